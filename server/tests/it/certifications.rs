//! Certifications and templates through their pages: shown before they are saved, saved, and looked at.

use axum::body::Body;
use http::header::{CONTENT_TYPE, ORIGIN};
use http::{HeaderValue, Method};
use testkit::content::COURSE;
use testkit::{Answer, Browser, Level, TestApp};

const PROGRAMME: &str = "/programmes/listening-well";

/// A programme whose manager is signed in.
async fn house() -> (TestApp, Browser) {
    let app = TestApp::new().await;
    let admin = app.sign_in(Level::Administrator).await;
    let page = admin.open("/programmes/organisations").await.expect(200);
    let country = [("name", "France"), ("kind", "country"), ("country", "FR")];
    admin
        .submit(&page, "/do/create-organisation", &country)
        .await
        .says("The organisation is added.");
    let manager = app.sign_in(Level::Programme).await;
    let page = manager.open("/programmes/new").await.expect(200);
    let title = [("title_en", "Listening well")];
    manager
        .submit(&page, "/do/create-programme", &title)
        .await
        .says("The programme is created.");
    (app, manager)
}

fn requirements() -> String {
    format!("[[requirement]]\nid = \"course\"\nkind = \"course\"\ncourse = \"{COURSE}\"\n")
}

#[tokio::test]
async fn what_a_form_means_is_shown_before_it_is_saved() {
    let (_app, manager) = house().await;
    let page = manager
        .open(&format!("{PROGRAMME}/certifications/new"))
        .await
        .expect(200);
    let typed = [
        ("title_en", "Listener"),
        ("outcomes_en", "Listen."),
        ("completed_on", "2028-02-29"),
        ("rule", "previous"),
        ("step", "dates"),
        ("requirements", ""),
    ];
    // 24 months after 29 February 2028: the last day of February 2030.
    let page = manager
        .submit(&page, "/do/write-certification", &typed)
        .await
        .says("28 February 2030");
    assert!(page.body.contains("value=\"Listener\""));
    // A course by choosing, written into the text and read aloud.
    let added = [
        ("step", "add"),
        ("kind", "course"),
        ("course", COURSE),
        ("path", "requirements"),
        ("requirements", ""),
    ];
    let page = manager
        .submit(&page, "/do/write-certification", &added)
        .await
        .says("Complete the course");
    let written = requirements();
    assert!(page.body.contains(&written), "{}", page.main());
    let saved = [("step", "save"), ("requirements", written.as_str())];
    let page = manager
        .submit(&page, "/do/write-certification", &saved)
        .await
        .says("The version is saved.");
    assert_eq!(page.heading(), "Listener");
    // What is wrong is told by line, and nothing typed is lost.
    let page = manager
        .open(&format!("{PROGRAMME}/certifications/listener/next"))
        .await
        .expect(200);
    let wrong = [
        ("step", "save"),
        (
            "requirements",
            "[[requirement]]\nid = \"a\"\nkind = \"curse\"\n",
        ),
    ];
    let page = manager
        .submit(&page, "/do/write-certification", &wrong)
        .await
        .says("Line 3");
    assert!(page.body.contains("kind = \"curse\""));
}

/// The boxes and buttons of the form as somebody without script uses them.
#[tokio::test]
async fn requirements_are_put_into_a_group_by_ticking_and_comments_stay() {
    let (_app, manager) = house().await;
    let page = manager
        .open(&format!("{PROGRAMME}/certifications/new"))
        .await
        .expect(200);
    let text = format!(
        "{}\n# Six hours of it.\n[[requirement]]\nid = \"meetings\"\nkind = \"attendance\"\nhours = 6\n",
        requirements()
    );
    let shown = [
        ("title_en", "Listener"),
        ("requirements", text.as_str()),
        ("step", "show"),
    ];
    let page = manager
        .submit(&page, "/do/write-certification", &shown)
        .await
        .says("Put them into groups, or remove them");
    assert!(page.body.contains("name=\"tick_requirements_course\""));
    // Nothing is ticked: that is told, and what was typed is there.
    let none = [
        ("step", "gather:requirements"),
        ("requirements", text.as_str()),
        ("group_requirements", "any"),
        ("least_requirements", "1"),
    ];
    let page = manager
        .submit(&page, "/do/write-certification", &none)
        .await
        .says("Tick a requirement of this path.");
    assert!(page.body.contains("value=\"Listener\""));
    let ticked = [
        ("step", "gather:requirements"),
        ("requirements", text.as_str()),
        ("tick_requirements_course", "1"),
        ("tick_requirements_meetings", "1"),
        ("group_requirements", "any"),
        ("least_requirements", "1"),
    ];
    let page = manager
        .submit(&page, "/do/write-certification", &ticked)
        .await
        .says("# Six hours of it.");
    let grouped = format!(
        "[[requirement]]\nid = \"any\"\nkind = \"any\"\nat-least = 1\n\n{}",
        text.replace("[[requirement]]", "[[requirement.of]]")
    );
    assert!(page.body.contains(&grouped), "{}", page.main());
    // What is added now goes into the group that was made.
    let added = [
        ("step", "add"),
        ("path", "requirements/any"),
        ("kind", "attendance"),
        ("hours", "3"),
        ("own", ""),
        ("requirements", grouped.as_str()),
    ];
    let page = manager
        .submit(&page, "/do/write-certification", &added)
        .await
        .says("1.3");
    let whole = format!(
        "{grouped}\n[[requirement.of]]\nid = \"attendance\"\nkind = \"attendance\"\nhours = 3\n"
    );
    assert!(page.body.contains(&whole), "{}", page.main());
    let saved = [
        ("step", "save"),
        ("outcomes_en", "Listen."),
        ("requirements", whole.as_str()),
    ];
    let page = manager
        .submit(&page, "/do/write-certification", &saved)
        .await
        .says("The version is saved.");
    assert_eq!(page.heading(), "Listener");
}

async fn send(manager: &Browser, file: &[u8]) -> Answer {
    let answer = post(manager, file).await;
    let to = answer.location().expect("a page to go to").to_owned();
    manager.open(&to).await
}

async fn post(browser: &Browser, file: &[u8]) -> Answer {
    let mut body =
        b"--x\r\ncontent-disposition: form-data; name=\"logo\"; filename=\"a.png\"".to_vec();
    body.extend_from_slice(b"\r\n\r\n");
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let mut request = browser.request(Method::POST, "/do/keep-logo?programme=listening-well");
    let headers = request.headers_mut();
    headers.insert(ORIGIN, HeaderValue::from_static("http://127.0.0.1:8080"));
    headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    let kind = HeaderValue::from_static("multipart/form-data; boundary=x");
    headers.insert(CONTENT_TYPE, kind);
    browser.send(request, Body::from(body)).await
}

#[tokio::test]
async fn a_logo_is_sent_and_stands_on_a_specimen() {
    let (app, manager) = house().await;
    let logo = include_bytes!("../../../crates/documents/src/pdf/tests/logo.png");
    send(&manager, logo).await.says("The template is saved.");
    send(&manager, b"GIF89a")
        .await
        .says("This is no PNG picture.");
    send(&manager, &vec![0; 520_000])
        .await
        .says("The file is larger than 500 KB.");
    // A photograph is larger than anything the form takes in, and gets the same answer.
    let page = send(&manager, &vec![0; 6_000_000]).await;
    page.says("The file is larger than 500 KB.");
    let page = send(&manager, &vec![0; 33 * 1024 * 1024]).await;
    let page = page.says("The file is larger than 500 KB.");
    assert!(
        page.body.contains("type=\"file\""),
        "the form is there again"
    );
    let held = format!("{PROGRAMME}/template/logo.png");
    manager.open(&held).await.expect(200);
    let specimen = format!("{PROGRAMME}/template/specimen.pdf");
    let sheet = manager.open(&specimen).await.expect(200);
    assert!(sheet.body.starts_with("%PDF-"));
    let officer = app.sign_in(Level::Officer).await;
    officer.open(&held).await.expect(404);
    officer.open(&specimen).await.expect(404);
    assert_eq!(post(&officer, logo).await.status.as_u16(), 404);
}
