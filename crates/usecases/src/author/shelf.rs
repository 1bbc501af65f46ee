//! The published courses, compiled and in memory.

use super::interviews::InterviewShelf;
use super::scenarios::ScenarioShelf;
use super::stored;
use super::versions::{self, Numbers, Pinned};
use crate::{Context, UseCaseError};
use base::{CourseVersionId, Diagnostic, Slug, Timestamp};
use courseware::{Course, Glossary, Sources};
use quiz::Question;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use store::db::Connection;

/// How many versions that are no longer current are kept in memory; more are compiled again when needed.
const PINNED: usize = 32;

/// How many places of older questions are remembered; all are looked up again when there are more.
const HOLDERS: usize = 10_000;

/// One immutable version of a course. Its questions hold answer keys: never serialised.
#[derive(Debug)]
pub struct Published {
    pub version: CourseVersionId,
    /// SHA-256 of the sources, hexadecimal.
    pub fingerprint: String,
    pub published_at: Timestamp,
    pub course: Course,
    /// The version of each question that this version of the course holds.
    pub numbers: BTreeMap<Slug, u32>,
    /// Other versions of questions that its assessments ask for.
    pub pinned: BTreeMap<(Slug, u32), Question>,
}

impl Published {
    /// A compiled course with the numbers of its questions and the older ones it asks for.
    pub(super) async fn assemble(
        conn: &mut Connection,
        version: store::course::Version,
        course: Course,
    ) -> Result<Self, UseCaseError> {
        let stored = store::question_version::list(conn, &course.slug).await?;
        let numbers: Numbers = versions::numbers(&course, &stored);
        let pinned: Pinned = versions::pinned(conn, &course, &numbers, &stored).await?;
        Ok(Self {
            version: version.id,
            fingerprint: version.fingerprint,
            published_at: version.published_at,
            course,
            numbers,
            pinned,
        })
    }

    /// A question in the version this course holds, or in another one that an assessment asks for.
    pub fn question(&self, id: &Slug, version: impl Into<Option<u32>>) -> Option<&Question> {
        version
            .into()
            .filter(|version| self.numbers.get(id) != Some(version))
            .and_then(|version| self.pinned.get(&(id.clone(), version)))
            .or_else(|| versions::questions(&self.course).find(|question| question.id == *id))
    }

    /// Whether this course, or one of its assessments, has a question in this version.
    pub(crate) fn holds(&self, id: &Slug, version: u32) -> bool {
        self.numbers.get(id) == Some(&version) || self.pinned.contains_key(&(id.clone(), version))
    }

    /// How a version is named to people: the first 12 digits of its fingerprint.
    pub fn short_version(&self) -> String {
        self.fingerprint.chars().take(12).collect()
    }
}

/// What is to be said about a course's folder.
#[derive(Debug, Clone, Default)]
pub struct FolderState {
    /// Name of the folder; of a scenario or a case, its name.
    pub course: String,
    /// The folder differs from what is published: it has errors, or it is gone.
    pub behind: bool,
    pub diagnostics: Vec<Diagnostic>,
    /// The files the diagnostics speak of, by path, to tell line and column.
    pub texts: BTreeMap<String, String>,
}

impl FolderState {
    pub(super) fn of(
        name: String,
        behind: bool,
        diagnostics: Vec<Diagnostic>,
        sources: &Sources,
    ) -> Self {
        let texts = diagnostics
            .iter()
            .filter_map(|one| {
                let bytes = sources.0.get(&one.path)?;
                let text = String::from_utf8_lossy(bytes).into_owned();
                Some((one.path.clone(), text))
            })
            .collect();
        Self {
            course: name,
            behind,
            diagnostics,
            texts,
        }
    }
}

/// Current versions, pinned older ones as they are asked for, and the problems of the folder.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The scenarios.
    pub scenarios: ScenarioShelf,
    /// The interview cases.
    pub interviews: InterviewShelf,
    state: RwLock<State>,
    /// Held while the content folder is published.
    pub(super) publishing: tokio::sync::Mutex<()>,
    /// Held while a version is compiled, so that many who ask for it wait for one compilation. Whoever holds it never waits for
    /// the database's writer, so a version may be asked for within a transaction.
    loading: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    current: BTreeMap<String, Arc<Published>>,
    pinned: BTreeMap<CourseVersionId, Arc<Published>>,
    /// Which version of a course was the first to hold a version of a question, as far as it was asked for. It never changes.
    holders: BTreeMap<(Slug, Slug, u32), CourseVersionId>,
    glossary: Arc<Glossary>,
    problems: Vec<FolderState>,
    /// Versions that could not be loaded, so that nobody tries and says it again every minute.
    broken: BTreeSet<CourseVersionId>,
}

impl Shelf {
    /// The current version of a course.
    pub fn current(&self, course: &str) -> Option<Arc<Published>> {
        self.read().current.get(course).cloned()
    }

    /// The current versions, by address of the course.
    pub fn courses(&self) -> Vec<Arc<Published>> {
        self.read().current.values().cloned().collect()
    }

    /// The terms of all current courses.
    pub fn glossary(&self) -> Arc<Glossary> {
        Arc::clone(&self.read().glossary)
    }

    /// What the compiler said about the content folder.
    pub fn problems(&self) -> Vec<FolderState> {
        self.read().problems.clone()
    }

    /// Whether a version assesses with scenarios; `None` where it is not at hand.
    pub(crate) fn assesses_scenarios(&self, id: CourseVersionId) -> Option<bool> {
        let held = self.held(id)?;
        Some(
            held.course
                .modules
                .iter()
                .any(|module| module.assessed.is_some()),
        )
    }

    /// A version, current or not; an older one is compiled again from its stored sources.
    pub async fn version(
        &self,
        ctx: &Context,
        id: CourseVersionId,
    ) -> Result<Arc<Published>, UseCaseError> {
        if let Some(held) = self.held(id) {
            return Ok(held);
        }
        let _one_at_a_time = self.loading.lock().await;
        if let Some(held) = self.held(id) {
            return Ok(held);
        }
        let mut reader = ctx.db.read().await?;
        let version = store::course::get_version(&mut reader, id).await?;
        let loaded = Arc::new(load(&mut reader, version).await?);
        let mut state = self.write();
        if state.pinned.len() >= PINNED {
            state.pinned.pop_first();
        }
        state.pinned.insert(id, Arc::clone(&loaded));
        Ok(loaded)
    }

    /// The version of a course to read a question in a certain version from: the one that asks, where it has it; the current one, where
    /// that has it; else the first that had it. Where no published version is known to have it, the one that asks.
    pub(crate) async fn holder(
        &self,
        ctx: &Context,
        asking: &Arc<Published>,
        question: &Slug,
        number: u32,
    ) -> Result<Arc<Published>, UseCaseError> {
        if asking.holds(question, number) {
            return Ok(Arc::clone(asking));
        }
        let course = &asking.course.slug;
        let current = self.current(course.as_str());
        if let Some(current) = current.filter(|one| one.holds(question, number)) {
            return Ok(current);
        }
        let name = (course.clone(), question.clone(), number);
        let known = self.read().holders.get(&name).copied();
        let first = if known.is_some() {
            known
        } else {
            let mut reader = ctx.db.read().await?;
            store::question_version::find_holder(&mut reader, course, question, number).await?
        };
        let Some(first) = first else {
            return Ok(Arc::clone(asking));
        };
        if known.is_none() {
            let mut state = self.write();
            if state.holders.len() >= HOLDERS {
                state.holders.clear();
            }
            state.holders.insert(name, first);
        }
        self.version(ctx, first).await
    }

    /// Puts what was published in its place.
    pub(super) fn replace(
        &self,
        current: BTreeMap<String, Arc<Published>>,
        problems: Vec<FolderState>,
    ) {
        let courses = current.values().map(|one| (one.published_at, &one.course));
        let glossary = Arc::new(merge(courses));
        let mut state = self.write();
        state.current = current;
        state.glossary = glossary;
        state.problems = problems;
    }

    pub(super) fn is_broken(&self, id: CourseVersionId) -> bool {
        self.read().broken.contains(&id)
    }

    pub(super) fn note_broken(&self, id: CourseVersionId) {
        self.write().broken.insert(id);
    }

    fn held(&self, id: CourseVersionId) -> Option<Arc<Published>> {
        let state = self.read();
        state
            .current
            .values()
            .find(|one| one.version == id)
            .or_else(|| state.pinned.get(&id))
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

/// All terms; where courses were published with different words for one, the latest counts.
pub(super) fn merge<'a>(courses: impl Iterator<Item = (Timestamp, &'a Course)>) -> Glossary {
    let mut courses: Vec<_> = courses.collect();
    courses.sort_by_key(|(published_at, _)| *published_at);
    let mut glossary = Glossary::default();
    for (_, course) in courses {
        for (id, term) in &course.glossary.terms {
            glossary.terms.insert(id.clone(), term.clone());
        }
    }
    glossary
}

/// Compiles a stored version and puts together what belongs to it.
pub(super) async fn load(
    conn: &mut Connection,
    version: store::course::Version,
) -> Result<Published, UseCaseError> {
    let course = compile_stored(conn, &version).await?;
    Published::assemble(conn, version, course).await
}

/// Compiles a stored version. Where another compiler made its lesson texts, those stored are shown:
/// what somebody once read stays as it was.
pub(super) async fn compile_stored(
    conn: &mut Connection,
    version: &store::course::Version,
) -> Result<Course, UseCaseError> {
    let sources = store::course::get_sources(conn, version.id).await?;
    let texts = if version.compiler_version == courseware::COMPILER_VERSION {
        Vec::new()
    } else {
        store::course::list_lesson_texts(conn, version.id).await?
    };
    let slug = version.course.clone();
    let compiled = tokio::task::spawn_blocking(move || {
        let sources = stored::sources(&sources)?;
        let course = courseware::compile_published_course(&sources, &slug);
        let mut course = course.ok_or_else(|| {
            UseCaseError::Unexpected(
                format!("a stored version of {slug} does not compile any more").into(),
            )
        })?;
        stored::restore(&mut course, &texts)?;
        Ok::<Course, UseCaseError>(course)
    });
    compiled
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?
}
