//! The glossary: its versions, which of them counts, and which a draft was given.

use crate::StoreError;
use crate::db::Connection;
use crate::publication::Publication;
use crate::row::count;
use base::{AccountId, DraftId, Timestamp};

/// The version that counts now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Current {
    /// SHA-256 of its files, hexadecimal.
    pub fingerprint: String,
    pub at: Timestamp,
}

/// The version that counts now; none where there never was a glossary.
pub async fn find_current(conn: &mut Connection) -> Result<Option<Current>, StoreError> {
    let row: Option<(String, i64)> = sqlx::query_as(
        "select fingerprint, published_at from glossary_publications order by number desc limit 1",
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(fingerprint, at)| Current {
        fingerprint,
        at: Timestamp::from_millis(at),
    }))
}

/// The files of a version as JSON; none where nobody published it.
pub async fn find_sources(
    conn: &mut Connection,
    fingerprint: &str,
) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select sources from glossary_versions where fingerprint = $1")
            .bind(fingerprint)
            .fetch_optional(conn)
            .await?,
    )
}

/// Keeps a version; one that is there already stays as it is.
pub async fn insert_version(
    conn: &mut Connection,
    fingerprint: &str,
    sources: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into glossary_versions (fingerprint, sources, created_at) values ($1, $2, $3)
         on conflict (fingerprint) do nothing",
    )
    .bind(fingerprint)
    .bind(sources)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// A version that becomes the one that counts.
#[derive(Debug)]
pub struct NewPublication<'a> {
    pub fingerprint: &'a str,
    pub at: Timestamp,
    pub by: Option<AccountId>,
    /// None: the content folder.
    pub origin: Option<&'a str>,
    pub draft: Option<DraftId>,
    pub notes: &'a str,
}

/// Makes a version the one that counts.
pub async fn insert_publication(
    conn: &mut Connection,
    new: &NewPublication<'_>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into glossary_publications (number, fingerprint, published_at, published_by, origin, draft_id, notes)
         select coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, $6 from glossary_publications",
    )
    .bind(new.fingerprint)
    .bind(new.at.millis())
    .bind(new.by.map(|by| by.to_string()))
    .bind(new.origin)
    .bind(new.draft.map(|draft| draft.to_string()))
    .bind(new.notes)
    .execute(conn)
    .await?;
    Ok(())
}

type Row = (i64, String, i64, Option<String>, Option<String>, String);

/// Every time a version became the one that counts, the latest first. A version is named by its fingerprint.
pub async fn list_publications(
    conn: &mut Connection,
) -> Result<Vec<Publication<String>>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select p.number, p.fingerprint, p.published_at, a.name, p.origin, p.notes
         from glossary_publications p left join accounts a on a.id = p.published_by
         order by p.number desc",
    )
    .fetch_all(conn)
    .await?;
    let publications = rows
        .into_iter()
        .map(|(number, fingerprint, at, by, origin, notes)| Publication {
            number: count(number),
            version: fingerprint.clone(),
            fingerprint,
            at: Timestamp::from_millis(at),
            by,
            origin,
            notes,
        });
    Ok(publications.collect())
}

/// The version that a draft was given last, and how many times it was given one; none where it has that of the version it began from.
pub async fn find_of_draft(
    conn: &mut Connection,
    draft: DraftId,
) -> Result<Option<(u32, String)>, StoreError> {
    let row: Option<(i64, String)> = sqlx::query_as(
        "select number, fingerprint from draft_glossaries where draft_id = $1 order by number desc limit 1",
    )
    .bind(draft.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(number, fingerprint)| (count(number), fingerprint)))
}

/// Gives a draft a version; `by` is none where that comes with its opening.
pub async fn insert_of_draft(
    conn: &mut Connection,
    draft: DraftId,
    fingerprint: &str,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into draft_glossaries (draft_id, number, fingerprint, taken_at, taken_by)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from draft_glossaries where draft_id = $1",
    )
    .bind(draft.to_string())
    .bind(fingerprint)
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}
