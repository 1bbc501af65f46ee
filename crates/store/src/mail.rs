//! The outbox: letters, which of them wait, and what came of each try to send them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, MailId, ProgrammeId, Timestamp};

/// A letter to insert.
#[derive(Debug)]
pub struct NewMail<'a> {
    pub id: MailId,
    /// What it is about; nothing is mailed twice for one cause.
    pub cause: &'a str,
    pub account: AccountId,
    /// Whose matter it is, where it is not the person's alone.
    pub programme: Option<ProgrammeId>,
    /// JSON: subject and lines as ids of the catalogues.
    pub message: &'a str,
    pub due_at: Timestamp,
    pub created_at: Timestamp,
}

/// A letter as it was put into the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    pub id: MailId,
    pub account: AccountId,
    pub programme: Option<ProgrammeId>,
    pub message: String,
}

/// What came of the latest try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Try {
    /// From 1.
    pub number: u32,
    pub begun_at: Timestamp,
    /// `sent`, `refused`, `failed` or `moot`; `None`: nobody knows.
    pub outcome: Option<String>,
    pub detail: Option<String>,
    pub ended_at: Option<Timestamp>,
}

/// Puts a letter into the outbox, where it waits; false when there is one for its cause.
pub async fn insert(conn: &mut Connection, new: &NewMail<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into mails (id, cause, account_id, programme_id, message, due_at, created_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (cause) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.cause)
    .bind(new.account.to_string())
    .bind(new.programme.map(|one| one.to_string()))
    .bind(new.message)
    .bind(new.due_at.millis())
    .bind(new.created_at.millis())
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    insert_waiting(conn, new.id, new.due_at).await
}

/// Lets a letter wait until it is due; false when it waits already.
pub async fn insert_waiting(
    conn: &mut Connection,
    mail: MailId,
    due_at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into mail_queue (mail_id, due_at) values ($1, $2) on conflict (mail_id) do nothing",
    )
    .bind(mail.to_string())
    .bind(due_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The letter that has been due for longest.
pub async fn find_due(conn: &mut Connection, now: Timestamp) -> Result<Option<MailId>, StoreError> {
    let id: Option<String> = sqlx::query_scalar(
        "select mail_id from mail_queue where due_at <= $1 order by due_at, mail_id limit 1",
    )
    .bind(now.millis())
    .fetch_optional(conn)
    .await?;
    id.map(|id| parse("mail_queue.mail_id", &id)).transpose()
}

/// Takes a letter out of those that wait; false when somebody else did. Whoever took it sends it.
pub async fn delete_waiting(conn: &mut Connection, mail: MailId) -> Result<bool, StoreError> {
    let done = sqlx::query("delete from mail_queue where mail_id = $1")
        .bind(mail.to_string())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// One letter.
pub async fn get(conn: &mut Connection, id: MailId) -> Result<Mail, StoreError> {
    let (account, programme, message): (String, Option<String>, String) =
        sqlx::query_as("select account_id, programme_id, message from mails where id = $1")
            .bind(id.to_string())
            .fetch_one(conn)
            .await?;
    Ok(Mail {
        id,
        account: parse("mails.account_id", &account)?,
        programme: programme
            .map(|one| parse("mails.programme_id", &one))
            .transpose()?,
        message,
    })
}

/// When a letter that waits is due.
pub async fn find_waiting(
    conn: &mut Connection,
    mail: MailId,
) -> Result<Option<Timestamp>, StoreError> {
    let due: Option<i64> = sqlx::query_scalar("select due_at from mail_queue where mail_id = $1")
        .bind(mail.to_string())
        .fetch_optional(conn)
        .await?;
    Ok(due.map(Timestamp::from_millis))
}

/// The latest try to send a letter.
pub async fn find_try(conn: &mut Connection, mail: MailId) -> Result<Option<Try>, StoreError> {
    type Row = (i64, i64, Option<String>, Option<String>, Option<i64>);
    let row: Option<Row> = sqlx::query_as(
        "select number, begun_at, outcome, detail, ended_at from mail_tries
         where mail_id = $1 order by number desc, mail_id limit 1",
    )
    .bind(mail.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(number, begun, outcome, detail, ended)| Try {
        number: count(number),
        begun_at: Timestamp::from_millis(begun),
        outcome,
        detail,
        ended_at: ended.map(Timestamp::from_millis),
    }))
}

/// Tries that were begun since a moment, of all letters.
pub async fn get_tries_since(conn: &mut Connection, since: Timestamp) -> Result<u32, StoreError> {
    let number: i64 = sqlx::query_scalar("select count(*) from mail_tries where begun_at > $1")
        .bind(since.millis())
        .fetch_one(conn)
        .await?;
    Ok(count(number))
}

/// Begins a try; false when there is one of this number.
pub async fn insert_try(
    conn: &mut Connection,
    mail: MailId,
    number: u32,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into mail_tries (mail_id, number, begun_at) values ($1, $2, $3)
         on conflict (mail_id, number) do nothing",
    )
    .bind(mail.to_string())
    .bind(i64::from(number))
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends a try; false when it had ended. Without an outcome nobody knows whether the letter arrived.
pub async fn update_try(
    conn: &mut Connection,
    mail: MailId,
    number: u32,
    (outcome, detail): (Option<&str>, Option<&str>),
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update mail_tries set outcome = $3, detail = $4, ended_at = $5
         where mail_id = $1 and number = $2 and ended_at is null",
    )
    .bind(mail.to_string())
    .bind(i64::from(number))
    .bind(outcome)
    .bind(detail)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The try after which a person last had a letter sent again; 0 when nobody did.
pub async fn get_repeated(conn: &mut Connection, mail: MailId) -> Result<u32, StoreError> {
    let number: Option<i64> =
        sqlx::query_scalar("select max(after_number) from mail_repeats where mail_id = $1")
            .bind(mail.to_string())
            .fetch_one(conn)
            .await?;
    Ok(count(number.unwrap_or(0)))
}

/// Records that a person has a letter sent again; false when somebody did after this try.
pub async fn insert_repeat(
    conn: &mut Connection,
    mail: MailId,
    after: u32,
    by: AccountId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into mail_repeats (mail_id, after_number, asked_at, asked_by) values ($1, $2, $3, $4)
         on conflict (mail_id, after_number) do nothing",
    )
    .bind(mail.to_string())
    .bind(i64::from(after))
    .bind(at.millis())
    .bind(by.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A letter in a list, with its latest try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub id: MailId,
    pub name: String,
    pub email: String,
    /// JSON.
    pub message: String,
    pub created_at: Timestamp,
    pub waits_until: Option<Timestamp>,
    pub latest: Option<Try>,
}

/// Which letters are listed.
#[derive(Debug, Clone, Copy)]
pub struct Which {
    /// Only those of programmes that this account manages.
    pub manager: Option<AccountId>,
    /// Only those that do not wait and were not sent, and whose latest try was begun before this moment.
    pub stuck_before: Option<Timestamp>,
}

/// Letters, the latest first.
pub async fn list(
    conn: &mut Connection,
    which: Which,
    limit: u32,
    offset: u32,
) -> Result<Vec<Listed>, StoreError> {
    type Row = (
        String,
        String,
        String,
        String,
        i64,
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<i64>,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select m.id, a.name, a.email, m.message, m.created_at, q.due_at, t.number, t.begun_at, t.outcome, t.detail, t.ended_at
         from mails m
         join accounts a on a.id = m.account_id
         left join mail_queue q on q.mail_id = m.id
         left join mail_tries t on t.mail_id = m.id
           and t.number = (select max(u.number) from mail_tries u where u.mail_id = m.id)
         where ($1 = '' or m.programme_id in (select s.programme_id from programme_staff s
                 where s.account_id = $1 and s.role = 'manager' and s.ended_at is null))
           and ($2 = 0 or (q.mail_id is null and (t.outcome is null or t.outcome in ('refused', 'failed'))
                 and (t.ended_at is not null or t.begun_at < $3)))
         order by m.created_at desc, m.id desc limit $4 offset $5",
    )
    .bind(which.manager.map(|one| one.to_string()).unwrap_or_default())
    .bind(i64::from(which.stuck_before.is_some()))
    .bind(which.stuck_before.map_or(0, Timestamp::millis))
    .bind(i64::from(limit))
    .bind(i64::from(offset))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(id, name, email, message, created, due, number, begun, outcome, detail, ended)| {
                Ok(Listed {
                    id: parse("mails.id", &id)?,
                    name,
                    email,
                    message,
                    created_at: Timestamp::from_millis(created),
                    waits_until: due.map(Timestamp::from_millis),
                    latest: number.zip(begun).map(|(number, begun)| Try {
                        number: count(number),
                        begun_at: Timestamp::from_millis(begun),
                        outcome,
                        detail,
                        ended_at: ended.map(Timestamp::from_millis),
                    }),
                })
            },
        )
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, database, new_account};

    #[tokio::test]
    async fn a_cause_is_mailed_once_and_a_letter_is_taken_by_one() {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let account = new_account(&mut tx, "ana@example.org", "Ana").await;
        let new = |place: u8| NewMail {
            id: MailId::new(at(5), [place; 10]),
            cause: "joined:a:b",
            account,
            programme: None,
            message: "{}",
            due_at: at(10),
            created_at: at(5),
        };
        assert!(insert(&mut tx, &new(1)).await.unwrap());
        assert!(!insert(&mut tx, &new(2)).await.unwrap());
        let id = new(1).id;
        assert_eq!(find_due(&mut tx, at(9)).await.unwrap(), None);
        assert_eq!(find_due(&mut tx, at(10)).await.unwrap(), Some(id));
        assert!(delete_waiting(&mut tx, id).await.unwrap());
        assert!(!delete_waiting(&mut tx, id).await.unwrap());
        assert!(insert_try(&mut tx, id, 1, at(10)).await.unwrap());
        assert!(!insert_try(&mut tx, id, 1, at(11)).await.unwrap());
        assert_eq!(get_tries_since(&mut tx, at(9)).await.unwrap(), 1);
        assert_eq!(get_tries_since(&mut tx, at(10)).await.unwrap(), 0);
        let end = (Some("refused"), Some("550 no such user"));
        assert!(update_try(&mut tx, id, 1, end, at(12)).await.unwrap());
        let late = (Some("sent"), None);
        assert!(!update_try(&mut tx, id, 1, late, at(13)).await.unwrap());
        let latest = find_try(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(latest.outcome.as_deref(), Some("refused"));
        assert!(
            insert_repeat(&mut tx, id, 1, account, at(20))
                .await
                .unwrap()
        );
        assert!(
            !insert_repeat(&mut tx, id, 1, account, at(21))
                .await
                .unwrap()
        );
        assert_eq!(get_repeated(&mut tx, id).await.unwrap(), 1);
        let all = Which {
            manager: None,
            stuck_before: Some(at(0)),
        };
        let stuck = list(&mut tx, all, 10, 0).await.unwrap();
        assert_eq!(stuck.len(), 1);
        assert_eq!(stuck[0].latest, Some(latest));
        assert!(insert_waiting(&mut tx, id, at(20)).await.unwrap());
        assert_eq!(list(&mut tx, all, 10, 0).await.unwrap(), []);
        let other = Which {
            manager: Some(account),
            stuck_before: None,
        };
        assert_eq!(list(&mut tx, other, 10, 0).await.unwrap(), []);
    }
}
