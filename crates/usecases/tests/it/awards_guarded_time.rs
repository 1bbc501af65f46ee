//! Awards when time does not go as it should: evidence that is older than its cycle, keys that are missing, clocks that are wrong.

use crate::academy::{SLUG, codes, takes};
use crate::awards_guarded::{manager, paths, standing};
use crate::certified::{COURSE, DAY, WAITING, settle};
use crate::harness::{EN, Site, conflict};
use crate::journeys;
use std::path::PathBuf;
use usecases::certify;
use usecases::{Actor, Context};
use views::account::Role;

const EVER: &str =
    "[[requirement]]\nid = \"course\"\nkind = \"course\"\never = true\ncourse = \"tiny\"\n";
const WHY: &str = "She has taught this course for years.";

async fn ends(site: &Site, actor: &Actor) -> Vec<String> {
    let all = standing(site, actor).await.history.into_iter().rev();
    all.filter_map(|one| one.expires_on).collect()
}

#[tokio::test]
async fn what_was_shown_years_ago_is_awarded_as_of_the_cycle_and_once() {
    // Completed on 24 November 2026; 900 days later is 12 May 2029 (731 days to 24 November 2028, then 6, 31, 31, 28, 31, 30 and 12).
    // Good for 24 months from that day on: the certificate of two years after the completion would have expired.
    let site = Site::with_course().await;
    let ana = site.officer("ana").await;
    journeys::certified(&site, &ana).await;
    site.pass(900 * DAY);
    let academy = takes(EVER).expiring().found(&site).await;
    academy.join(&site, &ana).await;
    for _ in 0..4 {
        settle(&site).await;
        site.pass(60);
    }
    assert_eq!(codes(&site, &ana).await.len(), 1);
    assert_eq!(ends(&site, &ana).await, ["2031-05-12"]);
    assert_eq!(paths(&site, &ana).await, ["first"]);
    // A version that was saved before such paths were refused still renews once a window: it opens on 12 February 2031, 641 days
    // later (365 to 12 May 2030; then 19, 30, 31, 31, 30, 31, 30, 31, 31 and 12).
    site.pass(641 * DAY);
    for _ in 0..4 {
        settle(&site).await;
        site.pass(60);
    }
    assert_eq!(ends(&site, &ana).await, ["2031-05-12", "2033-05-12"]);
}

#[tokio::test]
async fn what_would_have_expired_is_not_awarded_and_the_full_path_is_asked_for_again() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).expiring().confirmed().found(&site).await;
    let ana = site.officer("ana").await;
    let ben = manager(&site, &academy).await;
    let cycle = academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    // Good through 24 November 2028, 731 days later: on that day it still waits.
    site.pass(731 * DAY);
    settle(&site).await;
    assert_eq!(paths(&site, &ana).await, ["first"]);
    site.pass(DAY);
    let late = certify::confirm_award(ctx, &ben, cycle).await;
    assert_eq!(conflict(late), "award-refused-over");
    for _ in 0..3 {
        assert_eq!(settle(&site).await, 0);
    }
    assert_eq!(paths(&site, &ana).await, ["first", "lapsed"]);
    assert_eq!(codes(&site, &ana).await.len(), 0);
}

/// The signing key is moved away, or brought back.
async fn key(ctx: &Context, away: bool) {
    let data = ctx.db.path().parent().unwrap();
    let here: PathBuf = data.join("keys").join("issuer-1.pem");
    let there = here.with_extension("away");
    let (from, to) = if away { (here, there) } else { (there, here) };
    std::fs::rename(from, to).unwrap();
    let problem = certify::open_keys(ctx, &Actor::Operator).await.unwrap();
    assert_eq!(problem.is_some(), away);
}

#[tokio::test]
async fn a_renewal_met_in_time_waits_for_the_signing_key() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(WAITING)
        .renewed_by(WAITING)
        .expiring()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    site.pass(DAY);
    assert_eq!(settle(&site).await, 1);
    // From 25 November 2026 to 25 August 2028, when the window opens.
    site.pass(639 * DAY);
    settle(&site).await;
    key(ctx, true).await;
    // Met on 26 August. The extra time ends on 25 December, 121 days later (5, 30, 31, 30 and 25).
    site.pass(DAY);
    assert_eq!(settle(&site).await, 0);
    for days in [121, 1, 30] {
        site.pass(days * DAY);
        assert_eq!(settle(&site).await, 0);
    }
    assert_eq!(paths(&site, &ana).await, ["first", "renewal"]);
    assert_eq!(standing(&site, &ana).await.state, "ready");
    let again = certify::take_again(ctx, &ana, SLUG, "tiny").await;
    assert_eq!(conflict(again), "again-refused-not-needed");
    assert_eq!(paths(&site, &ana).await, ["first", "renewal"]);
    key(ctx, false).await;
    assert_eq!(settle(&site).await, 1);
    assert_eq!(ends(&site, &ana).await, ["2028-11-25", "2030-11-25"]);
}

#[tokio::test]
async fn a_clock_that_was_years_ahead_for_a_minute_costs_nobody_the_renewal() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE)
        .renewed_by(COURSE)
        .expiring()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    // Past the expiry, 24 November 2028, and the extra time.
    site.pass(1095 * DAY);
    settle(&site).await;
    assert_eq!(paths(&site, &ana).await, ["first", "lapsed"]);
    site.pass(-1095 * DAY);
    settle(&site).await;
    // 24 August 2028: the window opens.
    site.pass(639 * DAY);
    settle(&site).await;
    settle(&site).await;
    assert_eq!(paths(&site, &ana).await, ["first", "lapsed", "renewal"]);
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    journeys::certified(&site, &ana).await;
    assert_eq!(ends(&site, &ana).await, ["2028-11-24", "2030-11-24"]);
}

#[tokio::test]
async fn a_renewal_that_a_clock_ahead_opened_gives_way_to_one_of_today() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE)
        .renewed_by(COURSE)
        .expiring()
        .found(&site)
        .await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    // 24 October 2028, within the window; then it is 24 August, its first day, and what is done on it counts.
    site.pass(700 * DAY);
    settle(&site).await;
    assert_eq!(paths(&site, &ana).await, ["first", "renewal"]);
    site.pass(-61 * DAY);
    settle(&site).await;
    settle(&site).await;
    assert_eq!(paths(&site, &ana).await, ["first", "renewal", "renewal"]);
    certify::take_again(ctx, &ana, SLUG, "tiny").await.unwrap();
    journeys::certified(&site, &ana).await;
    assert_eq!(codes(&site, &ana).await.len(), 2);
}

#[tokio::test]
async fn a_clock_that_is_behind_the_register_opens_no_earlier_path() {
    let site = Site::with_course().await;
    let academy = takes(COURSE).expiring().found(&site).await;
    let (ana, ben) = (site.officer("ana").await, site.officer("ben").await);
    academy.join(&site, &ana).await;
    journeys::certified(&site, &ana).await;
    // The day after the extra time; somebody else is certified that day, which the register keeps.
    site.pass((731 + 31) * DAY);
    settle(&site).await;
    journeys::certified(&site, &ben).await;
    site.pass(-100 * DAY);
    settle(&site).await;
    assert_eq!(paths(&site, &ana).await, ["first", "lapsed"]);
}

#[tokio::test]
async fn a_waiver_counts_that_was_decided_while_the_clock_was_back() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).found(&site).await;
    let ana = site.officer("ana").await;
    let ben = manager(&site, &academy).await;
    let carla = site.person("carla", &[Role::Assessor]).await;
    academy.appoint(&site, &carla, "assessor").await;
    let cycle = academy.join(&site, &ana).await;
    site.pass(-3600);
    certify::propose_waiver(ctx, &ben, cycle, "course", WHY)
        .await
        .unwrap();
    let view = certify::candidate_view(ctx, &carla, cycle, EN)
        .await
        .unwrap();
    certify::decide_waiver(ctx, &carla, view.waivers[0].id, true, WHY)
        .await
        .unwrap();
    assert_eq!(codes(&site, &ana).await.len(), 1);
    let mut reader = ctx.db.read().await.unwrap();
    let award = store::cycle::find_award(&mut reader, cycle).await.unwrap();
    let opened = store::cycle::get(&mut reader, cycle)
        .await
        .unwrap()
        .opened_at;
    // Not before the cycle that it is of.
    assert_eq!(award.unwrap().met_at, opened);
}
