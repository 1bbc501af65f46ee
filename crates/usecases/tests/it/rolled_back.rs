//! Earlier versions that name what is not there: they are refused like a draft that does, and nothing has changed.
//!
//! Such versions are in a database that was put together from parts of two, or whose scenarios were never published here.

use crate::harness::{Site, conflict};
use crate::story::{self, GATE, MODULE, changed};
use crate::talk;
use base::{CourseVersionId, FactId, Slug};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::{COMPILER_VERSION, Sources};
use std::collections::BTreeMap;
use store::course::NewVersion;
use usecases::Actor;
use usecases::author::studio;
use views::account::Role;

/// Records a version as one that was current before the current one; its fingerprint.
async fn was_current(site: &Site, course: &str, sources: &Sources) -> String {
    let slug = Slug::parse(course).unwrap();
    let own = sources.course(&slug);
    let files = own.0.iter();
    let files: BTreeMap<&String, String> = files
        .map(|(path, bytes)| (path, STANDARD.encode(bytes)))
        .collect();
    let now = site.ctx.now();
    let version = NewVersion {
        id: CourseVersionId::new(now, [60; 10]),
        course: &slug,
        fingerprint: &own.fingerprint(),
        compiler_version: COMPILER_VERSION,
        sources: &serde_json::to_string(&files).unwrap(),
        created_at: now,
    };
    let current = site.ctx.shelf.current(course).unwrap().version;
    let mut tx = site.ctx.db.begin().await.unwrap();
    let inserted = store::course::insert_version(&mut tx, &version).await;
    assert!(inserted.unwrap());
    for (id, fact) in [(version.id, [61; 10]), (current, [62; 10])] {
        let fact = FactId::new(now, fact);
        store::course::insert_publication(&mut tx, fact, &slug, id, now, None)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    own.fingerprint()
}

/// Everything that a publication would have changed.
async fn state(site: &Site, course: &str) -> (String, usize, usize) {
    let mut reader = site.ctx.db.read().await.unwrap();
    let publications = store::publication::list(&mut reader, course).await.unwrap();
    let current = site.ctx.shelf.current(course).unwrap();
    let actions = site.actions().await;
    let told = actions.iter().filter(|one| *one == "course.published");
    (
        current.fingerprint.clone(),
        publications.len(),
        told.count(),
    )
}

async fn refused(site: &Site, author: &Actor, course: &str, version: &str) {
    let before = state(site, course).await;
    let back = studio::roll_back(&site.ctx, author, course, version, "It was better.").await;
    assert_eq!(conflict(back), "studio-version-old");
    assert_eq!(state(site, course).await, before);
}

#[tokio::test]
async fn a_version_of_a_scenario_that_is_not_there_is_waited_for() {
    let site = story::site().await;
    let author = site.person("author", &[Role::Instructor]).await;
    let own = site.ctx.shelf.scenarios.current("the-gate").unwrap();
    // A text that was never published here, and the version by which courses name it.
    let other = changed(&story::sources(), GATE, "A man beside", "The man beside");
    let (scenario, _) = courseware::scenario::compile(&other.scenario("the-gate"), "the-gate");
    let pin = scenario.unwrap().pin;
    let earlier = changed(&story::sources(), MODULE, &own.scenario.pin, &pin);
    let version = was_current(&site, "scenes", &earlier).await;
    refused(&site, &author, "scenes", &version).await;
    // Once that text is published, the course has what it names.
    assert_eq!(site.publish(&other).await.scenarios, ["the-gate"]);
    site.pass(1);
    studio::roll_back(&site.ctx, &author, "scenes", &version, "It was better.")
        .await
        .unwrap();
    let now = site.ctx.shelf.current("scenes").unwrap();
    assert_eq!(now.fingerprint, version);
}

#[tokio::test]
async fn a_case_that_is_not_there_is_waited_for() {
    let site = talk::site().await;
    let author = site.person("author", &[Role::Instructor]).await;
    let settings = "courses/talks/01-at-the-quay/module.toml";
    let earlier = changed(&talk::sources(), settings, "[\"quay\"]", "[\"pier\"]");
    let version = was_current(&site, "talks", &earlier).await;
    refused(&site, &author, "talks", &version).await;
}
