//! `audire register`: whether the register of certificates can go on, and the operator's word where it cannot.

use crate::cli::{Failure, Place};
use crate::config;
use crate::serve::unexpected;
use base::{Locale, Message};
use clap::Subcommand;
use std::sync::Arc;
use usecases::certify::{accept_clock, accept_restored, register_state};
use usecases::{Actor, Context, SystemClock, UseCaseError};

#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Says how many entries it has, and what is wrong with it.
    Show,
    /// Says that entries are lost for good: another register begins, with another name. A server that runs must be started again.
    AcceptRestored {
        /// What happened, in 10 to 300 characters; it is kept for ever.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
    /// Says that the clock is right although the register has a later entry. A server that runs must be started again.
    AcceptClock {
        /// What happened, in 10 to 300 characters; it is kept for ever.
        #[arg(long, value_name = "TEXT")]
        reason: String,
    },
}

pub async fn run(place: Place, command: Command) -> Result<(), Failure> {
    let settings = config::settings(&place)?;
    let db = config::open(&place.data).await?;
    let context = Context::new(db.clone(), settings, Arc::new(SystemClock));
    let done = carry_out(&context, command).await;
    db.close().await;
    done
}

async fn carry_out(context: &Context, command: Command) -> Result<(), Failure> {
    match command {
        Command::Show => return show(context).await,
        Command::AcceptRestored { reason } => {
            let name = accept_restored(context, &Actor::Operator, &reason)
                .await
                .map_err(told)?;
            println!(
                "What is entered from now on is in {name}. Start the server again, and tell whoever keeps checkpoints."
            );
        }
        Command::AcceptClock { reason } => {
            accept_clock(context, &Actor::Operator, &reason)
                .await
                .map_err(told)?;
            println!("The clock is taken for right. Start the server again.");
        }
    }
    Ok(())
}

async fn show(context: &Context) -> Result<(), Failure> {
    let state = register_state(context, &Actor::Operator)
        .await
        .map_err(unexpected)?;
    println!("{}: entries {}", state.origin, state.entries);
    for (said, reason, at) in &state.said {
        let zone = &context.settings.site.time_zone;
        let zone = locales::zone(zone).or_else(|| locales::zone("UTC"));
        let at = locales::date_time(Locale::En, *at, &zone.unwrap_or_default());
        println!("{at}: {} ({reason})", words(said));
    }
    match state.problem {
        None => Ok(()),
        Some(problem) => Err(Failure::Environment(words(&problem))),
    }
}

fn words(message: &Message) -> String {
    locales::message(Locale::En, message)
}

fn told(error: UseCaseError) -> Failure {
    match error {
        UseCaseError::Conflict(problem) => Failure::Environment(words(&problem)),
        other => unexpected(other),
    }
}
