//! What pictures of courses show, in words for people who do not see them.

use crate::StoreError;
use crate::db::Connection;
use base::{AccountId, Timestamp};
use std::collections::BTreeMap;

/// The latest words of each picture of a course, by its path.
pub async fn list(
    conn: &mut Connection,
    course: &str,
) -> Result<BTreeMap<String, String>, StoreError> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select w.path, w.words from picture_words w
         where w.course = $1
           and w.number = (select max(v.number) from picture_words v where v.course = w.course and v.path = w.path)
         order by w.path, w.number",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().collect())
}

/// Keeps the next words of a picture.
pub async fn insert(
    conn: &mut Connection,
    (course, path): (&str, &str),
    words: &str,
    at: Timestamp,
    by: AccountId,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into picture_words (course, path, number, words, written_at, written_by)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5
         from picture_words where course = $1 and path = $2",
    )
    .bind(course)
    .bind(path)
    .bind(words)
    .bind(at.millis())
    .bind(by.to_string())
    .execute(conn)
    .await?;
    Ok(())
}
