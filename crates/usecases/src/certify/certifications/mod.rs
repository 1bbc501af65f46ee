//! Certifications as the managers of a programme define them: versions of what they take, and how certificates are set.
//!
//! Nothing is changed: what is saved is the next version, and people in a cycle stay on theirs.

mod add;
mod arrange;
pub(crate) mod content;
mod define;
mod draft;
mod logo;
mod preview;
mod read;
pub(crate) mod template;
mod view;
mod words;

pub use add::add_requirement;
pub use arrange::arrange_requirements;
pub use define::{create, write_version};
pub use draft::editor;
pub use logo::{LARGEST_LOGO, keep_logo, logo, may_keep_logo, remove_logo};
pub use preview::preview;
pub(crate) use template::frozen;
pub use template::{MOST_SIGNATORIES, template, write_template};
pub use view::{list, view};

use crate::UseCaseError;
use base::ProgrammeId;
use store::certification::Certification;
use store::db::Connection;

/// A certification of a programme by its address; one of another programme is not found.
async fn find(
    conn: &mut Connection,
    programme: ProgrammeId,
    slug: &str,
) -> Result<Certification, UseCaseError> {
    store::certification::find(conn, slug)
        .await?
        .filter(|one| one.programme == programme)
        .ok_or(UseCaseError::NotFound)
}
