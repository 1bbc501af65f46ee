//! People who asked to join a cohort, and what was decided.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, CohortId, FactId, Timestamp};

/// Somebody's request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub id: FactId,
    pub account: AccountId,
    pub asked_at: Timestamp,
    /// What was decided, if it was.
    pub accepted: Option<bool>,
}

type Row = (String, String, i64, Option<i64>);

fn request((id, account, asked, accepted): Row) -> Result<Request, StoreError> {
    Ok(Request {
        id: parse("cohort_requests.id", &id)?,
        account: parse("cohort_requests.account_id", &account)?,
        asked_at: Timestamp::from_millis(asked),
        accepted: accepted.map(|one| one != 0),
    })
}

/// Somebody's request for a cohort.
pub async fn find(
    conn: &mut Connection,
    cohort: CohortId,
    account: AccountId,
) -> Result<Option<Request>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select id, account_id, asked_at, accepted from cohort_requests where cohort_id = $1 and account_id = $2",
    )
    .bind(cohort.to_string())
    .bind(account.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(request).transpose()
}

/// A request of a cohort.
pub async fn get(
    conn: &mut Connection,
    cohort: CohortId,
    id: FactId,
) -> Result<Request, StoreError> {
    let row: Row = sqlx::query_as(
        "select id, account_id, asked_at, accepted from cohort_requests where cohort_id = $1 and id = $2",
    )
    .bind(cohort.to_string())
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    request(row)
}

/// Somebody who waits for a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub id: FactId,
    pub name: String,
    pub email: String,
    pub agency: String,
    pub country: Option<String>,
    pub asked_at: Timestamp,
}

/// Who waits for a decision, the longest first.
pub async fn list_waiting(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Waiting>, StoreError> {
    type Wide = (String, String, String, String, Option<String>, i64);
    let rows: Vec<Wide> = sqlx::query_as(
        "select r.id, a.name, a.email, a.agency, a.country, r.asked_at
         from cohort_requests r join accounts a on a.id = r.account_id
         where r.cohort_id = $1 and r.decided_at is null order by r.asked_at, r.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, name, email, agency, country, asked)| {
            Ok(Waiting {
                id: parse("cohort_requests.id", &id)?,
                name,
                email,
                agency,
                country,
                asked_at: Timestamp::from_millis(asked),
            })
        })
        .collect()
}

/// Asks to join. Whoever was accepted, and left, asks again as the same row; false for everybody else who asked before.
pub async fn insert(
    conn: &mut Connection,
    id: FactId,
    cohort: CohortId,
    account: AccountId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into cohort_requests (id, cohort_id, account_id, asked_at) values ($1, $2, $3, $4)
         on conflict (cohort_id, account_id) do update
           set asked_at = excluded.asked_at, accepted = null, decided_at = null, decided_by = null
           where cohort_requests.accepted = 1",
    )
    .bind(id.to_string())
    .bind(cohort.to_string())
    .bind(account.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Decides a request; false when it was decided before.
pub async fn update_decided(
    conn: &mut Connection,
    id: FactId,
    accepted: bool,
    at: Timestamp,
    by: AccountId,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update cohort_requests set accepted = $2, decided_at = $3, decided_by = $4 where id = $1 and decided_at is null",
    )
    .bind(id.to_string())
    .bind(i64::from(accepted))
    .bind(at.millis())
    .bind(by.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
