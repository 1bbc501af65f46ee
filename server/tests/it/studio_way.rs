//! The way from a draft to its publication through the pages: what is told where, and to whom.

use testkit::content::{COURSE, tiny};
use testkit::{Answer, Browser, Level, TestApp};

const FILE: &str = "01-first/01-reading.md";
const PASSWORD: &str = testkit::PASSWORD;

/// Somebody else who teaches.
async fn other(app: &TestApp) -> Browser {
    app.create("other@academy.example", "An other", Level::Instructor)
        .await;
    let browser = app.anonymous();
    browser.sign_in("other@academy.example", PASSWORD).await;
    browser
}

/// A draft with one more sentence.
async fn changed(browser: &Browser, words: &str) -> Answer {
    browser.post("/do/open-draft", &[("course", COURSE)]).await;
    let page = browser
        .open(&app::routes::edit_text(COURSE, FILE))
        .await
        .expect(200);
    let sources = server::folder::sources(Some(&tiny())).unwrap().unwrap();
    let text = sources.0[&format!("courses/{COURSE}/{FILE}")].clone();
    let text = format!("{}\n{words}\n", String::from_utf8(text).unwrap());
    browser
        .submit(&page, "/do/save-text", &[("text", &text)])
        .await
        .says("Saved.")
}

#[tokio::test]
async fn a_reviewer_finds_the_draft_what_its_author_says_and_what_it_changes() {
    let app = TestApp::new().await;
    let author = app.sign_in(Level::Instructor).await;
    let reviewer = other(&app).await;
    changed(&author, "One more sentence.").await;
    let studio = app::routes::studio(COURSE);
    let page = author.open(&studio).await.expect(200);
    let asked = author
        .submit(&page, "/do/ask-review", &[("notes", "A sentence <more>.")])
        .await;
    // The author is told who decides, and has no button to be refused with.
    assert!(!asked.body.contains("value=\"approve\""));
    assert!(asked.body.contains("another person decides"));
    assert!(asked.body.contains("Nobody is appointed"));
    let home = reviewer.open("/author").await.expect(200);
    assert!(home.body.contains("A draft waits for a second person"));
    assert!(home.body.contains("id=\"waiting\""));
    let page = reviewer.open(&studio).await.expect(200);
    assert!(page.body.contains("A sentence &lt;more"));
    let difference = app::routes::course_difference(COURSE, "draft");
    assert!(page.body.contains(&format!("{difference}#difference")));
    reviewer
        .open(&difference)
        .await
        .expect(200)
        .says("One more sentence.");
    reviewer
        .submit(
            &page,
            "/do/decide-review",
            &[("decision", "return"), ("words", "Which?")],
        )
        .await;
    let page = author.open(&studio).await.expect(200);
    let form = page.form("/do/ask-review");
    let notes = form.fields.iter().find(|(name, _)| name == "notes");
    assert!(notes.unwrap().1.starts_with("A sentence "));
}

#[tokio::test]
async fn comments_that_are_open_lead_to_where_they_stand() {
    let app = TestApp::new().await;
    let author = app.sign_in(Level::Instructor).await;
    changed(&author, "One more sentence.").await;
    let edit = app::routes::edit_text(COURSE, FILE);
    let fields = [("course", COURSE), ("path", FILE), ("words", "Why this?")];
    author.post("/do/comment-draft", &fields).await;
    let page = author.open(&app::routes::studio(COURSE)).await.expect(200);
    assert!(page.body.contains("Why this?"));
    assert!(page.body.contains("one open comment"));
    let href = page.body.split("#comment-").nth(1).unwrap();
    let id: String = href.chars().take_while(|c| *c != '"').collect();
    let text = author.open(&edit).await.expect(200);
    assert!(text.body.contains(&format!("id=\"comment-{id}\"")));
}

#[tokio::test]
async fn an_earlier_state_is_shown_before_it_is_had_back() {
    let app = TestApp::new().await;
    let author = app.sign_in(Level::Instructor).await;
    changed(&author, "One more sentence.").await;
    let history = app::routes::text_history(COURSE, FILE);
    let page = author.open(&history).await.expect(200);
    let body = page.body.replace("&amp;", "&");
    let link = body.split("&state=").nth(1).unwrap();
    let number: String = link.chars().take_while(char::is_ascii_digit).collect();
    let state = author
        .open(&format!("{history}&state={number}"))
        .await
        .expect(200);
    assert!(state.body.contains("<ins>"));
    assert!(state.body.contains("One more sentence."));
    assert!(state.body.contains("The whole text as it was then"));
}

#[tokio::test]
async fn a_page_of_a_draft_that_is_not_open_leads_to_the_course() {
    let app = TestApp::new().await;
    let author = app.sign_in(Level::Instructor).await;
    let at = |page: &str| format!("/author/{COURSE}/{page}?file={FILE}");
    for page in [
        "edit",
        "form",
        "history",
        "pictures",
        "draft-banks",
        "renew",
    ] {
        author
            .open(&at(page))
            .await
            .expect(404)
            .says("No draft is open");
    }
    let unknown = author
        .open("/author/nothing/edit?file=a.md")
        .await
        .expect(404);
    assert!(!unknown.body.contains("No draft is open"));
}
