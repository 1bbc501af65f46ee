//! Marking by people: who may, what two and three of them make together, how far they agree.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::judging::{PLAN, all_but, finished, one, plan_and_choice, result, task};
use crate::refused;
use base::{AttemptId, MarkingTaskId};
use usecases::{Actor, UseCaseError, assess};
use views::account::Role;
use views::marking::MarkingQueue;

async fn written(site: &Site, mailbox: &str) -> (Actor, AttemptId) {
    let officer = site.officer(mailbox).await;
    let answers = [
        ("plan", "First her safety, then open questions."),
        ("quiz-1", "0"),
    ];
    let attempt = finished(site, &officer, &answers).await;
    (officer, attempt)
}

async fn mark(
    site: &Site,
    marker: &Actor,
    attempt: AttemptId,
    levels: &[usize],
) -> Result<(), UseCaseError> {
    let comment = "Say who decides.";
    let response = task(site, attempt, "plan").await;
    assess::mark(&site.ctx, marker, response, levels.to_vec(), comment).await
}

async fn queue(site: &Site, marker: &Actor) -> MarkingQueue {
    assess::marking_queue(&site.ctx, marker, 1, EN)
        .await
        .unwrap()
}

/// The parts that wait for a marker.
async fn parts(site: &Site, marker: &Actor) -> Vec<String> {
    let queue = queue(site, marker).await;
    queue.waiting.into_iter().map(|row| row.part).collect()
}

#[tokio::test]
async fn two_markers_who_are_close_settle_it_by_their_mean() {
    let site = plan_and_choice(PLAN).await;
    let (ana, attempt) = written(&site, "ana").await;
    // 60 of 300 sixtieths so far, and nothing is passed before people have marked.
    assert_eq!(result(&site, &ana, attempt).await, (20, false, 1));
    let first = site.person("first", &[Role::Assessor]).await;
    let second = site.person("second", &[Role::Assessor]).await;
    assert_eq!(parts(&site, &first).await, ["first"]);
    mark(&site, &first, attempt, &[1, 2]).await.unwrap();
    assert_eq!(parts(&site, &first).await, [""; 0], "one marks once");
    assert_eq!(parts(&site, &second).await, ["second"]);
    assert_eq!(result(&site, &ana, attempt).await, (20, false, 1));
    let view = assess::marking(&site.ctx, &second, task(&site, attempt, "plan").await, EN)
        .await
        .unwrap();
    assert!(view.earlier.is_empty(), "a second marker judges alone");
    assert_eq!(view.response, "First her safety, then open questions.");
    mark(&site, &second, attempt, &[2, 1]).await.unwrap();
    // (1 + 4) and (2 + 2) of 6: mean 4.5 of 6 = 45/60, times four points = 180; with the choice 240 of 300.
    assert_eq!(result(&site, &ana, attempt).await, (80, true, 0));
    assert_eq!(parts(&site, &second).await, [""; 0]);
    let seen = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(seen.changes[0].cause, "marked");
    assert_eq!(
        (
            seen.changes[0].before_sixtieths,
            seen.changes[0].after_sixtieths
        ),
        (60, 240)
    );
}

#[tokio::test]
async fn where_two_differ_by_more_a_third_decides() {
    let site = plan_and_choice(PLAN).await;
    let (ana, attempt) = written(&site, "ana").await;
    for (marker, levels) in [("first", [0, 2]), ("second", [2, 2])] {
        let marker = site.person(marker, &[Role::Assessor]).await;
        mark(&site, &marker, attempt, &levels).await.unwrap();
    }
    assert_eq!(result(&site, &ana, attempt).await, (20, false, 1));
    let third = site.person("third", &[Role::Assessor]).await;
    assert_eq!(parts(&site, &third).await, ["third"]);
    let view = assess::marking(&site.ctx, &third, task(&site, attempt, "plan").await, EN)
        .await
        .unwrap();
    assert_eq!(view.earlier, [[0, 2], [2, 2]]);
    mark(&site, &third, attempt, &[1, 2]).await.unwrap();
    // 5 of 6 = 50/60, times four = 200; with the choice 260 of 300 = 86.7 %.
    assert_eq!(result(&site, &ana, attempt).await, (86, true, 0));
    let fourth = site.person("fourth", &[Role::Assessor]).await;
    assert_eq!(
        conflict(mark(&site, &fourth, attempt, &[0, 0]).await),
        "mark-settled"
    );
}

#[tokio::test]
async fn nobody_marks_their_own_and_nobody_twice() {
    let site = plan_and_choice(PLAN).await;
    let both = site.person("both", &[Role::Officer, Role::Assessor]).await;
    let own = finished(&site, &both, &[("plan", "Mine."), ("quiz-1", "0")]).await;
    assert_eq!(parts(&site, &both).await, [""; 0]);
    assert_eq!(conflict(mark(&site, &both, own, &[2, 2]).await), "mark-own");
    assert_eq!(
        conflict(assess::marking(&site.ctx, &both, task(&site, own, "plan").await, EN).await),
        "mark-own"
    );
    let first = one(&site, Role::Assessor).await;
    mark(&site, &first, own, &[1, 1]).await.unwrap();
    // The same mark sent twice is one mark; another one is refused.
    mark(&site, &first, own, &[1, 1]).await.unwrap();
    assert_eq!(
        conflict(mark(&site, &first, own, &[2, 2]).await),
        "mark-given"
    );
    let marked = site.actions().await;
    let marked = marked.iter().filter(|one| *one == "response.marked");
    assert_eq!(marked.count(), 1);
}

#[tokio::test]
async fn a_mark_has_a_level_for_each_criterion() {
    let site = plan_and_choice(PLAN).await;
    let (_, attempt) = written(&site, "ana").await;
    let marker = one(&site, Role::Assessor).await;
    for levels in [&[1][..], &[1, 3], &[1, 2, 0], &[]] {
        assert_eq!(
            problems(mark(&site, &marker, attempt, levels).await),
            [problem("levels", "mark-choose-levels")]
        );
    }
    let long = "x".repeat(2001);
    assert_eq!(
        problems(
            assess::mark(
                &site.ctx,
                &marker,
                task(&site, attempt, "plan").await,
                vec![1, 1],
                &long
            )
            .await
        ),
        [problem("comment", "mark-comment-too-long")]
    );
    let mut reader = site.ctx.db.read().await.unwrap();
    let tasks = store::marking_task::list(&mut reader, attempt)
        .await
        .unwrap();
    assert_eq!(tasks.len(), 1, "a choice is marked by the program");
    drop(reader);
    let nothing = MarkingTaskId::new(site.ctx.now(), [1; 10]);
    refused!(
        NotFound,
        assess::mark(&site.ctx, &marker, nothing, vec![0], ""),
        assess::marking(&site.ctx, &marker, nothing, EN),
    );
}

#[tokio::test]
async fn only_assessors_mark_and_no_name_is_told() {
    let site = plan_and_choice(PLAN).await;
    let (ana, attempt) = written(&site, "ana").await;
    let response = task(&site, attempt, "plan").await;
    let nobody = Actor::Anonymous;
    refused!(
        SignInRequired,
        assess::marking_queue(&site.ctx, &nobody, 1, EN),
        mark(&site, &nobody, attempt, &[1, 1]),
    );
    for other in all_but(&site, Role::Assessor).await {
        refused!(
            Forbidden,
            assess::marking_queue(&site.ctx, &other, 1, EN),
            assess::marking(&site.ctx, &other, response, EN),
            mark(&site, &other, attempt, &[1, 1]),
        );
    }
    let marker = one(&site, Role::Assessor).await;
    let told = format!("{:?}", queue(&site, &marker).await);
    let Actor::Person(person) = &ana else {
        unreachable!()
    };
    assert!(!told.contains("ana") && !told.contains(&person.account.to_string()));
    assert!(
        !told.contains(&attempt.to_string()),
        "it would open the result"
    );
    let view = assess::marking(&site.ctx, &marker, response, EN).await;
    let told = format!("{:?}", view.unwrap());
    assert!(!told.contains(&attempt.to_string()));
}

#[tokio::test]
async fn an_answer_that_was_not_given_waits_for_nobody() {
    let site = plan_and_choice(PLAN).await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "0")]).await;
    assert_eq!(result(&site, &ana, attempt).await, (20, false, 0));
    let marker = one(&site, Role::Assessor).await;
    assert_eq!(parts(&site, &marker).await, [""; 0]);
    let mut reader = site.ctx.db.read().await.unwrap();
    let tasks = store::marking_task::list(&mut reader, attempt).await;
    assert_eq!(tasks.unwrap(), []);
}

#[tokio::test]
async fn agreement_is_told_by_criterion() {
    let site = plan_and_choice(PLAN).await;
    let first = site.person("first", &[Role::Assessor]).await;
    let second = site.person("second", &[Role::Assessor]).await;
    // Safety: (0, 0), (1, 1), (2, 1). Questions: both always 1.
    for (officer, one, other) in [("ana", 0, 0), ("ben", 1, 1), ("cleo", 2, 1)] {
        let (_, attempt) = written(&site, officer).await;
        mark(&site, &first, attempt, &[one, 1]).await.unwrap();
        mark(&site, &second, attempt, &[other, 1]).await.unwrap();
    }
    // Weights 1, 3/4, 0 for no, one and two levels apart. Observed (1 + 1 + 3/4) / 3 = 0.9167. Rows a third each, columns 1/3, 2/3, 0:
    // expected (1/3 + 1/2) / 3 + (1/4 + 2/3) / 3 + (1/2) / 3 = 0.75. Kappa (0.9167 − 0.75) / 0.25 = 0.667.
    let told: Vec<_> = queue(&site, &first)
        .await
        .agreement
        .into_iter()
        .map(|row| (row.criterion, row.pairs, row.same, row.kappa_thousandths))
        .collect();
    assert_eq!(
        told,
        [
            ("Safety".to_owned(), 3, 2, Some(667)),
            ("Questions".to_owned(), 3, 3, None),
        ]
    );
}

#[tokio::test]
async fn the_queue_has_pages_and_begins_with_what_waited_longest() {
    let site = plan_and_choice(PLAN).await;
    let mut attempts = Vec::new();
    for n in 0..27 {
        attempts.push(written(&site, &format!("officer{n}")).await.1);
        site.pass(60);
    }
    let marker = one(&site, Role::Assessor).await;
    let first = queue(&site, &marker).await;
    assert_eq!((first.waiting.len(), first.more), (25, true));
    let mut tasks = Vec::new();
    for attempt in attempts {
        tasks.push(task(&site, attempt, "plan").await);
    }
    assert_eq!(first.waiting[0].task, tasks[0]);
    let second = assess::marking_queue(&site.ctx, &marker, 2, EN)
        .await
        .unwrap();
    let told: Vec<_> = second.waiting.iter().map(|row| row.task).collect();
    assert_eq!((told, second.more), (tasks[25..].to_vec(), false));
}
