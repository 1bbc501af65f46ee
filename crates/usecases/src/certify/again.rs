//! Taking a course again, for a cycle that asks for what was shown after it opened. Nothing is reset: a further enrolment begins, in the
//! current version of the course, and the earlier one stays as it was.
//!
//! It begins when the officer says so and not when the cycle opens: a renewal may ask for one course of several, a window is open for
//! months, and who never renews has a completed course and no unfinished one.

use super::award::{Decided, decide, only_waits};
use super::cycles::{Framed, advance, history};
use crate::assess::rules::{FINAL, rules};
use crate::learn::enrol::enrol_again;
use crate::learn::standing::Standing;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CertificationId, Message, Slug, Timestamp};
use certification::cycle::{Status, status};
use certification::requirement::{Kind, Node, State};
use std::collections::BTreeSet;
use store::db::Connection;
use store::enrolment::Enrolment;

/// The courses in which nothing more can be done that the open cycle lacks: they must be begun again.
pub(super) async fn needed(
    ctx: &Context,
    conn: &mut Connection,
    framed: &Framed,
    decided: &Decided,
) -> Result<BTreeSet<Slug>, UseCaseError> {
    let mut needed = BTreeSet::new();
    if decided.award.is_some() || decided.is_revoked() {
        return Ok(needed);
    }
    let mut open = Vec::new();
    add_missing(&decided.standing.nodes, &mut open);
    for id in open {
        let kind = framed
            .requirements
            .find(id.as_str())
            .map(|found| &found.kind);
        let (course, assessment) = match kind {
            Some(Kind::Course { course }) => (course, None),
            Some(Kind::Assessment {
                course, assessment, ..
            }) => (course, Some(assessment.as_str())),
            _ => continue,
        };
        if ctx.shelf.current(course.as_str()).is_some()
            && is_done(ctx, conn, framed.cycle.account, course, assessment).await?
        {
            needed.insert(course.clone());
        }
    }
    Ok(needed)
}

/// Requirements that are missing; not what is in a group that is met in another way.
fn add_missing<'a>(nodes: &'a [Node], open: &mut Vec<&'a Slug>) {
    for node in nodes {
        if matches!(node.state, State::Missing { .. }) {
            open.push(&node.id);
            add_missing(&node.nodes, open);
        }
    }
}

/// Whether nothing more can be done in the latest enrolment: the course is completed; or, of an assessment of it, it was passed or the course
/// completed, and no attempt is left.
async fn is_done(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    course: &Slug,
    assessment: Option<&str>,
) -> Result<bool, UseCaseError> {
    let Some(enrolment) = store::enrolment::find(conn, account, course.as_str()).await? else {
        return Ok(false);
    };
    let completed = enrolment.completed_at.is_some();
    let Some(key) = assessment else {
        return Ok(completed);
    };
    let published = ctx.shelf.version(ctx, enrolment.version).await?;
    let Some(rules) = rules(&published, key) else {
        // A later version of the course may have it.
        return Ok(completed);
    };
    let standing = Standing::load(ctx, conn, enrolment).await?;
    let passed = standing.passed(&rules.name).is_some();
    let none_left = standing.attempts_left(&rules.name, rules.attempts) == Some(0);
    let closed = none_left || (key == FINAL && passed);
    Ok(closed && (completed || passed))
}

/// Begins a course again, for one's own cycle of this certification. Asking twice is asking once.
pub async fn take_again(
    ctx: &Context,
    actor: &Actor,
    certification: &str,
    course: &str,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let found = store::certification::find(&mut tx, certification)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let of = (person.account, found.id);
    let not_needed = || UseCaseError::Conflict(Message::new("again-refused-not-needed"));
    let before = store::cycle::list(&mut tx, person.account, found.id).await?;
    let before = before.first().ok_or(UseCaseError::NotFound)?;
    let before = Framed::load(&mut tx, before.id).await?;
    let decided = decide(ctx, &mut tx, &before, now).await?;
    if decided.is_revoked() || only_waits(ctx, &mut tx, &before, &decided, now).await? {
        return Err(not_needed());
    }
    // The minute that opens a renewal may not have come yet.
    advance(ctx, &mut tx, actor, of, now).await?;
    let cycles = store::cycle::list(&mut tx, person.account, found.id).await?;
    let latest = cycles.first().ok_or(UseCaseError::NotFound)?;
    let framed = Framed::load(&mut tx, latest.id).await?;
    let decided = decide(ctx, &mut tx, &framed, now).await?;
    if decided.award.is_some() {
        return Err(too_early(&mut tx, of, now).await?);
    }
    let current = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
    let before = store::enrolment::find(&mut tx, person.account, course)
        .await?
        .ok_or_else(not_needed)?;
    if has_begun(&before, framed.cycle.opened_at) {
        return Ok(());
    }
    let needed = needed(ctx, &mut tx, &framed, &decided).await?;
    if !needed.contains(&before.course) {
        return Err(not_needed());
    }
    enrol_again(ctx, &mut tx, actor, &before, &current, now).await?;
    Ok(tx.commit().await?)
}

/// A further enrolment of this cycle is under way.
fn has_begun(enrolment: &Enrolment, opened_at: Timestamp) -> bool {
    enrolment.cycle > 1 && enrolment.enrolled_at >= opened_at && enrolment.completed_at.is_none()
}

/// Why nothing is asked for again of who was awarded; with the day from which it is.
async fn too_early(
    conn: &mut Connection,
    (account, certification): (AccountId, CertificationId),
    now: Timestamp,
) -> Result<UseCaseError, UseCaseError> {
    let (_, awarded) = history(conn, account, certification).await?;
    let message = match status(&awarded, now) {
        Status::Valid { window_opens_on } => {
            Message::new("again-refused-early").with("day", window_opens_on.to_string())
        }
        _ => Message::new("again-refused-not-needed"),
    };
    Ok(UseCaseError::Conflict(message))
}
