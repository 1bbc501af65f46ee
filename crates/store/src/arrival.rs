//! Courses that came from outside the studio: archives that wait for a decision, and the content folders that were decided on.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, DraftId, ImportId, Timestamp};

/// One arrival.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    pub id: ImportId,
    pub name: String,
    /// SHA-256 of the files as they came, hexadecimal.
    pub fingerprint: String,
    /// JSON: path to base64.
    pub sources: String,
    /// JSON, written and read by `usecases`.
    pub remarks: String,
    pub at: Timestamp,
}

type Row = (String, String, String, String, String, i64);

fn arrival((id, name, fingerprint, sources, remarks, at): Row) -> Result<Arrival, StoreError> {
    Ok(Arrival {
        id: parse("course_arrivals.id", &id)?,
        name,
        fingerprint,
        sources,
        remarks,
        at: Timestamp::from_millis(at),
    })
}

/// An arrival to insert.
#[derive(Debug)]
pub struct NewArrival<'a> {
    pub id: ImportId,
    /// The word of a course, a scenario or a case.
    pub course: &'a str,
    /// `archive` or `folder`.
    pub origin: &'a str,
    pub name: &'a str,
    pub fingerprint: &'a str,
    pub sources: &'a str,
    pub remarks: &'a str,
    pub at: Timestamp,
    pub by: AccountId,
}

pub async fn insert(conn: &mut Connection, new: &NewArrival<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into course_arrivals (id, course, origin, name, fingerprint, sources, remarks, arrived_at, arrived_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.id.to_string())
    .bind(new.course)
    .bind(new.origin)
    .bind(new.name)
    .bind(new.fingerprint)
    .bind(new.sources)
    .bind(new.remarks)
    .bind(new.at.millis())
    .bind(new.by.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// An archive that this person brought for a course since a moment.
pub async fn find_archive(
    conn: &mut Connection,
    (course, by): (&str, AccountId),
    id: ImportId,
    since: Timestamp,
) -> Result<Option<Arrival>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select id, name, fingerprint, sources, remarks, arrived_at from course_arrivals
         where course = $1 and id = $2 and origin = 'archive' and arrived_at > $3 and arrived_by = $4",
    )
    .bind(course)
    .bind(id.to_string())
    .bind(since.millis())
    .bind(by.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(arrival).transpose()
}

/// The state of the content folder of a course that an author decided on last.
pub async fn find_folder(
    conn: &mut Connection,
    course: &str,
) -> Result<Option<Arrival>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select id, name, fingerprint, sources, remarks, arrived_at from course_arrivals
         where course = $1 and origin = 'folder' order by arrived_at desc, id desc limit 1",
    )
    .bind(course)
    .fetch_optional(conn)
    .await?;
    row.map(arrival).transpose()
}

/// Forgets the states of a folder: only what was decided on last is the beginning of what comes next.
pub async fn delete_folders(conn: &mut Connection, course: &str) -> Result<(), StoreError> {
    sqlx::query("delete from course_arrivals where course = $1 and origin = 'folder'")
        .bind(course)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets the archives that somebody brought for a course, and of their others all but the latest.
pub async fn delete_archives_earlier(
    conn: &mut Connection,
    by: AccountId,
    course: &str,
    keep: u32,
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from course_arrivals where origin = 'archive' and arrived_by = $1 and (course = $2 or id not in (
           select id from course_arrivals where origin = 'archive' and arrived_by = $1 and course <> $2
           order by arrived_at desc, id desc limit $3))",
    )
    .bind(by.to_string())
    .bind(course)
    .bind(i64::from(keep))
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets archives that came before a moment.
pub async fn delete_archives(conn: &mut Connection, before: Timestamp) -> Result<(), StoreError> {
    sqlx::query("delete from course_arrivals where origin = 'archive' and arrived_at <= $1")
        .bind(before.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// The states of a content folder that authors decided on and that are kept, the latest first. The name of one that was taken into a
/// draft is the draft's id.
pub async fn list_folders(conn: &mut Connection, course: &str) -> Result<Vec<Arrival>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select id, name, fingerprint, sources, remarks, arrived_at from course_arrivals
         where course = $1 and origin = 'folder' order by arrived_at desc, id desc",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(arrival).collect()
}

/// What was taken from a content folder into one draft is in another one now.
pub async fn update_folders(
    conn: &mut Connection,
    course: &str,
    (from, to): (DraftId, DraftId),
) -> Result<(), StoreError> {
    sqlx::query(
        "update course_arrivals set name = $3 where course = $1 and origin = 'folder' and name = $2",
    )
    .bind(course)
    .bind(from.to_string())
    .bind(to.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets one.
pub async fn delete(conn: &mut Connection, id: ImportId) -> Result<(), StoreError> {
    sqlx::query("delete from course_arrivals where id = $1")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}
