//! Objections of officers to how an answer was marked, and what became of them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, AttemptId, ContestId, CourseVersionId, Slug, Timestamp};

/// One objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    pub id: ContestId,
    pub attempt: AttemptId,
    pub question: String,
    pub reason: String,
    pub raised_at: Timestamp,
    pub answer: Option<Answer>,
}

/// What an assessor made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub by: AccountId,
    pub upheld: bool,
    pub comment: String,
    pub answered_at: Timestamp,
}

type Row = (
    String,
    String,
    String,
    String,
    i64,
    Option<String>,
    Option<i64>,
    Option<String>,
    Option<i64>,
);

fn contest(
    (id, attempt, question, reason, raised, by, upheld, comment, answered): Row,
) -> Result<Contest, StoreError> {
    let answer = match (by, answered) {
        (Some(by), Some(answered)) => Some(Answer {
            by: parse("contest_answers.answered_by", &by)?,
            upheld: upheld.is_some(),
            comment: comment.unwrap_or_default(),
            answered_at: Timestamp::from_millis(answered),
        }),
        _ => None,
    };
    Ok(Contest {
        id: parse("contests.id", &id)?,
        attempt: parse("contests.attempt_id", &attempt)?,
        question,
        reason,
        raised_at: Timestamp::from_millis(raised),
        answer,
    })
}

/// One objection.
pub async fn get(conn: &mut Connection, id: ContestId) -> Result<Contest, StoreError> {
    let row: Row = sqlx::query_as(
        "select c.id, c.attempt_id, c.question, c.reason, c.raised_at,
           a.answered_by, a.upheld_at, a.comment, a.answered_at
         from contests c left join contest_answers a on a.contest_id = c.id where c.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    contest(row)
}

/// The objections to how an attempt was marked, by question.
pub async fn list(conn: &mut Connection, attempt: AttemptId) -> Result<Vec<Contest>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.attempt_id, c.question, c.reason, c.raised_at,
           a.answered_by, a.upheld_at, a.comment, a.answered_at
         from contests c left join contest_answers a on a.contest_id = c.id
         where c.attempt_id = $1 order by c.question, c.id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(contest).collect()
}

/// An objection without an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    pub id: ContestId,
    pub course: Slug,
    pub version: CourseVersionId,
    pub assessment: String,
    /// JSON: what the attempt asked.
    pub drawn: String,
    pub question: String,
    pub raised_at: Timestamp,
}

/// Objections of other people than this one that nobody has answered, the oldest first; to responses that this person marked, or
/// whose result they have opened, somebody else answers.
pub async fn list_open(
    conn: &mut Connection,
    assessor: AccountId,
    limit: u32,
) -> Result<Vec<Open>, StoreError> {
    type Wide = (String, String, String, String, String, String, i64);
    let rows: Vec<Wide> = sqlx::query_as(
        "select c.id, e.course, t.version_id, t.assessment, t.drawn, c.question, c.raised_at
         from contests c
         join attempts t on t.id = c.attempt_id
         join enrolments e on e.id = t.enrolment_id
         where e.account_id <> $1
           and not exists (select 1 from contest_answers a where a.contest_id = c.id)
           and not exists (select 1 from marks m
             where m.attempt_id = c.attempt_id and m.question = c.question and m.marker_id = $1)
           and not exists (select 1 from audit_events v where v.subject_kind = 'attempt' and v.subject_id = c.attempt_id
             and v.action = 'attempt.viewed' and v.actor_id = $1)
         order by c.raised_at, c.id limit $2",
    )
    .bind(assessor.to_string())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(id, course, version, assessment, drawn, question, raised)| {
                Ok(Open {
                    id: parse("contests.id", &id)?,
                    course: parse("enrolments.course", &course)?,
                    version: parse("attempts.version_id", &version)?,
                    assessment,
                    drawn,
                    question,
                    raised_at: Timestamp::from_millis(raised),
                })
            },
        )
        .collect()
}

/// How many open objections of other people somebody may not answer, because they marked the response or opened the result.
pub async fn get_barred(conn: &mut Connection, assessor: AccountId) -> Result<u32, StoreError> {
    let barred: i64 = sqlx::query_scalar(
        "select count(*) from contests c
         join attempts t on t.id = c.attempt_id
         join enrolments e on e.id = t.enrolment_id
         where e.account_id <> $1
           and not exists (select 1 from contest_answers a where a.contest_id = c.id)
           and (exists (select 1 from marks m
               where m.attempt_id = c.attempt_id and m.question = c.question and m.marker_id = $1)
             or exists (select 1 from audit_events v where v.subject_kind = 'attempt' and v.subject_id = c.attempt_id
               and v.action = 'attempt.viewed' and v.actor_id = $1))",
    )
    .bind(assessor.to_string())
    .fetch_one(conn)
    .await?;
    Ok(count(barred))
}

/// Records an objection; false when there is one to this answer.
pub async fn insert(
    conn: &mut Connection,
    id: ContestId,
    attempt: AttemptId,
    question: &str,
    reason: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into contests (id, attempt_id, question, reason, raised_at)
         values ($1, $2, $3, $4, $5) on conflict (attempt_id, question) do nothing",
    )
    .bind(id.to_string())
    .bind(attempt.to_string())
    .bind(question)
    .bind(reason)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Records the answer to an objection; false when it was answered before.
pub async fn insert_answer(
    conn: &mut Connection,
    id: ContestId,
    answer: &Answer,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into contest_answers (contest_id, answered_by, upheld_at, comment, answered_at)
         values ($1, $2, $3, $4, $5) on conflict (contest_id) do nothing",
    )
    .bind(id.to_string())
    .bind(answer.by.to_string())
    .bind(answer.upheld.then(|| answer.answered_at.millis()))
    .bind(&answer.comment)
    .bind(answer.answered_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
