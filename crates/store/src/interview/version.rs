//! Versions of cases and which of them is current.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, FactId, InterviewVersionId, Slug, Timestamp};

/// A published version of a case, without its sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub id: InterviewVersionId,
    pub interview: Slug,
    /// `practice`, `demonstration` or `sealed`.
    pub used: String,
    /// SHA-256 of the sources, hexadecimal.
    pub fingerprint: String,
    /// First 12 digits of the SHA-256 of the source file without its list of languages: how an interview names the case it is of.
    pub pin: String,
    /// Of the compiler that published it first.
    pub compiler_version: u32,
    /// When it became current, the last time it did.
    pub published_at: Timestamp,
}

type Row = (String, String, String, String, String, i64, i64);

fn version(
    (id, interview, used, fingerprint, pin, compiler, published): Row,
) -> Result<Version, StoreError> {
    Ok(Version {
        id: parse("interview_versions.id", &id)?,
        interview: parse("interview_versions.interview", &interview)?,
        used,
        fingerprint,
        pin,
        compiler_version: count(compiler),
        published_at: Timestamp::from_millis(published),
    })
}

/// The current version of every case, by its name.
pub async fn list_current(conn: &mut Connection) -> Result<Vec<Version>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select v.id, v.interview, v.used, v.fingerprint, v.pin, v.compiler_version, p.published_at
         from interview_publications p join interview_versions v on v.id = p.version_id
         where p.number = (select max(q.number) from interview_publications q where q.interview = p.interview)
         order by v.interview, v.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(version).collect()
}

/// One version, current or not.
pub async fn get_version(
    conn: &mut Connection,
    id: InterviewVersionId,
) -> Result<Version, StoreError> {
    let row: Row = sqlx::query_as(
        "select v.id, v.interview, v.used, v.fingerprint, v.pin, v.compiler_version,
           (select coalesce(max(p.published_at), v.created_at) from interview_publications p where p.version_id = v.id)
         from interview_versions v where v.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    version(row)
}

/// The sources of a version: JSON, path to base64.
pub async fn get_sources(
    conn: &mut Connection,
    id: InterviewVersionId,
) -> Result<String, StoreError> {
    Ok(
        sqlx::query_scalar("select sources from interview_versions where id = $1")
            .bind(id.to_string())
            .fetch_one(conn)
            .await?,
    )
}

/// The version of a case that was made from these sources.
pub async fn find_version(
    conn: &mut Connection,
    interview: &Slug,
    fingerprint: &str,
) -> Result<Option<InterviewVersionId>, StoreError> {
    let id: Option<String> = sqlx::query_scalar(
        "select id from interview_versions where interview = $1 and fingerprint = $2 order by id",
    )
    .bind(interview.as_str())
    .bind(fingerprint)
    .fetch_optional(conn)
    .await?;
    id.map(|id| parse("interview_versions.id", &id)).transpose()
}

/// What the versions of a case were for, each once.
pub async fn list_uses(conn: &mut Connection, interview: &str) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select distinct used from interview_versions where interview = $1 order by used",
    )
    .bind(interview)
    .fetch_all(conn)
    .await?)
}

/// A version to insert.
#[derive(Debug)]
pub struct NewVersion<'a> {
    pub id: InterviewVersionId,
    pub interview: &'a Slug,
    pub used: &'a str,
    pub fingerprint: &'a str,
    pub pin: &'a str,
    pub compiler_version: u32,
    pub sources: &'a str,
    pub created_at: Timestamp,
}

/// Stores a version; false when the same sources were stored before.
pub async fn insert_version(
    conn: &mut Connection,
    new: &NewVersion<'_>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into interview_versions (id, interview, used, fingerprint, pin, compiler_version, sources, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (interview, fingerprint) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.interview.as_str())
    .bind(new.used)
    .bind(new.fingerprint)
    .bind(new.pin)
    .bind(i64::from(new.compiler_version))
    .bind(new.sources)
    .bind(new.created_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Makes a version the current one of its case.
pub async fn insert_publication(
    conn: &mut Connection,
    id: FactId,
    interview: &Slug,
    version: InterviewVersionId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into interview_publications (id, interview, number, version_id, published_at, published_by)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 from interview_publications where interview = $2",
    )
    .bind(id.to_string())
    .bind(interview.as_str())
    .bind(version.to_string())
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}
