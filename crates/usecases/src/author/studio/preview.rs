//! A lesson of a draft, exactly as an officer will see it.

use super::access::reading;
use super::pictures::with_drafted;
use super::work::Work;
use crate::author::Published;
use crate::learn::drafted;
use crate::{Actor, Context, UseCaseError};
use base::{CourseVersionId, Diagnostic, Locale, Message, Severity, Slug};
use courseware::{Course, Sources};
use std::collections::BTreeMap;
use views::learn::LessonView;

/// A lesson as the draft has it, for an officer of a country or of none. Where something is wrong it is shown as far as it can be read;
/// the editor says what.
pub async fn preview(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    place: (&str, &str),
    (locale, country): (Locale, Option<&str>),
) -> Result<LessonView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    drop(reader);
    if !work.course().is_course() {
        return Err(UseCaseError::NotFound);
    }
    let drawn = compiled(work.course().name(), work.sources()?).await?;
    let has_errors = drawn
        .found
        .iter()
        .any(|one| one.severity == Severity::Error);
    seen(ctx, drawn, place, (locale, country)).map_err(|error| match error {
        UseCaseError::NotFound if has_errors => {
            UseCaseError::Conflict(Message::new("studio-has-errors"))
        }
        other => other,
    })
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
    tokio::task::spawn_blocking(move || {
        let version = sources.course(&name).version();
        let (course, found) = courseware::compile_draft(&sources, &name);
        Drawn {
            course,
            version,
            found,
        }
    })
    .await
    .map_err(|error| UseCaseError::Unexpected(Box::new(error)))
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
