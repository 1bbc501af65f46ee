//! Imports of long files, into categories, beside a server that runs, and dry runs of which nothing is kept.

use crate::harness::{EN, Site, conflict};
use crate::imports::{file, instructor};
use crate::judging::one;
use crate::refused;
use std::fmt::Write as _;
use std::sync::Arc;
use usecases::author::{self, NewImport};
use usecases::{Actor, Context, SystemClock};
use views::account::Role;

const GIFT: &str =
    "$CATEGORY: Law/Rights\n\n::One:: Is it? {T}\n\n$CATEGORY: Law\n\n::Two:: Is that? {F}\n";

/// Another program with the same database and nothing on its shelf.
pub fn beside(site: &Site) -> Context {
    Context::new(
        site.ctx.db.clone(),
        (*site.ctx.settings).clone(),
        Arc::new(SystemClock),
    )
}

fn has_bank(ctx: &Context) -> bool {
    let course = ctx.shelf.current("tiny").unwrap();
    let mut banks = course.course.banks.iter();
    banks.any(|bank| bank.name.as_str() == "taken-over")
}

#[tokio::test]
async fn a_server_that_runs_takes_over_what_was_imported_elsewhere() {
    let site = Site::with_course().await;
    let (ctx, operator) = (beside(&site), Actor::Operator);
    assert_eq!(author::refresh(&ctx, &operator).await.unwrap(), ["tiny"]);
    let id = author::try_import(&ctx, &operator, file(GIFT))
        .await
        .unwrap();
    author::confirm_import(&ctx, &operator, id).await.unwrap();
    assert!(has_bank(&ctx) && !has_bank(&site.ctx));
    let changed = author::refresh(&site.ctx, &operator).await.unwrap();
    assert_eq!(changed, ["tiny"]);
    assert!(has_bank(&site.ctx));
    assert_eq!(
        author::refresh(&site.ctx, &operator).await.unwrap(),
        [""; 0],
        "nothing has changed since"
    );
    let instructor = one(&site, Role::Instructor).await;
    refused!(Forbidden, author::refresh(&site.ctx, &instructor));
}

/// The server has not looked yet when somebody imports in the browser.
#[tokio::test]
async fn an_import_keeps_what_was_imported_elsewhere_just_before() {
    let (site, instructor) = instructor().await;
    let (ctx, operator) = (beside(&site), Actor::Operator);
    author::refresh(&ctx, &operator).await.unwrap();
    let elsewhere = author::try_import(&ctx, &operator, file(GIFT))
        .await
        .unwrap();
    let other = NewImport {
        bank: "other".to_owned(),
        ..file("::Three:: Is this? {T}")
    };
    let here = author::try_import(&site.ctx, &instructor, other)
        .await
        .unwrap();
    author::confirm_import(&ctx, &operator, elsewhere)
        .await
        .unwrap();
    author::confirm_import(&site.ctx, &instructor, here)
        .await
        .unwrap();
    assert!(has_bank(&site.ctx));
    let again = author::try_import(&ctx, &operator, file(GIFT)).await;
    assert!(again.is_err(), "the bank is there");
    author::withdraw_import(&ctx, &operator, here)
        .await
        .unwrap();
    author::withdraw_import(&site.ctx, &instructor, elsewhere)
        .await
        .unwrap();
    assert!(!has_bank(&site.ctx));
}

#[tokio::test]
async fn categories_stand_in_the_bank_on_its_page_and_in_the_export() {
    let (site, instructor) = instructor().await;
    let id = author::try_import(&site.ctx, &instructor, file(GIFT))
        .await
        .unwrap();
    author::confirm_import(&site.ctx, &instructor, id)
        .await
        .unwrap();
    let banks = author::banks(&site.ctx, &instructor, "tiny", None, EN)
        .await
        .unwrap()
        .banks;
    let bank = banks.iter().find(|bank| bank.name == "taken-over").unwrap();
    let found: Vec<_> = bank
        .questions
        .iter()
        .map(|one| one.category.as_deref())
        .collect();
    assert_eq!(found, [Some("Law/Rights"), Some("Law")]);
    let out = author::export(&site.ctx, &instructor, "tiny", "taken-over", "moodle-xml").await;
    let out = String::from_utf8(out.unwrap().bytes).unwrap();
    for path in ["Law/Rights", "Law"] {
        assert!(
            out.contains(&format!("<text>$course$/top/{path}</text>")),
            "{out}"
        );
    }
    let out = author::export(&site.ctx, &instructor, "tiny", "pool", "gift").await;
    let out = String::from_utf8(out.unwrap().bytes).unwrap();
    assert!(out.contains("$CATEGORY: $course$/top/tiny/pool\n"), "{out}");
}

#[tokio::test]
async fn a_long_file_is_told_to_its_last_item() {
    let (site, instructor) = instructor().await;
    let mut text = String::new();
    for n in 1..=2450 {
        let _ = write!(text, "::Q{n}:: Number {n}? {{}} \n\n");
    }
    let new = NewImport {
        bank: "long".to_owned(),
        ..file(&text)
    };
    let whole = author::preview_import(&site.ctx, &Actor::Operator, new.clone())
        .await
        .unwrap();
    assert_eq!((whole.len(), whole.taken), (2450, 2450));
    let id = author::try_import(&site.ctx, &instructor, new)
        .await
        .unwrap();
    let page = async |number| {
        author::import(&site.ctx, &instructor, id, number)
            .await
            .unwrap()
    };
    let first = page(1).await;
    // 12 pages of 200 and one of 50.
    assert_eq!((first.page, first.pages, first.items.len()), (1, 13, 200));
    let last = page(99).await;
    assert_eq!((last.page, last.items.len()), (13, 50));
    assert_eq!(last.items[49].name, "Q2450");
    assert_eq!(page(2).await.items[0].name, "Q201");
    assert_eq!(page(0).await.items[0].name, "Q1");
}

#[tokio::test]
async fn a_preview_writes_nothing() {
    let (site, instructor) = instructor().await;
    let before = site.actions().await;
    let seen = author::preview_import(&site.ctx, &instructor, file(GIFT))
        .await
        .unwrap();
    assert_eq!((seen.taken, seen.refused, seen.len()), (2, 0, 2));
    assert_eq!(site.actions().await, before);
    assert!(!has_bank(&site.ctx));
    let folder = crate::course::sources();
    let seen = author::preview_folder_import(&Actor::Operator, &folder, file(GIFT))
        .await
        .unwrap();
    assert_eq!((seen.taken, seen.refused), (2, 0));
    let elsewhere = NewImport {
        course: "nowhere".to_owned(),
        ..file(GIFT)
    };
    let officer = one(&site, Role::Officer).await;
    refused!(
        NotFound,
        author::preview_import(&site.ctx, &instructor, elsewhere.clone()),
        author::preview_folder_import(&Actor::Operator, &folder, elsewhere),
    );
    refused!(
        Forbidden,
        author::preview_import(&site.ctx, &officer, file(GIFT)),
        author::preview_folder_import(&instructor, &folder, file(GIFT)),
    );
    let mut broken = folder;
    broken
        .0
        .insert("courses/tiny/course.toml".to_owned(), b"?".to_vec());
    let seen = author::preview_folder_import(&Actor::Operator, &broken, file(GIFT)).await;
    assert_eq!(conflict(seen), "import-course-errors");
}
