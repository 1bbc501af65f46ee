//! Scenarios and interview cases in the studio: written, played with their reasons, published by two people, and never written over by
//! their files.
//!
//! It is over 400 lines because all of it happens at one desk, with a writer and a reviewer.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::scenarios_permissions::words;
use crate::story::{self, GATE, changed, page, practice};
use crate::talk;
use base::{Locale, SubjectKind};
use courseware::Sources;
use usecases::author::studio::{self, Between, NewScript, Spoken, Typed, Way};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::studio::{ReviewState, Saved};
use views::studio_scripts::{PlayView, Stands, TalkView};

pub const SCENARIO: &str = "scenario.the-gate";
pub const CASE: &str = "interview.quay";

pub struct Desk {
    pub site: Site,
    pub writer: Actor,
    pub reviewer: Actor,
}

impl Desk {
    pub async fn at(site: Site) -> Self {
        let writer = site.person("writer", &[Role::Instructor]).await;
        let reviewer = site.person("reviewer", &[Role::Instructor]).await;
        Self {
            site,
            writer,
            reviewer,
        }
    }

    pub async fn open(&self, word: &str) {
        studio::open(&self.site.ctx, &self.writer, word)
            .await
            .unwrap();
    }

    /// Puts other words in the place of some in the text of a draft.
    pub async fn change(&self, word: &str, path: &str, from: &str, to: &str) {
        let ctx = &self.site.ctx;
        let view = studio::editor(ctx, &self.writer, word, path).await.unwrap();
        assert!(view.text.contains(from), "{from}");
        let typed = Typed {
            course: word.to_owned(),
            path: path.to_owned(),
            seen: view.seen,
            text: view.text.replace(from, to),
            save_key: to.to_owned(),
        };
        let saved = studio::save(ctx, &self.writer, &typed).await.unwrap();
        assert!(matches!(saved, Saved::Kept { .. }), "{saved:?}");
    }

    pub async fn publish(&self, word: &str) {
        let ctx = &self.site.ctx;
        self.site.pass(1);
        studio::ask_review(ctx, &self.writer, word, "Other words.")
            .await
            .unwrap();
        let now = self.studio(word).await.draft.unwrap();
        assert_eq!(now.errors, 0, "{:#?}", now.problems);
        studio::decide_review(ctx, &self.reviewer, word, &now.fingerprint, (true, ""))
            .await
            .unwrap();
        studio::publish(ctx, &self.writer, word).await.unwrap();
    }

    pub async fn studio(&self, word: &str) -> views::studio::StudioView {
        studio::studio(&self.site.ctx, &self.writer, word, EN)
            .await
            .unwrap()
    }

    pub async fn play(&self, way: Way<'_>) -> PlayView {
        studio::play(&self.site.ctx, &self.writer, SCENARIO, way, EN)
            .await
            .unwrap()
    }

    pub async fn talk(&self, seed: &str, turns: &[&str], locale: Locale) -> TalkView {
        let turns = turns.iter().map(|one| (*one).to_owned()).collect();
        studio::talk(&self.site.ctx, &self.writer, CASE, (seed, turns), locale)
            .await
            .unwrap()
    }
}

/// What is read of the scene where a story stands.
pub fn read(view: &PlayView) -> String {
    match &view.stands {
        Stands::Open(run) => run.body.html.clone(),
        Stands::Ended(end) => end.ending.body.html.clone(),
    }
}

pub fn steps(steps: &str) -> Way<'_> {
    Way {
        steps,
        ..Way::default()
    }
}

#[tokio::test]
async fn a_scenario_is_changed_and_published_by_two_and_whoever_is_inside_stays_on_their_version() {
    let desk = Desk::at(story::site().await).await;
    let (site, ctx) = (&desk.site, &desk.site.ctx);
    let ana = site.officer("ana").await;
    let run = story::begin(site, &ana, practice("the-gate")).await;
    story::take(site, &ana, run, &["speak-apart"]).await;

    desk.open(SCENARIO).await;
    let begun = desk.studio(SCENARIO).await;
    assert_eq!(begun.kind, SubjectKind::Scenario);
    assert_eq!(begun.title.unwrap().text, "The gate");
    let draft = begun.draft.unwrap();
    assert_eq!(draft.review, ReviewState::Nothing);
    let files: Vec<_> = draft.others.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(files, ["the-gate.ar.md", "the-gate.fr.md", "the-gate.md"]);
    assert!(draft.modules.is_empty());

    let at_the_table = "She sits down at the table and keeps her coat on.";
    desk.change(
        SCENARIO,
        "the-gate.md",
        "She sits down and keeps her coat on.",
        at_the_table,
    )
    .await;
    let refused = studio::publish(ctx, &desk.writer, SCENARIO).await;
    assert_eq!(conflict(refused), "studio-not-approved");
    desk.publish(SCENARIO).await;

    let body = page(site, &ana, run).await.body.html;
    assert!(!body.contains("at the table"), "{body}");
    let other = story::begin(site, &ana, story::anew(practice("the-gate"))).await;
    story::take(site, &ana, other, &["speak-apart"]).await;
    let body = page(site, &ana, other).await.body.html;
    assert!(body.contains("at the table"), "{body}");

    let versions = studio::versions(ctx, &desk.writer, SCENARIO, EN)
        .await
        .unwrap();
    let told: Vec<_> = versions
        .rows
        .iter()
        .map(|one| (one.number, one.origin.as_str(), one.notes.as_str()))
        .collect();
    assert_eq!(told, [(2, "studio", "Other words."), (1, "folder", "")]);
    let difference = studio::difference(ctx, &desk.writer, SCENARIO, Between::Publication(2))
        .await
        .unwrap();
    let changed: Vec<_> = difference
        .parts
        .iter()
        .map(|one| (one.path.as_str(), one.part.as_str(), one.state))
        .collect();
    assert_eq!(changed, [("the-gate.md", "room", "changed")]);
}

#[tokio::test]
async fn no_restart_writes_over_a_scenario_that_was_published_here_and_its_changed_file_is_offered()
{
    let desk = Desk::at(story::site().await).await;
    let (site, ctx) = (&desk.site, &desk.site.ctx);
    desk.open(SCENARIO).await;
    desk.change(
        SCENARIO,
        "the-gate.md",
        "A routine needs no reason.",
        "It needs no reason.",
    )
    .await;
    desk.publish(SCENARIO).await;
    let ours = ctx.shelf.scenarios.current("the-gate").unwrap().version;

    // The same files again, as at every start.
    let report = site.publish(&story::sources()).await;
    assert!(report.scenarios.is_empty() && report.scenarios_behind.is_empty());
    assert_eq!(
        ctx.shelf.scenarios.current("the-gate").unwrap().version,
        ours
    );
    assert!(!desk.studio(SCENARIO).await.offered);

    // Somebody changed both files meanwhile: the one that nobody publishes here is published as ever.
    let newer = changed(&story::sources(), GATE, "A routine needs", "Routine needs");
    let newer = changed(
        &newer,
        "scenarios/the-yard.md",
        "title = \"",
        "title = \"Again: ",
    );
    let report = site.publish(&newer).await;
    assert_eq!(report.scenarios, ["the-yard"]);
    assert_eq!(
        ctx.shelf.scenarios.current("the-gate").unwrap().version,
        ours
    );
    assert!(desk.studio(SCENARIO).await.offered);

    // The earlier version again, in one step.
    let versions = studio::versions(ctx, &desk.writer, SCENARIO, EN)
        .await
        .unwrap();
    let first = versions.rows[1].version.clone();
    studio::roll_back(ctx, &desk.writer, SCENARIO, &first, "Too short.")
        .await
        .unwrap();
    let now = desk.studio(SCENARIO).await.published.unwrap();
    assert_eq!((now.number, now.origin.as_str()), (3, "rolled-back"));
    assert_eq!((now.version, now.notes.as_str()), (first, "Too short."));
    assert!(
        problems_of(site).is_empty(),
        "nobody is told that its file is gone"
    );
}

fn problems_of(site: &Site) -> Vec<String> {
    let all = site.ctx.shelf.scenarios.problems();
    all.into_iter()
        .filter(|one| one.behind)
        .map(|one| one.name)
        .collect()
}

#[tokio::test]
async fn a_scenario_is_played_as_it_is_written_back_and_from_any_scene() {
    let desk = Desk::at(story::site().await).await;
    // Without a draft it is what officers have.
    assert!(!desk.play(Way::default()).await.of_draft);
    desk.open(SCENARIO).await;
    desk.change(
        SCENARIO,
        "the-gate.md",
        "She sits down and keeps",
        "She stands and keeps",
    )
    .await;
    let begin = desk.play(Way::default()).await;
    assert!(begin.of_draft && begin.back.is_none());
    let Stands::Open(run) = &begin.stands else {
        panic!("it has not ended");
    };
    let offered: Vec<_> = run.actions.iter().map(|one| one.action.as_str()).collect();
    assert_eq!(offered, ["ask-him", "speak-apart", "walk-away"]);
    // Whoever writes it sees what officers see once they wrote something.
    assert_eq!(run.say.as_ref().unwrap().models.len(), 2);

    let way = Way {
        action: "speak-apart",
        ..Way::default()
    };
    let room = desk.play(way).await;
    assert!(read(&room).contains("She stands and keeps"));
    assert_eq!(room.steps, "speak-apart");
    assert_eq!(room.back.as_deref(), Some(""));

    // By hand (see `story`): trust 3 after ten minutes, so it ends well with 3 of 3 points.
    let end = desk.play(steps("speak-apart.listen")).await;
    let Stands::Ended(end) = &end.stands else {
        panic!("it has ended");
    };
    assert_eq!(end.ending.outcome, "good");
    assert_eq!((end.earned, end.points), (3, 3));
    assert_eq!(end.path.len(), 3);

    // The scene `left` is reached by one decision, and by no shorter way.
    let to = |to| Way {
        to,
        ..Way::default()
    };
    let left = desk.play(to("left")).await;
    assert_eq!(left.steps, "walk-away");
    assert!(!left.no_way);

    // A decision that is not offered: the story stands before it.
    let cut = desk.play(steps("ask-him.ask-him.speak-apart")).await;
    assert!(cut.cut);
    assert_eq!(cut.steps, "ask-him");

    let french = studio::play(
        &desk.site.ctx,
        &desk.writer,
        SCENARIO,
        steps(""),
        Locale::Fr,
    )
    .await;
    assert_ne!(french.unwrap().title.text, "The gate");

    desk.change(SCENARIO, "the-gate.md", "to: room", "to: cellar")
        .await;
    let broken = studio::play(&desk.site.ctx, &desk.writer, SCENARIO, steps(""), EN).await;
    assert_eq!(conflict(broken), "studio-has-errors");
    assert!(
        !desk
            .site
            .actions()
            .await
            .iter()
            .any(|one| one == "scenario.started")
    );
}

#[tokio::test]
async fn the_picture_is_of_the_draft() {
    let desk = Desk::at(story::site().await).await;
    desk.open(SCENARIO).await;
    desk.change(
        SCENARIO,
        "the-gate.md",
        "## In the room",
        "## In the kitchen",
    )
    .await;
    let view = studio::drawn(&desk.site.ctx, &desk.writer, SCENARIO, &words(), EN)
        .await
        .unwrap();
    assert!(view.of_draft && !view.gave_up && view.situations > 0);
    // gate, room, safe, open, left; three actions and two.
    assert_eq!((view.scenes, view.actions, view.endings), (5, 5, 3));
    assert!(view.picture.unwrap().contains("In the kitchen"));
}

#[tokio::test]
async fn a_case_is_played_with_the_reasons_and_nothing_of_it_is_kept() {
    let desk = Desk::at(talk::site().await).await;
    desk.open(CASE).await;
    desk.change(
        CASE,
        "quay.md",
        "I miss bread. Real bread, from the oven.",
        "I miss black bread.",
    )
    .await;
    let said = [
        "Good evening. My name is Ana Brandt, I am a police officer.",
        "/alone",
    ];
    let turns: Vec<&str> = said
        .into_iter()
        .chain(["Tell me everything that happened, from the beginning."])
        .collect();
    let view = desk.talk("one", &turns, EN).await;
    assert_eq!(view.turns.len(), 3);
    let [first, act, asked] = &view.turns[..] else {
        panic!("{:#?}", view.turns);
    };
    assert!(act.coded.is_none() && act.turn.act.as_deref() == Some("alone"));
    assert_eq!(first.before.fatigue, 0);
    // An invitation by the coding guide, whatever the person then says.
    assert_eq!(asked.coded.as_ref().unwrap().label, "INV");
    assert!(!asked.why.is_empty());
    assert!(view.turns.iter().all(|one| one.after.trust <= 100));
    // Each detail stands once, with the level it lies at: 6, 9, 6 and 3 by the format.
    let tiers: Vec<usize> = (0..4)
        .map(|tier| view.details.iter().filter(|one| one.tier == tier).count())
        .collect();
    assert_eq!(tiers, [6, 9, 6, 3]);
    let told = asked.out.iter().map(|one| one.detail.as_str());
    let rows = view.details.iter();
    let rows = rows.filter(|one| one.told.as_ref().is_some_and(|(turn, _)| *turn == 3));
    assert_eq!(rows.count(), told.count());

    assert_eq!(desk.talk("one", &turns, EN).await, view);
    let french = desk.talk("one", &turns, Locale::Fr).await;
    assert_eq!(french.turns[2].why, asked.why);
    assert_ne!(french.turns[2].turn.reply, asked.turn.reply);
    let account = desk.writer.account().unwrap();
    let mut reader = desk.site.ctx.db.read().await.unwrap();
    let runs = store::interview::list_runs(&mut reader, account).await;
    assert!(runs.unwrap().is_empty());
}

#[tokio::test]
async fn a_talk_goes_on_back_and_not_without_end() {
    let desk = Desk::at(talk::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let spoken = |turns: &[&str], words: &str| Spoken {
        turns: turns.iter().map(|one| (*one).to_owned()).collect(),
        words: words.to_owned(),
        ..Spoken::default()
    };
    let kept = |token: String| async move {
        let found = usecases::account::find_refused(ctx, writer, &token).await;
        let fields = found.unwrap().unwrap().fields;
        let turns = fields.into_iter().filter(|(name, _)| name == studio::TURN);
        turns.map(|(_, words)| words).collect::<Vec<String>>()
    };
    let empty = studio::talk_on(ctx, writer, CASE, &spoken(&[], " ")).await;
    assert_eq!(
        problems(empty),
        [problem("words", "interview-refused-words-empty")]
    );
    let first = studio::talk_on(ctx, writer, CASE, &spoken(&[], "Good evening.")).await;
    assert_eq!(kept(first.unwrap()).await, ["Good evening."]);
    let act = Spoken {
        act: String::from("break"),
        ..spoken(&["Good evening."], "")
    };
    let second = studio::talk_on(ctx, writer, CASE, &act).await.unwrap();
    assert_eq!(kept(second).await, ["Good evening.", "/break"]);
    let back = Spoken {
        keep: Some(1),
        ..spoken(&["Good evening.", "/break"], "")
    };
    let back = studio::talk_on(ctx, writer, CASE, &back).await.unwrap();
    assert_eq!(kept(back).await, ["Good evening."]);
    let long = spoken(&["Good evening."], &"a".repeat(601));
    let long = studio::talk_on(ctx, writer, CASE, &long).await;
    assert_eq!(
        problems(long),
        [problem("words", "interview-refused-words-long")]
    );
    let sixty = ["Good evening."; 60];
    let many = studio::talk_on(ctx, writer, CASE, &spoken(&sixty, "Hello.")).await;
    assert_eq!(problems(many), [problem("words", "studio-talk-long")]);
    let over = spoken(&["Good evening.", "/close"], "Hello?");
    let over = studio::talk_on(ctx, writer, CASE, &over).await;
    assert_eq!(problems(over), [problem("words", "studio-talk-over")]);
}

#[tokio::test]
async fn a_case_is_published_here_and_one_that_measures_is_nowhere() {
    let sources = talk::with(talk::sources(), &["sealed/mole.md"]);
    let desk = Desk::at(talk::publishing(&sources).await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    desk.open(CASE).await;
    desk.change(
        CASE,
        "quay.md",
        "I miss bread. Real bread, from the oven.",
        "I miss black bread.",
    )
    .await;
    desk.publish(CASE).await;
    let ours = ctx.shelf.interviews.current("quay").unwrap().version;
    let report = desk.site.publish(&sources).await;
    assert!(report.interviews.is_empty() && report.interviews_behind.is_empty());
    assert_eq!(ctx.shelf.interviews.current("quay").unwrap().version, ours);
    assert_eq!(ctx.shelf.interviews.sealed().len(), 1);

    let sealed = "interview.mole";
    let found = [
        studio::open(ctx, writer, sealed).await.err(),
        studio::studio(ctx, writer, sealed, EN).await.err(),
        studio::versions(ctx, writer, sealed, EN).await.err(),
        studio::talk(ctx, writer, sealed, ("", Vec::new()), EN)
            .await
            .err(),
        studio::archive(ctx, writer, sealed, None).await.err(),
    ];
    for one in found {
        assert!(matches!(one, Some(UseCaseError::NotFound)), "{one:?}");
    }
    let words: Vec<String> = studio::scripts(ctx, writer, EN)
        .await
        .unwrap()
        .into_iter()
        .map(|one| one.course)
        .collect();
    assert_eq!(words, [CASE]);
    let same = NewScript {
        title: String::from("The mole"),
        name: String::from("mole"),
        course: String::from("talks"),
    };
    let taken = studio::begin_script(ctx, writer, SubjectKind::Interview, &same).await;
    assert_eq!(problems(taken), [problem("name", "studio-script-taken")]);
}

#[tokio::test]
async fn a_new_scenario_begins_with_an_example_and_is_published() {
    let desk = Desk::at(story::site().await).await;
    let (ctx, writer) = (&desk.site.ctx, &desk.writer);
    let new = |title: &str, name: &str, course: &str| NewScript {
        title: title.to_owned(),
        name: name.to_owned(),
        course: course.to_owned(),
    };
    let kind = SubjectKind::Scenario;
    let wrong = studio::begin_script(ctx, writer, kind, &new(" ", "No Slug", "elsewhere")).await;
    let wrong: Vec<String> = problems(wrong)
        .into_iter()
        .map(|(field, _)| field)
        .collect();
    assert_eq!(wrong, ["title", "course", "name"]);
    let taken = studio::begin_script(ctx, writer, kind, &new("The gate", "", "scenes")).await;
    assert_eq!(problems(taken), [problem("name", "studio-script-taken")]);

    let begun = studio::begin_script(ctx, writer, kind, &new("The \"door\"", "", "scenes")).await;
    let word = begun.unwrap().to_string();
    assert_eq!(word, "scenario.the-door");
    let twice = studio::begin_script(ctx, writer, kind, &new("The door", "", "scenes")).await;
    assert_eq!(problems(twice), [problem("name", "studio-script-taken")]);
    let view = desk.studio(&word).await;
    assert!(view.published.is_none());
    let draft = view.draft.unwrap();
    assert_eq!(
        (draft.errors, draft.problems.len()),
        (0, 0),
        "{:#?}",
        draft.problems
    );
    desk.publish(&word).await;
    let ana = desk.site.officer("ana").await;
    story::begin(&desk.site, &ana, practice("the-door")).await;
    let title = ctx.shelf.scenarios.current("the-door").unwrap();
    assert_eq!(title.scenario.texts[&EN].title, "The \"door\"");
    // There is no file of it in the folder, which takes nothing away.
    desk.site.publish(&story::sources()).await;
    assert!(ctx.shelf.scenarios.current("the-door").is_some());
    assert!(problems_of(&desk.site).is_empty());
}

#[tokio::test]
async fn instructors_who_edit_it_and_nobody_else() {
    let sources = Sources(
        story::sources()
            .0
            .into_iter()
            .chain(talk::sources().0)
            .collect(),
    );
    let site = Site::new().await;
    site.publish(&sources).await;
    let desk = Desk::at(site).await;
    let (site, ctx) = (&desk.site, &desk.site.ctx);
    let admin = site.person("admin", &[Role::Administrator]).await;
    studio::add_editor(ctx, &admin, SCENARIO, "writer@example.org")
        .await
        .unwrap();
    let new = NewScript::default();
    let turns = || ("", Vec::new());
    for actor in [
        Actor::Anonymous,
        site.officer("ana").await,
        site.person("ben", &[Role::Assessor]).await,
        site.person("cy", &[Role::Programme]).await,
        admin,
    ] {
        let refused = [
            studio::open(ctx, &actor, SCENARIO).await.err(),
            studio::studio(ctx, &actor, SCENARIO, EN).await.err(),
            studio::play(ctx, &actor, SCENARIO, steps(""), EN)
                .await
                .err(),
            studio::drawn(ctx, &actor, SCENARIO, &words(), EN)
                .await
                .err(),
            studio::talk(ctx, &actor, CASE, turns(), EN).await.err(),
            studio::talk_on(ctx, &actor, CASE, &Spoken::default())
                .await
                .err(),
            studio::scripts(ctx, &actor, EN).await.err(),
            studio::script_courses(ctx, &actor, EN).await.err(),
            studio::begin_script(ctx, &actor, SubjectKind::Scenario, &new)
                .await
                .err(),
        ];
        for one in refused {
            let is_refused = matches!(
                one,
                Some(UseCaseError::Forbidden | UseCaseError::SignInRequired)
            );
            assert!(is_refused, "{one:?}");
        }
    }
    // It has an editor now: another instructor sees nothing of it, and still edits what has none.
    let other = &desk.reviewer;
    let forbidden = studio::play(ctx, other, SCENARIO, steps(""), EN).await;
    assert!(matches!(forbidden, Err(UseCaseError::Forbidden)));
    assert!(studio::talk(ctx, other, CASE, turns(), EN).await.is_ok());
    let own = |actor| async move {
        let rows = studio::scripts(ctx, actor, EN).await.unwrap();
        rows.into_iter().map(|one| one.course).collect::<Vec<_>>()
    };
    assert_eq!(own(other).await, ["scenario.the-yard", CASE]);
    assert_eq!(
        own(&desk.writer).await,
        [SCENARIO, "scenario.the-yard", CASE]
    );
}
