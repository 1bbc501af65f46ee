//! Who is reminded of what, when, and who is not.

use crate::academy::takes;
use crate::certified::{WAITING, settle};
use crate::harness::Site;
use crate::journeys;
use crate::post::{Recorder, minute, pair, send};
use crate::programmes_house::{House, PROGRAMME};
use base::Arg;
use std::sync::Arc;
use usecases::supervise::programmes;
use usecases::{Actor, account, certify};
use views::account::Role;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// The clock of the tests stands at 2026-11-24T14:32:05Z.
const NOW: i64 = 1_795_530_725;

/// A cohort of the programme in Tunis (an hour ahead of UTC, all year) with ana in it; all letters about that have left.
async fn with_ana() -> (House, Arc<Recorder>, Actor) {
    let mut house = House::new().await;
    let post = Recorder::at(&mut house.site);
    let ana = house.site.officer("ana").await;
    join(&house, "ana").await;
    send(&house.site).await;
    post.clear();
    (house, post, ana)
}

async fn join(house: &House, mailbox: &str) {
    let list = format!("{mailbox}@example.org");
    let (ctx, cohort) = (&house.site.ctx, house.cohort);
    programmes::add_people(ctx, &house.manager, PROGRAMME, cohort, &list)
        .await
        .unwrap();
}

async fn due(house: &House, day: &str) {
    let (ctx, cohort) = (&house.site.ctx, house.cohort);
    programmes::set_deadline(ctx, &house.manager, PROGRAMME, cohort, "tiny", day)
        .await
        .unwrap();
}

/// Moves the clock to so many seconds after 1970.
fn until(site: &Site, seconds: i64) {
    let now = site.ctx.now().millis() / 1000;
    assert!(seconds >= now, "clocks go forward");
    site.pass(seconds - now);
}

// `date -u -d '2026-12-03 07:00' +%s`: eight in the morning in Tunis.
const THIRD_AT_EIGHT: i64 = 1_796_281_200;

#[tokio::test]
async fn a_deadline_is_told_a_week_and_a_day_before_and_once_after() {
    let (house, post, _) = with_ana().await;
    let site = &house.site;
    due(&house, "2026-12-10").await;
    assert_eq!(minute(site).await, 0);
    until(site, THIRD_AT_EIGHT - 1);
    assert_eq!(minute(site).await, 0);
    until(site, THIRD_AT_EIGHT);
    assert_eq!(minute(site).await, 1);
    assert_eq!(minute(site).await, 0);
    assert_eq!(post.subjects(), [pair("ana", "mail-deadline-subject")]);
    let letter = &post.letters()[0];
    let day = letter.subject.args.iter().find(|(name, _)| name == "day");
    assert_eq!(day.unwrap().1, Arg::from("2026-12-10"));
    assert_eq!(letter.link.as_deref(), Some("/courses/tiny"));
    assert!(letter.is_reminder);
    // The 9th at eight, and the 11th at eight; not between, and never later.
    for (days, written) in [(3, 0), (6, 1), (7, 0), (8, 1), (9, 0), (30, 0)] {
        until(site, THIRD_AT_EIGHT + days * DAY);
        assert_eq!(minute(site).await, written, "{days} days later");
    }
    let subjects: Vec<String> = post.subjects().into_iter().map(|(_, id)| id).collect();
    let told = [
        "mail-deadline-subject",
        "mail-deadline-subject",
        "mail-over-subject",
    ];
    assert_eq!(subjects, told);
}

#[tokio::test]
async fn nobody_is_reminded_who_is_done_has_left_or_does_not_want_it() {
    let (house, post, ana) = with_ana().await;
    for mailbox in ["ben", "carla", "dan", "eva"] {
        house.site.officer(mailbox).await;
        join(&house, mailbox).await;
    }
    let site = &house.site;
    let ctx = &site.ctx;
    let account = async |mailbox: &str| {
        let mut reader = ctx.db.read().await.unwrap();
        let email = format!("{mailbox}@example.org");
        store::account::find(&mut reader, &email)
            .await
            .unwrap()
            .unwrap()
            .id
    };
    journeys::certified(site, &ana).await;
    let ben = account("ben").await;
    programmes::remove_person(ctx, &house.manager, PROGRAMME, house.cohort, ben)
        .await
        .unwrap();
    let carla = site.acting(account("carla").await, "carla", &[Role::Officer]);
    account::set_reminders(ctx, &carla, false).await.unwrap();
    let admin = site.person("admin", &[Role::Administrator]).await;
    account::deactivate(ctx, &admin, account("dan").await)
        .await
        .unwrap();
    send(site).await;
    post.clear();
    due(&house, "2026-12-10").await;
    until(site, THIRD_AT_EIGHT);
    // Two programs at the same moment write one letter.
    let (one, two) = tokio::join!(minute(site), minute(site));
    assert_eq!(one + two, 1);
    assert_eq!(post.subjects(), [pair("eva", "mail-deadline-subject")]);
    // Whoever switches reminders off before the letter leaves does not get it.
    account::set_reminders(ctx, &carla, true).await.unwrap();
    assert_eq!(
        usecases::supervise::mail::remind(ctx, &Actor::Operator)
            .await
            .unwrap(),
        1
    );
    account::set_reminders(ctx, &carla, false).await.unwrap();
    send(site).await;
    assert_eq!(post.letters().len(), 1);
    assert!(!account::reach(ctx, &carla).await.unwrap().wants_reminders);
}

#[tokio::test]
async fn a_deadline_that_moves_is_told_anew_and_one_taken_back_is_not() {
    let (house, post, _) = with_ana().await;
    let site = &house.site;
    due(&house, "2026-12-10").await;
    until(site, THIRD_AT_EIGHT);
    assert_eq!(minute(site).await, 1);
    due(&house, "2026-12-17").await;
    assert_eq!(minute(site).await, 0);
    until(site, THIRD_AT_EIGHT + 7 * DAY);
    assert_eq!(minute(site).await, 1);
    due(&house, "").await;
    until(site, THIRD_AT_EIGHT + 13 * DAY);
    assert_eq!(minute(site).await, 0);
    let days: Vec<Arg> = post
        .letters()
        .iter()
        .flat_map(|one| one.subject.args.clone())
        .filter(|(name, _)| name == "day")
        .map(|(_, day)| day)
        .collect();
    assert_eq!(days, [Arg::from("2026-12-10"), Arg::from("2026-12-17")]);
}

#[tokio::test]
async fn nobody_is_reminded_at_night_nor_of_what_is_long_over() {
    let (house, post, _) = with_ana().await;
    let site = &house.site;
    due(&house, "2026-12-10").await;
    // Joined at ten in the evening of the 5th: reminded at eight the next morning.
    until(site, THIRD_AT_EIGHT + 2 * DAY + 14 * HOUR);
    house.site.officer("ben").await;
    join(&house, "ben").await;
    send(site).await;
    post.clear();
    assert_eq!(minute(site).await, 0);
    until(site, THIRD_AT_EIGHT + 3 * DAY);
    minute(site).await;
    assert_eq!(
        post.subjects().iter().filter(|one| one.0 == "ben").count(),
        1
    );
    // A site that was switched off for a month tells nobody of what was over long ago.
    until(site, THIRD_AT_EIGHT + 40 * DAY);
    post.clear();
    assert_eq!(minute(site).await, 0);
    assert!(post.letters().is_empty());
}

#[tokio::test]
async fn the_end_of_a_certificate_is_told_and_its_renewal_ends_the_letters() {
    let mut site = Site::with_course().await;
    let post = Recorder::at(&mut site);
    let academy = takes(WAITING).expiring().found(&site).await;
    let ana = site.officer("ana").await;
    let ben = site.officer("ben").await;
    let boss = site.person("boss", &[Role::Programme]).await;
    academy.appoint(&site, &boss, "manager").await;
    for actor in [&ana, &ben] {
        academy.join(&site, actor).await;
    }
    // A day of waiting: awarded on 25 November 2026, good until 25 November 2028, renewable in the last three months: from 25 August 2028.
    site.pass(DAY);
    assert_eq!(settle(&site).await, 2);
    let bens = crate::academy::codes(&site, &ben).await.remove(0);
    certify::revoke(&site.ctx, &boss, &bens, "It was issued by mistake.")
        .await
        .unwrap();
    account::set_reminders(&site.ctx, &ana, false)
        .await
        .unwrap();
    send(&site).await;
    post.clear();
    let mut reader = site.ctx.db.read().await.unwrap();
    let until_day = store::calendar::list_awards(&mut reader, ana.account().unwrap())
        .await
        .unwrap();
    drop(reader);
    let days = (
        until_day[0].expires_on.as_str(),
        until_day[0].window_opens_on.as_deref(),
    );
    assert_eq!(days, ("2028-11-25", Some("2028-08-25")));
    // `date -u -d '2028-08-25 08:00' +%s`; the programme is in UTC.
    let opens = 1_850_803_200;
    until(&site, opens - 1);
    assert_eq!(minute(&site).await, 0);
    until(&site, opens);
    assert_eq!(
        minute(&site).await,
        1,
        "whoever wants no reminders is told of certificates"
    );
    // 26 October is 30 days before the end, 18 November 7 days.
    for (days, written) in [(1, 0), (61, 0), (62, 1), (63, 0), (85, 1), (86, 0), (93, 0)] {
        until(&site, opens + days * DAY);
        assert_eq!(minute(&site).await, written, "{days} days after");
    }
    let told = [
        pair("ana", "mail-window-subject"),
        pair("ana", "mail-ending-subject"),
        pair("ana", "mail-ending-subject"),
    ];
    assert_eq!(post.subjects(), told);
    assert!(NOW < opens);
}
