//! One's own certificates: what each is worth, how long it is good, and what its renewal takes.

use super::award::decide;
use super::cycles::{Framed, Past, history};
use super::evidence::gather;
use super::said::Speaker;
use super::shown;
use super::standing::lines;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Timestamp};
use certification::cycle::{self, Path, Status, status};
use certification::requirement::{Moments, Standing, evaluate};
use store::certificate::Certificate;
use store::db::Connection;
use views::certify::{CertificateRow, CertificateStanding, RenewalState, RenewalView};

/// One's own certificates, the latest first.
pub async fn list_mine(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<CertificateRow>, UseCaseError> {
    let person = actor.person()?;
    let now = ctx.now();
    let mut reader = ctx.db.read().await?;
    let mut rows = Vec::new();
    for certificate in store::certificate::list(&mut reader, person.account).await? {
        let mut row = shown::row(&mut reader, &certificate, locale, now).await?;
        let counts = matches!(
            row.standing,
            CertificateStanding::Valid | CertificateStanding::Expired
        );
        if counts {
            row.renewal = renewal(ctx, &mut reader, &certificate, locale, now).await?;
        }
        rows.push(row);
    }
    Ok(rows)
}

/// What the renewal of the latest award takes; nothing of a completed course, of an earlier award, and of one without a last day.
async fn renewal(
    ctx: &Context,
    conn: &mut Connection,
    certificate: &Certificate,
    locale: Locale,
    now: Timestamp,
) -> Result<Option<RenewalView>, UseCaseError> {
    let Some(id) = certificate.cycle else {
        return Ok(None);
    };
    let framed = Framed::load(conn, id).await?;
    let of = (certificate.account, framed.certification.id);
    let (past, awarded) = history(conn, of.0, of.1).await?;
    let latest = awarded.iter().max_by_key(|one| one.number);
    let Some(latest) = latest.filter(|one| one.number == framed.cycle.number) else {
        return Ok(None);
    };
    let (period, terms) = (&latest.period, &latest.terms);
    let state = match status(&awarded, now) {
        Status::Open | Status::Valid { .. } => RenewalState::Early,
        Status::RenewalOpen { .. } | Status::Expired { .. } => RenewalState::Open,
        Status::Lapsed { .. } => RenewalState::Over,
    };
    // The first moment of the day on which the window opens.
    let opens_at = terms.zone.end_of(
        period
            .window_opens_on
            .saturating_sub(jiff::Span::new().days(1)),
    );
    let (framed, standing, begun) = next(ctx, conn, framed, &past, state, opens_at, now).await?;
    let speaker = Speaker {
        ctx,
        locale,
        zone: &framed.zone,
    };
    Ok(Some(RenewalView {
        certification: framed.certification.slug.clone(),
        state,
        window_opens_on: period.window_opens_on.to_string(),
        renewable_through: terms.renewable_through(period.expires_on).to_string(),
        begun,
        permille: standing.permille,
        lines: lines(&speaker, conn, &framed, &standing).await?,
    }))
}

/// The cycle after an award: the one that is open, else one as it would be opened, with what counts for it already.
async fn next(
    ctx: &Context,
    conn: &mut Connection,
    awarded: Framed,
    past: &[Past],
    state: RenewalState,
    opens_at: Timestamp,
    now: Timestamp,
) -> Result<(Framed, Standing, bool), UseCaseError> {
    if let Some(open) = past.first().filter(|one| one.award.is_none()) {
        let framed = Framed::load(conn, open.cycle.id).await?;
        let decided = decide(ctx, conn, &framed, now).await?;
        return Ok((framed, decided.standing, true));
    }
    let path = match state {
        RenewalState::Early | RenewalState::Open => Path::Renewal,
        RenewalState::Over => Path::AfterLapse,
    };
    let next = cycle::Cycle {
        number: awarded.cycle.number.saturating_add(1),
        path,
    };
    let framed = awarded.opened_next(conn, next, opens_at.max(now)).await?;
    let evidence = gather(ctx, conn, &framed).await?;
    let moments = Moments {
        opened_at: framed.cycle.opened_at,
        now,
        zone: framed.zone.clone(),
    };
    let standing = evaluate(&framed.requirements, &evidence, &moments);
    Ok((framed, standing, false))
}
