//! What was answered, step by step.

use crate::StoreError;
use crate::db::Connection;
use crate::row::count;
use base::{AttemptId, FactId, Timestamp};

/// A saved answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// From 1 in the attempt.
    pub number: u32,
    pub question: String,
    /// JSON array of the parts; numbers in rows of earlier versions.
    pub response: String,
    /// 1, 2 or 3; `None` where it was not asked.
    pub certainty: Option<u8>,
    /// `save` or `check`.
    pub action: String,
    pub saved_at: Timestamp,
    /// The name of the save.
    pub save_key: String,
}

/// An answer to insert.
#[derive(Debug)]
pub struct NewStep<'a> {
    pub id: FactId,
    pub attempt: AttemptId,
    pub question: &'a str,
    /// One more than that of the step before.
    pub number: u32,
    /// JSON array of the parts.
    pub response: &'a str,
    pub certainty: Option<u8>,
    /// `save` or `check`.
    pub action: &'a str,
    pub saved_at: Timestamp,
    pub save_key: &'a str,
}

/// Records an answer to an attempt that is not finished; false when it is, or when a step with this number or under this
/// name was recorded before. One statement that looks at few rows, because everybody who writes waits for it.
pub async fn insert_step(conn: &mut Connection, new: &NewStep<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into attempt_steps (id, attempt_id, question, number, response, certainty, action, saved_at, save_key)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9
         where not exists (select 1 from attempt_finishes f where f.attempt_id = $2)
         on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.attempt.to_string())
    .bind(new.question)
    .bind(i64::from(new.number))
    .bind(new.response)
    .bind(new.certainty.map(i64::from))
    .bind(new.action)
    .bind(new.saved_at.millis())
    .bind(new.save_key)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The answers saved in an attempt, earlier ones first.
pub async fn list_steps(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Vec<Step>, StoreError> {
    type Row = (i64, String, String, Option<i64>, String, i64, String);
    let rows: Vec<Row> = sqlx::query_as(
        "select number, question, response, certainty, action, saved_at, save_key from attempt_steps
         where attempt_id = $1 order by number, id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(
            |(number, question, response, certainty, action, at, save_key)| Step {
                number: count(number),
                question,
                response,
                certainty: level(certainty),
                action,
                saved_at: Timestamp::from_millis(at),
                save_key,
            },
        )
        .collect())
}

/// A level of certainty from its column.
pub(crate) fn level(column: Option<i64>) -> Option<u8> {
    column.and_then(|level| u8::try_from(count(level)).ok())
}
