//! Beginning a course.

use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::EnrolmentId;

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
