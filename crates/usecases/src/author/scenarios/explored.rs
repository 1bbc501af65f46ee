//! What the explorer says of a published scenario, for its author.

use super::super::folder::FolderState;
use super::super::held::{read, write};
use super::super::stored;
use super::shelf::{OLDER, PublishedScenario};
use crate::{Context, UseCaseError};
use base::ScenarioVersionId;
use courseware::Sources;
use courseware::scenario::Situations;
use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

/// What the explorer walked through in a version, and what is to be said of its files.
#[derive(Debug)]
pub(super) struct Explored {
    pub situations: Situations,
    /// Everything that the compiler says, told of the stored sources.
    pub remarks: FolderState,
}

/// What the explorer said of versions that authors looked at.
#[derive(Debug, Default)]
pub struct Explorer {
    known: RwLock<BTreeMap<ScenarioVersionId, Arc<Explored>>>,
    /// Held while a version is explored.
    exploring: tokio::sync::Mutex<()>,
}

impl Explorer {
    fn known(&self, id: ScenarioVersionId) -> Option<Arc<Explored>> {
        read(&self.known).get(&id).cloned()
    }

    fn hold(&self, id: ScenarioVersionId, explored: &Arc<Explored>) {
        let mut known = write(&self.known);
        if known.len() >= OLDER {
            known.pop_first();
        }
        known.insert(id, Arc::clone(explored));
    }
}

/// Explores a version that was published, once in this program: at most starts nobody explores what had not changed.
pub(super) async fn explored(
    ctx: &Context,
    published: &PublishedScenario,
) -> Result<Arc<Explored>, UseCaseError> {
    let explorer = &ctx.shelf.explorer;
    if let Some(held) = explorer.known(published.version) {
        return Ok(held);
    }
    let _one_at_a_time = explorer.exploring.lock().await;
    if let Some(held) = explorer.known(published.version) {
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
    explorer.hold(published.version, &walked);
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
