//! Forms of blocks through the pages, without script: every kind of question begins as one that compiles, rows come and go, and nothing
//! typed is lost.

use testkit::content::COURSE;
use testkit::{Answer, Browser, Level, TestApp};

const POOL: &str = "assessment/pool.md";
const SAVE: &str = "/do/save-block";
/// The words of course files (docs/authoring-questions.md).
const KINDS: [&str; 11] = [
    "single-choice",
    "multiple-choice",
    "true-false",
    "matching",
    "ordering",
    "short-answer",
    "numeric",
    "mark-transcript",
    "code-question",
    "repair-question",
    "written-task",
];

async fn instructor(app: &TestApp) -> Browser {
    let instructor = app.sign_in(Level::Instructor).await;
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    instructor
}

/// The value of a field of the form of the page.
fn value(page: &Answer, name: &str) -> String {
    let form = page.form(SAVE);
    let found = form.fields.iter().find(|(field, _)| field == name);
    found.map_or_else(String::new, |(_, value)| value.clone())
}

/// The number of the row that holds these words.
fn row(page: &Answer, words: &str) -> usize {
    let fields = page.form(SAVE).fields;
    let found = fields
        .iter()
        .find(|(name, value)| name.starts_with("text[") && value == words);
    let (name, _) = found.unwrap_or_else(|| panic!("no row says {words}: {fields:?}"));
    name.trim_start_matches("text[")
        .trim_end_matches(']')
        .parse()
        .unwrap()
}

#[tokio::test]
async fn a_new_question_of_every_kind_compiles_as_it_begins() {
    let app = TestApp::new().await;
    let instructor = instructor(&app).await;
    for (number, kind) in KINDS.into_iter().enumerate() {
        let address = app::routes::new_block(COURSE, POOL, kind, "", "");
        let page = instructor.open(&address).await.expect(200);
        let saved = instructor.submit(&page, SAVE, &[("act", "save")]).await;
        let saved = saved.says("Saved.");
        // It was saved under an id of its own, and the compiler has no word about it.
        assert_eq!(value(&saved, "id"), format!("question-{}", number + 1));
        assert!(
            !saved.body.contains("problem error"),
            "{kind}: {}",
            saved.body
        );
        assert!(saved.body.contains("As an officer sees it"), "{kind}");
        assert!(saved.body.contains("class=\"check\""), "{kind} is drawn");
    }
    let list = app::routes::block_list(COURSE, POOL);
    let list = instructor.open(&list).await.expect(200);
    assert!(list.body.contains("question-11"));
    assert!(!list.body.contains(" error"), "{}", list.body);
}

#[tokio::test]
async fn rows_come_and_go_with_everything_that_was_typed() {
    let app = TestApp::new().await;
    let instructor = instructor(&app).await;
    let address = app::routes::block_form(COURSE, POOL, "final-one");
    let mut page = instructor.open(&address).await.expect(200);
    let why = format!("text[{}]", row(&page, "It was written so."));
    // More options than ten, so that places of two figures are sent too; what was typed meanwhile comes back with each.
    for _ in 0..8 {
        page = instructor
            .submit(&page, SAVE, &[("act", "add-part"), ("id", "typed-id")])
            .await;
        assert_eq!(value(&page, "id"), "typed-id");
    }
    let rows = page.form(SAVE).fields;
    let parts = rows
        .iter()
        .filter(|(name, value)| name.starts_with("what[") && value == "part");
    assert_eq!(parts.count(), 3 + 8);
    assert_ne!(why, format!("text[{}]", row(&page, "It was written so.")));
    let first = row(&page, "Right: this one.");
    let act = format!("down-{first}");
    let page = instructor.submit(&page, SAVE, &[("act", &act)]).await;
    assert!(row(&page, "Right: this one.") > row(&page, "Wrong: not this one."));
    // Nothing of it is saved.
    let page = instructor.open(&address).await.expect(200);
    assert_eq!(row(&page, "Right: this one."), first);
}

#[tokio::test]
async fn a_refused_form_loses_nothing_and_names_the_field() {
    let app = TestApp::new().await;
    let instructor = instructor(&app).await;
    let address = app::routes::block_form(COURSE, POOL, "final-one");
    let page = instructor.open(&address).await.expect(200);
    let at = row(&page, "Right: this one.");
    let field = format!("text[{at}]");
    let typed = "One.\n( ) Another option.";
    let refused = instructor
        .submit(&page, SAVE, &[("act", "save"), (&field, typed)])
        .await;
    assert!(refused.body.contains("error-summary"));
    assert!(refused.body.contains(&format!("href=\"#field-text-{at}\"")));
    // The reader of the tests shows lines as words.
    assert_eq!(row(&refused, "One. ( ) Another option."), at);
    let saved = instructor
        .submit(
            &refused,
            SAVE,
            &[("act", "save"), (&field, "Another option.")],
        )
        .await;
    let saved = saved.says("Saved.");
    assert_eq!(row(&saved, "Another option."), at);
}

#[tokio::test]
async fn nobody_else_sends_them() {
    let app = TestApp::new().await;
    let instructor = instructor(&app).await;
    let address = app::routes::block_form(COURSE, POOL, "final-one");
    let page = instructor.open(&address).await.expect(200);
    let form = page.form(SAVE);
    let mut others = vec![app.anonymous()];
    for level in Level::ALL {
        if level != Level::Instructor {
            others.push(app.sign_in(level).await);
        }
    }
    for other in &others {
        other
            .submit_form(&form, &[("act", "save"), ("id", "theirs")])
            .await;
        let out = [
            ("course", COURSE),
            ("path", POOL),
            ("block", "final-one"),
            ("seen", "0"),
            ("save_key", "theirs"),
            ("act", "remove"),
        ];
        other.post("/do/change-block", &out).await;
    }
    let page = instructor.open(&address).await.expect(200);
    assert_eq!(value(&page, "id"), "final-one");
    assert_eq!(value(&page, "seen"), "0");
}
