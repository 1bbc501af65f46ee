//! Banks as instructors see them, and as files of other systems.

use crate::harness::EN;
use crate::imports::{file, instructor, view};
use crate::refused;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use usecases::author::{self, NewImport};
use usecases::{Actor, assess};

#[tokio::test]
async fn a_bank_is_written_out_and_comes_in_again() {
    let (site, instructor) = instructor().await;
    for (format, ending) in [("gift", "gift"), ("moodle-xml", "xml")] {
        let export = author::export(&site.ctx, &instructor, "tiny", "pool", format)
            .await
            .unwrap();
        assert_eq!(export.file_name, format!("tiny-pool.{ending}"));
        let again = NewImport {
            bank: format!("again-{ending}"),
            format: format.to_owned(),
            bytes: export.bytes,
            ..file("")
        };
        let id = author::try_import(&site.ctx, &instructor, again)
            .await
            .unwrap();
        let seen = view(&site, &instructor, id).await;
        assert_eq!((seen.taken, seen.refused), (4, 0), "{seen:#?}");
    }
    refused!(
        NotFound,
        author::export(&site.ctx, &instructor, "tiny", "pool", "aiken"),
        author::export(&site.ctx, &instructor, "tiny", "nothing", "gift"),
        author::export(&site.ctx, &instructor, "nothing", "pool", "gift"),
    );
    let quiz = author::export(&site.ctx, &Actor::Operator, "tiny", "first", "gift").await;
    assert!(
        String::from_utf8(quiz.unwrap().bytes)
            .unwrap()
            .contains("quiz-1")
    );
}

#[tokio::test]
async fn banks_tell_versions_uses_and_what_was_corrected() {
    let (site, instructor) = instructor().await;
    let ana = site.officer("ana").await;
    crate::judging::finished(&site, &ana, &[("quiz-1", "0")]).await;
    let seen = author::banks(&site.ctx, &instructor, "tiny", None, EN)
        .await
        .unwrap();
    assert_eq!(seen.regrades, []);
    let pool = &seen.banks[0].questions[0];
    assert_eq!((pool.id.as_str(), pool.version), ("pool-1", 1));
    assert_eq!(pool.used_in, ["final"]);
    assert_eq!(seen.banks[1].questions[0].used_in, ["first"]);
    site.pass(60);
    let mut sources = crate::course::sources();
    let quiz = sources.0.get_mut("courses/tiny/01-first/quiz.md").unwrap();
    *quiz = String::from_utf8_lossy(quiz)
        .replacen("(x) This.", "( ) This.", 1)
        .replacen("( ) That.", "(x) That.", 1)
        .into_bytes();
    site.publish(&sources).await;
    let after = async || {
        author::banks(&site.ctx, &instructor, "tiny", None, EN)
            .await
            .unwrap()
            .regrades
    };
    assert_eq!(after().await, [("quiz-1".to_owned(), 1, 2)]);
    let reason = "The key was wrong.";
    let order = crate::judging::as_seen(&site, &instructor, "quiz-1", false, reason).await;
    assess::regrade(&site.ctx, &instructor, &order)
        .await
        .unwrap();
    assert_eq!(after().await, []);
}

#[tokio::test]
async fn of_dry_runs_a_person_keeps_the_latest_five() {
    let (site, instructor) = instructor().await;
    let mut tried = Vec::new();
    for _ in 0..6 {
        let one = author::try_import(&site.ctx, &instructor, file("Is it? {T}"));
        tried.push(one.await.unwrap());
        site.pass(1);
    }
    refused!(
        NotFound,
        author::import(&site.ctx, &instructor, tried[0], 1)
    );
    let mut reader = site.ctx.db.read().await.unwrap();
    let files = store::import::list_files(&mut reader, tried[0]).await;
    assert!(files.unwrap().is_empty());
    drop(reader);
    for id in &tried[1..] {
        view(&site, &instructor, *id).await;
    }
}

#[tokio::test]
async fn a_long_bank_is_shown_by_pages() {
    let (site, instructor) = instructor().await;
    let mut text = String::new();
    for n in 0..250 {
        let _ = write!(text, "::Q{n}:: Number {n}? {{T}}\n\n");
    }
    let id = author::try_import(&site.ctx, &instructor, file(&text)).await;
    author::confirm_import(&site.ctx, &instructor, id.unwrap())
        .await
        .unwrap();
    let shown = async |page: Option<(&str, usize)>| {
        let view = author::banks(&site.ctx, &instructor, "tiny", page, EN).await;
        let mut banks = view.unwrap().banks.into_iter();
        let bank = banks.find(|bank| bank.name == "taken-over").unwrap();
        assert_eq!((bank.count, bank.pages), (250, 3));
        let ids: Vec<String> = bank.questions.into_iter().map(|one| one.id).collect();
        (bank.page, ids)
    };
    let mut seen = BTreeSet::new();
    for (page, expect) in [(1, 100), (2, 100), (3, 50)] {
        let (told, ids) = shown(Some(("taken-over", page))).await;
        assert_eq!((told, ids.len()), (page, expect));
        seen.extend(ids);
    }
    assert_eq!(seen.len(), 250, "each stands on one page");
    // The first, unless a page of this bank is asked for, and the last where there are not so many.
    let first = shown(Some(("taken-over", 1))).await;
    assert_eq!(shown(None).await, first);
    assert_eq!(shown(Some(("taken-over", 0))).await, first);
    assert_eq!(shown(Some(("pool", 3))).await, first);
    assert_eq!(shown(Some(("taken-over", 4))).await.0, 3);
}
