//! The demonstration data.

use crate::harness::{EN, Site};
use usecases::account::{self, SignIn};
use usecases::{Actor, certify, demonstrate, learn, supervise};
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

    let officer = sign_in(&site, "officer").await;
    assert_eq!(
        certify::list_mine(&site.ctx, &officer).await.unwrap().len(),
        1
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
    // 42 officers, four of whom began nothing; the officer of the demonstration and seven others hold a certificate.
    assert_eq!(
        (course.enrolled, course.completed, course.certificates),
        (38, 8, 8)
    );
    assert_eq!(
        programme
            .agencies
            .iter()
            .map(|one| one.officers)
            .sum::<u32>(),
        42
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
    assert!(!assessor.hardest.is_empty());
    let instructor = supervise::home_instructor(&site.ctx, &sign_in(&site, "instructor").await, EN)
        .await
        .unwrap();
    assert_eq!(instructor.courses.len(), 1);
    let admin = sign_in(&site, "admin").await;
    let home = supervise::home_administrator(&site.ctx, &admin)
        .await
        .unwrap();
    assert_eq!((home.accounts, home.demonstration), (46, true));
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
    // Eight passed, three did not; nothing waits for a mark, and nobody ran out of time.
    let passed = home.finished.iter().filter(|one| one.passed).count();
    assert_eq!((home.finished.len(), passed), (11, 8));
    assert!(home.finished.iter().all(|one| one.waiting == 0));
    let mut earned = 0;
    for one in &home.finished {
        let result = usecases::assess::result(&site.ctx, &assessor, one.attempt, EN)
            .await
            .unwrap();
        assert!(!result.ran_out && result.unanswered == 0);
        let code = result.items.iter().find(|one| one.question.id == "code");
        earned += i32::from(code.unwrap().question.certainty.unwrap().chosen.unwrap());
    }
    assert!(
        (11..=33).contains(&earned),
        "everybody says how sure they are"
    );
    let actions = site.actions().await;
    let started = actions
        .iter()
        .filter(|action| *action == "attempt.started")
        .count();
    assert!(started > 11, "some have practised too");
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
    assert_eq!(certify::list_mine(&site.ctx, &officer).await.unwrap(), []);
}

#[tokio::test]
async fn timing_real() {
    fn read(
        dir: &std::path::Path,
        under: &std::path::Path,
        files: &mut std::collections::BTreeMap<String, Vec<u8>>,
    ) {
        for entry in std::fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, under, files);
            } else {
                let name = path
                    .strip_prefix(under)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let mut files = std::collections::BTreeMap::new();
    read(&content, &content, &mut files);
    let site = Site::new().await;
    let t = std::time::Instant::now();
    let report = site
        .publish(&courseware::Sources(files.into_iter().collect()))
        .await;
    println!("{:?} published in {:?}", report.published, t.elapsed());
    let t = std::time::Instant::now();
    assert!(
        demonstrate::fill(&site.ctx, &Actor::Operator)
            .await
            .unwrap()
    );
    println!("filled in {:?}", t.elapsed());
    let a = sign_in(&site, "assessor").await;
    let q = usecases::assess::marking_queue(&site.ctx, &a, 1, EN)
        .await
        .unwrap();
    for w in &q.waiting {
        println!("{} {} {:?}", w.question, w.part, w.finished_at);
    }
    for c in &q.contests {
        println!("contest {} {}", c.course, c.question);
    }
    for c in &q.agreement {
        println!(
            "{} {:?} pairs {} same {} k {:?}",
            c.question, c.criterion, c.pairs, c.same, c.kappa_thousandths
        );
    }
    for (course, key) in [
        ("recognising-trafficking", "final"),
        ("recognising-trafficking", "definition"),
        ("recognising-trafficking", "control-and-trauma"),
        ("recognising-trafficking", "first-contact"),
        ("interviewing-adults", "final"),
        ("interviewing-adults", "open-questions"),
    ] {
        let s = usecases::assess::statistics(&site.ctx, &a, course, key, false, EN)
            .await
            .unwrap();
        println!(
            "{course} {key}: n {} mean {:?} sd {:?} alpha {:?} hist {:?}",
            s.attempts, s.mean, s.deviation, s.alpha, s.histogram
        );
        for i in &s.items {
            println!(
                "   {} d{} n{} fac {:?} disc {:?} corr {:?}",
                i.question, i.difficulty, i.answers, i.facility, i.discrimination, i.correlation
            );
        }
    }
    let o = sign_in(&site, "officer").await;
    let m = usecases::assess::skills(&site.ctx, &o, EN).await.unwrap();
    println!("{:?} {:?} {:?}", m.coded, m.findings, m.certainty);
    println!("{:#?}", m.competences);
    let h = supervise::home_assessor(&site.ctx, &a, EN).await.unwrap();
    for f in &h.finished {
        println!(
            "{} {} #{} {}% {} w{} {:?}",
            f.officer,
            f.course_title.text,
            f.attempt_number,
            f.percent,
            f.passed,
            f.waiting,
            f.finished_at
        );
    }
}
