//! A text as it stands in the editor, not saved: what the compiler says of it, and how it looks. Nothing is written.

use super::access::editor;
use super::check_places::Places;
use super::editor::lesson;
use super::preview::{compiled, seen};
use super::work::{Work, place};
use super::{script, words};
use crate::{Actor, Context, UseCaseError, learn};
use authoring::outline::Outline;
use base::{Diagnostic, Locale, Severity, SubjectKind};
use views::studio_editor::{CheckedView, RemarkView};

/// A text as it stands in the field.
#[derive(Debug, Clone, Default)]
pub struct Unsaved {
    pub course: String,
    pub path: String,
    pub text: String,
    /// The state the form began from.
    pub seen: u32,
    /// Whether what can be completed is wanted too.
    pub with_words: bool,
}

/// Lays a text over the open draft and compiles it. A lesson is shown in a language to an officer of a country, with errors as far as
/// it can be read.
pub async fn check(
    ctx: &Context,
    actor: &Actor,
    unsaved: &Unsaved,
    reader: (Locale, Option<&str>),
) -> Result<CheckedView, UseCaseError> {
    actor.person()?;
    let mut conn = ctx.db.read().await?;
    editor(&mut conn, actor, &unsaved.course).await?;
    let work = Work::open(&mut conn, &unsaved.course).await?;
    drop(conn);
    let (number, latest) = work.latest(&unsaved.path)?;
    latest.ok_or(UseCaseError::NotFound)?;
    let outline = Outline::of(&work.folder()?);
    let own = place(work.course(), &unsaved.path);
    // The places of the answer are those of the field, which has line ends of one letter.
    let text = unsaved.text.replace("\r\n", "\n");
    let mut sources = work.sources()?;
    let candidates = if unsaved.with_words {
        words::candidates(&sources, work.course(), &outline, &unsaved.path)
    } else {
        Vec::new()
    };
    sources.0.insert(own.clone(), text.clone().into_bytes());
    let mut terms = None;
    let (found, lesson) = if work.course().kind() == SubjectKind::Glossary {
        let (glossary, found) = courseware::compile_glossary(&sources);
        terms = Some(learn::terms(&glossary, reader.0));
        (found, None)
    } else if work.course().is_course() {
        let mut drawn = compiled(work.course().name(), sources).await?;
        let found = std::mem::take(&mut drawn.found);
        let lesson = lesson(&outline, &unsaved.path).and_then(|(module, lesson)| {
            // Of what cannot be read there is nothing to look at.
            seen(ctx, drawn, (&module, &lesson), reader).ok()
        });
        (found, lesson)
    } else {
        (script::compile(work.course(), sources).await?.2, None)
    };
    let newer = work
        .changed
        .get(&unsaved.path)
        .filter(|_| number > unsaved.seen);
    Ok(CheckedView {
        remarks: remarks(&text, &own, &found),
        elsewhere: found
            .iter()
            .filter(|one| one.severity == Severity::Error && one.path != own)
            .count(),
        lesson: lesson.map(Box::new),
        terms,
        newer: newer.map(|file| (file.saved_at, file.saver.clone())),
        candidates,
    })
}

/// What is said of this text, in its order.
fn remarks(text: &str, path: &str, found: &[Diagnostic]) -> Vec<RemarkView> {
    let places = Places::of(text);
    found
        .iter()
        .filter(|one| one.path == path)
        .map(|one| {
            let (line, start, end) = places.of_span(one.span);
            RemarkView {
                is_error: one.severity == Severity::Error,
                start,
                end,
                line,
                message: one.message.clone(),
                hint: one.hint.clone(),
            }
        })
        .collect()
}
