//! Where a version comes from that becomes current.

use super::import::Settled;
use super::studio::{Drafted, end_drafted};
use crate::{Context, UseCaseError};
use base::{DraftId, FactId, Message, Subject, Timestamp};
use store::db::Connection;

/// Where a version comes from that becomes current.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin<'a> {
    /// The content folder, with what was imported.
    Folder,
    /// The current version, with the questions of an import or without them.
    Imported(Settled<'a>),
    /// A draft, which ends with it.
    Studio(Drafted<'a>),
    /// It was current before. `over` is the number of the publication whose place it takes.
    RolledBack { reason: &'a str, over: u32 },
}

impl Origin<'_> {
    /// The word in the database.
    pub(super) const fn word(&self) -> &'static str {
        match self {
            Self::Folder | Self::Imported(_) => "folder",
            Self::Studio(_) => "studio",
            Self::RolledBack { .. } => "rolled-back",
        }
    }

    /// The number of the publication whose place it takes; of the content folder, whichever there is.
    const fn over(&self) -> Option<u32> {
        match self {
            Self::Folder => None,
            Self::Imported(one) => Some(one.over),
            Self::Studio(one) => Some(one.over),
            Self::RolledBack { over, .. } => Some(*over),
        }
    }
}

/// Refuses to publish over what nobody here has seen: another program may have published since it was read what is current. Asked in the
/// transaction of the publication, before it is inserted.
pub(super) async fn check_over(
    conn: &mut Connection,
    subject: &Subject,
    origin: &Origin<'_>,
) -> Result<(), UseCaseError> {
    match origin.over() {
        Some(over) if store::publication::latest_number(conn, subject).await? != over => {
            Err(UseCaseError::Conflict(Message::new("studio-base-old")))
        }
        _ => Ok(()),
    }
}

/// Notes where a publication came from, ends the draft it was, and remembers what the folder of the subject was then.
pub(super) async fn note(
    ctx: &Context,
    conn: &mut Connection,
    subject: &Subject,
    (publication, origin): (FactId, Origin<'_>),
    now: Timestamp,
) -> Result<(), UseCaseError> {
    if let Some((draft, notes)) = settle(ctx, conn, subject, origin, now).await? {
        let word = origin.word();
        store::publication::insert_note(conn, subject, publication, word, draft, notes).await?;
    }
    Ok(())
}

/// Ends the draft that is published, and remembers what the folder of the subject was then. What authors say of the publication; nothing of
/// one that comes from the content folder.
pub(super) async fn settle<'a>(
    ctx: &Context,
    conn: &mut Connection,
    subject: &Subject,
    origin: Origin<'a>,
    now: Timestamp,
) -> Result<Option<(Option<DraftId>, &'a str)>, UseCaseError> {
    let said = match origin {
        Origin::Folder => return Ok(None),
        Origin::Imported(one) => {
            one.settle(ctx, conn, now).await?;
            return Ok(None);
        }
        Origin::Studio(one) => {
            end_drafted(conn, &one, now).await?;
            (Some(one.draft), one.notes)
        }
        Origin::RolledBack { reason, .. } => (None, reason),
    };
    // Once: from then on the folder waits for an author, who may not have looked at it yet.
    let known = store::folder_state::list(conn).await?;
    if !known.contains_key(subject.as_str()) {
        let folder = ctx.shelf.folder_state(subject.as_str());
        store::folder_state::insert(conn, subject, &folder, now).await?;
    }
    Ok(Some(said))
}
