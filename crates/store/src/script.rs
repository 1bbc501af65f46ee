//! How versions of scenarios and interview cases came to be the current ones, and what their authors say of them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::count;
use base::{DraftId, FactId, Slug, Timestamp};

/// One time a version of a scenario or a case became current.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// From 1; the highest is current.
    pub number: u32,
    /// The id of the version.
    pub version: String,
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
    i64,
    String,
    String,
    i64,
    Option<String>,
    Option<String>,
    Option<String>,
);

fn publication((number, version, fingerprint, at, by, origin, notes): Row) -> Publication {
    Publication {
        number: count(number),
        version,
        fingerprint,
        at: Timestamp::from_millis(at),
        by,
        origin,
        notes: notes.unwrap_or_default(),
    }
}

/// The publications of a scenario, the latest first.
pub async fn list_of_scenario(
    conn: &mut Connection,
    scenario: &Slug,
) -> Result<Vec<Publication>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select p.number, p.version_id, v.fingerprint, p.published_at, a.name, n.origin, n.notes
         from scenario_publications p join scenario_versions v on v.id = p.version_id
         left join accounts a on a.id = p.published_by left join script_notes n on n.publication_id = p.id
         where p.scenario = $1 order by p.number desc, p.id",
    )
    .bind(scenario.as_str())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(publication).collect())
}

/// The publications of a case that everybody can read, the latest first.
pub async fn list_of_interview(
    conn: &mut Connection,
    interview: &Slug,
) -> Result<Vec<Publication>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select p.number, p.version_id, v.fingerprint, p.published_at, a.name, n.origin, n.notes
         from interview_publications p join interview_versions v on v.id = p.version_id
         left join accounts a on a.id = p.published_by left join script_notes n on n.publication_id = p.id
         where p.interview = $1 and v.used <> 'sealed' order by p.number desc, p.id",
    )
    .bind(interview.as_str())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(publication).collect())
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
        "insert into script_notes (publication_id, origin, draft_id, notes) values ($1, $2, $3, $4)",
    )
    .bind(publication.to_string())
    .bind(origin)
    .bind(draft.map(|draft| draft.to_string()))
    .bind(notes)
    .execute(conn)
    .await?;
    Ok(())
}
