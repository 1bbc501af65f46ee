//! What was decided in a run, step by step.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, FactId, ScenarioRunId, Timestamp};

/// A step of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// From 1 in the run.
    pub number: u32,
    /// The action that was taken; `None`: a decision was reconsidered.
    pub action: Option<String>,
    /// The number of the step that the story went back before.
    pub reconsidered: Option<u32>,
    /// Taken over from the run this one began from.
    pub copied: bool,
    pub taken_at: Timestamp,
}

type Row = (i64, Option<String>, Option<i64>, i64, i64);

fn step((number, action, reconsidered, copied, taken): Row) -> Step {
    Step {
        number: count(number),
        action,
        reconsidered: reconsidered.map(count),
        copied: copied != 0,
        taken_at: Timestamp::from_millis(taken),
    }
}

/// A step to insert.
#[derive(Debug)]
pub struct NewStep<'a> {
    pub id: FactId,
    pub run: ScenarioRunId,
    /// One more than that of the step before.
    pub number: u32,
    pub action: Option<&'a str>,
    pub reconsidered: Option<u32>,
    /// Where it was decided.
    pub scene: &'a str,
    pub copied: bool,
    pub taken_at: Timestamp,
}

/// Records a step of a run that is not over; false when it is, or when the step of this number was taken before. One statement that looks at
/// few rows, because everybody who writes waits for it. Steps are never changed, so whoever saw all steps before this number knows the story.
pub async fn insert_step(conn: &mut Connection, new: &NewStep<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into scenario_steps (id, run_id, number, action, reconsidered, scene, copied, taken_at)
         select $1, $2, $3, $4, $5, $6, $7, $8
         where not exists (select 1 from scenario_ends e where e.run_id = $2)
         on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.run.to_string())
    .bind(i64::from(new.number))
    .bind(new.action)
    .bind(new.reconsidered.map(i64::from))
    .bind(new.scene)
    .bind(i64::from(new.copied))
    .bind(new.taken_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The steps of a run, earlier ones first.
pub async fn list_steps(
    conn: &mut Connection,
    run: ScenarioRunId,
) -> Result<Vec<Step>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select number, action, reconsidered, copied, taken_at from scenario_steps
         where run_id = $1 order by number, id",
    )
    .bind(run.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(step).collect())
}

/// The steps of all runs of a person that came to an ending, by run, earlier ones first.
pub async fn list_steps_of(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<(ScenarioRunId, Step)>, StoreError> {
    type Wide = (String, i64, Option<String>, Option<i64>, i64, i64);
    let rows: Vec<Wide> = sqlx::query_as(
        "select s.run_id, s.number, s.action, s.reconsidered, s.copied, s.taken_at
         from scenario_runs r
         join scenario_ends e on e.run_id = r.id and e.ending is not null
         join scenario_steps s on s.run_id = r.id
         where r.account_id = $1 order by r.scenario, r.number, s.number, s.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(run, number, action, reconsidered, copied, taken)| {
            Ok((
                parse("scenario_steps.run_id", &run)?,
                step((number, action, reconsidered, copied, taken)),
            ))
        })
        .collect()
}
