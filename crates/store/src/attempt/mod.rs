//! Attempts at quizzes, final assessments and drills.
//!
//! An attempt is begun; its steps are what was answered, its finish is the fact that it is over, its outcomes are what it
//! came to, of which the last counts.

mod outcome;
mod score;
mod step;

pub use outcome::{
    Change, NewOutcome, Outcome, find_items, insert_finish, insert_outcome, list_outcomes,
    list_unitemised, update_items,
};
pub use score::{NewScore, Score, insert_score, list_scores};
pub(crate) use step::level;
pub use step::{NewStep, Step, insert_step, list_steps};

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, AttemptId, CourseVersionId, EnrolmentId, Seed, Slug, Timestamp};

/// One attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    pub id: AttemptId,
    pub enrolment: EnrolmentId,
    /// Whose it is.
    pub account: AccountId,
    /// `final`, `quiz:` and the module, or `drill:` and the bank.
    pub assessment: String,
    /// From 1.
    pub number: u32,
    pub version: CourseVersionId,
    pub started_at: Timestamp,
    /// `None`: no time limit.
    pub deadline_at: Option<Timestamp>,
    /// What it was drawn with.
    pub seed: Seed,
    /// JSON: questions, orders and versions.
    pub drawn: String,
    /// Set once it is finished: the latest outcome.
    pub result: Option<Outcome>,
}

/// Whose attempt it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taker {
    pub account: AccountId,
    pub name: String,
    pub course: Slug,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    enrolment_id: String,
    account_id: String,
    assessment: String,
    number: i64,
    version_id: String,
    started_at: i64,
    deadline_at: Option<i64>,
    seed: String,
    drawn: String,
    outcome: Option<i64>,
    earned_sixtieths: Option<i64>,
    possible_sixtieths: Option<i64>,
    waiting: Option<i64>,
    passed_at: Option<i64>,
    ever_passed_at: Option<i64>,
    decided_at: Option<i64>,
    finished_at: Option<i64>,
    ran_out_at: Option<i64>,
}

impl Row {
    fn attempt(self) -> Result<Attempt, StoreError> {
        let points = |sixtieths: Option<i64>| {
            i32::try_from(sixtieths.unwrap_or(0))
                .map_err(|_| StoreError::Unreadable("attempt_outcomes.earned_sixtieths"))
        };
        let result = match (self.finished_at, self.outcome) {
            (Some(finished), Some(number)) => Some(Outcome {
                number: count(number),
                earned_sixtieths: points(self.earned_sixtieths)?,
                possible_sixtieths: points(self.possible_sixtieths)?,
                waiting: count(self.waiting.unwrap_or(0)),
                passed_at: self.passed_at.map(Timestamp::from_millis),
                ever_passed_at: self.ever_passed_at.map(Timestamp::from_millis),
                decided_at: Timestamp::from_millis(self.decided_at.unwrap_or(finished)),
                finished_at: Timestamp::from_millis(finished),
                ran_out: self.ran_out_at.is_some(),
            }),
            _ => None,
        };
        Ok(Attempt {
            id: parse("attempts.id", &self.id)?,
            enrolment: parse("attempts.enrolment_id", &self.enrolment_id)?,
            account: parse("enrolments.account_id", &self.account_id)?,
            assessment: self.assessment,
            number: count(self.number),
            version: parse("attempts.version_id", &self.version_id)?,
            started_at: Timestamp::from_millis(self.started_at),
            deadline_at: self.deadline_at.map(Timestamp::from_millis),
            seed: Seed(parse("attempts.seed", &self.seed)?),
            drawn: self.drawn,
            result,
        })
    }
}

/// One attempt with its outcome, if it has one.
pub async fn get(conn: &mut Connection, id: AttemptId) -> Result<Attempt, StoreError> {
    let row: Row = sqlx::query_as(
        "select a.id, a.enrolment_id, e.account_id, a.assessment, a.number, a.version_id, a.started_at, a.deadline_at,
           a.seed, a.drawn, o.number as outcome, o.earned_sixtieths, o.possible_sixtieths, o.waiting, o.passed_at,
           o.decided_at, f.finished_at, f.ran_out_at,
           (select min(p.passed_at) from attempt_outcomes p where p.attempt_id = a.id) as ever_passed_at
         from attempts a join enrolments e on e.id = a.enrolment_id
           left join attempt_finishes f on f.attempt_id = a.id
           left join attempt_outcomes o on o.attempt_id = a.id
             and o.number = (select max(l.number) from attempt_outcomes l where l.attempt_id = a.id)
         where a.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    row.attempt()
}

/// Whose attempt it is.
pub async fn get_taker(conn: &mut Connection, id: AttemptId) -> Result<Taker, StoreError> {
    let (account, name, course): (String, String, String) = sqlx::query_as(
        "select c.id, c.name, e.course from attempts a
         join enrolments e on e.id = a.enrolment_id join accounts c on c.id = e.account_id where a.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    Ok(Taker {
        account: parse("accounts.id", &account)?,
        name,
        course: parse("enrolments.course", &course)?,
    })
}

/// All attempts of an enrolment, in the order they were begun.
pub async fn list(
    conn: &mut Connection,
    enrolment: EnrolmentId,
) -> Result<Vec<Attempt>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select a.id, a.enrolment_id, e.account_id, a.assessment, a.number, a.version_id, a.started_at, a.deadline_at,
           a.seed, a.drawn, o.number as outcome, o.earned_sixtieths, o.possible_sixtieths, o.waiting, o.passed_at,
           o.decided_at, f.finished_at, f.ran_out_at,
           (select min(p.passed_at) from attempt_outcomes p where p.attempt_id = a.id) as ever_passed_at
         from attempts a join enrolments e on e.id = a.enrolment_id
           left join attempt_finishes f on f.attempt_id = a.id
           left join attempt_outcomes o on o.attempt_id = a.id
             and o.number = (select max(l.number) from attempt_outcomes l where l.attempt_id = a.id)
         where a.enrolment_id = $1 order by a.assessment, a.number, a.id",
    )
    .bind(enrolment.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::attempt).collect()
}

/// Everything a person has begun and not finished, the latest first.
pub async fn list_open(
    conn: &mut Connection,
    account: AccountId,
    limit: u32,
) -> Result<Vec<Attempt>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select a.id, a.enrolment_id, e.account_id, a.assessment, a.number, a.version_id, a.started_at, a.deadline_at,
           a.seed, a.drawn, null as outcome, null as earned_sixtieths, null as possible_sixtieths, null as waiting,
           null as passed_at, null as ever_passed_at, null as decided_at, null as finished_at, null as ran_out_at
         from attempts a join enrolments e on e.id = a.enrolment_id
         where e.account_id = $1 and not exists (select 1 from attempt_finishes f where f.attempt_id = a.id)
         order by a.started_at desc, a.id desc limit $2",
    )
    .bind(account.to_string())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::attempt).collect()
}

/// An open attempt whose time is up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overdue {
    pub attempt: AttemptId,
    pub deadline_at: Timestamp,
}

/// So many open attempts whose deadline was before a moment, those due longest first; from the one after `after` on.
pub async fn list_overdue(
    conn: &mut Connection,
    before: Timestamp,
    after: Option<Overdue>,
    limit: u32,
) -> Result<Vec<Overdue>, StoreError> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "select a.id, a.deadline_at from attempts a
         where a.deadline_at < $1 and not exists (select 1 from attempt_finishes f where f.attempt_id = a.id)
           and (a.deadline_at > $2 or (a.deadline_at = $2 and a.id > $3))
         order by a.deadline_at, a.id limit $4",
    )
    .bind(before.millis())
    .bind(after.map_or(i64::MIN, |one| one.deadline_at.millis()))
    .bind(after.map_or_else(String::new, |one| one.attempt.to_string()))
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, deadline)| {
            Ok(Overdue {
                attempt: parse("attempts.id", &id)?,
                deadline_at: Timestamp::from_millis(deadline),
            })
        })
        .collect()
}

/// The attempts begun last, the latest first.
pub async fn list_latest(conn: &mut Connection, limit: u32) -> Result<Vec<AttemptId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select a.id from attempts a order by a.started_at desc, a.id desc limit $1",
    )
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.iter().map(|id| parse("attempts.id", id)).collect()
}

/// An attempt to insert.
#[derive(Debug)]
pub struct NewAttempt<'a> {
    pub id: AttemptId,
    pub enrolment: EnrolmentId,
    pub assessment: &'a str,
    pub number: u32,
    pub version: CourseVersionId,
    pub seed: Seed,
    pub drawn: &'a str,
    pub started_at: Timestamp,
    pub deadline_at: Option<Timestamp>,
}

/// Begins an attempt; false when the attempt of this number was begun meanwhile.
pub async fn insert(conn: &mut Connection, new: &NewAttempt<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into attempts (id, enrolment_id, assessment, number, version_id, seed, drawn, started_at, deadline_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (enrolment_id, assessment, number) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.enrolment.to_string())
    .bind(new.assessment)
    .bind(i64::from(new.number))
    .bind(new.version.to_string())
    .bind(new.seed.0.to_string())
    .bind(new.drawn)
    .bind(new.started_at.millis())
    .bind(new.deadline_at.map(Timestamp::millis))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
