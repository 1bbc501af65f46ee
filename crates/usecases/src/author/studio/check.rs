//! A text as it stands in the editor, not saved: what the compiler says of it, and how it looks. Nothing is written.

use super::access::editor;
use super::check_places::Places;
use super::editor::lesson;
use super::insight_margin;
use super::laid::{Out, Over};
use super::preview::{Drawn, seen};
use super::work::place;
use super::{script, words};
use crate::author::heavy::heavy;
use crate::{Actor, Context, UseCaseError, learn};
use base::{Diagnostic, Locale, Severity, SubjectKind};
use std::sync::Arc;
use views::learn::GlossaryView;
use views::studio_editor::{CandidateView, CheckedView, RemarkView};

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
    /// Whether notes of what officers did stand in the preview.
    pub with_margin: bool,
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
    let laid = ctx.shelf.laid.open(&mut conn, &unsaved.course).await?;
    let newer = if laid.number(&unsaved.path) > unsaved.seen {
        store::draft::list_states(&mut conn, laid.draft, &unsaved.path, 1).await?
    } else {
        Vec::new()
    };
    drop(conn);
    let own = place(laid.subject.clone(), &unsaved.path);
    // The places of the answer are those of the field, which has line ends of one letter.
    let text = unsaved.text.replace("\r\n", "\n");
    let Read {
        drawn,
        terms,
        found,
        candidates,
    } = read(&laid, unsaved, (&own, &text), reader.0).await?;
    let mut notes = None;
    let place = lesson(&laid.outline, &unsaved.path);
    let lesson = drawn.zip(place).and_then(|(drawn, (module, lesson))| {
        // Figures would take longer than a letter may: the notes are there already, and only their places are said.
        if unsaved.with_margin {
            notes = Some(insight_margin::places(
                ctx,
                &drawn.course,
                (&module, &lesson),
            ));
        }
        // Of what cannot be read there is nothing to look at.
        seen(ctx, drawn, (&module, &lesson), reader).ok()
    });
    Ok(CheckedView {
        remarks: remarks(&text, &own, &found),
        elsewhere: found
            .iter()
            .filter(|one| one.severity == Severity::Error && one.path != own)
            .count(),
        lesson: lesson.map(Box::new),
        terms,
        notes,
        newer: newer
            .into_iter()
            .next()
            .map(|file| (file.saved_at, file.saver)),
        candidates,
    })
}

/// What the compiler made of a draft with a text laid over it.
struct Read {
    /// Of a course.
    drawn: Option<Drawn>,
    /// Of the glossary.
    terms: Option<GlossaryView>,
    found: Vec<Diagnostic>,
    candidates: Vec<CandidateView>,
}

/// Compiles a draft with a text laid over it, away from what answers requests. Of one draft one is compiled at a time, so nothing of it
/// is copied.
async fn read(
    laid: &Arc<Out>,
    unsaved: &Unsaved,
    (own, text): (&str, &str),
    locale: Locale,
) -> Result<Read, UseCaseError> {
    let mut sources = Arc::clone(&laid.sources).lock_owned().await;
    if !sources.0.contains_key(own) {
        return Err(UseCaseError::NotFound);
    }
    let (laid, path) = (Arc::clone(laid), unsaved.path.clone());
    let (own, text) = (own.to_owned(), text.to_owned());
    let with_words = unsaved.with_words;
    heavy(move || {
        let candidates = if with_words {
            words::candidates(&sources, &laid.subject, &laid.outline, &path)
        } else {
            Vec::new()
        };
        let sources = Over::new(&mut sources, &own, &text);
        let (kind, name) = (laid.subject.kind(), laid.subject.name());
        let (mut drawn, mut terms) = (None, None);
        let found = match kind {
            SubjectKind::Course => {
                let version: String = laid.fingerprint.chars().take(16).collect();
                let (course, found) = courseware::compile_draft(&sources, name, Some(&version));
                drawn = Some(Drawn {
                    course,
                    version,
                    found: Vec::new(),
                });
                found
            }
            SubjectKind::Glossary => {
                let (glossary, found) = courseware::compile_glossary(&sources);
                terms = Some(learn::terms(&glossary, locale));
                found
            }
            SubjectKind::Scenario | SubjectKind::Interview => {
                script::compiled((kind, name), &sources).1
            }
        };
        Read {
            drawn,
            terms,
            found,
            candidates,
        }
    })
    .await
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
