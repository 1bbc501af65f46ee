//! The versions of a course, and what is different between two of its states.

use super::access::reading;
use super::work::Work;
use super::{glossary, script};
use crate::author::heavy::heavy;
use crate::{Actor, Context, UseCaseError};
use authoring::difference::{
    Aspect, Difference, FieldChange, OutlineChange, PartState, QuestionState, compare,
};
use authoring::folder::{Change, Folder};
use authoring::words::Piece;
use base::{Locale, Message, Slug, SubjectKind};
use courseware::Sources;
use std::sync::Arc;
use views::studio::{
    DifferenceView, FieldRow, PartRow, PieceView, QuestionRow, SettingRow, VersionsView,
};

/// Which two states are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Between {
    /// The draft with the version it began from.
    Draft,
    /// A publication, by its number, with the one before.
    Publication(u32),
}

/// The versions of a course that were published.
pub async fn versions(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    locale: Locale,
) -> Result<VersionsView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let subject = script::subject(course)?;
    let published = script::current(ctx, &subject, locale);
    let rows = script::publications(&mut reader, &subject).await?;
    let draft = store::draft::find_open(&mut reader, course).await?;
    // What was never published has no version yet, and its draft differs from nothing.
    if published.is_none() && draft.is_none() {
        return Err(UseCaseError::NotFound);
    }
    let people = store::enrolment_move::list_on_versions(&mut reader, course).await?;
    Ok(VersionsView {
        course: course.to_owned(),
        title: published.map(|one| one.title),
        people: people
            .into_iter()
            .filter_map(|one| {
                let id = one.version.to_string();
                let row = rows.iter().find(|row| row.version == id)?;
                Some((row.view.version.clone(), (one.under_way, one.completed)))
            })
            .collect(),
        rows: rows.into_iter().map(|one| one.view).collect(),
        has_draft: draft.is_some(),
    })
}

/// What is different. The first publication differs from nothing.
pub async fn difference(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    between: Between,
) -> Result<DifferenceView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let (old, new, subject) = match between {
        Between::Draft => {
            let work = Work::open(&mut reader, course).await?;
            let base = Arc::clone(&work.base);
            (base, work.sources()?, work.course().clone())
        }
        Between::Publication(number) => {
            let subject = script::subject(course)?;
            let all = script::publications(&mut reader, &subject).await?;
            let of = |number: u32| {
                let found = all.iter().find(|one| one.view.number == number);
                found.map(|one| one.version.as_str())
            };
            let new = of(number).ok_or(UseCaseError::NotFound)?;
            let new = script::sources(&mut reader, &subject, new).await?;
            let old = match number.checked_sub(1).and_then(of) {
                Some(old) => script::sources(&mut reader, &subject, old).await?,
                None => Sources::default(),
            };
            (Arc::new(old), new, subject)
        }
    };
    drop(reader);
    heavy(move || {
        let folder = |sources: &Sources| {
            Folder::of_sources(sources, &subject)
                .map_or_else(|_| Folder::new(&subject), |read| read.folder)
        };
        let mut difference = compare(&folder(&old), &folder(&new));
        let has_glossary = |sources: &Sources| !sources.glossary().0.is_empty();
        if subject.kind() != SubjectKind::Glossary && has_glossary(&old) && has_glossary(&new) {
            // Its words stand in the lessons that link to them.
            let of_glossary = glossary::difference(&old, &new)?;
            difference.parts.extend(of_glossary.parts);
            difference.is_coarse |= of_glossary.is_coarse;
        }
        Ok(view(difference))
    })
    .await?
}

pub(super) fn view(difference: Difference) -> DifferenceView {
    DifferenceView {
        outline: difference.outline.into_iter().map(outline).collect(),
        settings: difference
            .settings
            .into_iter()
            .map(|one| SettingRow {
                decides: one.decides(),
                path: one.path,
                key: one.key,
                before: one.before,
                after: one.after,
            })
            .collect(),
        parts: difference
            .parts
            .into_iter()
            .map(|one| PartRow {
                path: one.path,
                part: one.part,
                state: match one.state {
                    PartState::Added => "added",
                    PartState::Removed => "removed",
                    PartState::Changed => "changed",
                    PartState::Moved { .. } => "moved",
                },
                words: pieces(one.words),
            })
            .collect(),
        is_coarse: difference.is_coarse,
        questions: difference
            .questions
            .into_iter()
            .map(|one| {
                let (state, fields) = match one.state {
                    QuestionState::Added => ("added", Vec::new()),
                    QuestionState::Removed => ("removed", Vec::new()),
                    QuestionState::Changed(fields) if fields.is_empty() => ("moved", fields),
                    QuestionState::Changed(fields) => ("changed", fields),
                };
                QuestionRow {
                    id: one.id,
                    path: one.path,
                    state,
                    fields: fields.into_iter().map(field).collect(),
                }
            })
            .collect(),
        files: difference.files.into_iter().map(file).collect(),
    }
}

fn outline(change: OutlineChange) -> Message {
    let named = |slug: &Slug, title: Option<String>| title.unwrap_or_else(|| slug.to_string());
    match change {
        OutlineChange::ModuleAdded { module, title } => {
            Message::new("studio-outline-module-added").with("name", named(&module, title))
        }
        OutlineChange::ModuleRemoved { module, title } => {
            Message::new("studio-outline-module-removed").with("name", named(&module, title))
        }
        OutlineChange::ModuleRenamed { from, to } => Message::new("studio-outline-renamed")
            .with("from", from.to_string())
            .with("to", to.to_string()),
        OutlineChange::ModuleMoved { module } => {
            Message::new("studio-outline-moved").with("name", module.to_string())
        }
        OutlineChange::LessonAdded { lesson, title, .. } => {
            Message::new("studio-outline-lesson-added").with("name", named(&lesson, title))
        }
        OutlineChange::LessonRemoved { lesson, title, .. } => {
            Message::new("studio-outline-lesson-removed").with("name", named(&lesson, title))
        }
        OutlineChange::LessonRenamed { from, to } => Message::new("studio-outline-renamed")
            .with("from", format!("{}/{}", from.0, from.1))
            .with("to", format!("{}/{}", to.0, to.1)),
        OutlineChange::LessonMoved { module, lesson, .. } => {
            Message::new("studio-outline-moved").with("name", format!("{module}/{lesson}"))
        }
    }
}

fn field(change: FieldChange) -> FieldRow {
    FieldRow {
        aspect: match change.aspect {
            Aspect::Asked => "asked",
            Aspect::Key => "key",
            Aspect::Scoring => "scoring",
            Aspect::Order => "order",
            Aspect::Explained => "explained",
            Aspect::Filed => "filed",
        },
        key: change.key,
        words: pieces(change.words),
    }
}

fn file(change: Change) -> Message {
    match change {
        Change::Added(path) => Message::new("studio-file-added").with("path", path),
        Change::Removed(path) => Message::new("studio-file-removed").with("path", path),
        Change::Changed(path) => Message::new("studio-file-changed").with("path", path),
        Change::Moved { from, to } => Message::new("studio-outline-renamed")
            .with("from", from)
            .with("to", to),
    }
}

pub(super) fn pieces(words: Vec<Piece>) -> Vec<PieceView> {
    words
        .into_iter()
        .map(|piece| match piece {
            Piece::Kept(text) => PieceView::Kept(text),
            Piece::Removed(text) => PieceView::Removed(text),
            Piece::Added(text) => PieceView::Added(text),
        })
        .collect()
}
