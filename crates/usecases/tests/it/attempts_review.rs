//! How much of a finished attempt its owner sees, and what people add to it.

use crate::harness::{EN, Site};
use crate::judging::task;
use crate::kinds::{How, asking, begin, officer_at, save, site};
use base::AttemptId;
use usecases::{Actor, assess, certify, learn};
use views::account::Role;
use views::assess::ResultView;
use views::learn::NextStep;
use views::question::{Told, Verdict};

async fn finished(site: &Site, actor: &Actor, attempt: AttemptId, value: &str) -> ResultView {
    save(site, actor, attempt, "single", &[value], How::default())
        .await
        .unwrap();
    assess::finish(&site.ctx, actor, attempt).await.unwrap();
    assess::result(&site.ctx, actor, attempt, EN).await.unwrap()
}

fn tells(result: &ResultView) -> bool {
    format!("{result:?}").contains("KEY")
}

#[tokio::test]
async fn only_the_score_is_shown_while_another_attempt_is_to_come() {
    let review = "review = { before = \"score\", after = \"full\" }\nattempts = 2\n";
    let site = site(&format!("{review}{}", asking(&["single"]))).await;
    let (ana, attempt) = officer_at(&site).await;
    let first = finished(&site, &ana, attempt, "1").await;
    assert_eq!(
        (first.items.len(), first.questions, first.percent),
        (0, 1, 0)
    );
    assert!(!tells(&first));
    assert_eq!(first.look_again.len(), 1, "where to look again is told");
    // An assessor sees everything.
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    let seen = assess::result(&site.ctx, &assessor, attempt, EN)
        .await
        .unwrap();
    assert!(tells(&seen) && !seen.items[0].may_contest);
    // After the last attempt there is nothing to keep back, also of the first.
    let second = begin(&site, &ana).await;
    assert!(tells(&finished(&site, &ana, second, "2").await));
    assert!(tells(
        &assess::result(&site.ctx, &ana, attempt, EN).await.unwrap()
    ));
}

#[tokio::test]
async fn where_only_the_score_is_shown_one_objects_by_number() {
    let review = "review = { before = \"score\", after = \"score\" }\nattempts = 2\n";
    let site = site(&format!("{review}{}", asking(&["single", "short"]))).await;
    let (ana, attempt) = officer_at(&site).await;
    // The second question is left out: there is nothing to object to.
    let shown = finished(&site, &ana, attempt, "1").await;
    assert_eq!(shown.items.len(), 0);
    let [one] = &shown.contestable[..] else {
        panic!("{:?}", shown.contestable)
    };
    assert_eq!(
        (one.number, one.question.as_str(), one.may_contest),
        (1, "single", true)
    );
    let reason = "Both of them can be right.";
    assess::contest(&site.ctx, &ana, attempt, "single", reason)
        .await
        .unwrap();
    let seen = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    let one = &seen.contestable[0];
    assert!(!one.may_contest);
    assert_eq!(one.contest.as_ref().unwrap().reason, reason);
    assert!(!tells(&seen));
}

#[tokio::test]
async fn marks_are_shown_without_what_is_right() {
    let review = "review = { before = \"marks\", after = \"marks\" }\n";
    let site = site(&format!("{review}{}", asking(&["single"]))).await;
    let (ana, attempt) = officer_at(&site).await;
    for (value, verdict) in [("1", Verdict::NotCorrect), ("0", Verdict::Correct)] {
        let attempt = if value == "1" {
            attempt
        } else {
            begin(&site, &ana).await
        };
        let result = finished(&site, &ana, attempt, value).await;
        let feedback = &result.items[0].feedback;
        assert_eq!(
            (feedback.verdict, &feedback.told),
            (verdict, &Told::Nothing)
        );
        assert!(!tells(&result));
    }
}

#[tokio::test]
async fn everything_is_shown_where_the_course_says_nothing_else() {
    let site = site(&asking(&["single"])).await;
    let (ana, attempt) = officer_at(&site).await;
    assert!(tells(&finished(&site, &ana, attempt, "1").await));
}

/// The final assessment asks for a plan and one thing a program marks: three points and one.
async fn with_a_plan() -> (Site, Actor, AttemptId) {
    let site = site(&asking(&["single", "task"])).await;
    let (ana, attempt) = officer_at(&site).await;
    save(&site, &ana, attempt, "single", &["0"], How::default())
        .await
        .unwrap();
    save(
        &site,
        &ana,
        attempt,
        "task",
        &[" I would ask first. "],
        How::default(),
    )
    .await
    .unwrap();
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    (site, ana, attempt)
}

#[tokio::test]
async fn a_result_waits_for_a_persons_mark_and_completes_the_course_with_it() {
    let (site, ana, attempt) = with_a_plan().await;
    let ctx = &site.ctx;
    let waiting = assess::result(ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (waiting.waiting, waiting.passed, waiting.course_completed),
        (1, false, false)
    );
    let item = &waiting.items[1];
    assert_eq!(
        (
            item.feedback.verdict,
            item.earned_sixtieths,
            item.possible_sixtieths,
            item.may_contest
        ),
        (Verdict::Waiting, None, 180, false)
    );
    // Nothing is to be done meanwhile, and nothing is certified.
    let next = learn::home_officer(ctx, &ana, EN).await.unwrap().next;
    assert!(!matches!(next, NextStep::Assessment { .. }), "{next:?}");
    assert!(
        certify::list_mine(ctx, &ana, base::Locale::En)
            .await
            .unwrap()
            .is_empty()
    );
    let card = learn::course(ctx, &ana, "kinds", EN)
        .await
        .unwrap()
        .assessment
        .unwrap();
    assert_eq!(card.finished[0].waiting, 1);

    let assessor = site.person("assessor", &[Role::Assessor]).await;
    site.pass(3600);
    assess::mark(
        ctx,
        &assessor,
        task(&site, attempt, "task").await,
        vec![2],
        "Who does it is clear.",
    )
    .await
    .unwrap();
    let marked = assess::result(ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (
            marked.waiting,
            marked.percent,
            marked.passed,
            marked.course_completed
        ),
        (0, 100, true, true)
    );
    assert!(marked.certificate_code.is_some());
    let change = &marked.changes[0];
    assert_eq!(
        (
            change.cause.as_str(),
            change.before_sixtieths,
            change.after_sixtieths
        ),
        ("marked", 60, 240)
    );
    let Told::Written {
        marked: Some(given),
        models,
    } = &marked.items[1].feedback.told
    else {
        panic!("{:?}", marked.items[1].feedback)
    };
    assert_eq!(given.comments, ["Who does it is clear."]);
    assert_eq!(given.criteria[0].given, [2]);
    assert_eq!(models.len(), 1);
}

#[tokio::test]
async fn a_mark_that_is_not_enough_leaves_the_course_open() {
    let (site, ana, attempt) = with_a_plan().await;
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    // One level of two: one and a half of three points, with the first question 2.5 of 4.
    let response = task(&site, attempt, "task").await;
    assess::mark(&site.ctx, &assessor, response, vec![1], "")
        .await
        .unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (
            result.waiting,
            result.earned_sixtieths,
            result.percent,
            result.passed
        ),
        (0, 150, 62, false)
    );
    assert_eq!(result.items[1].feedback.verdict, Verdict::Partly);
    let next = learn::home_officer(&site.ctx, &ana, EN).await.unwrap().next;
    assert!(matches!(next, NextStep::Assessment { .. }), "{next:?}");
}

#[tokio::test]
async fn what_was_not_answered_waits_for_nobody() {
    let site = site(&asking(&["single", "task"])).await;
    let (ana, attempt) = officer_at(&site).await;
    let result = finished(&site, &ana, attempt, "0").await;
    assert_eq!(
        (result.waiting, result.unanswered, result.percent),
        (0, 1, 25)
    );
    assert_eq!(result.items[1].feedback.verdict, Verdict::NotCorrect);
}
