//! Questions from other systems: tried first, with a line for every item of the file, and taken when that is confirmed.
//!
//! A dry run keeps what it made for an hour, so that what is confirmed is exactly what was shown. Nothing is half imported: what an item became
//! compiles together with the course, or the item is refused with the compiler's words; a file that breaks off is
//! refused whole.

mod confirm;
mod draft;
mod files;
mod fit;
mod intake;
mod preview;
mod report;
mod settled;
mod view;
mod withdraw;

pub use confirm::confirm_import;
pub use draft::try_import;
pub use preview::{preview_folder_import, preview_import};
pub use report::Report as ImportReport;
pub(super) use settled::Settled;
pub use view::{import, import_preview};
pub use withdraw::withdraw_import;

use super::refresh;
use super::studio::may_edit;
use crate::{Actor, Context, UseCaseError};
use base::{ImportId, Subject, Timestamp};
use store::db::Connection;

/// Bytes of a file that is read at all.
pub const LARGEST_IMPORT: usize = exchange::limits::FILE_BYTES;
/// How long a dry run is kept, in seconds.
const KEPT: i64 = 3600;

/// A file to import, as a form or the command line says it.
#[derive(Debug, Clone, Default)]
pub struct NewImport {
    pub course: String,
    /// The name of the bank it becomes.
    pub bank: String,
    /// `gift`, `moodle-xml` or `aiken`.
    pub format: String,
    pub file_name: String,
    pub bytes: Vec<u8>,
    /// Where the file does not say.
    pub competence: String,
    /// 1, 2 or 3, where the file does not say.
    pub difficulty: String,
}

/// Permission to bring questions into some course: instructors, and the operator at the command line. Into which, [`may_import_into`] says.
pub fn may_import(_: &Context, actor: &Actor) -> Result<(), UseCaseError> {
    actor.authors()
}

/// Permission to bring questions into this course and out of it, and to see what was brought: whoever edits it, and the operator at the
/// command line.
pub(super) async fn may_import_into(
    conn: &mut Connection,
    actor: &Actor,
    course: &str,
) -> Result<(), UseCaseError> {
    match actor {
        Actor::Operator => Ok(()),
        Actor::Person(_) | Actor::Anonymous => may_edit(conn, actor, course).await.map(drop),
    }
}

/// What became of an import that was confirmed or withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Imported {
    /// Officers who begin from now on have the course so.
    Published,
    /// It is in the open draft, and is reviewed and published with that.
    Drafted,
}

/// Whether what this person imports goes into the draft. Once a course was published in the browser, a second person reads whatever officers
/// get, and a bank is no exception. The operator has no draft: what is imported at the command line is published at once.
pub(super) async fn goes_into_draft(
    conn: &mut Connection,
    actor: &Actor,
    course: &str,
) -> Result<bool, UseCaseError> {
    let is_edited = store::folder_state::find_first(conn, course)
        .await?
        .is_some();
    Ok(is_edited && !matches!(actor, Actor::Operator))
}

/// Whether a dry run is still kept; whatever was done is kept for ever.
fn is_kept(import: &store::import::Import, now: Timestamp) -> bool {
    import.done_at.is_some() || import.tried_at.plus_seconds(KEPT) > now
}

/// An import and its files, as they are once everything that was published elsewhere is known here, and the number of the publication that
/// its course has then. Whoever calls it holds `shelf.publishing`. Permission: [`may_import_into`] its course.
async fn latest(
    ctx: &Context,
    actor: &Actor,
    id: ImportId,
) -> Result<(store::import::Import, Vec<store::import::File>, u32), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let course = Subject::from(&store::import::get(&mut reader, id).await?.course);
    may_import_into(&mut reader, actor, course.as_str()).await?;
    drop(reader);
    let over = refresh::latest(ctx, &course).await?;
    let mut reader = ctx.db.read().await?;
    let import = store::import::get(&mut reader, id).await?;
    let files = store::import::list_files(&mut reader, id).await?;
    Ok((import, files, over))
}
