//! One-use links that set a password. Only hashes of their tokens are kept.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, Timestamp};

/// A link that can still be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// `first`, `setup` or `reset`.
    pub kind: String,
    /// `None` for the link that makes the first administrator.
    pub account: Option<AccountId>,
}

/// The link of this token hash, unless it was used or has expired.
pub async fn find(
    conn: &mut Connection,
    token_hash: &str,
    now: Timestamp,
) -> Result<Option<Link>, StoreError> {
    let row: Option<(String, Option<String>)> = sqlx::query_as(
        "select kind, account_id from account_links where token_hash = $1 and used_at is null and expires_at > $2",
    )
    .bind(token_hash)
    .bind(now.millis())
    .fetch_optional(conn)
    .await?;
    row.map(|(kind, account)| {
        let account = account
            .map(|id| parse("account_links.account_id", &id))
            .transpose()?;
        Ok(Link { kind, account })
    })
    .transpose()
}

/// A link to insert.
#[derive(Debug)]
pub struct NewLink<'a> {
    /// SHA-256, hexadecimal.
    pub token_hash: &'a str,
    pub kind: &'a str,
    pub account: Option<AccountId>,
    pub created_at: Timestamp,
    pub created_by: Option<AccountId>,
    pub expires_at: Timestamp,
}

/// Stores a link.
pub async fn insert(conn: &mut Connection, new: &NewLink<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into account_links (token_hash, kind, account_id, created_at, created_by, expires_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.token_hash)
    .bind(new.kind)
    .bind(new.account.map(|id| id.to_string()))
    .bind(new.created_at.millis())
    .bind(new.created_by.map(|id| id.to_string()))
    .bind(new.expires_at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Uses a link up; false when it was used or has expired.
pub async fn update_used(
    conn: &mut Connection,
    token_hash: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update account_links set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2",
    )
    .bind(token_hash)
    .bind(now.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Removes the unused links of an account, or, without one, those that make the first administrator.
pub async fn delete_unused(
    conn: &mut Connection,
    account: Option<AccountId>,
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from account_links where used_at is null and coalesce(account_id, '') = $1",
    )
    .bind(account.map_or_else(String::new, |id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, database, new_account};

    #[tokio::test]
    async fn a_link_is_used_once_and_in_time() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        let new = |token_hash, account| NewLink {
            token_hash,
            kind: "setup",
            account,
            created_at: at(10),
            created_by: None,
            expires_at: at(20),
        };
        insert(&mut tx, &new("a", Some(ana))).await.unwrap();
        insert(&mut tx, &new("b", None)).await.unwrap();
        assert_eq!(find(&mut tx, "a", at(20)).await.unwrap(), None, "expired");
        assert!(!update_used(&mut tx, "a", at(20)).await.unwrap());
        assert_eq!(
            find(&mut tx, "a", at(19)).await.unwrap().unwrap().account,
            Some(ana)
        );
        assert!(update_used(&mut tx, "a", at(19)).await.unwrap());
        assert!(!update_used(&mut tx, "a", at(19)).await.unwrap());
        assert_eq!(find(&mut tx, "a", at(19)).await.unwrap(), None);
        delete_unused(&mut tx, None).await.unwrap();
        assert_eq!(find(&mut tx, "b", at(19)).await.unwrap(), None);
    }
}
