//! Applying a table that was tried.

use super::super::access::staff_of;
use super::super::belonging::belong_at_joining;
use super::super::cohort_of;
use super::super::content::content;
use super::super::join::{Via, join};
use super::fate::{fate, new_account};
use super::read::Read;
use super::{KEPT, Kept};
use crate::account::link::{self, Kind};
use crate::account::{MadeLink, create};
use crate::record::record;
use crate::supervise::mail;
use crate::{Actor, Context, UseCaseError};
use base::{CohortId, FactId, Message};
use views::account::Role;
use views::programme::{Fate, StaffRole, TableRow};

/// What applying a table made.
#[derive(Debug, Default)]
pub struct Applied {
    /// The links by which new people set their passwords: secrets, told once.
    pub links: Vec<MadeLink>,
}

/// Does what was shown, in one transaction: everybody or nobody. A second time changes nothing.
pub async fn apply_table(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
    id: FactId,
) -> Result<Applied, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (_, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut tx, &programme, cohort).await?;
    let table = store::cohort_table::get(&mut tx, cohort.id, id).await?;
    let mut applied = Applied::default();
    if table.applied_at.is_some() {
        return Ok(applied);
    }
    let now = ctx.now();
    if table.tried_at.plus_seconds(KEPT) <= now {
        return Err(UseCaseError::Conflict(Message::new("table-old")));
    }
    let content = content(&programme)?;
    let mut kept: Kept = serde_json::from_str(&table.rows)?;
    for row in &mut kept.rows {
        if !matches!(row.fate, Fate::Add | Fate::Create) {
            continue;
        }
        let may_create = row.fate == Fate::Create;
        let wanted = written(row);
        let (now_so, account) = fate(&mut tx, cohort.id, &wanted, may_create).await?;
        row.fate = now_so;
        let account = match (&row.fate, account) {
            (Fate::Create, _) => {
                let details = new_account(&wanted).map_err(|_| UseCaseError::NotFound)?;
                let roles = [Role::Officer];
                let made = create::insert(ctx, &mut tx, actor, &details, &roles, now).await?;
                let token = link::make(ctx, &mut tx, actor, Kind::Setup, Some(made), now).await?;
                mail::invited(ctx, &mut tx, made, Some((&content, &cohort)), now).await?;
                applied.links.push(MadeLink {
                    path: format!("/setup/{token}"),
                    person: details.email.as_str().to_owned(),
                });
                made
            }
            (Fate::Add, Some(account)) => account.id,
            _ => continue,
        };
        let into = (&content, &cohort);
        join(ctx, &mut tx, actor, into, account, Via::Table, now).await?;
        if let Some((organisation, _)) = row.belongs {
            belong_at_joining(ctx, &mut tx, actor, account, organisation, now).await?;
        }
    }
    let rows = serde_json::to_string(&kept)?;
    store::cohort_table::update_applied(&mut tx, id, &rows, now).await?;
    let subject = ("cohort", &*cohort.id.to_string());
    let detail = serde_json::json!({ "rows": kept.rows.len(), "accounts": applied.links.len() });
    record(ctx, &mut tx, actor, "cohort.table-applied", subject, detail).await?;
    tx.commit().await?;
    Ok(applied)
}

/// A row as it was written.
fn written(row: &TableRow) -> Read {
    Read {
        line: row.line,
        email: row.email.clone(),
        name: row.name.clone(),
        agency: row.agency.clone(),
        country: row.country.clone(),
        unit: row.unit.clone(),
        cells: None,
    }
}
