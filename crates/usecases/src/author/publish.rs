//! From the content folder to published versions.

use super::folder::{self, FolderState};
use super::heavy::apart;
use super::held::{Current, list_stored, serve_last};
use super::origin::{Origin, check_over, note};
use super::overlay::overlay;
use super::shelf::Published;
use super::{glossary, index, interviews, scenarios, stored, versions};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use authoring::folder::own_of;
use base::{CourseVersionId, Diagnostic, FactId, GLOSSARY, Severity, Slug, Subject};
use courseware::scenario::{Scenario, without_shown};
use courseware::{COMPILER_VERSION, Course, Sources};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::course::{NewVersion, Version};
use views::studio_schedule::PublishStep;

/// What publishing did, by course.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PublishReport {
    /// A new version is current.
    pub published: Vec<String>,
    /// Nothing had changed.
    pub unchanged: Vec<String>,
    /// The folder has errors; the last good version, if there is one, is served.
    pub behind: Vec<String>,
    /// The course is edited in the browser, and its folder holds what no author has looked at: it waits for one.
    pub offered: Vec<String>,
    /// Scenarios of which a new version is current.
    pub scenarios: Vec<String>,
    /// Scenarios whose file has errors; the last good version, if there is one, is served.
    pub scenarios_behind: Vec<String>,
    /// Interview cases of which a new version is current.
    pub interviews: Vec<String>,
    /// Interview cases that are not published as their files are; the last good version, if there is one, is served.
    pub interviews_behind: Vec<String>,
    pub errors: usize,
    pub warnings: usize,
}

/// One course folder, compiled.
type Folder = folder::Folder<Course>;

/// Publishes what changed in the content folder and puts every course, every scenario and every interview case on the shelf. A folder with
/// errors keeps its last good version; a course whose folder is gone stays served. Doing it again
/// changes nothing.
pub async fn publish_folder(
    ctx: &Context,
    actor: &Actor,
    sources: Sources,
) -> Result<PublishReport, UseCaseError> {
    actor.operator()?;
    let _one_at_a_time = ctx.shelf.publishing.lock().await;
    let states = folder_states(&sources);
    let brought = sources.glossary();
    let mut sources = overlay(ctx, sources).await?;
    let is_edited = glossary::publish_folder(ctx, &brought).await?;
    if let Some(terms) = ctx.shelf.terms().filter(|_| is_edited) {
        sources = sources.with_glossary(&terms.sources);
    }
    let sources = Arc::new(sources);
    let of_courses = Arc::clone(&sources);
    let folders = tokio::task::spawn_blocking(move || compile(&of_courses));
    let mut scripts = scenarios::compile(ctx, &sources).await?;
    let cases = interviews::compile(&sources).await?;
    let mut folders = folders
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    let mut stored = list_stored::<Published>(ctx).await?;
    let (edited, offered) = edited(ctx, &mut folders, &states).await?;
    scripts.leave(&edited);

    for version in stored.values() {
        versions::ensure(ctx, &version.course).await?;
    }
    let mut shelf = Current::<Published>::new();
    for folder in &mut folders {
        check_pins(ctx, folder).await?;
    }
    serve_last(ctx, &stored, &folders, &mut shelf).await?;

    let mut report = PublishReport::default();
    for name in &edited {
        if stored.remove(name).is_some() {
            report.unchanged.push(name.clone());
        }
    }
    let last = shelf.values().map(|published| &published.course);
    let courses: Vec<&Course> = folders
        .iter()
        .filter_map(|folder| folder.compiled.as_ref())
        .chain(last)
        .collect();
    let mut said =
        scenarios::publish_all(ctx, actor, scripts, (&sources, &courses), &mut report).await?;
    said.extend(
        interviews::publish_all(
            ctx,
            actor,
            (cases, &edited),
            (&sources, &courses),
            &mut report,
        )
        .await?,
    );
    let served = ctx.shelf.scenarios.all();
    let served: Vec<&Scenario> = served.iter().map(|one| &one.scenario).collect();
    for folder in &mut folders {
        without_shown(&mut folder.diagnostics, &served);
        check_named(ctx, folder, &said).await?;
    }
    serve_last(ctx, &stored, &folders, &mut shelf).await?;

    let mut problems = Vec::new();
    let mut changed: Vec<(Folder, Course)> = Vec::new();
    for mut folder in folders {
        let version = stored.remove(&folder.name);
        let problem = folder.state();
        report.count(&problem);
        if problem.behind || !problem.diagnostics.is_empty() {
            problems.push(problem);
        }
        match (folder.compiled.take(), version) {
            (None, _) => report.behind.push(folder.name),
            (Some(course), Some(version)) if version.fingerprint == folder.fingerprint => {
                report.unchanged.push(folder.name.clone());
                let unchanged = Arc::new(keep(ctx, version, course).await?);
                shelf.insert(folder.name, unchanged);
            }
            (Some(course), _) => changed.push((folder, course)),
        }
    }
    problems.extend(stored.into_keys().map(FolderState::gone));
    for (folder, course) in changed {
        let published =
            Arc::new(publish(ctx, actor, &folder, course, (&shelf, Origin::Folder)).await?);
        tracing::info!(
            course = folder.name,
            version = published.short_version(),
            "published a course"
        );
        report.published.push(folder.name.clone());
        shelf.insert(folder.name, published);
    }
    ctx.shelf.replace(shelf, problems);
    find_terms(ctx).await?;
    ctx.shelf
        .keep_folders(states, waiting(&offered, &sources, &brought));
    report.offered = offered;
    Ok(report)
}

/// The search finds the terms that officers find: another glossary may count though no course changed.
async fn find_terms(ctx: &Context) -> Result<(), UseCaseError> {
    let found = index::of_glossary(&ctx.shelf.glossary());
    let mut tx = ctx.db.begin().await?;
    index::update_glossary(&mut tx, &found).await?;
    Ok(tx.commit().await?)
}

/// The state of each course folder, of the files of each scenario and each case that everybody can read, and of the glossary, as its
/// fingerprint, before imports are laid over it.
fn folder_states(sources: &Sources) -> BTreeMap<String, String> {
    let of = |subject: fn(Slug) -> Subject, names: Vec<String>| {
        let subjects = names
            .into_iter()
            .filter_map(move |name| Some(subject(Slug::parse(&name)?)));
        subjects.map(|one| (one.to_string(), own_of(sources, &one).fingerprint()))
    };
    let glossary = sources.glossary();
    of(Subject::from, sources.courses())
        .chain(of(Subject::scenario, sources.scenarios()))
        .chain(of(Subject::interview, sources.interviews()))
        .chain((!glossary.0.is_empty()).then(|| (GLOSSARY.to_owned(), glossary.fingerprint())))
        .collect()
}

/// Takes away the folders of courses that were published in the browser: their current version stays, whatever the folder holds. The
/// words of all that is edited in the browser, and of these those whose files an author has not looked at.
async fn edited(
    ctx: &Context,
    folders: &mut Vec<Folder>,
    states: &BTreeMap<String, String>,
) -> Result<(Vec<String>, Vec<String>), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let seen = store::folder_state::list(&mut reader).await?;
    drop(reader);
    folders.retain(|folder| !seen.contains_key(&folder.name));
    let mut offered = Vec::new();
    for (name, fingerprint) in &seen {
        if states.get(name).is_some_and(|now| now != fingerprint) {
            tracing::info!(
                course = name,
                "the folder of a course that is edited in the browser has changed: it is offered to its authors"
            );
            offered.push(name.clone());
        }
    }
    Ok((seen.into_keys().collect(), offered))
}

/// What waits for an author, file by file, with the glossary as the folder has it.
fn waiting(
    offered: &[String],
    sources: &Sources,
    glossary: &Sources,
) -> BTreeMap<String, Arc<Sources>> {
    let of = |word: &String| {
        let subject = Subject::parse(word)?;
        let own = own_of(sources, &subject).with_glossary(glossary);
        Some((word.clone(), Arc::new(own_of(&own, &subject))))
    };
    offered.iter().filter_map(of).collect()
}

fn compile(sources: &Sources) -> Vec<Folder> {
    sources
        .courses()
        .into_iter()
        .map(|name| {
            let Some(slug) = Slug::parse(&name) else {
                let mut diagnostics = courseware::compile(sources).1;
                let prefix = format!("courses/{name}");
                diagnostics.retain(|one| one.path.starts_with(&prefix));
                return Folder::new(name, Sources::default(), (None, diagnostics));
            };
            let own = sources.course(&slug);
            let compiled = courseware::compile_course(&own, &slug);
            Folder::new(name, own, compiled)
        })
        .collect()
}

/// A folder that asks for versions of questions that never were is not published.
async fn check_pins(ctx: &Context, folder: &mut Folder) -> Result<(), UseCaseError> {
    if let Some(course) = &folder.compiled {
        let mut reader = ctx.db.read().await?;
        let stored = store::question_version::list(&mut reader, &course.slug).await?;
        let unknown = versions::unknown_pins(course, &stored, &folder.sources);
        if !unknown.is_empty() {
            folder.diagnostics.extend(unknown);
            folder.compiled = None;
        }
    }
    Ok(())
}

/// Takes what is said of the scenarios and interviews it names; where one is not there, or not in the version it asks for, it is not published.
async fn check_named(
    ctx: &Context,
    folder: &mut Folder,
    said: &[Diagnostic],
) -> Result<(), UseCaseError> {
    let Some(course) = &folder.compiled else {
        return Ok(());
    };
    let mut reader = ctx.db.read().await?;
    let unknown = scenarios::unknown_pins(&mut reader, course, &folder.sources).await?;
    let own = said
        .iter()
        .filter(|one| folder.sources.0.contains_key(&one.path));
    let found: Vec<Diagnostic> = own.cloned().chain(unknown).collect();
    if found.iter().any(|one| one.severity == Severity::Error) {
        folder.compiled = None;
    }
    folder.diagnostics.extend(found);
    Ok(())
}

impl PublishReport {
    pub(super) fn count(&mut self, problem: &FolderState) {
        let errors = problem
            .diagnostics
            .iter()
            .filter(|one| one.severity == Severity::Error)
            .count();
        self.errors += errors;
        self.warnings += problem.diagnostics.len() - errors;
    }
}

/// A version that has not changed: compiled just now, or, where another compiler published it,
/// with the lesson texts of then.
async fn keep(
    ctx: &Context,
    version: Version,
    mut course: Course,
) -> Result<Published, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    if version.compiler_version != COMPILER_VERSION {
        let texts = store::course::list_lesson_texts(&mut reader, version.id).await?;
        stored::restore(&mut course, &texts)?;
    }
    Published::assemble(&mut reader, version, course).await
}

/// Stores a version and makes it current, with what search finds, in one transaction.
pub(super) async fn publish(
    ctx: &Context,
    actor: &Actor,
    folder: &Folder,
    course: Course,
    (shelf, origin): (&Current<Published>, Origin<'_>),
) -> Result<Published, UseCaseError> {
    let now = ctx.now();
    let sources = stored::json(&folder.sources)?;
    let texts = stored::lesson_texts(&course)?;
    let others = shelf
        .values()
        .map(|one| (one.published_at, &one.course))
        .filter(|(_, other)| other.slug != course.slug);
    let terms = ctx.shelf.terms();
    let merged = ctx
        .shelf
        .merged(others.chain([(now, &course)]), terms.as_deref());
    let (course, found, terms_found) = apart(move || {
        let found = (index::of_course(&course), index::of_glossary(&merged));
        (course, found.0, found.1)
    })
    .await?;
    let mut tx = ctx.db.begin().await?;
    check_over(&mut tx, &(&course.slug).into(), &origin).await?;
    let new = NewVersion {
        id: CourseVersionId::new(now, ctx.random()?),
        course: &course.slug,
        fingerprint: &folder.fingerprint,
        compiler_version: COMPILER_VERSION,
        sources: &sources,
        created_at: now,
    };
    let mut id = new.id;
    let inserted = store::course::insert_version(&mut tx, &new).await?;
    if inserted {
        for text in &texts {
            store::course::insert_lesson_text(&mut tx, id, text).await?;
        }
    } else {
        // These sources were published before and are current again.
        id = store::course::find_version(&mut tx, course.slug.as_str(), &folder.fingerprint)
            .await?
            .ok_or(UseCaseError::NotFound)?;
    }
    let fact = FactId::new(now, ctx.random()?);
    store::course::insert_publication(&mut tx, fact, &course.slug, id, now, actor.account())
        .await?;
    note(ctx, &mut tx, &(&course.slug).into(), (fact, origin), now).await?;
    let version = store::course::get_version(&mut tx, id).await?;
    ctx.shelf
        .progress
        .reach(course.slug.as_str(), PublishStep::Search);
    versions::insert(ctx, &mut tx, &course, id, now).await?;
    index::update_course(&mut tx, &course.slug, &found).await?;
    index::update_glossary(&mut tx, &terms_found).await?;
    let detail = serde_json::json!({ "version": id, "fingerprint": folder.fingerprint, "origin": origin.word() });
    record(
        ctx,
        &mut tx,
        actor,
        "course.published",
        ("course", course.slug.as_str()),
        detail,
    )
    .await?;
    tx.commit().await?;
    keep(ctx, version, course).await
}
