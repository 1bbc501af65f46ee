//! Officers who take a newer version on the way: what they keep, what they do again, and what nobody's certificate feels of it.

use crate::certificates;
use crate::course::{MODULE, sources};
use crate::harness::{EN, Site, conflict};
use crate::journeys::{answer, certified, quiz, read};
use crate::refused;
use base::Message;
use courseware::Sources;
use usecases::author::studio;
use usecases::{Actor, UseCaseError, assess, learn};
use views::account::Role;
use views::certify::CertificateStanding;
use views::learn::{BlockView, CheckView, Progress};
use views::newer::{NewerOffer, NewerState};
use views::question::{Asked, Verdict};

const OPENING: &str = "courses/tiny/01-first/01-opening.md";
const READING: &str = "courses/tiny/01-first/02-reading.md";
const QUIZ: &str = "courses/tiny/01-first/quiz.md";

/// The course with other words at a place.
fn with(sources: &mut Sources, path: &str, from: &str, to: &str) {
    let bytes = sources.0.get_mut(path).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains(from), "{text}");
    *bytes = text.replace(from, to).into_bytes();
}

/// A newer version in which the lesson `reading` has another address, `opening` another first sentence and the options of its check in the
/// other order, and one lesson is new.
fn newer_sources() -> Sources {
    let mut newer = sources();
    let reading = newer.0.remove(READING).unwrap();
    newer
        .0
        .insert("courses/tiny/01-first/02-slow-reading.md".into(), reading);
    with(&mut newer, OPENING, "The opening of", "Another opening of");
    with(
        &mut newer,
        OPENING,
        "(x) This.\n> Correct. It is.\n( ) That.\n> Not correct. It is not.\n",
        "( ) That.\n> Not correct. It is not.\n(x) This.\n> Correct. It is.\n",
    );
    let added = "+++\ntitle = \"Added\"\nsummary = \"It is new.\"\nminutes = 5\n+++\n\nNew.\n";
    newer
        .0
        .insert("courses/tiny/01-first/03-added.md".into(), added.into());
    newer
}

async fn offer(site: &Site, actor: &Actor) -> NewerOffer {
    let view = learn::newer(&site.ctx, actor, "tiny", EN).await.unwrap();
    match view.state {
        NewerState::Offered(offer) => *offer,
        other => panic!("{other:?}"),
    }
}

async fn take(site: &Site, actor: &Actor) -> Result<(), UseCaseError> {
    let version = site.ctx.shelf.current("tiny").unwrap().short_version();
    learn::take_newer(&site.ctx, actor, "tiny", &version).await
}

async fn check(site: &Site, actor: &Actor) -> CheckView {
    let lesson = learn::lesson(&site.ctx, actor, "tiny", "first", "opening", EN).await;
    let blocks = lesson.unwrap().blocks.into_iter();
    let mut checks = blocks.filter_map(|block| match block {
        BlockView::Check(check) => Some(*check),
        _ => None,
    });
    checks.next().unwrap()
}

/// The words of what was chosen.
fn chosen(check: &CheckView) -> Vec<String> {
    let Asked::Choice { options, .. } = &check.question.asked else {
        panic!("{:?}", check.question.asked)
    };
    let chosen = options.iter().filter(|option| option.chosen);
    chosen.map(|option| option.html.clone()).collect()
}

async fn passed(site: &Site, actor: &Actor, wrong: usize) {
    let attempt = quiz(site, actor).await;
    answer(site, actor, attempt, wrong).await;
    assess::finish(&site.ctx, actor, attempt).await.unwrap();
}

/// The lessons with how far each is, by address.
async fn lessons(site: &Site, actor: &Actor) -> Vec<(String, Progress)> {
    let course = learn::course(&site.ctx, actor, "tiny", EN).await.unwrap();
    let lessons = course.modules[0].lessons.iter();
    lessons
        .map(|one| (one.slug.clone(), one.progress))
        .collect()
}

fn ids(reasons: &[Message]) -> Vec<&str> {
    reasons.iter().map(|one| one.id.as_str()).collect()
}

#[tokio::test]
async fn what_was_read_answered_and_passed_is_taken_along() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    passed(&site, &ana, 0).await;
    learn::save_position(ctx, &ana, "tiny", "first", "opening", "b1")
        .await
        .unwrap();
    assert_eq!(chosen(&check(&site, &ana).await), ["That."]);
    site.publish(&newer_sources()).await;

    let told = offer(&site, &ana).await;
    // Two lessons, one check, the quiz; `opening` says something new before its first section; nothing is to be done again.
    assert_eq!(
        (told.lessons_kept, told.answers_kept, told.answers_anew),
        (2, 1, 0)
    );
    assert_eq!((told.passes_kept.len(), told.again.len()), (1, 0));
    let titles = |all: &[views::newer::NewerLesson]| -> Vec<String> {
        all.iter().map(|one| one.title.text.clone()).collect()
    };
    assert_eq!(titles(&told.added), ["Added"]);
    assert_eq!(titles(&told.changed), ["Opening"]);
    assert_eq!(told.obstacle, None);
    // Looking changes nothing.
    assert_eq!(lessons(&site, &ana).await[1].0, "reading");

    take(&site, &ana).await.unwrap();
    let expected = [
        ("opening", Progress::Done),
        ("slow-reading", Progress::Done),
        ("added", Progress::NotStarted),
    ];
    let expected = expected.map(|(slug, progress)| (slug.to_owned(), progress));
    assert_eq!(lessons(&site, &ana).await, expected);
    // The options stand in another order now; what was chosen is what was chosen.
    let answered = check(&site, &ana).await;
    assert_eq!(chosen(&answered), ["That."]);
    assert_eq!(answered.feedback.unwrap().verdict, Verdict::NotCorrect);
    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    assert!(!course.newer_version);
    let card = course.modules[0].quiz.clone().unwrap();
    assert_eq!(card.best, Some((100, true)));
    // The home counts what is done of what there is: two of three.
    let home = learn::home_officer(ctx, &ana, EN).await.unwrap();
    assert_eq!(home.courses[0].lessons_done, 2);
    // An answer from now on is one to the check as it is now.
    let right = site.option(&ana, "This.").await;
    let place = ("tiny", "first", "opening", "check-one");
    let version = ctx.shelf.current("tiny").unwrap().short_version();
    learn::answer_check_of(ctx, &ana, place, right, None, "new", &version, EN)
        .await
        .unwrap();
    assert_eq!(chosen(&check(&site, &ana).await), ["This."]);
    let now = learn::newer(ctx, &ana, "tiny", EN).await.unwrap();
    assert_eq!(now.state, NewerState::Current);
}

#[tokio::test]
async fn a_quiz_that_asks_something_else_is_taken_again_and_its_result_stays() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    passed(&site, &ana, 0).await;
    let old = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    let before = old.modules[0].quiz.as_ref().unwrap().finished[0].attempt;
    let mut newer = sources();
    with(
        &mut newer,
        QUIZ,
        "What is right about quiz-1?",
        "Which one?",
    );
    with(&mut newer, OPENING, "about check-one?", "here?");
    site.publish(&newer).await;

    let told = offer(&site, &ana).await;
    assert_eq!((told.lessons_kept, told.passes_kept.len()), (2, 0));
    assert_eq!(ids(&told.again[0].reasons), ["authoring-carry-questions"]);
    assert_eq!((told.answers_kept, told.answers_anew), (0, 1));
    take(&site, &ana).await.unwrap();

    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    let card = course.modules[0].quiz.clone().unwrap();
    assert_eq!((card.best, card.attempts_used), (None, 0));
    // The lesson is read, and its check may be answered again.
    assert_eq!(lessons(&site, &ana).await[0].1, Progress::Done);
    let anew = check(&site, &ana).await;
    assert_eq!((chosen(&anew).len(), anew.feedback), (0, None));
    // What was done then is there as it was.
    let result = assess::result(ctx, &ana, before, EN).await.unwrap();
    assert!(
        result
            .items
            .iter()
            .any(|item| item.question.prompt.contains("quiz-1"))
    );

    let again = assess::start(ctx, &ana, "tiny", "first").await.unwrap();
    assert_ne!(again, before);
    answer(&site, &ana, again, 0).await;
    assess::finish(ctx, &ana, again).await.unwrap();
    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    assert_eq!(
        course.modules[0].quiz.as_ref().unwrap().best,
        Some((100, true))
    );
}

#[tokio::test]
async fn attempts_that_did_not_pass_stay_counted() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    passed(&site, &ana, 0).await;
    let attempt = assess::start(ctx, &ana, "tiny", "final").await.unwrap();
    answer(&site, &ana, attempt, 3).await;
    assess::finish(ctx, &ana, attempt).await.unwrap();
    let mut newer = sources();
    let pool = "courses/tiny/assessment/pool.md";
    with(
        &mut newer,
        pool,
        "What is right about pool-1?",
        "Which one?",
    );
    site.publish(&newer).await;
    take(&site, &ana).await.unwrap();
    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    let card = course.assessment.unwrap();
    // One of two attempts is used: a newer version is no way around the limit.
    assert_eq!((card.attempts_used, card.attempts_allowed), (1, Some(2)));
    let last = assess::start(ctx, &ana, "tiny", "final").await.unwrap();
    answer(&site, &ana, last, 3).await;
    assess::finish(ctx, &ana, last).await.unwrap();
    let more = assess::start(ctx, &ana, "tiny", "final").await;
    assert_eq!(conflict(more), "attempts-used-up");
}

#[tokio::test]
async fn what_was_begun_is_finished_first_in_its_version() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let attempt = quiz(&site, &ana).await;
    site.publish(&newer_sources()).await;
    let obstacle = offer(&site, &ana).await.obstacle.unwrap();
    assert_eq!(obstacle.id, "newer-attempt-open");
    assert_eq!(conflict(take(&site, &ana).await), "newer-attempt-open");
    assert_eq!(lessons(&site, &ana).await.len(), 2, "nothing has changed");
    answer(&site, &ana, attempt, 0).await;
    assess::finish(ctx, &ana, attempt).await.unwrap();
    take(&site, &ana).await.unwrap();
    assert_eq!(lessons(&site, &ana).await.len(), 3);
}

#[tokio::test]
async fn it_is_taken_once_and_as_it_was_seen() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    read(&site, &ana).await;
    site.publish(&newer_sources()).await;
    let seen = offer(&site, &ana).await.version;
    // A still newer one came: what was seen is not what would be taken.
    let mut newest = newer_sources();
    with(&mut newest, OPENING, "Another opening", "A third opening");
    site.publish(&newest).await;
    let stale = learn::take_newer(ctx, &ana, "tiny", &seen).await;
    assert_eq!(conflict(stale), "newer-another");
    let empty = learn::take_newer(ctx, &ana, "tiny", "").await;
    assert_eq!(conflict(empty), "newer-another");
    let (one, two) = tokio::join!(take(&site, &ana), take(&site, &ana));
    one.unwrap();
    two.unwrap();
    take(&site, &ana).await.unwrap();
    let actions = site.actions().await;
    let moves = actions.iter().filter(|one| *one == "enrolment.moved");
    assert_eq!(moves.count(), 1);
    // From one newer version to the next: an answer of the first is still an answer.
    with(&mut newest, OPENING, "A third opening", "A fourth opening");
    site.publish(&newest).await;
    take(&site, &ana).await.unwrap();
    assert_eq!(chosen(&check(&site, &ana).await), ["That."]);
    assert_eq!(lessons(&site, &ana).await[1].1, Progress::Done);
}

#[tokio::test]
async fn whoever_has_completed_the_course_keeps_it_and_the_certificate_as_they_are() {
    let site = certificates::site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let code = certified(&site, &ana).await;
    let before = certificates::check(&site, &code).await;
    site.publish(&newer_sources()).await;
    let view = learn::newer(ctx, &ana, "tiny", EN).await.unwrap();
    assert_eq!(view.state, NewerState::Completed);
    assert_eq!(conflict(take(&site, &ana).await), "newer-completed");
    let after = certificates::check(&site, &code).await;
    assert_eq!(after.standing, CertificateStanding::Valid);
    assert_eq!(after, before);
    let mine = usecases::certify::list_mine(ctx, &ana, EN).await.unwrap();
    assert_eq!(mine.len(), 1);
}

#[tokio::test]
async fn a_course_is_complete_where_nothing_is_missing_in_the_newer_version() {
    let mut whole = sources();
    whole.0.remove(QUIZ);
    whole.0.remove("courses/tiny/assessment/pool.md");
    let module = MODULE.split("[quiz]").next().unwrap();
    let settings = "source_language = \"en\"\nminutes = 30\n[certificate]\nenabled = true\n";
    for (path, text) in [
        ("courses/tiny/01-first/module.toml", module),
        ("courses/tiny/course.toml", settings),
    ] {
        whole.0.insert(path.to_owned(), text.as_bytes().to_vec());
    }
    let site = Site::publishing(&whole, "tiny").await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    let chosen = site.option(&ana, "This.").await;
    learn::answer_check(
        ctx,
        &ana,
        "tiny",
        "first",
        "opening",
        "check-one",
        chosen,
        None,
        "key",
        EN,
    )
    .await
    .unwrap();
    whole.0.remove(READING);
    site.publish(&whole).await;
    take(&site, &ana).await.unwrap();
    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    assert!(course.completed_at.is_some());
    let code = course.certificate_code.unwrap();
    let page = usecases::certify::verify(ctx, &Actor::Anonymous, &code, "192.0.2.1", EN).await;
    assert!(matches!(page, Ok(views::certify::VerifyView::Found(_))));
}

#[tokio::test]
async fn nobody_takes_it_for_another_and_authors_see_numbers() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    let author = site.person("author", &[Role::Instructor]).await;
    read(&site, &ana).await;
    read(&site, &ben).await;
    site.publish(&newer_sources()).await;
    let version = ctx.shelf.current("tiny").unwrap().short_version();
    refused!(
        SignInRequired,
        learn::newer(ctx, &Actor::Anonymous, "tiny", EN),
        learn::take_newer(ctx, &Actor::Anonymous, "tiny", &version),
        learn::take_newer(ctx, &Actor::Operator, "tiny", &version),
    );
    // Who is not enrolled has no version to leave.
    let none = learn::newer(ctx, &author, "tiny", EN).await;
    assert!(matches!(none, Err(UseCaseError::NotFound)));
    let none = learn::take_newer(ctx, &author, "tiny", &version).await;
    assert_eq!(conflict(none), "not-enrolled");
    take(&site, &ana).await.unwrap();
    assert_eq!(lessons(&site, &ben).await.len(), 2, "Ben stays on his");
    let view = studio::versions(ctx, &author, "tiny", EN).await.unwrap();
    let people: Vec<_> = view
        .rows
        .iter()
        .map(|one| view.people[&one.version])
        .collect();
    assert_eq!(people, [(1, 0), (1, 0)]);
}
