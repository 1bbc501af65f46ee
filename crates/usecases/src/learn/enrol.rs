//! Beginning a course.

use crate::author::Published;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{EnrolmentId, Timestamp};
use store::db::Connection;
use store::enrolment::Enrolment;

/// Enrols the person in the current version, which stays theirs. Enrolling again changes nothing.
pub async fn enrol(ctx: &Context, actor: &Actor, course: &str) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let now = ctx.now();
    let id = EnrolmentId::new(now, ctx.random()?);
    let slug = &published.course.slug;
    let mut tx = ctx.db.begin().await?;
    if store::enrolment::insert(&mut tx, id, person.account, slug, published.version, now).await? {
        let detail = serde_json::json!({ "course": slug, "version": published.version });
        record(
            ctx,
            &mut tx,
            actor,
            "enrolment.created",
            ("enrolment", &id.to_string()),
            detail,
        )
        .await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Enrols somebody a further time, in the current version; false when that was done before. What they did in the earlier enrolment stays
/// as it was.
pub(crate) async fn enrol_again(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    before: &Enrolment,
    current: &Published,
    now: Timestamp,
) -> Result<bool, UseCaseError> {
    let id = EnrolmentId::new(now, ctx.random()?);
    if !store::enrolment::insert_next(conn, id, before, current.version, now).await? {
        return Ok(false);
    }
    let subject = id.to_string();
    let detail = serde_json::json!({
        "course": before.course,
        "version": current.version,
        "after": before.id,
    });
    record(
        ctx,
        conn,
        actor,
        "enrolment.created",
        ("enrolment", &subject),
        detail,
    )
    .await?;
    Ok(true)
}
