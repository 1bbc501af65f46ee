//! What officers did, in the preview of a lesson and beside the questions of a bank, and on no page of an officer.

use crate::studio_editor::ask;
use testkit::content::{COURSE, MODULE};
use testkit::{Browser, Level, TestApp};

const NOTE: &str = "margin-note";

/// Somebody with a draft of the course.
async fn editing(app: &TestApp) -> Browser {
    let instructor = app.sign_in(Level::Instructor).await;
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    instructor
}

#[tokio::test]
async fn notes_stand_in_a_preview_where_they_are_asked_for_and_with_officers_never() {
    let app = TestApp::new().await;
    let instructor = editing(&app).await;
    let preview = app::routes::preview(COURSE, MODULE, "checking");
    let plain = instructor.open(&preview).await.expect(200);
    assert!(!plain.body.contains(NOTE));
    // The choice is a box in a plain form.
    assert!(
        plain
            .body
            .contains("type=\"checkbox\" name=\"officers\" value=\"1\">")
    );

    let noted = instructor
        .open(&format!("{preview}?officers=1"))
        .await
        .expect(200);
    assert!(noted.body.contains("name=\"officers\" value=\"1\" checked"));
    assert!(noted.body.contains("studio-margin"));
    assert_eq!(noted.body.matches("role=\"note\"").count(), 1);
    assert!(
        noted
            .body
            .contains("Fewer than five people opened this lesson.")
    );
    assert!(noted.body.contains("Officers do not see these notes."));
    // In the frame as well, on an Arabic page from right to left.
    let framed = instructor
        .open(&format!("{preview}?frame=1&lang=ar&officers=1"))
        .await
        .expect(200);
    assert!(framed.body.contains(NOTE) && !framed.body.contains("masthead"));
    assert!(framed.body.contains("lang=\"ar\" dir=\"rtl\""));

    let officer = app.sign_in(Level::Officer).await;
    let lesson = app::routes::lesson(COURSE, MODULE, "checking");
    let read = officer
        .open(&format!("{lesson}?officers=1"))
        .await
        .expect(200);
    assert!(!read.body.contains(NOTE) && !read.body.contains("studio-margin"));
}

#[tokio::test]
async fn an_unsaved_text_comes_back_without_notes_and_with_their_places() {
    let app = TestApp::new().await;
    let instructor = editing(&app).await;
    let file = "01-first/02-checking.md";
    let page = instructor
        .open(&app::routes::edit_text(COURSE, file))
        .await
        .expect(200);
    assert!(page.body.contains("name=\"officers\""));
    let path = testkit::content::tiny().join(format!("courses/{COURSE}/{file}"));
    let text = std::fs::read_to_string(path).unwrap();
    let text = text.replace("Text before", "First.\n\nText before");
    for (with_margin, places) in [
        // `b1` of officers is the second block now; of the question it is its own element.
        (
            "true",
            serde_json::json!([
                ["after-it", "after-it"],
                ["b1", "b2"],
                ["b2", "b3"],
                ["check-check-one", "check-check-one"]
            ]),
        ),
        ("false", serde_json::Value::Null),
    ] {
        let fields = [
            ("course", COURSE),
            ("path", file),
            ("text", text.as_str()),
            ("with_margin", with_margin),
        ];
        let answer = ask(&instructor, &fields).await.expect(200);
        let told: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(told["Done"]["notes"], places);
        assert!(!told["Done"]["page"].as_str().unwrap().contains(NOTE));
    }
}

#[tokio::test]
async fn questions_of_a_draft_are_seen_with_what_officers_did_and_without() {
    let app = TestApp::new().await;
    let instructor = editing(&app).await;
    let bank = app::routes::draft_bank(COURSE, "01-first/quiz.md");
    let plain = instructor.open(&bank).await.expect(200);
    assert!(!plain.body.contains(NOTE));
    assert!(plain.body.contains("officers=1&amp;page=1#questions"));
    let noted = instructor
        .open(&format!("{bank}&officers=1"))
        .await
        .expect(200);
    assert!(noted.body.contains(NOTE));
    assert!(noted.body.contains("Statistics of this question"));
    assert!(noted.body.contains("Without what officers did"));
}
