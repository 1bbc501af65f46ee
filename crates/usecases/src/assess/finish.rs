//! Finishing an attempt, by hand or because the time is up.

use super::answer::drawn;
use super::attempt::own;
use super::limits::{GRACE, is_overdue};
use super::marking::give_tasks;
use super::outcome::{complete, decide};
use super::questions::Questions;
use super::rules::percent;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Timestamp};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
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

/// Attempts that the program cannot finish, or cannot take apart: the log says so once, and not every minute.
#[derive(Debug, Default)]
pub struct Broken(Mutex<BTreeSet<AttemptId>>);

impl Broken {
    // A panic elsewhere never leaves the set half changed, so a poisoned lock is still good.
    fn contains(&self, id: AttemptId) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.contains(&id)
    }

    /// Notes one; false when it was known.
    fn insert(&self, id: AttemptId) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(id)
    }
}

/// Finishes every attempt whose time is up, from what was saved; gives how many. Called by the program itself every minute. One that cannot be finished is
/// tried again the next time, and stands in nobody's way.
/// The same call says of attempts that an earlier version finished what their results are made of.
pub async fn finish_overdue(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.operator()?;
    let before = ctx.now().plus_seconds(-GRACE);
    let mut finished = 0;
    let mut after = None;
    loop {
        let mut reader = ctx.db.read().await?;
        let overdue = store::attempt::list_overdue(&mut reader, before, after, MOST).await?;
        drop(reader);
        for one in &overdue {
            let id = one.attempt;
            match finish_one(ctx, id).await {
                Ok(()) => finished += 1,
                Err(error) if ctx.broken.insert(id) => {
                    tracing::error!(attempt = %id, %error, "an overdue attempt cannot be finished");
                }
                Err(_) => {}
            }
        }
        after = overdue.last().copied();
        if overdue.len() < MOST as usize {
            break;
        }
    }
    take_apart(ctx).await?;
    Ok(finished)
}

async fn finish_one(ctx: &Context, id: AttemptId) -> Result<(), UseCaseError> {
    let attempt = store::attempt::get(&mut *ctx.db.read().await?, id).await?;
    run_out(ctx, &attempt).await
}

/// Says of results that were recorded before results held it what they are made of; so many at a time. One that cannot be taken apart is not
/// tried again before the program starts anew.
async fn take_apart(ctx: &Context) -> Result<(), UseCaseError> {
    let (mut tried, mut after) = (0, None);
    while tried < MOST {
        let mut reader = ctx.db.read().await?;
        let found = store::attempt::list_unitemised(&mut reader, after, MOST).await?;
        drop(reader);
        for id in found.iter().copied().filter(|id| !ctx.broken.contains(*id)) {
            tried += 1;
            let attempt = store::attempt::get(&mut *ctx.db.read().await?, id).await?;
            if let Err(error) = complete(ctx, &attempt).await
                && ctx.broken.insert(id)
            {
                tracing::warn!(attempt = %id, %error, "a result cannot be told question by question");
            }
        }
        after = found.last().copied();
        if found.len() < MOST as usize {
            break;
        }
    }
    Ok(())
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
    Questions::drawn(ctx, &published, &drawn(&attempt.drawn)?).await?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    if store::attempt::insert_finish(&mut tx, attempt.id, finished_at, ran_out_at).await? {
        let outcome = decide(ctx, &mut tx, actor, attempt, "finished", None, now).await?;
        give_tasks(ctx, &mut tx, attempt.id, now).await?;
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
