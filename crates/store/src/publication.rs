//! How a version came to be the current one, and what its authors say of it.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{CourseVersionId, DraftId, FactId, Timestamp};

/// One time a version became current.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    pub course: String,
    /// From 1 in a course; the highest is current.
    pub number: u32,
    pub version: CourseVersionId,
    /// SHA-256 of its sources, hexadecimal.
    pub fingerprint: String,
    pub at: Timestamp,
    /// By whom, by name; none for the program itself.
    pub by: Option<String>,
    /// `studio` or `rolled-back`; none: from the content folder.
    pub origin: Option<String>,
    pub notes: String,
}

type Row = (
    String,
    i64,
    String,
    String,
    i64,
    Option<String>,
    Option<String>,
    Option<String>,
);

fn publication(row: Row) -> Result<Publication, StoreError> {
    let (course, number, version, fingerprint, at, by, origin, notes) = row;
    Ok(Publication {
        course,
        number: count(number),
        version: parse("publications.version_id", &version)?,
        fingerprint,
        at: Timestamp::from_millis(at),
        by,
        origin,
        notes: notes.unwrap_or_default(),
    })
}

/// The publications of a course, the latest first.
pub async fn list(conn: &mut Connection, course: &str) -> Result<Vec<Publication>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select p.course, p.number, p.version_id, v.fingerprint, p.published_at, a.name, n.origin, n.notes
         from publications p join course_versions v on v.id = p.version_id
         left join accounts a on a.id = p.published_by left join publication_notes n on n.publication_id = p.id
         where p.course = $1 order by p.number desc, p.id",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(publication).collect()
}

/// What authors say of a publication that did not come from the content folder.
pub async fn insert_note(
    conn: &mut Connection,
    publication: FactId,
    origin: &str,
    draft: Option<DraftId>,
    notes: &str,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into publication_notes (publication_id, origin, draft_id, notes) values ($1, $2, $3, $4)",
    )
    .bind(publication.to_string())
    .bind(origin)
    .bind(draft.map(|draft| draft.to_string()))
    .bind(notes)
    .execute(conn)
    .await?;
    Ok(())
}
