//! What an officer takes along from one version of a course to another.

use super::shelf::Published;
use super::stored;
use crate::{Context, UseCaseError};
use authoring::carry::{Carried, Version, carry};
use authoring::folder::Folder;
use base::{CourseVersionId, Slug};
use std::sync::Arc;
use store::db::Connection;

/// Compares two versions of a course, away from what answers requests.
pub(crate) async fn carried(
    ctx: &Context,
    old: &Arc<Published>,
    new: &Arc<Published>,
) -> Result<Carried, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let before = folder(&mut reader, old.version, &old.course.slug).await?;
    let after = folder(&mut reader, new.version, &new.course.slug).await?;
    drop(reader);
    let (old, new) = (Arc::clone(old), Arc::clone(new));
    tokio::task::spawn_blocking(move || {
        let version = |folder, course| Version { folder, course };
        carry(version(&before, &old.course), version(&after, &new.course))
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
}

/// The folder of a version. One that today's rules would not let in has none: then only what the compiler tells is compared.
async fn folder(
    conn: &mut Connection,
    id: CourseVersionId,
    slug: &Slug,
) -> Result<Folder, UseCaseError> {
    let sources = stored::sources(&store::course::get_sources(conn, id).await?)?;
    Ok(Folder::of_sources(&sources, slug)
        .map_or_else(|_| Folder::new(slug.clone()), |read| read.folder))
}
