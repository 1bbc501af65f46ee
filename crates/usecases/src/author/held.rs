//! What is published in versions, in memory: courses, scenarios and interview cases, each kind in a [`Held`] of its own.

use super::folder::{Folder, FolderState};
use crate::{Context, UseCaseError};
use base::Slug;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use store::db::Connection;

/// One immutable version of what is published.
pub trait Versioned: Debug + Send + Sync + Sized + 'static {
    type Id: Debug + Copy + Ord + Send + Sync + 'static;
    /// A version in the database, without its sources.
    type Stored: Clone + Send + Sync;

    /// For the log.
    const KIND: &'static str;
    /// How many versions that are no longer current are kept in memory; more are compiled again when needed.
    const OLDER: usize;
    /// Whether what is no longer current stays at hand for those who are in it.
    const STAYS: bool = true;

    fn id(&self) -> Self::Id;
    /// Its address, and which version it is.
    fn named(stored: &Self::Stored) -> (&Slug, Self::Id);

    /// Whether a version is served though its files are gone.
    fn outlives_files(_: &Self::Stored) -> bool {
        true
    }

    /// The current versions.
    fn list(
        conn: &mut Connection,
    ) -> impl Future<Output = Result<Vec<Self::Stored>, UseCaseError>> + Send;

    fn get(
        conn: &mut Connection,
        id: Self::Id,
    ) -> impl Future<Output = Result<Self::Stored, UseCaseError>> + Send;

    /// Compiles a stored version.
    fn load(
        conn: &mut Connection,
        stored: Self::Stored,
    ) -> impl Future<Output = Result<Self, UseCaseError>> + Send;
}

/// Current versions by their address.
pub type Current<T> = BTreeMap<String, Arc<T>>;

/// Current versions, older ones as they are asked for, and the problems of the files.
#[derive(Debug)]
pub struct Held<T: Versioned> {
    state: RwLock<State<T>>,
    /// Held while a version is compiled, so that many who ask for it wait for one compilation. Whoever holds it never waits for
    /// the database's writer, so a version may be asked for within a transaction.
    loading: tokio::sync::Mutex<()>,
}

#[derive(Debug)]
struct State<T: Versioned> {
    current: Current<T>,
    older: BTreeMap<T::Id, Arc<T>>,
    problems: Vec<FolderState>,
    /// Versions that could not be loaded, so that nobody tries and says it again every minute.
    broken: BTreeSet<T::Id>,
}

impl<T: Versioned> Default for Held<T> {
    fn default() -> Self {
        Self {
            state: RwLock::new(State {
                current: BTreeMap::new(),
                older: BTreeMap::new(),
                problems: Vec::new(),
                broken: BTreeSet::new(),
            }),
            loading: tokio::sync::Mutex::default(),
        }
    }
}

impl<T: Versioned> Held<T> {
    /// The current version of what has this address.
    pub fn current(&self, name: &str) -> Option<Arc<T>> {
        read(&self.state).current.get(name).cloned()
    }

    /// The current versions.
    pub(super) fn by_address(&self) -> Current<T> {
        read(&self.state).current.clone()
    }

    /// The current versions for which something holds, by address.
    pub(super) fn which(&self, is: impl Fn(&T) -> bool) -> Vec<Arc<T>> {
        let state = read(&self.state);
        let current = state.current.values().filter(|one| is(one));
        current.cloned().collect()
    }

    /// What the compiler said about the files of the content folder. Of sealed cases nothing stands here, because pages show it.
    pub fn problems(&self) -> Vec<FolderState> {
        read(&self.state).problems.clone()
    }

    /// A version, current or not; an older one is compiled again from its stored sources.
    pub async fn version(&self, ctx: &Context, id: T::Id) -> Result<Arc<T>, UseCaseError> {
        if let Some(held) = self.held(id) {
            return Ok(held);
        }
        let _one_at_a_time = self.loading.lock().await;
        if let Some(held) = self.held(id) {
            return Ok(held);
        }
        let mut reader = ctx.db.read().await?;
        let stored = T::get(&mut reader, id).await?;
        let loaded = Arc::new(T::load(&mut reader, stored).await?);
        let mut state = write(&self.state);
        if state.older.len() >= T::OLDER {
            state.older.pop_first();
        }
        state.older.insert(id, Arc::clone(&loaded));
        Ok(loaded)
    }

    /// A version that is in memory.
    pub(super) fn held(&self, id: T::Id) -> Option<Arc<T>> {
        let state = read(&self.state);
        let mut current = state.current.values();
        let found = current.find(|one| one.id() == id);
        found.or_else(|| state.older.get(&id)).cloned()
    }

    /// Puts what was published in its place.
    pub(super) fn replace(&self, current: Current<T>, problems: Vec<FolderState>) {
        let mut state = write(&self.state);
        let before = std::mem::replace(&mut state.current, current);
        for one in before.into_values().filter(|_| T::STAYS) {
            if state.older.len() < T::OLDER {
                state.older.insert(one.id(), one);
            }
        }
        state.problems = problems;
    }

    /// Puts one version in its place. What was said of its files is said of what is not served any more. For whoever holds
    /// `shelf.publishing`.
    pub(super) fn put(&self, name: String, published: T) {
        let mut problems = self.problems();
        problems.retain(|one| one.name != name);
        let mut current = self.by_address();
        current.insert(name, Arc::new(published));
        self.replace(current, problems);
    }

    /// The current versions with what the database says is current and is not held, and the addresses of what changed; for whoever holds
    /// `shelf.publishing`.
    pub(super) async fn newer(
        &self,
        ctx: &Context,
    ) -> Result<(Current<T>, Vec<String>), UseCaseError> {
        let mut reader = ctx.db.read().await?;
        let mut current = self.by_address();
        let mut changed = Vec::new();
        for stored in T::list(&mut reader).await? {
            let (slug, id) = T::named(&stored);
            let name = slug.to_string();
            let there = current.get(&name);
            let is_there = there.is_some_and(|one| one.id() == id);
            // Which cases measure is said by the folder this program was started with.
            let is_retired = there.is_none() && !T::outlives_files(&stored);
            if is_there || is_retired || read(&self.state).broken.contains(&id) {
                continue;
            }
            match T::load(&mut reader, stored).await {
                Ok(published) => {
                    current.insert(name.clone(), Arc::new(published));
                    changed.push(name);
                }
                Err(error) => {
                    write(&self.state).broken.insert(id);
                    let kind = T::KIND;
                    tracing::error!(kind, name, %error, "a published version cannot be served");
                }
            }
        }
        Ok((current, changed))
    }

    /// Takes what the database says is current and is not held; the addresses of what changed.
    pub(super) async fn reload(&self, ctx: &Context) -> Result<Vec<String>, UseCaseError> {
        let (current, changed) = self.newer(ctx).await?;
        if !changed.is_empty() {
            self.replace(current, self.problems());
        }
        Ok(changed)
    }
}

/// The current version of each in the database, by address.
pub(super) async fn list_stored<T: Versioned>(
    ctx: &Context,
) -> Result<BTreeMap<String, T::Stored>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let current = T::list(&mut reader).await?;
    let by_name = |stored: T::Stored| (T::named(&stored).0.to_string(), stored);
    Ok(current.into_iter().map(by_name).collect())
}

/// Puts the last good version of each on the shelf whose files have errors or are gone; one that cannot be read any more is told of and
/// left out.
pub(super) async fn serve_last<T: Versioned, C>(
    ctx: &Context,
    stored: &BTreeMap<String, T::Stored>,
    folders: &[Folder<C>],
    shelf: &mut Current<T>,
) -> Result<(), UseCaseError> {
    for (name, version) in stored {
        let folder = folders.iter().find(|folder| folder.name == *name);
        let is_good = folder.is_some_and(|folder| folder.compiled.is_some());
        let is_retired = folder.is_none() && !T::outlives_files(version);
        if shelf.contains_key(name) || is_good || is_retired {
            continue;
        }
        let mut reader = ctx.db.read().await?;
        match T::load(&mut reader, version.clone()).await {
            Ok(published) => {
                shelf.insert(name.clone(), Arc::new(published));
            }
            Err(error) => {
                let kind = T::KIND;
                tracing::error!(kind, name, %error, "the last good version cannot be served");
            }
        }
    }
    Ok(())
}

// A panic elsewhere never leaves what is locked here half changed, so a poisoned lock is still good.
pub(super) fn read<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn write<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}
