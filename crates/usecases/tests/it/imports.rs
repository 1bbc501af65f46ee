//! Questions from other systems: tried first, taken whole or not at all, taken back again.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::judging::{all_but, one};
use crate::refused;
use base::ImportId;
use courseware::Sources;
use std::fmt::Write as _;
use usecases::author::{self, NewImport};
use usecases::{Actor, UseCaseError};
use views::account::Role;
use views::exchange::ImportView;

/// Three good items and one that has no right answer.
const GIFT: &str = "\
$CATEGORY: Law/Rights

::Period:: How long does she have to decide? {=At least thirty days#Right. ~One day#Too short. ~A week}

::True:: Consent is irrelevant once a means was used. {TRUE}

::None:: Nothing here is right. {~This ~That}

How many pillars? {#3:0.5}
";

pub fn file(text: &str) -> NewImport {
    NewImport {
        course: "tiny".to_owned(),
        bank: "taken-over".to_owned(),
        format: "gift".to_owned(),
        file_name: "C:\\files\\bank.gift".to_owned(),
        bytes: text.as_bytes().to_vec(),
        competence: "rights".to_owned(),
        difficulty: "2".to_owned(),
    }
}

async fn try_import(site: &Site, actor: &Actor, text: &str) -> ImportId {
    author::try_import(&site.ctx, actor, file(text))
        .await
        .unwrap()
}

pub async fn view(site: &Site, actor: &Actor, id: ImportId) -> ImportView {
    author::import(&site.ctx, actor, id, 1).await.unwrap()
}

/// The banks of the tiny course, with how many questions they hold and whether they were imported.
async fn banks(site: &Site, actor: &Actor) -> Vec<(String, usize, bool)> {
    let view = author::banks(&site.ctx, actor, "tiny", None, EN)
        .await
        .unwrap();
    view.banks
        .into_iter()
        .map(|bank| (bank.name, bank.count, bank.import.is_some()))
        .collect()
}

fn bank(name: &str, questions: usize, imported: bool) -> (String, usize, bool) {
    (name.to_owned(), questions, imported)
}

pub async fn instructor() -> (Site, Actor) {
    let site = Site::with_course().await;
    let instructor = one(&site, Role::Instructor).await;
    (site, instructor)
}

#[tokio::test]
async fn a_dry_run_says_what_every_item_becomes_and_changes_nothing() {
    let (site, instructor) = instructor().await;
    let version = site.ctx.shelf.current("tiny").unwrap().version;
    let id = try_import(&site, &instructor, GIFT).await;
    let seen = view(&site, &instructor, id).await;
    assert_eq!((seen.taken, seen.refused), (3, 1), "{seen:#?}");
    assert_eq!((seen.file_name.as_str(), seen.done_at), ("bank.gift", None));
    assert_eq!(seen.bytes, GIFT.len() as u64);
    let told: Vec<_> = seen
        .items
        .iter()
        .map(|row| (row.line, row.name.as_str(), row.kind.as_deref()))
        .collect();
    assert_eq!(
        told,
        [
            (3, "Period", Some("single-choice")),
            (5, "True", Some("true-false")),
            (7, "None", None),
            (9, "How many pillars?", Some("numeric")),
        ]
    );
    assert!(!seen.items[2].remarks.is_empty(), "it says why");
    assert_eq!(seen.items[0].category, "Law/Rights");
    assert_eq!(site.ctx.shelf.current("tiny").unwrap().version, version);
    assert_eq!(site.actions().await[0], "import.tried");
}

#[tokio::test]
async fn what_is_confirmed_stands_in_the_course_and_outlives_its_folder() {
    let (site, instructor) = instructor().await;
    let id = try_import(&site, &instructor, GIFT).await;
    author::confirm_import(&site.ctx, &instructor, id)
        .await
        .unwrap();
    author::confirm_import(&site.ctx, &instructor, id)
        .await
        .unwrap();
    let expected = [
        bank("pool", 4, false),
        bank("taken-over", 3, true),
        bank("first", 2, false),
    ];
    assert_eq!(banks(&site, &instructor).await, expected);
    assert_eq!(
        view(&site, &instructor, id).await.done_at,
        Some(site.ctx.now())
    );
    // The folder says nothing of it and is published again: the import stands, and nothing has changed.
    let report = site.publish(&crate::course::sources()).await;
    assert_eq!(report.unchanged, ["tiny"]);
    assert_eq!(banks(&site, &instructor).await, expected);
    let page = author::exchange(&site.ctx, &instructor, "tiny", EN)
        .await
        .unwrap();
    assert_eq!(page.banks, ["pool", "taken-over", "first"]);
    let past = &page.imports[0];
    assert_eq!(
        (
            past.taken,
            past.refused,
            past.by.as_str(),
            past.withdrawn_at
        ),
        (3, 1, "instructor Example", None)
    );
    let done = site.actions().await;
    assert_eq!(done.iter().filter(|one| *one == "import.done").count(), 1);
}

#[tokio::test]
async fn an_import_is_taken_back_while_nothing_asks_for_it() {
    let (site, instructor) = instructor().await;
    let id = try_import(&site, &instructor, GIFT).await;
    refused!(
        NotFound,
        author::withdraw_import(&site.ctx, &instructor, id)
    );
    author::confirm_import(&site.ctx, &instructor, id)
        .await
        .unwrap();
    for _ in 0..2 {
        author::withdraw_import(&site.ctx, &instructor, id)
            .await
            .unwrap();
    }
    assert_eq!(
        banks(&site, &instructor).await,
        [bank("pool", 4, false), bank("first", 2, false)]
    );
    let report = site.publish(&crate::course::sources()).await;
    assert_eq!(report.unchanged, ["tiny"]);
    assert_eq!(
        conflict(author::confirm_import(&site.ctx, &instructor, id).await),
        "import-withdrawn"
    );
    // The name is free again, and the same file may be imported anew.
    let again = try_import(&site, &instructor, GIFT).await;
    author::confirm_import(&site.ctx, &instructor, again)
        .await
        .unwrap();
    let mut asks = crate::course::sources();
    let settings = asks.0.get_mut("courses/tiny/course.toml").unwrap();
    *settings = String::from_utf8_lossy(settings)
        .replace("draw = { pool = 3 }", "draw = { pool = 3, taken-over = 1 }")
        .into_bytes();
    let report = site.publish(&asks).await;
    assert_eq!(report.published, ["tiny"]);
    assert_eq!(
        conflict(author::withdraw_import(&site.ctx, &instructor, again).await),
        "import-in-use"
    );
}

#[tokio::test]
async fn a_bank_that_the_folder_has_itself_is_the_folders() {
    let (site, instructor) = instructor().await;
    let id = try_import(&site, &instructor, GIFT).await;
    author::confirm_import(&site.ctx, &instructor, id)
        .await
        .unwrap();
    let mut folder: Sources = crate::course::sources();
    folder.0.insert(
        "courses/tiny/assessment/taken-over.md".to_owned(),
        crate::judging::choice("own", &["This.", "That."], 0).into_bytes(),
    );
    site.publish(&folder).await;
    assert_eq!(
        banks(&site, &instructor).await[1],
        bank("taken-over", 1, false)
    );
    author::withdraw_import(&site.ctx, &instructor, id)
        .await
        .unwrap();
    assert_eq!(
        banks(&site, &instructor).await[1],
        bank("taken-over", 1, false)
    );
}

#[tokio::test]
async fn a_file_that_breaks_off_is_refused_whole() {
    let (site, instructor) = instructor().await;
    let mut new = file(
        "<?xml version=\"1.0\"?><quiz><question type=\"truefalse\"><name><text>One</text></name>\
         <questiontext format=\"html\"><text>Is it?</text></questiontext>\
         <answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer></question>\
         <question type=\"truefalse\"><name><text>Two</text>",
    );
    new.format = String::new();
    let id = author::try_import(&site.ctx, &instructor, new)
        .await
        .unwrap();
    let seen = view(&site, &instructor, id).await;
    assert_eq!(seen.format, "moodle-xml");
    assert_eq!(seen.obstacle.unwrap().id, "import-stopped");
    assert_eq!(
        conflict(author::confirm_import(&site.ctx, &instructor, id).await),
        "import-nothing"
    );
    assert_eq!(banks(&site, &instructor).await.len(), 2);
}

#[tokio::test]
async fn a_file_without_anything_to_take_is_an_obstacle() {
    let (site, instructor) = instructor().await;
    let id = try_import(&site, &instructor, "Nothing here is right. {~This ~That}").await;
    let seen = view(&site, &instructor, id).await;
    assert_eq!((seen.taken, seen.refused), (0, 1));
    assert_eq!(seen.obstacle.unwrap().id, "import-nothing");
}

#[tokio::test]
async fn what_is_typed_is_checked_all_at_once() {
    let (site, instructor) = instructor().await;
    let wrong = NewImport {
        course: "tiny".to_owned(),
        bank: "Not a name".to_owned(),
        format: "word".to_owned(),
        competence: "nothing".to_owned(),
        difficulty: "4".to_owned(),
        ..NewImport::default()
    };
    let refusal = author::try_import(&site.ctx, &instructor, wrong).await;
    assert_eq!(
        problems(refusal),
        [
            problem("bank", "import-bank-name"),
            problem("format", "import-choose-format"),
            problem("competence", "import-choose-competence"),
            problem("difficulty", "import-choose-difficulty"),
            problem("file", "import-choose-file"),
        ]
    );
    let taken = NewImport {
        bank: "pool".to_owned(),
        ..file(GIFT)
    };
    assert_eq!(
        problems(author::try_import(&site.ctx, &instructor, taken).await),
        [problem("bank", "import-bank-exists")]
    );
    let large = NewImport {
        bytes: vec![b' '; author::LARGEST_IMPORT + 1],
        ..file("")
    };
    assert_eq!(
        problems(author::try_import(&site.ctx, &instructor, large).await),
        [problem("file", "import-file-too-large")]
    );
}

#[tokio::test]
async fn two_dry_runs_of_one_name_do_not_both_come_in() {
    let (site, instructor) = instructor().await;
    let first = try_import(&site, &instructor, GIFT).await;
    let second = try_import(&site, &instructor, "Is it? {T}").await;
    author::confirm_import(&site.ctx, &instructor, first)
        .await
        .unwrap();
    assert_eq!(
        conflict(author::confirm_import(&site.ctx, &instructor, second).await),
        "import-bank-exists"
    );
}

#[tokio::test]
async fn ids_never_take_the_place_of_questions_that_were_there() {
    let (site, instructor) = instructor().await;
    let id = try_import(
        &site,
        &instructor,
        "::pool-1:: Is it? {T}\n\n::check-one:: Is it? {F}",
    )
    .await;
    let ids: Vec<_> = view(&site, &instructor, id)
        .await
        .items
        .into_iter()
        .filter_map(|row| row.id)
        .collect();
    assert_eq!(ids.len(), 2);
    assert!(
        ids.iter().all(|id| id != "pool-1" && id != "check-one"),
        "{ids:?}"
    );
}

#[tokio::test]
async fn a_dry_run_is_kept_for_an_hour() {
    let (site, instructor) = instructor().await;
    let id = try_import(&site, &instructor, GIFT).await;
    site.pass(3599);
    view(&site, &instructor, id).await;
    site.pass(1);
    refused!(
        NotFound,
        author::import(&site.ctx, &instructor, id, 1),
        author::confirm_import(&site.ctx, &instructor, id),
    );
    // The next try removes what it kept.
    try_import(&site, &instructor, "Is it? {T}").await;
    let mut reader = site.ctx.db.read().await.unwrap();
    assert!(store::import::get(&mut reader, id).await.is_err());
    let files = store::import::list_files(&mut reader, id).await.unwrap();
    assert!(files.is_empty());
}

#[tokio::test]
async fn a_bank_longer_than_a_file_may_be_comes_in_parts() {
    let (site, instructor) = instructor().await;
    let filler = "a word ".repeat(40);
    let mut text = String::new();
    for n in 0..1200 {
        let _ = write!(text, "::Q{n}:: Number {n}: {filler}? {{T}}\n\n");
    }
    let id = try_import(&site, &instructor, &text).await;
    let seen = view(&site, &instructor, id).await;
    assert_eq!(
        (seen.taken, seen.refused),
        (1200, 0),
        "{:#?}",
        seen.obstacle
    );
    author::confirm_import(&site.ctx, &instructor, id)
        .await
        .unwrap();
    let all = banks(&site, &instructor).await;
    let imported: Vec<_> = all.iter().filter(|bank| bank.2).collect();
    assert!(imported.len() > 1);
    assert_eq!(imported.iter().map(|bank| bank.1).sum::<usize>(), 1200);
}

#[tokio::test]
async fn questions_are_brought_in_and_out_by_instructors_and_the_operator() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let operator = Actor::Operator;
    let id = try_import(&site, &operator, GIFT).await;
    for other in all_but(&site, Role::Instructor).await {
        refused!(
            Forbidden,
            author::try_import(ctx, &other, file(GIFT)),
            author::import(ctx, &other, id, 1),
            author::confirm_import(ctx, &other, id),
            author::withdraw_import(ctx, &other, id),
            author::exchange(ctx, &other, "tiny", EN),
            author::banks(ctx, &other, "tiny", None, EN),
            author::export(ctx, &other, "tiny", "pool", "gift"),
        );
        assert!(matches!(
            author::may_import(ctx, &other),
            Err(UseCaseError::Forbidden)
        ));
    }
    refused!(
        SignInRequired,
        author::try_import(ctx, &Actor::Anonymous, file(GIFT)),
        author::export(ctx, &Actor::Anonymous, "tiny", "pool", "gift"),
    );
    author::confirm_import(ctx, &operator, id).await.unwrap();
    author::withdraw_import(ctx, &operator, id).await.unwrap();
}
