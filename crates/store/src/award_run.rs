//! Awarding to many at once: a run, and what became of each cycle in it.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, AwardRunId, CertificationId, CohortId, CycleId, Timestamp};

/// A run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardRun {
    pub id: AwardRunId,
    pub certification: CertificationId,
    /// Nothing: everybody under way.
    pub cohort: Option<CohortId>,
    pub cohort_name: Option<String>,
    pub started_at: Timestamp,
    pub started_by: AccountId,
    pub starter: String,
    pub finished_at: Option<Timestamp>,
}

type Row = (
    String,
    String,
    Option<String>,
    Option<String>,
    i64,
    String,
    String,
    Option<i64>,
);

fn run(
    (id, certification, cohort, cohort_name, began, by, starter, ended): Row,
) -> Result<AwardRun, StoreError> {
    Ok(AwardRun {
        id: parse("award_runs.id", &id)?,
        certification: parse("award_runs.certification_id", &certification)?,
        cohort: cohort
            .map(|one| parse("award_runs.cohort_id", &one))
            .transpose()?,
        cohort_name,
        started_at: Timestamp::from_millis(began),
        started_by: parse("award_runs.started_by", &by)?,
        starter,
        finished_at: ended.map(Timestamp::from_millis),
    })
}

/// One run.
pub async fn get(conn: &mut Connection, id: AwardRunId) -> Result<AwardRun, StoreError> {
    let row: Row = sqlx::query_as(
        "select r.id, r.certification_id, r.cohort_id, c.name, r.started_at, r.started_by, a.name, r.finished_at
         from award_runs r join accounts a on a.id = r.started_by left join cohorts c on c.id = r.cohort_id where r.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    run(row)
}

/// Runs that are not finished, the earliest first.
pub async fn list_open(conn: &mut Connection) -> Result<Vec<AwardRun>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.certification_id, r.cohort_id, c.name, r.started_at, r.started_by, a.name, r.finished_at
         from award_runs r join accounts a on a.id = r.started_by left join cohorts c on c.id = r.cohort_id
         where r.finished_at is null order by r.started_at, r.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(run).collect()
}

/// Starts a run over these cycles; false while one of this certification is not finished. The names in it are not stored.
pub async fn insert(
    conn: &mut Connection,
    new: &AwardRun,
    cycles: &[CycleId],
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into award_runs (id, certification_id, started_at, started_by, cohort_id)
         select $1, $2, $3, $4, $5
          where not exists (select 1 from award_runs r where r.certification_id = $2 and r.finished_at is null)",
    )
    .bind(new.id.to_string())
    .bind(new.certification.to_string())
    .bind(new.started_at.millis())
    .bind(new.started_by.to_string())
    .bind(new.cohort.map(|one| one.to_string()))
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    for cycle in cycles {
        sqlx::query("insert into award_run_items (run_id, cycle_id) values ($1, $2)")
            .bind(new.id.to_string())
            .bind(cycle.to_string())
            .execute(&mut *conn)
            .await?;
    }
    Ok(true)
}

/// Ends a run.
pub async fn update_finished(
    conn: &mut Connection,
    id: AwardRunId,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("update award_runs set finished_at = $2 where id = $1 and finished_at is null")
        .bind(id.to_string())
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// Cycles of a run that nothing has become of yet.
pub async fn list_waiting(
    conn: &mut Connection,
    id: AwardRunId,
    limit: u32,
) -> Result<Vec<CycleId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select cycle_id from award_run_items where run_id = $1 and outcome is null order by cycle_id limit $2",
    )
    .bind(id.to_string())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|cycle| parse("award_run_items.cycle_id", cycle))
        .collect()
}

/// Adds what became of a cycle; false when that was decided before.
pub async fn update_item(
    conn: &mut Connection,
    id: AwardRunId,
    cycle: CycleId,
    outcome: &str,
    detail: Option<&str>,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update award_run_items set outcome = $3, detail = $4, decided_at = $5
         where run_id = $1 and cycle_id = $2 and outcome is null",
    )
    .bind(id.to_string())
    .bind(cycle.to_string())
    .bind(outcome)
    .bind(detail)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A cycle of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardRunItem {
    pub name: String,
    /// `issued`, `already`, `missing`, `later`, `unconfirmed`, `failed`; nothing while it waits.
    pub outcome: Option<String>,
    /// Of an issued one, the code of its certificate.
    pub detail: Option<String>,
}

/// All cycles of a run, by name.
pub async fn list_items(
    conn: &mut Connection,
    id: AwardRunId,
) -> Result<Vec<AwardRunItem>, StoreError> {
    let rows: Vec<(String, Option<String>, Option<String>)> = sqlx::query_as(
        "select a.name, i.outcome, i.detail from award_run_items i
         join cycles c on c.id = i.cycle_id join accounts a on a.id = c.account_id
         where i.run_id = $1 order by a.name, i.cycle_id",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(name, outcome, detail)| AwardRunItem {
            name,
            outcome,
            detail,
        })
        .collect())
}

/// How many cycles of a run nothing has become of yet.
pub async fn get_waiting(conn: &mut Connection, id: AwardRunId) -> Result<u32, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "select count(*) from award_run_items where run_id = $1 and outcome is null",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    Ok(count(number))
}
