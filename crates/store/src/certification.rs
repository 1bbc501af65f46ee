//! Certifications with the versions of what they take, and templates of certificates.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CertificationId, CertificationVersionId, ProgrammeId, Timestamp};

/// What a programme certifies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certification {
    pub id: CertificationId,
    pub programme: ProgrammeId,
    pub slug: String,
}

/// What it takes, at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub id: CertificationVersionId,
    pub certification: CertificationId,
    /// From 1.
    pub number: u32,
    /// JSON.
    pub content: String,
    pub created_at: Timestamp,
}

type Row = (String, String, String);

fn certification((id, programme, slug): Row) -> Result<Certification, StoreError> {
    Ok(Certification {
        id: parse("certifications.id", &id)?,
        programme: parse("certifications.programme_id", &programme)?,
        slug,
    })
}

type VersionRow = (String, String, i64, String, i64);

fn version(
    (id, certification, number, content, created): VersionRow,
) -> Result<Version, StoreError> {
    Ok(Version {
        id: parse("certification_versions.id", &id)?,
        certification: parse("certification_versions.certification_id", &certification)?,
        number: count(number),
        content,
        created_at: Timestamp::from_millis(created),
    })
}

/// The certification with this slug.
pub async fn find(conn: &mut Connection, slug: &str) -> Result<Option<Certification>, StoreError> {
    let row: Option<Row> =
        sqlx::query_as("select id, programme_id, slug from certifications where slug = $1")
            .bind(slug)
            .fetch_optional(conn)
            .await?;
    row.map(certification).transpose()
}

/// One certification.
pub async fn get(conn: &mut Connection, id: CertificationId) -> Result<Certification, StoreError> {
    let row: Row =
        sqlx::query_as("select id, programme_id, slug from certifications where id = $1")
            .bind(id.to_string())
            .fetch_one(conn)
            .await?;
    certification(row)
}

/// The certifications of a programme, by slug.
pub async fn list(
    conn: &mut Connection,
    programme: ProgrammeId,
) -> Result<Vec<Certification>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select id, programme_id, slug from certifications where programme_id = $1 order by slug, id",
    )
    .bind(programme.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(certification).collect()
}

/// Makes a certification; false when the slug is taken.
pub async fn insert(
    conn: &mut Connection,
    new: &Certification,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into certifications (id, programme_id, slug, created_at, created_by) values ($1, $2, $3, $4, $5)
         on conflict (slug) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.programme.to_string())
    .bind(&new.slug)
    .bind(at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The versions of a certification, the latest first.
pub async fn list_versions(
    conn: &mut Connection,
    certification: CertificationId,
) -> Result<Vec<Version>, StoreError> {
    let rows: Vec<VersionRow> = sqlx::query_as(
        "select id, certification_id, number, content, created_at from certification_versions
         where certification_id = $1 order by number desc, id",
    )
    .bind(certification.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(version).collect()
}

/// The version for new cycles.
pub async fn find_current(
    conn: &mut Connection,
    certification: CertificationId,
) -> Result<Option<Version>, StoreError> {
    let row: Option<VersionRow> = sqlx::query_as(
        "select id, certification_id, number, content, created_at from certification_versions
         where certification_id = $1 order by number desc, id limit 1",
    )
    .bind(certification.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(version).transpose()
}

/// One version.
pub async fn get_version(
    conn: &mut Connection,
    id: CertificationVersionId,
) -> Result<Version, StoreError> {
    let row: VersionRow = sqlx::query_as(
        "select id, certification_id, number, content, created_at from certification_versions where id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    version(row)
}

/// The next version; false when somebody else wrote that number meanwhile.
pub async fn insert_version(
    conn: &mut Connection,
    new: &Version,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into certification_versions (id, certification_id, number, content, created_at, created_by)
         values ($1, $2, $3, $4, $5, $6) on conflict (certification_id, number) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.certification.to_string())
    .bind(i64::from(new.number))
    .bind(&new.content)
    .bind(new.created_at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// How a programme's certificates are set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// From 1.
    pub number: u32,
    /// JSON.
    pub content: String,
    pub created_at: Timestamp,
}

/// The templates of a programme, the latest first.
pub async fn list_templates(
    conn: &mut Connection,
    programme: ProgrammeId,
) -> Result<Vec<Template>, StoreError> {
    let rows: Vec<(i64, String, i64)> = sqlx::query_as(
        "select number, content, created_at from certificate_templates
         where programme_id = $1 order by number desc, programme_id",
    )
    .bind(programme.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(number, content, created)| Template {
            number: count(number),
            content,
            created_at: Timestamp::from_millis(created),
        })
        .collect())
}

/// The next template; false when somebody else wrote that number meanwhile.
pub async fn insert_template(
    conn: &mut Connection,
    programme: ProgrammeId,
    new: &Template,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into certificate_templates (programme_id, number, content, created_at, created_by)
         values ($1, $2, $3, $4, $5) on conflict (programme_id, number) do nothing",
    )
    .bind(programme.to_string())
    .bind(i64::from(new.number))
    .bind(&new.content)
    .bind(new.created_at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A logo by the hash of its picture.
pub async fn find_logo(conn: &mut Connection, sha256: &str) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(
        sqlx::query_scalar("select picture from certificate_logos where sha256 = $1")
            .bind(sha256)
            .fetch_optional(conn)
            .await?,
    )
}

/// Keeps a logo.
pub async fn insert_logo(
    conn: &mut Connection,
    sha256: &str,
    picture: &[u8],
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into certificate_logos (sha256, picture, kept_at) values ($1, $2, $3) on conflict (sha256) do nothing",
    )
    .bind(sha256)
    .bind(picture)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}
