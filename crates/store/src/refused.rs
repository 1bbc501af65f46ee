//! What one page hands to the next, kept briefly: what was typed into a refused form, a one-use link that was just
//! made. Only hashes of their tokens are kept.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, Timestamp};

/// What was handed over.
#[derive(Clone, PartialEq, Eq)]
pub struct Kept {
    /// `None` when nobody was signed in.
    pub account: Option<AccountId>,
    /// JSON, written and read by `usecases`.
    pub content: String,
}

/// Without the content, so that no log shows what was typed, nor a link.
impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Kept")
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}

/// What was kept for this purpose under this token hash since a moment.
pub async fn find(
    conn: &mut Connection,
    token_hash: &str,
    purpose: &str,
    since: Timestamp,
) -> Result<Option<Kept>, StoreError> {
    let row: Option<(Option<String>, String)> = sqlx::query_as(
        "select account_id, content from refused_forms
         where token_hash = $1 and purpose = $2 and created_at > $3",
    )
    .bind(token_hash)
    .bind(purpose)
    .bind(since.millis())
    .fetch_optional(conn)
    .await?;
    row.map(|(account, content)| {
        let account = account
            .map(|id| parse("refused_forms.account_id", &id))
            .transpose()?;
        Ok(Kept { account, content })
    })
    .transpose()
}

/// Keeps something for the next page.
pub async fn insert(
    conn: &mut Connection,
    token_hash: &str,
    account: Option<AccountId>,
    purpose: &str,
    content: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into refused_forms (token_hash, account_id, purpose, content, created_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(token_hash)
    .bind(account.map(|id| id.to_string()))
    .bind(purpose)
    .bind(content)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Removes what was kept under this token hash.
pub async fn delete(conn: &mut Connection, token_hash: &str) -> Result<(), StoreError> {
    sqlx::query("delete from refused_forms where token_hash = $1")
        .bind(token_hash)
        .execute(conn)
        .await?;
    Ok(())
}

/// Removes all but the latest `most` of what one account kept for a purpose; of what nobody signed in kept, where
/// there is no account.
pub async fn delete_surplus(
    conn: &mut Connection,
    purpose: &str,
    account: Option<AccountId>,
    most: u32,
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from refused_forms where token_hash in (
           select token_hash from refused_forms where purpose = $1 and coalesce(account_id, '') = $2
           order by created_at desc, token_hash limit 1000 offset $3)",
    )
    .bind(purpose)
    .bind(account.map_or_else(String::new, |id| id.to_string()))
    .bind(i64::from(most))
    .execute(conn)
    .await?;
    Ok(())
}

/// Removes what was kept for a purpose up to a moment, and of the rest all but the latest `most`.
pub async fn delete_old(
    conn: &mut Connection,
    purpose: &str,
    until: Timestamp,
    most: u32,
) -> Result<(), StoreError> {
    let oldest: Option<i64> = sqlx::query_scalar(
        "select created_at from refused_forms where purpose = $1
         order by created_at desc, token_hash limit 1 offset $2",
    )
    .bind(purpose)
    .bind(i64::from(most))
    .fetch_optional(&mut *conn)
    .await?;
    let until = oldest.map_or(until.millis(), |oldest| oldest.max(until.millis()));
    sqlx::query("delete from refused_forms where purpose = $1 and created_at <= $2")
        .bind(purpose)
        .bind(until)
        .execute(conn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, database};

    async fn is_there(tx: &mut crate::Tx, hash: &str, purpose: &str, since: i64) -> bool {
        find(tx, hash, purpose, at(since)).await.unwrap().is_some()
    }

    #[tokio::test]
    async fn what_was_kept_goes_after_its_time_and_when_there_is_too_much() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        for n in 1..=5 {
            insert(&mut tx, &n.to_string(), None, "form", "{}", at(n))
                .await
                .unwrap();
        }
        assert!(is_there(&mut tx, "3", "form", 2).await);
        assert!(!is_there(&mut tx, "3", "form", 3).await);
        delete_old(&mut tx, "form", at(1), 100).await.unwrap();
        assert!(!is_there(&mut tx, "1", "form", 0).await);
        assert!(is_there(&mut tx, "2", "form", 0).await);
        delete_old(&mut tx, "form", at(1), 2).await.unwrap();
        assert!(!is_there(&mut tx, "3", "form", 0).await);
        assert!(is_there(&mut tx, "4", "form", 0).await);
    }

    #[tokio::test]
    async fn whoever_keeps_much_loses_their_own_only() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let ana = crate::testing::new_account(&mut tx, "ana@example.org", "Ana").await;
        for n in 1..=3 {
            for (who, account) in [("a", Some(ana)), ("n", None)] {
                let hash = format!("{who}{n}");
                insert(&mut tx, &hash, account, "form", "{}", at(n))
                    .await
                    .unwrap();
            }
        }
        delete_surplus(&mut tx, "form", None, 1).await.unwrap();
        let mut left = Vec::new();
        for hash in ["a1", "a2", "a3", "n1", "n2", "n3"] {
            if is_there(&mut tx, hash, "form", 0).await {
                left.push(hash);
            }
        }
        assert_eq!(left, ["a1", "a2", "a3", "n3"]);
        delete_surplus(&mut tx, "form", Some(ana), 2).await.unwrap();
        assert!(!is_there(&mut tx, "a1", "form", 0).await);
        assert!(is_there(&mut tx, "a2", "form", 0).await);
    }

    #[tokio::test]
    async fn one_purpose_does_not_touch_the_other() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        for (hash, purpose) in [("a", "form"), ("b", "link")] {
            insert(&mut tx, hash, None, purpose, "{}", at(1))
                .await
                .unwrap();
        }
        assert!(!is_there(&mut tx, "b", "form", 0).await);
        delete_old(&mut tx, "form", at(1), 0).await.unwrap();
        assert!(!is_there(&mut tx, "a", "form", 0).await);
        assert!(is_there(&mut tx, "b", "link", 0).await);
        delete(&mut tx, "b").await.unwrap();
        assert!(!is_there(&mut tx, "b", "link", 0).await);
    }
}
