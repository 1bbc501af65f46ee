//! Jobs that marked answers to a corrected question again, attempt by attempt.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, AttemptId, CourseVersionId, RegradeId, Slug, Timestamp};

/// One job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regrade {
    pub id: RegradeId,
    pub course: Slug,
    pub question: String,
    /// The oldest version that was answered.
    pub from_version: u32,
    pub to_version: u32,
    pub only_raise: bool,
    pub reason: String,
    pub by: AccountId,
    /// The name of whoever did it, as it is now.
    pub by_name: String,
    pub done_at: Timestamp,
    /// `None`: it was interrupted between two batches.
    pub completed_at: Option<Timestamp>,
}

type Row = (
    String,
    String,
    String,
    i64,
    i64,
    i64,
    String,
    String,
    String,
    i64,
    Option<i64>,
);

fn regrade(
    (id, course, question, from, to, only_raise, reason, by, by_name, done, completed): Row,
) -> Result<Regrade, StoreError> {
    Ok(Regrade {
        id: parse("regrades.id", &id)?,
        course: parse("regrades.course", &course)?,
        question,
        from_version: count(from),
        to_version: count(to),
        only_raise: only_raise != 0,
        reason,
        by: parse("regrades.done_by", &by)?,
        by_name,
        done_at: Timestamp::from_millis(done),
        completed_at: completed.map(Timestamp::from_millis),
    })
}

/// One job.
pub async fn get(conn: &mut Connection, id: RegradeId) -> Result<Regrade, StoreError> {
    let row: Row = sqlx::query_as(
        "select r.id, r.course, r.question, r.from_version, r.to_version, r.only_raise, r.reason, r.done_by,
           a.name, r.done_at, r.completed_at
         from regrades r join accounts a on a.id = r.done_by where r.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    regrade(row)
}

/// The job that was begun with this key.
pub async fn find(conn: &mut Connection, save_key: &str) -> Result<Option<Regrade>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select r.id, r.course, r.question, r.from_version, r.to_version, r.only_raise, r.reason, r.done_by,
           a.name, r.done_at, r.completed_at
         from regrades r join accounts a on a.id = r.done_by where r.save_key = $1",
    )
    .bind(save_key)
    .fetch_optional(conn)
    .await?;
    row.map(regrade).transpose()
}

/// A job to insert.
#[derive(Debug)]
pub struct NewRegrade<'a> {
    pub id: RegradeId,
    pub course: &'a Slug,
    pub question: &'a str,
    pub from_version: u32,
    pub to_version: u32,
    pub only_raise: bool,
    pub reason: &'a str,
    pub by: AccountId,
    pub done_at: Timestamp,
    pub save_key: &'a str,
}

/// Begins a job; false when one was begun with this key.
pub async fn insert(conn: &mut Connection, new: &NewRegrade<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into regrades (id, course, question, from_version, to_version, only_raise, reason, done_by,
           done_at, completed_at, save_key)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, null, $10) on conflict (save_key) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.course.as_str())
    .bind(new.question)
    .bind(i64::from(new.from_version))
    .bind(i64::from(new.to_version))
    .bind(i64::from(new.only_raise))
    .bind(new.reason)
    .bind(new.by.to_string())
    .bind(new.done_at.millis())
    .bind(new.save_key)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Says that the last batch is written.
pub async fn update_completed(
    conn: &mut Connection,
    id: RegradeId,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("update regrades set completed_at = $2 where id = $1 and completed_at is null")
        .bind(id.to_string())
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// What a job made of one attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub attempt: AttemptId,
    /// Of the question, weighted.
    pub before_sixtieths: i32,
    pub after_sixtieths: i32,
    pub percent_before: u32,
    pub percent_after: u32,
    pub passed_before: bool,
    pub passed_after: bool,
    /// `changed`, `same`, `kept` (a person had decided), `spared` (it would have gone down) or `unlike` (its version was
    /// asked in a way that its answer cannot be carried over).
    pub fate: String,
}

/// Records what a job made of an attempt; false when it was recorded before.
pub async fn insert_change(
    conn: &mut Connection,
    id: RegradeId,
    change: &Change,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into regrade_changes (regrade_id, attempt_id, before_sixtieths, after_sixtieths, percent_before,
           percent_after, passed_before, passed_after, fate)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (regrade_id, attempt_id) do nothing",
    )
    .bind(id.to_string())
    .bind(change.attempt.to_string())
    .bind(i64::from(change.before_sixtieths))
    .bind(i64::from(change.after_sixtieths))
    .bind(i64::from(change.percent_before))
    .bind(i64::from(change.percent_after))
    .bind(i64::from(change.passed_before))
    .bind(i64::from(change.passed_after))
    .bind(&change.fate)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Which attempt it was, without its owner's name: regrades are judged by what changes and not by whom it meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// `final`, `quiz:` and the module, or `drill:` and the bank.
    pub assessment: String,
    /// The number of the attempt, from 1.
    pub number: u32,
    pub finished_at: Timestamp,
}

/// What a job made of every attempt, in the order attempts were begun.
pub async fn list_changes(
    conn: &mut Connection,
    id: RegradeId,
) -> Result<Vec<(Sitting, Change)>, StoreError> {
    let rows: Vec<ChangeRow> = sqlx::query_as(
        "select t.assessment, t.number, f.finished_at, r.attempt_id, r.before_sixtieths, r.after_sixtieths,
           r.percent_before, r.percent_after, r.passed_before, r.passed_after, r.fate
         from regrade_changes r
         join attempts t on t.id = r.attempt_id
         join attempt_finishes f on f.attempt_id = t.id
         where r.regrade_id = $1 order by r.attempt_id",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let sitting = Sitting {
                assessment: row.assessment,
                number: count(row.number),
                finished_at: Timestamp::from_millis(row.finished_at),
            };
            let change = Change {
                attempt: parse("regrade_changes.attempt_id", &row.attempt_id)?,
                before_sixtieths: sixtieths(row.before_sixtieths)?,
                after_sixtieths: sixtieths(row.after_sixtieths)?,
                percent_before: count(row.percent_before),
                percent_after: count(row.percent_after),
                passed_before: row.passed_before != 0,
                passed_after: row.passed_after != 0,
                fate: row.fate,
            };
            Ok((sitting, change))
        })
        .collect()
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    assessment: String,
    number: i64,
    finished_at: i64,
    attempt_id: String,
    before_sixtieths: i64,
    after_sixtieths: i64,
    percent_before: i64,
    percent_after: i64,
    passed_before: i64,
    passed_after: i64,
    fate: String,
}

fn sixtieths(number: i64) -> Result<i32, StoreError> {
    i32::try_from(number).map_err(|_| StoreError::Unreadable("regrade_changes.before_sixtieths"))
}

#[derive(sqlx::FromRow)]
struct CandidateRow {
    attempt: String,
    version: String,
    assessment: String,
    number: i64,
    finished_at: i64,
    earned: i32,
    possible: i32,
    waiting: i64,
    passed: Option<i64>,
    items: String,
    overruled: Option<String>,
}

/// A finished attempt that asked a question, with its latest outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub attempt: AttemptId,
    pub sitting: Sitting,
    pub version: CourseVersionId,
    pub earned_sixtieths: i32,
    pub possible_sixtieths: i32,
    /// Responses that wait for a person's mark.
    pub waiting: u32,
    pub passed: bool,
    /// JSON: what each question earned.
    pub items: String,
    /// What overruled the program's own score of the question last: `marked`, `contest`, `regraded`.
    pub overruled: Option<String>,
}

/// So many finished attempts of a course that asked a question, begun after the attempt `after`, in the order they were begun; without those of
/// which a regrade for this version found that they stay as they are. Those that were only spared are there, and so are those that this
/// version's key has judged: their items say so.
pub async fn list_candidates(
    conn: &mut Connection,
    course: &str,
    question: &str,
    to_version: u32,
    after: Option<AttemptId>,
    limit: u32,
) -> Result<Vec<Candidate>, StoreError> {
    let rows: Vec<CandidateRow> = sqlx::query_as(
        "select t.id as attempt, t.version_id as version, t.assessment, t.number, f.finished_at,
           o.earned_sixtieths as earned, o.possible_sixtieths as possible, o.waiting, o.passed_at as passed, o.items,
           (select s.cause from question_scores s where s.attempt_id = t.id and s.question = $2
              order by s.number desc, s.id limit 1) as overruled
         from attempts t
         join attempt_finishes f on f.attempt_id = t.id
         join attempt_outcomes o on o.attempt_id = t.id
           and o.number = (select max(l.number) from attempt_outcomes l where l.attempt_id = t.id)
         join enrolments e on e.id = t.enrolment_id
         where e.course = $1 and t.drawn like $3 and t.id > $4
           and not exists (select 1 from regrade_changes c join regrades r on r.id = c.regrade_id
             where c.attempt_id = t.id and c.fate in ('kept', 'unlike')
               and r.course = $1 and r.question = $2 and r.to_version = $5)
         order by t.id limit $6",
    )
    .bind(course)
    .bind(question)
    // Ids of questions hold no sign that `like` would read.
    .bind(format!("%\"question\":\"{question}\"%"))
    .bind(after.map_or_else(String::new, |after| after.to_string()))
    .bind(i64::from(to_version))
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Candidate {
                attempt: parse("attempts.id", &row.attempt)?,
                sitting: Sitting {
                    assessment: row.assessment,
                    number: count(row.number),
                    finished_at: Timestamp::from_millis(row.finished_at),
                },
                version: parse("attempts.version_id", &row.version)?,
                earned_sixtieths: row.earned,
                possible_sixtieths: row.possible,
                waiting: count(row.waiting),
                passed: row.passed.is_some(),
                items: row.items,
                overruled: row.overruled,
            })
        })
        .collect()
}

/// What an attempt is made of whose answer to a question was judged by another version of it than this one, and of which no regrade for this
/// version has found that it stays as it is. The stored form of an item begins with the question and the version that judged it.
pub async fn find_older(
    conn: &mut Connection,
    course: &str,
    question: &str,
    to_version: u32,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select o.items
         from enrolments e
         join attempts t on t.enrolment_id = e.id
         join attempt_outcomes o on o.attempt_id = t.id
         where e.course = $1 and t.drawn like $4
           and o.number = (select max(l.number) from attempt_outcomes l where l.attempt_id = t.id)
           and o.items like $5 and o.items not like $6
           and not exists (select 1 from regrade_changes c join regrades r on r.id = c.regrade_id
             where c.attempt_id = t.id and r.course = $1 and r.question = $2 and r.to_version = $3)
         order by t.id limit 1",
    )
    .bind(course)
    .bind(question)
    .bind(i64::from(to_version))
    .bind(format!("%\"question\":\"{question}\"%"))
    .bind(format!("%{{\"question\":\"{question}\",%"))
    .bind(format!(
        "%{{\"question\":\"{question}\",\"judged_by\":{to_version},%"
    ))
    .fetch_optional(conn)
    .await?)
}
