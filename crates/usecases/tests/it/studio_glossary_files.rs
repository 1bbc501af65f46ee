//! The glossary and the content folder: files come out as they went in, and a folder that changed is only offered.

use crate::course::sources;
use crate::harness::{EN, Site, conflict};
use crate::studio_glossary::{Desk, FILE, NEW, OLD};
use crate::studio_round_trip::content;
use base::{GLOSSARY, Locale};
use courseware::Sources;
use usecases::author::studio::{self, Arriving, Taking, Translated, Typed};
use usecases::learn;
use views::account::Role;
use views::studio::Saved;
use views::studio_translation::PartSaved;

/// The glossary of some sources in other words.
fn saying(mut all: Sources, from: &str, to: &str) -> Sources {
    let text = String::from_utf8(all.0[FILE].clone()).unwrap();
    assert!(text.contains(from));
    let changed = text.replace(from, to).into_bytes();
    all.0.insert(FILE.to_owned(), changed);
    all
}

#[tokio::test]
async fn files_of_the_glossary_go_through_the_studio_byte_for_byte() {
    let content = content();
    let site = Site::new().await;
    site.publish(&content).await;
    let writer = site.person("writer", &[Role::Instructor]).await;
    let ctx = &site.ctx;
    let own = content.glossary();
    assert_eq!(own.0.len(), 4);
    studio::open(ctx, &writer, GLOSSARY).await.unwrap();
    for (path, bytes) in &own.0 {
        let typed = Typed {
            course: String::from(GLOSSARY),
            path: path.clone(),
            seen: 0,
            text: std::str::from_utf8(bytes).unwrap().replace('\n', "\r\n"),
            save_key: String::from("unchanged"),
        };
        let saved = studio::save(ctx, &writer, &typed).await.unwrap();
        assert_eq!(saved, Saved::Kept { number: 0 }, "{path}");
    }
    let out = studio::archive(ctx, &writer, GLOSSARY, None).await.unwrap();
    assert!(out == own, "it came out otherwise");
    let view = studio::studio(ctx, &writer, GLOSSARY, EN).await.unwrap();
    let draft = view.draft.unwrap();
    assert_eq!(draft.fingerprint, own.fingerprint());
    assert_eq!(
        (draft.errors, draft.changed),
        (0, 0),
        "{:?}",
        draft.problems
    );
    // A foreign file is refused, and nothing stands beside it.
    let foreign = Typed {
        course: String::from(GLOSSARY),
        path: String::from("courses/x.md"),
        seen: 0,
        text: String::from("x"),
        save_key: String::from("foreign"),
    };
    assert!(studio::save(ctx, &writer, &foreign).await.is_err());
}

#[tokio::test]
async fn a_folder_is_offered_once_a_glossary_was_published_in_the_browser() {
    let desk = Desk::new().await;
    let ctx = &desk.site.ctx;
    // Until then the folder counts.
    let first = saying(sources(), OLD, "Saying yes.");
    desk.site.pass(1);
    assert_eq!(desk.site.publish(&first).await.published, ["tiny"]);
    assert!(desk.read().await.contains("Saying yes."));
    desk.publish_saying("Saying yes.", NEW).await;

    // A restart with the folder as it was: nothing is offered, and the next version of a course has the glossary that counts.
    desk.site.pass(1);
    let report = desk.site.publish(&first).await;
    assert_eq!(report.published, ["tiny"]);
    assert_eq!(report.offered, [""; 0]);
    assert!(desk.file("tiny", FILE).await.contains(NEW));
    assert_eq!(desk.site.publish(&first).await.unchanged, ["tiny"]);

    let newer = saying(sources(), OLD, "Saying yes freely.");
    let report = desk.site.publish(&newer).await;
    assert_eq!(report.offered, [GLOSSARY]);
    assert_eq!(report.unchanged, ["tiny"]);
    assert!(desk.read().await.contains(NEW));
    assert!(desk.studio(GLOSSARY).await.offered);

    let arriving = Arriving::Folder;
    let view = studio::incoming(ctx, &desk.writer, GLOSSARY, &arriving, EN).await;
    let view = view.unwrap();
    assert!(!view.other_glossary);
    let paths: Vec<&str> = view.conflicts.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(paths, [FILE], "both changed the same line");
    let mut taking = Taking {
        course: String::from(GLOSSARY),
        arriving,
        over: view.over,
        choices: Vec::new(),
        save_key: String::from("key"),
    };
    let undecided = studio::take_in(ctx, &desk.writer, &taking).await;
    assert_eq!(conflict(undecided), "studio-files-undecided");
    taking.choices = vec![String::from("theirs")];
    studio::take_in(ctx, &desk.writer, &taking).await.unwrap();
    assert!(
        desk.file(GLOSSARY, FILE)
            .await
            .contains("Saying yes freely.")
    );
    assert!(desk.read().await.contains(NEW), "it is in the draft only");
    assert!(!desk.studio(GLOSSARY).await.offered);
    desk.publish(GLOSSARY).await;
    assert!(desk.read().await.contains("Saying yes freely."));
}

#[tokio::test]
async fn a_folder_of_a_course_is_taken_in_where_its_draft_begins_with_a_newer_glossary() {
    let desk = Desk::new().await;
    let ctx = &desk.site.ctx;
    desk.open("tiny").await;
    desk.change(
        "tiny",
        "course.md",
        ("An introduction.", "A short introduction."),
    )
    .await;
    desk.publish("tiny").await;
    desk.publish_saying(OLD, NEW).await;
    let folder = crate::studio_files::reading("And rest.");
    assert_eq!(desk.site.publish(&folder).await.offered, ["tiny"]);
    let arriving = Arriving::Folder;
    let view = studio::incoming(ctx, &desk.writer, "tiny", &arriving, EN)
        .await
        .unwrap();
    assert!(!view.has_draft);
    let taking = Taking {
        course: String::from("tiny"),
        arriving,
        over: view.over,
        choices: Vec::new(),
        save_key: String::from("key"),
    };
    studio::take_in(ctx, &desk.writer, &taking).await.unwrap();
    assert!(desk.file("tiny", FILE).await.contains(NEW));
    let reading = "courses/tiny/01-first/02-reading.md";
    assert!(desk.file("tiny", reading).await.contains("And rest."));
}

#[tokio::test]
async fn a_term_is_translated_and_stamped() {
    let desk = Desk::new().await;
    let ctx = &desk.site.ctx;
    desk.open(GLOSSARY).await;
    let of = (FILE, Locale::Fr);
    let view = studio::translation(ctx, &desk.writer, GLOSSARY, of)
        .await
        .unwrap();
    let states: Vec<_> = view
        .parts
        .iter()
        .map(|one| (one.id.as_str(), one.state))
        .collect();
    assert_eq!(states, [("consent", "missing")]);
    let form = Translated {
        course: String::from(GLOSSARY),
        path: String::from(FILE),
        language: Locale::Fr,
        part: String::from("consent"),
        mark: view.parts[0].mark.clone(),
        seen: view.seen,
        text: String::from("## Consentement {#consent}\n\nUn accord donné librement.\n"),
        same: false,
        save_key: String::from("key"),
    };
    let saved = studio::translate(ctx, &desk.writer, &form).await.unwrap();
    assert_eq!(saved, PartSaved::Kept);
    let view = studio::translation(ctx, &desk.writer, GLOSSARY, of)
        .await
        .unwrap();
    assert_eq!(view.parts[0].state, "fresh");
    let drafted = studio::drafted_glossary(ctx, &desk.writer, GLOSSARY, Locale::Fr)
        .await
        .unwrap();
    assert_eq!(drafted.terms[0].title.text, "Consentement");
    desk.publish(GLOSSARY).await;
    assert!(
        desk.file(GLOSSARY, "glossary.fr.md")
            .await
            .contains("librement")
    );
}

#[tokio::test]
async fn the_search_follows_the_glossary_of_the_folder() {
    let desk = Desk::new().await;
    let ctx = &desk.site.ctx;
    desk.open("tiny").await;
    let other = ("An introduction.", "A short introduction.");
    desk.change("tiny", "course.md", other).await;
    desk.publish("tiny").await;
    desk.site.pass(1);
    let newer = saying(sources(), OLD, "Saying yes without fear.");
    assert_eq!(desk.site.publish(&newer).await.published, [""; 0]);
    let found = learn::search(ctx, &desk.writer, "without fear", EN).await;
    assert_eq!(found.unwrap().hits[0].href, "/glossary#consent");
}
