//! Pictures of courses.

use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use courseware::Media;

/// A picture of a version, named by the first 16 digits of the version's fingerprint; it never
/// changes under its address.
pub async fn media(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    version: &str,
    name: &str,
) -> Result<Option<Media>, UseCaseError> {
    anyone(actor);
    if !names_a_version(version) {
        return Ok(None);
    }
    let current = ctx
        .shelf
        .current(course)
        .filter(|one| one.fingerprint.starts_with(version));
    let published = if let Some(current) = current {
        current
    } else {
        let mut reader = ctx.db.read().await?;
        let Some(id) = store::course::find_version(&mut reader, course, version).await? else {
            return Ok(None);
        };
        drop(reader);
        ctx.shelf.version(ctx, id).await?
    };
    Ok(published.course.media.get(name).cloned())
}

/// Whether this is how an address names a version: 16 digits of its fingerprint.
pub(super) fn names_a_version(version: &str) -> bool {
    version.len() == 16
        && version
            .bytes()
            .all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}
