//! Until when a cohort is to have completed each course.

use super::access::staff_of;
use super::cohort_of;
use super::content::content;
use super::settings::day;
use crate::record::record;
use crate::{Actor, Context, Problems, UseCaseError};
use base::{CohortId, FactId, Message};
use views::programme::StaffRole;

/// Sets the deadline of a course, or takes it back where the day is empty. The same day again changes nothing.
pub async fn set_deadline(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
    course: &str,
    due_on: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut tx, &programme, cohort).await?;
    let (content, now) = (content(&programme)?, ctx.now());
    if !content.courses.iter().any(|one| one == course) {
        return Err(UseCaseError::NotFound);
    }
    let mut problems = Problems::new();
    let due = day("due_on", due_on, &mut problems);
    if !problems.is_empty() {
        return Err(UseCaseError::Refused(problems));
    }
    let all = store::cohort_deadline::list(&mut tx, cohort.id).await?;
    let before = all.iter().find(|one| one.course == course);
    let wanted = due.map(|day| day.to_string());
    if before.map(|one| &one.due_on) == wanted.as_ref() {
        return Ok(());
    }
    if due.is_some_and(|day| day < content.day(now)) {
        let message = Message::new("deadline-over");
        return Err(UseCaseError::field("due_on", message));
    }
    let fact = FactId::new(now, ctx.random()?);
    let (day, by) = (wanted.as_deref(), person.account);
    store::cohort_deadline::insert(&mut tx, fact, cohort.id, course, day, now, by).await?;
    let subject = ("cohort", &*cohort.id.to_string());
    let detail = serde_json::json!({ "course": course, "due_on": wanted });
    record(ctx, &mut tx, actor, "cohort.deadline-set", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}
