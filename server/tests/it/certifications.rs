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

async fn send(manager: &Browser, file: &[u8]) -> Answer {
    let mut body = b"--x\r\ncontent-disposition: form-data; name=\"programme\"\r\n\r\n".to_vec();
    body.extend_from_slice(b"listening-well\r\n--x\r\n");
    body.extend_from_slice(b"content-disposition: form-data; name=\"logo\"; filename=\"a.png\"");
    body.extend_from_slice(b"\r\n\r\n");
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let mut request = manager.request(Method::POST, "/do/keep-logo");
    let headers = request.headers_mut();
    headers.insert(ORIGIN, HeaderValue::from_static("http://127.0.0.1:8080"));
    headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    let kind = HeaderValue::from_static("multipart/form-data; boundary=x");
    headers.insert(CONTENT_TYPE, kind);
    let answer = manager.send(request, Body::from(body)).await;
    let to = answer.location().expect("a page to go to").to_owned();
    manager.open(&to).await
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
    let held = format!("{PROGRAMME}/template/logo.png");
    manager.open(&held).await.expect(200);
    let specimen = format!("{PROGRAMME}/template/specimen.pdf");
    let sheet = manager.open(&specimen).await.expect(200);
    assert!(sheet.body.starts_with("%PDF-"));
    let officer = app.sign_in(Level::Officer).await;
    officer.open(&held).await.expect(404);
    officer.open(&specimen).await.expect(404);
}
