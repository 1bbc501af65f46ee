//! Finishing an attempt, by hand or because the time is up.

use super::attempt::own;
use super::limits::{GRACE, is_overdue};
use super::outcome::{complete, decide};
use super::rules::percent;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Timestamp};
use store::attempt::Attempt;

/// How many attempts are finished at one go.
const MOST: u32 = 200;

/// Finishes one's own attempt: scores it from the latest answers, and completes the course when
/// nothing is missing any more. Finishing again changes nothing.
pub async fn finish(ctx: &Context, actor: &Actor, id: AttemptId) -> Result<(), UseCaseError> {
    actor.person()?;
    let attempt = own(&mut *ctx.db.read().await?, actor, id).await?;
    if attempt.result.is_some() {
        return Ok(());
    }
    let now = ctx.now();
    if is_overdue(&attempt, now) {
        return run_out(ctx, &attempt).await;
    }
    let ran_out_at = attempt.deadline_at.filter(|deadline| now > *deadline);
    close(ctx, actor, &attempt, now, ran_out_at).await
}

/// Finishes every attempt whose time is up, from what was saved; gives how many. Called by the program itself every minute.
/// The same call says of attempts that an earlier version finished what their results are made of.
pub async fn finish_overdue(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.operator()?;
    let before = ctx.now().plus_seconds(-GRACE);
    let mut reader = ctx.db.read().await?;
    let overdue = store::attempt::list_overdue(&mut reader, before, MOST).await?;
    let unitemised = store::attempt::list_unitemised(&mut reader, MOST).await?;
    drop(reader);
    let mut finished = 0;
    for id in overdue {
        let attempt = store::attempt::get(&mut *ctx.db.read().await?, id).await?;
        match run_out(ctx, &attempt).await {
            Ok(()) => finished += 1,
            Err(error) => {
                tracing::error!(attempt = %id, %error, "an overdue attempt cannot be finished");
            }
        }
    }
    for id in unitemised {
        let attempt = store::attempt::get(&mut *ctx.db.read().await?, id).await?;
        if let Err(error) = complete(ctx, &attempt).await {
            tracing::warn!(attempt = %id, %error, "a result cannot be told question by question");
        }
    }
    Ok(finished)
}

/// Finishes an attempt whose time is up, in the name of the program: at its deadline.
pub(super) async fn run_out(ctx: &Context, attempt: &Attempt) -> Result<(), UseCaseError> {
    let at = attempt.deadline_at.ok_or(UseCaseError::NotFound)?;
    close(ctx, &Actor::Operator, attempt, at, Some(at)).await
}

async fn close(
    ctx: &Context,
    actor: &Actor,
    attempt: &Attempt,
    finished_at: Timestamp,
    ran_out_at: Option<Timestamp>,
) -> Result<(), UseCaseError> {
    // Compiled before anybody has to wait for it.
    let published = ctx.shelf.version(ctx, attempt.version).await?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    if store::attempt::insert_finish(&mut tx, attempt.id, finished_at, ran_out_at).await? {
        let outcome = decide(ctx, &mut tx, actor, attempt, "finished", None, now).await?;
        let detail = serde_json::json!({
            "course": published.course.slug,
            "assessment": attempt.assessment,
            "number": attempt.number,
            "percent": percent(&outcome),
            "passed": outcome.passed_at.is_some(),
            "waiting": outcome.waiting,
            "ran_out": ran_out_at.is_some(),
        });
        let subject = attempt.id.to_string();
        record(
            ctx,
            &mut tx,
            actor,
            "attempt.finished",
            ("attempt", &subject),
            detail,
        )
        .await?;
        tx.commit().await?;
    }
    Ok(())
}
