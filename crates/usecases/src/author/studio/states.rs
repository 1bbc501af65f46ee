//! What one change makes of several files of a draft.

use crate::{Context, UseCaseError};
use authoring::folder::Folder;
use base::{AccountId, DraftId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeSet;
use store::db::Connection;
use store::draft::NewFile;

/// A change, as its states are kept.
pub(super) struct Making<'a> {
    pub draft: DraftId,
    /// `draft_files.cause`
    pub cause: &'a str,
    pub by: AccountId,
    pub save_key: &'a str,
}

/// The files that differ.
pub(super) fn differing<'f>(before: &'f Folder, after: &'f Folder) -> BTreeSet<&'f String> {
    let (old, new) = (before.files(), after.files());
    let paths = old.keys().chain(new.keys());
    paths
        .filter(|path| old.get(*path) != new.get(*path))
        .collect()
}

/// Keeps what these files have become.
pub(super) async fn keep(
    ctx: &Context,
    conn: &mut Connection,
    (paths, after): (BTreeSet<&String>, &Folder),
    making: &Making<'_>,
) -> Result<(), UseCaseError> {
    let now = ctx.now();
    for path in paths {
        let content = after.files().get(path).map(|bytes| STANDARD.encode(bytes));
        let state = NewFile {
            draft: making.draft,
            path,
            content: content.as_deref(),
            cause: making.cause,
            at: now,
            by: Some(making.by),
            save_key: making.save_key,
        };
        store::draft::insert_file(conn, &state).await?;
    }
    Ok(())
}
