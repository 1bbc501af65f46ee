//! Another program publishes beside the studio, and publications that come to nothing.

use crate::course::sources_saying;
use crate::harness::{EN, Site, conflict};
use crate::imports::file;
use crate::imports_beside::beside;
use crate::post::{Recorder, pair, send};
use crate::studio::{READING, approved, draft, save, site, text, typed};
use std::time::Duration;
use store::draft::NewFile;
use usecases::author::studio::{self, Begun, Planned, Renewing};
use usecases::author::{self, NewImport};
use usecases::{Actor, Context, learn};
use views::studio_schedule::PublishStep;

const GIFT: &str = "::One:: Is it? {T}\n";

/// A draft that differs and is approved.
async fn ready(site: &Site, writer: &Actor, reviewer: &Actor) {
    studio::open(&site.ctx, writer, "tiny").await.unwrap();
    let (seen, now) = text(site, writer, READING).await;
    let slow = now.replace("And read on.", "And read on slowly.");
    save(site, writer, &typed(READING, seen, &slow, "slow")).await;
    approved(site, writer, reviewer).await;
}

/// The operator imports a bank at the command line, and the server has not looked yet.
async fn imported_elsewhere(site: &Site) {
    let (ctx, operator) = (beside(site), Actor::Operator);
    author::refresh(&ctx, &operator).await.unwrap();
    let id = author::try_import(&ctx, &operator, file(GIFT))
        .await
        .unwrap();
    author::confirm_import(&ctx, &operator, id).await.unwrap();
}

/// Whether officers have the bank, as the database says.
async fn has_bank(site: &Site) -> bool {
    let ctx = beside(site);
    author::refresh(&ctx, &Actor::Operator).await.unwrap();
    let course = ctx.shelf.current("tiny").unwrap();
    let mut banks = course.course.banks.iter();
    banks.any(|bank| bank.name.as_str() == "taken-over")
}

async fn publications(site: &Site, actor: &Actor) -> usize {
    let versions = studio::versions(&site.ctx, actor, "tiny", EN).await;
    versions.unwrap().rows.len()
}

fn at(hour: &str) -> Planned {
    Planned {
        day: "2026-11-24".to_owned(),
        hour: hour.to_owned(),
        seen: 0,
    }
}

/// Publishes the current version once more, as another program would, and lets the writer go.
async fn publish_meanwhile(ctx: &Context, mut tx: store::db::Tx) {
    let current = ctx.shelf.current("tiny").unwrap();
    let id = base::FactId::new(ctx.now(), ctx.random().unwrap());
    let slug = &current.course.slug;
    store::course::insert_publication(&mut tx, id, slug, current.version, ctx.now(), None)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_draft_is_not_published_over_what_was_published_elsewhere() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    ready(&site, &writer, &reviewer).await;
    imported_elsewhere(&site).await;
    let planned = studio::plan(ctx, &writer, "tiny", &at("15:00")).await;
    assert_eq!(conflict(planned), "studio-base-old");
    let published = studio::publish(ctx, &writer, "tiny").await;
    assert_eq!(conflict(published), "studio-base-old");
    assert!(has_bank(&site).await);
    assert_eq!(publications(&site, &writer).await, 2);
}

#[tokio::test]
async fn a_planned_draft_is_not_published_over_what_was_published_elsewhere() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    ready(&site, &writer, &reviewer).await;
    studio::plan(ctx, &writer, "tiny", &at("15:00"))
        .await
        .unwrap();
    imported_elsewhere(&site).await;
    site.pass(1800);
    let done = studio::publish_due(ctx, &Actor::Operator).await;
    assert_eq!(done.unwrap(), 0);
    let (_, reason) = draft(&site, &writer).await.schedule.refused.unwrap();
    assert_eq!(reason.id, "studio-base-old");
    assert!(has_bank(&site).await);
}

#[tokio::test]
async fn a_draft_is_renewed_from_what_was_published_elsewhere() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    ready(&site, &writer, &reviewer).await;
    imported_elsewhere(&site).await;
    let stale = Renewing {
        course: "tiny".to_owned(),
        save_key: "k".to_owned(),
        ..Renewing::default()
    };
    let refused = studio::renew(ctx, &writer, &stale).await;
    assert_eq!(conflict(refused), "studio-files-stale");
    let shown = studio::renewal(ctx, &writer, "tiny", EN).await.unwrap();
    assert!(
        !shown.is_current,
        "what is shown again has the newer version"
    );
    let fresh = Renewing {
        over: shown.over,
        ..stale
    };
    studio::renew(ctx, &writer, &fresh).await.unwrap();
    approved(&site, &writer, &reviewer).await;
    studio::publish(ctx, &writer, "tiny").await.unwrap();
    assert!(has_bank(&site).await);
}

/// The server believes that the earlier version is current still: going back to it would be nothing to do.
#[tokio::test]
async fn an_earlier_version_is_had_back_over_what_was_published_elsewhere() {
    let (site, writer, _) = site().await;
    let ctx = &site.ctx;
    let first = ctx.shelf.current("tiny").unwrap().fingerprint.clone();
    imported_elsewhere(&site).await;
    assert!(has_bank(&site).await);
    studio::roll_back(ctx, &writer, "tiny", &first, "The bank was wrong.")
        .await
        .unwrap();
    assert!(!has_bank(&site).await);
    assert_eq!(publications(&site, &writer).await, 3);
}

/// The other program publishes after everything was looked at and before the transaction begins.
#[tokio::test]
async fn what_is_published_while_a_draft_waits_to_be_written_stops_it() {
    let (site, writer, reviewer) = site().await;
    let ctx = &site.ctx;
    ready(&site, &writer, &reviewer).await;
    let tx = ctx.db.begin().await.unwrap();
    let begun = studio::begin_publishing(ctx, &writer, "tiny").await;
    assert_eq!(begun.unwrap(), Begun::UnderWay);
    let step = async || {
        let view = studio::publishing(ctx, &writer, "tiny", EN).await;
        view.unwrap().step
    };
    while step().await != Some(PublishStep::Writing) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    publish_meanwhile(ctx, tx).await;
    let ended = loop {
        match step().await {
            Some(step) if !step.is_under_way() => break step,
            _ => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    };
    assert!(
        matches!(&ended, PublishStep::Refused(reason) if reason.id == "studio-base-old"),
        "{ended:?}"
    );
    assert_eq!(publications(&site, &writer).await, 2);
    assert!(
        studio::studio(ctx, &writer, "tiny", EN)
            .await
            .unwrap()
            .draft
            .is_some()
    );
}

/// An import that could not be published was not done: it is confirmed once more, and officers have it.
#[tokio::test]
async fn an_import_is_done_with_its_publication_or_not_at_all() {
    let (site, operator) = (Site::with_course().await, Actor::Operator);
    let ctx = &site.ctx;
    for (name, patience) in [("one", 300), ("two", 2_000), ("three", 10_000)] {
        let new = NewImport {
            bank: name.to_owned(),
            ..file(&GIFT.replace("One", name))
        };
        let id = author::try_import(ctx, &operator, new).await.unwrap();
        let tx = ctx.db.begin().await.unwrap();
        let confirming = tokio::spawn({
            let ctx = ctx.clone();
            async move { author::confirm_import(&ctx, &Actor::Operator, id).await }
        });
        // Until it waits for the writer; where that takes longer, the next bank is waited for longer.
        tokio::time::sleep(Duration::from_millis(patience)).await;
        publish_meanwhile(ctx, tx).await;
        let confirmed = confirming.await.unwrap();
        let view = author::import(ctx, &operator, id, 1).await.unwrap();
        if confirmed.is_ok() {
            continue;
        }
        assert_eq!(conflict(confirmed), "studio-base-old");
        assert_eq!(view.done_at, None);
        author::confirm_import(ctx, &operator, id).await.unwrap();
        let view = author::import(ctx, &operator, id, 1).await.unwrap();
        assert!(view.done_at.is_some());
        let course = ctx.shelf.current("tiny").unwrap();
        let mut banks = course.course.banks.iter();
        assert!(banks.any(|bank| bank.name.as_str() == name));
        return;
    }
    panic!("nothing was published while an import waited");
}

/// A state that nobody can read: no fault of the draft that could be told at once.
#[tokio::test]
async fn what_fails_again_and_again_is_ended_and_its_editors_are_told() {
    let (mut site, writer, reviewer) = site().await;
    let post = Recorder::at(&mut site);
    let ctx = &site.ctx;
    ready(&site, &writer, &reviewer).await;
    studio::plan(ctx, &writer, "tiny", &at("15:00"))
        .await
        .unwrap();
    send(&site).await;
    post.clear();
    let mut tx = ctx.db.begin().await.unwrap();
    let open = store::draft::find_open(&mut tx, "tiny").await.unwrap();
    let open = open.unwrap();
    let damaged = NewFile {
        draft: open.id,
        path: "01-first/damaged.md",
        content: Some("no base64"),
        cause: "typed",
        at: ctx.now(),
        by: None,
        save_key: "damaged",
    };
    store::draft::insert_file(&mut tx, &damaged).await.unwrap();
    tx.commit().await.unwrap();
    let reason = async || {
        let mut reader = ctx.db.read().await.unwrap();
        let plan = store::draft_schedule::find(&mut reader, open.id).await;
        plan.unwrap().unwrap().refused.map(|(_, reason)| reason)
    };
    site.pass(1800);
    for _ in 0..9 {
        site.pass(60);
        let done = studio::publish_due(ctx, &Actor::Operator).await;
        assert_eq!((done.unwrap(), reason().await), (0, None));
    }
    studio::publish_due(ctx, &Actor::Operator).await.unwrap();
    assert_eq!(reason().await.as_deref(), Some("schedule-failed"));
    send(&site).await;
    assert_eq!(post.subjects(), [pair("writer", "mail-schedule-subject")]);
    assert_eq!(post.letters()[0].paragraphs[1].id, "schedule-failed");
}

/// Whoever holds a connection and waits for another one holds up the whole site, where as many do so as there are connections.
#[tokio::test]
async fn going_on_needs_one_reader_at_a_time() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    // Her version is no longer current: it is read from the database when she goes on.
    site.publish(&sources_saying("Read on.")).await;
    let mut held = Vec::new();
    for _ in 0..3 {
        held.push(ctx.db.read().await.unwrap());
    }
    let going = learn::continue_lesson(ctx, &ana, "tiny", "first", "reading");
    let gone = tokio::time::timeout(Duration::from_secs(20), going).await;
    gone.expect("it waits for a second reader").unwrap();
    drop(held);
}
