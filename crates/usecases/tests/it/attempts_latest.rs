//! A new attempt asks the latest version of each question; an attempt that is open keeps what it drew.

use crate::harness::{EN, Site, answer, save_answer};
use crate::judging::{PLAN, choice, finished, one, result, site, with_quiz};
use crate::kinds::{How, asking, begin, page, ready, save, sources};
use base::AttemptId;
use courseware::Sources;
use usecases::{Actor, assess, learn};
use views::account::Role;
use views::question::Asked;

/// A quiz of one question whose option with this place is right.
fn quiz(options: &[&str], right: usize) -> Sources {
    with_quiz(&[choice("quiz-1", options, right)])
}

/// How many options the first question of an open attempt shows.
async fn options(site: &Site, actor: &Actor, attempt: AttemptId) -> usize {
    match page(site, actor, attempt, 1).await.question.asked {
        Asked::Choice { options, .. } => options.len(),
        other => panic!("no choice: {other:?}"),
    }
}

async fn again(site: &Site, actor: &Actor) -> AttemptId {
    assess::start(&site.ctx, actor, "tiny", "first")
        .await
        .unwrap()
}

#[tokio::test]
async fn an_officer_enrolled_before_is_asked_the_corrected_question() {
    let site = site(&quiz(&["This.", "That."], 0)).await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    finished(&site, &ana, &[("quiz-1", "1")]).await;
    let open = crate::journeys::quiz(&site, &ben).await;
    site.pass(60);
    site.publish(&quiz(&["This.", "That.", "Neither."], 2))
        .await;

    let attempt = again(&site, &ana).await;
    assert_eq!(options(&site, &ana, attempt).await, 3);
    let stored = store::attempt::get(&mut site.ctx.db.read().await.unwrap(), attempt)
        .await
        .unwrap();
    assert!(stored.drawn.contains(r#""version":2"#), "{}", stored.drawn);
    save_answer(&site.ctx, &ana, attempt, answer("quiz-1", &["2"], "k"))
        .await
        .unwrap();
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    assert_eq!(result(&site, &ana, attempt).await, (100, true, 0));

    // What was open keeps its two options and its key.
    assert_eq!(options(&site, &ben, open).await, 2);
    save_answer(&site.ctx, &ben, open, answer("quiz-1", &["0"], "k"))
        .await
        .unwrap();
    assess::finish(&site.ctx, &ben, open).await.unwrap();
    assert_eq!(result(&site, &ben, open).await, (100, true, 0));

    // Statistics tell the two versions apart.
    let instructor = one(&site, Role::Instructor).await;
    let table = assess::statistics(&site.ctx, &instructor, "tiny", "first", true, EN)
        .await
        .unwrap();
    let rows: Vec<_> = table
        .items
        .iter()
        .map(|row| (row.version, row.answers, row.facility))
        .collect();
    // Version 1: one of two right; version 2: one of one.
    assert_eq!(rows, [(1, 2, Some(500)), (2, 1, Some(1000))]);
    // The new one was not answered in an older version, the old ones were.
    let seen = assess::regrade_preview(&site.ctx, &instructor, "tiny", "quiz-1", false, 1, EN)
        .await
        .unwrap();
    assert_eq!(seen.obstacle.unwrap().id, "regrade-options-changed");
}

#[tokio::test]
async fn people_mark_the_words_that_were_asked() {
    let site = site(&with_quiz(&[PLAN.to_owned()])).await;
    let ana = site.officer("ana").await;
    crate::journeys::read(&site, &ana).await;
    site.publish(&with_quiz(&[
        PLAN.replace("Write the plan", "Write down the plan")
    ]))
    .await;
    let attempt = again(&site, &ana).await;
    save_answer(&site.ctx, &ana, attempt, answer("plan", &["Safety."], "k"))
        .await
        .unwrap();
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let assessor = one(&site, Role::Assessor).await;
    let queue = assess::marking_queue(&site.ctx, &assessor, 1, EN)
        .await
        .unwrap();
    let prompt = &queue.waiting[0].prompt.html;
    assert!(prompt.starts_with("Write down the plan"), "{prompt}");
}

/// The course with another wording of `truth`, or of its name.
fn many(assessment: &str, change: impl Fn(&str) -> String) -> Sources {
    let mut sources = sources(assessment);
    let path = "courses/kinds/assessment/many.md";
    let bank = String::from_utf8(sources.0[path].clone()).unwrap();
    sources
        .0
        .insert(path.to_owned(), change(&bank).into_bytes());
    sources
}

async fn first_prompt(site: &Site, actor: &Actor, attempt: AttemptId) -> String {
    page(site, actor, attempt, 1).await.question.prompt
}

#[tokio::test]
async fn what_a_slot_pins_is_asked_as_it_says() {
    let pinned = "slots = [{ question = \"truth\", version = 1 }]";
    let site = crate::kinds::site(&asking(&["truth"])).await;
    // Version 1 is what the course holds, and it is named all the same.
    site.publish(&sources(pinned)).await;
    let ana = ready(&site, "ana").await;
    let reworded = many(pinned, |bank| bank.replace("It is so.", "It is not so."));
    site.publish(&reworded).await;
    let attempt = begin(&site, &ana).await;
    assert_eq!(first_prompt(&site, &ana, attempt).await, "It is so.");
}

#[tokio::test]
async fn a_question_that_is_gone_is_asked_as_it_was() {
    let site = crate::kinds::site(&asking(&["truth"])).await;
    let ana = ready(&site, "ana").await;
    let gone = many(&asking(&["single"]), |bank| {
        bank.replace("question truth", "question verity")
    });
    let report = site.publish(&gone).await;
    assert_eq!(report.published, ["kinds"]);
    let attempt = begin(&site, &ana).await;
    assert_eq!(first_prompt(&site, &ana, attempt).await, "It is so.");
    save(&site, &ana, attempt, "truth", &["0"], How::default())
        .await
        .unwrap();
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let seen = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!((seen.percent, seen.passed), (100, true));
}

#[tokio::test]
async fn drills_ask_the_latest_too() {
    let lines = asking(&["single"]);
    let site = crate::kinds::site(&lines).await;
    let ana = site.officer("ana").await;
    learn::enrol(&site.ctx, &ana, "kinds").await.unwrap();
    let reworded = many(&lines, |bank| bank.replace("It is so.", "It is not so."));
    site.publish(&reworded).await;
    let attempt = assess::start(&site.ctx, &ana, "kinds", "drill:many")
        .await
        .unwrap();
    let asked = site.asked(&ana, attempt).await;
    let number = asked.iter().position(|id| id == "truth").unwrap() + 1;
    let question = page(&site, &ana, attempt, number).await.question;
    assert_eq!(question.prompt, "It is not so.");
}
