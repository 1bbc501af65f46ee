//! How questions behave: told at once, tried again with hints, marked with certainty.

use crate::harness::{EN, conflict, problem, problems};
use crate::kinds::{CHECK, How, asking, officer_at, page, save, site, sure};
use usecases::assess;
use views::account::Role;
use views::question::{Told, Verdict};

#[tokio::test]
async fn a_checked_question_is_told_and_closed() {
    let lines = format!(
        "behaviour = \"immediate\"\n{}",
        asking(&["single", "short"])
    );
    let site = site(&lines).await;
    let (ana, attempt) = officer_at(&site).await;
    let first = page(&site, &ana, attempt, 1).await;
    assert!(first.may_check && first.tries_left.is_none());
    save(&site, &ana, attempt, "single", &["2"], How::default())
        .await
        .unwrap();
    assert!(
        page(&site, &ana, attempt, 1).await.feedback.is_none(),
        "saved and not checked"
    );
    let checked = save(&site, &ana, attempt, "single", &["1"], CHECK)
        .await
        .unwrap();
    let view = page(&site, &ana, attempt, 1).await;
    assert!(view.is_closed && !view.may_check);
    let feedback = view.feedback.unwrap();
    assert_eq!(feedback.verdict, Verdict::NotCorrect);
    assert!(feedback.why.contains("KEY") && !feedback.may_try_again);
    assert_eq!(
        conflict(save(&site, &ana, attempt, "single", &["0"], CHECK).await),
        "question-closed"
    );
    assert_eq!(
        conflict(save(&site, &ana, attempt, "single", &["0"], How::default()).await),
        "question-closed"
    );
    // The very same check again is the same check.
    site.pass(5);
    assert_eq!(
        save(&site, &ana, attempt, "single", &["1"], CHECK)
            .await
            .unwrap(),
        checked
    );
    save(&site, &ana, attempt, "short", &["consent"], How::default())
        .await
        .unwrap();
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    // What was saved counts, checked or not.
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!((result.earned_sixtieths, result.percent), (60, 50));
}

#[tokio::test]
async fn a_wrong_try_brings_a_hint_and_costs_a_third() {
    let lines = format!(
        "behaviour = \"interactive\"\n{}",
        asking(&["single", "several"])
    );
    let site = site(&lines).await;
    let (ana, attempt) = officer_at(&site).await;
    // Two hints make three tries.
    let view = page(&site, &ana, attempt, 1).await;
    assert_eq!((view.tries_left, view.question.hints.len()), (Some(2), 0));
    for (values, hints, left) in [(["1"], 1, Some(1)), (["2"], 2, Some(0))] {
        save(&site, &ana, attempt, "single", &values, CHECK)
            .await
            .unwrap();
        let view = page(&site, &ana, attempt, 1).await;
        assert_eq!((view.question.hints.len(), view.tries_left), (hints, left));
        let feedback = view.feedback.clone().unwrap();
        assert!(feedback.may_try_again && feedback.told == Told::Nothing);
        assert!(!format!("{view:?}").contains("KEY"));
    }
    save(&site, &ana, attempt, "single", &["0"], CHECK)
        .await
        .unwrap();
    let view = page(&site, &ana, attempt, 1).await;
    assert!(view.is_closed && view.feedback.unwrap().why.contains("KEY"));
    // Without hints there is one try.
    let view = page(&site, &ana, attempt, 2).await;
    assert!(view.may_check && view.tries_left.is_none());
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    // Two tries before the right one: one point minus two thirds.
    assert_eq!(result.items[0].earned_sixtieths, Some(20));
}

#[tokio::test]
async fn certainty_is_marked_as_published() {
    let lines = format!(
        "certainty = true\n{}",
        asking(&["single", "truth", "short", "number", "several"])
    );
    let site = site(&lines).await;
    let (ana, attempt) = officer_at(&site).await;
    let unsure = save(&site, &ana, attempt, "single", &["0"], How::default()).await;
    assert_eq!(problems(unsure), [problem("certainty", "say-how-sure")]);
    assert!(problems(save(&site, &ana, attempt, "single", &["0"], sure(4)).await).len() == 1);
    // Right at 3: +3. Wrong at 3: −6. Wrong at 2: −2. Half right at 2: +1. Two points, right at 1: +2.
    for (question, values, level) in [
        ("single", ["0"].as_slice(), 3),
        ("truth", &["1"], 3),
        ("short", &["force"], 2),
        ("number", &["17"], 2),
        ("several", &["0", "1"], 1),
    ] {
        save(&site, &ana, attempt, question, values, sure(level))
            .await
            .unwrap();
    }
    let view = page(&site, &ana, attempt, 1).await;
    let certainty = view.question.certainty.unwrap();
    assert_eq!((certainty.chosen, certainty.is_marked), (Some(3), true));
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    let earned: Vec<_> = result
        .items
        .iter()
        .map(|one| one.earned_sixtieths)
        .collect();
    assert_eq!(
        earned,
        [Some(180), Some(-360), Some(-120), Some(60), Some(120)]
    );
    // −2 of six points at three each.
    assert_eq!(
        (
            result.earned_sixtieths,
            result.possible_sixtieths,
            result.percent
        ),
        (-120, 1080, 0)
    );
    assert!(!result.passed);
    assert_eq!(result.certainty.unwrap().levels, [(1, 1), (2, 0), (2, 1)]);
}

#[tokio::test]
async fn a_score_that_a_person_gave_is_marked_with_the_certainty_of_the_answer() {
    let lines = format!("certainty = true\n{}", asking(&["truth"]));
    let site = site(&lines).await;
    let (ana, attempt) = officer_at(&site).await;
    save(&site, &ana, attempt, "truth", &["1"], sure(3))
        .await
        .unwrap();
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    assess::contest(
        &site.ctx,
        &ana,
        attempt,
        "truth",
        "Both readings are possible.",
    )
    .await
    .unwrap();
    let contest = {
        let mut reader = site.ctx.db.read().await.unwrap();
        store::contest::list(&mut reader, attempt).await.unwrap()[0].id
    };
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    assess::answer_contest(&site.ctx, &assessor, contest, true, Some(100), "They are.")
        .await
        .unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    // −6 becomes +3.
    assert_eq!((result.earned_sixtieths, result.passed), (180, true));
    let change = &result.changes[0];
    assert_eq!(
        (
            change.cause.as_str(),
            change.before_sixtieths,
            change.after_sixtieths
        ),
        ("contest", -360, 180)
    );
    assert!(result.items[0].contest.as_ref().unwrap().answer.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_checks_at_the_same_moment_one_counts() {
    let lines = format!("behaviour = \"immediate\"\n{}", asking(&["number"]));
    let site = std::sync::Arc::new(site(&lines).await);
    let (ana, attempt) = officer_at(&site).await;
    let tasks: Vec<_> = (0..8)
        .map(|n| {
            let (site, ana) = (site.clone(), ana.clone());
            tokio::spawn(async move {
                let value = format!("{}", 10 + n);
                save(&site, &ana, attempt, "number", &[&value], CHECK).await
            })
        })
        .collect();
    let mut accepted = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => accepted += 1,
            refused => assert_eq!(conflict(refused), "question-closed"),
        }
    }
    assert_eq!(accepted, 1);
    let mut reader = site.ctx.db.read().await.unwrap();
    let rows = store::attempt::list_steps(&mut reader, attempt)
        .await
        .unwrap();
    assert_eq!(rows.len(), 1);
}

#[tokio::test]
async fn a_question_is_answered_two_hundred_times_and_no_more() {
    let site = site(&asking(&["number", "truth"])).await;
    let (ana, attempt) = officer_at(&site).await;
    let answer = async |n: u32| {
        let value = n.to_string();
        save(&site, &ana, attempt, "number", &[&value], How::default()).await
    };
    for n in 1..=200 {
        answer(n).await.unwrap();
    }
    assert_eq!(conflict(answer(201).await), "too-many-saves");
    answer(200).await.unwrap();
    save(&site, &ana, attempt, "truth", &["0"], How::default())
        .await
        .unwrap();
}
