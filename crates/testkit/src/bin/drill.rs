//! `cargo xtask drill kill --rounds N`: the server is killed while answers stream in, and not one that it
//! acknowledged may be missing afterwards.

use anyhow::{Context as _, Result};
use base::AttemptId;
use clap::{Parser, Subcommand};
use std::collections::BTreeSet;
use std::hash::{BuildHasher as _, RandomState};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use testkit::content;
use testkit::officer::Officer;
use testkit::process::Installation;
use tokio::sync::Mutex;

/// Connections that send answers at the same time.
const STREAMS: usize = 4;

#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    drill: Drill,
}

#[derive(Subcommand)]
enum Drill {
    /// SIGKILL under a stream of answers.
    Kill {
        #[arg(long, default_value_t = 50)]
        rounds: usize,
    },
}

fn main() -> ExitCode {
    let Drill::Kill { rounds } = Arguments::parse().drill;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let outcome = runtime
        .context("no runtime")
        .and_then(|runtime| runtime.block_on(kill(rounds)));
    match outcome {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        Err(error) => {
            eprintln!("the drill could not be finished: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Answers how many acknowledged answers were lost.
async fn kill(rounds: usize) -> Result<usize> {
    let folder = tempfile::tempdir()?;
    let installation = Installation::from_environment(folder.path(), &content::tiny())?;
    let server = installation.start().await?;
    let officer = Arc::new(Officer::begin(&installation, &server, "drill@academy.example").await?);
    server.kill().await?;

    let mut acknowledged: Vec<String> = Vec::new();
    let mut lost = 0;
    for round in 1..=rounds {
        let server = installation.start().await?;
        let kept = Arc::new(Mutex::new(Vec::new()));
        let streams: Vec<_> = (0..STREAMS)
            .map(|stream| {
                let (officer, kept, address) =
                    (Arc::clone(&officer), Arc::clone(&kept), server.address);
                tokio::spawn(async move {
                    stream_answers(&officer, address, round, stream, &kept).await;
                })
            })
            .collect();
        tokio::time::sleep(random_moment(round)).await;
        server.kill().await?;
        for stream in streams {
            // Each ends with the connection that breaks.
            stream.await?;
        }
        acknowledged.append(&mut *kept.lock().await);
        lost = missing(&installation, &officer, &acknowledged).await?;
        if lost > 0 {
            eprintln!("round {round}: {lost} acknowledged answers are not in the database");
            break;
        }
    }
    println!(
        "{rounds} rounds, {} answers acknowledged, {lost} lost",
        acknowledged.len()
    );
    Ok(lost)
}

/// Saves answer after answer until the connection breaks; what the server acknowledged goes into `kept`.
async fn stream_answers(
    officer: &Officer,
    address: std::net::SocketAddr,
    round: usize,
    stream: usize,
    kept: &Mutex<Vec<String>>,
) {
    let Ok(mut wire) = officer.connect(address).await else {
        return;
    };
    for count in 0.. {
        let question = &officer.questions[count % officer.questions.len()];
        // Each option in turn, so that the latest answer changes all the time.
        let option = &question.options[count / officer.questions.len() % question.options.len()];
        let key = format!("r{round}-s{stream}-n{count}");
        if officer
            .save(&mut wire, question, option, &key)
            .await
            .is_err()
        {
            return;
        }
        // The name of a save in the database: key, question, places chosen.
        kept.lock()
            .await
            .push(format!("{key}:{}:{option}", question.id));
    }
}

/// Between the first answer of the server and half a second later.
fn random_moment(round: usize) -> Duration {
    Duration::from_millis(RandomState::new().hash_one(round) % 500)
}

async fn missing(
    installation: &Installation,
    officer: &Officer,
    acknowledged: &[String],
) -> Result<usize> {
    let db = store::Db::open(&installation.data).await?;
    let attempt: AttemptId = officer.attempt.parse().context("the attempt has no id")?;
    let mut reader = db.read().await?;
    let saved: BTreeSet<String> = store::trial::list_saves(&mut reader, attempt)
        .await?
        .into_iter()
        .collect();
    drop(reader);
    db.close().await;
    Ok(acknowledged
        .iter()
        .filter(|save| !saved.contains(*save))
        .count())
}
