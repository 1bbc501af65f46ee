//! What was answered, step by step.

use crate::StoreError;
use crate::db::Connection;
use crate::row::count;
use base::{AttemptId, FactId, Timestamp};

/// The most steps of one question in one attempt: each is a row for ever.
pub const MOST_SAVES: u32 = 200;

/// A saved answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub question: String,
    /// JSON array of the parts; numbers in rows of earlier versions.
    pub response: String,
    /// 1, 2 or 3; `None` where it was not asked.
    pub certainty: Option<u8>,
    /// `save` or `check`.
    pub action: String,
    pub saved_at: Timestamp,
}

/// An answer to insert.
#[derive(Debug)]
pub struct NewStep<'a> {
    pub id: FactId,
    pub attempt: AttemptId,
    pub question: &'a str,
    /// JSON array of the parts.
    pub response: &'a str,
    pub certainty: Option<u8>,
    /// `save` or `check`.
    pub action: &'a str,
    pub saved_at: Timestamp,
    pub save_key: &'a str,
}

/// Records an answer to an attempt that is not finished; false when it is, when this very save was recorded before, or
/// when the question has [`MOST_SAVES`]. One statement, because everybody who writes waits for it.
pub async fn insert_step(conn: &mut Connection, new: &NewStep<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into attempt_steps (id, attempt_id, question, number, response, certainty, action, saved_at, save_key)
         select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, $8 from attempt_steps where attempt_id = $2
         having not exists (select 1 from attempt_finishes f where f.attempt_id = $2)
           and count(case when question = $3 then 1 end) < $9
         on conflict (attempt_id, save_key) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.attempt.to_string())
    .bind(new.question)
    .bind(new.response)
    .bind(new.certainty.map(i64::from))
    .bind(new.action)
    .bind(new.saved_at.millis())
    .bind(new.save_key)
    .bind(i64::from(MOST_SAVES))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The names of the saves of one question, the latest first.
pub async fn list_save_keys(
    conn: &mut Connection,
    attempt: AttemptId,
    question: &str,
) -> Result<Vec<String>, StoreError> {
    let keys = sqlx::query_scalar(
        "select save_key from attempt_steps where attempt_id = $1 and question = $2 order by number desc, id limit $3",
    )
    .bind(attempt.to_string())
    .bind(question)
    .bind(i64::from(MOST_SAVES))
    .fetch_all(conn)
    .await?;
    Ok(keys)
}

/// The answers saved in an attempt, earlier ones first.
pub async fn list_steps(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Vec<Step>, StoreError> {
    let rows: Vec<(String, String, Option<i64>, String, i64)> = sqlx::query_as(
        "select question, response, certainty, action, saved_at from attempt_steps
         where attempt_id = $1 order by number, id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(question, response, certainty, action, at)| Step {
            question,
            response,
            certainty: level(certainty),
            action,
            saved_at: Timestamp::from_millis(at),
        })
        .collect())
}

/// A level of certainty from its column.
pub(crate) fn level(column: Option<i64>) -> Option<u8> {
    column.and_then(|level| u8::try_from(count(level)).ok())
}
