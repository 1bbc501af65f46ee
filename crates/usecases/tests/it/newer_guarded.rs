//! What a step to a newer version must not make of what was done before it, and of pages from before it.

use crate::course::sources;
use crate::harness::{EN, Site, conflict};
use crate::journeys::{answer, quiz, read};
use crate::judging::{objections, one};
use crate::meanwhile::meanwhile;
use base::EnrolmentId;
use courseware::Sources;
use store::db::Connection;
use store::enrolment_move::NewMove;
use usecases::author::studio;
use usecases::{Actor, assess, learn};
use views::account::Role;
use views::learn::Progress;
use views::studio_insight::{LeftAt, LessonInsight};

const READING: &str = "courses/tiny/01-first/02-reading.md";
const QUIZ: &str = "courses/tiny/01-first/quiz.md";
const POOL: &str = "courses/tiny/assessment/pool.md";
const DAY: i64 = 86_400;

fn with(sources: &mut Sources, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(sources.0[path].clone()).unwrap();
    assert!(text.contains(from), "{text}");
    let text = text.replace(from, to).into_bytes();
    sources.0.insert(path.to_owned(), text);
}

async fn take(site: &Site, actor: &Actor) {
    let version = site.ctx.shelf.current("tiny").unwrap().short_version();
    learn::take_newer(&site.ctx, actor, "tiny", &version)
        .await
        .unwrap();
}

async fn progress(site: &Site, actor: &Actor) -> Vec<(String, Progress)> {
    let course = learn::course(&site.ctx, actor, "tiny", EN).await.unwrap();
    let lessons = course.modules[0].lessons.iter();
    lessons
        .map(|one| (one.slug.clone(), one.progress))
        .collect()
}

async fn lessons_done(site: &Site, actor: &Actor) -> usize {
    let home = learn::home_officer(&site.ctx, actor, EN).await.unwrap();
    home.courses[0].lessons_done
}

async fn enrolment(site: &Site, actor: &Actor) -> EnrolmentId {
    let account = actor.person().unwrap().account;
    let mut reader = site.ctx.db.read().await.unwrap();
    let found = store::enrolment::find(&mut reader, account, "tiny").await;
    found.unwrap().unwrap().id
}

/// The step, as another window takes it.
async fn step(tx: &mut Connection, site: &Site, enrolment: EnrolmentId) {
    let step = NewMove {
        enrolment,
        number: 1,
        version: site.ctx.shelf.current("tiny").unwrap().version,
        answers: 0,
        at: site.ctx.now(),
    };
    assert!(store::enrolment_move::insert(tx, &step).await.unwrap());
}

#[tokio::test]
async fn an_objection_upheld_after_the_step_passes_no_test_that_asks_something_else() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let first = quiz(&site, &ana).await;
    answer(&site, &ana, first, 0).await;
    assess::finish(ctx, &ana, first).await.unwrap();
    let last = assess::start(ctx, &ana, "tiny", "final").await.unwrap();
    // Two of three are 66 %, and 67 % pass.
    answer(&site, &ana, last, 1).await;
    let wrong = site.asked(&ana, last).await[0].clone();
    assess::finish(ctx, &ana, last).await.unwrap();
    let reason = "The second option is the better reading of the law.";
    assess::contest(ctx, &ana, last, &wrong, reason)
        .await
        .unwrap();
    let mut newer = sources();
    with(&mut newer, POOL, "What is right about", "Which is right of");
    site.publish(&newer).await;
    take(&site, &ana).await;
    let assessor = one(&site, Role::Assessor).await;
    let contest = objections(&site, &assessor).await[0];
    assess::answer_contest(ctx, &assessor, contest, true, Some(100), "Upheld.")
        .await
        .unwrap();
    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    assert_eq!(course.completed_at, None);
    let card = course.assessment.unwrap();
    // All right, as it was asked then: no pass now, and it stays one of two.
    assert_eq!(card.best, Some((100, false)));
    assert_eq!((card.attempts_used, card.attempts_allowed), (1, Some(2)));
    let again = assess::start(ctx, &ana, "tiny", "final").await.unwrap();
    answer(&site, &ana, again, 0).await;
    assess::finish(ctx, &ana, again).await.unwrap();
    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    assert!(course.completed_at.is_some());
}

#[tokio::test]
async fn another_lesson_at_an_address_that_was_free_is_to_be_read() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    read(&site, &ana).await;
    learn::save_position(ctx, &ana, "tiny", "first", "reading", "b1")
        .await
        .unwrap();
    let mut without = sources();
    without.0.remove(READING);
    site.publish(&without).await;
    site.pass(60);
    take(&site, &ana).await;
    assert_eq!(lessons_done(&site, &ana).await, 1);
    let other =
        "+++\ntitle = \"Other\"\nsummary = \"Another.\"\nminutes = 5\n+++\n\nSomething else.\n";
    let mut newest = without.clone();
    newest.0.insert(READING.into(), other.into());
    site.publish(&newest).await;
    site.pass(60);
    take(&site, &ana).await;
    let expected = |last| {
        [
            (String::from("opening"), Progress::Done),
            (String::from("reading"), last),
        ]
    };
    assert_eq!(
        progress(&site, &ana).await,
        expected(Progress::NotStarted),
        "a lesson that nobody has read"
    );
    assert_eq!(lessons_done(&site, &ana).await, 1);
    site.pass(60);
    learn::continue_lesson(ctx, &ana, "tiny", "first", "reading")
        .await
        .unwrap();
    assert_eq!(progress(&site, &ana).await, expected(Progress::Done));
    assert_eq!(lessons_done(&site, &ana).await, 2);
}

#[tokio::test]
async fn what_was_meant_for_the_older_version_is_not_recorded_in_the_newer() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    for officer in [&ana, &ben] {
        learn::enrol(ctx, officer, "tiny").await.unwrap();
    }
    let mut newer = sources();
    with(&mut newer, READING, "Read about", "Read now about");
    let chosen = site.option(&ben, "This.").await;
    site.publish(&newer).await;
    site.pass(60);
    let id = enrolment(&site, &ana).await;
    let going = learn::continue_lesson(ctx, &ana, "tiny", "first", "reading");
    let gone = meanwhile(&site, going, async |tx| step(tx, &site, id).await).await;
    assert_eq!(conflict(gone), "newer-meanwhile");
    assert_eq!(progress(&site, &ana).await[1].1, Progress::NotStarted);

    let id = enrolment(&site, &ben).await;
    let place = ("tiny", "first", "opening", "check-one");
    let answering = learn::answer_check(
        ctx, &ben, place.0, place.1, place.2, place.3, chosen, None, "key", EN,
    );
    let answered = meanwhile(&site, answering, async |tx| step(tx, &site, id).await).await;
    assert_eq!(conflict(answered), "newer-meanwhile");
    assert_eq!(progress(&site, &ben).await[0].1, Progress::NotStarted);
}

#[tokio::test]
async fn a_page_from_before_the_step_answers_nothing_after_it() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    let version = || ctx.shelf.current("tiny").unwrap().short_version();
    let before = version();
    let mut newer = sources();
    with(&mut newer, READING, "Read about", "Read now about");
    site.publish(&newer).await;
    take(&site, &ana).await;
    let chosen = site.option(&ana, "This.").await;
    let place = ("tiny", "first", "opening", "check-one");
    let send = async |seen: &str| {
        let chosen = chosen.clone();
        learn::answer_check_of(ctx, &ana, place, chosen, None, "key", seen, EN).await
    };
    assert_eq!(conflict(send(&before).await), "newer-meanwhile");
    assert_eq!(conflict(send("").await), "newer-meanwhile");
    assert_eq!(progress(&site, &ana).await[0].1, Progress::NotStarted);
    send(&version()).await.unwrap();
    assert_eq!(progress(&site, &ana).await[0].1, Progress::Done);
}

#[tokio::test]
async fn an_attempt_after_the_step_is_drawn_again_the_same() {
    // Two of four are drawn.
    let mut four = sources();
    let text = String::from_utf8(four.0[QUIZ].clone()).unwrap();
    let more = text.replace("quiz-1", "quiz-3").replace("quiz-2", "quiz-4");
    four.0.insert(QUIZ.into(), (text + &more).into_bytes());
    let site = Site::publishing(&four, "tiny").await;
    let ctx = &site.ctx;
    let mut officers = Vec::new();
    for name in ["ana", "ben", "cleo", "dan", "eva"] {
        let officer = site.officer(name).await;
        let attempt = quiz(&site, &officer).await;
        answer(&site, &officer, attempt, 0).await;
        assess::finish(ctx, &officer, attempt).await.unwrap();
        officers.push(officer);
    }
    with(&mut four, QUIZ, "What is right about", "Which is right of");
    site.publish(&four).await;
    for officer in &officers {
        take(&site, officer).await;
        let attempt = assess::start(ctx, officer, "tiny", "first").await.unwrap();
        let redrawn = assess::redraw(ctx, &Actor::Operator, attempt)
            .await
            .unwrap();
        assert!(redrawn.is_same, "{redrawn:#?}");
    }
}

#[tokio::test]
async fn a_bookmark_taken_along_is_counted_where_it_leads() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let author = site.person("author", &[Role::Instructor]).await;
    let mut officers = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        let officer = site.officer(name).await;
        learn::enrol(ctx, &officer, "tiny").await.unwrap();
        learn::save_position(ctx, &officer, "tiny", "first", "reading", "b1")
            .await
            .unwrap();
        officers.push(officer);
    }
    let mut newer = sources();
    with(&mut newer, READING, "Read about", "New.\n\nRead about");
    site.publish(&newer).await;
    site.pass(60);
    for officer in &officers {
        take(&site, officer).await;
    }
    site.pass(8 * DAY);
    let view = studio::insight(ctx, &author, "tiny", "01-first/02-reading.md").await;
    let Some(LessonInsight::Counted { left, .. }) = view.unwrap().lesson else {
        panic!("five people opened it")
    };
    // The first paragraph is the second now; the second of the older version was `And read on.`
    let block = Some((String::from("b2"), String::from("Read about consent here.")));
    assert_eq!(left, [LeftAt { block, people: 5 }]);
}
