//! What drills and benchmarks ask of the database and nothing else does.

use crate::StoreError;
use crate::db::Connection;
use base::{AttemptId, FactId, ScenarioRunId, Timestamp};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use std::path::Path;

/// The saves of an attempt, in the order of saving: their names and their responses.
pub async fn list_saves(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Vec<(String, String)>, StoreError> {
    Ok(sqlx::query_as(
        "select save_key, response from attempt_steps where attempt_id = $1 order by number, id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?)
}

/// Marks the database as written by a later version of the program.
pub async fn insert_later_schema(conn: &mut Connection) -> Result<(), StoreError> {
    sqlx::query(
        "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
         values (9999, 'later', true, x'00', 0)",
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets the database grow to so many pages and no further, as a full disk would; it is never cut
/// below what it has. The engine then answers `SQLITE_FULL` (<https://sqlite.org/pragma.html#pragma_max_page_count>).
pub async fn limit_pages(conn: &mut Connection, pages: u32) -> Result<(), StoreError> {
    // A pragma takes no parameters; digits cannot be anything else.
    let sql = sqlx::AssertSqlSafe(format!("pragma max_page_count = {pages}"));
    let _: (i64,) = sqlx::query_as(sql).fetch_one(conn).await?;
    Ok(())
}

/// A bare sqlx pool on an existing database, with the settings that keep acknowledged writes, and
/// with nothing of ours around it: the measure for how fast an answer can be saved.
#[derive(Debug)]
pub struct Bare(SqlitePool);

impl Bare {
    pub async fn open(file: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true);
        Ok(Self(
            SqlitePoolOptions::new()
                .max_connections(1)
                .connect_with(options)
                .await?,
        ))
    }

    /// The insert and the commit of one saved answer.
    pub async fn insert(
        &self,
        id: FactId,
        attempt: AttemptId,
        question: &str,
        at: Timestamp,
        save: &str,
    ) -> Result<(), StoreError> {
        let mut tx = self.0.begin_with("begin immediate").await?;
        sqlx::query(
            "insert into attempt_steps (id, attempt_id, question, number, response, saved_at, save_key)
             select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6 from attempt_steps where attempt_id = $2
             on conflict (attempt_id, save_key) do nothing",
        )
        .bind(id.to_string())
        .bind(attempt.to_string())
        .bind(question)
        .bind("[\"0\"]")
        .bind(at.millis())
        .bind(save)
        .execute(&mut *tx)
        .await?;
        Ok(tx.commit().await?)
    }

    /// The insert and the commit of one step of a scenario.
    pub async fn insert_step(
        &self,
        id: FactId,
        run: ScenarioRunId,
        number: u32,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let mut tx = self.0.begin_with("begin immediate").await?;
        sqlx::query(
            "insert into scenario_steps (id, run_id, number, action, reconsidered, scene, copied, taken_at)
             values ($1, $2, $3, $4, null, $5, 0, $6)",
        )
        .bind(id.to_string())
        .bind(run.to_string())
        .bind(i64::from(number))
        .bind("wait")
        .bind("hall")
        .bind(at.millis())
        .execute(&mut *tx)
        .await?;
        Ok(tx.commit().await?)
    }

    /// A write in which a benchmark puts what would take too long through the use cases.
    pub async fn fill(&self) -> Result<Filling, StoreError> {
        Ok(Filling(self.0.begin_with("begin immediate").await?))
    }

    /// Waits for what is under way and closes the pool.
    pub async fn close(&self) {
        self.0.close().await;
    }
}

/// Rows on their way in; nothing of them is there before the commit.
#[derive(Debug)]
pub struct Filling(sqlx::Transaction<'static, sqlx::Sqlite>);

impl Filling {
    /// For the functions of this crate.
    pub fn connection(&mut self) -> &mut Connection {
        &mut self.0
    }

    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.0.commit().await?)
    }
}
