//! Course completions, and certificates with what became of them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CertificateId, CourseVersionId, CycleId, EnrolmentId, FactId, Timestamp};

/// An issued certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    pub id: CertificateId,
    pub code: String,
    pub account: AccountId,
    /// What it is of: a completed course or a cycle of a certification.
    pub enrolment: Option<EnrolmentId>,
    pub cycle: Option<CycleId>,
    /// From 1; a correction is the next.
    pub revision: u32,
    /// JSON of everything that is printed.
    pub snapshot: String,
    /// SHA-256 of the snapshot when it was issued, hexadecimal.
    pub snapshot_sha256: String,
    pub issued_at: Timestamp,
}

/// Who is named on a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    pub name: String,
    pub agency: String,
    pub country: Option<String>,
}

type Row = (
    String,
    String,
    String,
    Option<String>,
    Option<String>,
    i64,
    String,
    String,
    i64,
);

fn certificate(
    (id, code, account, enrolment, cycle, revision, snapshot, snapshot_sha256, issued): Row,
) -> Result<Certificate, StoreError> {
    Ok(Certificate {
        id: parse("certificates.id", &id)?,
        code,
        account: parse("certificates.account_id", &account)?,
        enrolment: enrolment
            .map(|one| parse("certificates.enrolment_id", &one))
            .transpose()?,
        cycle: cycle
            .map(|one| parse("certificates.cycle_id", &one))
            .transpose()?,
        revision: count(revision),
        snapshot,
        snapshot_sha256,
        issued_at: Timestamp::from_millis(issued),
    })
}

/// Records that a course was completed; false when it was before.
pub async fn insert_completion(
    conn: &mut Connection,
    id: EnrolmentId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into course_completions (enrolment_id, completed_at)
         values ($1, $2) on conflict (enrolment_id) do nothing",
    )
    .bind(id.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Name, agency and country of an account, as they are now.
pub async fn get_holder(conn: &mut Connection, account: AccountId) -> Result<Holder, StoreError> {
    let (name, agency, country): (String, String, Option<String>) =
        sqlx::query_as("select name, agency, country from accounts where id = $1")
            .bind(account.to_string())
            .fetch_one(conn)
            .await?;
    Ok(Holder {
        name,
        agency,
        country,
    })
}

/// A certificate to insert; of an enrolment or of a cycle.
#[derive(Debug)]
pub struct NewCertificate<'a> {
    pub id: CertificateId,
    pub code: &'a str,
    pub account: AccountId,
    pub enrolment: Option<EnrolmentId>,
    pub cycle: Option<CycleId>,
    pub revision: u32,
    pub snapshot: &'a str,
    pub snapshot_sha256: &'a str,
    pub issued_at: Timestamp,
}

/// Issues a certificate; false when there is one of this revision.
pub async fn insert(conn: &mut Connection, new: &NewCertificate<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into certificates (id, code, account_id, enrolment_id, cycle_id, revision, snapshot, snapshot_sha256, issued_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.code)
    .bind(new.account.to_string())
    .bind(new.enrolment.map(|one| one.to_string()))
    .bind(new.cycle.map(|one| one.to_string()))
    .bind(i64::from(new.revision))
    .bind(new.snapshot)
    .bind(new.snapshot_sha256)
    .bind(new.issued_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The certificate with this code.
pub async fn find(conn: &mut Connection, code: &str) -> Result<Option<Certificate>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select id, code, account_id, enrolment_id, cycle_id, revision, snapshot, snapshot_sha256, issued_at
         from certificates where code = $1",
    )
    .bind(code)
    .fetch_optional(conn)
    .await?;
    row.map(certificate).transpose()
}

/// The codes of all certificates, in their order.
pub async fn list_codes(conn: &mut Connection) -> Result<Vec<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select code from certificates order by code")
            .fetch_all(conn)
            .await?,
    )
}

/// One certificate.
pub async fn get(conn: &mut Connection, id: CertificateId) -> Result<Certificate, StoreError> {
    let row: Row = sqlx::query_as(
        "select id, code, account_id, enrolment_id, cycle_id, revision, snapshot, snapshot_sha256, issued_at
         from certificates where id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    certificate(row)
}

/// The code of the latest certificate of an enrolment.
pub async fn find_code(
    conn: &mut Connection,
    enrolment: EnrolmentId,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select code from certificates where enrolment_id = $1 order by revision desc, id limit 1",
    )
    .bind(enrolment.to_string())
    .fetch_optional(conn)
    .await?)
}

/// The latest certificate of a cycle.
pub async fn find_of_cycle(
    conn: &mut Connection,
    cycle: CycleId,
) -> Result<Option<Certificate>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select id, code, account_id, enrolment_id, cycle_id, revision, snapshot, snapshot_sha256, issued_at
         from certificates where cycle_id = $1 order by revision desc, id limit 1",
    )
    .bind(cycle.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(certificate).transpose()
}

/// A person's certificates, the latest first.
pub async fn list(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Certificate>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select id, code, account_id, enrolment_id, cycle_id, revision, snapshot, snapshot_sha256, issued_at
         from certificates where account_id = $1 order by issued_at desc, id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(certificate).collect()
}

/// A completed course without a certificate: the key was missing then, say, or the course gives none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owed {
    pub enrolment: EnrolmentId,
    pub version: CourseVersionId,
    pub completed_at: Timestamp,
}

/// Completed courses that have no certificate, the earliest first, after this one.
pub async fn list_owed(
    conn: &mut Connection,
    after: Option<Owed>,
    limit: u32,
) -> Result<Vec<Owed>, StoreError> {
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "select d.enrolment_id, e.version_id, d.completed_at
         from course_completions d join enrolments_now e on e.id = d.enrolment_id
         where not exists (select 1 from certificates c where c.enrolment_id = d.enrolment_id)
           and (d.completed_at > $1 or (d.completed_at = $1 and d.enrolment_id > $2))
         order by d.completed_at, d.enrolment_id limit $3",
    )
    .bind(after.map_or(i64::MIN, |one| one.completed_at.millis()))
    .bind(after.map_or_else(String::new, |one| one.enrolment.to_string()))
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(enrolment, version, completed)| {
            Ok(Owed {
                enrolment: parse("course_completions.enrolment_id", &enrolment)?,
                version: parse("enrolments.version_id", &version)?,
                completed_at: Timestamp::from_millis(completed),
            })
        })
        .collect()
}

/// What became of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: FactId,
    pub certificate: CertificateId,
    /// How it began, `issued`, `corrected` or `renewed`; or how it ended, `revoked`.
    pub kind: String,
    /// Of a correction or a revocation; anyone may read it.
    pub reason: String,
    /// Which one it corrects or renews.
    pub predecessor: Option<CertificateId>,
    pub at: Timestamp,
}

/// An event to insert.
#[derive(Debug)]
pub struct NewEvent<'a> {
    pub id: FactId,
    pub certificate: CertificateId,
    pub kind: &'a str,
    pub reason: &'a str,
    pub predecessor: Option<CertificateId>,
    pub at: Timestamp,
    pub by: Option<AccountId>,
}

/// Records what became of a certificate; false when that was recorded before.
pub async fn insert_event(conn: &mut Connection, new: &NewEvent<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into certificate_events (id, certificate_id, kind, reason, predecessor_id, happened_at, happened_by)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (certificate_id, kind) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.certificate.to_string())
    .bind(new.kind)
    .bind(new.reason)
    .bind(new.predecessor.map(|one| one.to_string()))
    .bind(new.at.millis())
    .bind(new.by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// What became of a certificate, the earliest first.
pub async fn list_events(
    conn: &mut Connection,
    certificate: CertificateId,
) -> Result<Vec<Event>, StoreError> {
    type Wide = (String, String, String, String, Option<String>, i64);
    let rows: Vec<Wide> = sqlx::query_as(
        "select id, certificate_id, kind, reason, predecessor_id, happened_at from certificate_events
         where certificate_id = $1 order by happened_at, id",
    )
    .bind(certificate.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, certificate, kind, reason, predecessor, at)| {
            Ok(Event {
                id: parse("certificate_events.id", &id)?,
                certificate: parse("certificate_events.certificate_id", &certificate)?,
                kind,
                reason,
                predecessor: predecessor
                    .map(|one| parse("certificate_events.predecessor_id", &one))
                    .transpose()?,
                at: Timestamp::from_millis(at),
            })
        })
        .collect()
}

/// The certificates that correct or renew this one, with how: `corrected` or `renewed`. The earliest first.
pub async fn list_successors(
    conn: &mut Connection,
    certificate: CertificateId,
) -> Result<Vec<(String, String, Timestamp)>, StoreError> {
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "select e.kind, c.code, e.happened_at from certificate_events e join certificates c on c.id = e.certificate_id
         where e.predecessor_id = $1 order by e.happened_at, e.id",
    )
    .bind(certificate.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(kind, code, at)| (kind, code, Timestamp::from_millis(at)))
        .collect())
}

/// Certificates that no event tells of: those that earlier versions issued. The earliest first.
pub async fn list_untold(conn: &mut Connection) -> Result<Vec<Certificate>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.code, c.account_id, c.enrolment_id, c.cycle_id, c.revision, c.snapshot, c.snapshot_sha256, c.issued_at
         from certificates c
         where not exists (select 1 from certificate_events e where e.certificate_id = c.id)
         order by c.issued_at, c.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(certificate).collect()
}

/// A file of a certificate as it was made once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub content: Vec<u8>,
    pub sha256: String,
}

/// A file of a certificate: `json`, `jwt` or `pdf`.
pub async fn find_file(
    conn: &mut Connection,
    certificate: CertificateId,
    kind: &str,
) -> Result<Option<File>, StoreError> {
    let row: Option<(Vec<u8>, String)> = sqlx::query_as(
        "select content, sha256 from certificate_files where certificate_id = $1 and kind = $2",
    )
    .bind(certificate.to_string())
    .bind(kind)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(content, sha256)| File { content, sha256 }))
}

/// Keeps a file; the first that was made stays.
pub async fn insert_file(
    conn: &mut Connection,
    certificate: CertificateId,
    kind: &str,
    file: &File,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into certificate_files (certificate_id, kind, content, sha256, made_at)
         values ($1, $2, $3, $4, $5) on conflict (certificate_id, kind) do nothing",
    )
    .bind(certificate.to_string())
    .bind(kind)
    .bind(&file.content)
    .bind(&file.sha256)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
