//! Assessed scenarios beside a step to a newer version: what was begun is ended first, what was passed stays passed, what did not pass stays
//! counted, and nothing is begun in a version that somebody has just left.

use crate::harness::{EN, Site, conflict};
use crate::meanwhile::meanwhile;
use crate::story::{
    GATE, MODULE, assessed, begin, changed, page, played, practice, ready, rows, site, sources,
};
use base::ScenarioRunId;
use courseware::Sources;
use store::enrolment_move::NewMove;
use store::scenario::{Assessed, NewRun};
use usecases::{Actor, UseCaseError, learn, scenario};
use views::learn::AssessedCard;
use views::newer::{NewerOffer, NewerState};

const LESSON: &str = "courses/scenes/01-at-the-gate/01-waiting.md";
const COURSE: &str = "courses/scenes/course.toml";

/// A version in which the lesson says something else.
fn newer(sources: &Sources) -> Sources {
    changed(sources, LESSON, "the time it takes", "your time")
}

/// A course that does not end with the scenario: a final assessment comes after it.
fn longer() -> Sources {
    let lines = "[assessment]\npass_percent = 60\nattempts = 1\ndraw = { pool = 2 }\n[certificate]";
    let mut all = changed(&sources(), COURSE, "[certificate]", lines);
    let pool = crate::course::sources().0["courses/tiny/assessment/pool.md"].clone();
    let place = "courses/scenes/assessment/pool.md";
    all.0.insert(place.to_owned(), pool);
    all
}

/// The module at another address.
fn renamed(sources: &Sources) -> Sources {
    let (old, new) = ("lesson:at-the-gate/", "lesson:before-the-gate/");
    let sources = changed(sources, "courses/scenes/misconceptions.md", old, new);
    let name = |path: &str| path.replace("01-at-the-gate", "01-before-the-gate");
    let files = sources.0.iter();
    Sources(
        files
            .map(|(path, bytes)| (name(path), bytes.clone()))
            .collect(),
    )
}

/// The course without the scenario in its module.
fn without(sources: &Sources) -> Sources {
    let settings = sources.0.keys().find(|path| path.ends_with("/module.toml"));
    let settings = settings.unwrap().clone();
    let mut sources = sources.clone();
    let text = "languages = [\"en\"]\nscenarios = [\"the-gate\", \"the-yard\"]\n";
    sources.0.insert(settings, text.as_bytes().to_vec());
    sources
}

/// The published version of a scenario, as a course names it.
fn pin(site: &Site, name: &str) -> String {
    let published = site.ctx.shelf.scenarios.current(name).unwrap();
    published.scenario.pin.clone()
}

async fn offer(site: &Site, actor: &Actor) -> NewerOffer {
    let view = learn::newer(&site.ctx, actor, "scenes", EN).await.unwrap();
    match view.state {
        NewerState::Offered(offer) => *offer,
        other => panic!("{other:?}"),
    }
}

async fn step(site: &Site, actor: &Actor) -> Result<(), UseCaseError> {
    let version = site.ctx.shelf.current("scenes").unwrap().short_version();
    site.pass(1);
    learn::take_newer(&site.ctx, actor, "scenes", &version).await
}

async fn publish(site: &Site, sources: &Sources) {
    let report = site.publish(sources).await;
    let problems = site.ctx.shelf.problems();
    assert_eq!(report.published, ["scenes"], "{problems:#?}");
}

async fn card(site: &Site, actor: &Actor) -> AssessedCard {
    let course = learn::course(&site.ctx, actor, "scenes", EN).await.unwrap();
    course.modules.into_iter().next().unwrap().assessed.unwrap()
}

async fn attempts_left(site: &Site, actor: &Actor) -> Vec<Option<u32>> {
    let choices = card(site, actor).await.choices;
    choices.iter().map(|one| one.attempts_left).collect()
}

/// The runs of somebody through the scenario `the-gate`.
async fn runs(site: &Site, actor: &Actor) -> Vec<ScenarioRunId> {
    let account = actor.person().unwrap().account;
    let mut reader = site.ctx.db.read().await.unwrap();
    let runs = store::scenario::list_of(&mut reader, account, "the-gate").await;
    runs.unwrap().into_iter().map(|one| one.id).collect()
}

#[tokio::test]
async fn a_run_that_is_open_is_ended_first_and_counts_in_the_newer_version() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let tried = begin(&site, &ana, practice("the-yard")).await;
    publish(&site, &newer(&sources())).await;
    assert_eq!(
        offer(&site, &ana).await.obstacle,
        None,
        "practice bars none"
    );
    let run = begin(&site, &ana, assessed("the-gate")).await;
    let before = rows(&site, run).await;
    let obstacle = offer(&site, &ana).await.obstacle.unwrap();
    assert_eq!(obstacle.id, "newer-run-open");
    assert_eq!(conflict(step(&site, &ana).await), "newer-run-open");
    assert_eq!(rows(&site, run).await, before);

    // It does not pass: one of two is used, and the next one waits its hour, in the newer version too.
    played(&site, &ana, assessed("the-gate"), &["walk-away"]).await;
    step(&site, &ana).await.unwrap();
    assert_eq!(attempts_left(&site, &ana).await, [Some(1), Some(1)]);
    let early = scenario::begin(ctx, &ana, assessed("the-gate")).await;
    assert!(conflict(early).starts_with("attempt-wait"));
    site.pass(3600);
    let again = played(
        &site,
        &ana,
        assessed("the-gate"),
        &["speak-apart", "listen"],
    )
    .await;
    assert_ne!(again, run);
    let course = learn::course(ctx, &ana, "scenes", EN).await.unwrap();
    assert!(course.completed_at.is_some());
    // What was practised goes on where it stood.
    assert_eq!(page(&site, &ana, tried).await.step, 1);
}

#[tokio::test]
async fn what_was_passed_stays_passed_whatever_version_of_the_scenario_is_named_now() {
    let site = Site::publishing(&longer(), "scenes").await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let first = pin(&site, "the-gate");
    let run = played(
        &site,
        &ana,
        assessed("the-gate"),
        &["speak-apart", "listen"],
    )
    .await;
    // Another text of the scenario, named by the course from now on.
    let gate = changed(&longer(), GATE, "A man beside her", "The man beside her");
    site.publish(&gate).await;
    let second = pin(&site, "the-gate");
    assert_ne!(first, second);
    let newer = changed(&gate, MODULE, &first, &second);
    assert_eq!(site.publish(&newer).await.published, ["scenes"]);
    let seen = offer(&site, &ana).await;
    assert_eq!((seen.obstacle, seen.again.len()), (None, 0));
    step(&site, &ana).await.unwrap();
    assert!(card(&site, &ana).await.passed);
    let more = scenario::begin(ctx, &ana, assessed("the-gate")).await;
    assert_eq!(conflict(more), "scenario-assessed-passed");
    let debrief = scenario::debrief(ctx, &ana, run, EN).await.unwrap();
    assert_eq!(debrief.passed, Some(true));
    // Whoever comes to it after the step is in the version that the newer course names.
    let ben = ready(&site, "ben").await;
    let run = begin(&site, &ben, assessed("the-gate")).await;
    let mut reader = ctx.db.read().await.unwrap();
    let own = store::scenario::get(&mut reader, run).await.unwrap();
    let current = ctx.shelf.scenarios.current("the-gate").unwrap();
    assert_eq!(own.version, current.version);
}

#[tokio::test]
async fn a_pass_goes_with_the_lessons_of_its_module() {
    let site = Site::publishing(&longer(), "scenes").await;
    let ana = ready(&site, "ana").await;
    played(&site, &ana, assessed("the-yard"), &["call"]).await;
    publish(&site, &renamed(&longer())).await;
    step(&site, &ana).await.unwrap();
    assert!(card(&site, &ana).await.passed);
    // Through a version that assesses with no scenario, under yet another address, and back.
    publish(&site, &without(&longer())).await;
    step(&site, &ana).await.unwrap();
    let course = learn::course(&site.ctx, &ana, "scenes", EN).await.unwrap();
    assert!(course.modules[0].assessed.is_none());
    publish(&site, &renamed(&longer())).await;
    step(&site, &ana).await.unwrap();
    assert!(card(&site, &ana).await.passed);
}

#[tokio::test]
async fn a_run_that_did_not_pass_stays_counted_through_a_version_without_it() {
    let site = Site::publishing(&longer(), "scenes").await;
    let ana = ready(&site, "ana").await;
    played(&site, &ana, assessed("the-gate"), &["walk-away"]).await;
    for version in [renamed(&without(&longer())), renamed(&longer())] {
        publish(&site, &version).await;
        step(&site, &ana).await.unwrap();
    }
    assert_eq!(attempts_left(&site, &ana).await, [Some(1), Some(1)]);
}

#[tokio::test]
async fn nothing_is_begun_in_a_version_that_was_left_meanwhile() {
    let site = site().await;
    let ana = ready(&site, "ana").await;
    publish(&site, &newer(&sources())).await;
    let account = ana.person().unwrap().account;
    let mut reader = site.ctx.db.read().await.unwrap();
    let enrolment = store::enrolment::find(&mut reader, account, "scenes").await;
    let enrolment = enrolment.unwrap().unwrap().id;
    drop(reader);
    let beginning = scenario::begin(&site.ctx, &ana, assessed("the-gate"));
    let begun = meanwhile(&site, beginning, async |tx| {
        let step = NewMove {
            enrolment,
            number: 1,
            version: site.ctx.shelf.current("scenes").unwrap().version,
            answers: 0,
            at: site.ctx.now(),
        };
        assert!(store::enrolment_move::insert(tx, &step).await.unwrap());
    });
    assert_eq!(conflict(begun.await), "newer-meanwhile");
    assert_eq!(runs(&site, &ana).await, []);
    // Pressed again, it begins in the newer one.
    begin(&site, &ana, assessed("the-gate")).await;
}

#[tokio::test]
async fn no_step_is_taken_past_a_run_that_was_begun_meanwhile() {
    let site = site().await;
    let ctx = &site.ctx;
    let ana = ready(&site, "ana").await;
    let old = ctx.shelf.current("scenes").unwrap().version;
    publish(&site, &newer(&sources())).await;
    let account = ana.person().unwrap().account;
    let mut reader = ctx.db.read().await.unwrap();
    let enrolment = store::enrolment::find(&mut reader, account, "scenes").await;
    let enrolment = enrolment.unwrap().unwrap().id;
    drop(reader);
    let gate = ctx.shelf.scenarios.current("the-gate").unwrap();
    let stepped = meanwhile(&site, step(&site, &ana), async |tx| {
        let assessed = Assessed {
            enrolment,
            module: String::from("at-the-gate"),
        };
        let new = NewRun {
            id: ScenarioRunId::new(ctx.now(), [7; 10]),
            account,
            scenario: &gate.scenario.slug,
            version: gate.version,
            number: 1,
            assessed: Some(&assessed),
            from: None,
            started_at: ctx.now(),
        };
        assert!(store::scenario::insert(tx, &new).await.unwrap());
    });
    assert_eq!(conflict(stepped.await), "newer-run-open");
    let mut reader = ctx.db.read().await.unwrap();
    let own = store::enrolment::get(&mut reader, enrolment).await.unwrap();
    assert_eq!((own.version, own.moves), (old, 0));
}

#[tokio::test]
async fn both_at_once_come_to_one_of_the_two() {
    let site = site().await;
    let ana = ready(&site, "ana").await;
    publish(&site, &newer(&sources())).await;
    let both = async {
        tokio::join!(
            scenario::begin(&site.ctx, &ana, assessed("the-gate")),
            step(&site, &ana)
        )
    };
    let (begun, stepped) = meanwhile(&site, Box::pin(both), async |_| {}).await;
    match (begun, stepped) {
        (Ok(run), Err(error)) => {
            assert_eq!(conflict::<()>(Err(error)), "newer-run-open");
            assert_eq!(runs(&site, &ana).await, [run]);
        }
        (Err(error), Ok(())) => {
            assert_eq!(conflict::<()>(Err(error)), "newer-meanwhile");
            assert_eq!(runs(&site, &ana).await, []);
        }
        other => panic!("{other:?}"),
    }
}
