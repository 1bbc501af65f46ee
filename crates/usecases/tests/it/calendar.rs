//! One's own days behind a secret link.

use crate::academy::takes;
use crate::certified::{WAITING, settle};
use crate::harness::Site;
use crate::post::Recorder;
use crate::programmes_house::{House, PROGRAMME};
use crate::refused;
use base::TrainingSessionId;
use usecases::supervise::programmes;
use usecases::{Actor, UseCaseError, account};
use views::account::Role;
use views::calendar::CalendarView;

const ADDRESS: &str = "192.0.2.1";

fn token(path: &str) -> &str {
    let file = path.strip_prefix("/calendar/").unwrap();
    file.strip_suffix(".ics").unwrap()
}

async fn read(site: &Site, path: &str) -> Result<CalendarView, UseCaseError> {
    account::calendar(&site.ctx, &Actor::Anonymous, token(path), ADDRESS).await
}

/// Day and id of the words of each entry.
fn days(view: &CalendarView) -> Vec<(String, String)> {
    view.days
        .iter()
        .map(|one| (one.day.clone(), one.summary.id.clone()))
        .collect()
}

#[tokio::test]
async fn deadlines_and_meetings_of_ones_cohorts_stand_in_it() {
    let mut house = House::new().await;
    Recorder::at(&mut house.site);
    let (site, ctx) = (&house.site, &house.site.ctx);
    let ana = site.officer("ana").await;
    let (manager, cohort) = (&house.manager, house.cohort);
    programmes::add_people(ctx, manager, PROGRAMME, cohort, "ana@example.org")
        .await
        .unwrap();
    let set = async |day: &str| {
        programmes::set_deadline(ctx, manager, PROGRAMME, cohort, "tiny", day)
            .await
            .unwrap();
    };
    set("2026-12-10").await;
    let mut tx = ctx.db.begin().await.unwrap();
    let now = ctx.now();
    let meeting = store::training_session::NewTrainingSession {
        id: TrainingSessionId::new(now, [9; 10]),
        cohort,
        title: "First day",
        held_on: "2026-12-02",
        minutes: 90,
        at: now,
        by: manager.account().unwrap(),
    };
    store::training_session::insert(&mut tx, &meeting)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let path = account::make_calendar_link(ctx, &ana).await.unwrap();
    let view = read(site, &path).await.unwrap();
    let told = |day: &str, id: &str| (day.to_owned(), id.to_owned());
    assert_eq!(
        days(&view),
        [
            told("2026-12-02", "calendar-meeting"),
            told("2026-12-10", "calendar-deadline"),
        ]
    );
    let before = view.days[1].clone();
    // A deadline that moves is the same entry on another day, and the later of the two.
    set("2026-12-12").await;
    let after = read(site, &path).await.unwrap().days[1].clone();
    assert_eq!(
        (after.uid.as_str(), after.day.as_str()),
        (before.uid.as_str(), "2026-12-12")
    );
    assert!(after.sequence > before.sequence);
    // In Arabic the course has its Arabic title.
    account::set_locale(ctx, &ana, "ar").await.unwrap();
    let view = read(site, &path).await.unwrap();
    assert_eq!(view.locale.code(), "ar");
    assert_eq!(
        view.days[1].summary.args[0].1,
        base::Arg::from("دورة صغيرة")
    );
    // Whoever leaves has neither any more.
    programmes::leave_cohort(ctx, &ana, cohort).await.unwrap();
    assert!(read(site, &path).await.unwrap().days.is_empty());
}

#[tokio::test]
async fn the_last_days_of_a_certificate_stand_in_it_until_it_is_revoked() {
    let site = Site::with_course().await;
    let academy = takes(WAITING).expiring().found(&site).await;
    let ana = site.officer("ana").await;
    let boss = site.person("boss", &[Role::Programme]).await;
    academy.appoint(&site, &boss, "manager").await;
    academy.join(&site, &ana).await;
    site.pass(86_400);
    assert_eq!(settle(&site).await, 1);
    let path = account::make_calendar_link(&site.ctx, &ana).await.unwrap();
    let view = read(&site, &path).await.unwrap();
    // Awarded on 25 November 2026 for 24 months, renewable in the last three.
    let told = |day: &str, id: &str| (day.to_owned(), id.to_owned());
    assert_eq!(
        days(&view),
        [
            told("2028-08-25", "calendar-renewal"),
            told("2028-11-25", "calendar-expiry"),
        ]
    );
    let code = crate::academy::codes(&site, &ana).await.remove(0);
    usecases::certify::revoke(&site.ctx, &boss, &code, "It was issued by mistake.")
        .await
        .unwrap();
    assert!(read(&site, &path).await.unwrap().days.is_empty());
}

#[tokio::test]
async fn a_link_works_until_it_is_ended_and_only_the_last_one_does() {
    let site = Site::new().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    assert_eq!(
        account::reach(ctx, &ana).await.unwrap().calendar_made_at,
        None
    );
    let first = account::make_calendar_link(ctx, &ana).await.unwrap();
    let second = account::make_calendar_link(ctx, &ana).await.unwrap();
    assert_ne!(first, second);
    refused!(NotFound, read(&site, &first));
    read(&site, &second).await.unwrap();
    assert_eq!(
        account::reach(ctx, &ana).await.unwrap().calendar_made_at,
        Some(ctx.now())
    );
    for _ in 0..2 {
        account::end_calendar_link(ctx, &ana).await.unwrap();
    }
    refused!(NotFound, read(&site, &second));
    let actions = site.actions().await;
    let ended = actions.iter().filter(|one| *one == "calendar.link-ended");
    assert_eq!(ended.count(), 1);
    // With the account in which nobody works any more the link ends too.
    let third = account::make_calendar_link(ctx, &ana).await.unwrap();
    let admin = site.person("admin", &[Role::Administrator]).await;
    account::deactivate(ctx, &admin, ana.account().unwrap())
        .await
        .unwrap();
    refused!(NotFound, read(&site, &third));
}

#[tokio::test]
async fn whoever_guesses_links_has_to_wait() {
    let site = Site::new().await;
    let ana = site.officer("ana").await;
    let path = account::make_calendar_link(&site.ctx, &ana).await.unwrap();
    // The same count as for codes of certificates: ten times the tries at a password.
    let guess = format!("/calendar/{}.ics", "A".repeat(43));
    for _ in 0..100 {
        refused!(NotFound, read(&site, &guess));
    }
    assert!(matches!(
        read(&site, &guess).await,
        Err(UseCaseError::TooMany { .. })
    ));
    // From elsewhere the right link is right.
    let elsewhere = account::calendar(&site.ctx, &Actor::Anonymous, token(&path), "198.51.100.7");
    assert!(elsewhere.await.is_ok());
}
