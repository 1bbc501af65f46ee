//! Waivers: a requirement of one cycle that is let pass, by two people who are both not the holder.

use super::award::settle;
use super::awards::{refused, to_decide};
use super::close::refuse_close;
use super::cycles::Framed;
use crate::assess::written;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CycleId, FactId};
use std::ops::RangeInclusive;
use store::db::Connection;
use store::waiver::{Decision, Waiver};
use views::standing::{LineView, WaiverView};

/// Characters of a reason: it stands on the certificate.
const REASON: RangeInclusive<usize> = 20..=500;

/// The waivers of a cycle as one of its staff sees them, who may be too close to the holder to decide.
pub(super) async fn views(
    conn: &mut Connection,
    framed: &Framed,
    (asker, close): (AccountId, bool),
    lines: &[LineView],
) -> Result<Vec<WaiverView>, UseCaseError> {
    let all = store::waiver::list(conn, framed.cycle.id).await?;
    let number = |id: &str| {
        let line = lines.iter().find(|line| line.id == id);
        line.map_or_else(|| id.to_owned(), |line| line.number.clone())
    };
    Ok(all
        .into_iter()
        .map(|one| WaiverView {
            id: one.id,
            number: number(&one.requirement),
            may_decide: one.decided.is_none() && one.proposed_by != asker && !close,
            reason: one.reason,
            proposed_by: one.proposer,
            proposed_at: one.proposed_at,
            decided: one.decided.map(|decision| {
                (
                    decision.confirmed,
                    decision.reason,
                    decision.name,
                    decision.at,
                )
            }),
        })
        .collect())
}

/// Proposes to let a requirement pass.
pub async fn propose_waiver(
    ctx: &Context,
    actor: &Actor,
    cycle: CycleId,
    requirement: &str,
    reason: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (asker, framed) = to_decide(&mut tx, actor, cycle).await?;
    if framed.cycle.account == asker {
        return Err(refused("waiver-refused-own"));
    }
    refuse_close(&mut tx, asker, framed.cycle.account).await?;
    if framed.requirements.find(requirement).is_none() {
        return Err(UseCaseError::NotFound);
    }
    if store::cycle::find_award(&mut tx, cycle).await?.is_some() {
        return Err(refused("waiver-refused-awarded"));
    }
    let reason = written("reason", reason, REASON, "waiver-refused-reason")?;
    let now = ctx.now();
    let new = Waiver {
        id: FactId::new(now, ctx.random()?),
        cycle,
        requirement: requirement.to_owned(),
        reason: reason.to_owned(),
        proposed_by: asker,
        proposer: String::new(),
        proposed_at: now,
        decided: None,
    };
    if !store::waiver::insert(&mut tx, &new).await? {
        return Err(refused("waiver-refused-proposed"));
    }
    let subject = cycle.to_string();
    let detail = serde_json::json!({ "waiver": new.id, "requirement": requirement });
    record(
        ctx,
        &mut tx,
        actor,
        "waiver.proposed",
        ("cycle", &subject),
        detail,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Agrees to a waiver or declines it; whoever proposed it and the holder cannot. What follows from it is settled at once.
pub async fn decide_waiver(
    ctx: &Context,
    actor: &Actor,
    waiver: FactId,
    agrees: bool,
    reason: &str,
) -> Result<CycleId, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let found = store::waiver::get(&mut tx, waiver).await?;
    let (asker, framed) = to_decide(&mut tx, actor, found.cycle).await?;
    if framed.cycle.account == asker {
        return Err(refused("waiver-refused-own"));
    }
    refuse_close(&mut tx, asker, framed.cycle.account).await?;
    if found.proposed_by == asker {
        return Err(refused("waiver-refused-same-person"));
    }
    let reason = written("reason", reason, REASON, "waiver-refused-reason")?;
    let now = ctx.now();
    let decision = Decision {
        confirmed: agrees,
        reason: reason.to_owned(),
        by: asker,
        name: String::new(),
        at: now,
    };
    if !store::waiver::update_decided(&mut tx, waiver, &decision).await? {
        return Err(refused("waiver-refused-decided"));
    }
    let subject = found.cycle.to_string();
    let detail = serde_json::json!({
        "waiver": waiver,
        "requirement": found.requirement,
        "agreed": agrees,
    });
    record(
        ctx,
        &mut tx,
        actor,
        "waiver.decided",
        ("cycle", &subject),
        detail,
    )
    .await?;
    settle(ctx, &mut tx, actor, found.cycle, now).await?;
    tx.commit().await?;
    Ok(found.cycle)
}
