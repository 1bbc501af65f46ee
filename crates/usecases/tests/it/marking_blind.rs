//! Marks are given without knowing whose response it is, and told when they stand.

use crate::harness::{EN, Site, conflict};
use crate::judging::{PLAN, finished, objections, one, plan_and_choice, result, task};
use base::AttemptId;
use usecases::{Actor, assess, supervise};
use views::account::Role;
use views::question::{MarkedView, Told, Verdict};

/// A plan that two people mark and a choice; an officer has answered both.
async fn written() -> (Site, Actor, AttemptId) {
    let site = plan_and_choice(PLAN).await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("plan", "Safety first."), ("quiz-1", "1")]).await;
    (site, ana, attempt)
}

async fn mark(
    site: &Site,
    name: &str,
    attempt: AttemptId,
    levels: &[usize],
    comment: &str,
) -> Actor {
    let marker = site.person(name, &[Role::Assessor]).await;
    let response = task(site, attempt, "plan").await;
    assess::mark(&site.ctx, &marker, response, levels.to_vec(), comment)
        .await
        .unwrap();
    marker
}

/// The verdict on the plan, and what people gave for it, as somebody sees it.
async fn plan(site: &Site, actor: &Actor, attempt: AttemptId) -> (Verdict, Option<MarkedView>) {
    let seen = assess::result(&site.ctx, actor, attempt, EN).await.unwrap();
    let item = seen.items.into_iter().find(|one| one.question.id == "plan");
    let feedback = item.unwrap().feedback;
    match feedback.told {
        Told::Written { marked, .. } => (feedback.verdict, marked),
        other => panic!("{other:?}"),
    }
}

/// Levels by criterion, and comments.
fn given(marked: Option<MarkedView>) -> (Vec<Vec<usize>>, Vec<String>) {
    let marked = marked.unwrap();
    let levels = marked.criteria.into_iter().map(|one| one.given);
    (levels.collect(), marked.comments)
}

#[tokio::test]
async fn whoever_has_seen_the_result_does_not_mark() {
    let (site, _, attempt) = written().await;
    let curious = site.person("curious", &[Role::Assessor]).await;
    let response = task(&site, attempt, "plan").await;
    assert!(
        assess::marking(&site.ctx, &curious, response, EN)
            .await
            .is_ok()
    );
    assess::result(&site.ctx, &curious, attempt, EN)
        .await
        .unwrap();
    assert_eq!(
        conflict(assess::marking(&site.ctx, &curious, response, EN).await),
        "marking-seen"
    );
    assert_eq!(
        conflict(assess::mark(&site.ctx, &curious, response, vec![1, 1], "").await),
        "marking-seen"
    );
    let queue = async |actor: &Actor| {
        let queue = assess::marking_queue(&site.ctx, actor, 1, EN).await;
        queue.unwrap().waiting.len()
    };
    assert_eq!(queue(&curious).await, 0);
    assert_eq!(queue(&one(&site, Role::Assessor).await).await, 1);
}

#[tokio::test]
async fn an_officer_sees_both_marks_once_they_settle_it() {
    let (site, ana, attempt) = written().await;
    mark(&site, "first", attempt, &[1, 2], "Say who decides.").await;
    assert_eq!(plan(&site, &ana, attempt).await, (Verdict::Waiting, None));
    mark(&site, "second", attempt, &[2, 1], "Say when.").await;
    let (verdict, marked) = plan(&site, &ana, attempt).await;
    assert_eq!(verdict, Verdict::Partly);
    let comments = ["Say who decides.", "Say when."]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(given(marked), (vec![vec![1, 2], vec![2, 1]], comments));
}

#[tokio::test]
async fn of_a_dispute_an_officer_sees_what_decided_it() {
    let (site, ana, attempt) = written().await;
    mark(&site, "first", attempt, &[0, 2], "Nothing on safety.").await;
    mark(&site, "second", attempt, &[2, 2], "All there.").await;
    assert_eq!(plan(&site, &ana, attempt).await, (Verdict::Waiting, None));
    mark(&site, "third", attempt, &[1, 2], "Mentioned, no more.").await;
    let (_, marked) = plan(&site, &ana, attempt).await;
    let comments = vec!["Mentioned, no more.".to_owned()];
    assert_eq!(given(marked), (vec![vec![1], vec![2]], comments));
}

#[tokio::test]
async fn assessors_see_marks_of_others_once_nothing_waits() {
    let (site, ana, attempt) = written().await;
    mark(&site, "first", attempt, &[1, 2], "Say who decides.").await;
    let looks = site.person("looks", &[Role::Assessor]).await;
    let withheld = async || {
        let seen = assess::result(&site.ctx, &looks, attempt, EN).await;
        (
            seen.unwrap().withheld,
            plan(&site, &looks, attempt).await.1.is_some(),
        )
    };
    assert_eq!(withheld().await, (true, false));
    mark(&site, "second", attempt, &[2, 1], "").await;
    assert_eq!(withheld().await, (false, true));
    // An objection to the choice opens it again.
    let reason = "The second one is right too.";
    assess::contest(&site.ctx, &ana, attempt, "quiz-1", reason)
        .await
        .unwrap();
    assert_eq!(withheld().await, (true, false));
}

#[tokio::test]
async fn only_settled_assessments_are_listed_with_names() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    crate::journeys::certified(&site, &ana).await;
    let assessor = one(&site, Role::Assessor).await;
    let listed = async || {
        let home = supervise::home_assessor(&site.ctx, &assessor, EN).await;
        home.unwrap().finished
    };
    let attempt = listed().await[0].attempt;
    let seen = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    let question = seen.items[0].question.id.clone();
    let reason = "The case can be read in another way.";
    assess::contest(&site.ctx, &ana, attempt, &question, reason)
        .await
        .unwrap();
    assert_eq!(listed().await, [], "an objection waits");
    let contest = objections(&site, &assessor).await[0];
    assess::answer_contest(
        &site.ctx,
        &assessor,
        contest,
        false,
        None,
        "The key is right.",
    )
    .await
    .unwrap();
    assert_eq!(listed().await.len(), 1);
}

#[tokio::test]
async fn whoever_marked_it_does_not_answer_the_objection() {
    let (site, ana, attempt) = written().await;
    let first = mark(&site, "first", attempt, &[1, 2], "").await;
    mark(&site, "second", attempt, &[2, 1], "").await;
    let reason = "Both criteria are met in full.";
    assess::contest(&site.ctx, &ana, attempt, "plan", reason)
        .await
        .unwrap();
    let queue = async |actor: &Actor| {
        let queue = assess::marking_queue(&site.ctx, actor, 1, EN)
            .await
            .unwrap();
        (queue.contests, queue.contests_barred)
    };
    assert_eq!(
        queue(&first).await,
        (Vec::new(), 1),
        "somebody else has to look"
    );
    let other = one(&site, Role::Assessor).await;
    let (open, barred) = queue(&other).await;
    assert_eq!((open.len(), barred), (1, 0));
    let contest = open[0].contest;
    assert_eq!(
        conflict(assess::contest_page(&site.ctx, &first, contest, EN).await),
        "contest-marked"
    );
    let answer = async |actor: &Actor| {
        assess::answer_contest(&site.ctx, actor, contest, true, Some(100), "You are right.").await
    };
    assert_eq!(conflict(answer(&first).await), "contest-marked");
    answer(&other).await.unwrap();
    // The plan whole, 240 of 300; the choice was wrong.
    assert_eq!(result(&site, &ana, attempt).await, (80, true, 0));
}
