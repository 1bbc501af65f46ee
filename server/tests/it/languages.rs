//! Four languages, both directions.

use crate::steps::enrol;
use testkit::content::{COURSE, MODULE};
use testkit::{TestApp, html};

#[tokio::test]
async fn the_page_says_its_language_and_direction() {
    let app = TestApp::new().await;
    for (language, direction) in [("en", "ltr"), ("fr", "ltr"), ("es", "ltr"), ("ar", "rtl")] {
        let page = app
            .anonymous()
            .open(&format!("/sign-in?lang={language}"))
            .await
            .expect(200);
        assert_eq!(
            html::attribute(&page.body, "html", "lang").as_deref(),
            Some(language)
        );
        assert_eq!(
            html::attribute(&page.body, "html", "dir").as_deref(),
            Some(direction)
        );
        assert_eq!(page.header("content-language"), language);
    }
}

#[tokio::test]
async fn the_browsers_language_is_spoken_until_another_is_chosen() {
    let app = TestApp::new().await;
    let browser = app.anonymous().speaking("de, es;q=0.8, en;q=0.5");
    let page = browser.open("/").await;
    assert_eq!(page.header("content-language"), "es");
    let chosen = browser
        .submit(&page, "/do/set-language", &[("language", "ar")])
        .await
        .expect(200);
    assert_eq!(
        chosen.header("content-language"),
        "ar",
        "the choice is kept"
    );
    assert_eq!(
        browser.open("/about").await.header("content-language"),
        "ar"
    );
}

#[tokio::test]
async fn an_account_speaks_its_language_on_every_device() {
    let (app, _, officer) = TestApp::new().await.with_officer().await;
    let home = officer.open("/").await;
    officer
        .submit(&home, "/do/set-language", &[("language", "fr")])
        .await;
    let other = app.anonymous();
    other
        .sign_in("officer@academy.example", testkit::PASSWORD)
        .await;
    assert_eq!(
        other.open("/account").await.header("content-language"),
        "fr"
    );
}

#[tokio::test]
async fn what_is_nowhere_is_said_in_each_language() {
    let app = TestApp::new().await;
    for language in ["en", "fr", "es", "ar"] {
        let page = app
            .anonymous()
            .open(&format!("/nowhere?lang={language}"))
            .await
            .expect(404);
        assert_eq!(page.header("content-language"), language);
        assert_eq!(
            page.heading(),
            locales::text(language.parse().unwrap(), "error-not-found-title", &[])
        );
    }
}

#[tokio::test]
async fn light_and_dark_are_remembered() {
    let app = TestApp::new().await;
    let browser = app.anonymous();
    let page = browser.open("/").await;
    assert_eq!(html::attribute(&page.body, "html", "data-theme"), None);
    let dark = browser
        .submit(&page, "/do/set-theme", &[("theme", "dark")])
        .await;
    assert_eq!(
        html::attribute(&dark.body, "html", "data-theme").as_deref(),
        Some("dark")
    );
    let device = browser
        .submit(&dark, "/do/set-theme", &[("theme", "device")])
        .await;
    assert_eq!(html::attribute(&device.body, "html", "data-theme"), None);
}

#[tokio::test]
async fn words_of_the_page_among_those_of_a_question_say_their_language() {
    let (_app, _, officer) = TestApp::new().await.with_officer().await;
    enrol(&officer).await;
    let lesson = officer
        .open(&format!("/courses/{COURSE}/{MODULE}/checking?lang=ar"))
        .await;
    let answered = officer
        .choose(&lesson.form("/do/answer-check"), "Wrong")
        .await;
    let answered = officer
        .open(&format!("{}?lang=ar", answered.path))
        .await
        .expect(200);
    let spoken = |css: &str| {
        let lang = html::attribute(&answered.body, css, "lang");
        let dir = html::attribute(&answered.body, css, "dir");
        (lang.unwrap_or_default(), dir.unwrap_or_default())
    };
    let said = |lang: &str, dir: &str| (lang.to_owned(), dir.to_owned());
    assert_eq!(spoken("article"), said("en", "ltr"));
    assert_eq!(spoken("form.check"), said("ar", "rtl"));
    assert_eq!(spoken(".check > .question"), said("en", "ltr"));
    assert_eq!(spoken(".question .mark > span"), said("ar", "rtl"));
    assert_eq!(spoken(".verdict > p"), said("en", "ltr"));
    for around in ["[lang=en] .verdict > h3", ".verdict[lang] > h3"] {
        assert_eq!(
            html::text(&answered.body, &format!("form.check {around}")),
            None,
            "the verdict is in the language of the page"
        );
    }
}
