//! An error that an answer shows leads to the lesson: beside the answer, in the skill map, and in what instructors see.

use crate::attempts_drill::with_checks;
use crate::harness::{EN, Site, parts};
use crate::kinds::{CHECK, How, asking, officer_at, page, ready, save, site, sure};
use base::AttemptId;
use usecases::{Actor, assess, learn};
use views::account::Role;
use views::question::ErrorView;

/// The title of each error; each has the link to the lesson.
fn told(errors: &[ErrorView]) -> Vec<&str> {
    for one in errors {
        let link = "href=\"/courses/kinds/first/reading\"";
        assert!(one.html.html.contains(link), "{}", one.html.html);
    }
    errors.iter().map(|one| one.title.text.as_str()).collect()
}

#[tokio::test]
async fn a_check_in_a_lesson_tells_the_error_at_once() {
    let (site, ana) = with_checks(&["code"]).await;
    for (label, errors) in [("INV", &["That one"][..]), ("DIR", &[])] {
        let (ctx, response) = (&site.ctx, parts(&[label]));
        let check = learn::answer_check(
            ctx,
            &ana,
            "kinds",
            "first",
            "reading",
            "code",
            response,
            Some(1),
            label,
            EN,
        )
        .await
        .unwrap();
        assert_eq!(told(&check.feedback.unwrap().look_again), errors);
    }
}

#[tokio::test]
async fn while_another_try_is_possible_no_error_is_told() {
    let behaviour = "behaviour = \"interactive\"\n";
    let site = site(&format!("{behaviour}{}", asking(&["single"]))).await;
    let (ana, attempt) = officer_at(&site).await;
    save(&site, &ana, attempt, "single", &["1"], CHECK)
        .await
        .unwrap();
    let feedback = page(&site, &ana, attempt, 1).await.feedback.unwrap();
    assert!(feedback.may_try_again && feedback.look_again.is_empty());
}

/// A round of the drill with these two answers.
async fn round(site: &Site, ana: &Actor, short: &str, code: &str) -> AttemptId {
    let attempt = assess::start(&site.ctx, ana, "kinds", "drill:many")
        .await
        .unwrap();
    for (question, value) in [("short", short), ("code", code)] {
        let how = How {
            check: true,
            ..sure(2)
        };
        save(site, ana, attempt, question, &[value], how)
            .await
            .unwrap();
    }
    attempt
}

#[tokio::test]
async fn errors_of_the_latest_answers_are_what_to_look_at_next() {
    let site = site(&asking(&["single"])).await;
    let ana = ready(&site, "ana").await;
    let attempt = round(&site, &ana, "force", "INV").await;
    let place = site.asked(&ana, attempt).await;
    let place = place.iter().position(|id| id == "short").unwrap() + 1;
    let feedback = page(&site, &ana, attempt, place).await.feedback.unwrap();
    assert_eq!(told(&feedback.look_again), ["That one"]);
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let shown = async || {
        let map = assess::skills(&site.ctx, &ana, EN).await.unwrap();
        let errors = map.look_again.into_iter();
        errors
            .map(|one| (one.title.text, one.count))
            .collect::<Vec<_>>()
    };
    assert_eq!(shown().await, [("That one".to_owned(), 2)]);
    site.pass(60);
    let second = round(&site, &ana, "consent", "INV").await;
    assess::finish(&site.ctx, &ana, second).await.unwrap();
    assert_eq!(shown().await, [("That one".to_owned(), 1)]);

    // Instructors see how many answers showed it: one of two.
    let instructor = site.person("instructor", &[Role::Instructor]).await;
    let item = assess::item(
        &site.ctx,
        &instructor,
        "kinds",
        "drill:many",
        "short",
        true,
        EN,
    )
    .await
    .unwrap();
    let counts: Vec<_> = item
        .misconceptions
        .iter()
        .map(|(title, answers)| (title.text.as_str(), *answers))
        .collect();
    assert_eq!(counts, [("That one", 1)]);
}
