//! Versions: what somebody began stays as it was, and what cannot be read is not served.

use crate::course::{sources, sources_saying};
use crate::harness::{EN, Site};
use base::Locale;
use usecases::{Actor, learn};

const NOBODY: Actor = Actor::Anonymous;

async fn first_words(site: &Site, actor: &Actor) -> String {
    let view = learn::lesson(&site.ctx, actor, "tiny", "first", "opening", EN)
        .await
        .unwrap();
    format!("{:?}", view.blocks[0])
}

#[tokio::test]
async fn whoever_enrolled_stays_on_their_version() {
    let site = Site::with_course().await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    learn::enrol(&site.ctx, &ana, "tiny").await.unwrap();
    let attempt = crate::journeys::quiz(&site, &ana).await;
    site.pass(60);
    let report = site.publish(&sources_saying("A new opening.")).await;
    assert_eq!(report.published, ["tiny"]);
    assert!(
        first_words(&site, &ana)
            .await
            .contains("The opening of the tiny course.")
    );
    assert!(first_words(&site, &ben).await.contains("A new opening."));
    let view = learn::course(&site.ctx, &ana, "tiny", EN).await.unwrap();
    assert!(view.newer_version);
    assert!(
        !learn::course(&site.ctx, &ben, "tiny", EN)
            .await
            .unwrap()
            .newer_version
    );
    crate::journeys::answer(&site, &ana, attempt, 0).await;
    usecases::assess::finish(&site.ctx, &ana, attempt)
        .await
        .unwrap();
    let back = site.publish(&sources()).await;
    assert_eq!(
        back.published,
        ["tiny"],
        "an earlier version may become current again"
    );
    assert!(
        first_words(&site, &ben)
            .await
            .contains("The opening of the tiny course.")
    );
}

#[tokio::test]
async fn publishing_again_changes_nothing() {
    let site = Site::with_course().await;
    let report = site.publish(&sources()).await;
    assert_eq!(
        (report.published.len(), report.unchanged.as_slice()),
        (0, ["tiny".to_owned()].as_slice())
    );
    let published = site
        .actions()
        .await
        .into_iter()
        .filter(|action| action == "course.published")
        .count();
    assert_eq!(published, 1);
}

#[tokio::test]
async fn a_broken_folder_keeps_its_last_good_version() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let mut broken = sources_saying("A new opening.");
    broken.0.insert(
        "courses/tiny/course.toml".to_owned(),
        b"source_language = \"en\"\nminuets = 30\n".to_vec(),
    );
    let report = site.publish(&broken).await;
    assert_eq!(report.behind, ["tiny"]);
    assert!(report.errors > 0);
    assert!(
        first_words(&site, &ana)
            .await
            .contains("The opening of the tiny course.")
    );
    let problems = site.ctx.shelf.problems();
    assert!(problems[0].behind && !problems[0].diagnostics.is_empty());
}

#[tokio::test]
async fn a_broken_folder_is_served_after_a_restart_too() {
    let site = Site::with_course().await;
    let restarted = usecases::Context::new(
        site.ctx.db.clone(),
        usecases::Settings::default(),
        std::sync::Arc::clone(&site.ctx.clock),
    );
    let mut broken = sources();
    broken
        .0
        .insert("courses/tiny/course.toml".to_owned(), vec![0xff, 0xfe]);
    let report = usecases::author::publish_folder(&restarted, &Actor::Operator, broken)
        .await
        .unwrap();
    assert_eq!(report.behind, ["tiny"]);
    assert!(restarted.shelf.current("tiny").is_some());
}

#[tokio::test]
async fn words_are_found_in_two_languages_and_in_every_form() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let find = async |actor: &Actor, query: &str, locale| {
        let view = learn::search(&site.ctx, actor, query, locale)
            .await
            .unwrap();
        view.hits
            .into_iter()
            .map(|hit| hit.href)
            .collect::<Vec<_>>()
    };
    let term = "/glossary#consent".to_owned();
    assert!(find(&NOBODY, "consent", EN).await.contains(&term));
    assert!(
        find(&NOBODY, "CONS", EN).await.contains(&term),
        "a beginning is enough"
    );
    // Without vowel marks, with ه for ة, with ا for إ.
    for typed in ["الموافقة", "الموافقه", "اكراه"] {
        assert!(
            find(&NOBODY, typed, Locale::Ar).await.contains(&term),
            "{typed}"
        );
    }
    assert_eq!(find(&NOBODY, "دورة", Locale::Ar).await, ["/courses/tiny"]);
    assert_eq!(
        find(&ana, "opening", EN).await.first().map(String::as_str),
        Some("/courses/tiny/first/opening")
    );
    assert!(
        find(&NOBODY, "opening", EN)
            .await
            .iter()
            .all(|href| !href.contains("first")),
        "lessons are for people signed in"
    );
    for odd in ["", "  ", "\"", "a OR", "*", "NEAR(", "\u{0}"] {
        learn::search(&site.ctx, &ana, odd, EN).await.unwrap();
    }
}
