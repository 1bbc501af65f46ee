//! The way back after a revocation: a manager opens the full path. Nothing follows by itself on an award that was taken back.

use super::awards::refused;
use super::cycles::{Framed, open_again};
use crate::supervise::programmes::access;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, CertificationId, CycleId};
use certification::cycle::Path;
use store::db::Connection;
use views::programme::StaffRole;
use views::standing::Revoked;

/// Whose latest award was revoked, and who is not on the full path again.
pub(super) async fn rows(
    conn: &mut Connection,
    certification: CertificationId,
    asker: AccountId,
) -> Result<Vec<Revoked>, UseCaseError> {
    let all = store::circumstance::list_revoked(conn, certification).await?;
    let rows = all.into_iter().map(|one| Revoked {
        cycle: one.cycle,
        own: one.account == asker,
        name: one.name,
        at: one.at,
    });
    Ok(rows.collect())
}

/// Opens the full path for whoever had this cycle awarded and revoked. A second time changes nothing.
pub async fn reopen_cycle(
    ctx: &Context,
    actor: &Actor,
    cycle: CycleId,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let framed = Framed::load(&mut tx, cycle).await?;
    let managers = &[StaffRole::Manager];
    let person = access::staff(&mut tx, actor, framed.programme.id, managers).await?;
    if framed.cycle.account == person.account {
        return Err(refused("reopen-refused-own"));
    }
    if !store::circumstance::get(&mut tx, cycle).await?.revoked {
        return Err(refused("reopen-refused-good"));
    }
    let (account, certification) = (framed.cycle.account, framed.certification.id);
    let cycles = store::cycle::list(&mut tx, account, certification).await?;
    let latest = cycles.first().ok_or(UseCaseError::NotFound)?;
    let is_open = store::cycle::find_award(&mut tx, latest.id)
        .await?
        .is_none();
    if is_open && latest.path != Path::Renewal.as_str() {
        return Ok(());
    }
    open_again(ctx, &mut tx, actor, latest, ctx.now()).await?;
    Ok(tx.commit().await?)
}
