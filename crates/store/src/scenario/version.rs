//! Versions of scenarios and which of them is current.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, FactId, ScenarioVersionId, Slug, Timestamp};

/// A published version of a scenario, without its sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub id: ScenarioVersionId,
    pub scenario: Slug,
    /// SHA-256 of the sources, hexadecimal.
    pub fingerprint: String,
    /// First 12 digits of the SHA-256 of the source file without its list of languages: what courses name.
    pub pin: String,
    /// Of the compiler that published it first.
    pub compiler_version: u32,
    /// When it became current, the last time it did.
    pub published_at: Timestamp,
}

type Row = (String, String, String, String, i64, i64);

fn version(
    (id, scenario, fingerprint, pin, compiler, published): Row,
) -> Result<Version, StoreError> {
    Ok(Version {
        id: parse("scenario_versions.id", &id)?,
        scenario: parse("scenario_versions.scenario", &scenario)?,
        fingerprint,
        pin,
        compiler_version: count(compiler),
        published_at: Timestamp::from_millis(published),
    })
}

/// The current version of every scenario, by scenario.
pub async fn list_current(conn: &mut Connection) -> Result<Vec<Version>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select v.id, v.scenario, v.fingerprint, v.pin, v.compiler_version, p.published_at
         from scenario_publications p join scenario_versions v on v.id = p.version_id
         where p.number = (select max(q.number) from scenario_publications q where q.scenario = p.scenario)
         order by v.scenario, v.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(version).collect()
}

/// One version, current or not.
pub async fn get_version(
    conn: &mut Connection,
    id: ScenarioVersionId,
) -> Result<Version, StoreError> {
    let row: Row = sqlx::query_as(
        "select v.id, v.scenario, v.fingerprint, v.pin, v.compiler_version,
           (select coalesce(max(p.published_at), v.created_at) from scenario_publications p where p.version_id = v.id)
         from scenario_versions v where v.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    version(row)
}

/// The sources of a version: JSON, path to base64.
pub async fn get_sources(
    conn: &mut Connection,
    id: ScenarioVersionId,
) -> Result<String, StoreError> {
    Ok(
        sqlx::query_scalar("select sources from scenario_versions where id = $1")
            .bind(id.to_string())
            .fetch_one(conn)
            .await?,
    )
}

/// The version of a scenario whose fingerprint begins with these hexadecimal digits.
pub async fn find_version(
    conn: &mut Connection,
    scenario: &str,
    fingerprint: &str,
) -> Result<Option<ScenarioVersionId>, StoreError> {
    // 'g' follows the last hexadecimal digit, so the range holds exactly what begins like this.
    let id: Option<String> = sqlx::query_scalar(
        "select id from scenario_versions
         where scenario = $1 and fingerprint >= $2 and fingerprint < $3 order by created_at desc, id limit 1",
    )
    .bind(scenario)
    .bind(fingerprint)
    .bind(format!("{fingerprint}g"))
    .fetch_optional(conn)
    .await?;
    id.map(|id| parse("scenario_versions.id", &id)).transpose()
}

/// The version that a course means by this pin. A translation or a picture that was bettered makes another version with the same pin: the
/// latest of them.
pub async fn find_pinned(
    conn: &mut Connection,
    scenario: &Slug,
    pin: &str,
) -> Result<Option<ScenarioVersionId>, StoreError> {
    let id: Option<String> = sqlx::query_scalar(
        "select v.id from scenario_versions v join scenario_publications p on p.version_id = v.id
         where v.scenario = $1 and v.pin = $2 order by p.number desc, v.id limit 1",
    )
    .bind(scenario.as_str())
    .bind(pin)
    .fetch_optional(conn)
    .await?;
    id.map(|id| parse("scenario_versions.id", &id)).transpose()
}

/// A version to insert.
#[derive(Debug)]
pub struct NewVersion<'a> {
    pub id: ScenarioVersionId,
    pub scenario: &'a Slug,
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
        "insert into scenario_versions (id, scenario, fingerprint, pin, compiler_version, sources, created_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (scenario, fingerprint) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.scenario.as_str())
    .bind(new.fingerprint)
    .bind(new.pin)
    .bind(i64::from(new.compiler_version))
    .bind(new.sources)
    .bind(new.created_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Makes a version the current one of its scenario.
pub async fn insert_publication(
    conn: &mut Connection,
    id: FactId,
    scenario: &Slug,
    version: ScenarioVersionId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into scenario_publications (id, scenario, number, version_id, published_at, published_by)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 from scenario_publications where scenario = $2",
    )
    .bind(id.to_string())
    .bind(scenario.as_str())
    .bind(version.to_string())
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}
