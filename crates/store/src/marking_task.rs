//! Responses that people mark, each under a name of its own: with it one opens the response, and nothing that tells whose it is.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, AttemptId, MarkingTaskId, Timestamp};

/// One response that people mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub id: MarkingTaskId,
    pub attempt: AttemptId,
    pub question: String,
}

fn task((id, attempt, question): (String, String, String)) -> Result<Task, StoreError> {
    Ok(Task {
        id: parse("marking_tasks.id", &id)?,
        attempt: parse("marking_tasks.attempt_id", &attempt)?,
        question,
    })
}

/// One task.
pub async fn get(conn: &mut Connection, id: MarkingTaskId) -> Result<Task, StoreError> {
    let row = sqlx::query_as("select id, attempt_id, question from marking_tasks where id = $1")
        .bind(id.to_string())
        .fetch_one(conn)
        .await?;
    task(row)
}

/// The tasks of an attempt, by question.
pub async fn list(conn: &mut Connection, attempt: AttemptId) -> Result<Vec<Task>, StoreError> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select id, attempt_id, question from marking_tasks where attempt_id = $1 order by question, id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(task).collect()
}

/// Gives a response its task, once.
pub async fn insert(conn: &mut Connection, new: &Task, at: Timestamp) -> Result<(), StoreError> {
    sqlx::query(
        "insert into marking_tasks (id, attempt_id, question, created_at)
         values ($1, $2, $3, $4) on conflict (attempt_id, question) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.attempt.to_string())
    .bind(&new.question)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether the log says that somebody opened the result of an attempt, and so knows whose it is.
pub async fn find_seen(
    conn: &mut Connection,
    attempt: AttemptId,
    account: AccountId,
) -> Result<bool, StoreError> {
    let found: Option<String> = sqlx::query_scalar(
        "select id from audit_events
         where subject_kind = 'attempt' and subject_id = $1 and action = 'attempt.viewed' and actor_id = $2
         order by number, id limit 1",
    )
    .bind(attempt.to_string())
    .bind(account.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(found.is_some())
}
