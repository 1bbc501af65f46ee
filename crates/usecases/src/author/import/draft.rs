//! Trying an import.

use super::files::Files;
use super::report::Report;
use super::{KEPT, LARGEST_IMPORT, NewImport, intake, may_import_into};
use crate::author::overlay;
use crate::author::refresh::reload;
use crate::author::versions::questions;
use crate::record::record;
use crate::{Actor, Context, Problems, UseCaseError};
use base::{Competence, ImportId, Message, Slug};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::Sources;
use exchange::{Format, Options};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use tokio::sync::Semaphore;

/// The most characters of a file's name.
const LONGEST_NAME: usize = 200;
/// Dry runs of one person that are kept at once.
const TRIES: u32 = 5;
/// One file is read at a time, whoever sent it: reading takes some times its size in memory, and goes on when whoever waits for it has given up.
static READ: Semaphore = Semaphore::const_new(1);
/// Bytes of a file that are looked at to recognise its format.
const LOOKED_AT: usize = 64 * 1024;

/// Reads a file and says what every item of it would become. What it would write is kept for an hour, to be confirmed or forgotten; nothing of the course
/// changes.
pub async fn try_import(
    ctx: &Context,
    actor: &Actor,
    new: NewImport,
) -> Result<ImportId, UseCaseError> {
    may_import_into(&mut *ctx.db.read().await?, actor, &new.course).await?;
    let latest = ctx.shelf.publishing.lock().await;
    reload(ctx).await?;
    drop(latest);
    let place = place(ctx, &new.course).await?;
    let course = place.course.clone();
    let (name, size) = (file_name(&new.file_name), new.bytes.len());
    let Tried {
        bank,
        format,
        digest,
        report,
        files,
    } = tried(place, new, true).await?;
    let json = serde_json::to_string(&report)?;

    let now = ctx.now();
    let id = ImportId::new(now, ctx.random()?);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let row = store::import::NewImport {
        id,
        course: &course,
        bank: &bank,
        format: format.as_str(),
        file_name: &name,
        file_bytes: size as u64,
        file_sha256: &digest,
        report: &json,
        taken: count(report.taken),
        refused: count(report.refused),
        by: actor.account(),
        tried_at: now,
    };
    let mut tx = ctx.db.begin().await?;
    may_import_into(&mut tx, actor, course.as_str()).await?;
    store::import::delete_tried(&mut tx, now.plus_seconds(-KEPT)).await?;
    store::import::insert(&mut tx, &row).await?;
    if let Some(person) = actor.account() {
        store::import::delete_tried_earlier(&mut tx, person, TRIES).await?;
    }
    for (path, bytes) in files.into_files(&bank) {
        store::import::insert_file(&mut tx, id, &path, &encoded(bytes).await?).await?;
    }
    let detail = serde_json::json!({
        "course": course,
        "bank": bank,
        "format": format.as_str(),
        "sha256": digest,
        "taken": report.taken,
        "refused": report.refused,
    });
    record(
        ctx,
        &mut tx,
        actor,
        "import.tried",
        ("import", &id.to_string()),
        detail,
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// In base64, away from what answers requests: a picture may have two megabytes. All files together in base64 would take as much again as the file.
async fn encoded(bytes: Vec<u8>) -> Result<String, UseCaseError> {
    tokio::task::spawn_blocking(move || STANDARD.encode(bytes))
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// A course into which questions are to come.
pub(super) struct Place {
    pub course: Slug,
    pub sources: Sources,
    /// Ids that no question may get: one that a question once had would make the new one a version of it.
    pub taken: BTreeSet<Slug>,
}

/// The current version of a course on the shelf.
pub(super) async fn place(ctx: &Context, course: &str) -> Result<Place, UseCaseError> {
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let (course, sources) = overlay::current(ctx, course).await?;
    let mut reader = ctx.db.read().await?;
    let earlier = store::question_version::list(&mut reader, &course).await?;
    drop(reader);
    let taken = earlier
        .into_iter()
        .map(|row| row.question)
        .chain(questions(&published.course).map(|question| question.id.clone()))
        .collect();
    Ok(Place {
        course,
        sources,
        taken,
    })
}

/// What came of reading a file.
pub(super) struct Tried {
    pub bank: Slug,
    pub format: Format,
    /// SHA-256 of the file, hexadecimal.
    pub digest: String,
    pub report: Report,
    pub files: Files,
}

/// Reads a file for a course, away from what answers requests. The files that it would write are only there with `keep`.
pub(super) async fn tried(
    mut place: Place,
    new: NewImport,
    keep: bool,
) -> Result<Tried, UseCaseError> {
    let (bank, format, options) = checked(&new, &mut place)?;
    // It is never closed.
    let turn = READ.acquire().await;
    tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let digest = hex::encode(Sha256::digest(&new.bytes));
        let (report, files) = intake::read((format, options), &new.bytes, place, &bank, keep)?;
        Ok(Tried {
            bank,
            format,
            digest,
            report,
            files,
        })
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?
}

/// What was typed, understood; everything that is wrong with it at once.
fn checked(new: &NewImport, place: &mut Place) -> Result<(Slug, Format, Options), UseCaseError> {
    let mut problems = Problems::new();
    let mut say = |field: &str, message: &str| {
        problems.push((field.to_owned(), Message::new(message)));
    };
    let bank = Slug::parse(new.bank.trim()).filter(|bank| bank.as_str().len() <= 60);
    match &bank {
        None => say("bank", "import-bank-name"),
        Some(bank) if is_there(&place.course, bank, &place.sources) => {
            say("bank", "import-bank-exists");
        }
        Some(_) => {}
    }
    let format = match new.format.as_str() {
        "" => Some(recognised(&new.bytes)),
        word => Format::from_word(word),
    };
    if format.is_none() {
        say("format", "import-choose-format");
    }
    let competence = Competence::from_word(&new.competence);
    if competence.is_none() {
        say("competence", "import-choose-competence");
    }
    let difficulty = new.difficulty.parse::<u8>().ok();
    let difficulty = difficulty.filter(|level| (1..=3).contains(level));
    if difficulty.is_none() {
        say("difficulty", "import-choose-difficulty");
    }
    if new.bytes.is_empty() {
        say("file", "import-choose-file");
    }
    if new.bytes.len() > LARGEST_IMPORT {
        say("file", "import-file-too-large");
    }
    match (bank, format, competence, difficulty) {
        (Some(bank), Some(format), Some(competence), Some(difficulty)) if problems.is_empty() => {
            let options = Options {
                competence,
                difficulty,
                taken: std::mem::take(&mut place.taken),
            };
            Ok((bank, format, options))
        }
        _ => Err(UseCaseError::Refused(problems)),
    }
}

/// The format a file looks like, for whoever does not say: XML begins with a bracket, and only Aiken has lines `ANSWER: B`.
fn recognised(bytes: &[u8]) -> Format {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(LOOKED_AT)]);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    let is_answer = |line: &str| {
        let given = line.trim().strip_prefix("ANSWER:").map(str::trim);
        given.is_some_and(|given| given.len() == 1 && given.bytes().all(|b| b.is_ascii_uppercase()))
    };
    if start.starts_with('<') {
        Format::MoodleXml
    } else if start.lines().any(is_answer) {
        Format::Aiken
    } else {
        Format::Gift
    }
}

/// The course has a bank of this name, or files that would be taken for parts or translations of it.
fn is_there(course: &Slug, bank: &Slug, sources: &Sources) -> bool {
    let start = overlay::place(course, &format!("assessment/{bank}"));
    sources.0.keys().any(|path| {
        path.strip_prefix(&start).is_some_and(|rest| {
            let digits = rest.trim_start_matches('-').trim_end_matches(".md");
            rest.starts_with('.')
                || (rest.starts_with('-') && digits.bytes().all(|b| b.is_ascii_digit()))
        })
    })
}

/// The last part of a path, so that nobody's folders are kept.
fn file_name(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars()
        .filter(|c| !c.is_control())
        .take(LONGEST_NAME)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_taken_by_a_bank_its_parts_and_its_translations() {
        let course = Slug::parse("tiny").unwrap();
        let there = |paths: &[&str], bank: &str| {
            let sources = Sources(
                paths
                    .iter()
                    .map(|path| ((*path).to_owned(), Vec::new()))
                    .collect(),
            );
            is_there(&course, &Slug::parse(bank).unwrap(), &sources)
        };
        assert!(there(&["courses/tiny/assessment/pool.md"], "pool"));
        assert!(there(&["courses/tiny/assessment/pool.fr.md"], "pool"));
        assert!(there(&["courses/tiny/assessment/pool-2.md"], "pool"));
        assert!(!there(&["courses/tiny/assessment/pool-b.md"], "pool"));
        assert!(!there(&["courses/tiny/assessment/pools.md"], "pool"));
        assert!(!there(&["courses/other/assessment/pool.md"], "pool"));
    }

    #[test]
    fn a_format_is_recognised_from_the_file() {
        for (file, format) in [
            (
                "\u{feff}\n<?xml version=\"1.0\"?><quiz/>",
                Format::MoodleXml,
            ),
            ("What?\nA. This\nB. That\nANSWER: B\n", Format::Aiken),
            ("::Q:: What? {=this ~that}", Format::Gift),
            (
                "// ANSWER: none\nWhat? {=ANSWER: B is no line}",
                Format::Gift,
            ),
            ("", Format::Gift),
        ] {
            assert_eq!(recognised(file.as_bytes()), format, "{file}");
        }
    }

    #[test]
    fn a_name_of_a_file_holds_no_folders() {
        assert_eq!(file_name("C:\\Users\\ana\\bank.xml"), "bank.xml");
        assert_eq!(file_name("/home/ana/bank.gift"), "bank.gift");
    }
}
