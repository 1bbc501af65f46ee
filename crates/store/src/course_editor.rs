//! Who edits a course. One without editors is open to every instructor.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, FactId, Timestamp};

/// Somebody who edits a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    pub id: FactId,
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub since: Timestamp,
}

/// The editors of a course, by name.
pub async fn list(conn: &mut Connection, course: &str) -> Result<Vec<Editor>, StoreError> {
    let rows: Vec<(String, String, String, String, i64)> = sqlx::query_as(
        "select e.id, e.account_id, a.name, a.email, e.since
         from course_editors e join accounts a on a.id = e.account_id
         where e.course = $1 and e.ended_at is null order by a.name, e.id",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, account, name, email, since)| {
            Ok(Editor {
                id: parse("course_editors.id", &id)?,
                account: parse("course_editors.account_id", &account)?,
                name,
                email,
                since: Timestamp::from_millis(since),
            })
        })
        .collect()
}

/// Gives a course an editor; false when they are one.
pub async fn insert(
    conn: &mut Connection,
    id: FactId,
    course: &str,
    account: AccountId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into course_editors (id, course, account_id, since, added_by)
         select $1, $2, $3, $4, $5
         where not exists (select 1 from course_editors where course = $2 and account_id = $3 and ended_at is null)",
    )
    .bind(id.to_string())
    .bind(course)
    .bind(account.to_string())
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends somebody's editing; false when it had ended, or is of another course.
pub async fn update_ended(
    conn: &mut Connection,
    id: FactId,
    course: &str,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update course_editors set ended_at = $3, ended_by = $4 where id = $1 and course = $2 and ended_at is null",
    )
    .bind(id.to_string())
    .bind(course)
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
