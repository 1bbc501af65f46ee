//! Pictures of scenarios.

use super::super::media::names_a_version;
use super::super::studio::drafted_picture;
use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use courseware::Media;

/// A picture of a version, named by the first 16 digits of the version's fingerprint; it never changes under its address. Whoever edits a
/// scenario also has those of its open draft, whose state is named in the same way.
pub async fn scenario_media(
    ctx: &Context,
    actor: &Actor,
    scenario: &str,
    version: &str,
    name: &str,
) -> Result<Option<Media>, UseCaseError> {
    anyone(actor);
    if !names_a_version(version) {
        return Ok(None);
    }
    let current = ctx.shelf.scenarios.current(scenario);
    let current = current.filter(|one| one.fingerprint.starts_with(version));
    let published = if let Some(current) = current {
        current
    } else {
        let mut reader = ctx.db.read().await?;
        let found = store::scenario::find_version(&mut reader, scenario, version).await?;
        drop(reader);
        let Some(id) = found else {
            return drafted_picture(ctx, actor, scenario, (version, name)).await;
        };
        ctx.shelf.scenarios.version(ctx, id).await?
    };
    Ok(published.scenario.media.get(name).cloned())
}
