//! Corrected questions where tries cost and where certainty is marked.

use crate::harness::{EN, Site, answer};
use crate::judging::{choice, one, sources};
use base::AttemptId;
use courseware::Sources;
use usecases::{Actor, assess};
use views::account::Role;
use views::statistics::RegradeView;

/// A quiz of one question that behaves like this, the option with this place right.
fn quiz(behaviour: &str, right: usize) -> Sources {
    let module = format!(
        "languages = [\"en\"]\n[quiz]\nquestions = 1\npass_percent = 50\nattempts = 0\n{behaviour}\n"
    );
    let question = choice("quiz-1", &["This.", "That.", "Neither."], right).replace(
        "\nWhy:",
        "\nHint: Read it again.\nHint: Look at the means.\nWhy:",
    );
    sources(&[
        ("01-first/quiz.md", &question),
        ("01-first/module.toml", &module),
    ])
}

/// One officer's attempt with these answers, checked one after the other; then another option is right, and it is marked again.
async fn regraded(
    behaviour: &str,
    rights: [usize; 2],
    answers: &[&str],
    certainty: Option<u8>,
) -> (Site, Actor, AttemptId, RegradeView) {
    let site = crate::judging::site(&quiz(behaviour, rights[0])).await;
    let ana = site.officer("ana").await;
    let attempt = crate::journeys::quiz(&site, &ana).await;
    for (n, given) in answers.iter().enumerate() {
        let answer = assess::SaveAnswer {
            certainty,
            check: true,
            ..answer("quiz-1", &[given], &format!("k{n}"))
        };
        crate::harness::save_answer(&site.ctx, &ana, attempt, answer)
            .await
            .unwrap();
    }
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    site.pass(60);
    site.publish(&quiz(behaviour, rights[1])).await;
    let instructor = one(&site, Role::Instructor).await;
    let reason = "The key was wrong.";
    let order = crate::judging::as_seen(&site, &instructor, "quiz-1", false, reason).await;
    let id = assess::regrade(&site.ctx, &instructor, &order)
        .await
        .unwrap();
    let report = assess::regrade_report(&site.ctx, &instructor, id, 1, EN)
        .await
        .unwrap();
    (site, ana, attempt, report)
}

/// Sixtieths of the question before and after, and what the officer's result says now.
async fn check(
    behaviour: &str,
    rights: [usize; 2],
    answers: &[&str],
    certainty: Option<u8>,
    expect: ([i32; 2], i32),
) {
    let (site, ana, attempt, report) = regraded(behaviour, rights, answers, certainty).await;
    let row = &report.rows[0];
    let seen = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (
            [row.before_sixtieths, row.after_sixtieths],
            seen.earned_sixtieths
        ),
        expect,
        "{behaviour} {rights:?} {answers:?}"
    );
}

#[tokio::test]
async fn a_try_that_was_right_after_all_cost_nothing() {
    let interactive = "behaviour = \"interactive\"";
    // The second option was called wrong, the first right at the second try: 1 − 1/3. With the new key the first try was right.
    check(interactive, [0, 1], &["1", "0"], None, ([40, 60], 60)).await;
    // Right at once under the old key; under the new one the only try was wrong.
    check(interactive, [0, 1], &["0"], None, ([60, 0], 0)).await;
    // Wrong twice, then right: 1 − 2/3. With the new key the second try was right: 1 − 1/3.
    check(interactive, [0, 1], &["2", "1", "0"], None, ([20, 40], 40)).await;
}

#[tokio::test]
async fn certainty_is_applied_to_the_new_mark() {
    let certain = "certainty = true";
    // Sure and wrong: −6 points; sure and right: 3.
    check(certain, [0, 1], &["1"], Some(3), ([-360, 180], 180)).await;
    check(certain, [0, 1], &["0"], Some(2), ([120, -120], -120)).await;
}
