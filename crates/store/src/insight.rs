//! What was done with the lessons of a course, for its authors: facts of people by opaque ids, to be counted and never told one by one.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CourseVersionId, Timestamp};

/// How far somebody came in a lesson, in one enrolment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub account: AccountId,
    /// The version they read.
    pub version: CourseVersionId,
    /// The block at which reading stopped; empty where it is not known.
    pub block: String,
    pub read_at: Option<Timestamp>,
    pub is_done: bool,
}

/// The first answer to a check, in one enrolment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstAnswer {
    pub account: AccountId,
    /// The version in which it was asked.
    pub version: CourseVersionId,
    pub question: String,
    /// JSON array of the parts.
    pub response: String,
}

/// How often people objected to how answers to a question were marked, in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectionCount {
    pub version: CourseVersionId,
    pub question: String,
    pub objections: u32,
}

/// Account, version, block, when it was read, when the lesson was finished.
type ReadingRow = (String, String, Option<String>, Option<i64>, Option<i64>);

/// Everybody who opened or finished a lesson. Earlier enrolments of a person come first. A bookmark that was taken along into a newer version
/// leads to a block of that one, whenever it was set.
pub async fn list_readings(
    conn: &mut Connection,
    course: &str,
    module: &str,
    lesson: &str,
) -> Result<Vec<Reading>, StoreError> {
    let rows: Vec<ReadingRow> = sqlx::query_as(
        "select e.account_id,
           coalesce(
             (select m.version_id from enrolment_moves m
              where m.enrolment_id = e.id and (m.moved_at <= coalesce(c.completed_at, p.read_at)
                or (c.completed_at is null and not exists (
                  select 1 from enrolment_move_results r
                  where r.enrolment_id = e.id and r.number = m.number
                    and r.kind = 'position' and r.subject_id = $2 || '/' || $3)))
              order by m.number desc, m.enrolment_id limit 1),
             e.version_id),
           p.block, p.read_at, c.completed_at
         from enrolments e
         left join lesson_positions p on p.enrolment_id = e.id and p.module = $2 and p.lesson = $3
         left join lesson_completions c on c.enrolment_id = e.id and c.module = $2 and c.lesson = $3
         where e.course = $1 and (p.enrolment_id is not null or c.enrolment_id is not null)
         order by e.cycle, e.id",
    )
    .bind(course)
    .bind(module)
    .bind(lesson)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(account, version, block, read, done)| {
            Ok(Reading {
                account: parse("enrolments.account_id", &account)?,
                version: parse("enrolments.version_id", &version)?,
                block: block.unwrap_or_default(),
                read_at: read.map(Timestamp::from_millis),
                is_done: done.is_some(),
            })
        })
        .collect()
}

/// The first answers to the checks of a lesson. Earlier enrolments of a person come first.
pub async fn list_first_answers(
    conn: &mut Connection,
    course: &str,
    module: &str,
    lesson: &str,
) -> Result<Vec<FirstAnswer>, StoreError> {
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "select e.account_id,
           coalesce(
             (select m.version_id from enrolment_moves m
              where m.enrolment_id = e.id and m.moved_at <= a.answered_at
              order by m.number desc, m.enrolment_id limit 1),
             e.version_id),
           a.question, a.response
         from enrolments e
         join check_answers a on a.enrolment_id = e.id and a.module = $2 and a.lesson = $3
         where e.course = $1 and not exists (
           select 1 from check_answers b
           where b.enrolment_id = a.enrolment_id and b.module = a.module and b.lesson = a.lesson
             and b.question = a.question and b.number < a.number)
         order by e.cycle, e.id, a.number",
    )
    .bind(course)
    .bind(module)
    .bind(lesson)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(account, version, question, response)| {
            Ok(FirstAnswer {
                account: parse("enrolments.account_id", &account)?,
                version: parse("enrolments.version_id", &version)?,
                question,
                response,
            })
        })
        .collect()
}

/// The objections in a course, by version and question.
pub async fn list_objections(
    conn: &mut Connection,
    course: &str,
) -> Result<Vec<ObjectionCount>, StoreError> {
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "select t.version_id, k.question, count(*)
         from enrolments e
         join attempts t on t.enrolment_id = e.id
         join contests k on k.attempt_id = t.id
         where e.course = $1
         group by t.version_id, k.question order by k.question, t.version_id",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(version, question, objections)| {
            Ok(ObjectionCount {
                version: parse("attempts.version_id", &version)?,
                question,
                objections: count(objections),
            })
        })
        .collect()
}
