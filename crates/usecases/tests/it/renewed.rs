//! Renewals that ask for a course again: the whole way, by each expiry rule, and after a lapse.

use crate::academy::{SLUG, account, codes, takes};
use crate::certified::{COURSE, DAY, WAITING, settle};
use crate::course::sources_saying;
use crate::harness::{EN, Site};
use crate::journeys;
use usecases::certify;
use usecases::{Actor, UseCaseError, learn};
use views::certify::{CertificateStanding, ShownView, VerifyView};
use views::standing::NextPlace;

/// At least the 67 % that pass, since the cycle opened.
const SCORE: &str = r#"
[[requirement]]
id = "score"
kind = "assessment"
course = "tiny"
assessment = "final"
at-least = 67
"#;

/// When the course was completed first, in the tests below: 24 November 2026 and 365 + 97 days are 29 February 2028.
const TO_LEAP_DAY: i64 = 365 + 97;

async fn enrolments(site: &Site, actor: &Actor) -> usize {
    let mut reader = site.ctx.db.read().await.unwrap();
    let all = store::evidence::list_enrolments(&mut reader, account(actor), "tiny").await;
    all.unwrap().len()
}

/// The first line's place, and that of the next step.
async fn places(site: &Site, actor: &Actor) -> (Option<NextPlace>, Option<NextPlace>) {
    let mut view = certify::standing(&site.ctx, actor, SLUG, EN).await.unwrap();
    let line = view.lines.remove(0).next.and_then(|next| next.place);
    (line, view.next.and_then(|next| next.place))
}

fn again() -> (Option<NextPlace>, Option<NextPlace>) {
    let place = || Some(NextPlace::Again(String::from("tiny")));
    (place(), place())
}

/// The way from 29 February 2028 through the first day of the renewal window, on which the course is taken again. `to_window` are the days
/// between. The days that follow stand in the table of docs/certifications.md.
async fn renew(
    rule: serde_json::Value,
    renewal: &str,
    window_opens_on: &str,
    to_window: i64,
    expires: [&str; 2],
) {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE)
        .renewed_by(renewal)
        .expiring_by(rule)
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    site.pass(TO_LEAP_DAY * DAY);
    journeys::certified(&site, &ana).await;
    let [first] = codes(&site, &ana).await.try_into().unwrap();
    // The day before the window: nothing is begun again.
    site.pass((to_window - 1) * DAY);
    assert_eq!(settle(&site).await, 0);
    let early = certify::take_again(ctx, &ana, SLUG, "tiny").await;
    let Err(UseCaseError::Conflict(message)) = early else {
        panic!("{early:?}")
    };
    let said = base::Message::new("again-refused-early").with("day", window_opens_on);
    assert_eq!(message, said);
    assert_eq!(enrolments(&site, &ana).await, 1);
    // The first day of it.
    site.pass(DAY);
    assert_eq!(settle(&site).await, 0);
    let opened = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
    assert_eq!((opened.number, opened.path.as_str()), (2, "renewal"));
    assert_eq!(opened.opened_on, window_opens_on);
    assert_eq!(places(&site, &ana).await, again());
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    assert_eq!(enrolments(&site, &ana).await, 2);
    journeys::certified(&site, &ana).await;
    let [second, before] = codes(&site, &ana).await.try_into().unwrap();
    assert_eq!(before, first);
    let renewed = certify::view(ctx, &ana, &second, EN).await.unwrap();
    assert_eq!(renewed.renews.as_deref(), Some(first.as_str()));
    assert_eq!(renewed.cycle, Some(2));
    let view = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
    let days: Vec<&str> = view
        .history
        .iter()
        .map(|one| one.expires_on.as_deref().unwrap())
        .collect();
    assert_eq!(days, [expires[1], expires[0]]);
    // The old one says what became of it, to anyone, and is good until its day.
    let checked = certify::verify(ctx, &Actor::Anonymous, &first, "192.0.2.1", EN)
        .await
        .unwrap();
    let VerifyView::Found(old) = checked else {
        panic!("{checked:?}")
    };
    assert_eq!(old.renewed_by, Some((second, ctx.now())));
    assert_eq!(old.standing, CertificateStanding::Valid);
}

#[tokio::test]
async fn counted_from_completion_a_renewal_goes_on_from_its_day() {
    // 29 February 2028 to 28 November 2029: 365 days to 28 February 2029, 273 more.
    renew(
        serde_json::json!("from_completion"),
        COURSE,
        "2029-11-28",
        365 + 273,
        ["2030-02-28", "2031-11-28"],
    )
    .await;
}

#[tokio::test]
async fn counted_from_the_previous_expiry_a_renewal_loses_nothing() {
    renew(
        serde_json::json!("from_previous_expiry"),
        SCORE,
        "2029-11-28",
        365 + 273,
        ["2030-02-28", "2032-02-29"],
    )
    .await;
}

#[tokio::test]
async fn with_a_fixed_day_a_renewal_ends_on_that_day_again() {
    // 365 days each to 28 February 2029 and 2030; March to August have 184, and 30 September is the 30th day after them.
    renew(
        serde_json::json!({ "fixed_date": { "month": 12, "day": 31 } }),
        COURSE,
        "2030-09-30",
        365 + 365 + 184 + 30,
        ["2030-12-31", "2032-12-31"],
    )
    .await;
}

#[tokio::test]
async fn a_score_is_shown_with_the_attempt_and_the_version_it_was_reached_in() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(SCORE).expiring().found(&site).await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    site.publish(&sources_saying("It says something new."))
        .await;
    // Within the three months before the expiry on 24 November 2028.
    site.pass(700 * DAY);
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    journeys::certified(&site, &ana).await;
    let mut versions = Vec::new();
    for code in codes(&site, &ana).await {
        let view = certify::view(ctx, &ana, &code, EN).await.unwrap();
        let [ShownView::Assessment { attempt, at, .. }] = view.shown.as_slice() else {
            panic!("{:?}", view.shown)
        };
        // Each time the first attempt, on the day of the award.
        assert_eq!((*attempt, *at), (1, view.completed_at));
        let mut of_courses = view.versions.into_iter().filter(|one| one.what == "course");
        versions.push(of_courses.next().unwrap().version);
    }
    let current = ctx.shelf.current("tiny").unwrap().short_version();
    assert_eq!(versions[0], current, "renewed in the version of today");
    assert_ne!(versions[1], current);
}

#[tokio::test]
async fn taking_a_course_again_leaves_what_was_done_as_it_was() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(WAITING)
        .renewed_by(COURSE)
        .expiring()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    let completed = ctx.now();
    let certificate = journeys::certified(&site, &ana).await;
    // Awarded on 25 November 2026: good through 25 November 2028, and the window opens on 25 August 2028, 639 days later
    // (two years of 731 days, less 30 of September, 31 of October, 25 of November and 6 of August).
    site.pass(DAY);
    assert_eq!(settle(&site).await, 1);
    site.pass(639 * DAY);
    // No minute has come yet: asking opens the cycle.
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    let view = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
    assert_eq!(
        (view.number, view.opened_on.as_str(), view.permille),
        (2, "2028-08-25", 0)
    );
    let place = Some(NextPlace::Course(String::from("tiny")));
    assert_eq!(places(&site, &ana).await, (place.clone(), place));
    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    assert_eq!(course.enrolled_at, Some(ctx.now()));
    assert_eq!(
        (course.completed_at, course.completed_before),
        (None, Some(completed))
    );
    assert_eq!(course.certificate_code, None);
    assert!(!course.may_enrol);
    let cards = learn::catalogue(ctx, &ana, EN).await.unwrap();
    assert_eq!(cards[0].lessons_done, 0);
    // Enrolling, as from an old page, begins nothing more.
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    assert_eq!(enrolments(&site, &ana).await, 2);
    site.pass(DAY);
    journeys::certified(&site, &ana).await;
    let course = learn::course(ctx, &ana, "tiny", EN).await.unwrap();
    assert_eq!(
        (course.completed_at, course.completed_before),
        (Some(ctx.now()), None)
    );
    let again = course.certificate_code.unwrap();
    assert_ne!(again, certificate);
    let first = certify::view(ctx, &ana, &certificate, EN).await.unwrap();
    assert_eq!(
        (first.completed_at, first.standing),
        (completed, CertificateStanding::Valid)
    );
    // Statistics of first attempts know of one, those of all attempts of two.
    let mut reader = ctx.db.read().await.unwrap();
    for (first_only, count) in [(true, 1), (false, 2)] {
        let found = store::statistics::list(&mut reader, "tiny", "final", first_only).await;
        assert_eq!(found.unwrap().len(), count);
        let stamp = store::statistics::get_stamp(&mut reader, "tiny", "final", first_only).await;
        assert_eq!(usize::try_from(stamp.unwrap().outcomes).unwrap(), count);
    }
}

#[tokio::test]
async fn who_lapsed_takes_the_course_again_on_the_full_path() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).expiring().found(&site).await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    let [first] = codes(&site, &ana).await.try_into().unwrap();
    // Two years of 731 days, 30 days of extra time, and the day after.
    site.pass((731 + 31) * DAY);
    settle(&site).await;
    let view = certify::standing(ctx, &ana, SLUG, EN).await.unwrap();
    assert_eq!((view.number, view.path.as_str()), (2, "lapsed"));
    assert_eq!(places(&site, &ana).await, again());
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    journeys::certified(&site, &ana).await;
    let all = codes(&site, &ana).await;
    assert_eq!(all.len(), 2);
    let second = certify::view(ctx, &ana, &all[0], EN).await.unwrap();
    // 24 November 2026, 762 days later.
    assert_eq!(second.expires_on.as_deref(), Some("2030-12-25"));
    assert_eq!(second.renews, None, "a full path renews nothing");
    let old = certify::view(ctx, &ana, &first, EN).await.unwrap();
    assert_eq!(
        (old.standing, old.renewed_by),
        (CertificateStanding::Expired, None)
    );
}

#[tokio::test]
async fn a_deadline_that_was_met_stays_met_when_the_course_is_taken_again() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    journeys::certified(&site, &ana).await;
    site.pass(60);
    let academy = takes(COURSE).found(&site).await;
    academy.join(&site, &ana).await;
    let by = account(&ana);
    let mut tx = ctx.db.begin().await.unwrap();
    let id = base::FactId::new(ctx.now(), [9; 10]);
    let due = Some("2026-11-30");
    store::cohort_deadline::insert(&mut tx, id, academy.cohort, "tiny", due, ctx.now(), by)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    // What was shown before the cycle opened does not count in it, here in the first one.
    assert_eq!(codes(&site, &ana).await.len(), 0);
    assert_eq!(places(&site, &ana).await, again());
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    let mine = usecases::supervise::programmes::my_programmes(ctx, &ana, EN)
        .await
        .unwrap();
    assert_eq!(mine.takes_part[0].next, None);
    journeys::certified(&site, &ana).await;
    let code = codes(&site, &ana).await;
    let view = certify::view(ctx, &ana, &code[0], EN).await.unwrap();
    assert_eq!(view.completed_at, ctx.now());
}
