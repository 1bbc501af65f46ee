//! Who is ready, who is under way and whose certification expires; and a person's confirmation, where it takes one.

use super::award::{Decided, days, decide, settle};
use super::close::{is_close, refuse_close};
use super::cycles::Framed;
use super::said::Speaker;
use super::standing::{lines, state};
use super::{observed, reopen, waivers};
use crate::record::record;
use crate::supervise::programmes::access;
use crate::supervise::programmes::in_language;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CycleId, Locale, Message, Timestamp};
use certification::award::{Award, Confirmation};
use certification::cycle::{Status, Zone};
use certification::snapshot::Texts;
use store::certification::Certification;
use store::db::Connection;
use views::programme::StaffRole;
use views::standing::{AwardsView, Candidate, CandidateView, Expiring};

/// Who confirms awards and lets requirements pass.
pub(super) const DECIDE: &[StaffRole] = &[StaffRole::Manager, StaffRole::Assessor];
/// Open cycles on one page: each is decided anew.
const PAGE: usize = 100;
/// Days before the expiry from which on somebody is listed.
const SOON: i64 = 90;
const DAY: i64 = 86_400;

/// A certification by the addresses of its programme and its own, for those who decide in it.
async fn found(
    conn: &mut Connection,
    actor: &Actor,
    programme: &str,
    certification: &str,
) -> Result<(AccountId, Certification, Texts), UseCaseError> {
    let (person, programme) = access::staff_of(conn, actor, programme, DECIDE).await?;
    let certification = store::certification::find(conn, certification)
        .await?
        .filter(|one| one.programme == programme.id)
        .ok_or(UseCaseError::NotFound)?;
    let settings = crate::supervise::programmes::content::content(&programme)?;
    Ok((person.account, certification, settings.titles))
}

/// The awards of a certification, page by page.
pub async fn awards(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    certification: &str,
    page: u32,
    locale: Locale,
) -> Result<AwardsView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (asker, of, titles) = found(&mut reader, actor, programme, certification).await?;
    let manages = access::staff(&mut reader, actor, of.programme, &[StaffRole::Manager])
        .await
        .is_ok();
    let current = store::certification::find_current(&mut reader, of.id).await?;
    let current = current.ok_or(UseCaseError::NotFound)?;
    let content = super::certifications::content::content(&current)?;
    let now = ctx.now();
    let page = page.max(1);
    let skip = usize::try_from(page - 1).unwrap_or(0).saturating_mul(PAGE);
    let open = store::evidence::list_open_of(&mut reader, of.id).await?;
    let more = open.len() > skip.saturating_add(PAGE);
    let (mut ready, mut under_way) = (Vec::new(), Vec::new());
    for cycle in open.into_iter().skip(skip).take(PAGE) {
        let framed = Framed::load(&mut reader, cycle).await?;
        let one = candidate(ctx, &mut reader, &framed, asker, now).await?;
        if one.met_on.is_some() {
            ready.push(one);
        } else {
            under_way.push(one);
        }
    }
    Ok(AwardsView {
        programme: programme.to_owned(),
        programme_title: in_language(&titles, locale),
        certification: of.slug.clone(),
        title: in_language(&content.titles, locale),
        confirms: content.confirmation == Confirmation::Person,
        manages,
        ready,
        under_way,
        expiring: expiring(&mut reader, &of, now).await?,
        revoked: if manages {
            reopen::rows(&mut reader, of.id, asker).await?
        } else {
            Vec::new()
        },
        cohorts: store::cohort::list(&mut reader, of.programme)
            .await?
            .into_iter()
            .map(|one| (one.id, one.name))
            .collect(),
        page,
        more,
    })
}

async fn candidate(
    ctx: &Context,
    conn: &mut Connection,
    framed: &Framed,
    asker: AccountId,
    now: Timestamp,
) -> Result<Candidate, UseCaseError> {
    let decided = decide(ctx, conn, framed, now).await?;
    let cycle = &framed.cycle;
    let waivers = store::waiver::list(conn, cycle.id).await?;
    let open = waivers.iter().filter(|one| one.decided.is_none()).count();
    let met_at = decided.standing.met_at.filter(|_| decided.stop.is_none());
    Ok(Candidate {
        cycle: cycle.id,
        name: store::certificate::get_holder(conn, cycle.account)
            .await?
            .name,
        number: cycle.number,
        path: cycle.path.clone(),
        permille: decided.standing.permille,
        state: state(&decided, Status::Open).to_owned(),
        met_on: met_at.map(|at| framed.zone.day_of(at).to_string()),
        own: cycle.account == asker,
        open_waivers: u32::try_from(open).unwrap_or(u32::MAX),
    })
}

async fn expiring(
    conn: &mut Connection,
    of: &Certification,
    now: Timestamp,
) -> Result<Vec<Expiring>, UseCaseError> {
    let until = now.plus_seconds(SOON * DAY);
    let rows = store::evidence::list_expiring(conn, of.id, now, until).await?;
    Ok(rows
        .into_iter()
        .map(|one| Expiring {
            days: u32::try_from(one.valid_until.seconds_since(now) / DAY).unwrap_or(0),
            name: one.name,
            expires_on: one.expires_on,
            renews: one.renews,
        })
        .collect())
}

/// A cycle for those who decide in its programme; to everybody else it does not exist.
pub(super) async fn to_decide(
    conn: &mut Connection,
    actor: &Actor,
    cycle: CycleId,
) -> Result<(AccountId, Framed), UseCaseError> {
    let framed = Framed::load(conn, cycle).await?;
    let person = access::staff(conn, actor, framed.programme.id, DECIDE).await?;
    Ok((person.account, framed))
}

/// The addresses of the programme and the certification of a cycle, for those who decide in it.
pub async fn candidate_place(
    ctx: &Context,
    actor: &Actor,
    cycle: CycleId,
) -> Result<(String, String), UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, framed) = to_decide(&mut reader, actor, cycle).await?;
    Ok((framed.programme.slug, framed.certification.slug))
}

/// One open cycle with its requirements and waivers. That somebody looked is recorded.
pub async fn candidate_view(
    ctx: &Context,
    actor: &Actor,
    cycle: CycleId,
    locale: Locale,
) -> Result<CandidateView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (asker, framed) = to_decide(&mut reader, actor, cycle).await?;
    let now = ctx.now();
    let decided = decide(ctx, &mut reader, &framed, now).await?;
    let speaker = Speaker {
        ctx,
        locale,
        zone: &framed.zone,
    };
    let lines = lines(&speaker, &mut reader, &framed, &decided.standing).await?;
    let candidate = candidate(ctx, &mut reader, &framed, asker, now).await?;
    let proposed = matches!(decided.decision.award, Award::Proposed { .. });
    let close = is_close(&mut reader, asker, framed.cycle.account).await?;
    let view = CandidateView {
        programme: framed.programme.slug.clone(),
        certification: framed.certification.slug.clone(),
        title: in_language(&framed.content.titles, locale),
        to_confirm: proposed && !close,
        close,
        waivers: waivers::views(&mut reader, &framed, (asker, close), &lines).await?,
        observations: observed::rows_of(&mut reader, &framed, locale).await?,
        candidate,
        lines,
        decision: speaker.say_all(&mut reader, &decided.decision.said).await?,
    };
    drop(reader);
    let mut tx = ctx.db.begin().await?;
    let subject = cycle.to_string();
    let detail = serde_json::json!({});
    record(
        ctx,
        &mut tx,
        actor,
        "cycle.viewed",
        ("cycle", &subject),
        detail,
    )
    .await?;
    tx.commit().await?;
    Ok(view)
}

/// Confirms an award of which everything is met, and issues it. A second confirmation changes nothing.
pub async fn confirm_award(
    ctx: &Context,
    actor: &Actor,
    cycle: CycleId,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (asker, framed) = to_decide(&mut tx, actor, cycle).await?;
    if framed.cycle.account == asker {
        return Err(refused("award-refused-own"));
    }
    refuse_close(&mut tx, asker, framed.cycle.account).await?;
    let now = ctx.now();
    let decided = decide(ctx, &mut tx, &framed, now).await?;
    let met_at = match decided.decision.award {
        Award::Proposed { met_at } => met_at,
        Award::Confirmed { .. } | Award::Issued { .. } => return Ok(()),
        Award::NothingYet => return Err(not_yet(decided)),
    };
    if days(&mut tx, &framed, met_at, now).await?.is_none() {
        return Err(refused("award-refused-over"));
    }
    // A clock that was set back does not date it before what it confirms.
    let at = now.max(met_at);
    if !store::cycle::insert_confirmation(&mut tx, cycle, asker, at).await? {
        return Ok(());
    }
    let subject = cycle.to_string();
    let detail = serde_json::json!({ "number": framed.cycle.number });
    record(
        ctx,
        &mut tx,
        actor,
        "cycle.confirmed",
        ("cycle", &subject),
        detail,
    )
    .await?;
    settle(ctx, &mut tx, actor, cycle, now).await?;
    Ok(tx.commit().await?)
}

/// Something is missing; or nothing is awarded, and the decision says why.
fn not_yet(decided: Decided) -> UseCaseError {
    let mut said = decided.decision.said.into_iter();
    match said.next().filter(|_| decided.stop.is_some()) {
        Some(why) => UseCaseError::Conflict(why.message),
        None => refused("award-refused-missing"),
    }
}

pub(super) fn refused(id: &str) -> UseCaseError {
    UseCaseError::Conflict(Message::new(id))
}

/// Today, where a programme's days begin.
pub(super) fn today(zone: &Zone, now: Timestamp) -> String {
    zone.day_of(now).to_string()
}
