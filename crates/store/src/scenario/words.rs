//! What somebody would say: theirs alone, and theirs to delete. No list of several people's words can be asked for here.

use crate::StoreError;
use crate::db::Connection;
use base::{ScenarioRunId, Timestamp};

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The id of "what would you say" in the scenario.
    pub say: String,
    pub words: String,
}

/// What was written in a run.
pub async fn list_words(
    conn: &mut Connection,
    run: ScenarioRunId,
) -> Result<Vec<Words>, StoreError> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select say, words from scenario_words where run_id = $1 order by written_at, say",
    )
    .bind(run.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(say, words)| Words { say, words })
        .collect())
}

/// Puts words in the place of what was written there.
pub async fn update_words(
    conn: &mut Connection,
    run: ScenarioRunId,
    words: &Words,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into scenario_words (run_id, say, words, written_at) values ($1, $2, $3, $4)
         on conflict (run_id, say) do update set words = excluded.words, written_at = excluded.written_at",
    )
    .bind(run.to_string())
    .bind(&words.say)
    .bind(&words.words)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Deletes what was written in one place of a run; false when there was nothing.
pub async fn delete_words(
    conn: &mut Connection,
    run: ScenarioRunId,
    say: &str,
) -> Result<bool, StoreError> {
    let done = sqlx::query("delete from scenario_words where run_id = $1 and say = $2")
        .bind(run.to_string())
        .bind(say)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Deletes everything that was written in a run; false when there was nothing.
pub async fn delete_all_words(
    conn: &mut Connection,
    run: ScenarioRunId,
) -> Result<bool, StoreError> {
    let done = sqlx::query("delete from scenario_words where run_id = $1")
        .bind(run.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}
