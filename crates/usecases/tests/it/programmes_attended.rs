//! What follows of who was there, and who may know it.

use crate::academy::{self, codes, takes};
use crate::harness::{EN, Site};
use crate::programmes_days::{TODAY, day, sheet};
use crate::programmes_house::{House, PROGRAMME, spring};
use crate::refused;
use base::{AccountId, CohortId, Timestamp, TrainingSessionId};
use usecases::Actor;
use usecases::supervise::programmes::{self, NewCohort, Roll};
use views::account::Role;

#[tokio::test]
async fn an_officer_sees_the_days_and_their_own_attendance() {
    let house = House::new().await;
    let ana = house.joined("ana").await;
    let session = house.today().await;
    house
        .add_day(&day("Practice", "2026-11-25", "240"))
        .await
        .unwrap();
    house
        .add_day(&day("Opening", "2026-11-20", "60"))
        .await
        .unwrap();
    let roll = sheet(&[(&ana, "part", "90", 0)]);
    house.record(&house.manager, session, &roll).await.unwrap();
    let mine = programmes::my_programmes(&house.site.ctx, &ana, EN)
        .await
        .unwrap();
    let told: Vec<_> = mine.takes_part[0]
        .days
        .iter()
        .map(|one| (one.title.as_str(), one.attended, one.is_ahead))
        .collect();
    assert_eq!(
        told,
        [
            ("Opening", None, false),
            ("Listening", Some(90), true),
            ("Practice", None, true)
        ]
    );
}

/// Everything about days, refused in this way to this actor.
macro_rules! keepers_only {
    ($variant:ident, $house:expr, $actor:expr, $cohort:expr, $session:expr) => {{
        let (ctx, actor, place) = (&$house.site.ctx, $actor, ($cohort, $session));
        let (new, roll) = (day("Listening", TODAY, "60"), Roll::default());
        refused!(
            $variant,
            programmes::sessions(ctx, actor, PROGRAMME, $cohort, EN),
            programmes::add_session(ctx, actor, PROGRAMME, $cohort, &new),
            programmes::roll(ctx, actor, PROGRAMME, place, 1, EN),
            programmes::record_attendance(ctx, actor, PROGRAMME, place, &roll),
        );
    }};
}

#[tokio::test]
async fn days_are_kept_by_managers_and_instructors_of_the_programme() {
    let house = House::new().await;
    let (ctx, cohort) = (&house.site.ctx, house.cohort);
    let ana = &house.joined("ana").await;
    let session = house.today().await;
    keepers_only!(SignInRequired, house, &Actor::Anonymous, cohort, session);
    keepers_only!(NotFound, house, ana, cohort, session);
    for (mailbox, role) in [
        ("other", Role::Programme),
        ("teacher", Role::Instructor),
        ("admin", Role::Administrator),
    ] {
        let actor = &house.site.person(mailbox, &[role]).await;
        keepers_only!(NotFound, house, actor, cohort, session);
    }
    let assessor = &house.site.person("marker", &[Role::Assessor]).await;
    let email = "marker@example.org";
    programmes::appoint(ctx, &house.manager, PROGRAMME, email, "assessor")
        .await
        .unwrap();
    keepers_only!(Forbidden, house, assessor, cohort, session);
    let instructor = &house.instructor().await;
    let view = programmes::sessions(ctx, instructor, PROGRAMME, cohort, EN)
        .await
        .unwrap();
    assert!(!view.manages);
    // A day of another cohort, and a cohort that is none.
    let autumn = NewCohort {
        name: "Autumn".to_owned(),
        ..spring()
    };
    let autumn = programmes::create_cohort(ctx, &house.manager, PROGRAMME, &autumn)
        .await
        .unwrap();
    let none = CohortId::new(Timestamp::from_millis(1), [9; 10]);
    let (roll, manager) = (Roll::default(), &house.manager);
    refused!(
        NotFound,
        programmes::roll(ctx, manager, PROGRAMME, (autumn, session), 1, EN),
        programmes::record_attendance(ctx, manager, PROGRAMME, (autumn, session), &roll),
        programmes::sessions(ctx, manager, PROGRAMME, none, EN),
    );
}

#[tokio::test]
async fn attendance_that_completes_a_requirement_awards_at_once() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let six = "[[requirement]]\nid = \"meetings\"\nkind = \"attendance\"\nhours = 6\n";
    let academy = takes(six).found(&site).await;
    let boss = site.person("boss", &[Role::Programme]).await;
    academy.appoint(&site, &boss, "manager").await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    academy.join(&site, &ana).await;
    academy.join(&site, &ben).await;
    site.pass(3600);
    let mut reader = ctx.db.read().await.unwrap();
    let cohorts = store::cohort::list(&mut reader, academy.programme).await;
    drop(reader);
    let cohort = cohorts.unwrap()[0].id;
    let place = async |title: &str, minutes: &str| {
        let new = day(title, TODAY, minutes);
        let id = programmes::add_session(ctx, &boss, academy::PROGRAMME, cohort, &new).await;
        (cohort, id.unwrap())
    };
    let (morning, evening) = (place("Morning", "240").await, place("Evening", "150").await);
    let record = async |place: (CohortId, TrainingSessionId), roll: &Roll| {
        programmes::record_attendance(ctx, &boss, academy::PROGRAMME, place, roll)
            .await
            .unwrap()
    };
    record(
        morning,
        &sheet(&[(&ana, "whole", "", 0), (&ben, "whole", "", 0)]),
    )
    .await;
    // 240 and 120 minutes are 6 hours; 240 and 119 are not.
    record(
        evening,
        &sheet(&[(&ana, "part", "120", 0), (&ben, "part", "119", 0)]),
    )
    .await;
    assert_eq!(codes(&site, &ana).await.len(), 1);
    assert_eq!(codes(&site, &ben).await.len(), 0);
    record(evening, &sheet(&[(&ben, "part", "120", 1)])).await;
    assert_eq!(codes(&site, &ben).await.len(), 1);
}

#[tokio::test]
async fn a_long_sheet_has_pages_and_everybody_is_on_paper() {
    let house = House::new().await;
    for number in 0..101 {
        house.site.officer(&format!("officer{number:03}")).await;
    }
    let everybody: Vec<String> = (0..101)
        .map(|number| format!("officer{number:03}@example.org"))
        .collect();
    let ctx = &house.site.ctx;
    programmes::add_people(
        ctx,
        &house.manager,
        PROGRAMME,
        house.cohort,
        &everybody.join(" "),
    )
    .await
    .unwrap();
    let session = house.today().await;
    let first = house.roll(session).await;
    assert_eq!(
        (first.people.len(), first.names.len(), first.pages),
        (100, 101, 2)
    );
    let place = (house.cohort, session);
    let last = programmes::roll(ctx, &house.manager, PROGRAMME, place, 9, EN)
        .await
        .unwrap();
    let last: Vec<AccountId> = last.people.iter().map(|one| one.account).collect();
    assert_eq!(last.len(), 1);
    assert!(first.people.iter().all(|one| one.account != last[0]));
}
