//! The audit log: appended to, read, and never changed.

use crate::StoreError;
use crate::db::Connection;
use base::{AccountId, AuditEventId, Timestamp};

/// One line to append.
#[derive(Debug)]
pub struct Event<'a> {
    pub id: AuditEventId,
    pub at: Timestamp,
    /// `None` for the program, the operator, and whoever is not signed in.
    pub actor: Option<AccountId>,
    /// A stable word such as `account.created`.
    pub action: &'a str,
    pub subject_kind: &'a str,
    pub subject_id: &'a str,
    /// JSON, never passwords or tokens.
    pub detail: String,
    /// Where it came from, if that is known.
    pub address: Option<&'a str>,
}

/// One line as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub at: Timestamp,
    /// The name the actor's account has now.
    pub actor: Option<String>,
    pub action: String,
    pub subject_kind: String,
    pub subject_id: String,
    /// The name of the account it was done to, where it was done to one.
    pub subject_name: Option<String>,
    pub detail: String,
    pub address: Option<String>,
}

/// Appends a line.
pub async fn insert(conn: &mut Connection, event: &Event<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into audit_events (id, number, at, actor_id, action, subject_kind, subject_id, detail, address)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8 from audit_events",
    )
    .bind(event.id.to_string())
    .bind(event.at.millis())
    .bind(event.actor.map(|actor| actor.to_string()))
    .bind(event.action)
    .bind(event.subject_kind)
    .bind(event.subject_id)
    .bind(&event.detail)
    .bind(event.address)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether it was this account that did this to a subject.
pub async fn get_is_by(
    conn: &mut Connection,
    actor: AccountId,
    action: &str,
    (kind, id): (&str, &str),
) -> Result<bool, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "select count(*) from audit_events where subject_kind = $1 and subject_id = $2 and action = $3 and actor_id = $4",
    )
    .bind(kind)
    .bind(id)
    .bind(action)
    .bind(actor.to_string())
    .fetch_one(conn)
    .await?;
    Ok(number > 0)
}

/// Lines of the log, the latest first.
pub async fn list(conn: &mut Connection, limit: u32, offset: u32) -> Result<Vec<Line>, StoreError> {
    type Row = (
        i64,
        Option<String>,
        String,
        String,
        String,
        Option<String>,
        String,
        Option<String>,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select e.at, a.name, e.action, e.subject_kind, e.subject_id, s.name, e.detail, e.address
         from audit_events e
         left join accounts a on a.id = e.actor_id
         left join accounts s on e.subject_kind = 'account' and s.id = e.subject_id
         order by e.at desc, e.number desc, e.id limit $1 offset $2",
    )
    .bind(i64::from(limit))
    .bind(i64::from(offset))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(
            |(at, actor, action, subject_kind, subject_id, subject_name, detail, address)| Line {
                at: Timestamp::from_millis(at),
                actor,
                action,
                subject_kind,
                subject_id,
                subject_name,
                detail,
                address,
            },
        )
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, database, new_account};

    #[tokio::test]
    async fn the_latest_line_comes_first_with_names_of_now() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        for (n, kind, id, actor) in [
            (1, "course", "a".to_owned(), None),
            (2, "account", ana.to_string(), Some(ana)),
        ] {
            let event = Event {
                id: AuditEventId::new(at(n), [0; 10]),
                at: at(n),
                actor,
                action: "account.created",
                subject_kind: kind,
                subject_id: &id,
                detail: String::from("{}"),
                address: Some("192.0.2.1"),
            };
            insert(&mut tx, &event).await.unwrap();
        }
        let lines = list(&mut tx, 10, 0).await.unwrap();
        let told: Vec<_> = lines
            .iter()
            .map(|one| (one.at, one.actor.as_deref(), one.subject_name.as_deref()))
            .collect();
        assert_eq!(
            told,
            [(at(2), Some("Ana"), Some("Ana")), (at(1), None, None)]
        );
        assert_eq!(list(&mut tx, 10, 1).await.unwrap().len(), 1);
    }
}
