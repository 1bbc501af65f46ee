//! What is practised: drills, and checks in lessons of the kinds that are not simply right or wrong.

use crate::harness::{EN, Site, conflict, parts, problem, problems};
use crate::kinds::{CHECK, How, RIGHT, asking, page, save, save_all, site, sure};
use crate::refused;
use base::AttemptId;
use std::collections::BTreeSet;
use usecases::{Actor, assess, learn, supervise};
use views::account::Role;
use views::assess::AssessmentKind;
use views::question::{Asked, Told, Verdict};

/// Somebody enrolled, who read nothing, in a drill of all nine questions.
async fn in_a_drill() -> (Site, Actor, AttemptId) {
    let site = site(&asking(&["single"])).await;
    let ana = site.officer("ana").await;
    assert_eq!(
        conflict(assess::start(&site.ctx, &ana, "kinds", "drill:many").await),
        "not-enrolled"
    );
    learn::enrol(&site.ctx, &ana, "kinds").await.unwrap();
    let attempt = assess::start(&site.ctx, &ana, "kinds", "drill:many")
        .await
        .unwrap();
    (site, ana, attempt)
}

#[tokio::test]
async fn a_drill_tells_at_once_and_nothing_is_to_be_passed() {
    let (site, ana, attempt) = in_a_drill().await;
    let view = page(&site, &ana, attempt, 1).await;
    assert_eq!(
        (view.kind, view.key.as_str()),
        (AssessmentKind::Drill, "drill:many")
    );
    assert_eq!(view.title.text, "Many kinds");
    assert_eq!(
        (view.pass_percent, view.attempts_allowed, view.deadline_at),
        (None, None, None)
    );
    let asked: BTreeSet<String> = site.asked(&ana, attempt).await.into_iter().collect();
    assert_eq!(asked.len(), 9);
    let unsure = save(&site, &ana, attempt, "truth", &["0"], CHECK).await;
    assert_eq!(
        problems(unsure),
        [problem("certainty", "say-how-sure")],
        "asked of every kind"
    );
    let sure = How {
        certainty: Some(3),
        check: true,
    };
    save_all(&site, &ana, attempt, RIGHT, |_| sure).await;
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    // Certainty is recorded and not marked.
    assert_eq!(
        (
            result.earned_sixtieths,
            result.possible_sixtieths,
            result.waiting,
            result.passed
        ),
        (600, 600, 0, false)
    );
    assert_eq!((result.pass_percent, result.certainty), (None, None));
    assert!(result.items.iter().all(|one| !one.may_contest));
    // It may be done again at once, and home does not speak of it.
    assess::start(&site.ctx, &ana, "kinds", "drill:many")
        .await
        .unwrap();
}

#[tokio::test]
async fn only_banks_that_are_named_are_practised() {
    let (site, ana, _) = in_a_drill().await;
    for key in ["drill:none", "drill:", "none"] {
        crate::refused!(NotFound, assess::start(&site.ctx, &ana, "kinds", key));
    }
}

#[tokio::test]
async fn drills_say_nothing_of_questions() {
    let site = site(&asking(&["single"])).await;
    for n in 0..5 {
        let officer = site.officer(&format!("officer{n}")).await;
        learn::enrol(&site.ctx, &officer, "kinds").await.unwrap();
        let attempt = assess::start(&site.ctx, &officer, "kinds", "drill:many")
            .await
            .unwrap();
        let how = How {
            certainty: Some(1),
            check: true,
        };
        save(&site, &officer, attempt, "truth", &["1"], how)
            .await
            .unwrap();
        assess::finish(&site.ctx, &officer, attempt).await.unwrap();
    }
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    let home = supervise::home_assessor(&site.ctx, &assessor, EN)
        .await
        .unwrap();
    assert_eq!((home.hardest.items, home.hardest.few), (Vec::new(), 0));
}

/// The lesson of the course with these questions of the bank in it.
pub async fn with_checks(questions: &[&str]) -> (Site, Actor) {
    let mut sources = crate::kinds::sources(&asking(&["single"]));
    let settings = sources.0.get_mut("courses/kinds/course.toml").unwrap();
    let text = String::from_utf8(settings.clone()).unwrap();
    let is_written = |question: &&&str| ["repair", "task"].contains(*question);
    let taken = questions.len() - questions.iter().filter(is_written).count();
    let left = format!("questions = {}", 9 - taken);
    *settings = text.replace("questions = 9", &left).into_bytes();
    let mut lesson =
        "+++\ntitle = \"Reading\"\nsummary = \"A lesson.\"\nminutes = 5\n+++\n\nRead on.\n"
            .to_owned();
    for question in questions {
        let name = if is_written(&question) {
            "written"
        } else {
            "many"
        };
        let bank = sources
            .0
            .get_mut(&format!("courses/kinds/assessment/{name}.md"))
            .unwrap();
        let mut text = String::from_utf8(bank.clone()).unwrap();
        let start = text.find(&format!("```question {question}\n")).unwrap();
        let end = text[start + 3..].find("\n```\n").unwrap() + start + 8;
        lesson.push('\n');
        lesson.push_str(&text[start..end]);
        text.replace_range(start..end, "");
        *bank = text.into_bytes();
    }
    sources.0.insert(
        "courses/kinds/01-first/01-reading.md".to_owned(),
        lesson.into_bytes(),
    );
    let site = Site::publishing(&sources, "kinds").await;
    let ana = site.officer("ana").await;
    learn::enrol(&site.ctx, &ana, "kinds").await.unwrap();
    (site, ana)
}

#[tokio::test]
async fn a_check_asks_how_sure_one_is_of_a_code_and_may_be_answered_again() {
    let (site, ana) = with_checks(&["code"]).await;
    let answer = async |label: &str, certainty, key: &str| {
        let (ctx, response) = (&site.ctx, parts(&[label]));
        learn::answer_check(
            ctx, &ana, "kinds", "first", "reading", "code", response, certainty, key, EN,
        )
        .await
    };
    assert_eq!(
        problems(answer("DIR", None, "k").await),
        [problem("certainty", "say-how-sure")]
    );
    let wrong = answer("INV", Some(3), "k").await.unwrap();
    assert_eq!(wrong.question.certainty.unwrap().chosen, Some(3));
    let feedback = wrong.feedback.unwrap();
    assert_eq!(feedback.verdict, Verdict::NotCorrect);
    assert!(matches!(&feedback.told, Told::Coding { html, .. } if html.contains("KEY")));
    let right = answer("DIR", Some(1), "k").await.unwrap();
    assert_eq!(right.feedback.unwrap().verdict, Verdict::Correct);
    // The same answer, surer: another one.
    let surer = answer("DIR", Some(2), "k").await.unwrap();
    assert_eq!(surer.question.certainty.unwrap().chosen, Some(2));
}

#[tokio::test]
async fn what_is_written_in_a_lesson_is_compared_with_the_models() {
    let (site, ana) = with_checks(&["repair", "task"]).await;
    let before = learn::lesson(&site.ctx, &ana, "kinds", "first", "reading", EN)
        .await
        .unwrap();
    assert!(!format!("{before:?}").contains("KEY"));
    assert_eq!(before.checks, 2);
    for question in ["repair", "task"] {
        let (ctx, response) = (&site.ctx, parts(&["Tell me about that."]));
        let view = learn::answer_check(
            ctx, &ana, "kinds", "first", "reading", question, response, None, "k", EN,
        )
        .await
        .unwrap();
        let feedback = view.feedback.unwrap();
        assert_eq!(feedback.verdict, Verdict::Compare);
        match (view.question.asked, feedback.told) {
            (
                Asked::Repair { value, .. },
                Told::Repair {
                    models,
                    marked,
                    rubric,
                    hint,
                },
            ) => {
                assert_eq!(
                    (value.as_str(), models.len(), rubric.len()),
                    ("Tell me about that.", 1, 1)
                );
                assert!(marked.is_none() && hint.is_none());
            }
            (Asked::Written { rubric, words, .. }, Told::Written { models, marked }) => {
                assert_eq!(
                    (models.len(), rubric[0].levels.len(), words),
                    (1, 3, Some(100))
                );
                assert!(marked.is_none());
            }
            other => panic!("{other:?}"),
        }
    }
    let after = learn::lesson(&site.ctx, &ana, "kinds", "first", "reading", EN)
        .await
        .unwrap();
    assert!(after.done, "the last check completes the lesson");
}

#[tokio::test]
async fn nobody_objects_to_what_they_practised() {
    let (site, ana, attempt) = in_a_drill().await;
    save(&site, &ana, attempt, "single", &["1"], sure(1))
        .await
        .unwrap();
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let reason = "I would have it looked at by somebody.";
    refused!(
        NotFound,
        assess::contest(&site.ctx, &ana, attempt, "single", reason)
    );
}

#[tokio::test]
async fn thirty_rounds_of_one_drill_are_enough_for_an_hour() {
    let (site, ana, first) = in_a_drill().await;
    let start = async || assess::start(&site.ctx, &ana, "kinds", "drill:many").await;
    assess::finish(&site.ctx, &ana, first).await.unwrap();
    site.pass(60);
    for _ in 1..30 {
        let attempt = start().await.unwrap();
        assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    }
    assert_eq!(conflict(start().await), "attempt-wait-minutes");
    // Another assessment is another matter.
    learn::continue_lesson(&site.ctx, &ana, "kinds", "first", "reading")
        .await
        .unwrap();
    crate::kinds::begin(&site, &ana).await;
    // An hour after the first of thirty, which was a minute before the others.
    site.pass(3600 - 60 - 1);
    assert_eq!(conflict(start().await), "attempt-wait-minutes");
    site.pass(1);
    start().await.unwrap();
}
