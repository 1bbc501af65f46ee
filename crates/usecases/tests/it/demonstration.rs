//! The demonstration data.

mod programme;
mod shipped;
mod stories;
mod talks;

use crate::harness::{EN, Site};
use usecases::account::{self, SignIn};
use usecases::{Actor, assess, certify, demonstrate, learn, supervise};
use views::account::Role;
use views::learn::NextStep;

async fn sign_in(site: &Site, mailbox: &str) -> Actor {
    let form = SignIn {
        email: format!("{mailbox}@demo.example"),
        password: "practise listening daily".into(),
        agent: String::new(),
        address: "127.0.0.1".to_owned(),
        old_token: None,
    };
    let signed_in = account::sign_in(&site.ctx, &Actor::Anonymous, form)
        .await
        .unwrap();
    site.identify(&signed_in.token).await
}

#[tokio::test]
async fn every_role_can_sign_in_and_has_something_to_see() {
    let site = Site::with_course().await;
    assert!(
        !demonstrate::is_demonstration(&site.ctx, &Actor::Anonymous)
            .await
            .unwrap()
    );
    assert!(
        demonstrate::fill(&site.ctx, &Actor::Operator)
            .await
            .unwrap()
    );
    assert!(
        demonstrate::is_demonstration(&site.ctx, &Actor::Anonymous)
            .await
            .unwrap()
    );

    // Of the course and of the programme's certification.
    let officer = sign_in(&site, "officer").await;
    assert_eq!(
        certify::list_mine(&site.ctx, &officer, base::Locale::En)
            .await
            .unwrap()
            .len(),
        2
    );
    assert_eq!(
        learn::home_officer(&site.ctx, &officer, EN)
            .await
            .unwrap()
            .next,
        NextStep::Nothing
    );
    let learner = sign_in(&site, "learner").await;
    let home = learn::home_officer(&site.ctx, &learner, EN).await.unwrap();
    assert_eq!((home.courses.len(), home.certificates.len()), (1, 0));

    let programme = supervise::home_programme(&site.ctx, &sign_in(&site, "programme").await, EN)
        .await
        .unwrap();
    let course = &programme.courses[0];
    // Forty of the first cohort and six of the second; two more have asked to join. The officer of the demonstration and eighteen
    // others hold a certificate of the course.
    assert_eq!(
        (course.enrolled, course.completed, course.certificates),
        (46, 19, 19)
    );
    assert_eq!(
        programme
            .agencies
            .iter()
            .map(|one| one.officers)
            .sum::<u32>(),
        48
    );
    assert!(programme.agencies.iter().all(|one| one.officers >= 5));
    assert!(
        programme
            .recent
            .iter()
            .all(|one| one.issued_at < site.ctx.now())
    );

    let assessor = supervise::home_assessor(&site.ctx, &sign_in(&site, "assessor").await, EN)
        .await
        .unwrap();
    assert!(
        assessor.finished.iter().any(|one| !one.passed)
            && assessor.finished.iter().any(|one| one.passed)
    );
    assert!(!assessor.hardest.items.is_empty());
    let instructor = supervise::home_instructor(&site.ctx, &sign_in(&site, "instructor").await, EN)
        .await
        .unwrap();
    assert_eq!(instructor.courses.len(), 1);
    let admin = sign_in(&site, "admin").await;
    let home = supervise::home_administrator(&site.ctx, &admin)
        .await
        .unwrap();
    // 48 officers and seven of staff.
    assert_eq!((home.accounts, home.demonstration), (55, true));
    let accounts = account::list_accounts(&site.ctx, &admin, "demo.example", 1)
        .await
        .unwrap();
    assert!(
        accounts
            .rows
            .iter()
            .all(|row| row.created_at <= site.ctx.now())
    );
    assert!(accounts.rows.iter().all(|row| row.roles.len() == 1));
}

#[tokio::test]
async fn a_course_with_every_kind_is_taken_marked_and_practised() {
    let questions: Vec<&str> = crate::kinds::RIGHT
        .iter()
        .map(|(question, _)| *question)
        .chain(["repair", "task"])
        .collect();
    let lines = format!("minutes = 30\n{}", crate::kinds::asking(&questions));
    let site = crate::kinds::site(&lines).await;
    assert!(
        demonstrate::fill(&site.ctx, &Actor::Operator)
            .await
            .unwrap()
    );
    let assessor = sign_in(&site, "assessor").await;
    let home = supervise::home_assessor(&site.ctx, &assessor, EN)
        .await
        .unwrap();
    // 19 passed, some at the second try, and six did not; nothing waits for a mark, and nobody ran out of time.
    let first = home.finished.iter().filter(|one| one.attempt_number == 1);
    let passed = home.finished.iter().filter(|one| one.passed).count();
    assert_eq!((first.count(), passed), (25, 19));
    let mut sure = 0;
    for one in &home.finished {
        let result = assess::result(&site.ctx, &assessor, one.attempt, EN)
            .await
            .unwrap();
        assert!(!result.ran_out && result.unanswered == 0);
        let code = result.items.iter().find(|one| one.question.id == "code");
        sure += usize::from(code.unwrap().question.certainty.unwrap().chosen.unwrap());
    }
    assert!(
        (home.finished.len()..=3 * home.finished.len()).contains(&sure),
        "everybody says how sure they are"
    );
    let actions = site.actions().await;
    let started = actions
        .iter()
        .filter(|action| *action == "attempt.started")
        .count();
    assert!(started > home.finished.len(), "some have practised too");
}

#[tokio::test]
async fn only_an_empty_database_is_filled_and_always_in_the_same_way() {
    let (one, other) = (Site::with_course().await, Site::with_course().await);
    for site in [&one, &other] {
        assert!(
            demonstrate::fill(&site.ctx, &Actor::Operator)
                .await
                .unwrap()
        );
        assert!(
            !demonstrate::fill(&site.ctx, &Actor::Operator)
                .await
                .unwrap()
        );
    }
    let log = async |site: &Site| {
        let mut reader = site.ctx.db.read().await.unwrap();
        let lines = store::audit::list(&mut reader, 10_000, 0).await.unwrap();
        // The course's version has an id of its own in each database.
        lines
            .into_iter()
            .map(|line| (line.at, line.actor, line.action))
            .collect::<Vec<_>>()
    };
    assert_eq!(log(&one).await, log(&other).await);

    let used = Site::new().await;
    used.account("ana", &[Role::Officer]).await;
    assert!(
        !demonstrate::fill(&used.ctx, &Actor::Operator)
            .await
            .unwrap()
    );
    assert!(
        !demonstrate::is_demonstration(&used.ctx, &Actor::Anonymous)
            .await
            .unwrap()
    );
}

#[tokio::test]
async fn without_a_course_the_people_are_there() {
    let site = Site::new().await;
    assert!(
        demonstrate::fill(&site.ctx, &Actor::Operator)
            .await
            .unwrap()
    );
    let officer = sign_in(&site, "officer").await;
    assert_eq!(
        certify::list_mine(&site.ctx, &officer, base::Locale::En)
            .await
            .unwrap(),
        []
    );
}
