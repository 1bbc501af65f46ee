//! The course `scenes` of the testkit with its two scenarios, small enough to be played and scored by hand.
//!
//! One module, `at-the-gate`, with one lesson without checks. It assesses with `the-gate` or `the-yard`: 60 % passes, two attempts, an hour to
//! wait. In `the-gate` trust begins at 2 of 5, and two objectives earn 2 points (spoken apart, and less than 12 minutes in all) and 1 (trust
//! of 3 or more):
//!
//! | path | trust | minutes | ends with | points |
//! |---|---|---|---|---|
//! | `speak-apart` `listen` | 3 | 10 | `safe`, good | 3 of 3 |
//! | `speak-apart` `hurry` | 2 | 5 | `open`, mixed | 2 of 3 |
//! | `ask-him` `speak-apart` `listen` | 2 | 15 | `open`, mixed | 0 of 3 |
//! | `walk-away` | 2 | 1 | `left`, critical | 0 of 3 |
//!
//! A car leaves with the first action after which ten minutes have gone.
//!
//! In `the-yard` one objective earns 1 point: `call` ends well, `come-back` partly.

use crate::harness::{EN, Site};
use base::{ScenarioRunId, Timestamp};
use courseware::Sources;
use usecases::scenario::{self, Begin, Shown, Taken};
use usecases::{Actor, UseCaseError, learn};
use views::scenario::RunView;

macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        [$(($path, include_str!(concat!("../../../testkit/scenes/", $path)))),+]
    };
}

/// What the lesson's module asks for, to be changed by tests.
pub const MODULE: &str = "courses/scenes/01-at-the-gate/module.toml";
pub const GATE: &str = "scenarios/the-gate.md";

pub fn sources() -> Sources {
    let files = files![
        "glossary.md",
        "courses/scenes/course.toml",
        "courses/scenes/course.md",
        "courses/scenes/misconceptions.md",
        "courses/scenes/01-at-the-gate/module.toml",
        "courses/scenes/01-at-the-gate/module.md",
        "courses/scenes/01-at-the-gate/01-waiting.md",
        "scenarios/the-gate.md",
        "scenarios/the-gate.fr.md",
        "scenarios/the-gate.ar.md",
        "scenarios/the-yard.md",
    ];
    let owned = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    Sources(owned.into_iter().collect())
}

/// The sources with one text put in the place of another in a file.
pub fn changed(sources: &Sources, path: &str, from: &str, to: &str) -> Sources {
    let mut sources = sources.clone();
    let bytes = sources.0.get_mut(path).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains(from), "{path} does not say {from}");
    *bytes = text.replace(from, to).into_bytes();
    sources
}

pub async fn site() -> Site {
    let site = Site::publishing(&sources(), "scenes").await;
    assert!(site.ctx.shelf.scenarios.problems().is_empty());
    site
}

/// An officer who has read the lesson.
pub async fn ready(site: &Site, mailbox: &str) -> Actor {
    let actor = site.officer(mailbox).await;
    learn::enrol(&site.ctx, &actor, "scenes").await.unwrap();
    learn::continue_lesson(&site.ctx, &actor, "scenes", "at-the-gate", "waiting")
        .await
        .unwrap();
    actor
}

pub fn practice(scenario: &str) -> Begin {
    Begin {
        scenario: scenario.to_owned(),
        ..Begin::default()
    }
}

pub fn assessed(scenario: &str) -> Begin {
    Begin {
        assessed_in: Some(("scenes".to_owned(), "at-the-gate".to_owned())),
        ..practice(scenario)
    }
}

pub fn anew(begin: Begin) -> Begin {
    Begin {
        anew: true,
        ..begin
    }
}

pub async fn begin(site: &Site, actor: &Actor, new: Begin) -> ScenarioRunId {
    scenario::begin(&site.ctx, actor, new).await.unwrap()
}

/// Takes these actions one after the other, each ten seconds after the one before.
pub async fn take(site: &Site, actor: &Actor, run: ScenarioRunId, actions: &[&str]) -> Taken {
    let mut taken = Taken::GoesOn;
    for action in actions {
        site.pass(10);
        let step = next(site, actor, run).await;
        taken = scenario::take(&site.ctx, actor, run, step, action)
            .await
            .unwrap();
    }
    taken
}

/// A run that comes to an ending by these actions.
pub async fn played(site: &Site, actor: &Actor, new: Begin, actions: &[&str]) -> ScenarioRunId {
    let run = begin(site, actor, new).await;
    assert_eq!(take(site, actor, run, actions).await, Taken::Ended);
    run
}

/// The page of an open run.
pub async fn page(site: &Site, actor: &Actor, run: ScenarioRunId) -> RunView {
    match scenario::run(&site.ctx, actor, run, EN).await.unwrap() {
        Shown::Open(view) => *view,
        Shown::Ended => panic!("the run has ended"),
    }
}

/// The number that the page of a run sends.
pub async fn next(site: &Site, actor: &Actor, run: ScenarioRunId) -> u32 {
    page(site, actor, run).await.step
}

/// Everything that is recorded of a run, to see that nothing changed.
pub async fn rows(site: &Site, run: ScenarioRunId) -> String {
    let mut reader = site.ctx.db.read().await.unwrap();
    let own = store::scenario::get(&mut reader, run).await.unwrap();
    let steps = store::scenario::list_steps(&mut reader, run).await.unwrap();
    let words = store::scenario::list_words(&mut reader, run).await.unwrap();
    format!("{own:?} {steps:?} {words:?}")
}

/// The message of a refused step, and that it changed nothing.
pub async fn unchanged<T: std::fmt::Debug>(
    site: &Site,
    run: ScenarioRunId,
    call: impl Future<Output = Result<T, UseCaseError>>,
) -> String {
    let before = rows(site, run).await;
    let message = crate::harness::conflict(call.await);
    assert_eq!(rows(site, run).await, before);
    message
}

#[test]
fn the_fixtures_have_nothing_to_be_said_of() {
    let report =
        usecases::author::check(&Actor::Operator, &sources(), Timestamp::from_millis(0)).unwrap();
    assert_eq!((report.courses, report.scenarios), (1, 2));
    assert_eq!(report.diagnostics, []);
}
