//! Checking a certificate, for anybody.

use testkit::TestApp;

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
