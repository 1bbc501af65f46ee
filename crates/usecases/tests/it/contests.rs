//! Objections: once an answer, decided by somebody else, never to the officer's harm.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::judging::{PLAN, all_but, choice, finished, objections, one, result, site, with_quiz};
use crate::kinds;
use crate::refused;
use base::AttemptId;
use usecases::{Actor, UseCaseError, assess};
use views::account::Role;

const REASON: &str = "The second option is the better reading of the law.";

async fn object(site: &Site, officer: &Actor, attempt: AttemptId) -> Result<(), UseCaseError> {
    assess::contest(&site.ctx, officer, attempt, "quiz-1", REASON).await
}

/// An officer who answered the first of two questions wrong, then the other wrong too; both count one point, 50 % passes.
async fn failed() -> (Site, Actor, AttemptId) {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "1"), ("quiz-2", "1")]).await;
    assert_eq!(result(&site, &ana, attempt).await, (0, false, 0));
    (site, ana, attempt)
}

#[tokio::test]
async fn an_objection_that_is_upheld_changes_this_attempt() {
    let (site, ana, attempt) = failed().await;
    let assessor = one(&site, Role::Assessor).await;
    object(&site, &ana, attempt).await.unwrap();
    let [contest] = objections(&site, &assessor).await[..] else {
        panic!("one objection")
    };
    let page = assess::contest_page(&site.ctx, &assessor, contest, EN)
        .await
        .unwrap();
    assert_eq!((page.earned_sixtieths, page.possible_sixtieths), (0, 60));
    assert_eq!(page.reason, REASON);
    let answer = async || {
        assess::answer_contest(
            &site.ctx,
            &assessor,
            contest,
            true,
            Some(100),
            "You are right.",
        )
        .await
    };
    answer().await.unwrap();
    answer().await.unwrap();
    // 60 of 120.
    assert_eq!(result(&site, &ana, attempt).await, (50, true, 0));
    assert_eq!(objections(&site, &assessor).await, []);
    assert_eq!(
        conflict(assess::contest_page(&site.ctx, &assessor, contest, EN).await),
        "contest-answered"
    );
    let seen = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    let item = &seen
        .items
        .iter()
        .find(|item| item.question.id == "quiz-1")
        .unwrap();
    let told = item.contest.as_ref().unwrap();
    assert_eq!(told.answer, Some((true, "You are right.".to_owned())));
    let actions = site.actions().await;
    assert_eq!(actions[0], "contest.answered");
    assert_eq!(
        actions
            .iter()
            .filter(|one| *one == "contest.answered")
            .count(),
        1
    );
}

#[tokio::test]
async fn an_objection_that_is_not_upheld_changes_nothing_and_has_a_reason() {
    let (site, ana, attempt) = failed().await;
    let assessor = one(&site, Role::Assessor).await;
    object(&site, &ana, attempt).await.unwrap();
    let contest = objections(&site, &assessor).await[0];
    let answer = async |upheld, share, comment| {
        assess::answer_contest(&site.ctx, &assessor, contest, upheld, share, comment).await
    };
    assert_eq!(
        problems(answer(false, None, " ").await),
        [problem("comment", "contest-comment-length")]
    );
    assert_eq!(
        problems(answer(true, None, "Upheld.").await),
        [problem("share_percent", "contest-share-missing")]
    );
    assert_eq!(
        problems(answer(true, Some(101), "Upheld.").await),
        [problem("share_percent", "contest-share-missing")]
    );
    answer(false, None, "The key is right.").await.unwrap();
    assert_eq!(
        conflict(answer(true, Some(100), "No, it is wrong.").await),
        "contest-answered"
    );
    assert_eq!(result(&site, &ana, attempt).await, (0, false, 0));
    let seen = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert!(seen.changes.is_empty());
}

#[tokio::test]
async fn one_objects_once_to_an_answer_of_ones_own_that_was_given_and_marked() {
    let site = site(&with_quiz(&[
        PLAN.to_owned(),
        choice("quiz-1", &["This.", "That."], 0),
        choice("quiz-2", &["This.", "That."], 0),
    ]))
    .await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("plan", "Safety."), ("quiz-1", "1")]).await;
    let contest = async |actor: &Actor, question: &str, reason: &str| {
        assess::contest(&site.ctx, actor, attempt, question, reason).await
    };
    assert_eq!(
        problems(contest(&ana, "quiz-1", "too short").await),
        [problem("reason", "contest-reason-length")]
    );
    assert_eq!(
        conflict(contest(&ana, "plan", REASON).await),
        "contest-waits-for-mark"
    );
    assert_eq!(
        conflict(contest(&ana, "quiz-2", REASON).await),
        "contest-no-answer"
    );
    contest(&ana, "quiz-1", REASON).await.unwrap();
    contest(&ana, "quiz-1", REASON).await.unwrap();
    assert_eq!(
        conflict(contest(&ana, "quiz-1", "And for another reason.").await),
        "contest-once"
    );
    let ben = site.officer("ben").await;
    refused!(
        NotFound,
        contest(&ben, "quiz-1", REASON),
        contest(&ana, "nothing", REASON),
    );
}

#[tokio::test]
async fn an_open_attempt_is_not_objected_to() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = crate::journeys::quiz(&site, &ana).await;
    assert_eq!(
        conflict(object(&site, &ana, attempt).await),
        "attempt-not-finished"
    );
}

#[tokio::test]
async fn nobody_answers_their_own_and_only_assessors_answer() {
    let site = Site::with_course().await;
    let both = site.person("both", &[Role::Officer, Role::Assessor]).await;
    let attempt = finished(&site, &both, &[("quiz-1", "1"), ("quiz-2", "0")]).await;
    object(&site, &both, attempt).await.unwrap();
    assert_eq!(objections(&site, &both).await, []);
    let assessor = one(&site, Role::Assessor).await;
    let contest = objections(&site, &assessor).await[0];
    let answer = async |actor: &Actor| {
        assess::answer_contest(&site.ctx, actor, contest, true, Some(100), "Upheld.").await
    };
    assert_eq!(conflict(answer(&both).await), "contest-own");
    assert_eq!(
        conflict(assess::contest_page(&site.ctx, &both, contest, EN).await),
        "contest-own"
    );
    for other in all_but(&site, Role::Assessor).await {
        refused!(
            Forbidden,
            answer(&other),
            assess::contest_page(&site.ctx, &other, contest, EN),
        );
    }
    refused!(SignInRequired, answer(&Actor::Anonymous));
}

#[tokio::test]
async fn what_was_earned_is_never_lowered_by_an_objection() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "0"), ("quiz-2", "0")]).await;
    object(&site, &ana, attempt).await.unwrap();
    let assessor = one(&site, Role::Assessor).await;
    let contest = objections(&site, &assessor).await[0];
    assert_eq!(
        problems(
            assess::answer_contest(&site.ctx, &assessor, contest, true, Some(50), "Half.").await
        ),
        [problem("share_percent", "contest-share-lower")]
    );
    assert_eq!(result(&site, &ana, attempt).await, (100, true, 0));
}

#[tokio::test]
async fn an_objection_after_a_hint_is_upheld_from_what_was_earned_on() {
    let interactive = format!(
        "behaviour = \"interactive\"\n{}",
        kinds::asking(&["single"])
    );
    let site = kinds::site(&interactive).await;
    let (ana, attempt) = kinds::officer_at(&site).await;
    for (n, value) in ["1", "0"].into_iter().enumerate() {
        site.pass(i64::try_from(n).unwrap());
        kinds::save(&site, &ana, attempt, "single", &[value], kinds::CHECK)
            .await
            .unwrap();
    }
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    // Right at the second try: 40 of 60.
    assert_eq!(result(&site, &ana, attempt).await, (66, false, 0));
    assess::contest(&site.ctx, &ana, attempt, "single", REASON)
        .await
        .unwrap();
    let assessor = one(&site, Role::Assessor).await;
    let contest = objections(&site, &assessor).await[0];
    let uphold = async |percent| {
        let words = "The hint was misleading.";
        assess::answer_contest(&site.ctx, &assessor, contest, true, Some(percent), words).await
    };
    assert_eq!(
        problems(uphold(60).await),
        [problem("share_percent", "contest-share-lower")]
    );
    uphold(85).await.unwrap();
    // 51 of 60.
    assert_eq!(result(&site, &ana, attempt).await, (85, true, 0));
}
