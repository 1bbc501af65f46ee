//! Scenarios: published versions, and the runs of people through them.
//!
//! A run is begun; its steps are what was decided, its end is the fact that it is over. Nothing of these is ever changed. Words that
//! somebody wrote for themselves are theirs alone and can be deleted.

mod figures;
#[cfg(test)]
mod kept;
mod step;
mod version;
mod words;

pub use figures::{
    ActionCount, Counts, EndingCount, get_counts, list_action_counts, list_ending_counts,
    list_run_seconds, list_scene_medians,
};
pub use step::{NewStep, Step, insert_step, list_steps, list_steps_of};
pub use version::{
    NewVersion, Version, find_pinned, find_version, get_sources, get_version, insert_publication,
    insert_version, list_current,
};
pub use words::{Words, delete_all_words, delete_words, list_words, update_words};

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, EnrolmentId, ScenarioRunId, ScenarioVersionId, Slug, Timestamp};

/// One run of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    pub id: ScenarioRunId,
    /// Whose it is.
    pub account: AccountId,
    pub scenario: Slug,
    pub version: ScenarioVersionId,
    /// From 1 for this person and scenario.
    pub number: u32,
    /// Set: it is assessed.
    pub assessed: Option<Assessed>,
    /// The run it was begun again from.
    pub from: Option<ScenarioRunId>,
    pub started_at: Timestamp,
    /// Set once it is over.
    pub end: Option<End>,
}

/// Where an assessed run belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessed {
    pub enrolment: EnrolmentId,
    /// The module that assesses.
    pub module: String,
}

/// How a run ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// `None`: it was left, and another begun.
    pub ending: Option<Ending>,
    pub earned: u32,
    pub points: u32,
    /// Of an assessed run that passed.
    pub passed_at: Option<Timestamp>,
    pub ended_at: Timestamp,
}

/// The scene a story ended with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    pub scene: String,
    /// `good`, `mixed`, `poor` or `critical`.
    pub outcome: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    scenario: String,
    version_id: String,
    number: i64,
    enrolment_id: Option<String>,
    module: Option<String>,
    from_run_id: Option<String>,
    started_at: i64,
    ending: Option<String>,
    outcome: Option<String>,
    earned: Option<i64>,
    points: Option<i64>,
    passed_at: Option<i64>,
    ended_at: Option<i64>,
}

impl Row {
    fn run(self) -> Result<Run, StoreError> {
        let assessed = match (self.enrolment_id, self.module) {
            (Some(enrolment), Some(module)) => Some(Assessed {
                enrolment: parse("scenario_runs.enrolment_id", &enrolment)?,
                module,
            }),
            _ => None,
        };
        let ending = match (self.ending, self.outcome) {
            (Some(scene), Some(outcome)) => Some(Ending { scene, outcome }),
            _ => None,
        };
        Ok(Run {
            id: parse("scenario_runs.id", &self.id)?,
            account: parse("scenario_runs.account_id", &self.account_id)?,
            scenario: parse("scenario_runs.scenario", &self.scenario)?,
            version: parse("scenario_runs.version_id", &self.version_id)?,
            number: count(self.number),
            assessed,
            from: self
                .from_run_id
                .map(|id| parse("scenario_runs.from_run_id", &id))
                .transpose()?,
            started_at: Timestamp::from_millis(self.started_at),
            end: self.ended_at.map(|ended| End {
                ending,
                earned: count(self.earned.unwrap_or(0)),
                points: count(self.points.unwrap_or(0)),
                passed_at: self.passed_at.map(Timestamp::from_millis),
                ended_at: Timestamp::from_millis(ended),
            }),
        })
    }
}

/// One run with its end, if it has one.
pub async fn get(conn: &mut Connection, id: ScenarioRunId) -> Result<Run, StoreError> {
    let row: Row = sqlx::query_as(
        "select r.id, r.account_id, r.scenario, r.version_id, r.number, r.enrolment_id, r.module, r.from_run_id,
           r.started_at, e.ending, e.outcome, e.earned, e.points, e.passed_at, e.ended_at
         from scenario_runs r left join scenario_ends e on e.run_id = r.id where r.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    row.run()
}

/// All runs of a person, by scenario, in the order they were begun.
pub async fn list(conn: &mut Connection, account: AccountId) -> Result<Vec<Run>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.account_id, r.scenario, r.version_id, r.number, r.enrolment_id, r.module, r.from_run_id,
           r.started_at, e.ending, e.outcome, e.earned, e.points, e.passed_at, e.ended_at
         from scenario_runs r left join scenario_ends e on e.run_id = r.id
         where r.account_id = $1 order by r.scenario, r.number, r.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::run).collect()
}

/// All runs of a person through one scenario, in the order they were begun.
pub async fn list_of(
    conn: &mut Connection,
    account: AccountId,
    scenario: &str,
) -> Result<Vec<Run>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.account_id, r.scenario, r.version_id, r.number, r.enrolment_id, r.module, r.from_run_id,
           r.started_at, e.ending, e.outcome, e.earned, e.points, e.passed_at, e.ended_at
         from scenario_runs r left join scenario_ends e on e.run_id = r.id
         where r.account_id = $1 and r.scenario = $2 order by r.number, r.id",
    )
    .bind(account.to_string())
    .bind(scenario)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::run).collect()
}

/// The assessed runs of an enrolment, in the order they were begun.
pub async fn list_assessed(
    conn: &mut Connection,
    enrolment: EnrolmentId,
) -> Result<Vec<Run>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.account_id, r.scenario, r.version_id, r.number, r.enrolment_id, r.module, r.from_run_id,
           r.started_at, e.ending, e.outcome, e.earned, e.points, e.passed_at, e.ended_at
         from scenario_runs r left join scenario_ends e on e.run_id = r.id
         where r.enrolment_id = $1 order by r.started_at, r.id",
    )
    .bind(enrolment.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::run).collect()
}

/// The runs of a person that were not ended, the latest first.
pub async fn list_open(
    conn: &mut Connection,
    account: AccountId,
    limit: u32,
) -> Result<Vec<Run>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.account_id, r.scenario, r.version_id, r.number, r.enrolment_id, r.module, r.from_run_id,
           r.started_at, null as ending, null as outcome, null as earned, null as points, null as passed_at,
           null as ended_at
         from scenario_runs r
         where r.account_id = $1 and not exists (select 1 from scenario_ends e where e.run_id = r.id)
         order by r.started_at desc, r.id desc limit $2",
    )
    .bind(account.to_string())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::run).collect()
}

/// The runs of all people that came to an ending last.
pub async fn list_latest_ended(conn: &mut Connection, limit: u32) -> Result<Vec<Run>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.account_id, r.scenario, r.version_id, r.number, r.enrolment_id, r.module, r.from_run_id,
           r.started_at, e.ending, e.outcome, e.earned, e.points, e.passed_at, e.ended_at
         from scenario_ends e join scenario_runs r on r.id = e.run_id
         where e.ending is not null order by e.ended_at desc, r.id desc limit $1",
    )
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::run).collect()
}

/// A run to insert.
#[derive(Debug)]
pub struct NewRun<'a> {
    pub id: ScenarioRunId,
    pub account: AccountId,
    pub scenario: &'a Slug,
    pub version: ScenarioVersionId,
    /// One more than that of the run before.
    pub number: u32,
    pub assessed: Option<&'a Assessed>,
    pub from: Option<ScenarioRunId>,
    pub started_at: Timestamp,
}

/// Begins a run; false when the run of this number was begun meanwhile.
pub async fn insert(conn: &mut Connection, new: &NewRun<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into scenario_runs (id, account_id, scenario, version_id, number, enrolment_id, module, from_run_id, started_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (account_id, scenario, number) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(new.scenario.as_str())
    .bind(new.version.to_string())
    .bind(i64::from(new.number))
    .bind(new.assessed.map(|one| one.enrolment.to_string()))
    .bind(new.assessed.map(|one| one.module.as_str()))
    .bind(new.from.map(|id| id.to_string()))
    .bind(new.started_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends a run; false when it had ended.
pub async fn insert_end(
    conn: &mut Connection,
    run: ScenarioRunId,
    end: &End,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into scenario_ends (run_id, ending, outcome, earned, points, passed_at, ended_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (run_id) do nothing",
    )
    .bind(run.to_string())
    .bind(end.ending.as_ref().map(|one| one.scene.as_str()))
    .bind(end.ending.as_ref().map(|one| one.outcome.as_str()))
    .bind(i64::from(end.earned))
    .bind(i64::from(end.points))
    .bind(end.passed_at.map(Timestamp::millis))
    .bind(end.ended_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
