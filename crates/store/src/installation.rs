//! What is known of the database as a whole.

use crate::StoreError;
use crate::db::Connection;
use base::Timestamp;

/// When demonstration data were put in, if they were.
pub async fn find_demonstration(conn: &mut Connection) -> Result<Option<Timestamp>, StoreError> {
    let at: Option<Option<i64>> =
        sqlx::query_scalar("select demonstration_at from installation where id = 'this'")
            .fetch_optional(conn)
            .await?;
    Ok(at.flatten().map(Timestamp::from_millis))
}

/// Marks the database as one with demonstration data; that is never taken back.
pub async fn update_demonstration(conn: &mut Connection, at: Timestamp) -> Result<(), StoreError> {
    sqlx::query(
        "insert into installation (id, created_at, demonstration_at) values ('this', $1, $1)
         on conflict (id) do update set demonstration_at = coalesce(installation.demonstration_at, excluded.demonstration_at)",
    )
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, database};

    #[tokio::test]
    async fn a_mark_stays_as_it_was_made() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        assert_eq!(find_demonstration(&mut tx).await.unwrap(), None);
        update_demonstration(&mut tx, at(1)).await.unwrap();
        update_demonstration(&mut tx, at(2)).await.unwrap();
        assert_eq!(find_demonstration(&mut tx).await.unwrap(), Some(at(1)));
    }
}
