//! A text is saved. Two people may have it open: what they wrote in different places is put together, and what contradicts itself is
//! shown to whoever saved last. Nothing that was typed is lost, and nothing that was saved is written over.

use super::work::Work;
use crate::{Actor, Context, UseCaseError};
use authoring::clean::clean;
use authoring::merge::{Choice, Hunk, Merged, merge};
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
    let (mut tx, by, work) = Work::changing(ctx, actor, &typed.course).await?;
    let texts = Texts::of(&mut tx, &work, typed).await?;
    let made_of = |seen: u32, before: &str| {
        if seen == typed.seen {
            return Some(texts.yours.clone());
        }
        merge(&texts.base, &texts.yours, before).text()
    };
    let key = match sent_before(&mut tx, &work, typed, made_of).await? {
        Sent::Before(number) => return Ok(Saved::Kept { number }),
        Sent::New(key) => key,
    };
    let (text, cause) = if texts.number == typed.seen {
        (texts.yours.clone(), made)
    } else {
        let merged = merge(&texts.base, &texts.yours, &texts.theirs);
        match merged.text() {
            Some(text) => (text, "merged"),
            None => {
                return Ok(Saved::Conflict {
                    number: texts.number,
                    hunks: hunks(&merged),
                });
            }
        }
    };
    let number = keep(
        ctx,
        &mut tx,
        &work,
        (&typed.path, &key, &texts),
        (&text, cause),
        by,
    )
    .await?;
    tx.commit().await?;
    let remarks = texts.remarks;
    Ok(match cause {
        _ if !remarks.is_empty() => Saved::Cleaned {
            number,
            remarks,
            merged: cause == "merged",
        },
        "merged" => Saved::Merged { number },
        _ => Saved::Kept { number },
    })
}

/// Saves a text as a person settled its conflict. Where somebody saved meanwhile once more, the newer conflict is shown.
pub async fn settle(
    ctx: &Context,
    actor: &Actor,
    settled: &Settled,
) -> Result<Saved, UseCaseError> {
    let typed = &settled.typed;
    let (mut tx, by, work) = Work::changing(ctx, actor, &typed.course).await?;
    let texts = Texts::of(&mut tx, &work, typed).await?;
    let merged = merge(&texts.base, &texts.yours, &texts.theirs);
    let choices: Vec<Choice> = settled
        .choices
        .iter()
        .map(|one| match one.as_str() {
            "theirs" => Choice::Theirs,
            "both" => Choice::Both,
            _ => Choice::Ours,
        })
        .collect();
    let made_of = |seen: u32, before: &str| {
        let merged = (seen == settled.over).then(|| merge(&texts.base, &texts.yours, before));
        merged?.resolve(&choices)
    };
    let key = match sent_before(&mut tx, &work, typed, made_of).await? {
        Sent::Before(number) => return Ok(Saved::Kept { number }),
        Sent::New(key) => key,
    };
    let resolved = merged.resolve(&choices);
    let (Some(text), true) = (resolved, settled.over == texts.number) else {
        return Ok(Saved::Conflict {
            number: texts.number,
            hunks: hunks(&merged),
        });
    };
    let number = keep(
        ctx,
        &mut tx,
        &work,
        (&typed.path, &key, &texts),
        (&text, "merged"),
        by,
    )
    .await?;
    tx.commit().await?;
    let remarks = texts.remarks;
    Ok(if remarks.is_empty() {
        Saved::Kept { number }
    } else {
        Saved::Cleaned {
            number,
            remarks,
            // Whoever settled it chose among both.
            merged: false,
        }
    })
}

/// Whether a form was sent before.
pub(super) enum Sent {
    /// This state holds what it says.
    Before(u32),
    /// It is a new one, to be kept under this key.
    New(String),
}

/// A page that was gone back to sends another text under the same key: that is no text that was sent before. `made_of` says what the
/// form makes of the state it met, which is told by its name and its text.
async fn sent_before(
    conn: &mut Connection,
    work: &Work,
    typed: &Typed,
    made_of: impl Fn(u32, &str) -> Option<String>,
) -> Result<Sent, UseCaseError> {
    let mut key = typed.save_key.clone();
    for _ in 0..2 {
        let Some((seen, stored)) = find_stored(conn, work, &typed.path, &key).await? else {
            return Ok(Sent::New(key));
        };
        let before = seen - 1;
        let met = work.at(conn, &typed.path, before).await?;
        let met = met.map_or_else(|| Ok(String::new()), text)?;
        if made_of(before, &met).as_deref() == Some(stored.as_str()) {
            return Ok(Sent::Before(seen));
        }
        key = another(&typed.save_key, &typed.text);
    }
    Err(UseCaseError::Conflict(Message::new("studio-key")))
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
        // A browser sends the line ends of its own; the file keeps its own.
        let yours = if base.contains("\r\n") {
            typed.text.clone()
        } else {
            typed.text.replace("\r\n", "\n")
        };
        let (yours, remarks) = cleaned(&base, yours)?;
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
pub(super) fn cleaned(base: &str, typed: String) -> Result<(String, Vec<Message>), UseCaseError> {
    if typed == base {
        return Ok((typed, Vec::new()));
    }
    match clean(&typed) {
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

/// Keeps what differs from the latest state; the number of the state that holds it now.
pub(super) async fn keep(
    ctx: &Context,
    conn: &mut Connection,
    work: &Work,
    (path, key, texts): (&str, &str, &Texts),
    (text, cause): (&str, &str),
    by: AccountId,
) -> Result<u32, UseCaseError> {
    if text == texts.theirs {
        return Ok(texts.number);
    }
    let mut folder = work.folder()?;
    folder
        .put(path, text.as_bytes().to_vec())
        .map_err(|reason| UseCaseError::field("text", reason))?;
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
