//! Scenarios that a course assesses with: 60 % passes, two attempts, an hour to wait, one of two can be chosen.

use crate::harness::{EN, Site, conflict};
use crate::story::{
    GATE, MODULE, anew, assessed, begin, changed, played, practice, ready, rows, site, sources,
    take,
};
use usecases::assess::{self, Grant};
use usecases::scenario::{self, Taken};
use usecases::{Actor, certify, learn};
use views::account::Role;
use views::learn::{AssessedCard, NextLink, NextStep};
use views::scenario::AssessedPlace;

/// What is said of the assessed scenario of the module on the page of the course.
async fn card(site: &Site, actor: &Actor) -> AssessedCard {
    let course = learn::course(&site.ctx, actor, "scenes", EN).await.unwrap();
    course.modules.into_iter().next().unwrap().assessed.unwrap()
}

async fn place(site: &Site, actor: &Actor, scenario: &str) -> AssessedPlace {
    let intro = scenario::intro(&site.ctx, actor, scenario, EN)
        .await
        .unwrap();
    intro.assessed.into_iter().next().unwrap()
}

async fn refusal(site: &Site, actor: &Actor, scenario: &str) -> String {
    conflict(scenario::begin(&site.ctx, actor, assessed(scenario)).await)
}

#[tokio::test]
async fn passing_completes_the_course_in_the_same_transaction() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let home = learn::home_officer(ctx, &ana, EN).await.unwrap();
    let NextStep::Scenario {
        scenario,
        choices,
        open: None,
        ..
    } = &home.next
    else {
        panic!("{:?}", home.next)
    };
    assert_eq!((scenario.as_str(), *choices), ("the-gate", 2));
    let run = begin(&site, &ana, assessed("the-gate")).await;
    let home = learn::home_officer(ctx, &ana, EN).await.unwrap();
    assert!(matches!(home.next, NextStep::Scenario { open, .. } if open == Some(run)));
    assert_eq!(home.open_runs, [], "it is the next thing to do");
    assert_eq!(
        take(&site, &ana, run, &["speak-apart", "listen"]).await,
        Taken::Ended
    );
    let course = learn::course(ctx, &ana, "scenes", EN).await.unwrap();
    assert_eq!(course.completed_at, Some(ctx.now()));
    assert_eq!(certify::list_mine(ctx, &ana, EN).await.unwrap().len(), 1);
    let actions = site.actions().await;
    assert_eq!(
        actions[..4],
        [
            "certificate.issued",
            "course.completed",
            "scenario.ended",
            "scenario.started"
        ]
    );
    let view = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(
        (view.passed, view.assessed.unwrap().pass_percent),
        (Some(true), 60)
    );
    assert_eq!(
        refusal(&site, &ana, "the-yard").await,
        "scenario-assessed-passed"
    );
    let again = scenario::take(ctx, &ana, run, 2, "listen").await.unwrap();
    assert_eq!(again, Taken::Ended);
    assert_eq!(site.actions().await, actions, "nothing is issued twice");
}

#[tokio::test]
async fn practice_counts_nowhere() {
    let site = site().await;
    let ana = ready(&site, "ana").await;
    played(
        &site,
        &ana,
        practice("the-gate"),
        &["speak-apart", "listen"],
    )
    .await;
    let course = learn::course(&site.ctx, &ana, "scenes", EN).await.unwrap();
    assert_eq!(course.completed_at, None);
    let audit = site.actions().await;
    let runs = audit
        .iter()
        .filter(|one| one.starts_with("scenario.") && *one != "scenario.published");
    assert_eq!(runs.count(), 0, "nor is it in the log");
}

#[tokio::test]
async fn the_lessons_of_the_module_come_first() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let not = scenario::begin(ctx, &ana, assessed("the-gate")).await;
    assert_eq!(conflict(not), "not-enrolled");
    learn::enrol(ctx, &ana, "scenes").await.unwrap();
    assert_eq!(refusal(&site, &ana, "the-gate").await, "scenario-not-yet");
    assert_eq!(card(&site, &ana).await.still_to_do, 1);
    let next = learn::continue_lesson(ctx, &ana, "scenes", "at-the-gate", "waiting")
        .await
        .unwrap();
    assert!(
        matches!(&next, NextLink::Scenario { scenario, choices: 2, .. } if scenario == "the-gate"),
        "{next:?}"
    );
    assert_eq!(place(&site, &ana, "the-gate").await.obstacle, None);
    begin(&site, &ana, assessed("the-gate")).await;
}

#[tokio::test]
async fn a_critical_ending_is_not_passed_and_the_next_attempt_waits() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let run = played(&site, &ana, assessed("the-gate"), &["walk-away"]).await;
    let view = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(view.passed, Some(false));
    for one in ["the-gate", "the-yard"] {
        assert_eq!(refusal(&site, &ana, one).await, "attempt-wait");
        assert_eq!(place(&site, &ana, one).await.attempts_left, Some(1));
    }
    site.pass(3599);
    assert_eq!(
        refusal(&site, &ana, "the-gate").await,
        "attempt-wait-minutes"
    );
    site.pass(1);
    let actions = ["ask-him", "speak-apart", "listen"];
    played(&site, &ana, assessed("the-gate"), &actions).await;
    site.pass(3600);
    for one in ["the-gate", "the-yard"] {
        assert_eq!(refusal(&site, &ana, one).await, "attempts-used-up");
    }
    let home = learn::home_officer(ctx, &ana, EN).await.unwrap();
    assert_eq!(home.next, NextStep::Nothing, "nothing is left to be tried");
    let manager = site.person("manager", &[Role::Programme]).await;
    let grant = Grant {
        email: "ana@example.org".to_owned(),
        course: "scenes".to_owned(),
        extra_time_percent: 0,
        extra_attempts: 1,
    };
    assess::grant_accommodation(ctx, &manager, grant)
        .await
        .unwrap();
    // 2 of 3 points are 66 %, rounded down.
    let run = played(&site, &ana, assessed("the-gate"), &["speak-apart", "hurry"]).await;
    let view = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!((view.percent, view.passed), (66, Some(true)));
}

#[tokio::test]
async fn whoever_leaves_a_theme_aside_chooses_another_and_loses_nothing() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let gate = begin(&site, &ana, assessed("the-gate")).await;
    take(&site, &ana, gate, &["ask-him"]).await;
    assert_eq!(
        refusal(&site, &ana, "the-yard").await,
        "scenario-other-open"
    );
    let other = place(&site, &ana, "the-yard").await.other_open.unwrap();
    assert_eq!((other.run, other.title.text.as_str()), (gate, "The gate"));
    let yard = begin(&site, &ana, anew(assessed("the-yard"))).await;
    let audit = site.actions().await;
    assert_eq!(audit[..2], ["scenario.started", "scenario.started"]);
    let left = crate::story::unchanged(
        &site,
        gate,
        scenario::take(ctx, &ana, gate, 2, "speak-apart"),
    );
    assert_eq!(left.await, "scenario-run-ended");
    assert_eq!(
        place(&site, &ana, "the-yard").await.attempts_left,
        Some(2),
        "what was left aside does not count for it"
    );
    assert_eq!(
        place(&site, &ana, "the-gate").await.attempts_left,
        Some(1),
        "but counts when it is begun again"
    );
    assert_eq!(take(&site, &ana, yard, &["call"]).await, Taken::Ended);
    let course = learn::course(ctx, &ana, "scenes", EN).await.unwrap();
    assert!(course.completed_at.is_some());
}

#[tokio::test]
async fn two_tabs_begin_one_run() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let (one, other) = tokio::join!(
        scenario::begin(ctx, &ana, practice("the-gate")),
        scenario::begin(ctx, &ana, practice("the-gate")),
    );
    let practice = one.unwrap();
    assert_eq!(practice, other.unwrap());
    let (one, other) = tokio::join!(
        scenario::begin(ctx, &ana, assessed("the-gate")),
        scenario::begin(ctx, &ana, assessed("the-gate")),
    );
    let run = one.unwrap();
    assert_eq!(run, other.unwrap());
    assert_ne!(practice, run, "practice and assessment are apart");
}

#[tokio::test]
async fn a_course_assesses_the_version_it_names_after_the_file_has_changed() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let before = ctx.shelf.scenarios.current("the-gate").unwrap();
    let newer = changed(
        &sources(),
        GATE,
        "She sits down and keeps",
        "She sits down at the table and keeps",
    );
    let newer = changed(&newer, GATE, "A man beside her", "The man beside her");
    let report = site.publish(&newer).await;
    assert_eq!(report.scenarios, ["the-gate"]);
    assert_eq!((report.errors, report.behind.len()), (0, 0));
    let codes: Vec<String> = ctx
        .shelf
        .problems()
        .iter()
        .flat_map(|folder| folder.diagnostics.iter().map(|one| one.code.clone()))
        .collect();
    assert!(
        codes.contains(&"scenario-pin-other".to_owned()),
        "{codes:?}"
    );
    let run = begin(&site, &ana, assessed("the-gate")).await;
    let own = store::scenario::get(&mut ctx.db.read().await.unwrap(), run)
        .await
        .unwrap();
    assert_eq!(own.version, before.version);
    take(&site, &ana, run, &["speak-apart"]).await;
    let page = crate::story::page(&site, &ana, run).await;
    assert!(page.body.html.contains("She sits down and keeps"));
    let current = ctx.shelf.scenarios.current("the-gate").unwrap();
    let ben = site.officer("ben").await;
    let run = begin(&site, &ben, practice("the-gate")).await;
    let own = store::scenario::get(&mut ctx.db.read().await.unwrap(), run)
        .await
        .unwrap();
    assert_eq!(own.version, current.version);
}

#[tokio::test]
async fn a_translation_that_was_bettered_is_the_version_that_is_pinned() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let path = "scenarios/the-gate.fr.md";
    let better = changed(&sources(), path, "Le portail\"", "Le portail bleu\"");
    site.publish(&better).await;
    let current = ctx.shelf.scenarios.current("the-gate").unwrap();
    let run = begin(&site, &ana, assessed("the-gate")).await;
    let own = store::scenario::get(&mut ctx.db.read().await.unwrap(), run)
        .await
        .unwrap();
    assert_eq!(own.version, current.version);
    // The file as it was is current again, and so is its version.
    site.publish(&sources()).await;
    let ben = ready(&site, "ben").await;
    let run = begin(&site, &ben, assessed("the-gate")).await;
    let own = store::scenario::get(&mut ctx.db.read().await.unwrap(), run)
        .await
        .unwrap();
    assert_ne!(own.version, current.version);
}

#[tokio::test]
async fn the_final_assessment_says_what_comes_before_it() {
    let site = Site::new().await;
    let mut all = sources();
    let lines = "[assessment]\npass_percent = 60\nattempts = 1\ndraw = { pool = 2 }\n[certificate]";
    all = changed(&all, "courses/scenes/course.toml", "[certificate]", lines);
    let pool = crate::course::sources().0;
    all.0.insert(
        "courses/scenes/assessment/pool.md".to_owned(),
        pool["courses/tiny/assessment/pool.md"].clone(),
    );
    let report = site.publish(&all).await;
    assert_eq!(
        report.published,
        ["scenes"],
        "{:#?}",
        site.ctx.shelf.problems()
    );
    let ana = ready(&site, "ana").await;
    match assess::start(&site.ctx, &ana, "scenes", "final").await {
        Err(usecases::UseCaseError::Conflict(message)) => {
            let expected = base::Message::new("assessment-not-ready")
                .with("lessons", 0_u32)
                .with("quizzes", 0_u32)
                .with("scenarios", 1_u32);
            assert_eq!(message, expected);
        }
        other => panic!("{other:?}"),
    }
    let course = learn::course(&site.ctx, &ana, "scenes", EN).await.unwrap();
    assert_eq!(course.assessment.unwrap().still_to_do, 1);
    let run = played(&site, &ana, assessed("the-yard"), &["call"]).await;
    let before = rows(&site, run).await;
    assess::start(&site.ctx, &ana, "scenes", "final")
        .await
        .unwrap();
    assert_eq!(rows(&site, run).await, before);
}

#[tokio::test]
async fn practice_is_limited_and_bars_no_assessed_run() {
    let site = site().await;
    let ana = ready(&site, "ana").await;
    for _ in 0..30 {
        played(&site, &ana, practice("the-yard"), &["call"]).await;
    }
    let more = scenario::begin(&site.ctx, &ana, practice("the-yard")).await;
    // Thirty runs of ten seconds each: the first was begun five minutes ago.
    assert_eq!(conflict(more), "attempt-wait-minutes");
    begin(&site, &ana, assessed("the-yard")).await;
}

#[tokio::test]
async fn while_an_assessed_run_is_open_nothing_shows_its_answers() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let before = played(&site, &ana, practice("the-gate"), &["walk-away"]).await;
    let own = begin(&site, &ana, assessed("the-gate")).await;
    let open = "scenario-assessed-open";
    let begun = scenario::begin(ctx, &ana, practice("the-gate")).await;
    assert_eq!(conflict(begun), open);
    let again = scenario::again(ctx, &ana, before, 1).await;
    assert_eq!(conflict(again), open);
    let looked = scenario::debrief(ctx, &ana, before, EN).await;
    assert_eq!(conflict(looked), open);
    // What tells no answers is there, and so is every other scenario.
    scenario::list(ctx, &ana, EN).await.unwrap();
    scenario::intro(ctx, &ana, "the-gate", EN).await.unwrap();
    begin(&site, &ana, practice("the-yard")).await;
    take(&site, &ana, own, &["walk-away"]).await;
    scenario::debrief(ctx, &ana, before, EN).await.unwrap();
    scenario::again(ctx, &ana, before, 1).await.unwrap();
}

#[tokio::test]
async fn an_assessed_run_that_takes_no_more_moves_is_begun_anew_as_another_attempt() {
    // At this gate one can ask again and again.
    let asking = changed(&sources(), GATE, "once: yes\n", "");
    let (before, after) = (pin(&sources()), pin(&asking));
    let asking = changed(&asking, MODULE, &before, &after);
    let site = Site::publishing(&asking, "scenes").await;
    let (ctx, ana) = (&site.ctx, ready(&site, "ana").await);
    let run = begin(&site, &ana, assessed("the-gate")).await;
    assert_eq!(begin(&site, &ana, anew(assessed("the-gate"))).await, run);
    for step in 1..=500 {
        scenario::take(ctx, &ana, run, step, "ask-him")
            .await
            .unwrap();
    }
    assert_eq!(place(&site, &ana, "the-gate").await.attempts_left, Some(2));
    site.pass(3600);
    // It is left whether or not another may begin at once.
    assert_eq!(begin(&site, &ana, assessed("the-gate")).await, run);
    let wait = scenario::begin(ctx, &ana, anew(assessed("the-gate"))).await;
    assert_eq!(conflict(wait), "attempt-wait");
    assert_eq!(place(&site, &ana, "the-gate").await.attempts_left, Some(1));
    site.pass(3600);
    assert_ne!(begin(&site, &ana, assessed("the-gate")).await, run);
}

fn pin(sources: &usecases::author::Sources) -> String {
    let own = sources.scenario("the-gate");
    let (scenario, remarks) = courseware::scenario::compile(&own, "the-gate");
    scenario.unwrap_or_else(|| panic!("{remarks:?}")).pin
}
