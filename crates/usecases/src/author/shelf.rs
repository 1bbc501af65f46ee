//! The published courses, compiled and in memory.

use super::carry::CarriedOver;
use super::folder::FolderState;
use super::glossary::Terms;
use super::held::{Current, Held, Versioned, read, write};
use super::interviews::InterviewShelf;
use super::scenarios::{Explorer, ScenarioShelf};
use super::stored;
use super::studio::{Laid, Progress, Tries};
use super::versions::{self, Numbers, Pinned};
use crate::{Context, UseCaseError};
use base::{CourseVersionId, Slug, Timestamp};
use courseware::{Course, Glossary, Sources};
use quiz::Question;
use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};
use store::course::Version;
use store::db::Connection;

/// How many places of older questions are remembered; all are looked up again when there are more.
const HOLDERS: usize = 10_000;

/// How a version is named to people: the first 12 digits of its fingerprint.
pub(super) fn short_version(fingerprint: &str) -> String {
    fingerprint.chars().take(12).collect()
}

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
        version: Version,
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
        short_version(&self.fingerprint)
    }
}

impl Versioned for Published {
    type Id = CourseVersionId;
    type Stored = Version;

    const KIND: &'static str = "course";
    const OLDER: usize = 32;
    const STAYS: bool = false;

    fn id(&self) -> CourseVersionId {
        self.version
    }

    fn named(stored: &Version) -> (&Slug, CourseVersionId) {
        (&stored.course, stored.id)
    }

    async fn list(conn: &mut Connection) -> Result<Vec<Version>, UseCaseError> {
        Ok(store::course::list_current(conn).await?)
    }

    async fn get(conn: &mut Connection, id: CourseVersionId) -> Result<Version, UseCaseError> {
        Ok(store::course::get_version(conn, id).await?)
    }

    /// With what belongs to it.
    async fn load(conn: &mut Connection, version: Version) -> Result<Self, UseCaseError> {
        let course = compile_stored(conn, &version).await?;
        Self::assemble(conn, version, course).await
    }
}

/// What the content folder was when it was last read. Both change together: what an author is shown has the fingerprint that is remembered.
#[derive(Debug, Default)]
struct Folders {
    /// The state of each course folder, as its fingerprint.
    states: BTreeMap<String, String>,
    /// Of courses that are edited in the browser: their folder, where it waits for an author.
    waiting: BTreeMap<String, Arc<Sources>>,
}

/// Everything that is published: the courses and what they hold together, the scenarios, the interview cases.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The scenarios.
    pub scenarios: ScenarioShelf,
    /// The interview cases.
    pub interviews: InterviewShelf,
    pub(super) courses: Held<Published>,
    pub(super) explorer: Explorer,
    /// Which version of a course was the first to hold a version of a question, as far as it was asked for. It never changes.
    holders: RwLock<BTreeMap<(Slug, Slug, u32), CourseVersionId>>,
    /// The glossary that counts now.
    pub(super) terms: RwLock<Option<Arc<Terms>>>,
    /// The terms that officers find.
    glossary: RwLock<Arc<Glossary>>,
    /// The content folder when it was last read.
    folders: RwLock<Folders>,
    /// Held while the content folder is published, and while somebody decides on what came of it.
    pub(super) publishing: tokio::sync::Mutex<()>,
    /// How far publications of drafts are.
    pub(super) progress: Progress,
    /// Publications that were planned and tried in vain.
    pub(super) tries: Tries,
    /// What is carried over from version to version.
    pub(super) carried: CarriedOver,
    /// Open drafts as they were last compiled for whoever writes them.
    pub(super) laid: Laid,
}

impl Shelf {
    /// The current version of a course.
    pub fn current(&self, course: &str) -> Option<Arc<Published>> {
        self.courses.current(course)
    }

    /// The current versions, by address of the course.
    pub fn courses(&self) -> Vec<Arc<Published>> {
        self.courses.which(|_| true)
    }

    /// The terms that officers find.
    pub fn glossary(&self) -> Arc<Glossary> {
        Arc::clone(&read(&self.glossary))
    }

    /// What the compiler said about the content folder.
    pub fn problems(&self) -> Vec<FolderState> {
        self.courses.problems()
    }

    /// What the folder of a course was when the content folder was last read; empty where there was none.
    pub(super) fn folder_state(&self, course: &str) -> String {
        let folders = read(&self.folders);
        folders.states.get(course).cloned().unwrap_or_default()
    }

    /// What the folder of a course holds that waits for an author, with its state.
    pub(super) fn waiting(&self, course: &str) -> Option<(Arc<Sources>, String)> {
        let folders = read(&self.folders);
        let waiting = folders.waiting.get(course)?;
        Some((Arc::clone(waiting), folders.states.get(course)?.clone()))
    }

    /// The content folder was read again. Whoever calls this, or one of the two below, holds `publishing`.
    pub(super) fn keep_folders(
        &self,
        states: BTreeMap<String, String>,
        waiting: BTreeMap<String, Arc<Sources>>,
    ) {
        *write(&self.folders) = Folders { states, waiting };
    }

    /// It waits for an author again, unless it has changed since and does already.
    pub(super) fn offer(&self, course: &str, sources: Sources) {
        let mut folders = write(&self.folders);
        folders
            .waiting
            .entry(course.to_owned())
            .or_insert_with(|| Arc::new(sources));
    }

    /// An author has looked at it.
    pub(super) fn decided(&self, course: &str) {
        write(&self.folders).waiting.remove(course);
    }

    /// Whether a version assesses with scenarios; `None` where it is not at hand.
    pub(crate) fn assesses_scenarios(&self, id: CourseVersionId) -> Option<bool> {
        let held = self.courses.held(id)?;
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
        self.courses.version(ctx, id).await
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
        let known = read(&self.holders).get(&name).copied();
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
            let mut holders = write(&self.holders);
            if holders.len() >= HOLDERS {
                holders.clear();
            }
            holders.insert(name, first);
        }
        self.version(ctx, first).await
    }

    /// Puts what was published in its place.
    pub(super) fn replace(&self, current: Current<Published>, problems: Vec<FolderState>) {
        self.courses.replace(current, problems);
        self.gather();
    }

    /// Another glossary counts from now on.
    pub(super) fn keep_terms(&self, terms: Terms) {
        *write(&self.terms) = Some(Arc::new(terms));
        self.gather();
    }

    /// Gathers the terms that officers find.
    pub(super) fn gather(&self) {
        let (courses, terms) = (self.courses(), self.terms());
        let courses = courses.iter().map(|one| (one.published_at, &one.course));
        let glossary = Arc::new(self.merged(courses, terms.as_deref()));
        *write(&self.glossary) = glossary;
    }
}

/// Compiles a stored version. Where another compiler made its lesson texts, those stored are shown:
/// what somebody once read stays as it was.
pub(super) async fn compile_stored(
    conn: &mut Connection,
    version: &Version,
) -> Result<Course, UseCaseError> {
    let sources = store::course::get_sources(conn, version.id).await?;
    let texts = if version.compiler_version == courseware::COMPILER_VERSION {
        Vec::new()
    } else {
        store::course::list_lesson_texts(conn, version.id).await?
    };
    let slug = version.course.clone();
    stored::compiled(sources, slug.to_string(), move |sources| {
        let mut course = courseware::compile_published_course(sources, &slug);
        if let Some(course) = &mut course {
            stored::restore(course, &texts)?;
        }
        Ok(course)
    })
    .await
}
