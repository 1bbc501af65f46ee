//! Signing in, staying in, being out.

use crate::steps::{address, begin, enrol, read_lessons, with_button};
use testkit::content::MODULE;
use testkit::{Level, PASSWORD, TestApp};

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_words() {
    let app = TestApp::new().await;
    app.create("known@academy.example", "Known", Level::Officer)
        .await;
    let wrong = app
        .anonymous()
        .sign_in("known@academy.example", "not the password at all")
        .await
        .expect(200);
    let unknown = app
        .anonymous()
        .sign_in("nobody@academy.example", "not the password at all")
        .await
        .expect(200);
    let wrong = wrong.says("The email address or the password is not right");
    assert_eq!(wrong.main(), unknown.main());
    assert_eq!(
        wrong.form("/do/sign-in").fields[1],
        ("email".into(), "known@academy.example".into()),
        "the address is kept"
    );
    assert!(
        !wrong.body.contains("not the password at all"),
        "the password is not"
    );
}

#[tokio::test]
async fn guessing_is_slowed_down_and_the_owner_elsewhere_is_not_locked_out() {
    let app = TestApp::new().await;
    app.create("known@academy.example", "Known", Level::Officer)
        .await;
    let guesser = app.anonymous();
    for _ in 0..10 {
        guesser
            .sign_in("known@academy.example", "a wrong guess each time")
            .await;
    }
    guesser
        .sign_in("known@academy.example", PASSWORD)
        .await
        .says("Please wait");
    app.clock.advance_seconds(16 * 60);
    let home = guesser.sign_in("known@academy.example", PASSWORD).await;
    assert_eq!(home.path, "/", "after the pause the right password works");
}

#[tokio::test]
async fn a_session_that_ends_in_the_middle_of_a_quiz_loses_nothing() {
    let (app, _, officer) = TestApp::new().await.with_officer().await;
    enrol(&officer).await;
    read_lessons(&officer).await;
    let question = begin(&officer, MODULE).await;
    let attempt = address(&question);
    let form = question.form("/do/save-answer");
    app.clock.advance_hours(24);

    let sign_in = officer
        .choose(&with_button(&form), "Right")
        .await
        .expect(200);
    assert!(
        sign_in.path.starts_with("/sign-in?"),
        "an ended session leads to signing in, not to {}",
        sign_in.path
    );
    let sign_in = sign_in.says("Your session has ended");
    let fields = [("email", "officer@academy.example"), ("password", PASSWORD)];
    let back = officer
        .submit(&sign_in, "/do/sign-in", &fields)
        .await
        .expect(200);
    assert!(
        back.path.starts_with(&attempt),
        "back to the question, not to {}",
        back.path
    );
    let again = back.form("/do/save-answer");
    let chosen = form
        .choices
        .iter()
        .find(|choice| choice.label.starts_with("Right"))
        .unwrap();
    assert!(
        again
            .fields
            .contains(&("response[]".into(), chosen.value.clone())),
        "what was chosen is still chosen: {:?}",
        again.fields
    );
}

#[tokio::test]
async fn a_session_ends_after_half_a_day_of_nothing_and_after_a_month_of_anything() {
    let (app, _, officer) = TestApp::new().await.with_officer().await;
    for _ in 0..100 {
        app.clock.advance_hours(7);
        if officer.get("/account").await.status == 303 {
            break;
        }
    }
    let days =
        (usecases::Clock::now(&*app.clock).millis() - testkit::TestClock::START) / 86_400_000;
    assert!(
        (29..=30).contains(&days),
        "an active session ended after {days} days"
    );
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server_too() {
    let (app, _, officer) = TestApp::new().await.with_officer().await;
    let token = officer.cookie("session").unwrap();
    let page = officer.open("/account").await.expect(200);
    officer
        .submit(&page, "/do/sign-out", &[])
        .await
        .says("You are signed out");
    assert_eq!(officer.cookie("session"), None);
    let thief = app.anonymous();
    thief.set_cookie("session", &token);
    thief.get("/account").await.expect(303);
}

#[tokio::test]
async fn a_link_to_sign_out_signs_nobody_out() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    officer.get("/sign-out").await.expect(200);
    officer.get("/do/sign-out").await.expect(405);
    officer.get("/account").await.expect(200);
}

#[tokio::test]
async fn a_token_that_was_never_given_is_nobody() {
    let app = TestApp::new().await;
    for token in [
        "",
        "x",
        "';drop table sessions",
        &"A".repeat(43),
        &"A".repeat(5000),
    ] {
        let stranger = app.anonymous();
        stranger.set_cookie("session", token);
        stranger.get("/account").await.expect(303);
    }
}

#[tokio::test]
async fn after_signing_in_one_is_where_one_wanted_to_go_and_never_on_another_site() {
    let app = TestApp::new().await;
    app.create("o@academy.example", "O", Level::Officer).await;
    for (next, expected) in [
        ("/account", "/account"),
        ("//evil.example", "/"),
        ("https://evil.example", "/"),
    ] {
        let fields = [
            ("email", "o@academy.example"),
            ("password", PASSWORD),
            ("next", next),
        ];
        let answer = app
            .anonymous()
            .post("/do/sign-in", &fields)
            .await
            .expect(303);
        assert_eq!(answer.location(), Some(expected));
    }
}

#[tokio::test]
async fn a_setup_link_makes_the_first_administrator_once() {
    let app = TestApp::new().await;
    let path = usecases::account::setup_link(&app.context, &usecases::Actor::Operator)
        .await
        .unwrap()
        .unwrap();
    let browser = app.anonymous();
    let page = browser.open(&path).await.expect(200);
    let fields = [
        ("name", "First"),
        ("email", "first@academy.example"),
        ("agency", "Academy"),
        ("country", "TN"),
        ("new_password", PASSWORD),
        ("repeat_password", PASSWORD),
    ];
    browser
        .submit(&page, "/do/use-link", &fields)
        .await
        .expect(200);
    let home = browser.sign_in("first@academy.example", PASSWORD).await;
    assert_eq!(home.path, "/");
    browser
        .open("/admin/accounts")
        .await
        .expect(200)
        .says("first@academy.example");
    assert!(
        !app.anonymous().get(&path).await.status.is_success(),
        "the link works once"
    );
    assert_eq!(
        usecases::account::setup_link(&app.context, &usecases::Actor::Operator)
            .await
            .unwrap(),
        None
    );
}
