//! What a run came to, calculated by hand in `story.rs`, and looking back on it.

use crate::harness::{EN, Site, conflict};
use crate::refused;
use crate::story::{begin, page, played, practice, rows, site, take};
use base::Locale;
use usecases::Actor;
use usecases::scenario::{self, Reached};
use views::account::Role;
use views::scenario::DebriefView;

async fn looked_back(site: &Site, actor: &Actor, actions: &[&str]) -> DebriefView {
    let run = played(site, actor, practice("the-gate"), actions).await;
    scenario::debrief(&site.ctx, actor, run, EN).await.unwrap()
}

#[tokio::test]
async fn the_score_is_the_one_calculated_by_hand() {
    let site = site().await;
    let ana = site.officer("ana").await;
    for (actions, outcome, earned, percent) in [
        (&["speak-apart", "listen"][..], "good", 3, 100),
        (&["speak-apart", "hurry"], "mixed", 2, 66),
        (&["ask-him", "speak-apart", "listen"], "mixed", 0, 0),
        (&["walk-away"], "critical", 0, 0),
    ] {
        let view = looked_back(&site, &ana, actions).await;
        let came = (view.ending.outcome.as_str(), view.earned, view.points);
        assert_eq!(came, (outcome, earned, 3), "{actions:?}");
        assert_eq!((view.percent, view.passed), (percent, None));
    }
}

#[tokio::test]
async fn the_debrief_tells_the_path_what_else_there_was_and_what_it_showed() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let view = looked_back(&site, &ana, &["ask-him", "speak-apart", "listen"]).await;
    let numbers: Vec<Option<u32>> = view.path.iter().map(|stop| stop.number).collect();
    assert_eq!(numbers, [Some(1), Some(2), Some(3), None]);
    let clocks: Vec<u32> = view.path.iter().map(|stop| stop.clock - 1300).collect();
    assert_eq!(clocks, [0, 5, 8, 15]);
    let first = &view.path[0];
    let taken = first.taken.as_ref().unwrap();
    assert_eq!(
        (taken.action.as_str(), taken.verdict.as_deref()),
        ("ask-him", Some("unsound"))
    );
    assert!(
        taken
            .why
            .as_ref()
            .unwrap()
            .text
            .contains("may be said there")
    );
    let others = first.others.iter();
    let others: Vec<_> = others
        .map(|one| {
            let leads_to = one.leads_to.text.as_str();
            (one.action.as_str(), leads_to, one.ends.as_deref())
        })
        .collect();
    assert_eq!(
        others,
        [
            ("speak-apart", "In the room", None),
            ("walk-away", "Nobody asked her", Some("critical"))
        ]
    );
    // Ten minutes have gone when she is listened to: the car leaves then.
    let meanwhile: Vec<usize> = view.path.iter().map(|stop| stop.events.len()).collect();
    assert_eq!(meanwhile, [0, 0, 0, 1]);
    assert_eq!(view.path[2].taken.as_ref().unwrap().events.len(), 1);
    assert_eq!(view.ending.title.text, "She goes with a card");
    let met: Vec<_> = view.objectives.iter().map(|one| one.met).collect();
    assert_eq!(met, [false, false]);
    let evidence = &view.objectives[1].evidence;
    let evidence: Vec<u32> = evidence.iter().map(|(number, _)| *number).collect();
    assert_eq!(evidence, [1, 2], "both changed her trust");
    let competences: Vec<_> = view
        .competences
        .iter()
        .map(|one| {
            let name = one.competence.as_str();
            (name, one.sound, one.costly, one.unsound)
        })
        .collect();
    assert_eq!(
        competences,
        [("first-contact", 1, 0, 1), ("open-questions", 1, 0, 0)]
    );
    let error = &view.misconceptions[0];
    assert_eq!(error.title.text, "An answer in front of others counts");
    let lesson = "href=\"/courses/scenes/at-the-gate/waiting\"";
    assert!(error.text.html.contains(lesson));
    let sources: Vec<&str> = view.sources.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(
        sources,
        [
            "Manual for tests (2026), part 1.",
            "Manual for tests (2026), part 2."
        ],
        "each once"
    );
    assert_eq!((view.says.len(), view.says[0].models.len()), (1, 2));
    assert!(view.own && view.version.len() == 12 && view.course == "scenes");
}

#[tokio::test]
async fn it_is_told_in_the_language_of_the_page() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let run = played(&site, &ana, practice("the-gate"), &["walk-away"]).await;
    let view = scenario::debrief(&site.ctx, &ana, run, Locale::Fr)
        .await
        .unwrap();
    assert_eq!(view.ending.title.text, "Personne ne lui a parlé");
    let source = view.ending.source.unwrap();
    assert_eq!(
        (source.locale, source.text.contains("partie 3")),
        (Locale::Fr, true)
    );
    let error = scenario::debrief(&site.ctx, &ana, run, Locale::Es).await;
    assert_eq!(error.unwrap().ending.title.locale, EN);
}

#[tokio::test]
async fn trying_again_takes_over_what_was_decided_before() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let run = begin(&site, &ana, practice("the-gate")).await;
    take(&site, &ana, run, &["ask-him"]).await;
    scenario::reconsider(ctx, &ana, run, 2, 1).await.unwrap();
    take(&site, &ana, run, &["speak-apart", "hurry"]).await;
    let before = rows(&site, run).await;
    // The moves of the path that was kept are 3 and 4; 1 was gone back from and 2 was going back.
    for odd in [0, 1, 2, 5] {
        let call = scenario::again(ctx, &ana, run, odd).await;
        assert_eq!(conflict(call), "scenario-no-such-decision");
    }
    let again = scenario::again(ctx, &ana, run, 4).await.unwrap();
    assert_eq!(scenario::again(ctx, &ana, run, 4).await.unwrap(), again);
    let now = page(&site, &ana, again).await;
    assert_eq!((now.scene_id.as_str(), now.step), ("room", 2));
    let mut reader = ctx.db.read().await.unwrap();
    let own = store::scenario::get(&mut reader, again).await.unwrap();
    let steps = store::scenario::list_steps(&mut reader, again)
        .await
        .unwrap();
    drop(reader);
    assert_eq!(own.from, Some(run));
    let copied: Vec<_> = steps
        .iter()
        .map(|step| (step.number, step.action.as_deref(), step.copied))
        .collect();
    assert_eq!(copied, [(1, Some("speak-apart"), true)]);
    take(&site, &ana, again, &["listen"]).await;
    let view = scenario::debrief(ctx, &ana, again, EN).await.unwrap();
    assert_eq!(view.percent, 100);
    assert_eq!(rows(&site, run).await, before, "the first run is as it was");
    let first = scenario::again(ctx, &ana, run, 3).await.unwrap();
    assert_eq!(page(&site, &ana, first).await.step, 1, "from the beginning");
    let open = scenario::debrief(ctx, &ana, first, EN).await;
    assert_eq!(conflict(open), "scenario-not-ended");
    let open = scenario::again(ctx, &ana, first, 1).await;
    assert_eq!(conflict(open), "scenario-not-ended");
}

#[tokio::test]
async fn the_lists_tell_how_far_one_is() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let ended = played(&site, &ana, practice("the-gate"), &["speak-apart", "hurry"]).await;
    let open = begin(&site, &ana, practice("the-gate")).await;
    let cards = scenario::list(ctx, &ana, EN).await.unwrap();
    let names: Vec<&str> = cards.iter().map(|one| one.scenario.as_str()).collect();
    assert_eq!(names, ["the-gate", "the-yard"]);
    let card = &cards[0];
    assert_eq!((card.open, card.finished), (Some(open), 1));
    assert_eq!(card.latest, Some(ended));
    let languages = [EN, Locale::Fr, Locale::Ar];
    assert_eq!(
        (card.minutes, card.languages.as_slice()),
        (5, &languages[..])
    );
    let intro = scenario::intro(ctx, &ana, "the-gate", Locale::Fr)
        .await
        .unwrap();
    assert_eq!(intro.title.text, "Le portail");
    assert_eq!((intro.shown_in, intro.is_stale), (Locale::Fr, false));
    let row = &intro.runs[0];
    let told = (row.outcome.as_str(), row.percent, row.assessed, row.passed);
    assert_eq!(told, ("mixed", 66, false, None));
    assert_eq!(row.ending.text, "Elle part avec une carte");
    assert_eq!((intro.objectives.len(), intro.people.len()), (2, 1));
    assert_eq!(intro.course_title.unwrap().text, "Scenes");
    assert!(intro.assessed.is_empty(), "ana is not enrolled");
    let spanish = scenario::intro(ctx, &ana, "the-gate", Locale::Es).await;
    assert_eq!(spanish.unwrap().shown_in, EN);
}

#[tokio::test]
async fn the_latest_runs_are_played_again_by_those_who_may() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let mut runs = Vec::new();
    for path in [
        ["speak-apart", "listen"].as_slice(),
        &["ask-him", "speak-apart", "listen"],
        &["walk-away"],
    ] {
        runs.push(played(&site, &ana, practice("the-gate"), path).await);
        site.pass(60);
    }
    let latest = scenario::replay_latest(ctx, &Actor::Operator, 2)
        .await
        .unwrap();
    let told: Vec<_> = latest
        .iter()
        .map(|(run, one)| {
            let one = one.as_ref().unwrap();
            assert!(one.is_same(), "{one:?}");
            let Reached {
                scene,
                outcome,
                earned,
                points,
            } = &one.recorded;
            (*run, scene.as_str(), outcome.as_str(), *earned, *points)
        })
        .collect();
    let expected = [
        (runs[2], "left", "critical", 0, 3),
        (runs[1], "open", "mixed", 0, 3),
    ];
    assert_eq!(told, expected, "the latest first");

    // A score that the decisions do not give, and an ending that they do not come to.
    let other = begin(&site, &ana, practice("the-gate")).await;
    let mut tx = ctx.db.begin().await.unwrap();
    let end = store::scenario::End {
        ending: Some(store::scenario::Ending {
            scene: "safe".to_owned(),
            outcome: "good".to_owned(),
        }),
        earned: 3,
        points: 3,
        passed_at: None,
        ended_at: ctx.now(),
    };
    store::scenario::insert_end(&mut tx, other, &end)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let assessor = site.person("marker", &[Role::Assessor]).await;
    let latest = scenario::replay_latest(ctx, &assessor, 1).await.unwrap();
    let (run, replayed) = &latest[0];
    let replayed = replayed.as_ref().unwrap();
    assert_eq!((*run, &replayed.replayed), (other, &None));
    assert!(!replayed.is_same());

    refused!(Forbidden, scenario::replay_latest(ctx, &ana, 1));
    refused!(
        SignInRequired,
        scenario::replay_latest(ctx, &Actor::Anonymous, 1)
    );
}
