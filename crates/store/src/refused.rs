//! What was typed into refused forms, kept briefly. Only hashes of their tokens are kept.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, Timestamp};

/// What a refused form had in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// `None` when nobody was signed in.
    pub account: Option<AccountId>,
    /// JSON, written and read by `usecases`.
    pub content: String,
}

/// What was kept under this token hash since a moment.
pub async fn find(
    conn: &mut Connection,
    token_hash: &str,
    since: Timestamp,
) -> Result<Option<Kept>, StoreError> {
    let row: Option<(Option<String>, String)> = sqlx::query_as(
        "select account_id, content from refused_forms where token_hash = $1 and created_at > $2",
    )
    .bind(token_hash)
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

/// Keeps what a refused form had in it.
pub async fn insert(
    conn: &mut Connection,
    token_hash: &str,
    account: Option<AccountId>,
    content: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("insert into refused_forms (token_hash, account_id, content, created_at) values ($1, $2, $3, $4)")
        .bind(token_hash)
        .bind(account.map(|id| id.to_string()))
        .bind(content)
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// Removes what was kept up to a moment, and of the rest all but the latest `most`.
pub async fn delete_old(
    conn: &mut Connection,
    until: Timestamp,
    most: u32,
) -> Result<(), StoreError> {
    let oldest: Option<i64> = sqlx::query_scalar(
        "select created_at from refused_forms order by created_at desc, token_hash limit 1 offset $1",
    )
    .bind(i64::from(most))
    .fetch_optional(&mut *conn)
    .await?;
    let until = oldest.map_or(until.millis(), |oldest| oldest.max(until.millis()));
    sqlx::query("delete from refused_forms where created_at <= $1")
        .bind(until)
        .execute(conn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, database};

    #[tokio::test]
    async fn what_was_kept_goes_after_its_time_and_when_there_is_too_much() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        for n in 1..=5 {
            insert(&mut tx, &n.to_string(), None, "{}", at(n))
                .await
                .unwrap();
        }
        assert!(find(&mut tx, "3", at(2)).await.unwrap().is_some());
        assert!(find(&mut tx, "3", at(3)).await.unwrap().is_none());
        delete_old(&mut tx, at(1), 100).await.unwrap();
        assert!(find(&mut tx, "1", at(0)).await.unwrap().is_none());
        assert!(find(&mut tx, "2", at(0)).await.unwrap().is_some());
        delete_old(&mut tx, at(1), 2).await.unwrap();
        assert!(find(&mut tx, "3", at(0)).await.unwrap().is_none());
        assert!(find(&mut tx, "4", at(0)).await.unwrap().is_some());
    }
}
