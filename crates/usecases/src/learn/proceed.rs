//! Going on: Continue at the end of a lesson, and the bookmark.

use super::answers::earlier;
use super::course::standing;
use super::lesson::{latest, locate};
use super::path::next_link;
use super::standing::unmoved;
use crate::certify::settle;
use crate::{Actor, Context, UseCaseError};
use base::{Message, Slug};
use views::learn::NextLink;

/// Continue: completes the lesson, unless checks in it are unanswered, and tells where it goes on.
/// For a reader who is not enrolled nothing is recorded.
pub async fn continue_lesson(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    module: &str,
    lesson: &str,
) -> Result<NextLink, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let standing = standing(ctx, &mut reader, actor, course).await?;
    // Whoever holds a reader and waits for another one, or for the writer, holds up everybody when many do so at once.
    drop(reader);
    let published = match &standing {
        Some(standing) => ctx.shelf.version(ctx, standing.enrolment.version).await?,
        None => ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?,
    };
    let found = locate(&published.course, module, lesson)?;
    let locale = person.locale.unwrap_or(published.course.source_language);
    if let Some(standing) = &standing
        && !standing.is_done(found.module, found.lesson)
    {
        let enrolment = standing.enrolment.clone();
        let after = enrolment.answers_before;
        let place = (module, lesson);
        let mut answers = earlier(ctx, &enrolment, &published.course, found.lesson).await?;
        let mut reader = ctx.db.read().await?;
        answers
            .extend(store::enrolment::list_answers(&mut reader, enrolment.id, place, after).await?);
        drop(reader);
        let open = found
            .lesson
            .checks
            .iter()
            .filter(|check| latest(&answers, check).is_none())
            .count();
        if open > 0 {
            return Err(UseCaseError::Conflict(
                Message::new("lesson-checks-open").with("count", open),
            ));
        }
        let now = ctx.now();
        let mut tx = ctx.db.begin().await?;
        let enrolment = unmoved(&mut tx, &enrolment).await?;
        if store::enrolment::insert_completion(&mut tx, enrolment.id, module, lesson, now).await? {
            settle(ctx, &mut tx, actor, &published, enrolment, now).await?;
            tx.commit().await?;
        }
    }
    Ok(next_link(
        ctx,
        &published.course,
        standing.as_ref(),
        found.module_place,
        found.lesson_place,
        locale,
    ))
}

/// Moves the bookmark of a lesson. It is a convenience and no record: what does not fit is ignored.
pub async fn save_position(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    module: &str,
    lesson: &str,
    block: &str,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    if Slug::parse(block).is_none() {
        return Ok(()); // b1, b2, … and the ids of sections are slugs too
    }
    let mut reader = ctx.db.read().await?;
    let enrolment = store::enrolment::find(&mut reader, person.account, course).await?;
    drop(reader);
    let Some(enrolment) = enrolment else {
        return Ok(());
    };
    let published = ctx.shelf.version(ctx, enrolment.version).await?;
    if locate(&published.course, module, lesson).is_err() {
        return Ok(());
    }
    let mut tx = ctx.db.begin().await?;
    // In a newer version, taken meanwhile, the block may be another.
    if unmoved(&mut tx, &enrolment).await.is_err() {
        return Ok(());
    }
    store::enrolment::update_position(&mut tx, enrolment.id, module, lesson, block, ctx.now())
        .await?;
    Ok(tx.commit().await?)
}
