//! An archive of a course, a scenario or a case is brought: looked through, and kept for a day until its author has seen what it would change.

use super::access::{editor, reading};
use super::brought::read;
use super::meet::AtHand;
use super::script;
use super::shared_pictures::Longer;
use crate::author::stored;
use crate::{Actor, Context, UseCaseError};
use authoring::folder::BYTES;
use authoring::pictures::PLACE;
use base::{ImportId, Locale, Message, Subject, SubjectKind};
use store::arrival::NewArrival;
use tokio::sync::Semaphore;

/// Bytes of an archive that is received at all: what it holds may not be more.
pub const LARGEST_ARCHIVE: usize = BYTES;
/// How long an archive is kept, in seconds.
pub(super) const KEPT: i64 = 24 * 3600;
/// Archives of one person that are kept at once, of different courses.
const ARCHIVES: u32 = 5;
/// Archives that are read at once: each stands in memory, packed and unpacked, and goes on when whoever waits for it has given up.
static READ: Semaphore = Semaphore::const_new(2);
/// Characters of a file's name that are kept.
const LONGEST_NAME: usize = 120;

/// The encodings that texts of programs in the four languages have where it is not UTF-8 (labels of the WHATWG Encoding Standard).
pub const ENCODINGS: [&str; 4] = ["windows-1252", "windows-1256", "iso-8859-6", "macintosh"];

/// An archive, as a form sends it.
#[derive(Debug, Clone, Default)]
pub struct NewArchive {
    pub course: String,
    pub file_name: String,
    pub bytes: Vec<u8>,
    /// Of the texts in it that are not UTF-8; empty where the author does not know.
    pub encoding: String,
}

/// Permission to bring one: an instructor who edits the course, the scenario or the case.
pub async fn may_bring_to(ctx: &Context, actor: &Actor, course: &str) -> Result<(), UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let subject = script::subject(course)?;
    comes_alone(&subject)?;
    // Asked without reading a course: this is asked before it is anybody's turn.
    let is_there = script::current(ctx, &subject, Locale::En).is_some()
        || store::draft::find_open(&mut reader, course)
            .await?
            .is_some();
    is_there.then_some(()).ok_or(UseCaseError::NotFound)
}

/// The glossary travels with what uses it, and comes back by pasting.
fn comes_alone(subject: &Subject) -> Result<(), UseCaseError> {
    if subject.kind() == SubjectKind::Glossary {
        Err(UseCaseError::NotFound)
    } else {
        Ok(())
    }
}

/// Reads an archive. Nothing is changed by it; what it would change is shown first.
pub async fn bring(
    ctx: &Context,
    actor: &Actor,
    new: NewArchive,
) -> Result<ImportId, UseCaseError> {
    may_bring_to(ctx, actor, &new.course).await?;
    if new.bytes.is_empty() {
        return Err(UseCaseError::field("file", Message::new("archive-none")));
    }
    let encoding = encoding(&new.encoding)?;
    // It is never closed.
    let turn = READ.acquire().await;
    let mut reader = ctx.db.read().await?;
    let by = editor(&mut reader, actor, &new.course).await?.account;
    let at_hand = AtHand::of(ctx, &mut reader, &new.course).await?;
    let longer = Longer::of(ctx, &mut reader, &at_hand.subject).await?;
    drop(reader);
    let bytes = new.bytes;
    let kept = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let subject = &at_hand.subject;
        let brought =
            read(&bytes, subject, &at_hand.sources, encoding).map_err(UseCaseError::Refused)?;
        let pictures = subject.place(PLACE);
        let new = brought.sources.0.keys();
        let new = new.filter(|path| !at_hand.sources.0.contains_key(*path));
        let names = new.filter_map(|path| path.strip_prefix(&pictures));
        longer.check(names)?;
        Ok::<_, UseCaseError>((
            brought.sources.fingerprint(),
            stored::json(&brought.sources)?,
            serde_json::to_string(&brought.remarks)?,
        ))
    });
    let (fingerprint, sources, remarks) = kept
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))??;
    let now = ctx.now();
    let id = ImportId::new(now, ctx.random()?);
    let file_name: String = new.file_name.chars().take(LONGEST_NAME).collect();
    let row = NewArrival {
        id,
        course: &new.course,
        origin: "archive",
        name: &file_name,
        fingerprint: &fingerprint,
        sources: &sources,
        remarks: &remarks,
        at: now,
        by,
    };
    let mut tx = ctx.db.begin().await?;
    store::arrival::delete_archives(&mut tx, now.plus_seconds(-KEPT)).await?;
    store::arrival::delete_archives_earlier(&mut tx, by, &new.course, ARCHIVES - 1).await?;
    store::arrival::insert(&mut tx, &row).await?;
    tx.commit().await?;
    Ok(id)
}

/// One of those that are offered.
fn encoding(label: &str) -> Result<Option<&'static str>, UseCaseError> {
    if label.is_empty() {
        return Ok(None);
    }
    let known = ENCODINGS.into_iter().find(|one| *one == label);
    known.map(Some).ok_or_else(|| {
        let message = Message::new("authoring-paste-unknown-encoding").with("name", label);
        UseCaseError::field("encoding", message)
    })
}
