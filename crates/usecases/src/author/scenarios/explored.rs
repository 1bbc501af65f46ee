//! What the explorer says of a published scenario, for its author.

use super::super::shelf::FolderState;
use super::super::stored;
use super::shelf::PublishedScenario;
use crate::{Context, UseCaseError};
use courseware::Sources;
use courseware::scenario::Situations;
use std::sync::Arc;

/// What the explorer walked through in a version, and what is to be said of its files.
#[derive(Debug)]
pub(super) struct Explored {
    pub situations: Situations,
    /// Everything that the compiler says, told of the stored sources.
    pub remarks: FolderState,
}

/// Explores a version that was published, once in this program: at most starts nobody explores what had not changed.
pub(super) async fn explored(
    ctx: &Context,
    published: &PublishedScenario,
) -> Result<Arc<Explored>, UseCaseError> {
    let shelf = &ctx.shelf.scenarios;
    if let Some(held) = shelf.held_explored(published.version) {
        return Ok(held);
    }
    let _one_at_a_time = shelf.exploring.lock().await;
    if let Some(held) = shelf.held_explored(published.version) {
        return Ok(held);
    }
    let mut reader = ctx.db.read().await?;
    let sources = store::scenario::get_sources(&mut reader, published.version).await?;
    drop(reader);
    let sources = stored::sources(&sources)?;
    let name = published.scenario.slug.to_string();
    let walked = tokio::task::spawn_blocking(move || explore(name, &sources));
    let walked = walked
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    let walked = Arc::new(walked);
    shelf.hold_explored(published.version, &walked);
    Ok(walked)
}

fn explore(name: String, sources: &Sources) -> Explored {
    let (compiled, remarks) = courseware::scenario::compile(sources, &name);
    let situations = compiled.as_ref().and_then(|one| one.situations);
    Explored {
        // A newer compiler may refuse what an older one published: then nothing was walked through, and the remarks say why.
        situations: situations.unwrap_or(Situations {
            count: 0,
            gave_up: false,
        }),
        remarks: FolderState::of(name, compiled.is_none(), remarks, sources),
    }
}
