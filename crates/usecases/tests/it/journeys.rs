//! An officer's way through the tiny course, and every way that does not lead there.

use crate::harness::{EN, Site, answer as given, conflict, problem, problems};
use base::AttemptId;
use usecases::{Actor, assess, certify, learn};
use views::assess::AttemptPage;
use views::certify::{ShownView, VerifyView};
use views::learn::{NextStep, OpenAttempt};

const RIGHT: &str = "0";
const WRONG: &str = "1";

/// Reads both lessons.
pub async fn read(site: &Site, actor: &Actor) {
    let ctx = &site.ctx;
    learn::enrol(ctx, actor, "tiny").await.unwrap();
    learn::answer_check(
        ctx,
        actor,
        "tiny",
        "first",
        "opening",
        "check-one",
        site.option(actor, "That.").await,
        None,
        "key",
        EN,
    )
    .await
    .unwrap();
    learn::continue_lesson(ctx, actor, "tiny", "first", "reading")
        .await
        .unwrap();
}

/// Reads and begins the quiz.
pub async fn quiz(site: &Site, actor: &Actor) -> AttemptId {
    read(site, actor).await;
    assess::start(&site.ctx, actor, "tiny", "first")
        .await
        .unwrap()
}

/// Answers every question of an attempt, the first so many of them wrong.
pub async fn answer(site: &Site, actor: &Actor, attempt: AttemptId, wrong: usize) {
    for (place, question) in site.asked(actor, attempt).await.iter().enumerate() {
        let chosen = if place < wrong { WRONG } else { RIGHT };
        crate::harness::save_answer(&site.ctx, actor, attempt, given(question, &[chosen], "key"))
            .await
            .unwrap();
    }
}

/// Does everything but the final assessment, and begins that.
async fn final_attempt(site: &Site, actor: &Actor) -> AttemptId {
    let attempt = quiz(site, actor).await;
    answer(site, actor, attempt, 0).await;
    assess::finish(&site.ctx, actor, attempt).await.unwrap();
    assess::start(&site.ctx, actor, "tiny", "final")
        .await
        .unwrap()
}

/// Completes the course.
pub async fn answer_all(site: &Site, actor: &Actor) {
    let attempt = final_attempt(site, actor).await;
    answer(site, actor, attempt, 0).await;
    assess::finish(&site.ctx, actor, attempt).await.unwrap();
}

/// Completes the course; gives the code of the certificate.
pub async fn certified(site: &Site, actor: &Actor) -> String {
    answer_all(site, actor).await;
    certify::list_mine(&site.ctx, actor, base::Locale::En)
        .await
        .unwrap()[0]
        .code
        .clone()
}

#[tokio::test]
async fn an_officer_reads_is_assessed_and_is_certified() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let next = async || learn::home_officer(ctx, &ana, EN).await.unwrap().next;
    assert!(matches!(next().await, NextStep::Begin { course } if course.slug == "tiny"));
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    assert!(matches!(next().await, NextStep::Resume { lesson, .. } if lesson == "opening"));
    read(&site, &ana).await;
    assert!(matches!(next().await, NextStep::Quiz { questions: 2, .. }));
    let attempt = assess::start(ctx, &ana, "tiny", "first").await.unwrap();
    assert_eq!(
        assess::start(ctx, &ana, "tiny", "first").await.unwrap(),
        attempt,
        "two tabs are one attempt"
    );
    assert!(matches!(
        next().await,
        NextStep::Attempt(OpenAttempt {
            answered: 0,
            questions: 2,
            ..
        })
    ));
    // One of two is 50 %, and 50 passes.
    answer(&site, &ana, attempt, 1).await;
    assess::finish(ctx, &ana, attempt).await.unwrap();
    let result = assess::result(ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (result.percent, result.passed, result.earned_sixtieths),
        (50, true, 60)
    );
    assert!(matches!(
        next().await,
        NextStep::Assessment {
            questions: 3,
            attempts_left: Some(2),
            ..
        }
    ));
    let attempt = assess::start(ctx, &ana, "tiny", "final").await.unwrap();
    answer(&site, &ana, attempt, 0).await;
    site.pass(60);
    assess::finish(ctx, &ana, attempt).await.unwrap();
    let result = assess::result(ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (result.percent, result.passed, result.course_completed),
        (100, true, true)
    );
    assert!(matches!(next().await, NextStep::Nothing));

    let code = result.certificate_code.unwrap();
    let view = certify::view(ctx, &ana, &code, base::Locale::En)
        .await
        .unwrap();
    assert!(view.intact);
    assert_eq!(
        (view.holder.as_str(), view.country.as_deref()),
        ("ana Example", Some("TN"))
    );
    assert_eq!((view.completed_at, view.issued_at), (ctx.now(), ctx.now()));
    assert!(matches!(
        view.shown[1],
        ShownView::Assessment {
            percent: 100,
            needed: 67,
            questions: 3,
            attempt: 1,
            ..
        }
    ));
    let typed = code.to_lowercase().replace('-', " ");
    let verify = async |typed: &str| {
        let found =
            certify::verify(ctx, &Actor::Anonymous, typed, "192.0.2.1", base::Locale::En).await;
        found.unwrap()
    };
    assert!(matches!(verify(&typed).await, VerifyView::Found(_)));
    assert_eq!(verify("0000-0000-0000-0000").await, VerifyView::Unknown);
    assert_eq!(verify("no code").await, VerifyView::Malformed);
}

#[tokio::test]
async fn the_pass_mark_is_not_rounded_and_attempts_have_a_limit() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    for number in 1..=2 {
        // Two of three are 66.67 %; 67 are needed.
        let attempt = if number == 1 {
            final_attempt(&site, &ana).await
        } else {
            assess::start(ctx, &ana, "tiny", "final").await.unwrap()
        };
        answer(&site, &ana, attempt, 1).await;
        assess::finish(ctx, &ana, attempt).await.unwrap();
        let result = assess::result(ctx, &ana, attempt, EN).await.unwrap();
        assert_eq!(
            (result.attempt_number, result.percent, result.passed),
            (number, 66, false)
        );
        assert_eq!(result.attempts_left, Some(2 - number));
    }
    assert_eq!(
        conflict(assess::start(ctx, &ana, "tiny", "final").await),
        "attempts-used-up"
    );
    assert_eq!(
        certify::list_mine(ctx, &ana, base::Locale::En)
            .await
            .unwrap()
            .len(),
        0
    );
}

#[tokio::test]
async fn nothing_is_completed_without_its_evidence() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    assert_eq!(
        conflict(assess::start(ctx, &ana, "tiny", "first").await),
        "not-enrolled"
    );
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    let open = learn::continue_lesson(ctx, &ana, "tiny", "first", "opening").await;
    assert_eq!(conflict(open), "lesson-checks-open");
    assert_eq!(
        conflict(assess::start(ctx, &ana, "tiny", "final").await),
        "assessment-not-ready"
    );
    learn::continue_lesson(ctx, &ana, "tiny", "first", "reading")
        .await
        .unwrap();
    let lesson = async |name| {
        learn::lesson(ctx, &ana, "tiny", "first", name, EN)
            .await
            .unwrap()
            .done
    };
    assert_eq!(
        (lesson("opening").await, lesson("reading").await),
        (false, true)
    );
    assert_eq!(
        conflict(assess::start(ctx, &ana, "tiny", "first").await),
        "quiz-not-yet",
        "a quiz waits for the lessons of its module"
    );
    // The quiz completes nothing while it is open.
    quiz(&site, &ana).await;
    assert_eq!(
        conflict(assess::start(ctx, &ana, "tiny", "final").await),
        "assessment-not-ready"
    );
    crate::refused!(
        NotFound,
        learn::continue_lesson(ctx, &ana, "tiny", "first", "nowhere")
    );
    assert!(
        !site
            .actions()
            .await
            .contains(&"course.completed".to_owned())
    );
}

#[tokio::test]
async fn an_answer_that_cannot_be_one_is_refused() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    let save = async |question: &str, values: &[&str], key: &str| {
        crate::harness::save_answer(ctx, &ana, attempt, given(question, values, key)).await
    };
    assert_eq!(
        problems(save("quiz-1", &[], "k").await),
        [problem("response", "choose-an-option")]
    );
    assert_eq!(
        problems(save("quiz-1", &["7"], "k").await),
        [problem("response", "option-unknown")]
    );
    assert_eq!(
        problems(save("quiz-1", &["0", "1"], "k").await),
        [problem("response", "choose-one-option")]
    );
    assert_eq!(
        problems(save("quiz-1", &["0"], "a b").await),
        [problem("save_key", "save-key-unusable")]
    );
    crate::refused!(NotFound, save("pool-1", &["0"], "k"));
}

#[tokio::test]
async fn a_finished_attempt_is_not_answered_again() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    assert_eq!(
        conflict(assess::result(ctx, &ana, attempt, EN).await),
        "attempt-not-finished"
    );
    assess::finish(ctx, &ana, attempt).await.unwrap();
    assess::finish(ctx, &ana, attempt).await.unwrap();
    let late =
        crate::harness::save_answer(ctx, &ana, attempt, given("quiz-1", &[RIGHT], "k")).await;
    assert_eq!(conflict(late), "attempt-finished");
    assert_eq!(
        assess::attempt(ctx, &ana, attempt, None, EN).await.unwrap(),
        AttemptPage::Finished
    );
    let result = assess::result(ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (result.percent, result.passed, result.questions),
        (0, false, 2)
    );
    let again = assess::start(ctx, &ana, "tiny", "first").await.unwrap();
    assert_ne!(again, attempt, "a quiz without a limit is tried again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_certificate_is_issued_exactly_once() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let attempt = final_attempt(&site, &ana).await;
    answer(&site, &ana, attempt, 0).await;
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let (ctx, actor) = (site.ctx.clone(), ana.clone());
            tokio::spawn(async move { assess::finish(&ctx, &actor, attempt).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(
        certify::list_mine(&site.ctx, &ana, base::Locale::En)
            .await
            .unwrap()
            .len(),
        1
    );
    let actions = site.actions().await;
    for once in ["attempt.finished", "course.completed", "certificate.issued"] {
        let expected = if once == "attempt.finished" { 2 } else { 1 }; // the quiz was finished before
        assert_eq!(
            actions.iter().filter(|action| *action == once).count(),
            expected,
            "{once}"
        );
    }
}

#[tokio::test]
async fn an_answer_to_a_check_gives_its_reasons_and_completes_the_lesson() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let answer = async |words, key: &str| {
        learn::answer_check(
            ctx,
            &ana,
            "tiny",
            "first",
            "opening",
            "check-one",
            site.option(&ana, words).await,
            None,
            key,
            EN,
        )
        .await
    };
    assert_eq!(conflict(answer("This.", "k").await), "not-enrolled");
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    let wrong = answer("That.", "k1").await.unwrap().feedback.unwrap();
    assert_eq!(wrong.verdict, views::question::Verdict::NotCorrect);
    assert!(
        learn::lesson(ctx, &ana, "tiny", "first", "opening", EN)
            .await
            .unwrap()
            .done
    );
    let right = answer("This.", "k2").await.unwrap().feedback.unwrap();
    assert_eq!(right.verdict, views::question::Verdict::Correct);
    assert_eq!(conflict(answer("That.", "k1").await), "answer-superseded");
}
