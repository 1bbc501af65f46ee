//! Pauses: how many interviews somebody may begin, and none for practice beside an assessed one.

use crate::harness::{EN, conflict};
use crate::talk::{begin, ended, enter, entered, practice, room, take, talk, with_demonstrations};
use base::Arg;
use usecases::interview;
use usecases::{Settings, UseCaseError};

const SHORT: &[&str] = &["Good evening.", "/close"];

/// A message with how long it is until then.
fn wait<T: std::fmt::Debug>(result: Result<T, UseCaseError>) -> (String, Vec<(String, Arg)>) {
    match result {
        Err(UseCaseError::Conflict(message)) => (message.id, message.args),
        other => panic!("no conflict: {other:?}"),
    }
}

fn told(id: &str, count: i64, most: i64) -> (String, Vec<(String, Arg)>) {
    let args = [("count", count), ("most", most)];
    let args = args.map(|(name, value)| (name.to_owned(), Arg::Number(value)));
    (id.to_owned(), args.to_vec())
}

#[tokio::test]
async fn two_interviews_within_an_hour_and_four_within_a_day() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    // Each takes a minute: two turns, half a minute before each.
    ended(&site, &ana, SHORT).await;
    site.pass(9 * 60);
    let second = ended(&site, &ana, SHORT).await;
    // The first began eleven minutes ago.
    let third = interview::begin(ctx, &ana, practice(), EN).await;
    assert_eq!(wait(third), told("interview-refused-cap-hour", 49, 2));
    let intro = interview::intro(ctx, &ana, "quay", EN).await.unwrap();
    assert_eq!(intro.obstacle.unwrap().id, "interview-refused-cap-hour");
    // Deleting one frees nothing: it was begun.
    interview::erase(ctx, &ana, second).await.unwrap();
    site.pass(48 * 60);
    assert!(interview::begin(ctx, &ana, practice(), EN).await.is_err());
    site.pass(60);
    ended(&site, &ana, SHORT).await;
    site.pass(3600);
    ended(&site, &ana, SHORT).await;
    site.pass(3600);
    // Four: the first of them began 11 + 49 minutes, an hour and a minute and again an hour and a minute ago.
    let fifth = interview::begin(ctx, &ana, practice(), EN).await;
    assert_eq!(wait(fifth), told("interview-refused-cap-day", 21, 4));
    site.pass(21 * 3600 - 180);
    let fifth = interview::begin(ctx, &ana, practice(), EN).await;
    assert_eq!(wait(fifth), told("interview-refused-cap-day-short", 1, 4));
    site.pass(60);
    begin(&site, &ana).await;
}

#[tokio::test]
async fn an_open_one_goes_on_whatever_the_limit_says() {
    let site = with_demonstrations().await;
    let ana = site.officer("ana").await;
    ended(&site, &ana, SHORT).await;
    let open = entered(&site, &ana).await;
    assert_eq!(begin(&site, &ana).await, open);
    talk(&site, &ana, open, &["Good evening."]).await;
    let anew = interview::Begin {
        anew: true,
        ..practice()
    };
    let refused = interview::begin(&site.ctx, &ana, anew, EN).await;
    assert_eq!(conflict(refused), "interview-refused-cap-hour");
    // Nothing was left for it.
    assert_eq!(room(&site, &ana, open).await.turns.len(), 1);
}

#[tokio::test]
async fn assessed_interviews_do_not_count_and_close_practice_while_they_are_open() {
    let site = with_demonstrations().await;
    let ctx = &site.ctx;
    let ana = site.officer("ana").await;
    let practised = entered(&site, &ana).await;
    let assessed = interview::begin_measured(ctx, &ana, "adults", EN)
        .await
        .unwrap();
    enter(&site, &ana, assessed).await;
    let closed = "interview-refused-assessed-open";
    assert_eq!(
        conflict(interview::begin(ctx, &ana, practice(), EN).await),
        closed
    );
    assert_eq!(
        conflict(take(&site, &ana, practised, 1, "Good evening.").await),
        closed
    );
    assert_eq!(
        conflict(take(&site, &ana, practised, 1, "/break").await),
        closed
    );
    let intro = interview::intro(ctx, &ana, "quay", EN).await.unwrap();
    assert_eq!(intro.obstacle.unwrap().id, closed);
    let measuring = interview::measuring(ctx, &ana, EN).await.unwrap();
    let next = measuring.strands[0].next.as_ref().unwrap();
    assert_eq!((next.open, next.obstacle.is_none()), (Some(assessed), true));
    talk(&site, &ana, assessed, SHORT).await;
    talk(&site, &ana, practised, &["/close"]).await;
    // One of practice and one assessed: one more of practice can begin.
    begin(&site, &ana).await;
}

#[tokio::test]
async fn an_operator_sets_the_limits() {
    let settings = Settings::parse("[limits]\ninterviews_an_hour = 1\ninterviews_a_day = 1\n");
    let site = crate::harness::Site::with(settings.unwrap()).await;
    site.publish(&crate::talk::sources()).await;
    let ana = site.officer("ana").await;
    ended(&site, &ana, SHORT).await;
    // Both are reached; the longer of them is told.
    let second = interview::begin(&site.ctx, &ana, practice(), EN).await;
    assert_eq!(wait(second), told("interview-refused-cap-day", 24, 1));
}
