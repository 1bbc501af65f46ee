//! The versions of a course, and what is different between two of its states.

use super::access::editor;
use super::overview::publication;
use super::work::Work;
use crate::author::stored;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use authoring::difference::{
    Aspect, Difference, FieldChange, OutlineChange, PartState, QuestionState, compare,
};
use authoring::folder::{Change, Folder};
use authoring::words::Piece;
use base::{CourseVersionId, Locale, Message, Slug};
use courseware::Sources;
use store::db::Connection;
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
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    editor(&mut reader, actor, course).await?;
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let rows = store::publication::list(&mut reader, course).await?;
    let draft = store::draft::find_open(&mut reader, course).await?;
    let own = &published.course;
    Ok(VersionsView {
        course: course.to_owned(),
        title: Some(phrase(&own.texts, locale, own.source_language, |text| {
            &text.title
        })),
        rows: rows.into_iter().map(publication).collect(),
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
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    editor(&mut reader, actor, course).await?;
    let (old, new, slug) = match between {
        Between::Draft => {
            let work = Work::open(&mut reader, course).await?;
            (work.base.clone(), work.sources()?, work.course().clone())
        }
        Between::Publication(number) => {
            let slug = Slug::parse(course).ok_or(UseCaseError::NotFound)?;
            let all = store::publication::list(&mut reader, course).await?;
            let of = |number: u32| {
                let found = all.iter().find(|one| one.number == number);
                found.map(|one| one.version)
            };
            let new = of(number).ok_or(UseCaseError::NotFound)?;
            let new = sources(&mut reader, new).await?;
            let old = match number.checked_sub(1).and_then(of) {
                Some(old) => sources(&mut reader, old).await?,
                None => Sources::default(),
            };
            (old, new, slug)
        }
    };
    drop(reader);
    let difference = tokio::task::spawn_blocking(move || {
        let folder = |sources: &Sources| {
            Folder::of_sources(sources, &slug)
                .map_or_else(|_| Folder::new(slug.clone()), |read| read.folder)
        };
        compare(&folder(&old), &folder(&new))
    });
    let difference = difference
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    Ok(view(difference))
}

async fn sources(conn: &mut Connection, id: CourseVersionId) -> Result<Sources, UseCaseError> {
    stored::sources(&store::course::get_sources(conn, id).await?)
}

fn view(difference: Difference) -> DifferenceView {
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

fn pieces(words: Vec<Piece>) -> Vec<PieceView> {
    words
        .into_iter()
        .map(|piece| match piece {
            Piece::Kept(text) => PieceView::Kept(text),
            Piece::Removed(text) => PieceView::Removed(text),
            Piece::Added(text) => PieceView::Added(text),
        })
        .collect()
}
