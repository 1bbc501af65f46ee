//! Sessions: who is signed in, from where, until when. Only hashes of their tokens are kept.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, Locale, SessionId, Timestamp};

/// A session with what every request must know of its account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Current {
    pub session: SessionId,
    pub account: AccountId,
    pub name: String,
    pub locale: Option<Locale>,
    pub roles: Vec<String>,
    pub created_at: Timestamp,
    pub last_seen_at: Timestamp,
    /// The absolute limit.
    pub expires_at: Timestamp,
    pub agent: String,
}

/// One session in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub created_at: Timestamp,
    pub last_seen_at: Timestamp,
    pub agent: String,
}

/// The session of this token hash, unless it was ended, its absolute limit has passed, it was not used since
/// `idle_since`, or its account is deactivated.
pub async fn find(
    conn: &mut Connection,
    token_hash: &str,
    now: Timestamp,
    idle_since: Timestamp,
) -> Result<Option<Current>, StoreError> {
    type Row = (
        String,
        String,
        String,
        Option<String>,
        i64,
        i64,
        i64,
        String,
        Option<String>,
    );
    // A row a role: every request asks this, and a second question would be a second change of threads.
    let rows: Vec<Row> = sqlx::query_as(
        "select s.id, a.id, a.name, a.locale, s.created_at, s.last_seen_at, s.expires_at, s.agent, r.role
         from sessions s join accounts a on a.id = s.account_id
           left join account_roles r on r.account_id = a.id
         where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and s.last_seen_at > $3
           and not exists (select 1 from deactivations d where d.account_id = a.id and d.reactivated_at is null)
         order by r.role, s.id",
    )
    .bind(token_hash)
    .bind(now.millis())
    .bind(idle_since.millis())
    .fetch_all(conn)
    .await?;
    let roles = rows.iter().filter_map(|row| row.8.clone()).collect();
    let Some((id, account, name, locale, created, seen, expires, agent, _)) =
        rows.into_iter().next()
    else {
        return Ok(None);
    };
    Ok(Some(Current {
        session: parse("sessions.id", &id)?,
        account: parse("accounts.id", &account)?,
        name,
        locale: locale
            .map(|locale| parse("accounts.locale", &locale))
            .transpose()?,
        roles,
        created_at: Timestamp::from_millis(created),
        last_seen_at: Timestamp::from_millis(seen),
        expires_at: Timestamp::from_millis(expires),
        agent,
    }))
}

/// The sessions of an account that can still be used, the latest used first.
pub async fn list(
    conn: &mut Connection,
    account: AccountId,
    now: Timestamp,
    idle_since: Timestamp,
) -> Result<Vec<Session>, StoreError> {
    let rows: Vec<(String, i64, i64, String)> = sqlx::query_as(
        "select id, created_at, last_seen_at, agent from sessions
         where account_id = $1 and ended_at is null and expires_at > $2 and last_seen_at > $3
         order by last_seen_at desc, id limit 200",
    )
    .bind(account.to_string())
    .bind(now.millis())
    .bind(idle_since.millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, created, seen, agent)| {
            Ok(Session {
                id: parse("sessions.id", &id)?,
                created_at: Timestamp::from_millis(created),
                last_seen_at: Timestamp::from_millis(seen),
                agent,
            })
        })
        .collect()
}

/// How many sessions can still be used, of everybody.
pub async fn get_count(
    conn: &mut Connection,
    now: Timestamp,
    idle_since: Timestamp,
) -> Result<u32, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "select count(*) from sessions where ended_at is null and expires_at > $1 and last_seen_at > $2",
    )
    .bind(now.millis())
    .bind(idle_since.millis())
    .fetch_one(conn)
    .await?;
    Ok(count(number))
}

/// When any session of an account was last used; `None` when there never was one.
pub async fn find_last_seen(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Option<Timestamp>, StoreError> {
    let seen: Option<i64> =
        sqlx::query_scalar("select max(last_seen_at) from sessions where account_id = $1")
            .bind(account.to_string())
            .fetch_one(conn)
            .await?;
    Ok(seen.map(Timestamp::from_millis))
}

/// A session to insert.
#[derive(Debug)]
pub struct NewSession<'a> {
    pub id: SessionId,
    pub account: AccountId,
    /// SHA-256, hexadecimal.
    pub token_hash: &'a str,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub agent: &'a str,
}

/// Begins a session.
pub async fn insert(conn: &mut Connection, new: &NewSession<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into sessions (id, account_id, token_hash, created_at, last_seen_at, expires_at, agent)
         values ($1, $2, $3, $4, $4, $5, $6)",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(new.token_hash)
    .bind(new.created_at.millis())
    .bind(new.expires_at.millis())
    .bind(new.agent)
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that a session was used.
pub async fn update_seen(
    conn: &mut Connection,
    id: SessionId,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("update sessions set last_seen_at = $2 where id = $1 and last_seen_at < $2")
        .bind(id.to_string())
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends one session of an account; false when it is not theirs or was ended.
pub async fn update_ended(
    conn: &mut Connection,
    account: AccountId,
    id: SessionId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update sessions set ended_at = $3 where id = $1 and account_id = $2 and ended_at is null",
    )
    .bind(id.to_string())
    .bind(account.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends the session of a token; false when there is none that could be used.
pub async fn update_ended_by_token(
    conn: &mut Connection,
    token_hash: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done =
        sqlx::query("update sessions set ended_at = $2 where token_hash = $1 and ended_at is null")
            .bind(token_hash)
            .bind(at.millis())
            .execute(conn)
            .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends every session of an account but one, or all of them; tells how many.
pub async fn update_all_ended(
    conn: &mut Connection,
    account: AccountId,
    but: Option<SessionId>,
    at: Timestamp,
) -> Result<u32, StoreError> {
    let done = sqlx::query(
        "update sessions set ended_at = $3 where account_id = $1 and id <> $2 and ended_at is null",
    )
    .bind(account.to_string())
    .bind(but.map_or_else(String::new, |but| but.to_string()))
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(u32::try_from(done.rows_affected()).unwrap_or(u32::MAX))
}

/// Removes sessions that ended or passed their absolute limit before a moment.
pub async fn delete_old(conn: &mut Connection, before: Timestamp) -> Result<(), StoreError> {
    sqlx::query("delete from sessions where expires_at < $1 or ended_at < $1")
        .bind(before.millis())
        .execute(conn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, database, new_account};
    use base::FactId;

    async fn begin(conn: &mut Connection, account: AccountId, n: u8) -> SessionId {
        let new = NewSession {
            id: SessionId::new(at(10), [n; 10]),
            account,
            token_hash: &n.to_string(),
            created_at: at(10),
            expires_at: at(1000),
            agent: "Browser",
        };
        insert(conn, &new).await.unwrap();
        new.id
    }

    #[tokio::test]
    async fn a_session_ends_at_either_limit() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let account = new_account(&mut tx, "ana@example.org", "Ana").await;
        let id = begin(&mut tx, account, 1).await;
        assert_eq!(
            find(&mut tx, "1", at(20), at(5))
                .await
                .unwrap()
                .unwrap()
                .session,
            id
        );
        assert_eq!(find(&mut tx, "2", at(20), at(5)).await.unwrap(), None);
        assert_eq!(
            find(&mut tx, "1", at(1000), at(5)).await.unwrap(),
            None,
            "the absolute limit"
        );
        assert_eq!(
            find(&mut tx, "1", at(20), at(10)).await.unwrap(),
            None,
            "idle since second 10"
        );
        update_seen(&mut tx, id, at(15)).await.unwrap();
        update_seen(&mut tx, id, at(12)).await.unwrap();
        assert!(find(&mut tx, "1", at(20), at(14)).await.unwrap().is_some());
        crate::account::insert_deactivation(
            &mut tx,
            FactId::new(at(16), [0; 10]),
            account,
            at(16),
            None,
        )
        .await
        .unwrap();
        assert_eq!(
            find(&mut tx, "1", at(20), at(5)).await.unwrap(),
            None,
            "deactivated"
        );
    }

    #[tokio::test]
    async fn sessions_are_ended_by_their_owner_only() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let ana = new_account(&mut tx, "ana@example.org", "Ana").await;
        let ben = new_account(&mut tx, "ben@example.org", "Ben").await;
        let kept = begin(&mut tx, ana, 1).await;
        begin(&mut tx, ana, 2).await;
        assert_eq!(find_last_seen(&mut tx, ben).await.unwrap(), None);
        let other = begin(&mut tx, ben, 3).await;
        assert_eq!(find_last_seen(&mut tx, ben).await.unwrap(), Some(at(10)));
        assert!(!update_ended(&mut tx, ana, other, at(20)).await.unwrap());
        assert_eq!(
            update_all_ended(&mut tx, ana, Some(kept), at(20))
                .await
                .unwrap(),
            1
        );
        let left: Vec<_> = list(&mut tx, ana, at(20), at(5))
            .await
            .unwrap()
            .into_iter()
            .map(|one| one.id)
            .collect();
        assert_eq!(left, [kept]);
        assert_eq!(get_count(&mut tx, at(20), at(5)).await.unwrap(), 2);
        assert!(update_ended_by_token(&mut tx, "3", at(21)).await.unwrap());
        assert!(!update_ended_by_token(&mut tx, "3", at(22)).await.unwrap());
        delete_old(&mut tx, at(21)).await.unwrap();
        let rows: i64 = sqlx::query_scalar("select count(*) from sessions")
            .fetch_one(&mut *tx)
            .await
            .unwrap();
        assert_eq!(rows, 2, "only the one that ended before second 21 is gone");
    }
}
