//! Until when a cohort is to have completed a course. The latest that was set counts.

use crate::StoreError;
use crate::db::Connection;
use base::{AccountId, CohortId, FactId, Timestamp};

/// A deadline that counts now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    pub course: String,
    /// A civil day, as `2026-11-26`.
    pub due_on: String,
}

/// The deadlines of a cohort that count now, the earliest first.
pub async fn list(conn: &mut Connection, cohort: CohortId) -> Result<Vec<Deadline>, StoreError> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select d.course, d.due_on from cohort_deadlines d
         where d.cohort_id = $1 and d.due_on is not null
           and d.number = (select max(e.number) from cohort_deadlines e where e.cohort_id = d.cohort_id and e.course = d.course)
         order by d.due_on, d.course, d.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(course, due_on)| Deadline { course, due_on })
        .collect())
}

/// Sets a deadline, or takes it back.
pub async fn insert(
    conn: &mut Connection,
    id: FactId,
    cohort: CohortId,
    course: &str,
    due_on: Option<&str>,
    at: Timestamp,
    by: AccountId,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into cohort_deadlines (id, cohort_id, course, number, due_on, set_at, set_by)
         select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6 from cohort_deadlines where cohort_id = $2",
    )
    .bind(id.to_string())
    .bind(cohort.to_string())
    .bind(course)
    .bind(due_on)
    .bind(at.millis())
    .bind(by.to_string())
    .execute(conn)
    .await?;
    Ok(())
}
