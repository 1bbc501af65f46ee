//! Organisations, a tree, and who belongs to them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, FactId, OrganisationId, Timestamp};

/// A country, an agency or a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    pub id: OrganisationId,
    pub parent: Option<OrganisationId>,
    /// `country`, `agency`, `unit`.
    pub kind: String,
    pub name: String,
    pub country: Option<String>,
    /// People who belong to it now, not counting those below it.
    pub people: u32,
}

type Row = (String, Option<String>, String, String, Option<String>, i64);

fn organisation(
    (id, parent, kind, name, country, people): Row,
) -> Result<Organisation, StoreError> {
    Ok(Organisation {
        id: parse("organisations.id", &id)?,
        parent: parent
            .map(|one| parse("organisations.parent_id", &one))
            .transpose()?,
        kind,
        name,
        country,
        people: count(people),
    })
}

/// All of them, by name.
pub async fn list(conn: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select o.id, o.parent_id, o.kind, o.name, o.country,
           (select count(*) from affiliations a where a.organisation_id = o.id and a.ended_at is null)
         from organisations o order by o.name, o.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(organisation).collect()
}

/// One organisation.
pub async fn get(conn: &mut Connection, id: OrganisationId) -> Result<Organisation, StoreError> {
    let row: Row = sqlx::query_as(
        "select o.id, o.parent_id, o.kind, o.name, o.country,
           (select count(*) from affiliations a where a.organisation_id = o.id and a.ended_at is null)
         from organisations o where o.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    organisation(row)
}

/// An organisation to insert.
#[derive(Debug)]
pub struct NewOrganisation<'a> {
    pub id: OrganisationId,
    pub parent: Option<OrganisationId>,
    pub kind: &'a str,
    pub name: &'a str,
    pub country: Option<&'a str>,
    pub at: Timestamp,
    pub by: Option<AccountId>,
}

pub async fn insert(conn: &mut Connection, new: &NewOrganisation<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into organisations (id, parent_id, kind, name, country, created_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.to_string())
    .bind(new.parent.map(|one| one.to_string()))
    .bind(new.kind)
    .bind(new.name)
    .bind(new.country)
    .bind(new.at.millis())
    .bind(new.by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// Where somebody belongs now.
pub async fn find_of(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Option<OrganisationId>, StoreError> {
    let id: Option<String> = sqlx::query_scalar(
        "select organisation_id from affiliations where account_id = $1 and ended_at is null order by since desc, id limit 1",
    )
    .bind(account.to_string())
    .fetch_optional(conn)
    .await?;
    id.map(|one| parse("affiliations.organisation_id", &one))
        .transpose()
}

/// Ends where somebody belonged.
pub async fn update_ended(
    conn: &mut Connection,
    account: AccountId,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("update affiliations set ended_at = $2 where account_id = $1 and ended_at is null")
        .bind(account.to_string())
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// Somebody belongs to an organisation from now on.
pub async fn insert_affiliation(
    conn: &mut Connection,
    id: FactId,
    account: AccountId,
    organisation: OrganisationId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into affiliations (id, account_id, organisation_id, since, added_by) values ($1, $2, $3, $4, $5)",
    )
    .bind(id.to_string())
    .bind(account.to_string())
    .bind(organisation.to_string())
    .bind(at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}
