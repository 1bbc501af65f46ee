//! Forms of a draft that is not open any more: nothing is done, and what was typed stays.

use testkit::content::COURSE;
use testkit::{Level, TestApp};

const READING: &str = "01-first/01-reading.md";

#[tokio::test]
async fn notes_that_were_typed_for_another_draft_are_given_back() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    let course = [("course", COURSE)];
    instructor.post("/do/open-draft", &course).await;
    let edit = app::routes::edit_text(COURSE, READING);
    let editor = instructor.open(&edit).await.expect(200);
    let words = "Other words at the end.";
    let path = format!("courses/{COURSE}/{READING}");
    let folder = testkit::content::tiny();
    let sources = server::folder::sources(Some(&folder));
    let text = String::from_utf8(sources.unwrap().unwrap().0[&path].clone()).unwrap();
    let text = format!("{text}\n{words}\n");
    instructor
        .submit(&editor, "/do/save-text", &[("text", &text)])
        .await
        .expect(200);
    let old = instructor
        .open(&app::routes::studio(COURSE))
        .await
        .expect(200);
    assert!(
        old.body.contains("One saved state goes with it."),
        "{}",
        old.body
    );

    // In another tab the draft is given up, and another one begins.
    let page = instructor.submit(&old, "/do/give-up-draft", &[]).await;
    let page = page.says("The draft is given up.");
    assert!(page.body.contains("/do/reopen-draft"));
    instructor
        .submit(&page, "/do/open-draft", &[])
        .await
        .expect(200);
    let notes = [("notes", "What the first draft changed.")];
    let page = instructor.submit(&old, "/do/ask-review", &notes).await;
    assert!(
        page.body.contains("Another draft is open now"),
        "{}",
        page.body
    );
    assert!(page.body.contains("What the first draft changed."));
    // What was written in the first is found from the second.
    let history = app::routes::text_history(COURSE, READING);
    assert!(page.body.contains(&history.replace('&', "&amp;")));
    let page = instructor.open(&history).await.expect(200);
    assert!(page.body.contains("In a draft that was given up on"));
    // Neither is the second given up from the page of the first.
    let page = instructor.submit(&old, "/do/give-up-draft", &[]).await;
    assert!(page.body.contains("Another draft is open now"));
    assert!(page.body.contains("/do/give-up-draft"));
}
