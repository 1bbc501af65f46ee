//! What an officer takes along from one version of a course to another.

use super::heavy::heavy;
use super::kept::Kept;
use super::shelf::Published;
use super::stored;
use crate::{Context, UseCaseError};
use authoring::carry::{Carried, Version, carry};
use authoring::folder::Folder;
use base::{CourseVersionId, Slug};
use std::sync::Arc;

/// Pairs of versions of which it is kept: a class that is offered a newer version asks about one or two.
const PAIRS: usize = 32;

/// What is carried over between two versions, which never changes.
#[derive(Debug)]
pub(super) struct CarriedOver(Kept<(CourseVersionId, CourseVersionId), Carried>);

impl Default for CarriedOver {
    fn default() -> Self {
        Self(Kept::new(PAIRS, |_| 1))
    }
}

/// Compares two versions of a course, away from what answers requests, and once for all who ask.
pub(crate) async fn carried(
    ctx: &Context,
    old: &Arc<Published>,
    new: &Arc<Published>,
) -> Result<Arc<Carried>, UseCaseError> {
    let kept = &ctx.shelf.carried.0;
    kept.get(&(old.version, new.version), compare(ctx, old, new))
        .await
}

async fn compare(
    ctx: &Context,
    old: &Arc<Published>,
    new: &Arc<Published>,
) -> Result<Carried, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let before = store::course::get_sources(&mut reader, old.version).await?;
    let after = store::course::get_sources(&mut reader, new.version).await?;
    drop(reader);
    let (old, new) = (Arc::clone(old), Arc::clone(new));
    heavy(move || {
        let before = folder(&before, &old.course.slug)?;
        let after = folder(&after, &new.course.slug)?;
        let version = |folder, course| Version { folder, course };
        Ok(carry(
            version(&before, &old.course),
            version(&after, &new.course),
        ))
    })
    .await?
}

/// The folder of a version. One that today's rules would not let in has none: then only what the compiler tells is compared.
fn folder(json: &str, slug: &Slug) -> Result<Folder, UseCaseError> {
    Ok(Folder::of_sources(&stored::sources(json)?, slug)
        .map_or_else(|_| Folder::new(slug.clone()), |read| read.folder))
}
