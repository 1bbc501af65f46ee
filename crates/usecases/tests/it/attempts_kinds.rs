//! Every kind of question in an attempt: what is asked, what is earned, what is told and what is not.

use crate::harness::{EN, problem, problems};
use crate::kinds::{How, RIGHT, asking, officer_at, page, save, save_all, site, sure};
use std::collections::BTreeSet;
use usecases::assess;
use views::question::{Asked, Told, Verdict};

fn marked_by_program() -> Vec<&'static str> {
    RIGHT.iter().map(|(question, _)| *question).collect()
}

/// The code question asks how sure one is; the others do not.
fn how(question: &str) -> How {
    if question == "code" {
        sure(2)
    } else {
        How::default()
    }
}

#[tokio::test]
async fn right_answers_of_every_kind_earn_everything() {
    let site = site(&asking(&marked_by_program())).await;
    let (ana, attempt) = officer_at(&site).await;
    save_all(&site, &ana, attempt, RIGHT, how).await;
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    // Eight questions of one point and one of two.
    assert_eq!(
        (
            result.earned_sixtieths,
            result.possible_sixtieths,
            result.percent,
            result.passed
        ),
        (600, 600, 100, true)
    );
    for item in &result.items {
        assert_eq!(item.feedback.verdict, Verdict::Correct, "{item:?}");
    }
}

#[tokio::test]
async fn answers_that_are_partly_right_earn_their_share() {
    let site = site(&asking(&marked_by_program())).await;
    let (ana, attempt) = officer_at(&site).await;
    // By hand, in sixtieths: two of three hits minus one slip; one row of two; one swap of three pairs (2 − 1)/3; shares of 50 %;
    // one turn found and one accused.
    let answers: [(&str, &[&str], i32); 9] = [
        ("single", &["1"], 0),
        ("several", &["0"], 60),
        ("truth", &["1"], 0),
        ("match", &["0:0", "1:2"], 30),
        ("order", &["0:2", "1:1", "2:3"], 20),
        ("short", &["Agreement"], 30),
        ("number", &["19"], 30),
        ("mark", &["0", "2"], 0),
        ("code", &["INV"], 0),
    ];
    let given = answers.map(|(question, values, _)| (question, values));
    save_all(&site, &ana, attempt, given, how).await;
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    for (item, (question, _, earned)) in result.items.iter().zip(answers) {
        assert_eq!(item.question.id, question);
        assert_eq!(item.earned_sixtieths, Some(earned), "{question}");
    }
    // 170 of 600.
    assert_eq!((result.percent, result.passed), (28, false));
    // The wrong option of `single` and the label of `code` show one error.
    let again: Vec<_> = result
        .look_again
        .iter()
        .map(|one| (one.title.text.as_str(), one.count))
        .collect();
    assert_eq!(again, [("That one", 2)]);
    assert!(
        result.look_again[0]
            .html
            .html
            .contains("/courses/kinds/first/reading")
    );
    // Definition: 0 + 60 + 30 + 30 of 300.
    assert!(result.competences.contains(&("definition".to_owned(), 40)));
}

#[tokio::test]
async fn nothing_tells_what_is_right_before_the_end() {
    let all: Vec<&str> = marked_by_program()
        .into_iter()
        .chain(["repair", "task"])
        .collect();
    let site = site(&asking(&all)).await;
    let (ana, attempt) = officer_at(&site).await;
    for number in 1..=all.len() {
        let view = page(&site, &ana, attempt, number).await;
        assert!(!format!("{view:?}").contains("KEY"), "{view:?}");
        assert!(!view.may_check && view.feedback.is_none() && !view.is_closed);
    }
    for (question, values) in RIGHT {
        save(
            &site,
            &ana,
            attempt,
            question,
            values,
            How {
                check: true,
                ..how(question)
            },
        )
        .await
        .unwrap();
    }
    for number in 1..=all.len() {
        let view = page(&site, &ana, attempt, number).await;
        assert!(!format!("{view:?}").contains("KEY"), "{view:?}");
        assert!(view.feedback.is_none(), "nothing is checked before the end");
    }
}

#[tokio::test]
async fn every_kind_is_asked_with_the_answer_that_stands() {
    let site = site(&asking(&marked_by_program())).await;
    let (ana, attempt) = officer_at(&site).await;
    save_all(&site, &ana, attempt, RIGHT, how).await;
    for (number, (question, _)) in RIGHT.iter().enumerate() {
        let view = page(&site, &ana, attempt, number + 1).await;
        let stands = match view.question.asked {
            Asked::Choice { options, several } => {
                assert_eq!(several, *question == "several");
                assert!((0..options.len()).eq(options.iter().map(|one| one.value)));
                let chosen = options.iter().filter(|one| one.chosen);
                let chosen: BTreeSet<&str> = chosen.map(|one| one.html.as_str()).collect();
                let expected: &[&str] = match *question {
                    "several" => &["One.", "Two."],
                    "truth" => &["True"],
                    _ => &["This one."],
                };
                chosen.iter().eq(expected)
            }
            Asked::Matching { rows, choices } => {
                // What is sent are the places as they are shown.
                assert!((0..3).eq(choices.iter().map(|one| one.value)));
                let given = rows.iter().map(|row| &choices[row.chosen.unwrap()].html);
                given.eq(["right one", "right two"])
            }
            Asked::Ordering { items } => {
                assert!((0..3).eq(items.iter().map(|item| item.value)));
                let things = ["The first thing.", "The second thing.", "The third thing."];
                let shown = items.iter().map(|item| &item.html);
                assert!(
                    !shown.eq(things),
                    "shown in the right order, nothing would be asked"
                );
                items
                    .iter()
                    .all(|item| item.html == things[item.position.unwrap() - 1])
            }
            Asked::Text { value, is_number } => value == if is_number { "18" } else { "consent" },
            Asked::Transcript { turns } => {
                assert!(!turns[1].markable);
                turns.iter().filter(|turn| turn.marked).count() == 1
            }
            Asked::Coding { words, choices } => {
                assert_eq!((words.persona.as_str(), choices.len()), ("adult", 8));
                let certainty = view.question.certainty.unwrap();
                assert_eq!((certainty.chosen, certainty.is_marked), (Some(2), false));
                choices.iter().any(|one| one.chosen && one.label == "DIR")
            }
            Asked::Repair { .. } | Asked::Written { .. } => false,
        };
        assert!(stands, "{question}");
    }
}

#[tokio::test]
async fn every_kind_tells_why_in_the_end() {
    let site = site(&asking(&marked_by_program())).await;
    let (ana, attempt) = officer_at(&site).await;
    save_all(&site, &ana, attempt, RIGHT, how).await;
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    for item in &result.items {
        assert!(item.feedback.why.contains("KEY"));
        assert!(item.may_contest && item.contest.is_none());
        match &item.feedback.told {
            Told::Choice { options } => assert!(options.iter().all(|one| one.right == one.chosen)),
            Told::Matching { rows } => {
                assert!(rows.iter().all(|row| row.is_right));
                assert_eq!(rows[1].right, "right two");
            }
            Told::Ordering { items } => assert!(items.iter().all(|one| one.is_right)),
            Told::Text { accepted, .. } => {
                let expected = if item.question.id == "number" {
                    "18"
                } else {
                    "consent"
                };
                assert_eq!(accepted.as_slice(), [expected]);
            }
            Told::Transcript { turns } => {
                assert_eq!(
                    turns.len(),
                    2,
                    "turns that cannot be marked have no feedback"
                );
                assert!(turns.iter().all(|one| one.target == one.marked));
            }
            Told::Coding { labels, chosen, .. } => assert_eq!(labels, std::slice::from_ref(chosen)),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn what_cannot_be_an_answer_is_refused_in_words() {
    let site = site(&asking(&marked_by_program())).await;
    let (ana, attempt) = officer_at(&site).await;
    let cases: [(&str, &[&str], &str); 9] = [
        ("single", &["0", "1"], "choose-one-option"),
        ("several", &["4"], "option-unknown"),
        ("truth", &[], "choose-an-option"),
        ("match", &["", ""], "match-something"),
        ("order", &["0:1"], "order-everything"),
        ("short", &["…"], "response-write-something"),
        ("number", &["eighteen"], "response-no-number"),
        ("mark", &["1"], "option-unknown"),
        ("code", &[""], "choose-a-type"),
    ];
    for (question, values, message) in cases {
        let refused = save(&site, &ana, attempt, question, values, sure(1)).await;
        assert_eq!(
            problems(refused),
            [problem("response", message)],
            "{question}"
        );
    }
    let unsure = save(&site, &ana, attempt, "code", &["DIR"], How::default()).await;
    assert_eq!(problems(unsure), [problem("certainty", "say-how-sure")]);
}
