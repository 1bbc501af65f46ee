//! A course in the studio.

use super::access::reading;
use super::compiled::Compiled;
use super::glossary;
use super::retitle::headings;
use super::review::{latest_review, state};
use super::reviewers::reviewers;
use super::schedule::planned;
use super::script;
use super::standing::drafted_title;
use super::work::{Work, place};
use crate::{Actor, Context, UseCaseError};
use authoring::folder::Folder;
use authoring::outline::{ModuleEntry, Outline};
use base::{Locale, SubjectKind, Timestamp, line_and_column};
use courseware::Sources;
use courseware::places::parts;
use std::collections::BTreeMap;
use store::db::Connection;
use store::draft_review::Comment;
use views::studio::{DraftView, FileRow, GivenUp, LessonRow, ModuleRow, StudioView};
use views::studio_review::OpenComment;

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
    let given_up = given_up(&mut reader, course).await?;
    let work = match store::draft::find_open(&mut reader, course).await? {
        Some(_) => Some(Work::open(&mut reader, course).await?),
        // A glossary may begin where there is none, and what was given up before anybody published it can be opened again.
        None if published.is_none()
            && given_up.is_none()
            && subject.kind() != SubjectKind::Glossary =>
        {
            return Err(UseCaseError::NotFound);
        }
        None => None,
    };
    // Others read while this one compiles.
    drop(reader);
    let (draft, drafted_title) = match work {
        Some(work) => (
            Some(draft(ctx, actor, &work).await?),
            drafted_title(&work)?.filter(|_| published.is_none()),
        ),
        None => (None, None),
    };
    Ok(StudioView {
        course: course.to_owned(),
        kind: subject.kind(),
        is_chosen: published.as_ref().is_some_and(|one| one.is_chosen),
        title: published.map(|one| one.title),
        drafted_title,
        published: publications.into_iter().next().map(|one| one.view),
        draft,
        offered,
        given_up,
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

async fn draft(ctx: &Context, actor: &Actor, work: &Work) -> Result<DraftView, UseCaseError> {
    let compiled = Compiled::in_place(ctx, work).await?;
    let mut reader = ctx.db.read().await?;
    let review = state(&mut reader, work, &compiled.fingerprint).await?;
    let latest_review = latest_review(&mut reader, work.draft.id).await?;
    let of = (work, latest_review.as_ref());
    let reviewers = reviewers(ctx, &mut reader, actor, of).await?;
    let comments = store::draft_review::list_comments(&mut reader, work.draft.id).await?;
    let comments: Vec<Comment> = comments
        .into_iter()
        .filter(|one| one.settled.is_none())
        .collect();
    let schedule = planned(ctx, &mut reader, (work.course().as_str(), work.draft.id)).await?;
    drop(reader);
    let folder = work.folder()?;
    let outline = Outline::of(&folder);
    let rows = Rows::new(work, &comments);
    let modules: Vec<ModuleRow> = outline.modules.iter().map(|one| rows.module(one)).collect();
    Ok(DraftView {
        id: work.draft.id,
        states: work.saves(),
        latest: latest(work),
        opened_at: work.draft.opened_at,
        opener: work.draft.opener.clone(),
        others: rows.others(&folder, &modules),
        comments: open_comments(work, &compiled.sources, &modules, comments),
        modules,
        headings: headings(work, &folder)?,
        errors: compiled.errors(),
        problems: compiled.problems,
        fingerprint: compiled.fingerprint,
        changed: changed(work)?,
        review,
        notes: latest_review.map(|one| one.notes).unwrap_or_default(),
        reviewers,
        is_behind: script::is_behind(ctx, work),
        schedule,
        glossary: glossary::newer(ctx, work.course(), &compiled.sources)?,
    })
}

/// When somebody saved last, and who.
fn latest(work: &Work) -> Option<(Timestamp, Option<String>)> {
    let files = work.changed.values();
    let latest = files.max_by_key(|file| (file.saved_at, file.number))?;
    Some((latest.saved_at, latest.saver.clone()))
}

/// The draft that was given up last, with what stands in its history alone.
async fn given_up(conn: &mut Connection, course: &str) -> Result<Option<GivenUp>, UseCaseError> {
    let before = store::draft_ended::list_before(conn, course).await?;
    let Some(last) = before.into_iter().find(|one| one.is_given_up) else {
        return Ok(None);
    };
    let paths = store::draft_ended::list_paths(conn, last.id).await?;
    Ok(Some(GivenUp {
        id: last.id,
        at: last.ended_at,
        states: store::draft::count_states(conn, last.id).await?,
        paths,
    }))
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

/// The rows of a draft's files, each with what stands beside it.
struct Rows<'a> {
    work: &'a Work,
    /// How many comments are open, by path.
    comments: BTreeMap<&'a str, usize>,
}

impl<'a> Rows<'a> {
    fn new(work: &'a Work, open: &'a [Comment]) -> Self {
        let mut comments = BTreeMap::new();
        for one in open {
            *comments.entry(one.path.as_str()).or_default() += 1;
        }
        Self { work, comments }
    }

    fn module(&self, entry: &ModuleEntry) -> ModuleRow {
        let slug = entry.name.slug.to_string();
        ModuleRow {
            title: entry.title.clone().unwrap_or_else(|| slug.clone()),
            file: self.row(&format!("{}/module.md", entry.name.name())),
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
                    files: lesson.texts.values().map(|path| self.row(path)).collect(),
                })
                .collect(),
            slug,
        }
    }

    fn row(&self, path: &str) -> FileRow {
        let changed = self.work.changed.get(path);
        FileRow {
            path: path.to_owned(),
            changed: changed.map(|file| (file.saved_at, file.saver.clone())),
            is_text: is_text(path),
            comments: self.comments.get(path).copied().unwrap_or_default(),
        }
    }

    /// What stands beside the modules, and in them beside their lessons.
    fn others(&self, folder: &Folder, modules: &[ModuleRow]) -> Vec<FileRow> {
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
            .map(|path| self.row(path))
            .collect()
    }
}

/// Comments that nobody has settled, each with the lesson and the line that it is about.
fn open_comments(
    work: &Work,
    sources: &Sources,
    modules: &[ModuleRow],
    open: Vec<Comment>,
) -> Vec<OpenComment> {
    let title = |path: &str| {
        let lessons = modules.iter().flat_map(|module| &module.lessons);
        let mut of = lessons.filter(|lesson| lesson.files.iter().any(|file| file.path == path));
        let lesson = of.next().map(|lesson| lesson.title.clone());
        let of_module = || modules.iter().find(|module| module.file.path == path);
        lesson.or_else(|| of_module().map(|module| module.title.clone()))
    };
    let line = |path: &str, block: &str| {
        let place = place(work.course(), path);
        let text = std::str::from_utf8(sources.0.get(&place)?).ok()?;
        let part = parts(sources, &place)?
            .into_iter()
            .find(|one| one.id == block)?;
        Some(line_and_column(text, part.span.start).0)
    };
    open.into_iter()
        .map(|one| OpenComment {
            id: one.id,
            title: title(&one.path),
            line: one
                .block
                .as_deref()
                .and_then(|block| line(&one.path, block)),
            path: one.path,
            block: one.block,
            words: one.words,
            writer: one.writer,
            at: one.at,
        })
        .collect()
}

fn is_text(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    matches!(ending, "md" | "toml")
}
