//! What drills and benchmarks ask of the database and nothing else does.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, AttemptId, CycleId, DraftId, FactId, ScenarioRunId, Timestamp};
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

/// What became of one cycle, counted: each number is 1 once it is awarded, and that of the files 0 or 3.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    pub cycle: CycleId,
    pub account: AccountId,
    /// The address of its certification, and the number of the cycle.
    pub certification: String,
    pub number: u32,
    pub awards: u32,
    /// Code of the certificate, if there is one.
    pub code: Option<String>,
    pub certificates: u32,
    pub places: u32,
    pub entries: u32,
    pub files: u32,
}

/// Every cycle with what was made for it.
pub async fn list_counted(conn: &mut Connection) -> Result<Vec<Counted>, StoreError> {
    type Row = (
        String,
        String,
        String,
        i64,
        Option<String>,
        i64,
        i64,
        i64,
        i64,
        i64,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select y.id, y.account_id, c.slug, y.number,
           (select min(t.code) from certificates t where t.cycle_id = y.id),
           (select count(*) from awards w where w.cycle_id = y.id),
           (select count(*) from certificates t where t.cycle_id = y.id),
           (select count(*) from certificates t join status_entries s on s.certificate_id = t.id where t.cycle_id = y.id),
           (select count(*) from certificates t join certificate_events e on e.certificate_id = t.id
             join register_entries r on r.event_id = e.id where t.cycle_id = y.id),
           (select count(*) from certificates t join certificate_files f on f.certificate_id = t.id where t.cycle_id = y.id)
         from cycles y join certifications c on c.id = y.certification_id order by y.opened_at, y.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(cycle, account, slug, number, code, awards, certificates, places, entries, files)| {
                Ok(Counted {
                    cycle: parse("cycles.id", &cycle)?,
                    account: parse("cycles.account_id", &account)?,
                    certification: slug,
                    number: count(number),
                    awards: count(awards),
                    code,
                    certificates: count(certificates),
                    places: count(places),
                    entries: count(entries),
                    files: count(files),
                })
            },
        )
        .collect()
}

/// Runs of awards, and of the people in them those who wait and those who failed.
pub async fn get_runs(conn: &mut Connection) -> Result<(u32, u32, u32), StoreError> {
    let (runs, waiting, failed): (i64, i64, i64) = sqlx::query_as(
        "select (select count(*) from award_runs where finished_at is not null),
           (select count(*) from award_run_items where outcome is null)
             + (select count(*) from award_runs where finished_at is null),
           (select count(*) from award_run_items where outcome = 'failed')",
    )
    .fetch_one(conn)
    .await?;
    Ok((count(runs), count(waiting), count(failed)))
}

/// A draft of a course with what is recorded of it, counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    pub draft: DraftId,
    /// How it ended, if it did.
    pub outcome: Option<String>,
    /// States of its files that were saved, also those that were taken out since.
    pub states: u32,
    pub approvals: u32,
    /// Publications that say they were this draft, and the fingerprint of what they published.
    pub publications: u32,
    pub fingerprint: Option<String>,
}

/// The drafts of a course, the oldest first.
pub async fn list_drafted(conn: &mut Connection, course: &str) -> Result<Vec<Drafted>, StoreError> {
    type Row = (String, Option<String>, i64, i64, i64, Option<String>);
    let rows: Vec<Row> = sqlx::query_as(
        "select d.id, d.outcome,
           (select coalesce(sum(n), 0) from (select max(f.number) as n from draft_files f where f.draft_id = d.id group by f.path)),
           (select count(*) from draft_reviews r where r.draft_id = d.id and r.approved = 1),
           (select count(*) from publication_notes n where n.draft_id = d.id),
           (select max(v.fingerprint) from publication_notes n join publications p on p.id = n.publication_id
             join course_versions v on v.id = p.version_id where n.draft_id = d.id)
         from drafts d where d.course = $1 order by d.opened_at, d.id",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(id, outcome, states, approvals, publications, fingerprint)| {
                Ok(Drafted {
                    draft: parse("drafts.id", &id)?,
                    outcome,
                    states: count(states),
                    approvals: count(approvals),
                    publications: count(publications),
                    fingerprint,
                })
            },
        )
        .collect()
}

/// How often a course was published, how many versions of it there are, and how many publications the audit log tells of.
pub async fn count_published(conn: &mut Connection, course: &str) -> Result<[u32; 3], StoreError> {
    let (publications, versions, told): (i64, i64, i64) = sqlx::query_as(
        "select (select count(*) from publications where course = $1),
           (select count(*) from course_versions where course = $1),
           (select count(*) from audit_events where action = 'course.published' and subject_kind = 'course' and subject_id = $1)",
    )
    .bind(course)
    .fetch_one(conn)
    .await?;
    Ok([publications, versions, told].map(count))
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
