//! `cargo xtask bench`: how fast and how small, each number beside the one it is measured against.
//!
//! The server is the real binary in a process of its own; so is the bare server it is compared with.

use anyhow::{Context as _, Result};
use base::{AttemptId, FactId, Timestamp};
use clap::{Parser, Subcommand};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::time::{Duration, Instant};
use store::trial::Bare;
use testkit::load::rate;
use testkit::officer::Officer;
use testkit::process::{Installation, Process, free_address};
use testkit::wire::Wire;
use testkit::{assessing, certifying, coding, content, publishing, stepping, writing};

/// Connections that ask at the same time.
const CONNECTIONS: usize = 16;
/// Officers who save answers at the same time, and answers each saves: about as many as an attempt has.
const WRITERS: usize = 8;
const ANSWERS: usize = 40;

const LESSON: &str = "/courses/recognising-trafficking/definition/three-elements";

#[derive(Parser)]
struct Arguments {
    /// Seconds for each rate.
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    #[command(subcommand)]
    inner: Option<Inner>,
}

#[derive(Subcommand)]
enum Inner {
    /// The bare server: one route that gives the bytes of a file, behind the same middleware.
    #[command(hide = true)]
    Bare { listen: SocketAddr, file: PathBuf },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build();
    let outcome = runtime.context("no runtime").and_then(|runtime| {
        runtime.block_on(async {
            match arguments.inner {
                Some(Inner::Bare { listen, file }) => serve_bare(listen, &file).await,
                None => bench(Duration::from_secs(arguments.seconds)).await,
            }
        })
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the benchmarks could not be finished: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// A line of the table: what, ours, the measure, and what is asked of their ratio.
fn line(what: &str, ours: &str, measure: &str, ratio: &str, asked: &str) {
    println!("{what:<42} {ours:>14} {measure:>16} {ratio:>8}  {asked}");
}

async fn bench(time: Duration) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let real = Installation::from_environment(&folder.path().join("real"), &content::real())?;
    line("", "ours", "baseline", "ratio", "asked");

    let first = real.start().await?;
    tell_start("first start, empty data folder", &first);
    first.kill().await?;
    let server = real.start().await?;
    tell_start("start with the full content", &server);

    let email = "bench@academy.example";
    real.create_account(email, testkit::PASSWORD).await?;
    let mut wire = Wire::connect(server.address).await?;
    wire.sign_in(email, testkit::PASSWORD).await?;
    wire.post("/do/enrol", &[("course", "recognising-trafficking")])
        .await?;
    let page = wire.get(LESSON).await?;
    let cookie = wire.cookie.clone().unwrap_or_default();
    let bare = BareServer::start(folder.path(), &page).await?;
    let measure = rate(bare.address, "/bare", &cookie, CONNECTIONS, time).await?;
    bare.stop().await?;
    let ours = rate(server.address, LESSON, &cookie, CONNECTIONS, time).await?;
    line(
        &format!("lesson page, {} KB, a second", page.len() / 1000),
        &format!("{ours:.0}"),
        &format!("{measure:.0}"),
        &format!("{:.2}", ours / measure),
        "at least 0.25 of a bare handler",
    );
    let reading = server.peak_memory();
    server.kill().await?;
    let writing = answers(folder.path()).await?;
    for one in stepping::bench(folder.path()).await? {
        line(&one.what, &one.ours, &one.measure, &one.ratio, one.asked);
    }
    for one in assessing::bench(folder.path()).await? {
        line(&one.what, &one.ours, &one.measure, &one.ratio, one.asked);
    }
    for one in certifying::bench(folder.path()).await? {
        line(&one.what, &one.ours, &one.measure, &one.ratio, one.asked);
    }
    for one in writing::bench(folder.path()).await? {
        line(&one.what, &one.ours, &one.measure, &one.ratio, one.asked);
    }
    for one in publishing::bench(folder.path()).await? {
        line(&one.what, &one.ours, &one.measure, &one.ratio, one.asked);
    }
    for one in coding::bench()? {
        line(&one.what, &one.ours, &one.measure, &one.ratio, one.asked);
    }
    if let Some(peak) = reading.max(writing) {
        line(
            "peak memory of the server",
            &format!("{} MB", peak / 1_000_000),
            "150 MB",
            "",
            "below it",
        );
    }
    Ok(())
}

fn tell_start(what: &str, server: &Process) {
    line(
        what,
        &format!("{} ms", server.first_answer.as_millis()),
        "1000 ms",
        "",
        "first answer within a second",
    );
}

/// Answers the peak memory under that load.
async fn answers(folder: &Path) -> Result<Option<u64>> {
    let tiny = Installation::from_environment(&folder.join("tiny"), &content::tiny())?;
    let server = tiny.start().await?;
    let mut officers = Vec::new();
    for writer in 0..WRITERS {
        officers.push(
            Officer::begin(&tiny, &server, &format!("writer{writer}@academy.example")).await?,
        );
    }
    // Before and after, and the better of the two counts: a disk is not equally fast all the time.
    let file = tiny.data.join("audire.db");
    let before = save_bare(&file, &officers, 0).await?;
    let ours = save_through_the_server(&officers).await?;
    let measure = save_bare(&file, &officers, 1).await?.max(before);
    let peak = server.peak_memory();
    server.kill().await?;
    line(
        "answers saved durably, a second",
        &format!("{ours:.0}"),
        &format!("{measure:.0}"),
        &format!("{:.2}", ours / measure),
        "at least 0.50 of a bare sqlx loop",
    );
    Ok(peak)
}

/// Over HTTP: form, session, permission, rules, transaction, answer.
async fn save_through_the_server(officers: &[Officer]) -> Result<f64> {
    let mut wires = Vec::new();
    for officer in officers {
        wires.push(officer.connect(officer.address).await?);
    }
    let begun = Instant::now();
    let mut running = Vec::new();
    for (officer, mut wire) in officers.iter().cloned().zip(wires) {
        running.push(tokio::spawn(async move {
            for count in 0..ANSWERS {
                let question = &officer.questions[count % officer.questions.len()];
                officer
                    .save(
                        &mut wire,
                        question,
                        &question.options[0],
                        &format!("k{count}"),
                    )
                    .await?;
            }
            Ok::<(), anyhow::Error>(())
        }));
    }
    for one in running {
        one.await??;
    }
    Ok(per_second(officers.len() * ANSWERS, begun))
}

/// The same inserts and commits, one after the other, and nothing else.
async fn save_bare(file: &Path, officers: &[Officer], round: u8) -> Result<f64> {
    let bare = Bare::open(file).await?;
    let begun = Instant::now();
    for count in 0..ANSWERS {
        for (writer, officer) in officers.iter().enumerate() {
            let attempt: AttemptId = officer.attempt.parse().context("the attempt has no id")?;
            let at = Timestamp::from_millis(1_790_845_200_000);
            let mut random = [0; 10];
            random[7] = round;
            random[8] = u8::try_from(count)?;
            random[9] = u8::try_from(writer)?;
            bare.insert(
                FactId::new(at, random),
                attempt,
                &officer.questions[0].id,
                at,
                &format!("b{round}-{count}"),
            )
            .await?;
        }
    }
    let rate = per_second(officers.len() * ANSWERS, begun);
    bare.close().await;
    Ok(rate)
}

fn per_second(count: usize, begun: Instant) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / begun.elapsed().as_secs_f64()
}

struct BareServer {
    address: SocketAddr,
    child: tokio::process::Child,
}

impl BareServer {
    async fn start(folder: &Path, page: &str) -> Result<Self> {
        let file = folder.join("page.html");
        std::fs::write(&file, page)?;
        let address = free_address()?;
        let child = tokio::process::Command::new(std::env::current_exe()?)
            .arg("bare")
            .arg(address.to_string())
            .arg(&file)
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        for _ in 0..1000 {
            if Wire::connect(address).await.is_ok() {
                return Ok(Self { address, child });
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        anyhow::bail!("the bare server gave no answer")
    }

    async fn stop(mut self) -> Result<()> {
        Ok(self.child.kill().await?)
    }
}

async fn serve_bare(listen: SocketAddr, file: &Path) -> Result<()> {
    let page = axum::body::Bytes::from(std::fs::read(file)?);
    let folder = tempfile::tempdir()?;
    let db = store::Db::open(folder.path()).await?;
    let context = usecases::Context::new(
        db,
        usecases::Settings::default(),
        std::sync::Arc::new(usecases::SystemClock),
    );
    let house = server::House::new(
        context,
        server::assets::AssetFiles::default(),
        server::Reach::Loopback,
    );
    let answer = move || {
        let page = page.clone();
        async move { ([("content-type", "text/html; charset=utf-8")], page) }
    };
    let router = axum::Router::new().route("/bare", axum::routing::get(answer));
    let router = server::middleware::around(router, &house);
    let listener = tokio::net::TcpListener::bind(listen).await?;
    server::listen::run(listener, router, &house, std::future::pending()).await;
    Ok(())
}
