//! Published scenarios: what somebody began stays as it was, and what cannot be read is not served.

use crate::harness::Site;
use crate::story::{GATE, MODULE, begin, changed, page, practice, site, sources, take};
use base::Severity;
use courseware::Sources;
use usecases::author::{self, FolderState};
use usecases::{Actor, Context, Settings, scenario};

fn newer() -> Sources {
    changed(
        &sources(),
        GATE,
        "She sits down and keeps",
        "She sits down at the table and keeps",
    )
}

fn broken() -> Sources {
    changed(&sources(), GATE, "to: room", "to: cellar")
}

async fn published(site: &Site) -> usize {
    let actions = site.actions().await;
    let all = actions.iter().filter(|one| *one == "scenario.published");
    all.count()
}

/// Another program with the same database, or this one after a restart.
async fn restarted(site: &Site, sources: Sources) -> Context {
    let ctx = Context::new(
        site.ctx.db.clone(),
        Settings::default(),
        std::sync::Arc::clone(&site.ctx.clock),
    );
    author::publish_folder(&ctx, &Actor::Operator, sources)
        .await
        .unwrap();
    ctx
}

/// What the page of a scenario says of the explorer, and the codes of what is wrong, by the end of their ids.
async fn explored(ctx: &Context, name: &str) -> (u32, bool, Vec<String>) {
    let words = crate::scenarios_permissions::words();
    let view = author::scenario(ctx, &Actor::Operator, name, &words, crate::harness::EN)
        .await
        .unwrap();
    let said = view.problems.into_iter().map(|one| one.message.id);
    (view.situations, view.gave_up, said.collect())
}

/// What is said of a course, errors only.
fn errors(folder: &FolderState) -> Vec<&str> {
    let errors = folder.diagnostics.iter();
    let errors = errors.filter(|one| one.severity == Severity::Error);
    errors.map(|one| one.code.as_str()).collect()
}

#[tokio::test]
async fn whoever_is_inside_stays_on_their_version() {
    let site = site().await;
    let ana = site.officer("ana").await;
    let run = begin(&site, &ana, practice("the-gate")).await;
    take(&site, &ana, run, &["speak-apart"]).await;
    assert_eq!(site.publish(&newer()).await.scenarios, ["the-gate"]);
    let body = page(&site, &ana, run).await.body.html;
    assert!(body.contains("She sits down and keeps"), "{body}");
    // After a restart the older version is compiled again from what was stored.
    let restarted = restarted(&site, newer()).await;
    let taken = scenario::take(&restarted, &ana, run, 2, "listen").await;
    assert_eq!(taken.unwrap(), scenario::Taken::Ended);
    let other = begin(&site, &ana, practice("the-gate")).await;
    take(&site, &ana, other, &["speak-apart"]).await;
    let body = page(&site, &ana, other).await.body.html;
    assert!(body.contains("She sits down at the table"), "{body}");
}

#[tokio::test]
async fn publishing_again_changes_nothing_and_an_earlier_version_may_become_current_again() {
    let site = site().await;
    let first = site.ctx.shelf.scenarios.current("the-gate").unwrap();
    assert_eq!(published(&site).await, 2);
    assert_eq!(
        site.publish(&sources()).await.scenarios,
        Vec::<String>::new()
    );
    assert_eq!(published(&site).await, 2);
    site.publish(&newer()).await;
    assert_eq!(site.publish(&sources()).await.scenarios, ["the-gate"]);
    assert_eq!(published(&site).await, 4);
    let now = site.ctx.shelf.scenarios.current("the-gate").unwrap();
    assert_eq!(now.version, first.version);
}

#[tokio::test]
async fn a_broken_file_keeps_its_last_good_version() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let report = site.publish(&broken()).await;
    assert_eq!(report.scenarios_behind, ["the-gate"]);
    assert!(report.errors > 0);
    assert_eq!(report.behind, Vec::<String>::new(), "the course is good");
    let problems = ctx.shelf.scenarios.problems();
    assert!(problems[0].behind && problems[0].name == "the-gate");
    assert!(problems[0].texts.contains_key(GATE));
    begin(&site, &ana, practice("the-gate")).await;
    let list = author::scenarios(ctx, &Actor::Operator, crate::harness::EN)
        .await
        .unwrap();
    assert!(list[0].behind && list[0].title.is_some());
    assert!(list[0].problems[0].is_error && list[0].problems[0].line > 1);
    assert!(!list[1].behind);
    let restarted = restarted(&site, broken()).await;
    assert!(restarted.shelf.scenarios.current("the-gate").is_some());
}

#[tokio::test]
async fn a_scenario_whose_file_is_gone_stays_served() {
    let site = site().await;
    let (ctx, ana) = (&site.ctx, site.officer("ana").await);
    let mut gone = sources();
    gone.0.remove("scenarios/the-yard.md");
    let report = site.publish(&gone).await;
    assert_eq!(report.behind, Vec::<String>::new());
    let problems = ctx.shelf.scenarios.problems();
    assert!(problems[0].behind && problems[0].name == "the-yard");
    let run = begin(&site, &ana, practice("the-yard")).await;
    take(&site, &ana, run, &["call"]).await;
}

#[tokio::test]
async fn a_course_that_names_a_version_that_never_was_is_not_published() {
    let site = Site::new().await;
    let gate = sources();
    let text = String::from_utf8(gate.0[MODULE].clone()).unwrap();
    let pin = text.split("version = \"").nth(1).unwrap()[..12].to_owned();
    let wrong = changed(&gate, MODULE, &pin, "0123456789ab");
    let report = site.publish(&wrong).await;
    assert_eq!(report.behind, ["scenes"]);
    assert_eq!(report.scenarios.len(), 2, "the scenarios are good");
    let folder = &site.ctx.shelf.problems()[0];
    assert_eq!(errors(folder), ["scenario-pin-unknown"]);
    let place = folder
        .diagnostics
        .iter()
        .find(|one| one.code == "scenario-pin-unknown")
        .unwrap();
    let text = &folder.texts[&place.path];
    assert_eq!(place.path, MODULE);
    assert_eq!(&text[place.span.start..place.span.end], "\"0123456789ab\"");
    assert_eq!(site.publish(&gate).await.published, ["scenes"]);
    // It may name an older version for as long as it wants.
    site.publish(&newer()).await;
    assert_eq!(site.publish(&newer()).await.behind, Vec::<String>::new());
    // And keeps its last good version when it names one that never was.
    assert_eq!(site.publish(&wrong).await.behind, ["scenes"]);
    assert!(site.ctx.shelf.current("scenes").is_some());
}

#[tokio::test]
async fn a_course_that_names_a_scenario_that_is_not_there_is_not_published() {
    let site = Site::new().await;
    let report = site.publish(&broken()).await;
    assert_eq!(report.scenarios, ["the-yard"]);
    assert_eq!(report.scenarios_behind, ["the-gate"]);
    assert_eq!(report.behind, ["scenes"]);
    let never = author::scenario(
        &site.ctx,
        &Actor::Operator,
        "the-gate",
        &crate::scenarios_permissions::words(),
        crate::harness::EN,
    )
    .await
    .unwrap();
    assert_eq!((never.version, never.picture), (None, None));
    assert!(never.behind && !never.problems.is_empty());
    assert_eq!(site.publish(&sources()).await.published, ["scenes"]);
}

#[tokio::test]
async fn an_error_that_the_course_does_not_know_is_told_of() {
    let site = site().await;
    let misspelt = changed(
        &sources(),
        GATE,
        "misconception: answer-in-front-counts",
        "misconception: answer-in-front-count",
    );
    let report = site.publish(&misspelt).await;
    assert_eq!(report.scenarios, ["the-gate"]);
    assert_eq!(report.behind, Vec::<String>::new());
    let problem = &site.ctx.shelf.scenarios.problems()[0];
    let mut said = problem.diagnostics.iter().map(|one| one.code.as_str());
    assert!(!problem.behind && said.any(|code| code == "misconception-unknown"));
}

#[tokio::test]
async fn a_server_takes_over_what_another_program_published() {
    let site = site().await;
    let beside = restarted(&site, newer()).await;
    let operator = Actor::Operator;
    let changed = author::refresh(&site.ctx, &operator).await.unwrap();
    assert_eq!(changed, ["the-gate"]);
    let (here, there) = (&site.ctx.shelf.scenarios, &beside.shelf.scenarios);
    let version = |shelf: &author::ScenarioShelf| shelf.current("the-gate").unwrap().version;
    assert_eq!(version(here), version(there));
    let changed = author::refresh(&site.ctx, &operator).await.unwrap();
    assert_eq!(changed, Vec::<String>::new());
}

#[tokio::test]
async fn what_did_not_change_is_explored_when_its_author_looks_and_not_at_each_start() {
    let site = Site::new().await;
    // Both conditions of one objective together always hold: the explorer warns of it.
    let always = changed(
        &sources(),
        GATE,
        "met = \"trust >= 3\"",
        "met = \"trust >= 3 or trust < 3\"",
    );
    let report = site.publish(&always).await;
    assert_eq!(report.scenarios, ["the-gate", "the-yard"]);
    let is_explored = |ctx: &Context, name: &str| {
        let current = ctx.shelf.scenarios.current(name).unwrap();
        current.scenario.situations.is_some()
    };
    assert!(is_explored(&site.ctx, "the-gate") && is_explored(&site.ctx, "the-yard"));
    let before = explored(&site.ctx, "the-gate").await;
    assert!(before.0 > 0 && !before.1);
    let stale = "compile-stale-translation";
    let always_met = "compile-scenario-objective-always";
    assert_eq!(before.2, [stale, stale, always_met]);

    let again = restarted(&site, always.clone()).await;
    assert!(!is_explored(&again, "the-gate") && !is_explored(&again, "the-yard"));
    for _ in 0..2 {
        assert_eq!(explored(&again, "the-gate").await, before);
    }
    // What changed is explored, the rest is not; and of a file with errors only these are told.
    let half = changed(&always, GATE, "The street", "The whole street");
    let again = restarted(&site, half).await;
    assert!(is_explored(&again, "the-gate") && !is_explored(&again, "the-yard"));
    let wrong = changed(&always, GATE, "to: room", "to: cellar");
    let again = restarted(&site, wrong).await;
    let (situations, _, said) = explored(&again, "the-gate").await;
    assert_eq!(situations, before.0);
    assert!(!said.iter().any(|one| one == always_met), "{said:?}");
    assert!(
        said.iter()
            .any(|one| one.starts_with("compile-scenario-scene")),
        "{said:?}"
    );
}

#[tokio::test]
async fn an_error_that_only_a_scenario_shows_is_not_told_as_unused() {
    let unused = |folders: &[FolderState]| -> Vec<String> {
        let said = folders.iter().flat_map(|one| &one.diagnostics);
        let said = said.filter(|one| one.code == "misconception-unused");
        said.map(|one| one.path.clone()).collect()
    };
    let site = site().await;
    assert_eq!(unused(&site.ctx.shelf.problems()), [""; 0]);
    let silent = changed(
        &sources(),
        GATE,
        "misconception: answer-in-front-counts\n",
        "",
    );
    let report = site.publish(&silent).await;
    assert_eq!(report.scenarios, ["the-gate"]);
    let said = unused(&site.ctx.shelf.problems());
    assert_eq!(said, ["courses/scenes/misconceptions.md"]);
    // A file with errors is not what is served: the last good version still shows it.
    site.publish(&sources()).await;
    site.publish(&broken()).await;
    assert_eq!(unused(&site.ctx.shelf.problems()), [""; 0]);
}
