//! What was said and done in an interview, turn by turn.

use crate::StoreError;
use crate::db::Connection;
use crate::row::count;
use base::{FactId, InterviewRunId, Timestamp};

/// A turn as it is recorded. The JSON is the program's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// From 1.
    pub number: u32,
    /// What the officer said; `None`: something was done.
    pub words: Option<String>,
    pub act: Option<String>,
    /// JSON, of words.
    pub coding: Option<String>,
    /// JSON: pieces of the case.
    pub reply: String,
    /// JSON: what was told, signals, faults, levels.
    pub state: String,
    pub said_at: Timestamp,
}

type Row = (
    i64,
    Option<String>,
    Option<String>,
    Option<String>,
    String,
    String,
    i64,
);

fn turn((number, words, act, coding, reply, state, said): Row) -> Turn {
    Turn {
        number: count(number),
        words,
        act,
        coding,
        reply,
        state,
        said_at: Timestamp::from_millis(said),
    }
}

/// The turns of an interview, in order.
pub async fn list_turns(
    conn: &mut Connection,
    run: InterviewRunId,
) -> Result<Vec<Turn>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select number, words, act, coding, reply, state, said_at from interview_turns
         where run_id = $1 order by number, id",
    )
    .bind(run.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(turn).collect())
}

/// Records a turn of an interview that is neither over nor deleted; false when it is, or when the turn of this number was taken before.
/// Turns are never changed, so whoever saw all of them before this number knows the interview.
pub async fn insert_turn(
    conn: &mut Connection,
    id: FactId,
    run: InterviewRunId,
    new: &Turn,
    coder_version: Option<&str>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_turns (id, run_id, number, words, act, coding, coder_version, reply, state, said_at)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
         where not exists (select 1 from interview_ends e where e.run_id = $2)
           and not exists (select 1 from interview_erasures x where x.run_id = $2)
         on conflict do nothing",
    )
    .bind(id.to_string())
    .bind(run.to_string())
    .bind(i64::from(new.number))
    .bind(&new.words)
    .bind(&new.act)
    .bind(&new.coding)
    .bind(coder_version)
    .bind(&new.reply)
    .bind(&new.state)
    .bind(new.said_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Deletes everything that was said in an interview. When a second talk began stays, and nothing else of that turn: the limits of an hour and of a
/// day count it.
pub async fn delete_turns(conn: &mut Connection, run: InterviewRunId) -> Result<(), StoreError> {
    sqlx::query(
        "delete from interview_turns where run_id = $1 and (act is null or act <> 'again')",
    )
    .bind(run.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query("update interview_turns set reply = '[]', state = '{}' where run_id = $1")
        .bind(run.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
