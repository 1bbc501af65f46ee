//! Practice that assessors watched and rated. A rating is never changed.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, FactId, ProgrammeId, Timestamp};

/// Practice of one person, as an assessor rated it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    pub id: FactId,
    pub account: AccountId,
    pub officer: String,
    pub assessor: AccountId,
    pub assessor_name: String,
    /// Its key.
    pub rubric: String,
    /// JSON: the level of each criterion, and the words beside it.
    pub ratings: String,
    pub passed: bool,
    /// Civil day, as `2026-11-26`.
    pub observed_on: String,
    pub recorded_at: Timestamp,
}

type Row = (
    String,
    String,
    String,
    String,
    String,
    String,
    String,
    i64,
    String,
    i64,
);

fn observation(
    (id, account, officer, assessor, name, rubric, ratings, passed, on, recorded): Row,
) -> Result<Observation, StoreError> {
    Ok(Observation {
        id: parse("observations.id", &id)?,
        account: parse("observations.account_id", &account)?,
        officer,
        assessor: parse("observations.assessor_id", &assessor)?,
        assessor_name: name,
        rubric,
        ratings,
        passed: passed == 1,
        observed_on: on,
        recorded_at: Timestamp::from_millis(recorded),
    })
}

/// One observation.
pub async fn get(conn: &mut Connection, id: FactId) -> Result<Observation, StoreError> {
    let row: Row = sqlx::query_as(
        "select o.id, o.account_id, a.name, o.assessor_id, b.name, o.rubric, o.ratings, o.passed, o.observed_on, o.recorded_at
         from observations o join accounts a on a.id = o.account_id join accounts b on b.id = o.assessor_id
         where o.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    observation(row)
}

/// A person's observations, the latest first.
pub async fn list(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Observation>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select o.id, o.account_id, a.name, o.assessor_id, b.name, o.rubric, o.ratings, o.passed, o.observed_on, o.recorded_at
         from observations o join accounts a on a.id = o.account_id join accounts b on b.id = o.assessor_id
         where o.account_id = $1 order by o.recorded_at desc, o.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(observation).collect()
}

/// A person's observations by those who had the role of an assessor in a programme when they recorded them, the latest first.
pub async fn list_in_programme(
    conn: &mut Connection,
    account: AccountId,
    programme: ProgrammeId,
) -> Result<Vec<Observation>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select o.id, o.account_id, a.name, o.assessor_id, b.name, o.rubric, o.ratings, o.passed, o.observed_on, o.recorded_at
         from observations o join accounts a on a.id = o.account_id join accounts b on b.id = o.assessor_id
         where o.account_id = $1
           and exists (select 1 from programme_staff s
             where s.programme_id = $2 and s.account_id = o.assessor_id and s.role = 'assessor'
               and s.since <= o.recorded_at and (s.ended_at is null or s.ended_at >= o.recorded_at))
         order by o.recorded_at desc, o.id",
    )
    .bind(account.to_string())
    .bind(programme.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(observation).collect()
}

/// What an assessor recorded, the latest first.
pub async fn list_of_assessor(
    conn: &mut Connection,
    assessor: AccountId,
    limit: u32,
) -> Result<Vec<Observation>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select o.id, o.account_id, a.name, o.assessor_id, b.name, o.rubric, o.ratings, o.passed, o.observed_on, o.recorded_at
         from observations o join accounts a on a.id = o.account_id join accounts b on b.id = o.assessor_id
         where o.assessor_id = $1 order by o.recorded_at desc, o.id limit $2",
    )
    .bind(assessor.to_string())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(observation).collect()
}

/// Records an observation; false when this form was sent before. The names in it are not stored.
pub async fn insert(
    conn: &mut Connection,
    new: &Observation,
    save_key: &str,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into observations (id, account_id, assessor_id, rubric, ratings, passed, observed_on, recorded_at, save_key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (assessor_id, save_key) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(new.assessor.to_string())
    .bind(&new.rubric)
    .bind(&new.ratings)
    .bind(i64::from(new.passed))
    .bind(&new.observed_on)
    .bind(new.recorded_at.millis())
    .bind(save_key)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
