//! A lesson of a draft, exactly as an officer will see it.

use super::access::reading;
use super::insight_margin;
use super::pictures::with_drafted;
use super::work::Work;
use crate::author::Published;
use crate::author::heavy::heavy;
use crate::learn::drafted;
use crate::{Actor, Context, UseCaseError};
use base::{CourseVersionId, Diagnostic, Locale, Message, Severity, Slug};
use courseware::{Course, Sources};
use std::collections::BTreeMap;
use views::learn::LessonView;
use views::studio_insight::MarginView;

/// A lesson as the draft has it, for an officer of a country or of none. Where something is wrong it is shown as far as it can be read;
/// the editor says what.
pub async fn preview(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    place: (&str, &str),
    seen_from: (Locale, Option<&str>),
) -> Result<LessonView, UseCaseError> {
    let (view, _) = look(ctx, actor, course, place, seen_from, false).await?;
    Ok(view)
}

/// The same with what officers did, which is no part of the lesson.
pub async fn preview_with_margin(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    place: (&str, &str),
    seen_from: (Locale, Option<&str>),
) -> Result<(LessonView, MarginView), UseCaseError> {
    let (view, margin) = look(ctx, actor, course, place, seen_from, true).await?;
    Ok((view, margin.unwrap_or_default()))
}

async fn look(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    place: (&str, &str),
    seen_from: (Locale, Option<&str>),
    with_margin: bool,
) -> Result<(LessonView, Option<MarginView>), UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    if !work.course().is_course() {
        return Err(UseCaseError::NotFound);
    }
    let did = if with_margin {
        Some(insight_margin::of_lesson(ctx, reader, course, place).await?)
    } else {
        drop(reader);
        None
    };
    let drawn = compiled(work.course().name(), work.sources()?).await?;
    let has_errors = drawn
        .found
        .iter()
        .any(|one| one.severity == Severity::Error);
    let margin = did.map(|did| {
        let places = insight_margin::places(ctx, &drawn.course, place);
        insight_margin::lesson(did, places)
    });
    let view = seen(ctx, drawn, place, seen_from).map_err(|error| match error {
        UseCaseError::NotFound if has_errors => {
            UseCaseError::Conflict(Message::new("studio-has-errors"))
        }
        other => other,
    })?;
    Ok((view, margin))
}

/// A draft of a course as far as it can be read, and what is wrong with it.
pub(super) struct Drawn {
    pub course: Course,
    /// The state of its sources, as addresses of pictures name it.
    pub version: String,
    pub found: Vec<Diagnostic>,
}

/// Compiles a draft of a course away from what answers requests.
pub(super) async fn compiled(course: &Slug, sources: Sources) -> Result<Drawn, UseCaseError> {
    let name = course.clone();
    heavy(move || {
        let version = sources.course(&name).version();
        let (course, found) = courseware::compile_draft(&sources, &name, Some(&version));
        Drawn {
            course,
            version,
            found,
        }
    })
    .await
}

/// A lesson of it.
pub(super) fn seen(
    ctx: &Context,
    drawn: Drawn,
    place: (&str, &str),
    reader: (Locale, Option<&str>),
) -> Result<LessonView, UseCaseError> {
    let now = ctx.now();
    let published = Published {
        // It has none, and nothing that is drawn of it leads to one.
        version: CourseVersionId::new(now, [0; 10]),
        fingerprint: drawn.version,
        published_at: now,
        course: drawn.course,
        numbers: BTreeMap::new(),
        pinned: BTreeMap::new(),
    };
    let view = drafted(ctx, &published, place, reader, now)?;
    let slug = published.course.slug.as_str();
    Ok(with_drafted(view, slug, &published.fingerprint))
}
