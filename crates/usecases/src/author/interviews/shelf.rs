//! The published cases, compiled and in memory.

use super::super::shelf::FolderState;
use super::super::stored;
use crate::{Context, UseCaseError};
use base::{InterviewVersionId, Timestamp};
use courseware::interview::{InterviewCase, Use};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use store::db::Connection;
use store::interview::Version;

/// How many versions that are no longer current are kept in memory; more are compiled again when needed.
const OLDER: usize = 64;

/// One immutable version of a case. It holds what the person has lived through: never serialised.
#[derive(Debug)]
pub struct PublishedInterview {
    pub version: InterviewVersionId,
    /// SHA-256 of the sources, hexadecimal.
    pub fingerprint: String,
    pub published_at: Timestamp,
    pub interview: InterviewCase,
}

impl PublishedInterview {
    pub(super) fn new(version: Version, interview: InterviewCase) -> Self {
        Self {
            version: version.id,
            fingerprint: version.fingerprint,
            published_at: version.published_at,
            interview,
        }
    }

    /// How a version is named to people: the first 12 digits of its fingerprint.
    pub fn short_version(&self) -> String {
        self.fingerprint.chars().take(12).collect()
    }

    fn is_sealed(&self) -> bool {
        self.interview.used == Use::Sealed
    }
}

/// The cases by their address.
pub(super) type Interviews = BTreeMap<String, Arc<PublishedInterview>>;

/// Current versions, older ones as they are asked for, and the problems of the files.
#[derive(Debug, Default)]
pub struct InterviewShelf {
    state: RwLock<State>,
    /// Held while a version is compiled, so that many who ask for it wait for one compilation. Whoever holds it never waits for the
    /// database's writer, so a version may be asked for within a transaction.
    loading: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    current: Interviews,
    older: BTreeMap<InterviewVersionId, Arc<PublishedInterview>>,
    problems: Vec<FolderState>,
    /// Versions that could not be loaded, so that nobody tries and says it again every minute.
    broken: BTreeSet<InterviewVersionId>,
}

impl InterviewShelf {
    /// The current version of a case, sealed or not.
    pub fn current(&self, interview: &str) -> Option<Arc<PublishedInterview>> {
        self.read().current.get(interview).cloned()
    }

    /// The current versions of the cases that everybody can read, by address of the case.
    pub fn all(&self) -> Vec<Arc<PublishedInterview>> {
        self.which(|one| !one.is_sealed())
    }

    /// The current versions of the cases that measure, by address of the case. One whose file was taken out of the folder is retired, and not
    /// among them.
    pub fn sealed(&self) -> Vec<Arc<PublishedInterview>> {
        self.which(PublishedInterview::is_sealed)
    }

    fn which(&self, is: impl Fn(&PublishedInterview) -> bool) -> Vec<Arc<PublishedInterview>> {
        let state = self.read();
        let current = state.current.values().filter(|one| is(one));
        current.cloned().collect()
    }

    /// What the compiler said about the files of the content folder; [`FolderState::course`] is the case. Of sealed cases nothing stands here,
    /// because pages show it.
    pub fn problems(&self) -> Vec<FolderState> {
        self.read().problems.clone()
    }

    /// A version, current or not; an older one is compiled again from its stored sources.
    pub async fn version(
        &self,
        ctx: &Context,
        id: InterviewVersionId,
    ) -> Result<Arc<PublishedInterview>, UseCaseError> {
        if let Some(held) = self.held(id) {
            return Ok(held);
        }
        let _one_at_a_time = self.loading.lock().await;
        if let Some(held) = self.held(id) {
            return Ok(held);
        }
        let mut reader = ctx.db.read().await?;
        let version = store::interview::get_version(&mut reader, id).await?;
        let loaded = Arc::new(load(&mut reader, version).await?);
        let mut state = self.write();
        if state.older.len() >= OLDER {
            state.older.pop_first();
        }
        state.older.insert(id, Arc::clone(&loaded));
        Ok(loaded)
    }

    /// Puts what was published in its place. What is no longer current stays at hand for those who are in it.
    pub(super) fn replace(&self, current: Interviews, problems: Vec<FolderState>) {
        let mut state = self.write();
        let before = std::mem::replace(&mut state.current, current);
        for one in before.into_values() {
            if state.older.len() < OLDER {
                state.older.insert(one.version, one);
            }
        }
        state.problems = problems;
    }

    pub(super) fn held_all(&self) -> Interviews {
        self.read().current.clone()
    }

    pub(super) fn is_broken(&self, id: InterviewVersionId) -> bool {
        self.read().broken.contains(&id)
    }

    pub(super) fn note_broken(&self, id: InterviewVersionId) {
        self.write().broken.insert(id);
    }

    fn held(&self, id: InterviewVersionId) -> Option<Arc<PublishedInterview>> {
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

/// Compiles a stored version. Its words were looked at when it was published, and are not again.
pub(super) async fn load(
    conn: &mut Connection,
    version: Version,
) -> Result<PublishedInterview, UseCaseError> {
    let sources = store::interview::get_sources(conn, version.id).await?;
    let name = version.interview.to_string();
    let compiled = tokio::task::spawn_blocking(move || {
        let sources = stored::sources(&sources)?;
        courseware::interview::compile_stored(&sources, &name).ok_or_else(|| {
            UseCaseError::Unexpected(
                format!("a stored version of the case {name} does not compile any more").into(),
            )
        })
    });
    let interview = compiled
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))??;
    Ok(PublishedInterview::new(version, interview))
}
