//! Scenarios and interview cases in the studio, through the pages: begun, played, and talked with.

use testkit::content::{self, GATE};
use testkit::{Browser, Level, TestApp};
use usecases::Settings;

const LONG: usize = 601;

async fn site(content: &std::path::Path) -> (TestApp, Browser) {
    let settings = Settings::default();
    let app = TestApp::with(settings, server::Reach::Loopback, content).await;
    let instructor = app.sign_in(Level::Instructor).await;
    (app, instructor)
}

#[tokio::test]
async fn a_scenario_of_a_draft_is_played_by_its_addresses_alone() {
    let (_app, instructor) = site(&content::scenes()).await;
    let word = format!("scenario.{GATE}");
    let home = instructor.open("/author").await.expect(200);
    assert!(home.body.contains(&format!("href=\"/author/{word}\"")));
    let page = instructor
        .open(&app::routes::studio(&word))
        .await
        .expect(200);
    let page = instructor
        .submit(&page, "/do/open-draft", &[])
        .await
        .expect(200);
    for there in [
        format!("/author/{word}/play"),
        format!("/author/{word}/graph"),
        app::routes::edit_text(&word, "the-gate.md").replace('&', "&amp;"),
    ] {
        assert!(page.body.contains(&there), "{there}: {}", page.body);
    }
    assert!(!page.body.contains("/do/add-lesson"), "it has no lessons");

    let play = app::routes::play_script(&word);
    let begin = instructor.open(&play).await.expect(200);
    for there in [
        "method=\"get\"",
        "name=\"action\" value=\"speak-apart\"",
        "<option value=\"left\">",
    ] {
        assert!(begin.body.contains(there), "{there}: {}", begin.body);
    }
    let room = format!("{play}?steps=&action=speak-apart");
    let room = instructor.open(&room).await.expect(200);
    assert!(room.body.contains("name=\"steps\" value=\"speak-apart\""));
    let end = app::routes::played_script(&word, "speak-apart.listen");
    let end = instructor.open(&end).await.expect(200);
    assert!(end.body.contains("3 of 3 points"), "{}", end.body);
    assert!(!end.body.contains("/do/try-again"), "there is no run");
    let drawn = instructor.open(&app::routes::draw_script(&word)).await;
    assert!(drawn.expect(200).body.contains("<svg"));
    let arabic = instructor.open(&format!("{play}?to=left&lang=ar")).await;
    assert!(arabic.expect(200).body.contains("dir=\"rtl\""));
}

#[tokio::test]
async fn a_new_scenario_is_refused_without_losing_a_word_and_then_begins() {
    let (_app, instructor) = site(&content::scenes()).await;
    let page = instructor.open("/author/new/scenario").await.expect(200);
    let typed = [("title", "At the <door>"), ("name", "No Slug")];
    let again = instructor.submit(&page, "/do/begin-script", &typed).await;
    let again = again.expect(200);
    assert!(again.body.contains("error-summary"), "{}", again.body);
    assert!(
        again.body.contains("value=\"At the &lt;door&gt;\""),
        "{}",
        again.body
    );
    let typed = [("title", "At the <door>"), ("name", "")];
    let begun = instructor
        .submit(&again, "/do/begin-script", &typed)
        .await
        .expect(200);
    assert!(begun.body.contains("at-the-door.md"), "{}", begun.body);
    let play = instructor.open("/author/scenario.at-the-door/play").await;
    assert!(play.expect(200).body.contains("name=\"action\""));
    instructor.open("/author/new/interview").await.expect(200);
}

#[tokio::test]
async fn a_talk_goes_from_page_to_page_with_the_reasons_beside_it() {
    let (_app, instructor) = site(&content::interviews()).await;
    let talk = app::routes::talk_script("interview.quay");
    let page = instructor.open(&talk).await.expect(200);
    let first = "Good evening. My name is <Ana>, I am a police officer.";
    let page = instructor
        .submit(&page, "/do/talk-on", &[("words", first)])
        .await
        .expect(200);
    assert!(
        page.body.contains("My name is &lt;Ana&gt;, I am"),
        "{}",
        page.body
    );
    assert!(page.body.contains("class=\"reasons\""), "{}", page.body);
    let second = "Tell me everything that happened, from the beginning.";
    let page = instructor
        .submit(&page, "/do/talk-on", &[("words", second)])
        .await
        .expect(200);
    assert!(page.body.contains("id=\"turn-2\""), "{}", page.body);
    assert!(page.body.contains(">INV<"), "{}", page.body);

    // What is too long comes back with everything that was said before.
    let long = "a".repeat(LONG);
    let again = instructor
        .submit(&page, "/do/talk-on", &[("words", &long)])
        .await;
    let again = again.expect(200);
    assert!(again.body.contains("error-summary"));
    assert!(again.body.contains(&long) && again.body.contains("id=\"turn-2\""));

    let back = instructor
        .submit(&again, "/do/talk-on", &[("words", ""), ("keep", "1")])
        .await
        .expect(200);
    assert!(back.body.contains("id=\"turn-1\"") && !back.body.contains("id=\"turn-2\""));
}

#[tokio::test]
async fn forms_of_scripts_are_refused_to_whoever_is_no_instructor() {
    let (app, _) = site(&content::interviews()).await;
    for level in [
        Level::Officer,
        Level::Assessor,
        Level::Programme,
        Level::Administrator,
    ] {
        let browser = app.sign_in(level).await;
        let said = [("course", "interview.quay"), ("words", "Good evening.")];
        browser.post("/do/talk-on", &said).await;
        browser
            .get(&app::routes::talk_script("interview.quay"))
            .await
            .expect(403);
        let new = [
            ("kind", "interview"),
            ("title", "Mine"),
            ("course", "talks"),
        ];
        browser.post("/do/begin-script", &new).await;
    }
    let drafts = store::draft::list_open(&mut app.context.db.read().await.unwrap()).await;
    assert_eq!(drafts.unwrap().len(), 0);
}
