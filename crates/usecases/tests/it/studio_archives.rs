//! Courses leave as archives and come back; the questions of a draft; who may do what with files.

use crate::course::{sources, sources_saying};
use crate::harness::{EN, Site, conflict, problem, problems};
use crate::studio_files::{
    OPENING, READING, added, publish, reading, seen, site, taking, text, write,
};
use base::ImportId;
use courseware::Sources;
use documents::bundle::Bundle;
use usecases::author::studio::{self, Arriving, NewArchive};
use usecases::{Actor, UseCaseError};

fn packed(sources: &Sources) -> Vec<u8> {
    let mut out = Vec::new();
    let mut bundle = Bundle::new(&mut out);
    for (path, bytes) in &sources.0 {
        bundle.add(path, bytes).unwrap();
    }
    bundle.finish().unwrap();
    out
}

fn archive(course: &str, sources: &Sources) -> NewArchive {
    NewArchive {
        course: course.to_owned(),
        file_name: String::from("course.zip"),
        bytes: packed(sources),
        encoding: String::new(),
    }
}

pub async fn brought(site: &Site, actor: &Actor, sources: &Sources) -> ImportId {
    let new = archive("tiny", sources);
    studio::bring(&site.ctx, actor, new).await.unwrap()
}

pub fn from(id: ImportId, base: &str) -> Arriving {
    Arriving::Archive {
        id,
        base: base.to_owned(),
    }
}

#[tokio::test]
async fn an_archive_is_shown_first_and_meets_what_was_written_meanwhile() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    let exported = studio::archive(ctx, &writer, "tiny", None).await.unwrap();
    assert_eq!(
        exported.0,
        sources().course(&base::Slug::parse("tiny").unwrap()).0
    );
    let id = brought(&site, &writer, &reading("And sleep.")).await;
    write(&site, &writer, OPENING, ("The opening", "An opening")).await;
    let arriving = from(id, "");
    let view = seen(&site, &writer, &arriving).await;
    assert_eq!(view.conflicts, []);
    // It replaces one word of the sentence.
    assert_eq!(added(&view), "sleep");
    assert!(!text(&site, &writer, READING).await.1.contains("And sleep."));

    // Somebody writes while the page is looked at.
    write(&site, &writer, READING, ("Read about", "Learn about")).await;
    let stale = taking(&view, &arriving, &[], "one");
    let refused = studio::take_in(ctx, &writer, &stale).await;
    assert_eq!(conflict(refused), "studio-files-stale");
    let view = seen(&site, &writer, &arriving).await;
    let taking = taking(&view, &arriving, &[], "two");
    studio::take_in(ctx, &writer, &taking).await.unwrap();
    let (number, now) = text(&site, &writer, READING).await;
    assert!(
        now.contains("And sleep.") && now.contains("Learn about"),
        "{now}"
    );
    assert!(text(&site, &writer, OPENING).await.1.contains("An opening"));
    // Sent again: once.
    studio::take_in(ctx, &writer, &taking).await.unwrap();
    assert_eq!(text(&site, &writer, READING).await.0, number);
    // The same archive has nothing more to say.
    assert!(seen(&site, &writer, &arriving).await.is_empty());
    // As a replacement it takes back what was written.
    let view = seen(&site, &writer, &from(id, "replace")).await;
    assert_eq!(view.conflicts, []);
    let paths: Vec<&str> = view
        .difference
        .parts
        .iter()
        .map(|one| one.path.as_str())
        .collect();
    assert_eq!(paths, [OPENING, READING]);
}

#[tokio::test]
async fn an_archive_of_an_earlier_version_says_what_it_began_from() {
    let (site, writer, reviewer) = site().await;
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    // Somebody changed the first version elsewhere.
    let id = brought(&site, &writer, &sources_saying("Wholly new.")).await;
    let view = seen(&site, &writer, &from(id, "")).await;
    let archive = view.archive.clone().unwrap();
    assert_eq!(archive.base, "2");
    let numbers: Vec<u32> = archive.bases.iter().map(|one| one.number).collect();
    assert_eq!(numbers, [2, 1]);
    // Compared with the second, it would take the author's words back.
    assert_eq!(view.difference.parts.len(), 2);
    let view = seen(&site, &writer, &from(id, "1")).await;
    assert_eq!(added(&view), "Wholly new");
    // After a day it is forgotten.
    site.pass(24 * 3600 + 1);
    let late = studio::incoming(&site.ctx, &writer, "tiny", &from(id, "1"), EN).await;
    assert!(matches!(late, Err(UseCaseError::NotFound)));
}

#[tokio::test]
async fn an_archive_that_cannot_be_one_is_refused_with_every_reason() {
    let (site, writer, _) = site().await;
    let bad = |files: &[(&str, &[u8])]| {
        let mut all = sources();
        for (path, bytes) in files {
            all.0.insert((*path).to_owned(), bytes.to_vec());
        }
        archive("tiny", &all)
    };
    let nothing = NewArchive {
        bytes: Vec::new(),
        ..bad(&[])
    };
    let refused = studio::bring(&site.ctx, &writer, nothing).await;
    assert_eq!(problems(refused), [problem("file", "archive-none")]);
    let odd = NewArchive {
        encoding: String::from("utf-7"),
        ..bad(&[])
    };
    let refused = studio::bring(&site.ctx, &writer, odd).await;
    let unknown = problem("encoding", "authoring-paste-unknown-encoding");
    assert_eq!(problems(refused), [unknown]);
    let evil = bad(&[
        ("courses/tiny/../../evil.md", b"x"),
        ("courses/tiny/01-first/01-opening.fr.md", b"\xe9"),
        ("notes.md", b"x"),
    ]);
    let refused = studio::bring(&site.ctx, &writer, evil.clone()).await;
    assert_eq!(
        problems(refused),
        [
            problem("01-first/01-opening.fr.md", "authoring-paste-encoding"),
            problem("", "archive-outside"),
            problem("", "authoring-path-outside"),
        ]
    );
    let view = studio::studio(&site.ctx, &writer, "tiny", EN).await;
    assert!(view.unwrap().draft.is_none(), "nothing was changed");
}

#[tokio::test]
async fn a_published_version_leaves_by_the_name_it_has_in_the_studio() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let first = ctx.shelf.current("tiny").unwrap().fingerprint.clone();
    write(&site, &writer, READING, ("And read on.", "And rest.")).await;
    publish(&site, &writer, &reviewer).await;
    let path = format!("courses/tiny/{READING}");
    let of = async |actor: &Actor, version| studio::archive(ctx, actor, "tiny", version).await;
    let old = of(&writer, Some(&first[..12])).await.unwrap();
    assert_eq!(old.0[&path], sources().0[&path]);
    assert_eq!(old.fingerprint(), first);
    let now = of(&Actor::Operator, None).await.unwrap();
    assert!(String::from_utf8_lossy(&now.0[&path]).contains("And rest."));
    for unknown in ["", &first[..7], "0000000000000000"] {
        let found = of(&writer, Some(unknown)).await;
        assert!(matches!(found, Err(UseCaseError::NotFound)), "{unknown}");
    }
}

#[tokio::test]
async fn questions_of_a_draft_are_counted_and_seen_and_a_bank_is_added_once() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let look = async |open| studio::draft_banks(ctx, &writer, "tiny", open, EN).await;
    let view = look(None).await.unwrap();
    let counts: Vec<(&str, usize)> = view
        .banks
        .iter()
        .map(|one| (one.path.as_str(), one.count))
        .collect();
    assert_eq!(counts, [("01-first/quiz.md", 2), ("assessment/pool.md", 4)]);
    for (path, id, count) in [
        ("assessment/pool.md", "pool-1", 4),
        ("01-first/quiz.md", "quiz-1", 2),
    ] {
        let open = look(Some((path, 1))).await.unwrap().open.unwrap();
        assert_eq!((open.questions.len(), open.has_errors), (count, false));
        assert_eq!(open.questions[0].0.id, id);
    }
    let unknown = look(Some(("01-first/02-reading.md", 1))).await;
    assert!(matches!(unknown, Err(UseCaseError::NotFound)));

    let bad = studio::add_bank(ctx, &writer, "tiny", "../x", "one").await;
    assert_eq!(problems(bad), [problem("name", "studio-slug")]);
    let taken = studio::add_bank(ctx, &writer, "tiny", "pool", "one").await;
    assert_eq!(problems(taken), [problem("name", "studio-banks-taken")]);
    for _ in 0..2 {
        let path = studio::add_bank(ctx, &writer, "tiny", "extra", "two").await;
        assert_eq!(path.unwrap(), "assessment/extra.md");
    }
    assert_eq!(look(None).await.unwrap().banks.len(), 3);
    let view = studio::studio(ctx, &writer, "tiny", EN).await.unwrap();
    let errors = view.draft.unwrap().problems;
    assert!(errors.iter().all(|one| !one.is_error), "{errors:?}");
}

#[tokio::test]
async fn only_editors_bring_take_and_leave() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let id = brought(&site, &writer, &reading("And sleep.")).await;
    studio::add_editor(ctx, &Actor::Operator, "tiny", "writer@example.org")
        .await
        .unwrap();
    let officer = site.officer("officer").await;
    let view = seen(&site, &writer, &from(id, "")).await;
    for stranger in [&officer, &reviewer] {
        let new = archive("tiny", &sources());
        let brought = studio::bring(ctx, stranger, new).await;
        assert!(matches!(brought, Err(UseCaseError::Forbidden)));
        let may = studio::may_bring_to(ctx, stranger, "tiny").await;
        assert!(matches!(may, Err(UseCaseError::Forbidden)));
        for arriving in [Arriving::Folder, from(id, "")] {
            let seen = studio::incoming(ctx, stranger, "tiny", &arriving, EN).await;
            assert!(matches!(seen, Err(UseCaseError::Forbidden)));
            let taking = taking(&view, &arriving, &[], "one");
            let taken = studio::take_in(ctx, stranger, &taking).await;
            assert!(matches!(taken, Err(UseCaseError::Forbidden)));
        }
        let left = studio::leave_folder(ctx, stranger, "tiny", &view.over).await;
        assert!(matches!(left, Err(UseCaseError::Forbidden)));
        let banks = studio::draft_banks(ctx, stranger, "tiny", None, EN).await;
        assert!(matches!(banks, Err(UseCaseError::Forbidden)));
        let added = studio::add_bank(ctx, stranger, "tiny", "extra", "one").await;
        assert!(matches!(added, Err(UseCaseError::Forbidden)));
        let left = studio::archive(ctx, stranger, "tiny", None).await;
        assert!(matches!(left, Err(UseCaseError::Forbidden)));
    }
    // An archive of one course is none of another.
    let elsewhere = studio::incoming(ctx, &writer, "other", &from(id, ""), EN).await;
    assert!(matches!(elsewhere, Err(UseCaseError::NotFound)));
}

#[tokio::test]
async fn only_the_latest_archive_of_a_person_is_kept_for_a_course() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let first = brought(&site, &writer, &reading("And sleep.")).await;
    let others = brought(&site, &reviewer, &reading("And dream.")).await;
    site.pass(1);
    let second = brought(&site, &writer, &reading("And wake.")).await;
    let look = async |id| studio::incoming(ctx, &writer, "tiny", &from(id, ""), EN).await;
    assert!(matches!(look(first).await, Err(UseCaseError::NotFound)));
    assert!(look(second).await.is_ok());
    // What somebody else brought stays, for them alone: whoever takes an archive in is who brought it.
    assert!(matches!(look(others).await, Err(UseCaseError::NotFound)));
    let theirs = studio::incoming(ctx, &reviewer, "tiny", &from(others, ""), EN).await;
    assert!(theirs.is_ok());
}

#[tokio::test]
async fn archives_of_five_courses_are_kept_of_one_person() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    let Actor::Person(person) = &writer else {
        panic!("a person")
    };
    let mut tx = ctx.db.begin().await.unwrap();
    let mut ids = Vec::new();
    for course in ["a", "b", "c", "d", "e", "f"] {
        let id = ImportId::new(ctx.now(), ctx.random().unwrap());
        ids.push((course, id));
        let row = store::arrival::NewArrival {
            id,
            course,
            origin: "archive",
            name: "course.zip",
            fingerprint: "f",
            sources: "{}",
            remarks: "[]",
            at: ctx.now().plus_seconds(ids.len().try_into().unwrap()),
            by: person.account,
        };
        store::arrival::delete_archives_earlier(&mut tx, person.account, course, 4)
            .await
            .unwrap();
        store::arrival::insert(&mut tx, &row).await.unwrap();
    }
    let mut kept = Vec::new();
    for (course, id) in ids {
        let found = store::arrival::find_archive(&mut tx, (course, person.account), id, ctx.now());
        if found.await.unwrap().is_some() {
            kept.push(course);
        }
    }
    assert_eq!(kept, ["b", "c", "d", "e", "f"]);
}
