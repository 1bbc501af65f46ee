//! Another program may publish scenarios too.

use super::shelf::load;
use crate::{Context, UseCaseError};
use std::sync::Arc;

/// Puts on the shelf what the database says is current and the shelf does not hold; for whoever holds `shelf.publishing`. The addresses of
/// the scenarios that changed.
pub(in crate::author) async fn reload(ctx: &Context) -> Result<Vec<String>, UseCaseError> {
    let held = &ctx.shelf.scenarios;
    let mut reader = ctx.db.read().await?;
    let current = store::scenario::list_current(&mut reader).await?;
    let mut shelf = held.held_all();
    let mut changed = Vec::new();
    for version in current {
        let (scenario, id) = (version.scenario.to_string(), version.id);
        let is_there = shelf.get(&scenario).is_some_and(|one| one.version == id);
        if is_there || held.is_broken(id) {
            continue;
        }
        match load(&mut reader, version).await {
            Ok(published) => {
                shelf.insert(scenario.clone(), Arc::new(published));
                changed.push(scenario);
            }
            Err(error) => {
                held.note_broken(id);
                tracing::error!(scenario, %error, "a published version cannot be served");
            }
        }
    }
    if !changed.is_empty() {
        held.replace(shelf, held.problems());
    }
    Ok(changed)
}
