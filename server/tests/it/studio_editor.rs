//! The editor through its addresses: what a script is told while somebody writes, and what is put into a text.

use base::{Locale, Slug};
use courseware::Sources;
use http::{HeaderValue, Method};
use std::collections::BTreeMap;
use testkit::content::COURSE;
use testkit::{Answer, Browser, Level, TestApp};

const FILE: &str = "01-first/01-reading.md";

/// Asks as the script does.
pub async fn ask(browser: &Browser, fields: &[(&str, &str)]) -> Answer {
    let fields: Vec<(String, String)> = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let mut request = browser.request(Method::POST, "/do/check-text");
    let headers = request.headers_mut();
    for (name, value) in [
        ("accept", "application/json"),
        ("sec-fetch-site", "same-origin"),
        ("content-type", "application/x-www-form-urlencoded"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    browser
        .send(
            request,
            axum::body::Body::from(testkit::html::encode(&fields)),
        )
        .await
}

#[tokio::test]
async fn a_script_is_told_what_is_wrong_and_how_it_looks_in_the_readers_words() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    let text = "+++\ntitle = \"Reading\"\nsummary = \"It is read.\"\nminutes = 4\n+++\n\nTyped <b>here</b>.\n\nAnd **here**.\n";
    let fields = [
        ("course", COURSE),
        ("path", FILE),
        ("text", text),
        ("language", "ar"),
    ];
    let answer = ask(&instructor, &fields).await.expect(200);
    let told: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    let done = &told["Done"];
    let remark = &done["remarks"][0];
    assert_eq!(
        (remark["is_error"].as_bool(), remark["line"].as_u64()),
        (Some(true), Some(7))
    );
    assert!(remark["said"].as_str().is_some_and(|said| !said.is_empty()));
    let page = done["page"].as_str().unwrap();
    assert!(
        page.contains("<strong>here</strong>") && !page.contains("<b>"),
        "{page}"
    );
    // What stands around it is in the language that was asked for.
    assert!(
        page.contains(&locales::text(Locale::Ar, "continue", &[])),
        "{page}"
    );
    assert!(done["candidates"].as_array().is_some_and(Vec::is_empty));
}

#[tokio::test]
async fn nobody_but_an_instructor_is_told_anything() {
    let app = TestApp::new().await;
    let instructor = app.sign_in(Level::Instructor).await;
    instructor
        .post("/do/open-draft", &[("course", COURSE)])
        .await;
    let fields = [("course", COURSE), ("path", FILE), ("text", "Words.")];
    for level in Level::ALL
        .into_iter()
        .filter(|level| *level != Level::Instructor)
    {
        let browser = app.sign_in(level).await;
        let answer = ask(&browser, &fields).await;
        assert!(!answer.body.contains("Done"), "{level:?}: {}", answer.body);
    }
    let answer = ask(&app.anonymous(), &fields).await;
    assert!(answer.body.contains("Elsewhere"), "{}", answer.body);
}

/// A course whose text has every target that a pattern names.
fn course(text: &str, locale: Locale) -> Sources {
    let language = locale.code();
    let files = [
        (
            "glossary.md",
            String::from("## A term {#its-id}\n\nWhat it says.\n"),
        ),
        (
            "courses/small/course.toml",
            format!("source_language = \"{language}\"\nminutes = 5\n"),
        ),
        (
            "courses/small/course.md",
            String::from(
                "+++\ntitle = \"A\"\nsummary = \"A.\"\noutcomes = [\"a\"]\n[content_note]\nthemes = \"None.\"\nwithout = \"Nothing.\"\n+++\n",
            ),
        ),
        (
            "courses/small/media/name.svg",
            String::from(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\"/></svg>",
            ),
        ),
        (
            "courses/small/01-module/module.toml",
            format!("languages = [\"{language}\"]\n"),
        ),
        (
            "courses/small/01-module/module.md",
            String::from(
                "+++\ntitle = \"A\"\nsummary = \"A.\"\noutcomes = [\"a\"]\n[content_note]\nthemes = \"None.\"\nwithout = \"Nothing.\"\n+++\n",
            ),
        ),
        (
            "courses/small/01-module/01-lesson.md",
            format!(
                "+++\ntitle = \"A\"\nsummary = \"A.\"\nminutes = 5\n+++\n\n## First {{#first}}\n\nWords.\n\n{text}\n"
            ),
        ),
    ];
    Sources(
        files
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.into_bytes()))
            .collect::<BTreeMap<_, _>>(),
    )
}

#[test]
fn every_pattern_for_a_lesson_compiles_in_every_language() {
    let slug = Slug::parse("small").unwrap();
    // Without a pattern nothing is said but that the picture is not used.
    let (_, plain) = courseware::compile_course(&course("", Locale::En), &slug);
    assert!(
        plain.iter().all(|one| one.code == "media-unused"),
        "{plain:?}"
    );
    for locale in Locale::ALL {
        let groups = app::author::patterns::of("small", "01-module/01-lesson.md", locale);
        let names: Vec<&str> = groups.iter().map(|group| group.name).collect();
        assert_eq!(names, ["text", "questions", "local"]);
        for pattern in groups.iter().flat_map(|group| &group.patterns) {
            assert!(
                pattern
                    .open
                    .is_none_or(|open| pattern.text.matches(open).count() == 1),
                "{}",
                pattern.name
            );
            let text = &pattern.text;
            let (made, said) = courseware::compile_course(&course(text, locale), &slug);
            let said: Vec<_> = said
                .into_iter()
                .filter(|one| one.code != "media-unused")
                .collect();
            assert!(
                made.is_some() && said.is_empty(),
                "{} in {locale}: {said:#?}\n{text}",
                pattern.name
            );
        }
    }
}

#[test]
fn a_quiz_is_offered_questions_only() {
    for path in [
        "01-module/quiz.md",
        "01-module/quiz.fr.md",
        "assessment/pool.md",
    ] {
        let groups = app::author::patterns::of("small", path, Locale::En);
        let names: Vec<&str> = groups.iter().map(|group| group.name).collect();
        assert_eq!(names, ["questions"], "{path}");
    }
}
