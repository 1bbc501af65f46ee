//! The home pages of staff.

use crate::harness::{EN, Site, answer as given};
use crate::journeys::{answer, certified, quiz};
use crate::story;
use usecases::{assess, scenario, supervise};
use views::account::Role;

#[tokio::test]
async fn an_instructor_sees_courses_and_what_is_wrong_with_their_folders() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    certified(&site, &ana).await;
    let ben = site.officer("ben").await;
    quiz(&site, &ben).await;
    let mut broken = crate::course::sources();
    broken.0.insert(
        "courses/tiny/course.toml".to_owned(),
        b"minuets = 30\n".to_vec(),
    );
    broken
        .0
        .insert("courses/never/course.toml".to_owned(), b"x".to_vec());
    site.publish(&broken).await;
    let instructor = site.person("instructor", &[Role::Instructor]).await;
    let home = supervise::home_instructor(&site.ctx, &instructor, EN)
        .await
        .unwrap();
    let told: Vec<_> = home
        .courses
        .iter()
        .map(|one| (one.slug.as_str(), one.title.is_some(), one.behind))
        .collect();
    assert_eq!(told, [("never", false, true), ("tiny", true, true)]);
    let tiny = &home.courses[1];
    // One check, two quiz questions, four in the pool.
    assert_eq!(
        (tiny.lessons, tiny.questions, tiny.enrolled, tiny.completed),
        (2, 7, 2, 1)
    );
    assert!(tiny.problems[0].is_error);
    assert_eq!(home.hardest.items, [], "too few answers to say anything");
}

#[tokio::test]
async fn questions_are_judged_by_finished_first_attempts() {
    let site = Site::with_course().await;
    for n in 0..10 {
        let officer = site.officer(&format!("officer{n}")).await;
        let attempt = quiz(&site, &officer).await;
        // quiz-1 right four times, quiz-2 nine times and left out by the last; the first save of the first officer was corrected.
        let mut choices = vec![("quiz-2", "0"), ("quiz-1", if n < 4 { "0" } else { "1" })];
        if n == 9 {
            choices.remove(0);
        }
        if n == 0 {
            crate::harness::save_answer(
                &site.ctx,
                &officer,
                attempt,
                given("quiz-1", &["1"], "slip"),
            )
            .await
            .unwrap();
        }
        for (question, chosen) in choices {
            crate::harness::save_answer(
                &site.ctx,
                &officer,
                attempt,
                given(question, &[chosen], "k"),
            )
            .await
            .unwrap();
        }
        assess::finish(&site.ctx, &officer, attempt).await.unwrap();
        if n == 8 {
            let second = assess::start(&site.ctx, &officer, "tiny", "first")
                .await
                .unwrap();
            answer(&site, &officer, second, 2).await;
            assess::finish(&site.ctx, &officer, second).await.unwrap();
        }
    }
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    let home = supervise::home_assessor(&site.ctx, &assessor, EN)
        .await
        .unwrap();
    let told: Vec<_> = home
        .hardest
        .items
        .iter()
        .map(|one| (one.question.as_str(), one.answers, one.facility))
        .collect();
    // What was asked and not answered earned nothing: quiz-2 nine of ten.
    assert_eq!(told, [("quiz-1", 10, 400), ("quiz-2", 9, 900)]);
    assert_eq!(home.hardest.few, 0);
    let page = assess::statistics(&site.ctx, &assessor, "tiny", "first", false, EN)
        .await
        .unwrap();
    let same: Vec<_> = page
        .items
        .iter()
        .map(|one| (one.question.as_str(), one.answers, one.facility.unwrap()))
        .collect();
    assert_eq!(same, told, "one source");
}

#[tokio::test]
async fn an_assessor_sees_finished_assessments_with_names() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    certified(&site, &ana).await;
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    let home = supervise::home_assessor(&site.ctx, &assessor, EN)
        .await
        .unwrap();
    assert_eq!(home.finished.len(), 1, "the quiz is no final assessment");
    let one = &home.finished[0];
    assert_eq!(
        (
            one.officer.as_str(),
            one.percent,
            one.passed,
            one.attempt_number
        ),
        ("ana Example", 100, true, 1)
    );
}

#[tokio::test]
async fn a_programme_manager_sees_numbers_and_no_small_groups() {
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    let code = certified(&site, &ana).await;
    for n in 0..3 {
        site.officer(&format!("officer{n}")).await;
    }
    let programme = site.person("programme", &[Role::Programme]).await;
    let home = async || {
        supervise::home_programme(&site.ctx, &programme, EN)
            .await
            .unwrap()
    };
    assert_eq!(home().await.agencies, [], "four people are too few");
    let ben = site.officer("ben").await;
    quiz(&site, &ben).await;
    let now = home().await;
    let group = &now.agencies[0];
    assert_eq!(
        group.group,
        Some(("TN".to_owned(), "Harbour District Police".to_owned()))
    );
    assert_eq!((group.officers, group.enrolled, group.completed), (5, 2, 1));
    let course = &now.courses[0];
    assert_eq!(
        (
            course.enrolled,
            course.active_last_30_days,
            course.completed,
            course.certificates
        ),
        (2, 2, 1, 1)
    );
    assert_eq!(now.recent[0].code, code);
    assert_eq!(
        (
            now.recent[0].holder.as_str(),
            now.recent[0].course_title.as_str()
        ),
        ("ana Example", "A tiny course")
    );
    site.pass(31 * 86_400);
    assert_eq!(home().await.courses[0].active_last_30_days, 0);
}

#[tokio::test]
async fn an_administrator_sees_how_the_installation_is() {
    let site = Site::new().await;
    site.ready("ana", &[Role::Officer]).await;
    site.session("ana").await;
    let (ben, _) = site.account("ben", &[Role::Officer]).await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    usecases::account::deactivate(&site.ctx, &admin, ben)
        .await
        .unwrap();
    let home = supervise::home_administrator(&site.ctx, &admin)
        .await
        .unwrap();
    assert_eq!(
        (
            home.accounts,
            home.deactivated,
            home.sessions,
            home.demonstration
        ),
        (3, 1, 1, false)
    );
    assert!(home.database_bytes > 0);
    assert_eq!(home.schema_version, store::Db::schema_version());
    let event = &home.events[0];
    assert_eq!(
        (
            event.action.as_str(),
            event.actor.as_deref(),
            event.subject.as_deref()
        ),
        (
            "account.deactivated",
            Some("admin Example"),
            Some("ben Example")
        )
    );
}

#[tokio::test]
async fn the_audit_log_has_pages() {
    let site = Site::new().await;
    for n in 0..51 {
        site.account(&format!("person{n}"), &[Role::Officer]).await;
    }
    let admin = site.person("admin", &[Role::Administrator]).await;
    let page = async |number| {
        supervise::audit_log(&site.ctx, &admin, number)
            .await
            .unwrap()
    };
    let first = page(1).await;
    assert_eq!((first.rows.len(), first.more), (50, true));
    let second = page(2).await;
    assert_eq!((second.rows.len(), second.more), (2, false));
    assert_eq!(page(99).await.rows, []);
}

#[tokio::test]
async fn an_assessor_sees_assessed_scenarios_that_ended_with_names() {
    let site = story::site().await;
    let ctx = &site.ctx;
    let ana = story::ready(&site, "ana").await;
    let ben = story::ready(&site, "ben").await;
    // Practice, what is under way and what was left are nobody's business.
    story::played(&site, &ana, story::practice("the-yard"), &["call"]).await;
    let failed = story::played(&site, &ana, story::assessed("the-gate"), &["walk-away"]).await;
    site.pass(60);
    let path = ["speak-apart", "hurry"];
    let passed = story::played(&site, &ben, story::assessed("the-gate"), &path).await;
    site.pass(3600);
    story::begin(&site, &ana, story::assessed("the-gate")).await;
    story::begin(&site, &ana, story::anew(story::assessed("the-yard"))).await;
    let assessor = site.person("assessor", &[Role::Assessor]).await;
    let home = supervise::home_assessor(ctx, &assessor, EN).await.unwrap();
    let told: Vec<_> = home
        .scenarios
        .iter()
        .map(|one| {
            let who = (one.run, one.officer.as_str(), one.title.text.as_str());
            (who, one.outcome.as_str(), one.percent, one.passed)
        })
        .collect();
    // Two of three points are 66 %, rounded down; 60 % passes.
    let expected = [
        ((passed, "ben Example", "The gate"), "mixed", 66, true),
        ((failed, "ana Example", "The gate"), "critical", 0, false),
    ];
    assert_eq!(told, expected, "the latest first");
    for run in [passed, failed] {
        let seen = scenario::debrief(ctx, &assessor, run, EN).await.unwrap();
        assert!(!seen.own);
    }
    let arabic = supervise::home_assessor(ctx, &assessor, base::Locale::Ar);
    assert_eq!(arabic.await.unwrap().scenarios[0].title.text, "البوابة");
}
