//! Cycles: one person on the way to a certification, and again to each renewal. A new one is opened under the next number; none
//! is ever changed.

use super::certifications::content::{CertificationContent, content};
use super::issue::may_issue;
use crate::record::record;
use crate::supervise::programmes::content as programmes;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CertificationId, CycleId, ProgrammeId, Timestamp};
use certification::cycle::{self, Awarded, NextCycle, Path, Period, Zone, next_cycle};
use certification::requirement::{Requirements, parse};
use store::certification::{Certification, Version};
use store::cycle::{Award, Cycle};
use store::db::Connection;
use store::programme::Programme;

/// Seconds. A cycle that was opened more than a day after now was opened by a clock that was ahead.
const DAY: i64 = 86_400;

/// A cycle with everything it is decided by: the version it was opened with, and its programme.
pub(super) struct Framed {
    pub cycle: Cycle,
    pub path: Path,
    pub certification: Certification,
    pub version: Version,
    pub content: CertificationContent,
    pub programme: Programme,
    pub settings: programmes::ProgrammeContent,
    pub requirements: Requirements,
    /// Where its days begin.
    pub zone: Zone,
}

impl Framed {
    pub(super) async fn load(conn: &mut Connection, id: CycleId) -> Result<Self, UseCaseError> {
        let cycle = store::cycle::get(conn, id).await?;
        let version = store::certification::get_version(conn, cycle.version).await?;
        Self::of(conn, cycle, version).await
    }

    /// The cycle that would be opened at a moment, which need not have come, with the version that there is now. Nothing of it is recorded.
    pub(super) async fn opened_next(
        self,
        conn: &mut Connection,
        next: cycle::Cycle,
        opened_at: Timestamp,
    ) -> Result<Self, UseCaseError> {
        let current = store::certification::find_current(conn, self.certification.id).await?;
        let version = current.unwrap_or(self.version);
        let cycle = Cycle {
            number: next.number,
            path: next.path.as_str().to_owned(),
            version: version.id,
            opened_at,
            ..self.cycle
        };
        Self::of(conn, cycle, version).await
    }

    async fn of(
        conn: &mut Connection,
        cycle: Cycle,
        version: Version,
    ) -> Result<Self, UseCaseError> {
        let certification = store::certification::get(conn, cycle.certification).await?;
        let content = content(&version)?;
        let programme = store::programme::get(conn, certification.programme).await?;
        let settings = programmes::content(&programme)?;
        let path = path(&cycle)?;
        let zone = content
            .terms
            .as_ref()
            .map(|terms| terms.zone.clone())
            .or_else(|| Zone::parse(&settings.zone))
            .unwrap_or_else(Zone::utc);
        Ok(Self {
            path,
            requirements: requirements(&content, path)?,
            cycle,
            certification,
            version,
            content,
            programme,
            settings,
            zone,
        })
    }
}

pub(super) fn path(cycle: &Cycle) -> Result<Path, UseCaseError> {
    Path::from_word(&cycle.path)
        .ok_or_else(|| UseCaseError::Unexpected("a cycle of no known path".into()))
}

/// What a path asks for: the shorter list of a renewal where the version has one.
pub(super) fn requirements(
    content: &CertificationContent,
    path: Path,
) -> Result<Requirements, UseCaseError> {
    let (requirements, problems) = parse("requirements.toml", content.path(path));
    if problems.is_empty() {
        Ok(requirements)
    } else {
        Err(UseCaseError::Unexpected(
            "a version of a certification cannot be read".into(),
        ))
    }
}

/// Opens the first cycle of each certification of a programme for somebody who joins it. Who has one keeps it.
pub(crate) async fn open_for(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    account: AccountId,
    programme: ProgrammeId,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    for certification in store::certification::list(conn, programme).await? {
        let cycles = store::cycle::list(conn, account, certification.id).await?;
        if cycles.is_empty() {
            let first = cycle::Cycle {
                number: 1,
                path: Path::First,
            };
            open_cycle(ctx, conn, actor, (account, certification.id), first, now).await?;
        }
    }
    Ok(())
}

/// Opens a cycle with the version for new ones; nothing where there is no version, or where the cycle is there.
async fn open_cycle(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    (account, certification): (AccountId, CertificationId),
    next: cycle::Cycle,
    now: Timestamp,
) -> Result<Option<CycleId>, UseCaseError> {
    let Some(version) = store::certification::find_current(conn, certification).await? else {
        return Ok(None);
    };
    let new = Cycle {
        id: CycleId::new(now, ctx.random()?),
        account,
        certification,
        number: next.number,
        path: next.path.as_str().to_owned(),
        version: version.id,
        opened_at: now,
    };
    if !store::cycle::insert(conn, &new).await? {
        return Ok(None);
    }
    let subject = new.id.to_string();
    let detail = serde_json::json!({
        "certification": certification,
        "account": account,
        "number": next.number,
        "path": next.path.as_str(),
    });
    record(
        ctx,
        conn,
        actor,
        "cycle.opened",
        ("cycle", &subject),
        detail,
    )
    .await?;
    Ok(Some(new.id))
}

/// A cycle of the past with its award, if it has one.
pub(super) struct Past {
    pub cycle: Cycle,
    pub award: Option<Award>,
}

/// Somebody's cycles of one certification, the latest first, and the awards among them as the rules of time want them.
pub(super) async fn history(
    conn: &mut Connection,
    account: AccountId,
    certification: CertificationId,
) -> Result<(Vec<Past>, Vec<Awarded>), UseCaseError> {
    let mut past = Vec::new();
    let mut awarded = Vec::new();
    for cycle in store::cycle::list(conn, account, certification).await? {
        let award = store::cycle::find_award(conn, cycle.id).await?;
        if let Some(award) = &award {
            awarded.extend(as_awarded(conn, &cycle, award).await?);
        }
        past.push(Past { cycle, award });
    }
    Ok((past, awarded))
}

/// `None` where the certificate has no last day: there is nothing to renew.
async fn as_awarded(
    conn: &mut Connection,
    cycle: &Cycle,
    award: &Award,
) -> Result<Option<Awarded>, UseCaseError> {
    let version = store::certification::get_version(conn, cycle.version).await?;
    let (Some(terms), Some(expires_on), Some(valid_until), Some(window)) = (
        content(&version)?.terms,
        &award.expires_on,
        award.valid_until,
        &award.window_opens_on,
    ) else {
        return Ok(None);
    };
    Ok(Some(Awarded {
        number: cycle.number,
        path: path(cycle)?,
        period: Period {
            valid_from: day(&award.valid_from)?,
            expires_on: day(expires_on)?,
            valid_until,
            window_opens_on: day(window)?,
        },
        terms,
    }))
}

pub(super) fn day(text: &str) -> Result<jiff::civil::Date, UseCaseError> {
    text.parse()
        .map_err(|_| UseCaseError::Unexpected("a stored day cannot be read".into()))
}

/// Opens the full path after this cycle, under the next number.
pub(super) async fn open_again(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    after: &Cycle,
    now: Timestamp,
) -> Result<Option<CycleId>, UseCaseError> {
    let next = cycle::Cycle {
        number: after.number.saturating_add(1),
        path: Path::AfterLapse,
    };
    let of = (after.account, after.certification);
    open_cycle(ctx, conn, actor, of, next, now).await
}

/// Opens the cycle that somebody should be in now, if it is another one: the renewal once its window opens, the full path after a
/// lapse. Who has no cycle gets none here, and nothing follows by itself on an award that was revoked.
pub(super) async fn advance(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    of: (AccountId, CertificationId),
    now: Timestamp,
) -> Result<Option<CycleId>, UseCaseError> {
    match due_next(ctx, conn, of, now).await? {
        Some(next) => open_cycle(ctx, conn, actor, of, next, now).await,
        None => Ok(None),
    }
}

/// The cycle that [`advance`] would open.
pub(super) async fn due_next(
    ctx: &Context,
    conn: &mut Connection,
    (account, certification): (AccountId, CertificationId),
    now: Timestamp,
) -> Result<Option<cycle::Cycle>, UseCaseError> {
    let (past, awarded) = history(conn, account, certification).await?;
    let Some(latest) = past.first() else {
        return Ok(None);
    };
    if latest.award.is_some() && awarded.iter().all(|one| one.number != latest.cycle.number) {
        // Good without a last day.
        return Ok(None);
    }
    if store::circumstance::get(conn, latest.cycle.id)
        .await?
        .revoked
    {
        return Ok(None);
    }
    let open = match latest.award {
        Some(_) => None,
        None => Some(cycle::Cycle {
            number: latest.cycle.number,
            path: path(&latest.cycle)?,
        }),
    };
    // Nothing that is done today would count in it.
    let is_ahead = latest.cycle.opened_at.seconds_since(now) > DAY
        && open.is_some_and(|open| open.path != Path::First);
    let NextCycle::Begin(next) = next_cycle(&awarded, open.filter(|_| !is_ahead), now) else {
        return Ok(None);
    };
    let undoes = is_ahead || open.is_some_and(|open| open.path == Path::AfterLapse);
    if undoes && may_issue(ctx).is_err() {
        // Perhaps the clock was right then and is behind now: the register knows of later days.
        return Ok(None);
    }
    Ok(Some(cycle::Cycle {
        number: next.number.max(latest.cycle.number.saturating_add(1)),
        path: next.path,
    }))
}
