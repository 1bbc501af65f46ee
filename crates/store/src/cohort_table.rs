//! Tables of people that were tried: what was read of each row, and what becomes of it.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, CohortId, FactId, Timestamp};

/// A table that was tried, and perhaps applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub id: FactId,
    pub cohort: CohortId,
    pub file_name: String,
    /// JSON, written and read by `usecases`.
    pub rows: String,
    pub tried_at: Timestamp,
    pub applied_at: Option<Timestamp>,
}

/// A table to insert.
#[derive(Debug)]
pub struct NewTable<'a> {
    pub id: FactId,
    pub cohort: CohortId,
    pub file_name: &'a str,
    pub rows: &'a str,
    pub at: Timestamp,
    pub by: AccountId,
}

pub async fn insert(conn: &mut Connection, new: &NewTable<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into cohort_tables (id, cohort_id, file_name, rows, tried_at, tried_by) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id.to_string())
    .bind(new.cohort.to_string())
    .bind(new.file_name)
    .bind(new.rows)
    .bind(new.at.millis())
    .bind(new.by.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// A table of a cohort.
pub async fn get(conn: &mut Connection, cohort: CohortId, id: FactId) -> Result<Table, StoreError> {
    let (file_name, rows, tried, applied): (String, String, i64, Option<i64>) = sqlx::query_as(
        "select file_name, rows, tried_at, applied_at from cohort_tables where cohort_id = $1 and id = $2",
    )
    .bind(cohort.to_string())
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    Ok(Table {
        id,
        cohort,
        file_name,
        rows,
        tried_at: Timestamp::from_millis(tried),
        applied_at: applied.map(Timestamp::from_millis),
    })
}

/// The table of a cohort that was tried last and not applied, since a moment.
pub async fn find_latest(
    conn: &mut Connection,
    cohort: CohortId,
    since: Timestamp,
) -> Result<Option<FactId>, StoreError> {
    let id: Option<String> = sqlx::query_scalar(
        "select id from cohort_tables where cohort_id = $1 and applied_at is null and tried_at > $2
         order by tried_at desc, id desc limit 1",
    )
    .bind(cohort.to_string())
    .bind(since.millis())
    .fetch_optional(conn)
    .await?;
    id.map(|one| parse("cohort_tables.id", &one)).transpose()
}

/// Records that a table was applied, with what became of its rows; false when it had been.
pub async fn update_applied(
    conn: &mut Connection,
    id: FactId,
    rows: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update cohort_tables set rows = $2, applied_at = $3 where id = $1 and applied_at is null",
    )
    .bind(id.to_string())
    .bind(rows)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Forgets tables that were tried before a moment: people stand in them who may never have joined.
pub async fn delete_old(conn: &mut Connection, until: Timestamp) -> Result<u64, StoreError> {
    let done = sqlx::query("delete from cohort_tables where tried_at <= $1")
        .bind(until.millis())
        .execute(conn)
        .await?;
    Ok(done.rows_affected())
}
