//! A text is saved. Two people may have it open: what they wrote in different places is put together, and what contradicts itself is
//! shown to whoever saved last. Nothing that was typed is lost, and nothing that was saved is written over.

use super::work::{Work, has_next};
use super::write::{How, write};
use crate::{Actor, Context, UseCaseError};
use authoring::clean::clean;
use authoring::folder::most_bytes;
use authoring::merge::{Choice, Hunk, Merged};
use base::{AccountId, Message};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use store::db::Connection;
use store::draft::NewFile;
use views::studio::{HunkView, Saved};

/// The longest key by which a form says that it was sent before.
const MOST_KEY: usize = 64;

/// A text as a form sends it.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    pub course: String,
    pub path: String,
    /// The state the form began from.
    pub seen: u32,
    pub text: String,
    pub save_key: String,
}

/// A conflict as a form settles it: the state that was shown, and a choice for each place, in order.
#[derive(Debug, Clone, Default)]
pub struct Settled {
    pub typed: Typed,
    /// The state that the choices were made over.
    pub over: u32,
    /// `yours`, `theirs` or `both`.
    pub choices: Vec<String>,
}

/// Saves a text of the open draft.
pub async fn save(ctx: &Context, actor: &Actor, typed: &Typed) -> Result<Saved, UseCaseError> {
    save_as(ctx, actor, typed, "typed").await
}

/// The same for a text that was made in another way (`draft_files.cause`).
pub(super) async fn save_as(
    ctx: &Context,
    actor: &Actor,
    typed: &Typed,
    made: &'static str,
) -> Result<Saved, UseCaseError> {
    write(ctx, actor, typed, &How::Typed(made)).await
}

/// Saves a text as a person settled its conflict. Where somebody saved meanwhile once more, the newer conflict is shown.
pub async fn settle(
    ctx: &Context,
    actor: &Actor,
    settled: &Settled,
) -> Result<Saved, UseCaseError> {
    let choices = settled.choices.iter();
    let choices = choices.map(|one| match one.as_str() {
        "theirs" => Choice::Theirs,
        "both" => Choice::Both,
        _ => Choice::Ours,
    });
    let how = How::Settled {
        over: settled.over,
        choices: choices.collect(),
    };
    write(ctx, actor, &settled.typed, &how).await
}

/// The state that was kept under a key, and its text.
pub(super) async fn find_stored(
    conn: &mut Connection,
    work: &Work,
    path: &str,
    key: &str,
) -> Result<Option<(u32, String)>, UseCaseError> {
    if key.is_empty() || key.len() > MOST_KEY {
        return Err(UseCaseError::Conflict(Message::new("studio-key")));
    }
    let Some(number) = store::draft::find_saved(conn, work.draft.id, path, key).await? else {
        return Ok(None);
    };
    let seen = work.named(number);
    let stored = work.at(conn, path, seen).await?;
    let stored = stored.map_or_else(|| Ok(String::new()), text)?;
    Ok(Some((seen, stored)))
}

/// The key of another text that came under a key that is taken.
pub(super) fn another(key: &str, text: &str) -> String {
    let digest = Sha256::digest(format!("{key}\n{text}").as_bytes());
    format!("again-{}", STANDARD.encode(digest))
}

/// The state that a form began from, and the latest one.
pub(super) struct Raw {
    base: String,
    theirs: String,
    number: u32,
    /// Bytes that the text may have.
    most: usize,
}

impl Raw {
    pub async fn of(
        conn: &mut Connection,
        work: &Work,
        typed: &Typed,
    ) -> Result<Self, UseCaseError> {
        let (number, latest) = work.latest(&typed.path)?;
        let theirs = text(latest.ok_or(UseCaseError::NotFound)?)?;
        let base = if typed.seen == number {
            theirs.clone()
        } else {
            let seen = work.at(conn, &typed.path, typed.seen).await?;
            text(seen.ok_or(UseCaseError::NotFound)?)?
        };
        Ok(Self {
            base,
            theirs,
            number,
            most: most_bytes(work.course(), &typed.path),
        })
    }
}

/// The three texts of a merge.
pub(super) struct Texts {
    pub base: String,
    pub yours: String,
    pub theirs: String,
    /// The number of the latest state.
    pub number: u32,
    /// What was taken out of what was typed.
    pub remarks: Vec<Message>,
}

impl Texts {
    pub fn of(raw: Raw, typed: &Typed) -> Result<Self, UseCaseError> {
        let Raw {
            base,
            theirs,
            number,
            most,
        } = raw;
        // A browser sends the line ends of its own; the file keeps its own.
        let yours = if base.contains("\r\n") {
            typed.text.clone()
        } else {
            typed.text.replace("\r\n", "\n")
        };
        let (yours, remarks) = cleaned(&base, yours, most)?;
        Ok(Self {
            base,
            yours,
            theirs,
            number,
            remarks,
        })
    }
}

/// What was typed or pasted, as it may be kept, and what was taken out. Who changes nothing changes nothing.
pub(super) fn cleaned(
    base: &str,
    typed: String,
    most: usize,
) -> Result<(String, Vec<Message>), UseCaseError> {
    if typed == base {
        return Ok((typed, Vec::new()));
    }
    match clean(&typed, most) {
        Ok(cleaned) => Ok((cleaned.text, cleaned.remarks)),
        Err(reasons) => {
            let problems = reasons.into_iter().map(|one| (String::from("text"), one));
            Err(UseCaseError::Refused(problems.collect()))
        }
    }
}

pub(super) fn text(bytes: Vec<u8>) -> Result<String, UseCaseError> {
    String::from_utf8(bytes).map_err(|_| UseCaseError::Conflict(Message::new("studio-no-text")))
}

/// Whether a text may stand in its place in the folder; the field that is named where it may not.
pub(super) fn fits(work: &Work, path: &str, text: &str, field: &str) -> Result<(), UseCaseError> {
    let mut folder = work.folder()?;
    folder
        .put(path, text.as_bytes().to_vec())
        .map_err(|reason| UseCaseError::field(field, reason))
}

/// Keeps the next state of a text that was looked at before; its number.
pub(super) async fn insert(
    ctx: &Context,
    conn: &mut Connection,
    work: &Work,
    (path, key): (&str, &str),
    (text, cause): (&str, &str),
    by: AccountId,
) -> Result<u32, UseCaseError> {
    has_next(work.changed.get(path).map_or(0, |one| one.number))?;
    let content = STANDARD.encode(text);
    let new = NewFile {
        draft: work.draft.id,
        path,
        content: Some(&content),
        cause,
        at: ctx.now(),
        by: Some(by),
        save_key: key,
    };
    Ok(work.named(store::draft::insert_file(conn, &new).await?))
}

pub(super) fn hunks(merged: &Merged) -> Vec<HunkView> {
    merged
        .hunks
        .iter()
        .map(|hunk| match hunk {
            Hunk::Settled(lines) => HunkView::Settled(lines.join("\n")),
            Hunk::Conflict(one) => HunkView::Conflict {
                base: one.base.join("\n"),
                yours: one.ours.join("\n"),
                theirs: one.theirs.join("\n"),
            },
        })
        .collect()
}
