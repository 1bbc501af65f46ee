//! Confirming or overruling an assessed interview.

use super::super::debrief::{look, measures, viewed};
use super::super::replay::replayed;
use super::super::talk::{LEFT, Talk, conflict, is_practice};
use super::{assessor, not_own};
use crate::assess::written;
use crate::certify::award::settle_all_of;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, FactId, InterviewRunId, Locale};
use store::db::Connection;
use store::interview::{Judgement, Run};
use views::interview::{JudgementRow, JudgingView};

/// The least characters of a reason where the assessor decides otherwise than the automatic result or an earlier judgement.
const REASON: usize = 20;
const MOST: usize = 2000;

/// An assessed interview with its debrief, and what the program says when it is played again now. Whose it is, is not told before it is
/// judged. That somebody looked is recorded.
pub async fn judging(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    locale: Locale,
) -> Result<JudgingView, UseCaseError> {
    let assessor = assessor(actor)?;
    let mut reader = ctx.db.read().await?;
    let found = to_judge(&mut reader, run, assessor).await?;
    let judged = store::interview::list_judgements(&mut reader, run).await?;
    drop(reader);
    viewed(ctx, actor, &found).await?;
    let talk = Talk::load(ctx, found).await?;
    Ok(JudgingView {
        debrief: look(ctx, &talk, false, locale).await?,
        replay: replayed(&talk),
        judgements: judged
            .into_iter()
            .map(|one| JudgementRow {
                passed: one.passed,
                reason: one.reason,
                by: one.name,
                at: one.judged_at,
            })
            .collect(),
    })
}

/// An assessed interview of somebody else that came to an end.
async fn to_judge(
    conn: &mut Connection,
    run: InterviewRunId,
    assessor: AccountId,
) -> Result<Run, UseCaseError> {
    let found = store::interview::get_run(conn, run).await?;
    if is_practice(&found) {
        return Err(UseCaseError::NotFound);
    }
    not_own(found.account, assessor)?;
    match &found.end {
        Some(end) if end.how != LEFT => Ok(found),
        Some(_) => Err(UseCaseError::NotFound),
        None => Err(conflict("interview-refused-not-ended")),
    }
}

/// Confirms or overrules. A reason must be there where the decision differs from the automatic result, or from the judgement before. The same
/// judgement of the same assessor sent twice is one.
pub async fn judge(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    passed: bool,
    reason: &str,
) -> Result<(), UseCaseError> {
    let assessor = assessor(actor)?;
    let mut reader = ctx.db.read().await?;
    let found = to_judge(&mut reader, run, assessor).await?;
    drop(reader);
    let competent = measures(ctx, &found).await?.competent;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let before = store::interview::list_judgements(&mut tx, run).await?;
    let latest = before.last();
    let is_same = |one: &Judgement| {
        (one.judged_by, one.passed, one.reason.as_str()) == (assessor, passed, reason.trim())
    };
    if latest.is_some_and(is_same) {
        return Ok(());
    }
    let differs = passed != latest.map_or(competent, |one| one.passed);
    let least = if differs || latest.is_some() {
        REASON
    } else {
        0
    };
    let reason = written(
        "reason",
        reason,
        least..=MOST,
        "interview-refused-judge-reason",
    )?;
    let new = Judgement {
        number: latest.map_or(0, |one| one.number) + 1,
        passed,
        reason: reason.to_owned(),
        judged_by: assessor,
        name: String::new(),
        judged_at: now,
    };
    let id = FactId::new(now, ctx.random()?);
    if !store::interview::insert_judgement(&mut tx, id, run, &new).await? {
        return Err(UseCaseError::Unexpected(
            "somebody else wrote within a write transaction".into(),
        ));
    }
    let detail = serde_json::json!({
        "purpose": found.purpose,
        "passed": passed,
        "competent": competent,
    });
    let subject = run.to_string();
    let subject = ("interview-run", subject.as_str());
    record(ctx, &mut tx, actor, "interview.judged", subject, detail).await?;
    settle_all_of(ctx, &mut tx, actor, found.account, now).await?;
    Ok(tx.commit().await?)
}
