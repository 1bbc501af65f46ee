//! Interviews that ended for demands that have no place in one.

use super::super::talk::conflict;
use super::super::told::Told;
use super::{assessor, not_own};
use crate::assess::written;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use ::interview::interviewee::{Said, Turn};
use base::{InterviewRunId, Locale};
use serde::{Deserialize, Serialize};
use views::interview::{DebriefTurn, ReportView};

/// A demand, as it is kept with its report.
#[derive(Serialize, Deserialize)]
struct Demand {
    number: u32,
    session: u8,
    words: String,
    label: Option<String>,
}

/// The demands of an interview as JSON.
pub(in crate::practise::interview) fn reported<'t>(
    demands: impl Iterator<Item = &'t Turn>,
) -> Result<String, UseCaseError> {
    let demands = demands.filter_map(|turn| match &turn.said {
        Said::Words(words) => Some(Demand {
            number: turn.number,
            session: turn.session,
            words: words.clone(),
            label: turn
                .coding
                .as_ref()
                .map(|one| one.label.as_str().to_owned()),
        }),
        Said::Act(_) => None,
    });
    let demands: Vec<Demand> = demands.collect();
    Ok(serde_json::to_string(&demands)?)
}

/// The turns for which an interview ended, and nothing else of it. Whose it is, is not told. That somebody read them is recorded.
pub async fn report(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    locale: Locale,
) -> Result<ReportView, UseCaseError> {
    let assessor = assessor(actor)?;
    let mut reader = ctx.db.read().await?;
    let found = store::interview::find_report(&mut reader, run).await?;
    let found = found.ok_or(UseCaseError::NotFound)?;
    let of = store::interview::get_run(&mut reader, run).await?;
    drop(reader);
    not_own(of.account, assessor)?;
    let mut tx = ctx.db.begin().await?;
    let subject = run.to_string();
    let subject = ("interview-run", subject.as_str());
    let detail = serde_json::json!({});
    record(
        ctx,
        &mut tx,
        actor,
        "interview.report-viewed",
        subject,
        detail,
    )
    .await?;
    tx.commit().await?;
    let published = ctx.shelf.interviews.version(ctx, of.version).await?;
    let demands: Vec<Demand> = serde_json::from_str(&found.turns)?;
    Ok(ReportView {
        run,
        title: Told::new(&published.interview, locale).title(),
        turns: demands.into_iter().map(view).collect(),
        objection: found.objection,
        decided: found.decided,
    })
}

fn view(demand: Demand) -> DebriefTurn {
    DebriefTurn {
        number: demand.number,
        session: demand.session,
        said: Some(demand.words),
        act: None,
        reply: Vec::new(),
        label: demand.label,
        form: None,
        flags: Vec::new(),
        counts: false,
        recommended: false,
        unsure: false,
        contest: None,
        can_contest: false,
        moved: Vec::new(),
        narrated: 0,
        confirmed: 0,
    }
}

/// Decides whether the demands were such, once, with a reason.
pub async fn decide_report(
    ctx: &Context,
    actor: &Actor,
    run: InterviewRunId,
    upheld: bool,
    reason: &str,
) -> Result<(), UseCaseError> {
    let assessor = assessor(actor)?;
    let mut reader = ctx.db.read().await?;
    let found = store::interview::find_report(&mut reader, run).await?;
    let found = found.ok_or(UseCaseError::NotFound)?;
    let of = store::interview::get_run(&mut reader, run).await?;
    drop(reader);
    not_own(of.account, assessor)?;
    let reason = written(
        "reason",
        reason,
        10..=1000,
        "interview-refused-contest-reason",
    )?;
    if found
        .decided
        .as_ref()
        .map(|(upheld, reason)| (*upheld, reason.as_str()))
        == Some((upheld, reason))
    {
        return Ok(());
    }
    let mut tx = ctx.db.begin().await?;
    let decided = (upheld, reason);
    if !store::interview::update_report(&mut tx, run, decided, assessor, ctx.now()).await? {
        return Err(conflict("interview-refused-report-closed"));
    }
    let detail = serde_json::json!({ "upheld": upheld });
    let subject = run.to_string();
    let subject = ("interview-run", subject.as_str());
    record(
        ctx,
        &mut tx,
        actor,
        "interview.report-decided",
        subject,
        detail,
    )
    .await?;
    Ok(tx.commit().await?)
}
