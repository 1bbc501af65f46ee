//! Doing it.

use super::consider::consider;
use super::job::{BATCH, Job};
use crate::assess::contest::written;
use crate::assess::outcome;
use crate::assess::rules::percent;
use crate::assess::save_key::page_key;
use crate::author::studio::may_edit;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, FactId, Message, RegradeId, Timestamp};
use store::attempt::NewScore;
use store::db::Connection;
use store::regrade::{Candidate, Change, NewRegrade};

/// A regrade as the form sends it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Regrade {
    pub course: String,
    pub question: String,
    /// No score goes down.
    pub only_raise: bool,
    /// The version that was looked at before: it is done with no other.
    pub to_version: u32,
    /// How many attempts there were to look at.
    pub considered: usize,
    pub reason: String,
    /// A repeated form with the same key is the same job.
    pub save_key: String,
}

/// Marks answers to other versions of a question again with its present key, in every finished attempt of the course: what was looked at, and nothing
/// else. Sent again with the same key it is the same job, and goes on where it was interrupted. Permission: whoever edits the course, asked
/// again with each batch.
pub async fn regrade(
    ctx: &Context,
    actor: &Actor,
    order: &Regrade,
) -> Result<RegradeId, UseCaseError> {
    let person = may_edit(&mut *ctx.db.read().await?, actor, &order.course).await?;
    let conflict = |message: Message| Err(UseCaseError::Conflict(message));
    let question = order.question.as_str();
    let reason = written("reason", &order.reason, 10..=2000, "regrade-reason-length")?;
    let save_key = page_key(&order.save_key)?;
    let mut job = Job::of(ctx, &order.course, question, order.only_raise)?;
    let mut reader = ctx.db.read().await?;
    let earlier = store::regrade::find(&mut reader, save_key).await?;
    drop(reader);
    if let Some(earlier) = &earlier {
        let same = earlier.course.as_str() == order.course && earlier.question == question;
        if !same || earlier.by != person.account {
            return Err(UseCaseError::NotFound);
        }
        if earlier.completed_at.is_some() {
            return Ok(earlier.id);
        }
        if earlier.to_version != job.to {
            return conflict(Message::new("regrade-outdated"));
        }
        job.only_raise = earlier.only_raise;
    }
    let considered = look(ctx, &mut job).await?;
    let now = ctx.now();
    let id = if let Some(earlier) = &earlier {
        earlier.id
    } else {
        if let Some(obstacle) = job.obstacle() {
            return conflict(obstacle);
        }
        if (job.to, considered) != (order.to_version, order.considered) {
            return conflict(Message::new("regrade-outdated"));
        }
        RegradeId::new(now, ctx.random()?)
    };
    let slug = job.published.course.slug.clone();
    let mut first = earlier.is_none().then(|| NewRegrade {
        id,
        course: &slug,
        question,
        from_version: job.from(),
        to_version: job.to,
        only_raise: job.only_raise,
        reason,
        by: person.account,
        done_at: now,
        save_key,
    });
    let mut after = None;
    loop {
        let mut tx = ctx.db.begin().await?;
        may_edit(&mut tx, actor, &order.course).await?;
        if let Some(new) = first.take()
            && !store::regrade::insert(&mut tx, &new).await?
        {
            // Sent twice at once: the other one does it.
            let other = store::regrade::find(&mut tx, save_key).await?;
            return other.map(|other| other.id).ok_or(UseCaseError::NotFound);
        }
        // Read where nobody else can write: whatever a person decides meanwhile comes before or after the whole batch.
        let candidates = job.candidates(&mut tx, after).await?;
        for candidate in &candidates {
            one(ctx, &mut tx, actor, &mut job, candidate, id, now).await?;
        }
        after = candidates.last().map(|last| last.attempt);
        let is_last = candidates.len() < BATCH as usize;
        if is_last {
            complete(ctx, &mut tx, actor, &job, id).await?;
        }
        tx.commit().await?;
        if is_last {
            return Ok(id);
        }
    }
}

/// Meets every version that was answered before anything is written; loads the versions of the course that are needed, and counts the attempts.
async fn look(ctx: &Context, job: &mut Job) -> Result<usize, UseCaseError> {
    let mut considered = 0;
    let mut after: Option<AttemptId> = None;
    loop {
        let candidates = job.candidates(&mut *ctx.db.read().await?, after).await?;
        let Some(last) = candidates.last() else {
            return Ok(considered);
        };
        after = Some(last.attempt);
        for candidate in &candidates {
            let found = consider(ctx, job, candidate, None).await?;
            considered += usize::from(found.is_some());
        }
    }
}

async fn one(
    ctx: &Context,
    tx: &mut Connection,
    actor: &Actor,
    job: &mut Job,
    candidate: &Candidate,
    id: RegradeId,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let Some(considered) = consider(ctx, job, candidate, Some(tx)).await? else {
        return Ok(());
    };
    let mut change = considered.change;
    if let Some(share) = considered.share {
        let cause = id.to_string();
        let score = NewScore {
            id: FactId::new(now, ctx.random()?),
            attempt: candidate.attempt,
            question: job.id.as_str(),
            share_sixtieths: share,
            version: Some(job.to),
            cause: "regraded",
            cause_id: &cause,
            decided_at: now,
        };
        store::attempt::insert_score(tx, &score).await?;
        let attempt = store::attempt::get(tx, candidate.attempt).await?;
        let after =
            outcome::decide(ctx, tx, actor, &attempt, "regraded", Some(&cause), now).await?;
        if let Some(before) = attempt.result {
            change.percent_before = percent(&before);
            change.passed_before = before.passed_at.is_some();
        }
        change.percent_after = percent(&after);
        change.passed_after = after.passed_at.is_some();
    }
    store::regrade::insert_change(tx, id, &change).await?;
    Ok(())
}

async fn complete(
    ctx: &Context,
    tx: &mut Connection,
    actor: &Actor,
    job: &Job,
    id: RegradeId,
) -> Result<(), UseCaseError> {
    let changes = store::regrade::list_changes(tx, id).await?;
    let count =
        |counts: fn(&Change) -> bool| changes.iter().filter(|(_, change)| counts(change)).count();
    store::regrade::update_completed(tx, id, ctx.now()).await?;
    let detail = serde_json::json!({
        "course": job.published.course.slug,
        "question": job.id,
        "to_version": job.to,
        "only_raise": job.only_raise,
        "attempts": changes.len(),
        "changed": count(|change| change.fate == "changed"),
        "kept": count(|change| change.fate == "kept"),
        "spared": count(|change| change.fate == "spared"),
        "unlike": count(|change| change.fate == "unlike"),
        "now_pass": count(|change| !change.passed_before && change.passed_after),
        "now_fail": count(|change| change.passed_before && !change.passed_after),
    });
    record(
        ctx,
        tx,
        actor,
        "question.regraded",
        ("regrade", &id.to_string()),
        detail,
    )
    .await
}
