//! Organisations, a tree. Who belongs to them is in `affiliation`.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, OrganisationId, Timestamp};

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

/// Changes an organisation's name, place and country; its kind stays.
pub async fn update(
    conn: &mut Connection,
    id: OrganisationId,
    parent: Option<OrganisationId>,
    name: &str,
    country: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query("update organisations set parent_id = $2, name = $3, country = $4 where id = $1")
        .bind(id.to_string())
        .bind(parent.map(|one| one.to_string()))
        .bind(name)
        .bind(country)
        .execute(conn)
        .await?;
    Ok(())
}
