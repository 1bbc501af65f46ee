//! Links that let people into a cohort, or let them ask. Only hashes of their tokens are kept.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CohortId, FactId, Timestamp};

/// A link into a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub id: FactId,
    pub cohort: CohortId,
    /// Whoever follows it asks, and staff decide.
    pub asks: bool,
    /// People it lets in.
    pub most: u32,
    /// People who joined or asked by a link since it was made; a cohort has one open link at a time.
    pub used: u32,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub closed_at: Option<Timestamp>,
}

type Row = (String, String, i64, i64, i64, i64, i64, Option<i64>);

fn invitation(
    (id, cohort, asks, most, used, created, expires, closed): Row,
) -> Result<Invitation, StoreError> {
    Ok(Invitation {
        id: parse("cohort_invitations.id", &id)?,
        cohort: parse("cohort_invitations.cohort_id", &cohort)?,
        asks: asks != 0,
        most: count(most),
        used: count(used),
        created_at: Timestamp::from_millis(created),
        expires_at: Timestamp::from_millis(expires),
        closed_at: closed.map(Timestamp::from_millis),
    })
}

/// The link with this token hash.
pub async fn find(
    conn: &mut Connection,
    token_hash: &str,
) -> Result<Option<Invitation>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select i.id, i.cohort_id, i.asks, i.most,
           (select count(*) from cohort_members m
            where m.cohort_id = i.cohort_id and m.via = 'invitation' and m.joined_at >= i.created_at)
           + (select count(*) from cohort_requests r where r.cohort_id = i.cohort_id and r.asked_at >= i.created_at),
           i.created_at, i.expires_at, i.closed_at
         from cohort_invitations i where i.token_hash = $1",
    )
    .bind(token_hash)
    .fetch_optional(conn)
    .await?;
    row.map(invitation).transpose()
}

/// The link of a cohort that is not closed, if there is one.
pub async fn find_open(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Option<Invitation>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select i.id, i.cohort_id, i.asks, i.most,
           (select count(*) from cohort_members m
            where m.cohort_id = i.cohort_id and m.via = 'invitation' and m.joined_at >= i.created_at)
           + (select count(*) from cohort_requests r where r.cohort_id = i.cohort_id and r.asked_at >= i.created_at),
           i.created_at, i.expires_at, i.closed_at
         from cohort_invitations i where i.cohort_id = $1 and i.closed_at is null
         order by i.created_at desc, i.id limit 1",
    )
    .bind(cohort.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(invitation).transpose()
}

/// A link to insert.
#[derive(Debug)]
pub struct NewInvitation<'a> {
    pub token_hash: &'a str,
    pub id: FactId,
    pub cohort: CohortId,
    pub asks: bool,
    pub most: u32,
    pub at: Timestamp,
    pub by: Option<AccountId>,
    pub expires_at: Timestamp,
}

pub async fn insert(conn: &mut Connection, new: &NewInvitation<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into cohort_invitations (token_hash, id, cohort_id, asks, most, created_at, created_by, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.token_hash)
    .bind(new.id.to_string())
    .bind(new.cohort.to_string())
    .bind(i64::from(new.asks))
    .bind(i64::from(new.most))
    .bind(new.at.millis())
    .bind(new.by.map(|one| one.to_string()))
    .bind(new.expires_at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Closes every open link of a cohort; false when there was none.
pub async fn update_closed(
    conn: &mut Connection,
    cohort: CohortId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update cohort_invitations set closed_at = $2 where cohort_id = $1 and closed_at is null",
    )
    .bind(cohort.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
