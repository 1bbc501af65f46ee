//! A course in the studio.

use super::access::reading;
use super::compiled::Compiled;
use super::glossary;
use super::retitle::headings;
use super::review::state;
use super::schedule::planned;
use super::script;
use super::work::Work;
use crate::{Actor, Context, UseCaseError};
use authoring::folder::Folder;
use authoring::outline::{ModuleEntry, Outline};
use base::{Locale, SubjectKind};
use store::db::Connection;
use views::studio::{DraftView, FileRow, LessonRow, ModuleRow, StudioView};

/// How a course stands: what is published, and the draft that is open.
pub async fn studio(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<StudioView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let subject = script::subject(course)?;
    let published = script::current(ctx, &subject, locale);
    let publications = script::publications(&mut reader, &subject).await?;
    let offered = is_offered(ctx, &mut reader, course).await?;
    let work = match store::draft::find_open(&mut reader, course).await? {
        Some(_) => Some(Work::open(&mut reader, course).await?),
        // A glossary may begin where there is none.
        None if published.is_none() && subject.kind() != SubjectKind::Glossary => {
            return Err(UseCaseError::NotFound);
        }
        None => None,
    };
    // Others read while this one compiles.
    drop(reader);
    let draft = match work {
        Some(work) => Some(draft(ctx, &work).await?),
        None => None,
    };
    Ok(StudioView {
        course: course.to_owned(),
        kind: subject.kind(),
        is_chosen: published.as_ref().is_some_and(|one| one.is_chosen),
        title: published.map(|one| one.title),
        published: publications.into_iter().next().map(|one| one.view),
        draft,
        offered,
    })
}

/// Whether the folder of a course that was published in the browser holds what no author has looked at.
async fn is_offered(
    ctx: &Context,
    conn: &mut Connection,
    course: &str,
) -> Result<bool, UseCaseError> {
    let seen = store::folder_state::list(conn).await?;
    let now = ctx.shelf.folder_state(course);
    Ok(seen
        .get(course)
        .is_some_and(|seen| !now.is_empty() && *seen != now))
}

async fn draft(ctx: &Context, work: &Work) -> Result<DraftView, UseCaseError> {
    let compiled = Compiled::in_place(ctx, work).await?;
    let mut reader = ctx.db.read().await?;
    let review = state(&mut reader, work, &compiled.fingerprint).await?;
    let comments = store::draft_review::list_comments(&mut reader, work.draft.id).await?;
    let schedule = planned(ctx, &mut reader, work.draft.id).await?;
    drop(reader);
    let folder = work.folder()?;
    let outline = Outline::of(&folder);
    let modules: Vec<ModuleRow> = outline
        .modules
        .iter()
        .map(|one| module(work, one))
        .collect();
    Ok(DraftView {
        opened_at: work.draft.opened_at,
        opener: work.draft.opener.clone(),
        others: others(work, &folder, &modules),
        modules,
        headings: headings(work, &folder)?,
        errors: compiled.errors(),
        problems: compiled.problems,
        fingerprint: compiled.fingerprint,
        changed: changed(work)?,
        review,
        is_behind: script::is_behind(ctx, work),
        schedule,
        comments: comments.iter().filter(|one| one.settled.is_none()).count(),
        glossary: glossary::newer(ctx, work.course(), &compiled.sources)?,
    })
}

/// Files that differ from the version the draft began from.
fn changed(work: &Work) -> Result<usize, UseCaseError> {
    let mut changed = 0;
    for path in work.changed.keys() {
        if work.latest(path)?.1 != work.of_base(path) {
            changed += 1;
        }
    }
    Ok(changed)
}

fn module(work: &Work, entry: &ModuleEntry) -> ModuleRow {
    let slug = entry.name.slug.to_string();
    ModuleRow {
        title: entry.title.clone().unwrap_or_else(|| slug.clone()),
        file: row(work, &format!("{}/module.md", entry.name.name())),
        lessons: entry
            .lessons
            .iter()
            .map(|lesson| LessonRow {
                slug: lesson.name.slug.to_string(),
                title: lesson
                    .titles
                    .get(&None)
                    .cloned()
                    .unwrap_or_else(|| lesson.name.slug.to_string()),
                files: lesson.texts.values().map(|path| row(work, path)).collect(),
            })
            .collect(),
        slug,
    }
}

fn row(work: &Work, path: &str) -> FileRow {
    let changed = work.changed.get(path);
    FileRow {
        path: path.to_owned(),
        changed: changed.map(|file| (file.saved_at, file.saver.clone())),
        is_text: is_text(path),
    }
}

fn is_text(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    matches!(ending, "md" | "toml")
}

/// What stands beside the modules, and in them beside their lessons.
fn others(work: &Work, folder: &Folder, modules: &[ModuleRow]) -> Vec<FileRow> {
    let shown = |path: &str| {
        modules.iter().any(|module| {
            module.file.path == path
                || module
                    .lessons
                    .iter()
                    .any(|lesson| lesson.files.iter().any(|file| file.path == path))
        })
    };
    folder
        .files()
        .keys()
        .filter(|path| !shown(path))
        .map(|path| row(work, path))
        .collect()
}
