//! `audire mail`: whether letters leave the house.

use crate::cli::{Failure, Place};
use crate::serve::unexpected;
use crate::{config, post};
use clap::Subcommand;
use std::sync::Arc;
use usecases::supervise::mail::{Posted, test_letter};
use usecases::{Actor, Context, SystemClock};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Sends one letter, as the settings say letters are sent, and says what came of it.
    Test {
        /// Who gets it.
        address: String,
    },
}

pub async fn run(place: Place, command: Command) -> Result<(), Failure> {
    let Command::Test { address } = command;
    let mut settings = config::settings(&place)?;
    let db = config::open(&place.data).await?;
    let context = Context::new(db.clone(), settings.clone(), Arc::new(SystemClock));
    let demonstration = usecases::demonstrate::is_demonstration(&context, &Actor::Operator)
        .await
        .map_err(unexpected)?;
    settings.demonstration = demonstration;
    let sent = match post::open(&settings, &place.data) {
        Ok(post) => {
            let context = Context { post, ..context };
            test_letter(&context, &Actor::Operator, &address)
                .await
                .map_err(unexpected)
        }
        Err(failure) => Err(failure),
    };
    db.close().await;
    told(&address, sent?)
}

fn told(address: &str, posted: Posted) -> Result<(), Failure> {
    let (what, words) = match posted {
        Posted::Sent => {
            println!("The letter to {address} was handed over.");
            return Ok(());
        }
        Posted::Later(words) => ("was not sent", words),
        Posted::Refused(words) => ("was refused", words),
        Posted::Unknown(words) => ("may or may not have arrived", words),
    };
    Err(Failure::Environment(format!(
        "The letter to {address} {what}: {words}."
    )))
}
