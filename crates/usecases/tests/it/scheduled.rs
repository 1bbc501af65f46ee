//! Drafts that are published on a day and at an hour, and publications that somebody waits for.

use crate::harness::{EN, Site, conflict, problem, problems};
use crate::post::{Recorder, pair, send};
use crate::refused;
use crate::studio::{READING, approved, draft, save, site, text, typed};
use base::Timestamp;
use std::sync::Arc;
use usecases::author::studio::{self, Begun, Planned};
use usecases::author::{Shelf, publish_folder};
use usecases::{Actor, UseCaseError, learn};
use views::account::Role;
use views::newer::NewerState;
use views::studio_schedule::PublishStep;

// The site's clock begins at 2026-11-24T14:32:05Z, and its zone is UTC.
const DAY: &str = "2026-11-24";

fn at(hour: &str, seen: u32) -> Planned {
    Planned {
        day: DAY.to_owned(),
        hour: hour.to_owned(),
        seen,
    }
}

/// Three o'clock that day: `date -u -d '2026-11-24 15:00' +%s`.
const THREE: Timestamp = Timestamp::from_millis(1_795_532_400_000);

/// A draft that differs and is approved.
pub async fn ready(site: &Site, writer: &Actor, reviewer: &Actor) {
    studio::open(&site.ctx, writer, "tiny").await.unwrap();
    let (seen, now) = text(site, writer, READING).await;
    let slow = now.replace("And read on.", "And read on slowly.");
    save(site, writer, &typed(READING, seen, &slow, "slow")).await;
    approved(site, writer, reviewer).await;
}

async fn due(site: &Site) -> usize {
    studio::publish_due(&site.ctx, &Actor::Operator)
        .await
        .unwrap()
}

fn publications(view: &views::studio::VersionsView) -> usize {
    view.rows.len()
}

#[tokio::test]
async fn an_approved_draft_is_published_when_its_time_has_come_and_once() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    ready(&site, &writer, &reviewer).await;
    studio::plan(ctx, &writer, "tiny", &at("15:00", 0))
        .await
        .unwrap();
    // Sent twice, it is said once.
    studio::plan(ctx, &writer, "tiny", &at("15:00", 0))
        .await
        .unwrap();
    let view = draft(&site, &reviewer).await.schedule;
    assert_eq!(
        (view.seen, view.planned, view.zone.as_str()),
        (1, Some((THREE, String::from("writer Example"))), "UTC")
    );
    site.pass(60);
    assert_eq!(due(&site).await, 0, "it is not three yet");
    site.pass(1800);
    assert_eq!(due(&site).await, 1);
    assert_eq!(due(&site).await, 0);
    let versions = studio::versions(ctx, &writer, "tiny", EN).await.unwrap();
    assert_eq!((publications(&versions), versions.has_draft), (2, false));
    // Officers under way read what its authors say of it.
    let newer = learn::newer(ctx, &ana, "tiny", EN).await.unwrap();
    let NewerState::Offered(offer) = newer.state else {
        panic!("{newer:?}")
    };
    assert_eq!(offer.notes[0].1, "Slower reading.");
}

#[tokio::test]
async fn what_is_no_longer_as_approved_is_not_published_and_the_editors_are_told() {
    let (mut site, writer, reviewer) = site().await;
    let post = Recorder::at(&mut site);
    let ctx = &site.ctx;
    send(&site).await;
    post.clear();
    ready(&site, &writer, &reviewer).await;
    studio::plan(ctx, &writer, "tiny", &at("15:00", 0))
        .await
        .unwrap();
    let (seen, now) = text(&site, &writer, READING).await;
    let slower = now.replace("slowly", "very slowly");
    save(&site, &writer, &typed(READING, seen, &slower, "slower")).await;
    site.pass(1800);
    assert_eq!((due(&site).await, due(&site).await), (0, 0));
    let view = draft(&site, &writer).await.schedule;
    let (_, reason) = view.refused.unwrap();
    assert_eq!(
        (reason.id.as_str(), view.planned),
        ("studio-not-approved", None)
    );
    send(&site).await;
    assert_eq!(post.subjects(), [pair("writer", "mail-schedule-subject")]);
    assert_eq!(post.letters()[0].paragraphs[1].id, "studio-not-approved");
    let versions = studio::versions(ctx, &writer, "tiny", EN).await.unwrap();
    assert_eq!((publications(&versions), versions.has_draft), (1, true));
    // Put right, it is planned anew; what happened before is told no longer.
    approved(&site, &writer, &reviewer).await;
    studio::plan(ctx, &writer, "tiny", &at("16:00", 1))
        .await
        .unwrap();
    assert_eq!(draft(&site, &writer).await.schedule.refused, None);
    site.pass(3600);
    assert_eq!(due(&site).await, 1);
}

#[tokio::test]
async fn a_program_that_begins_again_publishes_what_came_due_meanwhile_and_once() {
    let (site, writer, reviewer) = site().await;
    ready(&site, &writer, &reviewer).await;
    studio::plan(&site.ctx, &writer, "tiny", &at("15:00", 0))
        .await
        .unwrap();
    site.pass(1800);
    let again = usecases::Context {
        shelf: Arc::new(Shelf::default()),
        ..site.ctx.clone()
    };
    publish_folder(&again, &Actor::Operator, crate::course::sources())
        .await
        .unwrap();
    let published = studio::publish_due(&again, &Actor::Operator).await;
    assert_eq!(published.unwrap(), 1);
    // Whoever still runs beside it finds nothing to do.
    assert_eq!(due(&site).await, 0);
    let versions = studio::versions(&again, &writer, "tiny", EN).await.unwrap();
    assert_eq!((publications(&versions), versions.has_draft), (2, false));
}

#[tokio::test]
async fn a_plan_is_changed_and_taken_back_and_two_people_do_not_overrule_each_other() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let early = studio::plan(ctx, &writer, "tiny", &at("15:00", 0)).await;
    assert_eq!(conflict(early), "studio-not-approved");
    ready(&site, &writer, &reviewer).await;
    for (day, hour, field, id) in [
        ("tomorrow", "15:00", "day", "schedule-day"),
        (DAY, "half past two", "hour", "schedule-hour"),
        (DAY, "14:00", "day", "schedule-past"),
        ("2028-01-01", "15:00", "day", "schedule-far"),
    ] {
        let planned = Planned {
            day: day.to_owned(),
            hour: hour.to_owned(),
            seen: 0,
        };
        let result = studio::plan(ctx, &writer, "tiny", &planned).await;
        assert_eq!(problems(result), [problem(field, id)]);
    }
    studio::plan(ctx, &writer, "tiny", &at("15:00", 0))
        .await
        .unwrap();
    let late = studio::plan(ctx, &reviewer, "tiny", &at("16:00", 0)).await;
    assert_eq!(conflict(late), "schedule-meanwhile");
    studio::plan(ctx, &reviewer, "tiny", &at("16:00", 1))
        .await
        .unwrap();
    site.pass(1800);
    assert_eq!(due(&site).await, 0, "the later word counts");
    let late = studio::take_back(ctx, &writer, "tiny", 1).await;
    assert_eq!(conflict(late), "schedule-meanwhile");
    studio::take_back(ctx, &writer, "tiny", 2).await.unwrap();
    studio::take_back(ctx, &writer, "tiny", 2).await.unwrap();
    site.pass(7200);
    assert_eq!(due(&site).await, 0);
    assert_eq!(draft(&site, &writer).await.schedule.planned, None);
}

#[tokio::test]
async fn only_editors_plan_and_publish_and_only_the_program_looks_for_what_is_due() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    ready(&site, &writer, &reviewer).await;
    let planned = at("15:00", 0);
    for actor in [
        site.officer("ana").await,
        site.person("boss", &[Role::Administrator, Role::Programme])
            .await,
    ] {
        refused!(
            Forbidden,
            studio::plan(ctx, &actor, "tiny", &planned),
            studio::take_back(ctx, &actor, "tiny", 0),
            studio::begin_publishing(ctx, &actor, "tiny"),
            studio::publishing(ctx, &actor, "tiny", EN),
            studio::publish_due(ctx, &actor),
        );
    }
    let nobody = Actor::Anonymous;
    refused!(
        SignInRequired,
        studio::plan(ctx, &nobody, "tiny", &planned),
        studio::take_back(ctx, &nobody, "tiny", 0),
        studio::begin_publishing(ctx, &nobody, "tiny"),
        studio::publishing(ctx, &nobody, "tiny", EN),
        studio::publish_due(ctx, &nobody),
    );
}

#[tokio::test]
async fn a_publication_is_waited_for_and_tells_how_it_ended() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    let step = async || {
        let view = studio::publishing(ctx, &writer, "tiny", EN).await;
        view.unwrap().step
    };
    assert_eq!(step().await, None);
    let none = studio::begin_publishing(ctx, &writer, "tiny").await;
    assert!(
        matches!(none, Err(UseCaseError::NotFound)),
        "no draft is open"
    );
    studio::open(ctx, &writer, "tiny").await.unwrap();
    let early = studio::begin_publishing(ctx, &writer, "tiny").await;
    assert_eq!(conflict(early), "studio-nothing-changed");
    assert!(
        matches!(step().await, Some(PublishStep::Refused(reason)) if reason.id == "studio-nothing-changed")
    );
    ready(&site, &writer, &reviewer).await;
    let done = studio::begin_publishing(ctx, &writer, "tiny").await;
    assert_eq!(done.unwrap(), Begun::Published);
    assert_eq!(step().await, Some(PublishStep::Done));
    let view = studio::publishing(ctx, &writer, "tiny", EN).await.unwrap();
    assert_eq!((view.published.unwrap().number, view.has_draft), (2, false));
}
