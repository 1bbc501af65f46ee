//! What somebody does between the reading and the writing of somebody else.

use crate::harness::{EN, Site, answer, conflict, problem, problems};
use crate::journeys::quiz;
use crate::judging::{finished, objections, one, result};
use crate::kinds;
use base::{AttemptId, FactId};
use std::time::Duration;
use store::attempt::{NewOutcome, NewStep};
use store::db::Connection;
use usecases::assess;
use views::account::Role;

/// Lets a use case read what it reads and wait for its turn to write, writes something before it, and gives what became of it.
pub async fn meanwhile<T>(
    site: &Site,
    waiting: impl Future<Output = T>,
    write: impl AsyncFnOnce(&mut Connection),
) -> T {
    let mut tx = site.ctx.db.begin().await.unwrap();
    let quicker = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        write(&mut tx).await;
        tx.commit().await.unwrap();
    };
    tokio::join!(waiting, quicker).0
}

/// Number, question and response of each step.
async fn steps(site: &Site, attempt: AttemptId) -> Vec<(u32, String, String)> {
    let mut reader = site.ctx.db.read().await.unwrap();
    let steps = store::attempt::list_steps(&mut reader, attempt).await;
    let steps = steps.unwrap().into_iter();
    steps
        .map(|step| (step.number, step.question, step.response))
        .collect()
}

/// The first step of an attempt.
async fn insert(
    tx: &mut Connection,
    site: &Site,
    attempt: AttemptId,
    question: &str,
    action: &str,
    save_key: &str,
) {
    let new = NewStep {
        id: FactId::new(site.ctx.now(), [7; 10]),
        attempt,
        question,
        number: 1,
        response: r#"["1"]"#,
        certainty: None,
        action,
        saved_at: site.ctx.now(),
        save_key,
    };
    assert!(store::attempt::insert_step(tx, &new).await.unwrap());
}

#[tokio::test]
async fn two_questions_answered_at_the_same_moment_are_both_saved() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    let given = answer("quiz-1", &["0"], "page:1");
    let saving = crate::harness::save_answer(&site.ctx, &ana, attempt, given);
    let saved = meanwhile(&site, saving, async |tx| {
        insert(tx, &site, attempt, "quiz-2", "save", "tab:1:other").await;
    });
    // The other question has its answer by now: nothing is left to be answered.
    assert_eq!(saved.await.unwrap().next, None);
    let step = |number, question: &str, response: &str| {
        (number, question.to_owned(), format!("[\"{response}\"]"))
    };
    assert_eq!(
        steps(&site, attempt).await,
        [step(1, "quiz-2", "1"), step(2, "quiz-1", "0")]
    );
}

#[tokio::test]
async fn a_newer_answer_that_was_saved_meanwhile_stands() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    let given = answer("quiz-1", &["0"], "page:1");
    let saving = crate::harness::save_answer(&site.ctx, &ana, attempt, given);
    let saved = meanwhile(&site, saving, async |tx| {
        insert(tx, &site, attempt, "quiz-1", "save", "page:2:newer").await;
    });
    assert_eq!(conflict(saved.await), "answer-superseded");
    assert_eq!(steps(&site, attempt).await.len(), 1);
}

#[tokio::test]
async fn the_same_save_sent_twice_at_once_is_one() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    let save = async || {
        let given = answer("quiz-1", &["0"], "page:1");
        crate::harness::save_answer(&site.ctx, &ana, attempt, given).await
    };
    let both = async { tokio::join!(save(), save()) };
    let (first, second) = meanwhile(&site, Box::pin(both), async |_| {}).await;
    assert_eq!(first.unwrap(), second.unwrap());
    assert_eq!(steps(&site, attempt).await.len(), 1);
}

#[tokio::test]
async fn what_was_finished_or_closed_meanwhile_takes_no_answer() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    let given = answer("quiz-1", &["0"], "page:1");
    let saving = crate::harness::save_answer(&site.ctx, &ana, attempt, given);
    let saved = meanwhile(&site, saving, async |tx| {
        let now = site.ctx.now();
        store::attempt::insert_finish(tx, attempt, now, None)
            .await
            .unwrap();
        outcome(tx, &site, attempt, "[]", 0).await;
    });
    assert_eq!(conflict(saved.await), "attempt-finished");
    assert_eq!(steps(&site, attempt).await, []);

    let lines = format!("behaviour = \"immediate\"\n{}", kinds::asking(&["number"]));
    let site = kinds::site(&lines).await;
    let (ana, attempt) = kinds::officer_at(&site).await;
    let saving = kinds::save(&site, &ana, attempt, "number", &["10"], kinds::CHECK);
    let saved = meanwhile(&site, saving, async |tx| {
        insert(tx, &site, attempt, "number", "check", "tab:1:checked").await;
    });
    assert_eq!(conflict(saved.await), "question-closed");
    assert_eq!(steps(&site, attempt).await.len(), 1);
}

/// Another outcome, of so many of 120 sixtieths.
async fn outcome(tx: &mut Connection, site: &Site, attempt: AttemptId, items: &str, earned: i32) {
    let now = site.ctx.now();
    let new = NewOutcome {
        id: FactId::new(now, [8; 10]),
        attempt,
        cause: "regraded",
        cause_id: None,
        earned_sixtieths: earned,
        possible_sixtieths: 120,
        waiting: 0,
        passed_at: None,
        decided_at: now,
        items,
    };
    store::attempt::insert_outcome(tx, &new).await.unwrap();
}

#[tokio::test]
async fn a_regrade_meanwhile_is_not_overruled_downwards_by_an_objection() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "1"), ("quiz-2", "1")]).await;
    let reason = "The second option is the better reading of the law.";
    assess::contest(&site.ctx, &ana, attempt, "quiz-1", reason)
        .await
        .unwrap();
    let assessor = one(&site, Role::Assessor).await;
    let contest = objections(&site, &assessor).await[0];
    let uphold = assess::answer_contest(&site.ctx, &assessor, contest, true, Some(50), "Half.");
    let answered = meanwhile(&site, uphold, async |tx| {
        let items = store::attempt::find_items(tx, attempt).await.unwrap();
        let mut items: serde_json::Value = serde_json::from_str(&items.unwrap()).unwrap();
        for item in items.as_array_mut().unwrap() {
            if item["question"] == "quiz-1" {
                item["share"] = 60.into();
                item["earned"] = 60.into();
            }
        }
        outcome(tx, &site, attempt, &items.to_string(), 60).await;
    });
    assert_eq!(
        problems(answered.await),
        [problem("share_percent", "contest-share-lower")]
    );
    // 60 of 120, as the regrade left it, and the objection still waits.
    assert_eq!(result(&site, &ana, attempt).await.0, 50);
    assert_eq!(objections(&site, &assessor).await, [contest]);
}

#[tokio::test]
async fn whoever_opens_the_result_meanwhile_does_not_answer_the_objection() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = finished(&site, &ana, &[("quiz-1", "1"), ("quiz-2", "1")]).await;
    let reason = "The second option is the better reading of the law.";
    assess::contest(&site.ctx, &ana, attempt, "quiz-1", reason)
        .await
        .unwrap();
    let assessor = one(&site, Role::Assessor).await;
    let contest = objections(&site, &assessor).await[0];
    let answer = async || {
        assess::answer_contest(&site.ctx, &assessor, contest, true, Some(100), "Upheld.").await
    };
    // Both read before either writes; the result is opened first.
    let both = async {
        tokio::join!(assess::result(&site.ctx, &assessor, attempt, EN), async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            answer().await
        })
    };
    let (opened, answered) = meanwhile(&site, Box::pin(both), async |_| {}).await;
    opened.unwrap();
    assert_eq!(conflict(answered), "marking-seen");
    assert_eq!(conflict(answer().await), "marking-seen");
    assert_eq!(
        conflict(assess::contest_page(&site.ctx, &assessor, contest, EN).await),
        "marking-seen"
    );
    let queue = async |actor| {
        let queue = assess::marking_queue(&site.ctx, actor, 1, EN)
            .await
            .unwrap();
        (queue.contests.len(), queue.contests_barred)
    };
    assert_eq!(queue(&assessor).await, (0, 1));
    let other = site.person("other", &[Role::Assessor]).await;
    assert_eq!(queue(&other).await, (1, 0));
    assess::answer_contest(&site.ctx, &other, contest, true, Some(100), "Upheld.")
        .await
        .unwrap();
}
