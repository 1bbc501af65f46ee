//! The glossary in the studio: who writes in it, how it is looked at while it is written, and how it begins.

use crate::harness::{EN, Site};
use crate::refused;
use crate::studio_glossary::{Desk, FILE, NEW, OLD};
use base::{CourseVersionId, FactId, GLOSSARY, Locale, Slug};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeMap;
use usecases::author::studio::{self, Typed, Unsaved};
use usecases::{Actor, UseCaseError, author, learn};
use views::account::Role;
use views::studio::ReviewState;

#[tokio::test]
async fn nobody_but_its_editors_writes_in_it() {
    let desk = Desk::new().await;
    let ctx = &desk.site.ctx;
    desk.open(GLOSSARY).await;
    let typed = Typed {
        course: String::from(GLOSSARY),
        path: String::from(FILE),
        text: String::from("## Other {#other}\n\nWords.\n"),
        save_key: String::from("key"),
        ..Typed::default()
    };
    let admin = desk.site.person("admin", &[Role::Administrator]).await;
    let mut strangers = vec![admin.clone()];
    for role in [Role::Officer, Role::Assessor] {
        strangers.push(desk.site.person(role.as_str(), &[role]).await);
    }
    // Every instructor may, until somebody is appointed.
    let second = desk.site.person("second", &[Role::Instructor]).await;
    studio::drafted_glossary(ctx, &second, GLOSSARY, EN)
        .await
        .unwrap();
    studio::add_editor(ctx, &admin, GLOSSARY, "writer@example.org")
        .await
        .unwrap();
    strangers.push(second);
    for one in &strangers {
        refused!(
            Forbidden,
            studio::studio(ctx, one, GLOSSARY, EN),
            studio::drafted_glossary(ctx, one, GLOSSARY, EN),
            studio::open(ctx, one, GLOSSARY),
            studio::save(ctx, one, &typed),
            studio::publish(ctx, one, GLOSSARY),
            studio::roll_back(ctx, one, GLOSSARY, "00000000", "Why."),
        );
    }
    desk.open("tiny").await;
    desk.change(GLOSSARY, FILE, (OLD, NEW)).await;
    for one in &strangers[..3] {
        refused!(Forbidden, studio::take_glossary(ctx, one, "tiny", "any"));
    }
    refused!(
        SignInRequired,
        studio::drafted_glossary(ctx, &Actor::Anonymous, GLOSSARY, EN),
        studio::take_glossary(ctx, &Actor::Anonymous, "tiny", "any"),
        studio::save(ctx, &Actor::Anonymous, &typed),
    );
    // A glossary has none of its own to take, nor has a case.
    refused!(
        NotFound,
        studio::take_glossary(ctx, &desk.writer, GLOSSARY, "any"),
    );
}

#[tokio::test]
async fn a_text_that_is_not_saved_is_drawn_as_the_list_of_terms() {
    let desk = Desk::new().await;
    desk.open(GLOSSARY).await;
    let unsaved = Unsaved {
        course: String::from(GLOSSARY),
        path: String::from(FILE),
        text: String::from(
            "## Zeal {#zeal}\n\nSee [consent](#consent).\n\n## Consent {#consent}\n\nWords.\n",
        ),
        with_words: true,
        ..Unsaved::default()
    };
    let ctx = &desk.site.ctx;
    let view = studio::check(ctx, &desk.writer, &unsaved, (EN, None))
        .await
        .unwrap();
    let terms = view.terms.unwrap().terms;
    let ids: Vec<&str> = terms.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["consent", "zeal"]);
    assert!(terms[1].html.html.contains("href=\"/glossary#consent\""));
    assert!(view.lesson.is_none());
    let drafted = studio::drafted_glossary(ctx, &desk.writer, GLOSSARY, Locale::Ar)
        .await
        .unwrap();
    assert_eq!(drafted.terms[0].title.text, "المُوافَقة");

    let twice = Unsaved {
        text: String::from("## Consent {#consent}\n\nWords.\n\n## Again {#consent}\n\nWords.\n"),
        ..unsaved
    };
    let view = studio::check(ctx, &desk.writer, &twice, (EN, None))
        .await
        .unwrap();
    let errors: Vec<usize> = view
        .remarks
        .iter()
        .filter(|one| one.is_error)
        .map(|one| one.line)
        .collect();
    assert_eq!(errors, [5]);
}

#[tokio::test]
async fn where_there_is_no_glossary_one_begins() {
    let site = Site::new().await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let ctx = &site.ctx;
    let view = studio::studio(ctx, &writer, GLOSSARY, EN).await.unwrap();
    assert_eq!((view.published, view.draft), (None, None));
    studio::open(ctx, &writer, GLOSSARY).await.unwrap();
    studio::open(ctx, &writer, GLOSSARY).await.unwrap();
    let view = studio::studio(ctx, &writer, GLOSSARY, EN).await.unwrap();
    let draft = view.draft.unwrap();
    assert_eq!(
        (draft.errors, draft.problems.len()),
        (0, 0),
        "{:?}",
        draft.problems
    );
    assert_eq!(draft.review, ReviewState::Unasked);
}

#[tokio::test]
async fn another_program_that_runs_takes_over_what_was_published() {
    let desk = Desk::new().await;
    let other = crate::imports_beside::beside(&desk.site);
    author::refresh(&other, &Actor::Operator).await.unwrap();
    desk.publish_saying(OLD, NEW).await;
    author::refresh(&other, &Actor::Operator).await.unwrap();
    let view = learn::glossary(&other, &Actor::Anonymous, EN)
        .await
        .unwrap();
    assert!(view.terms[0].html.html.contains(NEW));
}

#[tokio::test]
async fn a_new_course_has_the_glossary_that_counts() {
    let desk = Desk::new().await;
    desk.publish_saying(OLD, NEW).await;
    let beginning = studio::Beginning {
        title: String::from("Another"),
        summary: String::from("It is short."),
        language: String::from("en"),
        outcome: String::from("know"),
        module: String::from("One"),
        lesson: String::from("First"),
        ..studio::Beginning::default()
    };
    let ctx = &desk.site.ctx;
    let slug = studio::begin_course(ctx, &desk.writer, &beginning)
        .await
        .unwrap();
    assert_eq!(slug, Slug::parse("another").unwrap());
    assert!(desk.file("another", FILE).await.contains(NEW));
    assert_eq!(desk.draft("another").await.glossary, None);
    let taken = studio::Beginning {
        slug: String::from("glossary"),
        ..beginning
    };
    let taken = studio::begin_course(ctx, &desk.writer, &taken).await;
    assert!(matches!(taken, Err(UseCaseError::Refused(_))));
}

#[tokio::test]
async fn a_glossary_of_before_counts_and_stays_under_what_was_begun() {
    let desk = Desk::empty().await;
    let ctx = &desk.site.ctx;
    // A course that was published before glossaries had versions.
    let tiny = Slug::parse("tiny").unwrap();
    let own = crate::course::sources().course(&tiny);
    let files = own.0.iter();
    let files: BTreeMap<_, _> = files
        .map(|(path, all)| (path, STANDARD.encode(all)))
        .collect();
    let (now, fingerprint) = (ctx.now(), own.fingerprint());
    let id = CourseVersionId::new(now, [1; 10]);
    let version = store::course::NewVersion {
        id,
        course: &tiny,
        fingerprint: &fingerprint,
        compiler_version: courseware::COMPILER_VERSION,
        sources: &serde_json::to_string(&files).unwrap(),
        created_at: now,
    };
    let mut tx = ctx.db.begin().await.unwrap();
    store::course::insert_version(&mut tx, &version)
        .await
        .unwrap();
    let fact = FactId::new(now, [1; 10]);
    store::course::insert_publication(&mut tx, fact, &tiny, id, now, None)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let beginning = studio::Beginning {
        title: String::from("Another"),
        summary: String::from("It is short."),
        language: String::from("en"),
        outcome: String::from("know"),
        module: String::from("One"),
        lesson: String::from("First"),
        ..studio::Beginning::default()
    };
    studio::begin_course(ctx, &desk.writer, &beginning)
        .await
        .unwrap();

    desk.site.publish(&courseware::Sources::default()).await;
    assert_eq!(desk.studio(GLOSSARY).await.published.unwrap().number, 1);
    assert!(desk.file("another", FILE).await.contains(OLD));
    let before = desk.draft("another").await.fingerprint;
    desk.publish_saying(OLD, NEW).await;
    let after = desk.draft("another").await;
    assert_eq!(after.fingerprint, before);
    assert!(after.glossary.is_some());
}
