//! What people gave for responses that only a person can mark.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, AttemptId, CourseVersionId, MarkId, Slug, Timestamp};

/// One person's mark of one response. It is never changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub id: MarkId,
    pub question: String,
    /// 1 first, 2 second, 3 third marker.
    pub part: u32,
    pub marker: AccountId,
    /// JSON array of places of levels, one a criterion.
    pub levels: String,
    /// To the officer; may be empty.
    pub comment: String,
    pub marked_at: Timestamp,
}

/// The marks of an attempt, by question and part.
pub async fn list(conn: &mut Connection, attempt: AttemptId) -> Result<Vec<Mark>, StoreError> {
    type Row = (String, String, i64, String, String, String, i64);
    let rows: Vec<Row> = sqlx::query_as(
        "select id, question, part, marker_id, levels, comment, marked_at
         from marks where attempt_id = $1 order by question, part, id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, question, part, marker, levels, comment, at)| {
            Ok(Mark {
                id: parse("marks.id", &id)?,
                question,
                part: count(part),
                marker: parse("marks.marker_id", &marker)?,
                levels,
                comment,
                marked_at: Timestamp::from_millis(at),
            })
        })
        .collect()
}

/// A mark to insert.
#[derive(Debug)]
pub struct NewMark<'a> {
    pub id: MarkId,
    pub attempt: AttemptId,
    pub question: &'a str,
    pub part: u32,
    pub marker: AccountId,
    pub levels: &'a str,
    pub comment: &'a str,
    pub marked_at: Timestamp,
}

/// Records a mark; false when this part, or this person's mark, was given before.
pub async fn insert(conn: &mut Connection, new: &NewMark<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into marks (id, attempt_id, question, part, marker_id, levels, comment, marked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.attempt.to_string())
    .bind(new.question)
    .bind(i64::from(new.part))
    .bind(new.marker.to_string())
    .bind(new.levels)
    .bind(new.comment)
    .bind(new.marked_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A finished attempt with responses that wait for a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    pub attempt: AttemptId,
    pub version: CourseVersionId,
    pub course: Slug,
    pub assessment: String,
    pub finished_at: Timestamp,
    /// JSON of the latest outcome: what each question earned.
    pub items: String,
}

/// Finished attempts of other people than this one in which something waits, those that have waited longest first. Those whose result
/// this person has opened are left out: they know whose it is.
pub async fn list_waiting(
    conn: &mut Connection,
    marker: AccountId,
    limit: u32,
    offset: u32,
) -> Result<Vec<Waiting>, StoreError> {
    type Row = (String, String, String, String, i64, String);
    let rows: Vec<Row> = sqlx::query_as(
        "select t.id, t.version_id, e.course, t.assessment, f.finished_at, o.items
         from attempt_outcomes o
         join attempts t on t.id = o.attempt_id
         join attempt_finishes f on f.attempt_id = t.id
         join enrolments e on e.id = t.enrolment_id
         where o.waiting > 0 and e.account_id <> $1
           and not exists (select 1 from attempt_outcomes l where l.attempt_id = o.attempt_id and l.number > o.number)
           and not exists (select 1 from audit_events v where v.subject_kind = 'attempt' and v.subject_id = t.id
             and v.action = 'attempt.viewed' and v.actor_id = $1)
         order by f.finished_at, t.id limit $2 offset $3",
    )
    .bind(marker.to_string())
    .bind(i64::from(limit))
    .bind(i64::from(offset))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(attempt, version, course, assessment, at, items)| {
            Ok(Waiting {
                attempt: parse("attempts.id", &attempt)?,
                version: parse("attempts.version_id", &version)?,
                course: parse("enrolments.course", &course)?,
                assessment,
                finished_at: Timestamp::from_millis(at),
                items,
            })
        })
        .collect()
}

/// What first and second markers gave alike, and how often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    pub course: Slug,
    pub question: String,
    /// JSON arrays of places of levels.
    pub first: String,
    pub second: String,
    pub responses: u32,
}

/// The marks of first and second markers, counted.
pub async fn list_pairs(conn: &mut Connection) -> Result<Vec<Pair>, StoreError> {
    let rows: Vec<(String, String, String, String, i64)> = sqlx::query_as(
        "select e.course, a.question, a.levels, b.levels, count(*)
         from marks a
         join marks b on b.attempt_id = a.attempt_id and b.question = a.question and b.part = 2
         join attempts t on t.id = a.attempt_id
         join enrolments e on e.id = t.enrolment_id
         where a.part = 1
         group by e.course, a.question, a.levels, b.levels
         order by e.course, a.question, a.levels, b.levels",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(course, question, first, second, responses)| {
            Ok(Pair {
                course: parse("enrolments.course", &course)?,
                question,
                first,
                second,
                responses: count(responses),
            })
        })
        .collect()
}
