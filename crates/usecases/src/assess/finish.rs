//! Finishing an attempt: scoring, and what follows for the course.

use super::answer::{drawn, latest, places};
use super::attempt::own;
use super::rules::{Rules, rules_of};
use crate::certify::settle;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Timestamp};
use quiz::{DrawnQuestion, Points};
use store::attempt::{Outcome, Step};

/// Finishes one's own attempt: scores it from the latest answers, and completes the course when
/// nothing is missing any more. Finishing again changes nothing.
pub async fn finish(ctx: &Context, actor: &Actor, id: AttemptId) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let attempt = own(&mut reader, actor, id).await?;
    drop(reader);
    if attempt.result.is_some() {
        return Ok(());
    }
    let published = ctx.shelf.version(ctx, attempt.version).await?;
    let rules = rules_of(&published.course, &attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let drawn = drawn(&attempt.drawn)?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let steps = store::attempt::list_steps(&mut tx, id).await?;
    let outcome = score(&rules, &drawn, &steps, now)?;
    if store::attempt::insert_result(&mut tx, id, &outcome).await? {
        let detail = serde_json::json!({
            "course": published.course.slug,
            "assessment": attempt.assessment,
            "number": attempt.number,
            "percent": super::rules::percent(&outcome),
            "passed": outcome.passed_at.is_some(),
        });
        record(
            ctx,
            &mut tx,
            actor,
            "attempt.finished",
            ("attempt", &id.to_string()),
            detail,
        )
        .await?;
        if outcome.passed_at.is_some() {
            let enrolment = store::enrolment::get(&mut tx, attempt.enrolment).await?;
            settle(ctx, &mut tx, actor, &published, enrolment, now).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

fn score(
    rules: &Rules<'_>,
    drawn: &[DrawnQuestion],
    steps: &[Step],
    now: Timestamp,
) -> Result<Outcome, UseCaseError> {
    let mut earned = Points::ZERO;
    for one in drawn {
        let question = rules
            .question(one.question.as_str())
            .ok_or(UseCaseError::NotFound)?;
        if let Some(step) = latest(steps, one.question.as_str()) {
            earned += quiz::mark(question, &places(&step.chosen)?).points;
        }
    }
    Ok(Outcome {
        earned_sixtieths: earned.sixtieths(),
        questions: u32::try_from(drawn.len()).unwrap_or(u32::MAX),
        passed_at: quiz::passes(earned, drawn.len(), rules.pass_percent).then_some(now),
        finished_at: now,
    })
}
