//! Local law and review stamps through the pages: who is sent what.

use testkit::content::{COURSE, MODULE, tiny};
use testkit::{Level, TestApp};
use usecases::Actor;

const LESSON: &str = "courses/tiny/01-first/01-reading.md";

fn law(id: &str, country: &str, says: &str) -> String {
    format!(
        "\n```local {id}\ncountry: {country}\nreviewer: The {id} of {country}\ndate: 2020-01-01\nexpires: 2020-02-01\n\n{says}\n\nSource: Act of {country}.\n```\n"
    )
}

/// The tiny course with a law of France and one of Spain in its first lesson. Accounts of the tests are French.
async fn app() -> TestApp {
    let app = TestApp::new().await;
    let mut sources = server::folder::sources(Some(&tiny())).unwrap().unwrap();
    let mut text = String::from_utf8(sources.0[LESSON].clone()).unwrap();
    text.push_str(&law(
        "prosecutor",
        "FR",
        "Call <https://example.org/permanence> first.",
    ));
    text.push_str(&law("escribano", "ES", "Never told to others."));
    sources.0.insert(LESSON.to_owned(), text.into_bytes());
    let report = usecases::author::publish_folder(&app.context, &Actor::Operator, sources).await;
    assert_eq!(report.unwrap().published, [COURSE]);
    app
}

#[tokio::test]
async fn a_page_holds_the_law_of_ones_own_country_only() {
    let app = app().await;
    let officer = app.sign_in(Level::Officer).await;
    let path = app::routes::lesson(COURSE, MODULE, "reading");
    let page = officer.open(&path).await.expect(200);
    assert!(page.body.contains("Local law and procedure: France"));
    assert!(
        page.body
            .contains("href=\"https://example.org/permanence\"")
    );
    assert!(page.body.contains("The prosecutor of FR"));
    assert!(page.body.contains("Out of date"));
    for word in ["Never told", "of ES", "Spain", "escribano"] {
        assert!(!page.body.contains(word), "{word}");
    }
    let found = officer.open("/search?q=told").await.expect(200);
    assert!(!found.body.contains("Never told"));
}

#[tokio::test]
async fn an_author_looks_as_an_officer_of_a_country() {
    let app = app().await;
    let instructor = app.sign_in(Level::Instructor).await;
    let studio = instructor.open("/author/tiny").await.expect(200);
    // Both have ended; whoever edits the course is told where they stand.
    assert!(studio.body.contains("Local law to look at again"));
    assert_eq!(studio.body.matches("#line-").count(), 2);
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    let preview = app::routes::preview(COURSE, MODULE, "reading");
    let page = instructor.open(&preview).await.expect(200);
    assert!(page.body.contains("<option value=\"ES\">Spain"));
    assert!(!page.body.contains("Never told"));
    let page = instructor
        .open(&format!("{preview}?country=ES"))
        .await
        .expect(200);
    assert!(page.body.contains("Never told to others."));
    assert!(!page.body.contains("The prosecutor of FR"));
}

#[tokio::test]
async fn a_stamp_is_typed_refused_entered_shown_and_taken_back() {
    let app = app().await;
    let admin = app.sign_in(Level::Administrator).await;
    let officer = app.sign_in(Level::Officer).await;
    let course = app::routes::course(COURSE);
    let before = officer.open(&course).await.expect(200);
    assert!(!before.body.contains("Who read this course"));
    assert!(!before.body.contains("/author/tiny/stamps"));
    let course_page = admin.open(&course).await.expect(200);
    assert!(course_page.body.contains("/author/tiny/stamps"));

    let path = app::routes::course_stamps(COURSE);
    let page = admin.open(&path).await.expect(200);
    let typed = [
        ("kind", "legal"),
        ("country", ""),
        ("reviewer", "Amal <Salah>, lawyer"),
        ("scope", "Every lesson."),
        ("reviewed_on", "2020-05-01"),
    ];
    let again = admin.submit(&page, "/do/enter-stamp", &typed).await;
    assert!(again.body.contains("error-summary"));
    assert!(again.body.contains("value=\"Amal &lt;Salah"));
    assert!(again.body.contains("<option value=\"legal\" selected>"));
    let done = admin
        .submit(&again, "/do/enter-stamp", &[("country", "FR")])
        .await
        .says("The review is entered.");
    let seen = officer.open(&course).await.expect(200);
    for word in [
        "Read for the law",
        "France",
        "Amal &lt;Salah",
        "Every lesson.",
        "is the one you have",
    ] {
        assert!(seen.body.contains(word), "{word}");
    }
    admin
        .submit(&done, "/do/withdraw-stamp", &[])
        .await
        .says("The review is taken back.");
    let after = officer.open(&course).await.expect(200);
    assert!(!after.body.contains("Amal"));
}

#[tokio::test]
async fn whoever_may_not_enter_a_stamp_is_refused_by_the_form_too() {
    let app = app().await;
    let instructor = app.sign_in(Level::Instructor).await;
    let path = app::routes::course_stamps(COURSE);
    let page = instructor.open(&path).await.expect(200);
    assert!(!page.body.contains("/do/enter-stamp"));
    let version = app.context.shelf.current(COURSE).unwrap();
    let version: String = version.fingerprint.chars().take(12).collect();
    let fields = [
        ("course", COURSE),
        ("kind", "subject"),
        ("version", version.as_str()),
        ("reviewer", "Nobody"),
        ("scope", "Nothing."),
        ("reviewed_on", "2020-05-01"),
    ];
    for level in [Level::Officer, Level::Assessor, Level::Programme] {
        let other = app.sign_in(level).await;
        other.post("/do/enter-stamp", &fields).await;
    }
    instructor.post("/do/enter-stamp", &fields).await;
    let officer = app.anonymous();
    officer.post("/do/enter-stamp", &fields).await;
    let course = officer.open(&app::routes::course(COURSE)).await.expect(200);
    assert!(!course.body.contains("Nobody"));
}
