//! What goes wrong on the way: methods, sizes, time, panics.

use crate::steps;
use axum::body::Body;
use http::{HeaderValue, Method};
use std::time::Duration;
use testkit::content::MODULE;
use testkit::{Level, TestApp, html};

#[tokio::test]
async fn a_wrong_method_is_refused_in_words_and_says_what_is_allowed() {
    let app = TestApp::new().await;
    let browser = app.anonymous();
    let answer = browser.post("/courses", &[]).await.expect(405);
    assert_eq!(answer.heading(), "This address cannot be used in this way");
    assert!(answer.header("allow").contains("GET"));
}

#[tokio::test]
async fn a_head_is_a_get_without_its_body() {
    let app = TestApp::new().await;
    let browser = app.anonymous();
    let answer = browser
        .send(browser.request(Method::HEAD, "/about"), Body::empty())
        .await
        .expect(200);
    assert_eq!(answer.body, "");
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused_in_words() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    let much = "x".repeat(300 * 1024);
    let answer = officer
        .post("/do/sign-in", &[("email", &much)])
        .await
        .expect(413);
    assert_eq!(answer.heading(), "That is too much for one form");
    // Without saying beforehand how much it is.
    let mut request = officer.request(Method::POST, "/do/sign-in");
    request.headers_mut().insert(
        "content-type",
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    officer
        .send(request, Body::from_stream(Parts(20_000)))
        .await
        .expect(413);
}

#[tokio::test]
async fn beside_a_large_file_no_word_is_large() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    for (field, length, status) in [
        ("course", 100, 303),
        ("course", 20_000, 413),
        ("bank", 20_000, 413),
    ] {
        let mut request = instructor.request(Method::POST, "/do/try-import");
        let kind = HeaderValue::from_static("multipart/form-data; boundary=x");
        request.headers_mut().insert("content-type", kind);
        let word = "x".repeat(length);
        let form = format!(
            "--x\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{word}\r\n--x--\r\n"
        );
        instructor.send(request, form.into()).await.expect(status);
    }
}

/// So many pieces of a body that say nothing of their sum.
struct Parts(usize);

impl futures_core::Stream for Parts {
    type Item = std::io::Result<&'static str>;
    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let left = self.0;
        self.0 = left.saturating_sub(1);
        std::task::Poll::Ready((left > 0).then_some(Ok("email=xxxxxxxxxxxxxxxxxxxx&")))
    }
}

#[tokio::test]
async fn a_form_that_cannot_be_read_is_refused_in_words() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    let mut request = officer.request(Method::POST, "/do/sign-in");
    request.headers_mut().insert(
        "content-type",
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    let answer = officer
        .send(request, Body::from(vec![0xff, 0xfe, b'=', 0xff]))
        .await;
    assert!(
        answer.status.is_client_error() || answer.status == 303,
        "{}",
        answer.status
    );
    officer.post("/do/no-such-form", &[]).await.expect(404);
    // An island is told that it is its own mistake.
    for body in ["response[]=x", "response[]=-1", "email[a][b]=1&email=2"] {
        let mut request = officer.request(Method::POST, "/do/answer-check");
        for (name, value) in [
            ("content-type", "application/x-www-form-urlencoded"),
            ("accept", "application/json"),
        ] {
            request
                .headers_mut()
                .insert(name, HeaderValue::from_static(value));
        }
        let answer = officer.send(request, Body::from(body)).await;
        assert!(
            !answer.status.is_server_error(),
            "{body}: {}",
            answer.status
        );
    }
}

#[tokio::test]
async fn a_request_that_never_ends_is_stopped_in_words() {
    let app = TestApp::new()
        .await
        .changed(|house| house.request_timeout = Duration::from_millis(50));
    let browser = app.anonymous();
    let mut request = browser.request(Method::POST, "/do/sign-in");
    request.headers_mut().insert(
        "content-type",
        HeaderValue::from_static("application/x-www-form-urlencoded"),
    );
    let answer = browser
        .send(request, Body::from_stream(Never))
        .await
        .expect(503);
    assert_eq!(answer.heading(), "This took too long");
}

/// A body of which nothing ever comes.
struct Never;

impl futures_core::Stream for Never {
    type Item = std::io::Result<&'static str>;
    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Pending
    }
}

#[tokio::test]
async fn a_panic_gives_a_page_with_the_number_of_the_request() {
    let app = TestApp::new().await;
    let broken = axum::Router::new().route("/broken", axum::routing::get(broken));
    let browser = testkit::Browser::new(server::middleware::around(broken, &app.house));
    let answer = browser.get("/broken").await.expect(500);
    let id = answer.header("x-request-id").to_owned();
    assert_eq!(id.len(), 12);
    answer
        .says(&id)
        .says("What you had saved before is still there");
}

async fn broken() -> &'static str {
    panic!("the secret that nobody may see")
}

#[tokio::test]
async fn addresses_that_are_no_text_are_nowhere() {
    let app = TestApp::new().await;
    for path in [
        "/courses/%ff",
        "/courses/%00",
        "/verify/%2e%2e%2f",
        "/assets/..%2f..%2fetc%2fpasswd",
        "/media/a/b/c",
    ] {
        let answer = app.anonymous().get(path).await;
        assert!(
            answer.status.is_success() || answer.status.is_client_error(),
            "{path}: {}",
            answer.status
        );
    }
    app.anonymous()
        .get(&format!("/courses?q={}", "x&".repeat(5000)))
        .await
        .expect(200);
}

#[tokio::test]
async fn a_slash_too_many_leads_to_the_page() {
    let app = TestApp::new().await;
    let answer = app.anonymous().get("/courses/?lang=fr").await.expect(308);
    assert_eq!(answer.location(), Some("/courses?lang=fr"));
    app.anonymous().get("//evil.example/").await.expect(404);
}

#[tokio::test]
async fn an_island_is_told_in_plain_words() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    let mut request = officer.request(Method::POST, "/do/sign-out");
    request
        .headers_mut()
        .insert("accept", HeaderValue::from_static("application/json"));
    request
        .headers_mut()
        .insert("sec-fetch-site", HeaderValue::from_static("cross-site"));
    let answer = officer.send(request, Body::empty()).await.expect(403);
    assert!(
        html::forms(&answer.body).is_empty() && answer.body.starts_with("Your browser says"),
        "{}",
        answer.body
    );
}

#[tokio::test]
async fn on_a_full_disk_nothing_acknowledged_is_lost_and_reading_goes_on() {
    let (app, _, officer) = TestApp::new().await.with_officer().await;
    steps::enrol(&officer).await;
    steps::read_lessons(&officer).await;
    let question = steps::begin(&officer, MODULE).await;
    let form = question.form("/do/save-answer");
    limit(&app, 1).await;

    let mut acknowledged = 0;
    let refused = loop {
        let key = format!("key-{acknowledged}");
        let mut fields = form.fields.clone();
        fields.retain(|(name, _)| name != "save_key");
        fields.extend([("save_key".into(), key), ("response[]".into(), "0".into())]);
        let answer = officer
            .post("/do/save-answer", &steps::pairs(&fields))
            .await
            .expect(303);
        // The refusal itself may still have found a place, or not even that.
        let to = answer.location().unwrap();
        if to.contains("refused=") || to.contains("notice=") {
            break answer;
        }
        acknowledged += 1;
        assert!(acknowledged < 5000, "the disk never filled");
    };
    officer
        .open(refused.location().unwrap())
        .await
        .expect(200)
        .says("The server has no storage left");
    officer
        .open(&format!(
            "{}?notice=error-disk-full",
            steps::address(&question)
        ))
        .await
        .says("no storage left");
    officer
        .open("/courses/tiny/first/reading")
        .await
        .expect(200);
    let id = steps::address(&question)
        .rsplit('/')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let mut reader = app.context.db.read().await.unwrap();
    assert_eq!(
        store::attempt::list_steps(&mut reader, id)
            .await
            .unwrap()
            .len(),
        acknowledged
    );

    limit(&app, 1_000_000).await;
    let page = officer.open(&question.path).await;
    officer
        .choose(&page.form("/do/save-answer"), "Right")
        .await
        .expect(200);
    assert_eq!(
        store::attempt::list_steps(&mut reader, id)
            .await
            .unwrap()
            .len(),
        acknowledged + 1
    );
}

#[tokio::test]
async fn a_database_that_does_not_answer_is_told_to_whoever_watches() {
    let app = TestApp::new().await;
    let browser = app.anonymous();
    browser.get("/health").await.expect(200);
    app.context.db.close().await;
    browser.get("/health").await.expect(503);
}

/// Lets the database grow to so many pages and no further; not below what it has.
async fn limit(app: &TestApp, pages: u32) {
    let mut tx = app.context.db.begin().await.unwrap();
    store::trial::limit_pages(&mut tx, pages).await.unwrap();
    tx.commit().await.unwrap();
}
