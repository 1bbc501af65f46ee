//! Attempts at quizzes and final assessments.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, AttemptId, CourseVersionId, EnrolmentId, FactId, Seed, Slug, Timestamp};

/// One attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    pub id: AttemptId,
    pub enrolment: EnrolmentId,
    /// Whose it is.
    pub account: AccountId,
    /// `final`, or `quiz:` and the module.
    pub assessment: String,
    /// From 1.
    pub number: u32,
    pub version: CourseVersionId,
    pub started_at: Timestamp,
    /// JSON: questions and option orders.
    pub drawn: String,
    /// Set once it is finished.
    pub result: Option<Outcome>,
}

/// The fact that an attempt was finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    pub earned_sixtieths: u32,
    pub questions: u32,
    pub passed_at: Option<Timestamp>,
    pub finished_at: Timestamp,
}

/// Whose attempt it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taker {
    pub account: AccountId,
    pub name: String,
    pub course: Slug,
}

/// A saved answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub question: String,
    /// JSON array of places in the question.
    pub chosen: String,
    pub saved_at: Timestamp,
}

type Row = (
    String,
    String,
    String,
    String,
    i64,
    String,
    i64,
    String,
    Option<i64>,
    Option<i64>,
    Option<i64>,
    Option<i64>,
);

fn attempt(row: Row) -> Result<Attempt, StoreError> {
    let (
        id,
        enrolment,
        account,
        assessment,
        number,
        version,
        started,
        drawn,
        earned,
        questions,
        passed,
        finished,
    ) = row;
    Ok(Attempt {
        id: parse("attempts.id", &id)?,
        enrolment: parse("attempts.enrolment_id", &enrolment)?,
        account: parse("enrolments.account_id", &account)?,
        assessment,
        number: count(number),
        version: parse("attempts.version_id", &version)?,
        started_at: Timestamp::from_millis(started),
        drawn,
        result: finished.map(|finished| Outcome {
            earned_sixtieths: count(earned.unwrap_or(0)),
            questions: count(questions.unwrap_or(0)),
            passed_at: passed.map(Timestamp::from_millis),
            finished_at: Timestamp::from_millis(finished),
        }),
    })
}

/// One attempt with its result, if it has one.
pub async fn get(conn: &mut Connection, id: AttemptId) -> Result<Attempt, StoreError> {
    let row: Row = sqlx::query_as(
        "select a.id, a.enrolment_id, e.account_id, a.assessment, a.number, a.version_id, a.started_at, a.drawn,
           r.earned_sixtieths, r.questions, r.passed_at, r.finished_at
         from attempts a join enrolments e on e.id = a.enrolment_id
           left join attempt_results r on r.attempt_id = a.id where a.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    attempt(row)
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
        "select a.id, a.enrolment_id, e.account_id, a.assessment, a.number, a.version_id, a.started_at, a.drawn,
           r.earned_sixtieths, r.questions, r.passed_at, r.finished_at
         from attempts a join enrolments e on e.id = a.enrolment_id
           left join attempt_results r on r.attempt_id = a.id
         where a.enrolment_id = $1 order by a.assessment, a.number, a.id",
    )
    .bind(enrolment.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(attempt).collect()
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
}

/// Begins an attempt; false when the attempt of this number was begun meanwhile.
pub async fn insert(conn: &mut Connection, new: &NewAttempt<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into attempts (id, enrolment_id, assessment, number, version_id, seed, drawn, started_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (enrolment_id, assessment, number) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.enrolment.to_string())
    .bind(new.assessment)
    .bind(i64::from(new.number))
    .bind(new.version.to_string())
    .bind(new.seed.0.to_string())
    .bind(new.drawn)
    .bind(new.started_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// An answer to insert.
#[derive(Debug)]
pub struct NewStep<'a> {
    pub id: FactId,
    pub attempt: AttemptId,
    pub question: &'a str,
    /// JSON array of places in the question.
    pub chosen: &'a str,
    pub saved_at: Timestamp,
    pub save_key: &'a str,
}

/// Records an answer to an attempt that is not finished; false when it is, or when this very save was
/// recorded before. One statement, because everybody who writes waits for it.
pub async fn insert_step(conn: &mut Connection, new: &NewStep<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into attempt_steps (id, attempt_id, question, number, chosen, saved_at, save_key)
         select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6 from attempt_steps where attempt_id = $2
         having not exists (select 1 from attempt_results r where r.attempt_id = $2)
         on conflict (attempt_id, save_key) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.attempt.to_string())
    .bind(new.question)
    .bind(new.chosen)
    .bind(new.saved_at.millis())
    .bind(new.save_key)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The answers saved in an attempt, earlier ones first.
pub async fn list_steps(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Vec<Step>, StoreError> {
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "select question, chosen, saved_at from attempt_steps where attempt_id = $1 order by number, id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(question, chosen, at)| Step {
            question,
            chosen,
            saved_at: Timestamp::from_millis(at),
        })
        .collect())
}

/// Records that an attempt was finished; false when it was before.
pub async fn insert_result(
    conn: &mut Connection,
    id: AttemptId,
    result: &Outcome,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into attempt_results (attempt_id, earned_sixtieths, questions, passed_at, finished_at)
         values ($1, $2, $3, $4, $5) on conflict (attempt_id) do nothing",
    )
    .bind(id.to_string())
    .bind(i64::from(result.earned_sixtieths))
    .bind(i64::from(result.questions))
    .bind(result.passed_at.map(Timestamp::millis))
    .bind(result.finished_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
