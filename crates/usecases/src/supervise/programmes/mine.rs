//! The programmes of whoever asks.

use super::content::content;
use super::{in_language, sessions, settings};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{CohortId, Locale};
use store::db::Connection;
use views::programme::{MyProgramme, MyProgrammes, ProgrammeCard, ProgrammeCourse, StaffRole};

/// The programmes somebody works in, and those they go through with what is due next.
pub async fn my_programmes(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<MyProgrammes, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let mut mine = MyProgrammes::default();
    for programme in store::programme::list_of_staff(&mut reader, person.account).await? {
        let roles = store::programme::list_roles(&mut reader, programme.id, person.account).await?;
        let roles: Vec<StaffRole> = StaffRole::ALL
            .into_iter()
            .filter(|role| roles.iter().any(|word| word == role.as_str()))
            .filter(|role| person.roles.contains(&super::access::needed(*role)))
            .collect();
        if roles.is_empty() {
            continue;
        }
        mine.works_in.push(ProgrammeCard {
            title: in_language(&content(&programme)?.titles, locale),
            roles,
            cohorts: store::cohort::list(&mut reader, programme.id).await?.len(),
            slug: programme.slug,
        });
    }
    for cohort in store::cohort::list_joined(&mut reader, person.account).await? {
        let programme = store::programme::get(&mut reader, cohort.programme).await?;
        let content = content(&programme)?;
        let next = next(ctx, &mut reader, person.account, &cohort, locale).await?;
        let today = content.day(ctx.now()).to_string();
        let days = sessions::my_days(&mut reader, cohort.id, person.account, &today).await?;
        mine.takes_part.push(MyProgramme {
            title: in_language(&content.titles, locale),
            cohort: cohort.id,
            cohort_name: cohort.name,
            // Days written as ISO 8601 sort as they follow each other.
            is_late: next.as_ref().is_some_and(|(_, due)| *due < today),
            next,
            days,
        });
    }
    Ok(mine)
}

/// The earliest deadline of a course that was not completed. Who takes one again has met its deadline before.
async fn next(
    ctx: &Context,
    conn: &mut Connection,
    account: base::AccountId,
    cohort: &store::cohort::Cohort,
    locale: Locale,
) -> Result<Option<(ProgrammeCourse, String)>, UseCaseError> {
    for deadline in store::cohort_deadline::list(conn, cohort.id).await? {
        let completed = store::enrolment::find_completed(conn, account, &deadline.course).await?;
        if completed.is_none() {
            let course = settings::course(ctx, &deadline.course, locale);
            return Ok(Some((course, deadline.due_on)));
        }
    }
    Ok(None)
}

/// Leaves a cohort. What was done in its courses stays; leaving twice is leaving once.
pub async fn leave_cohort(
    ctx: &Context,
    actor: &Actor,
    cohort: CohortId,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let (account, now) = (person.account, ctx.now());
    let mut tx = ctx.db.begin().await?;
    if store::cohort::update_member_left(&mut tx, cohort, account, now, Some(account)).await? {
        let subject = ("account", &*account.to_string());
        let detail = serde_json::json!({ "cohort": cohort });
        record(ctx, &mut tx, actor, "cohort.left", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(())
}
