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
mod view;
mod withdraw;

pub use confirm::confirm_import;
pub use draft::try_import;
pub use preview::{preview_folder_import, preview_import};
pub use report::Report as ImportReport;
pub use view::{import, import_preview};
pub use withdraw::withdraw_import;

use super::refresh::reload;
use crate::{Actor, Context, UseCaseError};
use base::{ImportId, Timestamp};

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

/// Permission to bring questions in and out: instructors, and the operator at the command line.
pub fn may_import(_: &Context, actor: &Actor) -> Result<(), UseCaseError> {
    actor.authors()
}

/// Whether a dry run is still kept; whatever was done is kept for ever.
fn is_kept(import: &store::import::Import, now: Timestamp) -> bool {
    import.done_at.is_some() || import.tried_at.plus_seconds(KEPT) > now
}

/// An import and its files, as they are once everything that was published elsewhere is known here. Whoever calls it holds `shelf.publishing`.
async fn latest(
    ctx: &Context,
    id: ImportId,
) -> Result<(store::import::Import, Vec<store::import::File>), UseCaseError> {
    reload(ctx).await?;
    let mut reader = ctx.db.read().await?;
    let import = store::import::get(&mut reader, id).await?;
    let files = store::import::list_files(&mut reader, id).await?;
    Ok((import, files))
}
