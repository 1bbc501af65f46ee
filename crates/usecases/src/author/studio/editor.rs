//! A text in the editor.

use super::access::reading;
use super::compiled::Compiled;
use super::local_law;
use super::work::{Work, place};
use crate::{Actor, Context, UseCaseError};
use authoring::outline::Outline;
use base::{Locale, Message};
use views::studio::{CommentView, EditorView};

/// A text of the open draft with what the compiler says of it and what was written beside it.
pub async fn editor(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    path: &str,
) -> Result<EditorView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    let (seen, content) = work.latest(path)?;
    let content = content.ok_or(UseCaseError::NotFound)?;
    let text = String::from_utf8(content)
        .map_err(|_| UseCaseError::Conflict(Message::new("studio-no-text")))?;
    let comments = store::draft_review::list_comments(&mut reader, work.draft.id).await?;
    // Others read while this one compiles.
    drop(reader);
    let compiled = Compiled::of(&work).await?;
    let own = place(work.course(), path);
    let outline = Outline::of(&work.folder()?);
    Ok(EditorView {
        course: course.to_owned(),
        path: path.to_owned(),
        language: language(ctx, &compiled, course, path),
        blocks: super::forms::listed(&work, course, path, &compiled.problems)?,
        text,
        seen,
        saved: work
            .changed
            .get(path)
            .map(|file| (file.saved_at, file.saver.clone())),
        problems: local_law::outdated(&compiled.sources, work.course(), ctx.day(ctx.now()))
            .into_iter()
            .chain(compiled.problems)
            .filter(|one| one.path == own)
            .collect(),
        lesson: lesson(&outline, path),
        countries: local_law::countries(&compiled.sources, work.course()),
        parts: courseware::places::parts(&compiled.sources, &own)
            .unwrap_or_default()
            .into_iter()
            .map(|part| part.id)
            .collect(),
        comments: comments
            .into_iter()
            .filter(|one| one.path == path)
            .map(|one| CommentView {
                id: one.id,
                path: one.path,
                block: one.block,
                words: one.words,
                writer: one.writer,
                at: one.at,
                settled: one.settled,
            })
            .collect(),
    })
}

/// The language of a text: that of its name, or else the one the course is written in.
pub(super) fn language(
    ctx: &Context,
    compiled: &Compiled,
    course: &str,
    path: &str,
) -> Option<Locale> {
    let named = path
        .strip_suffix(".md")
        .and_then(|stem| Locale::from_tag(stem.rsplit_once('.')?.1));
    let source = || {
        let drafted = compiled.course.as_ref().map(|one| one.source_language);
        drafted.or_else(|| Some(ctx.shelf.current(course)?.course.source_language))
    };
    named.or_else(source)
}

/// The lesson that a file is a text of.
pub(super) fn lesson(outline: &Outline, path: &str) -> Option<(String, String)> {
    outline.modules.iter().find_map(|module| {
        let of = |lesson: &&authoring::outline::LessonEntry| {
            lesson.texts.values().any(|one| one == path)
        };
        let lesson = module.lessons.iter().find(of)?;
        Some((module.name.slug.to_string(), lesson.name.slug.to_string()))
    })
}
