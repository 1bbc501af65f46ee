//! People who asked to join a cohort.

use super::access::staff_of;
use super::belonging::belong_by_agency;
use super::cohort_of;
use super::content::content;
use super::join::{Via, join};
use crate::record::record;
use crate::supervise::mail;
use crate::{Actor, Context, UseCaseError};
use base::{CohortId, FactId, Message};
use views::programme::StaffRole;

/// Decides a request once. The same decision again changes nothing; another one is told what was decided.
pub async fn decide_request(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
    request: FactId,
    accept: bool,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut tx, &programme, cohort).await?;
    let request = store::cohort_request::get(&mut tx, cohort.id, request).await?;
    match request.accepted {
        Some(decided) if decided == accept => return Ok(()),
        Some(_) => return Err(UseCaseError::Conflict(Message::new("request-decided"))),
        None => {}
    }
    let now = ctx.now();
    store::cohort_request::update_decided(&mut tx, request.id, accept, now, person.account).await?;
    let subject = ("account", &*request.account.to_string());
    let detail = serde_json::json!({ "cohort": cohort.id, "accepted": accept });
    record(
        ctx,
        &mut tx,
        actor,
        "cohort.request-decided",
        subject,
        detail,
    )
    .await?;
    if accept {
        let content = content(&programme)?;
        let into = (&content, &cohort);
        join(
            ctx,
            &mut tx,
            actor,
            into,
            request.account,
            Via::Request,
            now,
        )
        .await?;
        belong_by_agency(ctx, &mut tx, actor, request.account, now).await?;
    } else {
        mail::declined(ctx, &mut tx, request.account, &cohort, now).await?;
    }
    tx.commit().await?;
    Ok(())
}
