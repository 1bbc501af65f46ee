//! Awards: decided from evidence, confirmed by a person where the certification asks for one, made once.
//!
//! The unique keys of `awards` and `certificates` decide, not a look before: whoever settles the same cycle at the same moment changes
//! nothing. Award and certificate are one transaction.

use super::awarded::snapshot;
use super::cycles::{Framed, advance, history};
use super::evidence::gather;
use super::issue::{Of, Ready, issue, may_issue};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CertificateId, CycleId, Timestamp};
use certification::award::{self, Award, Decision, Recorded};
use certification::cycle::{self, Path, Period, Zone};
use certification::register::Event;
use certification::requirement::{Confirmed, Moments, Standing, State, evaluate};
use store::cycle::Confirmation;
use store::db::Connection;

/// Cycles that are looked at in one minute. With more of them, each is looked at every few minutes: waiting times are of days, and an
/// award says when its last requirement was met, whenever that is noticed.
const A_MINUTE: u32 = 200;

/// A cycle with where its holder stands.
pub(super) struct Decided {
    pub standing: Standing,
    pub decision: Decision,
    pub confirmation: Option<Confirmation>,
    pub award: Option<store::cycle::Award>,
}

/// Decides from what is recorded now; changes nothing.
pub(super) async fn decide(
    ctx: &Context,
    conn: &mut Connection,
    framed: &Framed,
    now: Timestamp,
) -> Result<Decided, UseCaseError> {
    let evidence = gather(ctx, conn, framed).await?;
    let moments = Moments {
        opened_at: framed.cycle.opened_at,
        now,
        zone: framed.zone.clone(),
    };
    let standing = evaluate(&framed.requirements, &evidence, &moments);
    let confirmation = store::cycle::find_confirmation(conn, framed.cycle.id).await?;
    let award = store::cycle::find_award(conn, framed.cycle.id).await?;
    let recorded = Recorded {
        confirmations: confirmation
            .iter()
            .map(|one| Confirmed {
                by: one.by.to_string(),
                at: one.at,
            })
            .collect(),
        issued_at: award.as_ref().map(|one| one.awarded_at),
    };
    let rule = framed.content.confirmation;
    Ok(Decided {
        decision: award::decide(&standing, &evidence.holder, rule, &recorded),
        standing,
        confirmation,
        award,
    })
}

/// Awards a cycle and issues its certificate, where everything is met and confirmed; gives the certificate's code, or nothing where
/// nothing changed. Without a signing key nothing is awarded yet: the minute task makes up for it.
pub(crate) async fn settle(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    cycle: CycleId,
    now: Timestamp,
) -> Result<Option<String>, UseCaseError> {
    if may_issue(ctx).is_err() || store::cycle::find_award(conn, cycle).await?.is_some() {
        return Ok(None);
    }
    let framed = Framed::load(conn, cycle).await?;
    let decided = decide(ctx, conn, &framed, now).await?;
    let Award::Confirmed { met_at, .. } = decided.decision.award else {
        return Ok(None);
    };
    let Some(days) = days(conn, &framed, met_at).await? else {
        return Ok(None);
    };
    make(ctx, conn, actor, &framed, &decided, &days, now).await
}

/// The days of an award.
pub(super) struct Days {
    pub met_at: Timestamp,
    pub valid_from: jiff::civil::Date,
    /// Nothing where the certificate has no last day.
    pub period: Option<Period>,
    /// The cycle that was awarded before, where this is its renewal.
    pub renews: Option<CycleId>,
}

/// `None` where a later cycle took the place of this one, or a renewal is not in time.
async fn days(
    conn: &mut Connection,
    framed: &Framed,
    met_at: Timestamp,
) -> Result<Option<Days>, UseCaseError> {
    let cycle = &framed.cycle;
    let (past, awarded) = history(conn, cycle.account, cycle.certification).await?;
    if past.first().is_none_or(|one| one.cycle.id != cycle.id) {
        return Ok(None);
    }
    let valid_from = framed.zone.day_of(met_at);
    let period = match &framed.content.terms {
        Some(terms) => match cycle::award(terms, framed.path, &awarded, met_at) {
            Ok(period) => Some(period),
            Err(_) => return Ok(None),
        },
        None => None,
    };
    let renews = past
        .iter()
        .find(|one| framed.path == Path::Renewal && one.award.is_some())
        .map(|one| one.cycle.id);
    Ok(Some(Days {
        met_at,
        valid_from,
        period,
        renews,
    }))
}

async fn make(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    framed: &Framed,
    decided: &Decided,
    days: &Days,
    now: Timestamp,
) -> Result<Option<String>, UseCaseError> {
    let predecessor = match days.renews {
        Some(before) => store::certificate::find_of_cycle(conn, before).await?,
        None => None,
    };
    let renews = predecessor.as_ref().map(|one| one.code.clone());
    let snapshot = snapshot(ctx, conn, framed, decided, days, renews, now).await?;
    let award = store::cycle::Award {
        cycle: framed.cycle.id,
        evidence: evidence_text(&decided.standing, &snapshot.shown)?,
        met_at: days.met_at,
        valid_from: days.valid_from.to_string(),
        expires_on: days.period.map(|period| period.expires_on.to_string()),
        valid_until: days.period.map(|period| period.valid_until),
        window_opens_on: days.period.map(|period| period.window_opens_on.to_string()),
        awarded_at: now,
    };
    let by = decided.confirmation.as_ref().map(|one| one.by);
    if !store::cycle::insert_award(conn, &award, by).await? {
        return Ok(None);
    }
    let ready = Ready {
        account: framed.cycle.account,
        of: Of::Cycle(framed.cycle.id),
        revision: 1,
        snapshot,
        begins: begins(predecessor.as_ref().map(|one| one.id)),
        reason: String::new(),
        predecessor: predecessor.map(|one| one.id),
    };
    let subject = framed.cycle.id.to_string();
    let detail = serde_json::json!({
        "certification": framed.certification.id,
        "number": framed.cycle.number,
        "met_at": days.met_at.millis(),
    });
    record(
        ctx,
        conn,
        actor,
        "cycle.awarded",
        ("cycle", &subject),
        detail,
    )
    .await?;
    let issued = issue(ctx, conn, actor, ready, now).await?;
    Ok(issued.map(|one| one.code))
}

const fn begins(predecessor: Option<CertificateId>) -> Event {
    if predecessor.is_some() {
        Event::Renewed
    } else {
        Event::Issued
    }
}

/// What an award was decided from: when each requirement was met, and what was shown.
fn evidence_text(
    standing: &Standing,
    shown: &[certification::snapshot::Shown],
) -> Result<String, UseCaseError> {
    let requirements: Vec<serde_json::Value> = standing
        .nodes
        .iter()
        .map(|node| match &node.state {
            State::Met { at, waived, .. } => {
                serde_json::json!({ "id": node.id.as_str(), "met_at": at.millis(), "waived": waived })
            }
            State::Missing { .. } => serde_json::json!({ "id": node.id.as_str() }),
        })
        .collect();
    let all = serde_json::json!({ "requirements": requirements, "shown": shown });
    Ok(serde_json::to_string(&all)?)
}

/// Settles every open cycle of somebody of whom something new was recorded, in its transaction.
pub(crate) async fn settle_all_of(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    account: AccountId,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    for cycle in store::cycle::list_open(conn, account).await? {
        settle(ctx, conn, actor, cycle.id, now).await?;
    }
    Ok(())
}

/// What nobody's action brings: waiting times that are over, renewals whose window opens, renewals that lapse, awards that waited for a
/// signing key. The program asks every minute. Returns how many certificates were issued.
pub async fn settle_due(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.operator()?;
    let now = ctx.now();
    let tomorrow = Zone::utc()
        .day_of(now)
        .saturating_add(jiff::Span::new().days(1));
    // Where clocks are ahead of UTC, tomorrow has begun; which day it is there is decided with each cycle.
    let renewable = store::evidence::list_renewable(
        &mut *ctx.db.read().await?,
        &tomorrow.to_string(),
        A_MINUTE,
    )
    .await?;
    for of in renewable {
        // What is the matter with one holds up none of the others.
        if let Err(error) = move_on(ctx, actor, of, now).await {
            tracing::error!(certification = %of.1, %error, "a renewal cannot be opened");
        }
    }
    let mut issued = 0;
    for cycle in due(ctx, now).await? {
        match settle_one(ctx, actor, cycle, now).await {
            Ok(true) => issued += 1,
            Ok(false) => {}
            Err(error) => tracing::error!(%cycle, %error, "a cycle cannot be settled"),
        }
    }
    Ok(issued)
}

/// The open cycles that are looked at in this minute.
async fn due(ctx: &Context, now: Timestamp) -> Result<Vec<CycleId>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let open = store::evidence::get_open_cycles(&mut reader).await?;
    let turns = i64::from(open.div_ceil(A_MINUTE).max(1));
    let turn = u32::try_from(now.millis().div_euclid(60_000).rem_euclid(turns)).unwrap_or(0);
    let skip = turn.saturating_mul(A_MINUTE);
    Ok(store::evidence::list_open_cycles(&mut reader, A_MINUTE, skip).await?)
}

/// Looks without a write lock, and takes one only where something is to be done.
async fn settle_one(
    ctx: &Context,
    actor: &Actor,
    cycle: CycleId,
    now: Timestamp,
) -> Result<bool, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let framed = Framed::load(&mut reader, cycle).await?;
    let decided = decide(ctx, &mut reader, &framed, now).await?;
    drop(reader);
    let mut issued = false;
    if matches!(decided.decision.award, Award::Confirmed { .. }) {
        let mut tx = ctx.db.begin().await?;
        issued = settle(ctx, &mut tx, actor, cycle, now).await?.is_some();
        tx.commit().await?;
    }
    // Who did everything in time is not sent back to the full path because a confirmation is late.
    let waits = matches!(decided.decision.award, Award::Proposed { .. });
    if framed.path == Path::Renewal && !issued && !waits {
        let of = (framed.cycle.account, framed.cycle.certification);
        move_on(ctx, actor, of, now).await?;
    }
    Ok(issued)
}

async fn move_on(
    ctx: &Context,
    actor: &Actor,
    of: (AccountId, base::CertificationId),
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let mut tx = ctx.db.begin().await?;
    let opened = advance(ctx, &mut tx, actor, of, now).await?;
    if opened.is_some() {
        tx.commit().await?;
    }
    Ok(())
}
