//! The published scenarios, compiled and in memory.

use super::super::shelf::FolderState;
use super::super::stored;
use super::explored::Explored;
use crate::{Context, UseCaseError};
use base::{ScenarioVersionId, Slug, Timestamp};
use courseware::scenario::Scenario;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use store::db::Connection;
use store::scenario::Version;

/// How many versions that are no longer current are kept in memory; more are compiled again when needed.
const OLDER: usize = 64;

/// One immutable version of a scenario. It tells which action is sound: never serialised.
#[derive(Debug)]
pub struct PublishedScenario {
    pub version: ScenarioVersionId,
    /// SHA-256 of the sources, hexadecimal.
    pub fingerprint: String,
    pub published_at: Timestamp,
    pub scenario: Scenario,
}

impl PublishedScenario {
    pub(super) fn new(version: Version, scenario: Scenario) -> Self {
        Self {
            version: version.id,
            fingerprint: version.fingerprint,
            published_at: version.published_at,
            scenario,
        }
    }

    /// How a version is named to people: the first 12 digits of its fingerprint.
    pub fn short_version(&self) -> String {
        self.fingerprint.chars().take(12).collect()
    }
}

/// The scenarios by their address.
pub(in crate::author) type Scenarios = BTreeMap<String, Arc<PublishedScenario>>;

/// Current versions, older ones as they are asked for, and the problems of the files.
#[derive(Debug, Default)]
pub struct ScenarioShelf {
    state: RwLock<State>,
    /// Held while a version is compiled, so that many who ask for it wait for one compilation. Whoever holds it never waits for the
    /// database's writer, so a version may be asked for within a transaction.
    loading: tokio::sync::Mutex<()>,
    /// Held while a version is explored.
    pub(super) exploring: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    current: Scenarios,
    older: BTreeMap<ScenarioVersionId, Arc<PublishedScenario>>,
    problems: Vec<FolderState>,
    /// Versions that could not be loaded, so that nobody tries and says it again every minute.
    broken: BTreeSet<ScenarioVersionId>,
    /// What the explorer said of versions that authors looked at.
    explored: BTreeMap<ScenarioVersionId, Arc<Explored>>,
}

impl ScenarioShelf {
    /// The current version of a scenario.
    pub fn current(&self, scenario: &str) -> Option<Arc<PublishedScenario>> {
        self.read().current.get(scenario).cloned()
    }

    /// The current versions, by address of the scenario.
    pub fn all(&self) -> Vec<Arc<PublishedScenario>> {
        self.read().current.values().cloned().collect()
    }

    /// What the compiler said about the files; [`FolderState::course`] is the scenario.
    pub fn problems(&self) -> Vec<FolderState> {
        self.read().problems.clone()
    }

    /// A version, current or not; an older one is compiled again from its stored sources.
    pub async fn version(
        &self,
        ctx: &Context,
        id: ScenarioVersionId,
    ) -> Result<Arc<PublishedScenario>, UseCaseError> {
        if let Some(held) = self.held(id) {
            return Ok(held);
        }
        let _one_at_a_time = self.loading.lock().await;
        if let Some(held) = self.held(id) {
            return Ok(held);
        }
        let mut reader = ctx.db.read().await?;
        let version = store::scenario::get_version(&mut reader, id).await?;
        let loaded = Arc::new(load(&mut reader, version).await?);
        let mut state = self.write();
        if state.older.len() >= OLDER {
            state.older.pop_first();
        }
        state.older.insert(id, Arc::clone(&loaded));
        Ok(loaded)
    }

    /// The version that a course means by a pin; `None` where no such was ever published.
    pub(crate) async fn pinned(
        &self,
        ctx: &Context,
        scenario: &Slug,
        pin: &str,
    ) -> Result<Option<Arc<PublishedScenario>>, UseCaseError> {
        let current = self.current(scenario.as_str());
        if let Some(current) = current.filter(|one| one.scenario.pin == pin) {
            return Ok(Some(current));
        }
        let mut reader = ctx.db.read().await?;
        let found = store::scenario::find_pinned(&mut reader, scenario, pin).await?;
        drop(reader);
        match found {
            Some(id) => Ok(Some(self.version(ctx, id).await?)),
            None => Ok(None),
        }
    }

    /// Puts what was published in its place. What is no longer current stays at hand for those who are in it.
    pub(super) fn replace(&self, current: Scenarios, problems: Vec<FolderState>) {
        let mut state = self.write();
        let before = std::mem::replace(&mut state.current, current);
        for one in before.into_values() {
            if state.older.len() < OLDER {
                state.older.insert(one.version, one);
            }
        }
        state.problems = problems;
    }

    pub(super) fn held_all(&self) -> Scenarios {
        self.read().current.clone()
    }

    pub(super) fn is_broken(&self, id: ScenarioVersionId) -> bool {
        self.read().broken.contains(&id)
    }

    pub(super) fn note_broken(&self, id: ScenarioVersionId) {
        self.write().broken.insert(id);
    }

    pub(super) fn held_explored(&self, id: ScenarioVersionId) -> Option<Arc<Explored>> {
        self.read().explored.get(&id).cloned()
    }

    pub(super) fn hold_explored(&self, id: ScenarioVersionId, explored: &Arc<Explored>) {
        let mut state = self.write();
        if state.explored.len() >= OLDER {
            state.explored.pop_first();
        }
        state.explored.insert(id, Arc::clone(explored));
    }

    fn held(&self, id: ScenarioVersionId) -> Option<Arc<PublishedScenario>> {
        let state = self.read();
        state
            .current
            .values()
            .find(|one| one.version == id)
            .or_else(|| state.older.get(&id))
            .cloned()
    }

    // A panic elsewhere never leaves this state half changed, so a poisoned lock is still good.
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Compiles a stored version. It was explored when it was published, and is not again.
pub(super) async fn load(
    conn: &mut Connection,
    version: Version,
) -> Result<PublishedScenario, UseCaseError> {
    let sources = store::scenario::get_sources(conn, version.id).await?;
    let name = version.scenario.to_string();
    let compiled = tokio::task::spawn_blocking(move || {
        let sources = stored::sources(&sources)?;
        courseware::scenario::compile_stored(&sources, &name).ok_or_else(|| {
            UseCaseError::Unexpected(
                format!("a stored version of the scenario {name} does not compile any more").into(),
            )
        })
    });
    let scenario = compiled
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))??;
    Ok(PublishedScenario::new(version, scenario))
}
