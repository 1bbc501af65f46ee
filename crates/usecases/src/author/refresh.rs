//! Another program may publish too: `audire import` beside a server that runs.

use super::shelf::{Published, load};
use super::{interviews, scenarios};
use crate::{Actor, Context, UseCaseError};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Puts on the shelf what the database says is current and the shelf does not hold. The addresses of the scenarios, interview cases and courses that changed;
/// nothing is written.
pub async fn refresh(ctx: &Context, actor: &Actor) -> Result<Vec<String>, UseCaseError> {
    actor.operator()?;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    reload(ctx).await
}

/// The same, for whoever holds `shelf.publishing`.
pub(super) async fn reload(ctx: &Context) -> Result<Vec<String>, UseCaseError> {
    // First, because a course may name what was published with it.
    let mut changed = scenarios::reload(ctx).await?;
    changed.extend(interviews::reload(ctx).await?);
    let before = changed.len();
    let mut reader = ctx.db.read().await?;
    let current = store::course::list_current(&mut reader).await?;
    let mut shelf: BTreeMap<String, Arc<Published>> = ctx
        .shelf
        .courses()
        .into_iter()
        .map(|one| (one.course.slug.to_string(), one))
        .collect();
    for version in current {
        let (course, id) = (version.course.to_string(), version.id);
        let is_there = shelf.get(&course).is_some_and(|one| one.version == id);
        if is_there || ctx.shelf.is_broken(id) {
            continue;
        }
        match load(&mut reader, version).await {
            Ok(published) => {
                shelf.insert(course.clone(), Arc::new(published));
                changed.push(course);
            }
            Err(error) => {
                ctx.shelf.note_broken(id);
                tracing::error!(course, %error, "a published version cannot be served");
            }
        }
    }
    if changed.len() > before {
        ctx.shelf.replace(shelf, ctx.shelf.problems());
    }
    Ok(changed)
}
