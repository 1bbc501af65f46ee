//! Headers, forms of other sites, cookies.

use axum::body::Body;
use http::{HeaderValue, Method};
use server::Reach;
use std::collections::BTreeSet;
use testkit::{PASSWORD, TestApp, content, html};
use usecases::Settings;

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    let pages = app::routes::ROUTES
        .iter()
        .map(|route| route.path.replace(['{', '}'], ""));
    let others = [
        "/health",
        "/robots.txt",
        "/nowhere",
        "/assets/none",
        "/do/sign-in",
        "/favicon.ico",
    ]
    .map(str::to_owned);
    for path in pages.chain(others) {
        let answer = officer.get(&path).await;
        let policy = answer.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(
            !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
            "{path}: {policy}"
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            "same-origin",
            "{path}"
        );
        assert_eq!(
            answer.header("cross-origin-resource-policy"),
            "same-origin",
            "{path}"
        );
        assert!(
            answer.header("permissions-policy").contains("camera=()"),
            "{path}"
        );
        assert_eq!(answer.header("x-request-id").len(), 12, "{path}");
    }
}

#[tokio::test]
async fn a_nonce_is_used_once_and_every_script_has_it() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    crate::steps::enrol(&officer).await;
    let mut nonces = BTreeSet::new();
    for path in [
        "/",
        "/courses/tiny",
        "/courses/tiny/first/checking",
        "/courses/tiny/first/checking",
        "/account",
    ] {
        let page = officer.get(path).await.expect(200);
        let policy = page.header("content-security-policy");
        let nonce = policy
            .split("'nonce-")
            .nth(1)
            .and_then(|rest| rest.split('\'').next())
            .unwrap()
            .to_owned();
        assert!(nonce.len() >= 22, "128 bits in base64: {nonce}");
        for found in html::attributes(&page.body, "script", "nonce") {
            assert_eq!(found, nonce, "a script of {path}");
        }
        assert!(
            html::attributes(&page.body, "[style]", "style").is_empty(),
            "{path} has an inline style"
        );
        assert!(
            !page.body.contains("onclick="),
            "{path} has an inline handler"
        );
        assert!(nonces.insert(nonce), "a nonce came twice");
    }
}

#[tokio::test]
async fn pages_of_somebody_signed_in_are_not_stored() {
    let (_app, anyone, officer) = TestApp::new().await.with_officer().await;
    for path in ["/", "/account", "/courses/tiny", "/nowhere"] {
        assert_eq!(
            officer.get(path).await.header("cache-control"),
            "no-store",
            "{path}"
        );
        assert!(
            anyone
                .get(path)
                .await
                .header("cache-control")
                .contains("private")
                || path == "/account",
            "{path}"
        );
    }
}

#[tokio::test]
async fn what_a_stranger_typed_and_a_one_use_link_are_not_stored() {
    let app = TestApp::new().await;
    let anyone = app.anonymous();
    let refused = anyone.post("/do/sign-in", &[("email", "o@")]).await;
    let refused = anyone.get(refused.location().unwrap()).await.expect(200);
    assert_eq!(refused.header("cache-control"), "no-store");
    let link = usecases::account::setup_link(&app.context, &usecases::Actor::Operator);
    let link = link.await.unwrap().unwrap();
    let page = anyone.get(&link).await.expect(200);
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn demonstration_data_are_shown_on_this_machine_only() {
    let settings = Settings {
        demonstration: true,
        ..Settings::default()
    };
    let app = TestApp::with(settings, Reach::Loopback, &content::tiny()).await;
    let anyone = app.anonymous();
    anyone.get("/about").await.expect(200);
    for (name, value) in [
        ("x-forwarded-for", "203.0.113.7"),
        ("forwarded", "for=203.0.113.7"),
        ("host", "training.example"),
    ] {
        let mut request = anyone.request(Method::GET, "/sign-in");
        request
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
        let answer = anyone.send(request, Body::empty()).await.expect(421);
        assert!(!answer.body.contains("@demo.example"), "{name}");
        assert_eq!(
            answer.heading(),
            "Demonstration data are shown on one machine only"
        );
    }
}

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let mut request = officer.request(Method::POST, "/do/sign-out");
        request
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
        let answer = officer.send(request, Body::empty()).await.expect(403);
        assert_eq!(answer.heading(), "This form did not come from this site");
    }
    officer.get("/account").await.expect(200);
}

#[tokio::test]
async fn a_plain_form_of_this_site_needs_no_script_and_no_token() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    for (name, value) in [
        ("sec-fetch-site", "same-origin"),
        ("origin", "http://127.0.0.1:8080"),
    ] {
        let mut request = officer.request(Method::POST, "/do/set-theme");
        request
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
        request.headers_mut().insert(
            "content-type",
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        officer
            .send(request, Body::from("theme=dark&next=/about"))
            .await
            .expect(303);
    }
}

#[tokio::test]
async fn the_session_cookie_is_plain_on_loopback_and_locked_elsewhere() {
    for (reach, expected) in [
        (Reach::Loopback, "session="),
        (Reach::Network, "__Host-session="),
        (Reach::Proxy, "__Host-session="),
    ] {
        let app = TestApp::with(Settings::default(), reach, &content::tiny()).await;
        app.create("o@academy.example", "O", testkit::Level::Officer)
            .await;
        let browser = app.anonymous();
        let answer = browser
            .post(
                "/do/sign-in",
                &[("email", "o@academy.example"), ("password", PASSWORD)],
            )
            .await;
        let cookie = answer.header("set-cookie").to_owned();
        assert!(cookie.starts_with(expected), "{reach:?}: {cookie}");
        for flag in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(flag), "{reach:?}: {cookie}");
        }
        assert_eq!(
            cookie.contains("Secure"),
            reach != Reach::Loopback,
            "{cookie}"
        );
        let strict = answer.header("strict-transport-security");
        if reach == Reach::Loopback {
            assert_eq!(strict, "");
        } else {
            assert_eq!(strict, "max-age=31536000; includeSubDomains");
        }
        browser.get("/account").await.expect(200);
    }
}

#[tokio::test]
async fn a_picture_of_an_author_runs_no_script() {
    let (app, anyone, officer) = TestApp::new().await.with_officer().await;
    let lesson = officer
        .open("/courses/tiny/first/reading")
        .await
        .expect(200);
    let source = html::attribute(&lesson.body, "main img", "src").unwrap();
    let picture = anyone.get(&source).await.expect(200);
    assert_eq!(picture.header("content-type"), "image/svg+xml");
    assert!(
        picture
            .header("content-security-policy")
            .contains("sandbox")
    );
    assert!(picture.header("cache-control").contains("immutable"));
    anyone
        .get(&source.replace("square.svg", "../course.toml"))
        .await
        .expect(404);
    drop(app);
}

#[tokio::test]
async fn counters_are_for_this_machine_only() {
    let app = TestApp::with(Settings::default(), Reach::Proxy, &content::tiny()).await;
    let anyone = app.anonymous();
    anyone.get("/about").await;
    let metrics = anyone.get("/metrics").await.expect(200);
    assert!(
        metrics
            .body
            .contains("audire_requests_total{method=\"GET\",route=\"/about\",status=\"200\"} 1"),
        "{}",
        metrics.body
    );
    let mut request = anyone.request(Method::GET, "/metrics");
    request
        .headers_mut()
        .insert("x-forwarded-for", HeaderValue::from_static("203.0.113.7"));
    anyone.send(request, Body::empty()).await.expect(404);
}

#[tokio::test]
async fn addresses_in_metrics_are_patterns_and_hold_no_codes() {
    let (_app, anyone, officer) = TestApp::new().await.with_officer().await;
    officer.get("/setup/a-secret-token").await;
    officer.get("/verify/SOME-CODE").await;
    let metrics = anyone.get("/metrics").await.body;
    assert!(
        !metrics.contains("a-secret-token") && !metrics.contains("SOME-CODE"),
        "{metrics}"
    );
}

#[tokio::test]
async fn made_up_methods_are_one_counter() {
    let app = TestApp::new().await;
    let anyone = app.anonymous();
    for method in ["FIRST", "SECOND"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let request = anyone.request(method, "/about");
        anyone.send(request, Body::empty()).await.expect(405);
    }
    let metrics = anyone.get("/metrics").await.body;
    assert!(
        metrics.contains("{method=\"other\",route=\"/about\",status=\"405\"} 2")
            && !metrics.contains("FIRST"),
        "{metrics}"
    );
}
