//! Awarding to those of one cohort at once.

use crate::academy::{Academy, PROGRAMME, SLUG, account, codes, takes};
use crate::certified::{DAY, WAITING};
use crate::harness::{EN, Site, conflict};
use crate::refused;
use base::{AwardRunId, CohortId, FactId, Timestamp};
use store::award_run::AwardRun;
use usecases::certify;
use views::account::Role;

/// A second cohort of the academy.
async fn spring(site: &Site, academy: &Academy) -> CohortId {
    let at = site.ctx.now();
    let new = store::cohort::NewCohort {
        id: CohortId::new(at, [42; 10]),
        programme: academy.programme,
        name: "Spring",
        starts_on: "2027-03-01",
        ends_on: None,
        at,
        by: None,
    };
    let mut tx = site.ctx.db.begin().await.unwrap();
    store::cohort::insert(&mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    new.id
}

#[tokio::test]
async fn a_run_of_a_cohort_leaves_everybody_else_as_they_are() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(WAITING).confirmed().found(&site).await;
    let boss = site.person("boss", &[Role::Programme]).await;
    academy.appoint(&site, &boss, "manager").await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    academy.join(&site, &ana).await;
    let cycle = academy.join(&site, &ben).await;
    let spring = spring(&site, &academy).await;
    let (id, now) = (FactId::new(ctx.now(), [43; 10]), ctx.now());
    let mut tx = ctx.db.begin().await.unwrap();
    store::cohort::insert_member(&mut tx, id, spring, account(&ben), "list", now, None)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    site.pass(DAY);
    let view = certify::awards(ctx, &boss, PROGRAMME, SLUG, 1, EN)
        .await
        .unwrap();
    let cohorts: Vec<&str> = view.cohorts.iter().map(|one| one.1.as_str()).collect();
    assert_eq!(cohorts, ["Spring", "Autumn"], "the latest first");
    let elsewhere = CohortId::new(Timestamp::from_millis(1), [9; 10]);
    refused!(
        NotFound,
        certify::start_run(ctx, &boss, PROGRAMME, SLUG, Some(elsewhere))
    );
    let run = certify::start_run(ctx, &boss, PROGRAMME, SLUG, Some(spring))
        .await
        .unwrap();
    let view = certify::run(ctx, &boss, run, EN).await.unwrap();
    assert_eq!(view.cohort.as_deref(), Some("Spring"));
    assert_eq!(view.started_on, "2026-11-25");
    let names: Vec<_> = view
        .rows
        .iter()
        .map(|one| (one.name.as_str(), one.outcome.as_deref()))
        .collect();
    assert_eq!(names, [("ben Example", Some("issued"))]);
    assert_eq!(codes(&site, &ben).await.len(), 1);
    assert_eq!(codes(&site, &ana).await.len(), 0);
    let again = certify::start_run(ctx, &boss, PROGRAMME, SLUG, Some(spring)).await;
    assert_eq!(conflict(again), "run-refused-nobody");
    // While a run of the cohort waits, the same is gone on with, and no other begins.
    let waiting = AwardRun {
        id: AwardRunId::new(ctx.now(), [44; 10]),
        certification: academy.certification,
        cohort: Some(spring),
        cohort_name: None,
        started_at: ctx.now(),
        started_by: account(&boss),
        starter: String::new(),
        finished_at: None,
    };
    let mut tx = ctx.db.begin().await.unwrap();
    let inserted = store::award_run::insert(&mut tx, &waiting, &[cycle]).await;
    assert!(inserted.unwrap());
    tx.commit().await.unwrap();
    let same = certify::start_run(ctx, &boss, PROGRAMME, SLUG, Some(spring)).await;
    assert_eq!(same.unwrap(), waiting.id);
    let other = certify::start_run(ctx, &boss, PROGRAMME, SLUG, None).await;
    assert_eq!(conflict(other), "run-refused-open");
}
