//! The skill map and practice: one's own, and nobody else's.

use crate::harness::{EN, Site, answer};
use crate::journeys;
use crate::judging::{drilled, drilling};
use crate::refused;
use usecases::{Actor, assess, learn, practise};
use views::skills::{PractiseLink, SkillMap};

/// One round: the first so many are called an invitation, and everything is sure.
async fn round(site: &Site, officer: &Actor, wrong: usize) {
    let attempt = assess::start(&site.ctx, officer, "tiny", "drill:coding")
        .await
        .unwrap();
    for (place, question) in site.asked(officer, attempt).await.iter().enumerate() {
        let label = if place < wrong { "INV" } else { "DIR" };
        let answer = assess::SaveAnswer {
            certainty: Some(3),
            check: true,
            ..answer(question, &[label], "k")
        };
        crate::harness::save_answer(&site.ctx, officer, attempt, answer)
            .await
            .unwrap();
    }
    assess::finish(&site.ctx, officer, attempt).await.unwrap();
}

async fn map(site: &Site, officer: &Actor) -> SkillMap {
    assess::skills(&site.ctx, officer, EN).await.unwrap()
}

#[tokio::test]
async fn confusions_certainty_and_competences_are_told_to_whoever_gave_the_answers() {
    let site = drilled(&drilling()).await;
    let ana = site.officer("ana").await;
    learn::enrol(&site.ctx, &ana, "tiny").await.unwrap();
    round(&site, &ana, 3).await;
    let seen = map(&site, &ana).await;
    assert_eq!(seen.coded, 5);
    let confusion = seen.confusion.unwrap();
    assert_eq!(confusion.labels, ["INV", "DIR"]);
    // Rows are what the words were: none was an invitation, three of five directive ones were called one.
    assert_eq!(confusion.counts, [[0, 0], [3, 2]]);
    assert_eq!(seen.findings.len(), 1);
    let finding = &seen.findings[0];
    assert_eq!(finding.id, "skills-finding");
    let args: Vec<_> = finding
        .args
        .iter()
        .map(|(name, value)| format!("{name}={value:?}"))
        .collect();
    assert_eq!(
        args,
        [
            "key=Text(\"DIR\")",
            "given=Text(\"INV\")",
            "times=Number(3)",
            "of=Number(5)"
        ]
    );
    assert_eq!(seen.certainty, [(0, 0), (0, 0), (5, 2)]);
    let row = &seen.competences[0];
    assert_eq!(
        (
            row.competence.as_str(),
            row.percent,
            row.questions,
            row.is_enough
        ),
        ("question-types", 40, 5, true)
    );
    let ben = site.officer("ben").await;
    learn::enrol(&site.ctx, &ben, "tiny").await.unwrap();
    let other = map(&site, &ben).await;
    assert_eq!((other.coded, other.findings.len()), (0, 0));
    assert!(other.confusion.is_none() && other.competences.is_empty());
}

#[tokio::test]
async fn of_each_question_the_latest_answer_counts() {
    let site = drilled(&drilling()).await;
    let ana = site.officer("ana").await;
    learn::enrol(&site.ctx, &ana, "tiny").await.unwrap();
    round(&site, &ana, 5).await;
    site.pass(60);
    // Of six questions five were met; the next round asks the sixth and four of them again, all called rightly now.
    round(&site, &ana, 0).await;
    let seen = map(&site, &ana).await;
    assert_eq!(seen.coded, 10);
    let row = &seen.competences[0];
    // Five right of six: 83 %.
    assert_eq!((row.percent, row.questions), (83, 6));
}

#[tokio::test]
async fn answers_in_lessons_count_too() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    crate::journeys::read(&site, &ana).await;
    let seen = map(&site, &ana).await;
    let row = &seen.competences[0];
    assert_eq!(
        (
            row.competence.as_str(),
            row.percent,
            row.questions,
            row.is_enough
        ),
        ("definition", 0, 1, false)
    );
}

#[tokio::test]
async fn what_to_practise_next_has_its_reason() {
    let site = drilled(&drilling()).await;
    let ana = site.officer("ana").await;
    let next = async || -> Vec<String> {
        let seen = map(&site, &ana).await;
        for one in &seen.next {
            assert!(
                matches!(&one.link, PractiseLink::Drill { course, bank } if course == "tiny" && bank == "coding")
            );
        }
        seen.next.into_iter().map(|one| one.reason.id).collect()
    };
    assert_eq!(next().await, [""; 0], "enrolled in nothing");
    learn::enrol(&site.ctx, &ana, "tiny").await.unwrap();
    assert_eq!(next().await, ["skills-next-never"]);
    round(&site, &ana, 0).await;
    assert_eq!(next().await, ["skills-next-unseen"], "one of six is left");
    site.pass(60);
    round(&site, &ana, 0).await;
    assert_eq!(next().await, [""; 0], "all were met and named rightly");
    // Five of six are wrong now: 16 %. Of fifteen answers five were called invitations.
    site.pass(60);
    round(&site, &ana, 5).await;
    assert_eq!(
        next().await,
        ["skills-next-weak"],
        "five of fifteen are a third, which does not stand out yet"
    );
    site.pass(60);
    round(&site, &ana, 5).await;
    assert_eq!(
        next().await,
        ["skills-next-confusion"],
        "ten of twenty are half"
    );
}

#[tokio::test]
async fn drills_are_those_of_courses_one_is_enrolled_in() {
    let site = drilled(&drilling()).await;
    let ana = site.officer("ana").await;
    let cards = async || practise::practice(&site.ctx, &ana, EN).await.unwrap();
    let before = cards().await;
    assert!(before.drills.is_empty() && !before.has_skills);
    learn::enrol(&site.ctx, &ana, "tiny").await.unwrap();
    let card = cards().await.drills.remove(0);
    assert_eq!(card.title.text, "Name the type");
    assert_eq!((card.questions, card.bank_size, card.met), (5, 6, 0));
    assert_eq!(
        (card.finished, card.last_percent, card.open),
        (0, None, None)
    );
    round(&site, &ana, 2).await;
    let open = assess::start(&site.ctx, &ana, "tiny", "drill:coding")
        .await
        .unwrap();
    let view = cards().await;
    assert!(view.has_skills);
    let card = &view.drills[0];
    // Drawn and met are the same: the open round asks the sixth question.
    assert_eq!((card.met, card.open), (6, Some(open)));
    assert_eq!((card.finished, card.last_percent), (1, Some(60)));
}

#[tokio::test]
async fn both_are_for_whoever_is_signed_in() {
    let site = Site::with_course().await;
    refused!(
        SignInRequired,
        assess::skills(&site.ctx, &Actor::Anonymous, EN),
        practise::practice(&site.ctx, &Actor::Anonymous, EN),
        assess::skills(&site.ctx, &Actor::Operator, EN),
    );
}

/// The final assessment asks the coding questions and keeps its keys to itself while another attempt is to come.
#[tokio::test]
async fn what_an_exam_keeps_to_itself_the_map_keeps_too() {
    let exam = drilling().replace(
        "draw = { pool = 3 }",
        "draw = { coding = 3 }\nreview = { before = \"marks\", after = \"full\" }",
    );
    let site = drilled(&exam).await;
    let ana = site.officer("ana").await;
    let quiz = journeys::quiz(&site, &ana).await;
    journeys::answer(&site, &ana, quiz, 0).await;
    assess::finish(&site.ctx, &ana, quiz).await.unwrap();
    let attempt = async || {
        let attempt = assess::start(&site.ctx, &ana, "tiny", "final")
            .await
            .unwrap();
        for question in site.asked(&ana, attempt).await {
            let answer = assess::SaveAnswer {
                certainty: Some(3),
                ..answer(&question, &["INV"], "k")
            };
            crate::harness::save_answer(&site.ctx, &ana, attempt, answer)
                .await
                .unwrap();
        }
        assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    };
    attempt().await;
    let seen = map(&site, &ana).await;
    // A row of the map would say what the words were.
    assert_eq!((seen.coded, seen.confusion.is_none()), (0, true));
    assert_eq!(seen.certainty[2], (3, 0));
    // It was the last attempt of two: now the result tells it, and so does the map.
    attempt().await;
    assert_eq!(map(&site, &ana).await.coded, 6);
}
