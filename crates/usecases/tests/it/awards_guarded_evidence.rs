//! What counts as evidence, what a certificate says of it, and what is kept of it.

use crate::academy::{SLUG, account, codes, takes};
use crate::certified::{COURSE, DAY, settle};
use crate::course::sources_saying;
use crate::harness::{EN, Site};
use crate::journeys;
use base::{AttemptId, FactId, Timestamp};
use serde_json::Value;
use store::attempt::{Attempt, NewOutcome};
use store::observation::Observation;
use usecases::certify;
use usecases::{Actor, assess};
use views::account::Role;
use views::certify::ShownView;

/// At least the 67 % that pass, since the cycle opened.
const SCORE: &str = r#"
[[requirement]]
id = "score"
kind = "assessment"
course = "tiny"
assessment = "final"
at-least = 67
"#;

/// Somebody's attempts at the final assessment, by enrolment.
async fn finals(site: &Site, actor: &Actor) -> Vec<Attempt> {
    let mut reader = site.ctx.db.read().await.unwrap();
    let mut all = Vec::new();
    let enrolments = store::evidence::list_enrolments(&mut reader, account(actor), "tiny").await;
    for enrolment in enrolments.unwrap() {
        let attempts = store::attempt::list(&mut reader, enrolment).await.unwrap();
        all.extend(attempts.into_iter().filter(|one| one.assessment == "final"));
    }
    all
}

/// Everything but the final assessment, and that with two wrong answers of three: 33 %.
async fn failed(site: &Site, actor: &Actor) {
    let quiz = journeys::quiz(site, actor).await;
    journeys::answer(site, actor, quiz, 0).await;
    assess::finish(&site.ctx, actor, quiz).await.unwrap();
    let last = assess::start(&site.ctx, actor, "tiny", "final")
        .await
        .unwrap();
    journeys::answer(site, actor, last, 2).await;
    assess::finish(&site.ctx, actor, last).await.unwrap();
}

/// The attempt is marked again now, and everything was right.
async fn marked_again(site: &Site, attempt: AttemptId) {
    let now = site.ctx.now();
    let new = NewOutcome {
        id: FactId::new(now, [9; 10]),
        attempt,
        cause: "marked",
        cause_id: None,
        earned_sixtieths: 180,
        possible_sixtieths: 180,
        waiting: 0,
        passed_at: Some(now),
        decided_at: now,
        items: "[]",
    };
    let mut tx = site.ctx.db.begin().await.unwrap();
    store::attempt::insert_outcome(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_attempt_of_before_the_cycle_stays_of_before_when_it_is_marked_again() {
    for (before, expected) in [(true, 0), (false, 1)] {
        let site = Site::with_course().await;
        let academy = takes(SCORE).found(&site).await;
        let ana = site.officer("ana").await;
        if before {
            failed(&site, &ana).await;
            site.pass(DAY);
            academy.join(&site, &ana).await;
        } else {
            academy.join(&site, &ana).await;
            site.pass(DAY);
            failed(&site, &ana).await;
        }
        site.pass(DAY);
        marked_again(&site, finals(&site, &ana).await[0].id).await;
        assert_eq!(settle(&site).await, expected, "before the cycle: {before}");
    }
}

#[tokio::test]
async fn a_course_that_a_later_mark_completes_is_of_the_time_it_was_taken() {
    for (before, expected) in [(true, 0), (false, 1)] {
        let site = Site::with_course().await;
        let academy = takes(COURSE).found(&site).await;
        let ana = site.officer("ana").await;
        if !before {
            academy.join(&site, &ana).await;
        }
        failed(&site, &ana).await;
        site.pass(DAY);
        if before {
            academy.join(&site, &ana).await;
            site.pass(DAY);
        }
        let attempt = finals(&site, &ana).await.remove(0);
        marked_again(&site, attempt.id).await;
        let mut tx = site.ctx.db.begin().await.unwrap();
        let now = site.ctx.now();
        store::certificate::insert_completion(&mut tx, attempt.enrolment, now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert_eq!(settle(&site).await, expected, "before the cycle: {before}");
    }
}

#[tokio::test]
async fn a_certificate_names_the_attempt_that_met_it_and_not_one_of_an_earlier_enrolment() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE)
        .renewed_by(SCORE)
        .expiring()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    site.publish(&sources_saying("Another opening.")).await;
    // 24 August 2028: the window opens, and the course is taken again in its newer version.
    site.pass(639 * DAY);
    settle(&site).await;
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    journeys::certified(&site, &ana).await;
    let [second, first] = codes(&site, &ana).await.try_into().unwrap();
    let course = async |code: &str| {
        let view = certify::view(ctx, &ana, code, EN).await.unwrap();
        let mut versions = view.versions.into_iter();
        versions.find(|one| one.what == "course").unwrap().version
    };
    assert_ne!(course(&first).await, course(&second).await);
    // Both are the first attempts of their enrolments.
    let finals = finals(&site, &ana).await;
    let numbers: Vec<u32> = finals.iter().map(|one| one.number).collect();
    assert_eq!(numbers, [1, 1]);
    let view = certify::view(ctx, &ana, &second, EN).await.unwrap();
    let [ShownView::Assessment { percent, at, .. }] = view.shown.as_slice() else {
        panic!("{:?}", view.shown)
    };
    assert_eq!((*percent, *at), (100, ctx.now()));
}

/// Practice that passed, as this assessor recorded it.
async fn observed(site: &Site, officer: &Actor, assessor: &Actor, key: u8) {
    let now = site.ctx.now();
    let new = Observation {
        id: FactId::new(now, [key; 10]),
        account: account(officer),
        officer: String::new(),
        assessor: account(assessor),
        assessor_name: String::new(),
        rubric: String::from("mock-interview-adults"),
        ratings: String::from("[]"),
        passed: true,
        observed_on: day(now),
        recorded_at: now,
    };
    let mut tx = site.ctx.db.begin().await.unwrap();
    let key = key.to_string();
    assert!(
        store::observation::insert(&mut tx, &new, &key)
            .await
            .unwrap()
    );
    tx.commit().await.unwrap();
}

fn day(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.millis()).unwrap();
    jiff::tz::TimeZone::UTC.to_datetime(at).date().to_string()
}

#[tokio::test]
async fn practice_counts_when_an_assessor_of_the_programme_watched_it() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let requirement = "[[requirement]]\nid = \"mock\"\nkind = \"observed\"\nrubric = \"mock-interview-adults\"\ntimes = 1\nassessors = 1\n";
    let academy = takes(requirement).found(&site).await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    let stranger = site.person("stranger", &[Role::Assessor]).await;
    let early = site.person("early", &[Role::Assessor]).await;
    let late = site.person("late", &[Role::Assessor]).await;
    let teacher = site.person("teacher", &[Role::Assessor]).await;
    let marker = site.person("marker", &[Role::Assessor]).await;
    academy.appoint(&site, &early, "assessor").await;
    academy.appoint(&site, &teacher, "instructor").await;
    let staff = async || {
        let mut reader = ctx.db.read().await.unwrap();
        store::programme::list_staff(&mut reader, academy.programme)
            .await
            .unwrap()
    };
    // The role of one ended before, that of another began after; one is an instructor here, and one works elsewhere.
    let of_early = staff()
        .await
        .into_iter()
        .find(|one| one.account == account(&early));
    site.pass(60);
    let mut tx = ctx.db.begin().await.unwrap();
    let (id, now) = (of_early.unwrap().id, ctx.now());
    store::programme::update_staff_ended(&mut tx, academy.programme, id, now, None)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    site.pass(60);
    for (key, assessor) in [(1, &stranger), (2, &early), (3, &late), (4, &teacher)] {
        observed(&site, &ana, assessor, key).await;
    }
    site.pass(60);
    academy.appoint(&site, &late, "assessor").await;
    academy.appoint(&site, &marker, "assessor").await;
    assert_eq!(settle(&site).await, 0);
    // What an assessor watched counts when they work here no longer.
    observed(&site, &ana, &marker, 5).await;
    let of_marker = staff()
        .await
        .into_iter()
        .find(|one| one.account == account(&marker));
    site.pass(60);
    let mut tx = ctx.db.begin().await.unwrap();
    let (id, now) = (of_marker.unwrap().id, ctx.now());
    store::programme::update_staff_ended(&mut tx, academy.programme, id, now, None)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(settle(&site).await, 1);
}

#[tokio::test]
async fn an_award_keeps_every_requirement_with_the_facts_it_rests_on() {
    let requirements = r#"
[[requirement]]
id = "ways"
kind = "any"
at-least = 1
[[requirement.of]]
id = "meeting"
kind = "attendance"
hours = 1
[[requirement.of]]
id = "learned"
kind = "all"
[[requirement.of.of]]
id = "course"
kind = "course"
course = "tiny"
[[requirement.of.of]]
id = "score"
kind = "assessment"
course = "tiny"
assessment = "final"
at-least = 67
"#;
    let site = Site::with_course().await;
    let academy = takes(requirements).found(&site).await;
    let ana = site.officer("ana").await;
    let cycle = academy.join(&site, &ana).await;
    site.pass(60);
    let now = site.ctx.now().millis();
    journeys::certified(&site, &ana).await;
    let mut reader = site.ctx.db.read().await.unwrap();
    let award = store::cycle::find_award(&mut reader, cycle).await.unwrap();
    drop(reader);
    let kept: Value = serde_json::from_str(&award.unwrap().evidence).unwrap();
    let ways = &kept["requirements"][0];
    assert_eq!(
        (&ways["id"], &ways["met_at"]),
        (&"ways".into(), &now.into())
    );
    // The way that was not taken, and both requirements of the one that was.
    let (meeting, learned) = (&ways["of"][0], &ways["of"][1]);
    assert_eq!(meeting["id"], "meeting");
    assert_eq!(meeting.get("met_at"), None);
    let (course, score) = (&learned["of"][0], &learned["of"][1]);
    assert_eq!(
        (&course["id"], &score["id"]),
        (&"course".into(), &"score".into())
    );
    assert_eq!(course["by"][0]["course"], "tiny");
    assert_eq!(course["by"][0]["at"], now);
    let attempt = &finals(&site, &ana).await[0];
    assert_eq!(
        score["by"][0],
        serde_json::json!({
            "course": "tiny",
            "assessment": "final",
            "attempt": attempt.id.to_string(),
            "percent": 100,
            "at": now,
        })
    );
}
