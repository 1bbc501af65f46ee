//! Who may not take a course again, and when.

use crate::academy::{SLUG, takes};
use crate::certified::{COURSE, DAY, WAITING, settle};
use crate::harness::{Site, conflict};
use crate::{journeys, refused};
use usecases::Actor;
use usecases::certify::take_again;
use usecases::learn;

#[tokio::test]
async fn only_for_ones_own_cycle() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).found(&site).await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    let ben = site.officer("ben").await;
    journeys::certified(&site, &ben).await;
    refused!(
        SignInRequired,
        take_again(ctx, &Actor::Anonymous, SLUG, "tiny")
    );
    refused!(
        NotFound,
        take_again(ctx, &ben, SLUG, "tiny"),
        take_again(ctx, &ana, "no-certification", "tiny"),
        take_again(ctx, &ana, SLUG, "no-course"),
    );
}

#[tokio::test]
async fn only_where_nothing_more_can_be_done_in_the_course() {
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let academy = takes(COURSE).found(&site).await;
    let ana = site.officer("ana").await;
    academy.join(&site, &ana).await;
    let not_needed = async || conflict(take_again(ctx, &ana, SLUG, "tiny").await);
    // Not begun, begun, and awarded without an end.
    assert_eq!(not_needed().await, "again-refused-not-needed");
    learn::enrol(ctx, &ana, "tiny").await.unwrap();
    assert_eq!(not_needed().await, "again-refused-not-needed");
    journeys::certified(&site, &ana).await;
    assert_eq!(not_needed().await, "again-refused-not-needed");
}

#[tokio::test]
async fn only_what_the_cycle_lacks() {
    // The renewal takes a day; the course is not among what it takes, or counts as it was.
    let ever = r#"
[[requirement]]
id = "course"
kind = "course"
ever = true
course = "tiny"
[[requirement]]
id = "wait"
kind = "waiting"
days = 1
"#;
    for renewal in [WAITING, ever] {
        let site = Site::with_course().await;
        let ctx = &site.ctx;
        let academy = takes(COURSE)
            .renewed_by(renewal)
            .expiring()
            .found(&site)
            .await;
        let ana = site.officer("ana").await;
        academy.join(&site, &ana).await;
        journeys::certified(&site, &ana).await;
        // Within the three months before the expiry on 24 November 2028.
        site.pass(700 * DAY);
        settle(&site).await;
        let refused = take_again(ctx, &ana, SLUG, "tiny").await;
        assert_eq!(conflict(refused), "again-refused-not-needed");
    }
}

#[tokio::test]
async fn not_where_another_way_was_taken() {
    // One of two is enough, and waiting was.
    let one_of = r#"
[[requirement]]
id = "either"
kind = "any"
at-least = 1
[[requirement.of]]
id = "course"
kind = "course"
course = "tiny"
[[requirement.of]]
id = "wait"
kind = "waiting"
days = 1
[[requirement]]
id = "meetings"
kind = "attendance"
hours = 1
"#;
    let site = Site::with_course().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    journeys::certified(&site, &ana).await;
    site.pass(60);
    let academy = takes(one_of).found(&site).await;
    academy.join(&site, &ana).await;
    site.pass(DAY);
    let refused = take_again(ctx, &ana, SLUG, "tiny").await;
    assert_eq!(conflict(refused), "again-refused-not-needed");
}
