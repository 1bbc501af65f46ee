//! Published cases: what somebody began stays as it was, what cannot be read is not served, and what measures is shown nowhere.

use crate::harness::Site;
use crate::story::changed;
use crate::talk::{QUAY, publishing, sources, with};
use courseware::Sources;
use courseware::interview::Use;
use usecases::author::{self, PublishedInterview};
use usecases::{Actor, Context, Settings};

const BREAD: &str = "I miss bread. Real bread, from the oven.";

fn newer() -> Sources {
    changed(
        &sources(),
        QUAY,
        BREAD,
        "I miss bread. Warm bread, from the oven.",
    )
}

fn broken() -> Sources {
    changed(&sources(), QUAY, "age = 34", "age = 12")
}

async fn published(site: &Site) -> usize {
    let actions = site.actions().await;
    let all = actions.iter().filter(|one| *one == "interview.published");
    all.count()
}

/// Another program with the same database, or this one after a restart.
fn beside(site: &Site) -> Context {
    let clock = std::sync::Arc::clone(&site.ctx.clock);
    Context::new(site.ctx.db.clone(), Settings::default(), clock)
}

async fn restarted(site: &Site, sources: Sources) -> Context {
    let ctx = beside(site);
    author::publish_folder(&ctx, &Actor::Operator, sources)
        .await
        .unwrap();
    ctx
}

fn bread(published: &PublishedInterview) -> bool {
    let facts = &published.interview.case.words.facts;
    facts.iter().flatten().any(|said| said == BREAD)
}

#[tokio::test]
async fn publishing_again_changes_nothing_and_an_earlier_version_may_become_current_again() {
    let site = publishing(&sources()).await;
    let shelf = &site.ctx.shelf.interviews;
    let first = shelf.current("quay").unwrap();
    assert_eq!(published(&site).await, 1);
    assert!(site.publish(&sources()).await.interviews.is_empty());
    assert_eq!(published(&site).await, 1);
    assert_eq!(site.publish(&newer()).await.interviews, ["quay"]);
    let second = shelf.current("quay").unwrap();
    assert!(bread(&first) && !bread(&second));
    assert_ne!(first.interview.pin, second.interview.pin);
    assert_eq!(site.publish(&sources()).await.interviews, ["quay"]);
    assert_eq!(shelf.current("quay").unwrap().version, first.version);
    assert_eq!(published(&site).await, 3);
}

#[tokio::test]
async fn an_older_version_is_compiled_again_from_what_was_stored() {
    let site = publishing(&sources()).await;
    let first = site.ctx.shelf.interviews.current("quay").unwrap();
    site.publish(&newer()).await;
    let ctx = restarted(&site, newer()).await;
    let older = ctx
        .shelf
        .interviews
        .version(&ctx, first.version)
        .await
        .unwrap();
    assert_eq!(older.interview.case, first.interview.case);
    assert_eq!(older.interview.texts, first.interview.texts);
    assert_eq!(older.short_version(), first.short_version());
}

#[tokio::test]
async fn a_broken_file_keeps_its_last_good_version() {
    let site = publishing(&sources()).await;
    let report = site.publish(&broken()).await;
    assert_eq!(report.interviews_behind, ["quay"]);
    assert!(report.errors > 0 && report.behind.is_empty());
    let problems = site.ctx.shelf.interviews.problems();
    assert!(problems[0].behind && problems[0].name == "quay");
    assert!(problems[0].texts.contains_key(QUAY));
    let ctx = restarted(&site, broken()).await;
    assert!(bread(&ctx.shelf.interviews.current("quay").unwrap()));
}

#[tokio::test]
async fn a_case_whose_file_is_gone_stays_served() {
    let site = publishing(&sources()).await;
    let mut without = sources();
    without.0.retain(|path, _| !path.starts_with("interviews/"));
    site.publish(&without).await;
    assert!(site.ctx.shelf.interviews.current("quay").is_some());
    let problems = site.ctx.shelf.interviews.problems();
    assert!(problems[0].behind && problems[0].diagnostics.is_empty());
}

#[tokio::test]
async fn a_course_that_names_a_case_that_is_not_there_is_not_published() {
    let module = "courses/talks/01-at-the-quay/module.toml";
    let unknown = changed(&sources(), module, "[\"quay\"]", "[\"quay\", \"pier\"]");
    let site = publishing(&sources()).await;
    let report = site.publish(&unknown).await;
    assert_eq!(report.behind, ["talks"]);
    let said = &site.ctx.shelf.problems()[0].diagnostics;
    let codes: Vec<&str> = said.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(codes, ["interview-unknown"]);
    let both = with(unknown, &["interviews/pier.md"]);
    assert_eq!(site.publish(&both).await.published, ["talks"]);
}

#[tokio::test]
async fn a_case_of_another_course_is_a_remark_on_the_case() {
    let other = changed(
        &sources(),
        QUAY,
        "course = \"talks\"",
        "course = \"speeches\"",
    );
    let site = publishing(&sources()).await;
    let report = site.publish(&other).await;
    assert_eq!(report.interviews, ["quay"]);
    let problems = site.ctx.shelf.interviews.problems();
    let codes = problems[0].diagnostics.iter().map(|one| one.code.as_str());
    assert!(codes.collect::<Vec<_>>().contains(&"interview-course"));
}

#[tokio::test]
async fn what_measures_is_shown_nowhere_and_retired_with_its_file() {
    let sealed = with(sources(), &["sealed/dock.md", "sealed/pier.md"]);
    let site = publishing(&sealed).await;
    let shelf = &site.ctx.shelf.interviews;
    let names = |all: Vec<std::sync::Arc<PublishedInterview>>| -> Vec<String> {
        let names = all.iter().map(|one| one.interview.slug.to_string());
        names.collect()
    };
    assert_eq!(names(shelf.sealed()), ["dock", "pier"]);
    assert_eq!(names(shelf.all()), ["quay"]);
    let dock = shelf.current("dock").unwrap();
    assert_eq!(dock.interview.used, Use::Sealed);
    // The audit log says that something was published, and not which case measures.
    let mut reader = site.ctx.db.read().await.unwrap();
    let lines = store::audit::list(&mut reader, 1000, 0).await.unwrap();
    drop(reader);
    let told = format!("{lines:?}");
    assert!(
        told.contains("interview-version") && told.contains("quay"),
        "{told}"
    );
    assert!(!told.contains("dock") && !told.contains("pier"), "{told}");
    // What is wrong with one stands in the log only: pages show the rest.
    let wrong = changed(&sealed, "sealed/dock.md", "age = 34", "age = 12");
    let report = site.publish(&wrong).await;
    assert_eq!(report.interviews_behind, ["dock"]);
    assert!(shelf.problems().is_empty());
    assert_eq!(
        names(shelf.sealed()),
        ["dock", "pier"],
        "the last good version"
    );
    let mut retired = sealed.clone();
    retired.0.remove("sealed/dock.md");
    site.publish(&retired).await;
    assert_eq!(names(shelf.sealed()), ["pier"]);
    assert!(shelf.problems().is_empty());
    let ctx = restarted(&site, sources()).await;
    assert!(ctx.shelf.interviews.sealed().is_empty());
    assert!(
        author::refresh(&ctx, &Actor::Operator)
            .await
            .unwrap()
            .is_empty()
    );
    assert!(
        ctx.shelf.interviews.sealed().is_empty(),
        "it was started without the folder"
    );
    let pinned = ctx.shelf.interviews.version(&ctx, dock.version).await;
    assert_eq!(pinned.unwrap().interview.case, dock.interview.case);
}

#[tokio::test]
async fn a_case_that_everybody_could_read_never_measures() {
    let site = publishing(&with(sources(), &["interviews/pier.md"])).await;
    let report = site.publish(&with(sources(), &["sealed/pier.md"])).await;
    assert_eq!(report.interviews_behind, ["pier"]);
    assert!(site.ctx.shelf.interviews.sealed().is_empty());
    let both = with(sources(), &["interviews/pier.md", "sealed/pier.md"]);
    assert!(site.publish(&both).await.interviews_behind.is_empty());
    let used = site.ctx.shelf.interviews.current("pier").unwrap();
    assert_eq!(used.interview.used, Use::Demonstration);
}

#[tokio::test]
async fn what_another_program_publishes_is_taken_over() {
    let site = publishing(&sources()).await;
    let ctx = restarted(&site, sources()).await;
    site.publish(&newer()).await;
    let changed = author::refresh(&ctx, &Actor::Operator).await.unwrap();
    assert_eq!(changed, ["quay"]);
    assert!(!bread(&ctx.shelf.interviews.current("quay").unwrap()));
    assert!(
        author::refresh(&ctx, &Actor::Operator)
            .await
            .unwrap()
            .is_empty()
    );
}
