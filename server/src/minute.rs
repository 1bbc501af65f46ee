//! What the program does every minute, whether or not anybody asks.

use std::time::Duration;
use tokio::time::MissedTickBehavior;
use usecases::{Actor, Context};

/// Every minute: attempts whose time is up are finished from what was saved, whether or not anybody looks; and what another program
/// published, such as `audire import`, is put on the shelf.
pub async fn every_minute(context: Context) {
    let mut minute = tokio::time::interval(Duration::from_mins(1));
    loop {
        minute.tick().await;
        match usecases::assess::finish_overdue(&context, &Actor::Operator).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "finished attempts whose time was up"),
            Err(error) => tracing::error!(%error, "attempts whose time is up were not finished"),
        }
        match usecases::certify::settle_owed(&context, &Actor::Operator).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "issued certificates that were owed"),
            Err(error) => tracing::error!(%error, "certificates that are owed were not issued"),
        }
        match usecases::certify::go_on_with_runs(&context, &Actor::Operator).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "decided awards of runs"),
            Err(error) => tracing::error!(%error, "runs of awards were not gone on with"),
        }
        match usecases::certify::settle_due(&context, &Actor::Operator).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "issued certificates of certifications"),
            Err(error) => tracing::error!(%error, "certifications were not looked at"),
        }
        match usecases::supervise::programmes::forget_tables(&context, &Actor::Operator).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "forgot tables of people that were tried a day ago"),
            Err(error) => {
                tracing::error!(%error, "tables of people that were tried were not forgotten");
            }
        }
        match usecases::author::refresh(&context, &Actor::Operator).await {
            Ok(courses) if courses.is_empty() => {}
            Ok(courses) => tracing::info!(?courses, "took over what was published elsewhere"),
            Err(error) => tracing::error!(%error, "what was published elsewhere was not read"),
        }
    }
}

/// Every minute: drafts whose time has come are published. Compiling takes its time, and nobody's attempt waits for it.
pub async fn publish_every_minute(context: Context) {
    let mut minute = tokio::time::interval(Duration::from_mins(1));
    minute.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        minute.tick().await;
        match usecases::author::studio::publish_due(&context, &Actor::Operator).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "published drafts whose time had come"),
            Err(error) => tracing::error!(%error, "drafts whose time has come were not published"),
        }
        match usecases::author::studio::thin_drafts(&context, &Actor::Operator).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "took out states of texts that nothing names"),
            Err(error) => tracing::error!(%error, "drafts that were published were not thinned"),
        }
    }
}
