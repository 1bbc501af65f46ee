//! A lesson of a draft, exactly as an officer will see it.

use super::access::editor;
use super::compiled::Compiled;
use super::work::Work;
use crate::author::Published;
use crate::learn::drafted;
use crate::{Actor, Context, UseCaseError};
use base::{CourseVersionId, Locale, Message};
use std::collections::BTreeMap;
use views::learn::LessonView;

/// A lesson as the draft has it. A draft with errors has no preview: the editor says what they are.
pub async fn preview(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    (module, lesson): (&str, &str),
    locale: Locale,
) -> Result<LessonView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    editor(&mut reader, actor, course).await?;
    let work = Work::open(&mut reader, course).await?;
    drop(reader);
    let compiled = Compiled::of(&work).await?;
    let Some(course) = compiled.course else {
        return Err(UseCaseError::Conflict(Message::new("studio-has-errors")));
    };
    let now = ctx.now();
    let published = Published {
        // It has none, and nothing that is drawn of it leads to one.
        version: CourseVersionId::new(now, [0; 10]),
        fingerprint: compiled.fingerprint,
        published_at: now,
        course,
        numbers: BTreeMap::new(),
        pinned: BTreeMap::new(),
    };
    drafted(ctx, &published, (module, lesson), locale, now)
}
