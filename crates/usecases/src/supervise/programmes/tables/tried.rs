//! Trying a table, and looking at one that was tried.

use super::super::access::staff_of;
use super::super::cohort_of;
use super::fate::{belongs, fate};
use super::read::{Read, read};
use super::{KEPT, Kept, LARGEST_TABLE};
use crate::account::Email;
use crate::{Actor, Context, UseCaseError};
use base::{CohortId, FactId, Message, OrganisationId};
use std::collections::BTreeSet;
use store::cohort_table::NewTable as Row;
use views::account::Role;
use views::programme::{Fate, StaffRole, TableRow, TableView};

/// Rows on a page.
const ROWS: usize = 100;
/// Characters of a file's name that are kept.
const LONGEST_NAME: usize = 120;

/// The two letters of a country by its name in any language that whoever reads the table knows.
pub type CountryNamed = fn(&str) -> Option<&'static str>;

/// A file with a table of people, as the form sends it.
#[derive(Debug, Clone, Default)]
pub struct NewTable {
    pub file_name: String,
    pub bytes: Vec<u8>,
    /// Whoever has no account gets one.
    pub create: bool,
    /// Without it a country stands with its two letters.
    pub country: Option<CountryNamed>,
}

/// Permission to try tables at all, before a file is received: somebody who manages a programme.
pub async fn may_try_table(ctx: &Context, actor: &Actor) -> Result<(), UseCaseError> {
    let person = actor.with_role(&[Role::Programme])?;
    let mut reader = ctx.db.read().await?;
    if store::programme::list_of_staff(&mut reader, person.account)
        .await?
        .is_empty()
    {
        return Err(UseCaseError::Forbidden);
    }
    Ok(())
}

/// Reads a table and says what would become of each row. Nobody joins by it.
pub async fn try_table(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
    new: NewTable,
) -> Result<FactId, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme) = staff_of(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut tx, &programme, cohort).await?;
    let refused = |message: Message| UseCaseError::field("file", message);
    if new.bytes.len() > LARGEST_TABLE {
        return Err(refused(Message::new("table-large").with("most", 2_u32)));
    }
    let table = read(&new.bytes).map_err(refused)?;
    let mut seen = BTreeSet::new();
    let mut rows = Vec::with_capacity(table.rows.len());
    let organisations = store::organisation::list(&mut tx).await?;
    for mut row in table.rows {
        if let Some(code) = new.country.and_then(|named| named(&row.country)) {
            code.clone_into(&mut row.country);
        }
        let known = Email::parse(&row.email).map(|email| email.as_str().to_owned());
        let is_new = known.is_none_or(|email| seen.insert(email));
        let (fate, account) = if is_new {
            fate(&mut tx, cohort.id, &row, new.create).await?
        } else {
            (Fate::Twice, None)
        };
        let to = (&fate, account.as_ref());
        let belongs = belongs(&mut tx, &organisations, &row, to).await?;
        rows.push(shown(row, fate, belongs));
    }
    let kept = Kept {
        encoding: table.encoding.to_owned(),
        ignored: table.ignored,
        rows,
    };
    let now = ctx.now();
    let id = FactId::new(now, ctx.random()?);
    let file_name: String = new.file_name.chars().take(LONGEST_NAME).collect();
    let row = Row {
        id,
        cohort: cohort.id,
        file_name: &file_name,
        rows: &serde_json::to_string(&kept)?,
        at: now,
        by: person.account,
    };
    store::cohort_table::insert(&mut tx, &row).await?;
    tx.commit().await?;
    Ok(id)
}

/// Forgets tables that were tried a day ago: people stand in them who may never have joined. Returns how many; the program asks
/// every minute.
pub async fn forget_tables(ctx: &Context, actor: &Actor) -> Result<u64, UseCaseError> {
    actor.operator()?;
    let mut tx = ctx.db.begin().await?;
    let count = store::cohort_table::delete_old(&mut tx, ctx.now().plus_seconds(-KEPT)).await?;
    tx.commit().await?;
    Ok(count)
}

fn shown(row: Read, fate: Fate, belongs: Option<(OrganisationId, String)>) -> TableRow {
    TableRow {
        line: row.line,
        email: row.email,
        name: row.name,
        agency: row.agency,
        country: row.country,
        unit: row.unit,
        belongs,
        fate,
    }
}

/// A table that was tried: what would become of each row, or what became of it. A page beyond the last is the last.
pub async fn table(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    (cohort, id): (CohortId, FactId),
    page: usize,
) -> Result<TableView, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme) = staff_of(&mut reader, actor, programme, &[StaffRole::Manager]).await?;
    let cohort = cohort_of(&mut reader, &programme, cohort).await?;
    let table = store::cohort_table::get(&mut reader, cohort.id, id).await?;
    drop(reader);
    if table.tried_at.plus_seconds(KEPT) <= ctx.now() {
        return Err(UseCaseError::NotFound);
    }
    let kept: Kept = serde_json::from_str(&table.rows)?;
    let count = |word: &str| {
        kept.rows
            .iter()
            .filter(|row| row.fate.as_str() == word)
            .count()
    };
    let pages = kept.rows.len().div_ceil(ROWS).max(1);
    let page = page.clamp(1, pages);
    Ok(TableView {
        id,
        programme: programme.slug,
        cohort: cohort.id,
        cohort_name: cohort.name,
        file_name: table.file_name,
        added: count("add"),
        created: count("create"),
        already: count("already") + count("twice"),
        refused: count("refused"),
        rows: kept
            .rows
            .into_iter()
            .skip((page - 1) * ROWS)
            .take(ROWS)
            .collect(),
        encoding: kept.encoding,
        ignored: kept.ignored,
        page,
        pages,
        applied_at: table.applied_at,
    })
}
