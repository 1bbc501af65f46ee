//! What officers write for themselves: the plan, notes, what they make of their hypotheses afterwards. Theirs alone, and theirs to delete.

use crate::StoreError;
use crate::db::Connection;
use base::{InterviewRunId, Timestamp};

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// JSON.
    pub plan: String,
    /// When they went in; from then on the plan stands.
    pub entered_at: Option<Timestamp>,
}

/// Notes, and the look back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notes {
    pub notes: String,
    pub looked_back: String,
}

pub async fn find_plan(
    conn: &mut Connection,
    run: InterviewRunId,
) -> Result<Option<Plan>, StoreError> {
    let row: Option<(String, Option<i64>)> =
        sqlx::query_as("select plan, entered_at from interview_plans where run_id = $1")
            .bind(run.to_string())
            .fetch_optional(conn)
            .await?;
    Ok(row.map(|(plan, entered)| Plan {
        plan,
        entered_at: entered.map(Timestamp::from_millis),
    }))
}

/// Puts a plan in the place of the one before; false when its officer has gone in.
pub async fn update_plan(
    conn: &mut Connection,
    run: InterviewRunId,
    plan: &Plan,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_plans (run_id, plan, entered_at, written_at) values ($1, $2, $3, $4)
         on conflict (run_id) do update
         set plan = excluded.plan, entered_at = excluded.entered_at, written_at = excluded.written_at
         where interview_plans.entered_at is null",
    )
    .bind(run.to_string())
    .bind(&plan.plan)
    .bind(plan.entered_at.map(Timestamp::millis))
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

pub async fn find_notes(
    conn: &mut Connection,
    run: InterviewRunId,
) -> Result<Option<Notes>, StoreError> {
    let row: Option<(String, String)> =
        sqlx::query_as("select notes, looked_back from interview_notes where run_id = $1")
            .bind(run.to_string())
            .fetch_optional(conn)
            .await?;
    Ok(row.map(|(notes, looked_back)| Notes { notes, looked_back }))
}

/// Puts notes in the place of those before.
pub async fn update_notes(
    conn: &mut Connection,
    run: InterviewRunId,
    notes: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into interview_notes (run_id, notes, looked_back, written_at) values ($1, $2, '', $3)
         on conflict (run_id) do update set notes = excluded.notes, written_at = excluded.written_at",
    )
    .bind(run.to_string())
    .bind(notes)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Puts a look back in the place of the one before.
pub async fn update_looked_back(
    conn: &mut Connection,
    run: InterviewRunId,
    looked_back: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into interview_notes (run_id, notes, looked_back, written_at) values ($1, '', $2, $3)
         on conflict (run_id) do update set looked_back = excluded.looked_back, written_at = excluded.written_at",
    )
    .bind(run.to_string())
    .bind(looked_back)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes plan, notes and look back. When its officer went in stays, without words: the limits of an hour and of a day count it.
pub async fn delete_written(conn: &mut Connection, run: InterviewRunId) -> Result<(), StoreError> {
    sqlx::query("delete from interview_plans where run_id = $1 and entered_at is null")
        .bind(run.to_string())
        .execute(&mut *conn)
        .await?;
    sqlx::query("update interview_plans set plan = '{}' where run_id = $1")
        .bind(run.to_string())
        .execute(&mut *conn)
        .await?;
    sqlx::query("delete from interview_notes where run_id = $1")
        .bind(run.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
