//! `cargo xtask drill kill --rounds N`: the server is killed while answers stream in, and not one that it
//! acknowledged may be missing afterwards. `cargo xtask drill award --rounds N`: the same under awards, of which each must come to exactly one
//! certificate. `cargo xtask drill publish --rounds N`: under publications of drafts, of which each is whole or did not happen. `cargo xtask drill
//! fuzz --minutes N`: the importers read what nobody would write.

mod award;
mod publish;
mod register;

use anyhow::{Context as _, Result};
use base::AttemptId;
use clap::{Parser, Subcommand};
use std::collections::BTreeSet;
use std::hash::{BuildHasher as _, RandomState};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use testkit::content;
use testkit::fuzz::{self, Until};
use testkit::officer::Officer;
use testkit::process::Installation;
use tokio::sync::Mutex;
use usecases::assess::Drawn;

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
    /// SIGKILL under confirmations and runs of awards.
    Award {
        #[arg(long, default_value_t = 200)]
        rounds: usize,
        /// Certificates of which every form is made and verified.
        #[arg(long, default_value_t = 40)]
        files: usize,
    },
    /// SIGKILL under publications of drafts.
    Publish {
        #[arg(long, default_value_t = 100)]
        rounds: usize,
    },
    /// Damaged files for each importer.
    Fuzz {
        /// For each importer.
        #[arg(long, default_value_t = 10)]
        minutes: u64,
        /// Inputs for each importer instead of a time.
        #[arg(long)]
        rounds: Option<u64>,
        /// The seed of an earlier run, to have the same inputs again.
        #[arg(long)]
        seed: Option<u64>,
    },
}

fn main() -> ExitCode {
    match Arguments::parse().drill {
        Drill::Kill { rounds } => killed(rounds),
        Drill::Award { rounds, files } => reported(award::award(rounds, files)),
        Drill::Publish { rounds } => reported(publish::publish(rounds)),
        Drill::Fuzz {
            minutes,
            rounds,
            seed,
        } => fuzzed(minutes, rounds, seed),
    }
}

fn fuzzed(minutes: u64, rounds: Option<u64>, seed: Option<u64>) -> ExitCode {
    let seed = seed.unwrap_or_else(|| RandomState::new().hash_one(minutes));
    let until = match rounds {
        Some(rounds) => Until::Rounds(rounds),
        None => Until::Time(Duration::from_secs(minutes * 60)),
    };
    match fuzz::run(until, seed) {
        Ok(lines) => {
            println!("{}", lines.join("; "));
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure:#}");
            ExitCode::from(1)
        }
    }
}

/// Runs to its end what waits for servers.
fn run<T>(what: impl Future<Output = Result<T>>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    runtime
        .context("no runtime")
        .and_then(|runtime| runtime.block_on(what))
}

/// Runs a drill whose last line is its report.
fn reported(drill: impl Future<Output = Result<String>>) -> ExitCode {
    match run(drill) {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure:#}");
            ExitCode::from(1)
        }
    }
}

fn killed(rounds: usize) -> ExitCode {
    match run(kill(rounds)) {
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
    let mut officers = Vec::new();
    for stream in 0..STREAMS {
        let email = format!("drill{stream}@academy.example");
        officers.push(Officer::begin(&installation, &server, &email).await?);
    }
    server.kill().await?;

    let mut acknowledged: Vec<Save> = Vec::new();
    let mut lost = 0;
    for round in 1..=rounds {
        let server = installation.start().await?;
        let kept = Arc::new(Mutex::new(Vec::new()));
        let mut streams = Vec::new();
        for mut officer in std::mem::take(&mut officers) {
            officer.begin_again(server.address).await?;
            let (kept, address) = (Arc::clone(&kept), server.address);
            streams.push(tokio::spawn(async move {
                stream_answers(&officer, address, round, &kept).await;
                officer
            }));
        }
        tokio::time::sleep(random_moment(round)).await;
        server.kill().await?;
        for stream in streams {
            // Each ends with the connection that breaks.
            officers.push(stream.await?);
        }
        acknowledged.append(&mut *kept.lock().await);
        lost = missing(&installation, &acknowledged).await?;
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

/// An answer that the server said is saved.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Save {
    attempt: String,
    /// Key and question, with which its name in the database begins.
    name: String,
    /// The place where the option is shown.
    option: String,
}

/// Saves answer after answer until the connection breaks; what the server acknowledged goes into `kept`.
async fn stream_answers(
    officer: &Officer,
    address: std::net::SocketAddr,
    round: usize,
    kept: &Mutex<Vec<Save>>,
) {
    let Ok(mut wire) = officer.connect(address).await else {
        return;
    };
    for count in 0.. {
        let question = &officer.questions[count % officer.questions.len()];
        // Each option in turn, so that the latest answer changes all the time.
        let option = &question.options[count / officer.questions.len() % question.options.len()];
        let key = format!("r{round}:{count}");
        if officer
            .save(&mut wire, question, option, &key)
            .await
            .is_err()
        {
            return;
        }
        kept.lock().await.push(Save {
            attempt: officer.attempt.clone(),
            name: format!("{key}:{}", question.id),
            option: option.clone(),
        });
    }
}

/// Between the first answer of the server and half a second later.
fn random_moment(round: usize) -> Duration {
    Duration::from_millis(RandomState::new().hash_one(round) % 500)
}

/// Where the attempt shows the option of this saved response.
fn shown(drawn: &[Drawn], name: &str, response: &str) -> Result<String> {
    let question = name.rsplit(':').next().unwrap_or_default();
    let written: Vec<String> = serde_json::from_str(response)?;
    let written: usize = written.first().context("nothing was saved")?.parse()?;
    let drawn = drawn.iter().find(|one| one.question.as_str() == question);
    let order = &drawn.context("it was not asked")?.order;
    let place = order.iter().position(|place| *place == written);
    Ok(place.context("it was not shown")?.to_string())
}

async fn missing(installation: &Installation, acknowledged: &[Save]) -> Result<usize> {
    let db = store::Db::open(&installation.data).await?;
    let mut reader = db.read().await?;
    let mut saved: BTreeSet<Save> = BTreeSet::new();
    let attempts: BTreeSet<&str> = acknowledged
        .iter()
        .map(|one| one.attempt.as_str())
        .collect();
    for attempt in attempts {
        let id: AttemptId = attempt.parse().context("the attempt has no id")?;
        let drawn = store::attempt::get(&mut reader, id).await?.drawn;
        let drawn: Vec<Drawn> = serde_json::from_str(&drawn)?;
        for (name, response) in store::trial::list_saves(&mut reader, id).await? {
            let name = name.splitn(4, ':').take(3).collect::<Vec<_>>().join(":");
            saved.insert(Save {
                attempt: attempt.to_owned(),
                option: shown(&drawn, &name, &response)?,
                name,
            });
        }
    }
    drop(reader);
    db.close().await;
    Ok(acknowledged
        .iter()
        .filter(|save| !saved.contains(*save))
        .count())
}
