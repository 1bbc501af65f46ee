//! The benchmarks of assessment: importing ten thousand questions, and the statistics of ten thousand attempts at forty
//! questions, with what they cost the service meanwhile.

use crate::importing;
use crate::process::{Installation, Process};
use crate::wire::Wire;
use anyhow::{Context as _, Result};
use base::{AccountId, AttemptId, Draw, EnrolmentId, FactId, Seed, Slug, Timestamp};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use store::Db;
use store::attempt::{NewAttempt, NewOutcome};
use store::trial::Bare;

const ATTEMPTS: u32 = 10_000;
const ITEMS: usize = 40;
/// 1 September 2026.
const BEGUN: i64 = 1_788_220_800_000;

/// What was measured, each beside its measure.
#[derive(Debug)]
pub struct Line {
    pub what: String,
    pub ours: String,
    pub measure: String,
    pub ratio: String,
    pub asked: &'static str,
}

/// All of it, in a folder that goes away.
pub async fn bench(folder: &Path) -> Result<Vec<Line>> {
    let course = folder.join("exam-content");
    write_course(&course)?;
    let mut lines = importing::bench(folder, &course).await?;
    lines.extend(statistics(folder, &course).await?);
    Ok(lines)
}

/// The statistics page of a large exam, when nothing is remembered and when it is, and what other pages wait for it.
async fn statistics(folder: &Path, course: &Path) -> Result<Vec<Line>> {
    let place = Installation::from_environment(&folder.join("exam"), course)?;
    place.start().await?.kill().await?;
    fill(&place.data).await?;
    let email = "instructor@academy.example";
    place
        .create_account_as(email, crate::PASSWORD, "instructor")
        .await?;
    let server = place.start().await?;
    let mut wire = Wire::connect(server.address).await?;
    wire.sign_in(email, crate::PASSWORD).await?;

    let alone = Reading::begin(&server, &wire).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let alone = alone.end().await?;
    let meanwhile = Reading::begin(&server, &wire).await?;
    let begun = Instant::now();
    wire.get("/author/exam/statistics?assessment=final").await?;
    let cold = begun.elapsed();
    let meanwhile = meanwhile.end().await?;
    let begun = Instant::now();
    wire.get("/author/exam/statistics?assessment=final").await?;
    let warm = begun.elapsed();
    server.kill().await?;
    Ok(vec![
        Line {
            what: format!("statistics, {ATTEMPTS} attempts of {ITEMS}"),
            ours: format!("{} ms", cold.as_millis()),
            measure: String::from("1000 ms"),
            ratio: format!("{:.2}", cold.as_secs_f64()),
            asked: "the page, nothing remembered: below a second",
        },
        Line {
            what: String::from("the same page once more"),
            ours: format!("{} ms", warm.as_millis()),
            measure: format!("{} ms", cold.as_millis()),
            ratio: format!("{:.3}", warm.as_secs_f64() / cold.as_secs_f64()),
            asked: "remembered until an attempt is finished",
        },
        waited(
            "another page meanwhile, median",
            (meanwhile.median, alone.median),
            "beside the same page with nothing else going on",
        ),
        waited(
            "the slowest other page meanwhile",
            (meanwhile.slowest, alone.slowest),
            "",
        ),
    ])
}

fn waited(what: &str, (ours, measure): (Duration, Duration), asked: &'static str) -> Line {
    let told = |time: Duration| format!("{:.1} ms", time.as_secs_f64() * 1000.0);
    Line {
        what: what.to_owned(),
        ours: told(ours),
        measure: told(measure),
        ratio: format!("{:.1}", ours.as_secs_f64() / measure.as_secs_f64()),
        asked,
    }
}

/// Somebody who opens one page after the other.
struct Reading {
    stop: Arc<AtomicBool>,
    task: tokio::task::JoinHandle<Result<Vec<Duration>>>,
}

struct Waited {
    median: Duration,
    slowest: Duration,
}

impl Reading {
    async fn begin(server: &Process, like: &Wire) -> Result<Self> {
        let mut wire = Wire::connect(server.address).await?;
        wire.cookie.clone_from(&like.cookie);
        let stop = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&stop);
        let task = tokio::spawn(async move {
            let mut times = Vec::new();
            while !ended.load(Ordering::Relaxed) {
                let begun = Instant::now();
                wire.get("/courses/exam").await?;
                times.push(begun.elapsed());
            }
            Ok(times)
        });
        Ok(Self { stop, task })
    }

    async fn end(self) -> Result<Waited> {
        self.stop.store(true, Ordering::Relaxed);
        let mut times = self.task.await??;
        times.sort_unstable();
        let slowest = *times.last().context("no page was read")?;
        let median = times[times.len() / 2];
        Ok(Waited { median, slowest })
    }
}

/// A course whose final assessment asks forty questions, four options each.
fn write_course(root: &Path) -> Result<()> {
    let course = root.join("courses/exam");
    std::fs::create_dir_all(course.join("01-only"))?;
    std::fs::create_dir_all(course.join("assessment"))?;
    let text = |title: &str| {
        format!(
            "+++\ntitle = \"{title}\"\nsummary = \"Written for the benchmark.\"\noutcomes = [\"measure\"]\n+++\n"
        )
    };
    let files = [
        (
            "course.toml",
            format!(
                "source_language = \"en\"\nminutes = 60\n[assessment]\npass_percent = 60\nattempts = 0\ndraw = {{ bank = {ITEMS} }}\n[certificate]\nenabled = false\n"
            ),
        ),
        (
            "course.md",
            format!("{}\nFor the benchmark.\n", text("Exam")),
        ),
        (
            "01-only/module.toml",
            String::from("languages = [\"en\"]\n"),
        ),
        ("01-only/module.md", text("Only")),
        (
            "01-only/01-text.md",
            String::from(
                "+++\ntitle = \"Text\"\nsummary = \"Written for the benchmark.\"\nminutes = 1\n+++\n\nA sentence.\n",
            ),
        ),
    ];
    for (path, text) in files {
        std::fs::write(course.join(path), text)?;
    }
    let mut bank = String::new();
    for number in 0..ITEMS {
        write!(
            bank,
            "```question q{number}\ncompetence: definition\ndifficulty: 2\n\nWhich one, number {number}?\n\n(x) This.\n> Yes.\n( ) Not this.\n> No.\n( ) Nor this.\n> No.\n( ) Nor that.\n> No.\n\nWhy: It was written so.\n```\n\n"
        )?;
    }
    std::fs::write(course.join("assessment/bank.md"), bank)?;
    std::fs::write(root.join("glossary.md"), "## Term {#term}\n\nA word.\n")?;
    Ok(())
}

/// Ten thousand finished attempts, written as the use cases would have left them: through these it would take ten minutes. Each officer
/// has an ability, so that the questions hang together.
async fn fill(data: &Path) -> Result<()> {
    let db = Db::open(data).await?;
    let course = Slug::parse("exam").context("no address")?;
    let mut reader = db.read().await?;
    let current = store::course::list_current(&mut reader).await?;
    drop(reader);
    let version = current.first().context("the course was not published")?.id;
    let mut draw = Draw::new(Seed(20_261_126));
    let bare = Bare::open(&data.join("audire.db")).await?;
    let mut filling = bare.fill().await?;
    for number in 0..ATTEMPTS {
        let at = Timestamp::from_millis(BEGUN + i64::from(number) * 60_000);
        let mut random = [0; 10];
        random[..4].copy_from_slice(&number.to_be_bytes());
        let account = AccountId::new(at, random);
        let enrolment = EnrolmentId::new(at, random);
        let attempt = AttemptId::new(at, random);
        let email = format!("o{number}@academy.example");
        let person = store::account::NewAccount {
            id: account,
            email: &email,
            name: "An officer",
            country: Some("FR"),
            agency: "Border Service",
            created_at: at,
        };
        store::account::insert(filling.connection(), &person).await?;
        store::enrolment::insert(
            filling.connection(),
            enrolment,
            account,
            &course,
            version,
            at,
        )
        .await?;
        let (drawn, items, earned) = answers(&mut draw);
        let new = NewAttempt {
            id: attempt,
            enrolment,
            assessment: "final",
            number: 1,
            version,
            seed: Seed(u64::from(number)),
            drawn: &drawn,
            started_at: at,
            deadline_at: None,
        };
        store::attempt::insert(filling.connection(), &new).await?;
        let finished = at.plus_seconds(1800);
        store::attempt::insert_finish(filling.connection(), attempt, finished, None).await?;
        let outcome = NewOutcome {
            id: FactId::new(at, random),
            attempt,
            cause: "finished",
            cause_id: None,
            earned_sixtieths: earned,
            possible_sixtieths: i32::try_from(ITEMS)? * 60,
            waiting: 0,
            passed_at: None,
            decided_at: finished,
            items: &items,
        };
        store::attempt::insert_outcome(filling.connection(), &outcome).await?;
    }
    filling.commit().await?;
    bare.close().await;
    db.close().await;
    Ok(())
}

/// What one officer was asked and answered, as it is stored, and the points.
fn answers(draw: &mut Draw) -> (String, String, i32) {
    let ability = 30 + draw.below(60);
    let (mut drawn, mut items, mut earned) = (Vec::new(), Vec::new(), 0);
    for number in 0..ITEMS {
        drawn.push(format!(
            r#"{{"question":"q{number}","order":[0,1,2,3],"version":1}}"#
        ));
        let is_right = draw.below(100) < ability;
        let chosen = if is_right { 0 } else { 1 + draw.below(3) };
        let points = if is_right { 60 } else { 0 };
        earned += points;
        items.push(format!(
            r#"{{"question":"q{number}","version":1,"response":["{chosen}"],"certainty":null,"share":{points},"earned":{points},"possible":60,"seconds":{}}}"#,
            20 + draw.below(60)
        ));
    }
    (
        format!("[{}]", drawn.join(",")),
        format!("[{}]", items.join(",")),
        earned,
    )
}
