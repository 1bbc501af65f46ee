//! Links by which holders show a certificate with their whole name.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{CertificateId, FactId, Timestamp};

/// A link that works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    pub id: FactId,
    pub certificate: CertificateId,
    pub expires_at: Timestamp,
}

/// The link with this token, while it works.
pub async fn find(
    conn: &mut Connection,
    token_hash: &str,
    now: Timestamp,
) -> Result<Option<Share>, StoreError> {
    let row: Option<(String, String, i64)> = sqlx::query_as(
        "select id, certificate_id, expires_at from certificate_shares
         where token_hash = $1 and expires_at > $2 and ended_at is null",
    )
    .bind(token_hash)
    .bind(now.millis())
    .fetch_optional(conn)
    .await?;
    row.map(share).transpose()
}

fn share((id, certificate, expires): (String, String, i64)) -> Result<Share, StoreError> {
    Ok(Share {
        id: parse("certificate_shares.id", &id)?,
        certificate: parse("certificate_shares.certificate_id", &certificate)?,
        expires_at: Timestamp::from_millis(expires),
    })
}

/// The links of a certificate that work, the earliest first.
pub async fn list(
    conn: &mut Connection,
    certificate: CertificateId,
    now: Timestamp,
) -> Result<Vec<Share>, StoreError> {
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "select id, certificate_id, expires_at from certificate_shares
         where certificate_id = $1 and expires_at > $2 and ended_at is null order by made_at, id",
    )
    .bind(certificate.to_string())
    .bind(now.millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(share).collect()
}

pub async fn insert(
    conn: &mut Connection,
    new: &Share,
    token_hash: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into certificate_shares (token_hash, id, certificate_id, made_at, expires_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(token_hash)
    .bind(new.id.to_string())
    .bind(new.certificate.to_string())
    .bind(at.millis())
    .bind(new.expires_at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends a link; false when it had ended.
pub async fn update_ended(
    conn: &mut Connection,
    certificate: CertificateId,
    id: FactId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update certificate_shares set ended_at = $3 where certificate_id = $1 and id = $2 and ended_at is null",
    )
    .bind(certificate.to_string())
    .bind(id.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
