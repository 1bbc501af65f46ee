//! Courses, scenarios and interview cases that were published in the browser, with the state of their folder that an author last knew.

use crate::StoreError;
use crate::db::Connection;
use base::{Subject, Timestamp};
use std::collections::BTreeMap;

/// The latest known state of each folder, as its fingerprint, by course.
pub async fn list(conn: &mut Connection) -> Result<BTreeMap<String, String>, StoreError> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select s.course, s.fingerprint from folder_states s
         where s.number = (select max(t.number) from folder_states t where t.course = s.course)
         order by s.course",
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().collect())
}

/// What the folder of a course was when it was first published in the browser.
pub async fn find_first(conn: &mut Connection, course: &str) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select fingerprint from folder_states where course = $1 order by number limit 1",
    )
    .bind(course)
    .fetch_optional(conn)
    .await?)
}

/// Notes what the folder of a course is; empty where there is none.
pub async fn insert(
    conn: &mut Connection,
    course: impl Into<Subject>,
    fingerprint: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    let course = course.into();
    sqlx::query(
        "insert into folder_states (course, number, fingerprint, seen_at)
         select $1, coalesce(max(number), 0) + 1, $2, $3 from folder_states where course = $1",
    )
    .bind(course.as_str())
    .bind(fingerprint)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}
