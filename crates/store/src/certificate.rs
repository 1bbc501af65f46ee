//! Course completions and the certificates issued for them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, CertificateId, EnrolmentId, Timestamp};

/// An issued certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    pub id: CertificateId,
    pub code: String,
    pub enrolment: EnrolmentId,
    pub account: AccountId,
    /// JSON of what is printed.
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

type Row = (String, String, String, String, String, String, i64);

fn certificate(
    (id, code, enrolment, account, snapshot, snapshot_sha256, issued): Row,
) -> Result<Certificate, StoreError> {
    Ok(Certificate {
        id: parse("certificates.id", &id)?,
        code,
        enrolment: parse("certificates.enrolment_id", &enrolment)?,
        account: parse("enrolments.account_id", &account)?,
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

/// A certificate to insert.
#[derive(Debug)]
pub struct NewCertificate<'a> {
    pub id: CertificateId,
    pub code: &'a str,
    pub enrolment: EnrolmentId,
    pub snapshot: &'a str,
    pub snapshot_sha256: &'a str,
    pub issued_at: Timestamp,
}

/// Issues a certificate; false when the enrolment has one.
pub async fn insert(conn: &mut Connection, new: &NewCertificate<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into certificates (id, code, enrolment_id, snapshot, snapshot_sha256, issued_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (enrolment_id) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.code)
    .bind(new.enrolment.to_string())
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
        "select c.id, c.code, c.enrolment_id, e.account_id, c.snapshot, c.snapshot_sha256, c.issued_at
         from certificates c join enrolments e on e.id = c.enrolment_id where c.code = $1",
    )
    .bind(code)
    .fetch_optional(conn)
    .await?;
    row.map(certificate).transpose()
}

/// The code of the certificate of an enrolment.
pub async fn find_code(
    conn: &mut Connection,
    enrolment: EnrolmentId,
) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select code from certificates where enrolment_id = $1")
            .bind(enrolment.to_string())
            .fetch_optional(conn)
            .await?,
    )
}

/// A person's certificates, the latest first.
pub async fn list(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Certificate>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.code, c.enrolment_id, e.account_id, c.snapshot, c.snapshot_sha256, c.issued_at
         from certificates c join enrolments e on e.id = c.enrolment_id
         where e.account_id = $1 order by c.issued_at desc, c.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(certificate).collect()
}
