//! Limits of time and of attempts, and what is granted to whom they would shut out.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::kinds::{How, asking, begin, officer_at, page, ready, save, site};
use crate::refused;
use usecases::assess::{self, Grant};
use usecases::{Actor, learn};
use views::account::Role;
use views::assess::AttemptPage;

/// One question, ten minutes, two attempts.
async fn ten_minutes() -> Site {
    site(&format!(
        "attempts = 2\nminutes = 10\n{}",
        asking(&["truth"])
    ))
    .await
}

fn right() -> How {
    How::default()
}

#[tokio::test]
async fn answers_are_taken_until_the_deadline_and_a_little_longer() {
    let site = ten_minutes().await;
    let (ana, attempt) = officer_at(&site).await;
    let view = page(&site, &ana, attempt, 1).await;
    let deadline = view.deadline_at.unwrap();
    assert_eq!(deadline, site.ctx.now().plus_seconds(600));
    assert_eq!(view.now, site.ctx.now());
    site.pass(600 + 120);
    save(&site, &ana, attempt, "truth", &["0"], right())
        .await
        .unwrap();
    site.pass(1);
    assert_eq!(
        conflict(save(&site, &ana, attempt, "truth", &["1"], right()).await),
        "attempt-time-over"
    );
    // It was finished from what was saved, at its deadline.
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (result.percent, result.passed, result.ran_out),
        (100, true, true)
    );
    assert_eq!(result.finished_at, deadline);
    assert_eq!(
        conflict(save(&site, &ana, attempt, "truth", &["1"], right()).await),
        "attempt-finished"
    );
}

#[tokio::test]
async fn whoever_opens_an_attempt_too_late_finds_its_result() {
    let site = ten_minutes().await;
    let (ana, attempt) = officer_at(&site).await;
    site.pass(721);
    assert_eq!(
        assess::attempt(&site.ctx, &ana, attempt, None, EN)
            .await
            .unwrap(),
        AttemptPage::Finished
    );
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert_eq!(
        (result.unanswered, result.passed, result.ran_out),
        (1, false, true)
    );
    let second = begin(&site, &ana).await;
    assert_ne!(second, attempt);
    site.pass(721);
    // Beginning again finds the open one too late: it is finished, and no attempt is left.
    assert_eq!(
        conflict(assess::start(&site.ctx, &ana, "kinds", "final").await),
        "attempts-used-up"
    );
    assert!(
        assess::result(&site.ctx, &ana, second, EN)
            .await
            .unwrap()
            .ran_out
    );
}

#[tokio::test]
async fn the_program_finishes_what_is_overdue() {
    let site = ten_minutes().await;
    let (ana, attempt) = officer_at(&site).await;
    save(&site, &ana, attempt, "truth", &["0"], right())
        .await
        .unwrap();
    site.pass(720);
    let overdue = async || {
        assess::finish_overdue(&site.ctx, &Actor::Operator)
            .await
            .unwrap()
    };
    assert_eq!(overdue().await, 0);
    site.pass(1);
    assert_eq!(overdue().await, 1);
    assert_eq!(overdue().await, 0);
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert!(result.ran_out && result.passed && result.course_completed);
    assert_eq!(
        site.actions()
            .await
            .iter()
            .filter(|action| *action == "attempt.finished")
            .count(),
        1
    );
    refused!(Forbidden, assess::finish_overdue(&site.ctx, &ana));
    refused!(
        SignInRequired,
        assess::finish_overdue(&site.ctx, &Actor::Anonymous)
    );
}

#[tokio::test]
async fn attempts_that_cannot_be_finished_stand_in_nobodys_way() {
    let site = ten_minutes().await;
    let (ana, attempt) = officer_at(&site).await;
    let mut tx = site.ctx.db.begin().await.unwrap();
    let hers = store::attempt::get(&mut tx, attempt).await.unwrap();
    // More than are looked at in one go, and all of them due before hers.
    for number in 2..=251 {
        let due = site.ctx.now().plus_seconds(i64::from(number));
        let new = store::attempt::NewAttempt {
            id: base::AttemptId::new(due, [7; 10]),
            enrolment: hers.enrolment,
            assessment: "drill:many",
            number,
            version: hers.version,
            seed: hers.seed,
            drawn: "unreadable",
            started_at: site.ctx.now(),
            deadline_at: Some(due),
        };
        assert!(store::attempt::insert(&mut tx, &new).await.unwrap());
    }
    tx.commit().await.unwrap();
    site.pass(721);
    let finished = assess::finish_overdue(&site.ctx, &Actor::Operator).await;
    assert_eq!(finished.unwrap(), 1);
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert!(result.ran_out);
}

#[tokio::test]
async fn finishing_by_hand_a_little_late_is_told() {
    let site = ten_minutes().await;
    let (ana, attempt) = officer_at(&site).await;
    site.pass(601);
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
    assert!(result.ran_out);
    assert_eq!(result.finished_at, site.ctx.now());
}

#[tokio::test]
async fn the_next_attempt_waits() {
    let site = site(&format!("wait_hours = 24\n{}", asking(&["truth"]))).await;
    let (ana, attempt) = officer_at(&site).await;
    assess::finish(&site.ctx, &ana, attempt).await.unwrap();
    let from = site.ctx.now().plus_seconds(86_400);
    let next_from = async || {
        let card = learn::course(&site.ctx, &ana, "kinds", EN)
            .await
            .unwrap()
            .assessment
            .unwrap();
        let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
        assert_eq!(card.next_from, result.next_from);
        card.next_from
    };
    assert_eq!(next_from().await, Some(from));
    let start = async || assess::start(&site.ctx, &ana, "kinds", "final").await;
    assert_eq!(conflict(start().await), "attempt-wait");
    site.pass(86_399);
    assert_eq!(conflict(start().await), "attempt-wait-minutes");
    site.pass(1);
    assert_eq!(next_from().await, None);
    start().await.unwrap();
}

fn grant(percent: u32, attempts: u32) -> Grant {
    Grant {
        email: "Ana@Example.org ".to_owned(),
        course: "kinds".to_owned(),
        extra_time_percent: percent,
        extra_attempts: attempts,
    }
}

#[tokio::test]
async fn an_accommodation_gives_more_time_and_more_attempts() {
    let site = ten_minutes().await;
    let ana = ready(&site, "ana").await;
    let paul = site.person("paul", &[Role::Programme]).await;
    let card = async || {
        let course = learn::course(&site.ctx, &ana, "kinds", EN).await.unwrap();
        let card = course.assessment.unwrap();
        (card.minutes, card.attempts_allowed)
    };
    assert_eq!(card().await, (Some(10), Some(2)));
    assess::grant_accommodation(&site.ctx, &paul, grant(25, 1))
        .await
        .unwrap();
    assert_eq!(
        card().await,
        (Some(12), Some(3)),
        "12.5 minutes, told as whole ones"
    );
    let attempt = begin(&site, &ana).await;
    let view = page(&site, &ana, attempt, 1).await;
    // Ten minutes and a quarter of them.
    assert_eq!(view.deadline_at, Some(site.ctx.now().plus_seconds(750)));
    assert_eq!(view.attempts_allowed, Some(3));
    for left in [2, 1, 0] {
        let attempt = begin(&site, &ana).await;
        assess::finish(&site.ctx, &ana, attempt).await.unwrap();
        let result = assess::result(&site.ctx, &ana, attempt, EN).await.unwrap();
        assert_eq!(result.attempts_left, Some(left));
    }
    assert_eq!(
        conflict(assess::start(&site.ctx, &ana, "kinds", "final").await),
        "attempts-used-up"
    );
    // Nobody else has it.
    let ben = ready(&site, "ben").await;
    let attempt = begin(&site, &ben).await;
    let view = page(&site, &ben, attempt, 1).await;
    assert_eq!(view.deadline_at, Some(site.ctx.now().plus_seconds(600)));
}

#[tokio::test]
async fn an_accommodation_ends_and_another_takes_its_place() {
    let site = ten_minutes().await;
    let ana = ready(&site, "ana").await;
    let admin = site.person("admin", &[Role::Administrator]).await;
    let list = async || {
        assess::list_accommodations(&site.ctx, &admin, EN)
            .await
            .unwrap()
    };
    assess::grant_accommodation(&site.ctx, &admin, grant(25, 0))
        .await
        .unwrap();
    site.pass(1);
    assess::grant_accommodation(&site.ctx, &admin, grant(50, 0))
        .await
        .unwrap();
    let rows = list().await;
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row.extra_time_percent, row.ended_at.is_some()))
        .collect();
    assert_eq!(told, [(50, false), (25, true)]);
    assert_eq!(
        (rows[0].name.as_str(), rows[0].granted_by.as_str()),
        ("ana Example", "admin Example")
    );
    let (ctx, id) = (&site.ctx, rows[0].id);
    assess::end_accommodation(ctx, &admin, id).await.unwrap();
    assess::end_accommodation(ctx, &admin, id).await.unwrap();
    assert!(list().await.iter().all(|row| row.ended_at.is_some()));
    let attempt = begin(&site, &ana).await;
    let view = page(&site, &ana, attempt, 1).await;
    assert_eq!(view.deadline_at, Some(site.ctx.now().plus_seconds(600)));
    let actions = site.actions().await;
    let count = |action: &str| actions.iter().filter(|one| *one == action).count();
    assert_eq!(
        (count("accommodation.granted"), count("accommodation.ended")),
        (2, 1)
    );
}

#[tokio::test]
async fn an_accommodation_is_refused_in_words_and_to_those_who_may_not() {
    let site = ten_minutes().await;
    site.officer("ana").await;
    let paul = site.person("paul", &[Role::Programme]).await;
    let ctx = &site.ctx;
    let told = problems(assess::grant_accommodation(ctx, &paul, grant(201, 11)).await);
    assert_eq!(
        told,
        [
            problem("extra_time_percent", "accommodation-time-range"),
            problem("extra_attempts", "accommodation-attempts-range")
        ]
    );
    let wrong = Grant {
        email: "nobody@example.org".to_owned(),
        course: "nowhere".to_owned(),
        ..Grant::default()
    };
    assert_eq!(
        problems(assess::grant_accommodation(ctx, &paul, wrong).await),
        [
            problem("course", "accommodation-no-course"),
            problem("extra_time_percent", "accommodation-nothing"),
            problem("email", "accommodation-no-person")
        ]
    );
    let id = base::FactId::new(ctx.now(), [0; 10]);
    refused!(NotFound, assess::end_accommodation(ctx, &paul, id));
    for role in [Role::Officer, Role::Instructor, Role::Assessor] {
        let other = site.person(role.as_str(), &[role]).await;
        refused!(
            Forbidden,
            assess::grant_accommodation(ctx, &other, grant(25, 0)),
            assess::end_accommodation(ctx, &other, id),
            assess::list_accommodations(ctx, &other, EN),
        );
    }
    refused!(
        SignInRequired,
        assess::grant_accommodation(ctx, &Actor::Anonymous, grant(25, 0)),
        assess::end_accommodation(ctx, &Actor::Anonymous, id),
        assess::list_accommodations(ctx, &Actor::Anonymous, EN),
    );
}

#[tokio::test]
async fn nobody_grants_themselves_an_accommodation_and_the_same_one_twice_is_one() {
    let site = ten_minutes().await;
    let ana = site.person("ana", &[Role::Officer, Role::Programme]).await;
    let paul = site.person("paul", &[Role::Programme]).await;
    let ctx = &site.ctx;
    assert_eq!(
        problems(assess::grant_accommodation(ctx, &ana, grant(25, 1)).await),
        [problem("email", "accommodation-own")]
    );
    // The form sent twice.
    for _ in 0..2 {
        assess::grant_accommodation(ctx, &paul, grant(25, 1))
            .await
            .unwrap();
    }
    let rows = assess::list_accommodations(ctx, &paul, EN).await.unwrap();
    assert_eq!(rows.len(), 1);
    let actions = site.actions().await;
    let granted = actions.iter().filter(|one| *one == "accommodation.granted");
    assert_eq!(granted.count(), 1);
}
