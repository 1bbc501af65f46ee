//! How long officers took, as authors see it: worked out by hand of moments that the tests set themselves.

use crate::harness::{EN, Site, answer, save_answer};
use crate::journeys::quiz;
use crate::judging::{choice, finished, sources, with_quiz};
use base::AttemptId;
use usecases::author::studio;
use usecases::{Actor, assess, learn};
use views::account::Role;
use views::studio_insight::{AnswerTime, InsightView, LessonInsight, LessonTime, Span, Told};

const OPENING: &str = "01-first/01-opening.md";
const READING: &str = "01-first/02-reading.md";
const QUIZ: &str = "01-first/quiz.md";

async fn insight(site: &Site, author: &Actor, path: &str) -> InsightView {
    studio::insight(&site.ctx, author, "tiny", path)
        .await
        .unwrap()
}

async fn lesson_time(site: &Site, author: &Actor, path: &str) -> Option<LessonTime> {
    match insight(site, author, path).await.lesson {
        Some(LessonInsight::Counted { time, .. }) => time,
        other => panic!("{other:?}"),
    }
}

async fn author(site: &Site) -> Actor {
    site.person("author", &[Role::Instructor]).await
}

/// Enrols, answers the check of the first lesson after so many seconds, which finishes it, and goes on at the end of the second one after
/// so many more. Ten seconds before the answer a bookmark is moved.
async fn read(site: &Site, name: &str, opening: i64, reading: i64) -> Actor {
    let officer = site.officer(name).await;
    learn::enrol(&site.ctx, &officer, "tiny").await.unwrap();
    site.pass(opening - 10);
    learn::save_position(&site.ctx, &officer, "tiny", "first", "opening", "b1")
        .await
        .unwrap();
    site.pass(10);
    let chosen = site.option(&officer, "This.").await;
    learn::answer_check(
        &site.ctx,
        &officer,
        "tiny",
        "first",
        "opening",
        "check-one",
        chosen,
        Some(3),
        "key",
        EN,
    )
    .await
    .unwrap();
    site.pass(reading);
    go_on(site, &officer, "first", "reading").await;
    officer
}

async fn go_on(site: &Site, officer: &Actor, module: &str, lesson: &str) {
    learn::continue_lesson(&site.ctx, officer, "tiny", module, lesson)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_lesson_takes_from_what_was_done_before_to_its_end() {
    let site = Site::with_course().await;
    let author = author(&site).await;
    // The last one comes back to the second lesson after 31 minutes.
    for (name, opening, reading) in [
        ("a", 120, 60),
        ("b", 240, 120),
        ("c", 360, 180),
        ("d", 480, 240),
        ("e", 600, 1860),
    ] {
        read(&site, name, opening, reading).await;
    }
    let view = insight(&site, &author, OPENING).await;
    // Two, four, six, eight and ten minutes since they enrolled.
    let expected = AnswerTime {
        people: Told::Count(5),
        median: Span::Minutes(6),
    };
    assert_eq!(view.questions[0].time, Some(expected));
    let expected = LessonTime {
        people: Told::Count(5),
        median: 6,
        lower: 4,
        upper: 8,
    };
    assert_eq!(lesson_time(&site, &author, OPENING).await, Some(expected));
    // Of the second lesson it is known of four.
    assert_eq!(lesson_time(&site, &author, READING).await, None);

    // Somebody finishes it 20 seconds after the first lesson, and looks something up later.
    let last = read(&site, "f", 1800, 20).await;
    site.pass(600);
    learn::save_position(&site.ctx, &last, "tiny", "first", "reading", "b1")
        .await
        .unwrap();
    // 20 seconds, 1, 2, 3 and 4 minutes; that the sixth is left out would be told by the number.
    let expected = LessonTime {
        people: Told::Few,
        median: 2,
        lower: 1,
        upper: 3,
    };
    assert_eq!(lesson_time(&site, &author, READING).await, Some(expected));
}

#[tokio::test]
async fn an_earlier_text_counts_while_it_is_nearly_the_same() {
    let site = Site::with_course().await;
    let author = author(&site).await;
    for name in ["a", "b", "c", "d", "e"] {
        read(&site, name, 60, 60).await;
    }
    let publish = async |text: &str| {
        let file = sources(&[("01-first/02-reading.md", text)]);
        let report = site.publish(&file).await;
        assert_eq!(
            report.published,
            ["tiny"],
            "{:#?}",
            site.ctx.shelf.problems()
        );
    };
    let head = "+++\ntitle = \"Reading\"\nsummary = \"A lesson.\"\nminutes = 5\n+++\n\n";
    let same = "Read about [consent](term:consent) here.\n\n## More\n\nAnd read on.\n";
    publish(&format!("{head}{same}")).await;
    assert!(lesson_time(&site, &author, READING).await.is_some());
    // They read two paragraphs and a heading; now there are two of each more.
    publish(&format!(
        "{head}{same}\n## Still more\n\nAnd on.\n\n## The end\n\nHere.\n"
    ))
    .await;
    assert_eq!(lesson_time(&site, &author, READING).await, None);
}

#[tokio::test]
async fn what_was_done_elsewhere_is_no_time_of_a_lesson() {
    let second = sources(&[
        ("02-second/module.toml", "languages = [\"en\"]\n"),
        (
            "02-second/module.md",
            "+++\ntitle = \"The second module\"\nsummary = \"There is another.\"\noutcomes = [\"read\"]\n[content_note]\nthemes = \"None.\"\nwithout = \"Nothing is described.\"\n+++\n",
        ),
        (
            "02-second/01-after.md",
            "+++\ntitle = \"After\"\nsummary = \"A lesson without checks.\"\nminutes = 5\n+++\n\nRead on.\n",
        ),
    ]);
    let site = Site::publishing(&second, "tiny").await;
    let author = author(&site).await;
    for name in ["a", "b", "c", "d", "e"] {
        let officer = site.officer(name).await;
        let attempt = quiz(&site, &officer).await;
        site.pass(600);
        save(&site, &officer, attempt, "quiz-1", "0", "one").await;
        site.pass(300);
        assess::finish(&site.ctx, &officer, attempt).await.unwrap();
        site.pass(120);
        learn::save_position(&site.ctx, &officer, "tiny", "second", "after", "b1")
            .await
            .unwrap();
        site.pass(60);
        go_on(&site, &officer, "second", "after").await;
    }
    // Three minutes since the quiz was handed in, and nothing of its fifteen.
    let expected = LessonTime {
        people: Told::Count(5),
        median: 3,
        lower: 3,
        upper: 3,
    };
    let found = lesson_time(&site, &author, "02-second/01-after.md").await;
    assert_eq!(found, Some(expected));
}

async fn save(
    site: &Site,
    officer: &Actor,
    attempt: AttemptId,
    question: &str,
    option: &str,
    key: &str,
) {
    save_answer(
        &site.ctx,
        officer,
        attempt,
        answer(question, &[option], key),
    )
    .await
    .unwrap();
}

/// Answers both questions of a quiz that was begun, the first after so many seconds and the second 90 seconds later, and comes back to
/// the first.
async fn sit(site: &Site, officer: &Actor, attempt: AttemptId, first: i64) {
    site.pass(first);
    save(site, officer, attempt, "quiz-1", "1", "one").await;
    site.pass(90);
    save(site, officer, attempt, "quiz-2", "0", "two").await;
    site.pass(500);
    save(site, officer, attempt, "quiz-1", "0", "three").await;
    assess::finish(&site.ctx, officer, attempt).await.unwrap();
}

/// The times of both questions of the quiz.
async fn times(site: &Site, author: &Actor) -> [Option<AnswerTime>; 2] {
    let view = insight(site, author, QUIZ).await;
    let of = |id: &str| {
        let found = view.questions.iter().find(|one| one.id == id);
        found.unwrap().time
    };
    ["quiz-1", "quiz-2"].map(of)
}

const fn told(people: Told, seconds: u32) -> AnswerTime {
    AnswerTime {
        people,
        median: Span::Seconds(seconds),
    }
}

#[tokio::test]
async fn an_answer_takes_from_the_save_before_to_its_first() {
    let site = Site::with_course().await;
    let author = author(&site).await;
    let mut officers = Vec::new();
    for (name, first) in [("a", 41), ("b", 20), ("c", 32), ("d", 25), ("e", 38)] {
        assert_eq!(times(&site, &author).await, [None, None]);
        let officer = site.officer(name).await;
        let attempt = quiz(&site, &officer).await;
        sit(&site, &officer, attempt, first).await;
        officers.push(officer);
    }
    // In the middle of 20, 25, 32, 38 and 41 stands 32, which is told as 30. The answer that was changed later took no time of its own.
    let five = Told::Count(5);
    let expected = [Some(told(five, 30)), Some(told(five, 90))];
    assert_eq!(times(&site, &author).await, expected);
    // Who does it again has seen the feedback.
    finished(&site, &officers[0], &[("quiz-1", "0"), ("quiz-2", "0")]).await;
    assert_eq!(times(&site, &author).await, expected);
    // Of whoever went away for 31 minutes it is not known; of the second question it is.
    let sixth = site.officer("f").await;
    let attempt = quiz(&site, &sixth).await;
    sit(&site, &sixth, attempt, 1860).await;
    let expected = [Some(told(Told::Few, 30)), Some(told(Told::Count(6), 90))];
    assert_eq!(times(&site, &author).await, expected);
    assert_eq!(insight(&site, &author, QUIZ).await.publications, [1]);
}

#[tokio::test]
async fn times_are_those_of_the_question_that_was_asked() {
    let site = Site::with_course().await;
    let author = author(&site).await;
    let mut officers = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        let officer = site.officer(name).await;
        let attempt = quiz(&site, &officer).await;
        sit(&site, &officer, attempt, 30).await;
        let other = site.officer(&format!("{name}-later")).await;
        learn::enrol(&site.ctx, &other, "tiny").await.unwrap();
        officers.push(other);
    }
    site.publish(&with_quiz(&[
        choice("quiz-1", &["This one.", "That.", "Neither."], 0),
        choice("quiz-2", &["This.", "That."], 0),
    ]))
    .await;
    // The first question is another one now; the second asks the same.
    let five = Told::Count(5);
    let expected = [None, Some(told(five, 90))];
    assert_eq!(times(&site, &author).await, expected);
    // Who is on the earlier version of the course is asked the first question as it is now.
    for officer in &officers {
        let attempt = quiz(&site, officer).await;
        sit(&site, officer, attempt, 60).await;
    }
    let expected = [Some(told(five, 60)), Some(told(Told::Count(10), 90))];
    assert_eq!(times(&site, &author).await, expected);
    assert_eq!(insight(&site, &author, QUIZ).await.publications, [1]);
}

/// In the demonstration, with the courses that ship: from lesson to lesson officers read for the minutes that a lesson says and up to five
/// more, and one for its question; of each question of a quiz they think for one to three. Between two modules they sleep.
pub async fn the_demonstration_has_times(site: &Site, instructor: &Actor) {
    let found = async |file: &str| {
        let path = format!("01-definition/{file}");
        let view = studio::insight(&site.ctx, instructor, "recognising-trafficking", &path).await;
        view.unwrap()
    };
    let time = |view: InsightView| match view.lesson {
        Some(LessonInsight::Counted { time, .. }) => time,
        other => panic!("{other:?}"),
    };
    assert_eq!(time(found("01-three-elements.md").await), None);
    let second = time(found("02-consent.md").await).unwrap();
    assert!(second.lower >= 11 && second.upper <= 16, "{second:?}");
    for one in found("quiz.md").await.questions {
        let median = one.time.unwrap().median;
        let is_likely = match median {
            Span::Seconds(seconds) => seconds >= 60,
            Span::Minutes(minutes) => minutes <= 3,
        };
        assert!(is_likely, "{}: {median:?}", one.id);
    }
}
