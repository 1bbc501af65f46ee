//! Who read a course and for what: entered, and taken back, never changed.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, CourseVersionId, FactId, Timestamp};

/// A stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewStamp {
    pub id: FactId,
    /// The version that was read.
    pub version: CourseVersionId,
    /// SHA-256 of its sources, hexadecimal.
    pub fingerprint: String,
    /// `subject`, `child-protection`, `survivor-led`, `legal`.
    pub kind: String,
    /// Two letters; of legal ones only.
    pub country: Option<String>,
    pub reviewer: String,
    pub scope: String,
    /// Civil day, as `2026-11-26`.
    pub reviewed_on: String,
    pub entered_at: Timestamp,
    pub entered_by: AccountId,
    /// By name.
    pub enterer: String,
    pub withdrawn_at: Option<Timestamp>,
}

type Row = (
    String,
    String,
    String,
    String,
    Option<String>,
    String,
    String,
    String,
    i64,
    String,
    String,
    Option<i64>,
);

fn stamp(row: Row) -> Result<ReviewStamp, StoreError> {
    let (id, version, fingerprint, kind, country, reviewer, scope, on, at, by, enterer, withdrawn) =
        row;
    Ok(ReviewStamp {
        id: parse("review_stamps.id", &id)?,
        version: parse("review_stamps.version_id", &version)?,
        fingerprint,
        kind,
        country,
        reviewer,
        scope,
        reviewed_on: on,
        entered_at: Timestamp::from_millis(at),
        entered_by: parse("review_stamps.entered_by", &by)?,
        enterer,
        withdrawn_at: withdrawn.map(Timestamp::from_millis),
    })
}

/// The stamps of a course, also those that were taken back; the latest review first.
pub async fn list(conn: &mut Connection, course: &str) -> Result<Vec<ReviewStamp>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select s.id, s.version_id, v.fingerprint, s.kind, s.country, s.reviewer, s.scope, s.reviewed_on, s.entered_at,
                s.entered_by, a.name, s.withdrawn_at
         from review_stamps s join course_versions v on v.id = s.version_id join accounts a on a.id = s.entered_by
         where s.course = $1 order by s.reviewed_on desc, s.entered_at desc, s.id",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(stamp).collect()
}

/// A stamp to enter.
#[derive(Debug, Clone, Copy)]
pub struct NewReviewStamp<'a> {
    pub id: FactId,
    pub course: &'a str,
    pub version: CourseVersionId,
    pub kind: &'a str,
    pub country: Option<&'a str>,
    pub reviewer: &'a str,
    pub scope: &'a str,
    pub reviewed_on: &'a str,
    pub at: Timestamp,
    pub by: AccountId,
}

/// Enters a stamp.
pub async fn insert(conn: &mut Connection, new: NewReviewStamp<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into review_stamps (id, course, version_id, kind, country, reviewer, scope, reviewed_on, entered_at, entered_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id.to_string())
    .bind(new.course)
    .bind(new.version.to_string())
    .bind(new.kind)
    .bind(new.country)
    .bind(new.reviewer)
    .bind(new.scope)
    .bind(new.reviewed_on)
    .bind(new.at.millis())
    .bind(new.by.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes a stamp back; false when it was taken back before, or is of another course.
pub async fn update_withdrawn(
    conn: &mut Connection,
    id: FactId,
    course: &str,
    at: Timestamp,
    by: AccountId,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update review_stamps set withdrawn_at = $3, withdrawn_by = $4
         where id = $1 and course = $2 and withdrawn_at is null",
    )
    .bind(id.to_string())
    .bind(course)
    .bind(at.millis())
    .bind(by.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
