//! What the operator said of the register: that entries are lost, or that the clock is right.

use crate::StoreError;
use crate::db::Connection;
use base::Timestamp;

/// One word of the operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acknowledgement {
    /// `restored` or `clock`.
    pub kind: String,
    /// The register from here on, from 1.
    pub register: u32,
    /// Entries that there were.
    pub size: u64,
    /// The head that had been signed, as it was kept.
    pub seen: String,
    pub reason: String,
    pub at: Timestamp,
}

const REGISTER: &str = "register_acknowledgements.register";
const SIZE: &str = "register_acknowledgements.size";

/// Adds one.
pub async fn insert(conn: &mut Connection, new: &Acknowledgement) -> Result<(), StoreError> {
    sqlx::query(
        "insert into register_acknowledgements (number, kind, register, size, seen, reason, acknowledged_at)
         select coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5, $6 from register_acknowledgements",
    )
    .bind(&new.kind)
    .bind(i64::from(new.register))
    .bind(i64::try_from(new.size).map_err(|_| StoreError::Unreadable(SIZE))?)
    .bind(&new.seen)
    .bind(&new.reason)
    .bind(new.at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// All of them, the earliest first.
pub async fn list(conn: &mut Connection) -> Result<Vec<Acknowledgement>, StoreError> {
    type Row = (String, i64, i64, String, String, i64);
    let rows: Vec<Row> = sqlx::query_as(
        "select kind, register, size, seen, reason, acknowledged_at
         from register_acknowledgements order by number",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(kind, register, size, seen, reason, at)| {
            Ok(Acknowledgement {
                kind,
                register: u32::try_from(register).map_err(|_| StoreError::Unreadable(REGISTER))?,
                size: u64::try_from(size).map_err(|_| StoreError::Unreadable(SIZE))?,
                seen,
                reason,
                at: Timestamp::from_millis(at),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, database};

    #[tokio::test]
    async fn what_was_said_is_kept_in_its_order() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let one = |kind: &str, register, size, second| Acknowledgement {
            kind: kind.to_owned(),
            register,
            size,
            seen: String::from("a/register\n9\nroot\n"),
            reason: String::from("the disk broke"),
            at: at(second),
        };
        // The second is of an earlier moment: clocks are set back.
        let all = [one("restored", 2, 7, 20), one("clock", 2, 8, 10)];
        for new in &all {
            insert(&mut tx, new).await.unwrap();
        }
        assert_eq!(list(&mut tx).await.unwrap(), all);
    }
}
