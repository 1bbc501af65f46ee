//! Another program may publish too: `audire import` beside a server that runs.

use crate::{Actor, Context, UseCaseError};

/// Puts on the shelf what the database says is current and the shelf does not hold. The addresses of the scenarios, interview cases and courses that changed;
/// nothing is written.
pub async fn refresh(ctx: &Context, actor: &Actor) -> Result<Vec<String>, UseCaseError> {
    actor.operator()?;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    reload(ctx).await
}

/// The same, for whoever holds `shelf.publishing`.
pub(super) async fn reload(ctx: &Context) -> Result<Vec<String>, UseCaseError> {
    super::glossary::reload(ctx).await?;
    // First, because a course may name what was published with it.
    let shelf = &ctx.shelf;
    let mut changed = shelf.scenarios.reload(ctx).await?;
    changed.extend(shelf.interviews.reload(ctx).await?);
    let (current, courses) = shelf.courses.newer(ctx).await?;
    if !courses.is_empty() {
        shelf.replace(current, shelf.problems());
    }
    changed.extend(courses);
    Ok(changed)
}
