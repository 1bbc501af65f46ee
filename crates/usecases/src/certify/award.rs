//! Awards: decided from evidence, confirmed by a person where the certification asks for one, made once.
//!
//! The unique keys of `awards` and `certificates` decide, not a look before: whoever settles the same cycle at the same moment changes
//! nothing. Award and certificate are one transaction.

use super::awarded::snapshot;
use super::cycles::{Framed, advance, due_next, history, open_again};
use super::evidence::gather;
use super::issue::{Of, Ready, can_issue, issue, may_issue};
use super::recorded::evidence_text;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CertificateId, CycleId, Timestamp};
use certification::award::{self, Award, Circumstances, Decision, Recorded, Stop};
use certification::cycle::{self, Path, Period, Zone};
use certification::register::Event;
use certification::requirement::{Confirmed, Moments, Standing, evaluate};
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
    /// Nothing is awarded for now, whatever is met.
    pub stop: Option<Stop>,
    /// The latest award of the certification was revoked.
    pub revoked: bool,
}

impl Decided {
    /// The award was taken back, or is a renewal of one that was.
    pub fn is_revoked(&self) -> bool {
        self.stop == Some(Stop::Revoked) || (self.revoked && self.award.is_some())
    }
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
    let found = store::circumstance::get(conn, framed.cycle.id).await?;
    let circumstances = Circumstances {
        revoked: found.revoked,
        takes_part: found.takes_part,
        deactivated: found.deactivated,
    };
    let stop = award::stop(framed.path, circumstances).filter(|_| award.is_none());
    let recorded = Recorded {
        confirmations: confirmation
            .iter()
            .map(|one| Confirmed {
                by: one.by.to_string(),
                at: one.at,
            })
            .collect(),
        issued_at: award.as_ref().map(|one| one.awarded_at),
        stop,
    };
    let rule = framed.content.confirmation.of_holder(found.had_a_hand);
    Ok(Decided {
        decision: award::decide(&standing, &evidence.holder, rule, &recorded),
        standing,
        confirmation,
        award,
        stop,
        revoked: found.revoked,
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
    if !can_issue(ctx, conn).await? || store::cycle::find_award(conn, cycle).await?.is_some() {
        return Ok(None);
    }
    let framed = Framed::load(conn, cycle).await?;
    let decided = decide(ctx, conn, &framed, now).await?;
    let Award::Confirmed { met_at, .. } = decided.decision.award else {
        return Ok(None);
    };
    let Some(days) = days(conn, &framed, met_at, now).await? else {
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

/// `None` where a later cycle took the place of this one, a renewal is not in time, or what would be awarded has expired already.
pub(super) async fn days(
    conn: &mut Connection,
    framed: &Framed,
    met_at: Timestamp,
    now: Timestamp,
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
    if period.is_some_and(|period| period.valid_until <= now) {
        return Ok(None);
    }
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
    if issued {
        return Ok(true);
    }
    let mut reader = ctx.db.read().await?;
    let waits = only_waits(ctx, &mut reader, &framed, &decided, now).await?;
    drop(reader);
    if waits {
        return Ok(false);
    }
    match (framed.path, decided.decision.award) {
        (Path::Renewal, _) | (Path::AfterLapse, Award::NothingYet) => {
            let of = (framed.cycle.account, framed.cycle.certification);
            move_on(ctx, actor, of, now).await?;
        }
        (_, Award::Proposed { met_at } | Award::Confirmed { met_at, .. }) => {
            give_up(ctx, actor, &framed, met_at, now).await?;
        }
        (_, Award::NothingYet | Award::Issued { .. }) => {}
    }
    Ok(false)
}

/// Opens the full path again where so much time has passed that what would be awarded has expired.
async fn give_up(
    ctx: &Context,
    actor: &Actor,
    framed: &Framed,
    met_at: Timestamp,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let mut tx = ctx.db.begin().await?;
    let cycle = &framed.cycle;
    let is_over = store::cycle::find_award(&mut tx, cycle.id).await?.is_none()
        && days(&mut tx, framed, met_at, now).await?.is_none();
    if is_over && open_again(ctx, &mut tx, actor, cycle, now).await?.is_some() {
        tx.commit().await?;
    }
    Ok(())
}

/// Whether everything was met in time, and only a person's word or a signing key is missing. Who did everything in time is not sent back to
/// the full path because of either.
pub(super) async fn only_waits(
    ctx: &Context,
    conn: &mut Connection,
    framed: &Framed,
    decided: &Decided,
    now: Timestamp,
) -> Result<bool, UseCaseError> {
    let met_at = match decided.decision.award {
        Award::Proposed { met_at } => met_at,
        Award::Confirmed { met_at, .. } if may_issue(ctx).is_err() => met_at,
        _ => return Ok(false),
    };
    Ok(days(conn, framed, met_at, now).await?.is_some())
}

async fn move_on(
    ctx: &Context,
    actor: &Actor,
    of: (AccountId, base::CertificationId),
    now: Timestamp,
) -> Result<(), UseCaseError> {
    // Most cycles stay as they are: looking takes no write lock.
    if due_next(ctx, &mut *ctx.db.read().await?, of, now)
        .await?
        .is_none()
    {
        return Ok(());
    }
    let mut tx = ctx.db.begin().await?;
    let opened = advance(ctx, &mut tx, actor, of, now).await?;
    if opened.is_some() {
        tx.commit().await?;
    }
    Ok(())
}
