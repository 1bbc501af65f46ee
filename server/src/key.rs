//! `audire key`: the key that certificates are signed with.

use crate::cli::{Failure, Place};
use crate::config;
use crate::serve::unexpected;
use base::Locale;
use clap::Subcommand;
use std::sync::Arc;
use usecases::{Actor, Context, SystemClock};

#[derive(Debug, Clone, Copy, Subcommand)]
pub enum Command {
    /// Lists the issuer's public keys and says whether the present one can sign.
    List,
    /// Makes a new key and retires the one before; what that signed stays good. A server that runs must be started again.
    Rotate,
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
    let said =
        |problem: &base::Message| Failure::Environment(locales::message(Locale::En, problem));
    match command {
        Command::List => {
            let (_, keys) = usecases::certify::own_keys(context, &Actor::Operator)
                .await
                .map_err(unexpected)?;
            for key in &keys {
                match key.until {
                    None => println!("{}  signs", key.key),
                    Some(_) => println!("{}  retired; what it signed stays good", key.key),
                }
            }
            match usecases::certify::open_keys(context, &Actor::Operator)
                .await
                .map_err(unexpected)?
            {
                None => Ok(()),
                Some(problem) => Err(said(&problem)),
            }
        }
        Command::Rotate => match usecases::certify::rotate_keys(context, &Actor::Operator).await {
            Ok(key) => {
                println!("{key}  signs from now on. Start the server again.");
                Ok(())
            }
            Err(usecases::UseCaseError::Conflict(problem)) => Err(said(&problem)),
            Err(error) => Err(unexpected(error)),
        },
    }
}
