//! Checking a certificate, for anybody.

use crate::certifying::identified;
use crate::steps::{answer_all, begin, enrol, read_lessons};
use axum::body::Body;
use http::header::{CONTENT_TYPE, ORIGIN};
use http::{HeaderValue, Method};
use testkit::content::MODULE;
use testkit::{Answer, Browser, Level, TestApp};

#[tokio::test]
async fn a_code_that_nobody_issued_is_told_apart_from_one_that_cannot_be_one() {
    let app = TestApp::new().await;
    let anyone = app.anonymous();
    let malformed = anyone.open("/verify/not-a-code").await;
    // As codes are written, and issued to nobody.
    let unknown = anyone.open("/verify/0000-0000-0000-0011").await;
    for answer in [&malformed, &unknown] {
        assert!(!answer.status.is_server_error(), "{}", answer.status);
    }
    assert_ne!(malformed.main(), unknown.main());
    // Longer than any code, and no reason to fail.
    let long = anyone.open(&format!("/verify/{}", "A".repeat(900))).await;
    assert!(!long.status.is_server_error());
}

#[tokio::test]
async fn the_form_for_a_code_works_without_script() {
    let app = TestApp::new().await;
    let anyone = app.anonymous();
    let page = anyone.open("/verify").await.expect(200);
    assert!(
        testkit::html::forms(&page.body)
            .iter()
            .any(|form| form.fields.iter().any(|(name, _)| name == "code")),
        "there is a form with a field for the code"
    );
}

/// Sends a file to the check, as the form does.
async fn check(browser: &Browser, file: &[u8]) -> Answer {
    let mut body = b"--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a\"".to_vec();
    body.extend_from_slice(b"\r\n\r\n");
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let mut request = browser.request(Method::POST, "/do/verify-file");
    let headers = request.headers_mut();
    headers.insert(ORIGIN, HeaderValue::from_static("http://127.0.0.1:8080"));
    headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
    let kind = HeaderValue::from_static("multipart/form-data; boundary=x");
    headers.insert(CONTENT_TYPE, kind);
    browser.send(request, Body::from(body)).await.expect(200)
}

/// What the first box says, and whether what is known today says the same.
fn headings(answer: &Answer) -> (Vec<&str>, bool) {
    let mut rest = answer.body.as_str();
    let mut found = Vec::new();
    while let Some((_, after)) = rest.split_once("class=\"verify-status ") {
        let (class, after) = after.split_once('"').unwrap();
        found.push(class);
        rest = after;
    }
    let agree = found.iter().all(|class| *class == found[0]);
    (found, agree)
}

#[tokio::test]
async fn the_answer_to_a_file_is_one_whatever_its_form() {
    let (app, anyone, officer) = TestApp::new().await.with_officer().await;
    enrol(&officer).await;
    read_lessons(&officer).await;
    answer_all(&officer, begin(&officer, MODULE).await, "Right").await;
    answer_all(&officer, begin(&officer, "final").await, "Right").await;
    let wallet = officer.open("/certificates").await.expect(200);
    let own = testkit::html::links(&wallet.body)
        .into_iter()
        .find(|link| link.starts_with("/certificates/"))
        .unwrap();
    let mut files = Vec::new();
    for ending in ["json", "jwt", "pdf", "svg", "png"] {
        files.push(
            officer
                .get(&format!("{own}.{ending}"))
                .await
                .expect(200)
                .bytes,
        );
    }
    for file in &files {
        let page = check(&anyone, file)
            .await
            .says("Genuine and valid")
            .says("This site issued it, and has not revoked or replaced it.");
        assert_eq!(headings(&page), (vec!["valid", "valid"], true));
    }
    let cut = &files[0][..files[0].len() / 2];
    let page = check(&anyone, cut)
        .await
        .says("This file cannot be checked")
        .says("The file stops before its end.");
    assert_eq!(headings(&page).0, ["ended"]);
    let altered = String::from_utf8_lossy(&files[0]).replacen("tiny", "tinY", 1);
    let page = check(&anyone, altered.as_bytes()).await.says("Altered");
    assert_eq!(headings(&page).0, ["revoked"]);
    let elsewhere = TestApp::new().await;
    let foreign = check(&elsewhere.anonymous(), &files[0])
        .await
        .says("Not signed here");
    assert_eq!(headings(&foreign).0, ["ended"]);
    let admin = app.sign_in(Level::Administrator).await;
    let actor = identified(&app, &admin).await;
    let code = own.trim_start_matches("/certificates/");
    usecases::certify::revoke(&app.context, &actor, code, "It was issued by mistake.")
        .await
        .unwrap();
    for file in &files {
        let page = check(&anyone, file)
            .await
            .says("This site issued it and took it back later.")
            .says("It was issued by mistake.");
        assert_eq!(headings(&page), (vec!["revoked", "revoked"], true));
    }
}

#[tokio::test]
async fn a_proof_is_not_asked_for_without_end() {
    let app = TestApp::new().await;
    let anyone = app.anonymous();
    let none = "/verify/0000-0000-0000-0011/proof";
    for _ in 0..100 {
        anyone.get(none).await.expect(404);
    }
    // As of codes on the page: a hundred in fifteen minutes.
    anyone.get(none).await.expect(429);
}
