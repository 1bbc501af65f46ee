//! Another program may publish too: `audire import` beside a server that runs.

use crate::{Actor, Context, UseCaseError};
use base::Subject;

/// Puts on the shelf what the database says is current and the shelf does not hold. The addresses of the scenarios, interview cases and courses that changed;
/// nothing is written.
pub async fn refresh(ctx: &Context, actor: &Actor) -> Result<Vec<String>, UseCaseError> {
    actor.operator()?;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    reload(ctx).await
}

/// The number of the publication that is current, once everything that was published elsewhere is known here; 0 where there is none. For
/// whoever holds `shelf.publishing`.
pub(super) async fn latest(ctx: &Context, subject: &Subject) -> Result<u32, UseCaseError> {
    // Read first: what is published in between is then met as a higher number, and not taken for what is known.
    let mut reader = ctx.db.read().await?;
    let number = store::publication::latest_number(&mut reader, subject).await?;
    drop(reader);
    reload(ctx).await?;
    Ok(number)
}

/// The same, for whoever does not publish. Who asks holds no reader: a publication that is under way needs some.
pub(super) async fn latest_now(ctx: &Context, subject: &Subject) -> Result<u32, UseCaseError> {
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    latest(ctx, subject).await
}

/// Takes over what was published elsewhere, for whoever holds `shelf.publishing`.
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
