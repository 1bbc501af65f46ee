//! Another program may publish cases too.

use super::shelf::load;
use crate::{Context, UseCaseError};
use courseware::interview::Use;
use std::sync::Arc;

/// Puts on the shelf what the database says is current and the shelf does not hold; for whoever holds `shelf.publishing`. The addresses of the
/// cases that changed.
///
/// Which cases measure is said by the folder this program was started with: a sealed case that is not on the shelf is not put there.
pub(in crate::author) async fn reload(ctx: &Context) -> Result<Vec<String>, UseCaseError> {
    let held = &ctx.shelf.interviews;
    let mut reader = ctx.db.read().await?;
    let current = store::interview::list_current(&mut reader).await?;
    let mut shelf = held.held_all();
    let mut changed = Vec::new();
    for version in current {
        let (interview, id) = (version.interview.to_string(), version.id);
        let there = shelf.get(&interview);
        let is_there = there.is_some_and(|one| one.version == id);
        let is_retired = there.is_none() && version.used == Use::Sealed.as_str();
        if is_there || is_retired || held.is_broken(id) {
            continue;
        }
        match load(&mut reader, version).await {
            Ok(published) => {
                shelf.insert(interview.clone(), Arc::new(published));
                changed.push(interview);
            }
            Err(error) => {
                held.note_broken(id);
                tracing::error!(interview, %error, "a published version cannot be served");
            }
        }
    }
    if !changed.is_empty() {
        held.replace(shelf, held.problems());
    }
    Ok(changed)
}
