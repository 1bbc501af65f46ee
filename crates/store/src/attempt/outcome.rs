//! What attempts came to. An outcome is never changed: marks, objections and corrected questions add another one.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AttemptId, FactId, Timestamp};

/// What a finished attempt came to: its latest outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// From 1.
    pub number: u32,
    /// Below nought only where certainty is marked.
    pub earned_sixtieths: i32,
    pub possible_sixtieths: i32,
    /// Responses that wait for a person's mark.
    pub waiting: u32,
    pub passed_at: Option<Timestamp>,
    /// When an outcome of this attempt first passed: what rests on it stays, whatever the latest one says.
    pub ever_passed_at: Option<Timestamp>,
    /// When it was computed.
    pub decided_at: Timestamp,
    pub finished_at: Timestamp,
    /// The time was up, which finished it.
    pub ran_out: bool,
}

/// One outcome in the row of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// From 1.
    pub number: u32,
    /// `finished`, `marked`, `contest` or `regraded`.
    pub cause: String,
    pub cause_id: Option<String>,
    pub earned_sixtieths: i32,
    pub possible_sixtieths: i32,
    pub waiting: u32,
    pub passed_at: Option<Timestamp>,
    pub decided_at: Timestamp,
}

/// An outcome to insert.
#[derive(Debug)]
pub struct NewOutcome<'a> {
    pub id: FactId,
    pub attempt: AttemptId,
    /// `finished`, `marked`, `contest` or `regraded`.
    pub cause: &'a str,
    pub cause_id: Option<&'a str>,
    pub earned_sixtieths: i32,
    pub possible_sixtieths: i32,
    pub waiting: u32,
    pub passed_at: Option<Timestamp>,
    pub decided_at: Timestamp,
    /// JSON, one entry a question.
    pub items: &'a str,
}

/// Records that an attempt was finished; false when it was before.
pub async fn insert_finish(
    conn: &mut Connection,
    attempt: AttemptId,
    finished_at: Timestamp,
    ran_out_at: Option<Timestamp>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into attempt_finishes (attempt_id, finished_at, ran_out_at)
         values ($1, $2, $3) on conflict (attempt_id) do nothing",
    )
    .bind(attempt.to_string())
    .bind(finished_at.millis())
    .bind(ran_out_at.map(Timestamp::millis))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Adds an outcome; gives its number.
pub async fn insert_outcome(
    conn: &mut Connection,
    new: &NewOutcome<'_>,
) -> Result<u32, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "insert into attempt_outcomes (id, attempt_id, number, cause, cause_id, earned_sixtieths, possible_sixtieths,
           waiting, passed_at, decided_at, items)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10
           from attempt_outcomes where attempt_id = $2
         returning number",
    )
    .bind(new.id.to_string())
    .bind(new.attempt.to_string())
    .bind(new.cause)
    .bind(new.cause_id)
    .bind(i64::from(new.earned_sixtieths))
    .bind(i64::from(new.possible_sixtieths))
    .bind(i64::from(new.waiting))
    .bind(new.passed_at.map(Timestamp::millis))
    .bind(new.decided_at.millis())
    .bind(new.items)
    .fetch_one(conn)
    .await?;
    Ok(count(number))
}

/// The outcomes of an attempt, the first one first.
pub async fn list_outcomes(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Vec<Change>, StoreError> {
    type Row = (i64, String, Option<String>, i32, i32, i64, Option<i64>, i64);
    let rows: Vec<Row> = sqlx::query_as(
        "select number, cause, cause_id, earned_sixtieths, possible_sixtieths, waiting, passed_at, decided_at
         from attempt_outcomes where attempt_id = $1 order by number, id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(
            |(number, cause, cause_id, earned, possible, waiting, passed, decided)| Change {
                number: count(number),
                cause,
                cause_id,
                earned_sixtieths: earned,
                possible_sixtieths: possible,
                waiting: count(waiting),
                passed_at: passed.map(Timestamp::from_millis),
                decided_at: Timestamp::from_millis(decided),
            },
        )
        .collect())
}

/// What the latest outcome is made of: JSON, one entry a question. `None` while the attempt is open.
pub async fn find_items(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select items from attempt_outcomes where attempt_id = $1 order by number desc, id limit 1",
    )
    .bind(attempt.to_string())
    .fetch_optional(conn)
    .await?)
}

/// So many attempts whose only outcome was recorded before outcomes said what they are made of; from the one after `after` on.
pub async fn list_unitemised(
    conn: &mut Connection,
    after: Option<AttemptId>,
    limit: u32,
) -> Result<Vec<AttemptId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select attempt_id from attempt_outcomes where items = '[]' and attempt_id > $1
         order by attempt_id, id limit $2",
    )
    .bind(after.map_or_else(String::new, |after| after.to_string()))
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|id| parse("attempt_outcomes.attempt_id", id))
        .collect()
}

/// Says what an outcome is made of that was recorded before outcomes did.
pub async fn update_items(
    conn: &mut Connection,
    attempt: AttemptId,
    items: &str,
) -> Result<(), StoreError> {
    sqlx::query("update attempt_outcomes set items = $2 where attempt_id = $1 and items = '[]'")
        .bind(attempt.to_string())
        .bind(items)
        .execute(conn)
        .await?;
    Ok(())
}
