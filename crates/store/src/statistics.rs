//! What the outcomes of finished attempts say, read at one go for statistics.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AttemptId, Timestamp};

/// What tells whether outcomes were added: how many there are, and when the last one was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stamp {
    pub outcomes: u32,
    pub decided_at: Timestamp,
}

/// The latest outcome of a finished attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub attempt: AttemptId,
    /// JSON: what each question earned.
    pub items: String,
}

/// What there is to count of an assessment of a course, in first attempts or in all of them. The first
/// attempt of somebody who takes the course again is none.
pub async fn get_stamp(
    conn: &mut Connection,
    course: &str,
    assessment: &str,
    first_only: bool,
) -> Result<Stamp, StoreError> {
    let (outcomes, decided): (i64, i64) = sqlx::query_as(
        "select count(*), coalesce(max(o.decided_at), 0)
         from enrolments e
         join attempts t on t.enrolment_id = e.id and t.assessment = $2
         join attempt_outcomes o on o.attempt_id = t.id
         where e.course = $1 and ((t.number = 1 and e.cycle = 1) or $3 = 0)",
    )
    .bind(course)
    .bind(assessment)
    .bind(i64::from(first_only))
    .fetch_one(conn)
    .await?;
    Ok(Stamp {
        outcomes: count(outcomes),
        decided_at: Timestamp::from_millis(decided),
    })
}

/// The latest outcomes of an assessment of a course, in first attempts or in all of them. The first
/// attempt of somebody who takes the course again is none.
pub async fn list(
    conn: &mut Connection,
    course: &str,
    assessment: &str,
    first_only: bool,
) -> Result<Vec<Outcome>, StoreError> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select t.id, o.items
         from enrolments e
         join attempts t on t.enrolment_id = e.id and t.assessment = $2
         join attempt_outcomes o on o.attempt_id = t.id
         where e.course = $1 and ((t.number = 1 and e.cycle = 1) or $3 = 0)
           and o.number = (select max(l.number) from attempt_outcomes l where l.attempt_id = t.id)
         order by t.id",
    )
    .bind(course)
    .bind(assessment)
    .bind(i64::from(first_only))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(attempt, items)| {
            Ok(Outcome {
                attempt: parse("attempts.id", &attempt)?,
                items,
            })
        })
        .collect()
}
