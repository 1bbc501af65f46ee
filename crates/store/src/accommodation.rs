//! Extra time and extra attempts of one person in one course. The reason is never kept: it may be about health.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, FactId, Timestamp};

/// What somebody has been granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accommodation {
    pub id: FactId,
    pub account: AccountId,
    pub course: String,
    /// Of the time limit.
    pub extra_time_percent: u32,
    pub extra_attempts: u32,
    pub granted_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

/// An accommodation in a list, with names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub accommodation: Accommodation,
    pub name: String,
    pub email: String,
    /// Who granted it.
    pub granted_by: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    course: String,
    extra_time_percent: i64,
    extra_attempts: i64,
    granted_at: i64,
    ended_at: Option<i64>,
}

impl Row {
    fn accommodation(self) -> Result<Accommodation, StoreError> {
        Ok(Accommodation {
            id: parse("accommodations.id", &self.id)?,
            account: parse("accommodations.account_id", &self.account_id)?,
            course: self.course,
            extra_time_percent: count(self.extra_time_percent),
            extra_attempts: count(self.extra_attempts),
            granted_at: Timestamp::from_millis(self.granted_at),
            ended_at: self.ended_at.map(Timestamp::from_millis),
        })
    }
}

/// What somebody has in a course now.
pub async fn find(
    conn: &mut Connection,
    account: AccountId,
    course: &str,
) -> Result<Option<Accommodation>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select id, account_id, course, extra_time_percent, extra_attempts, granted_at, ended_at from accommodations
         where account_id = $1 and course = $2 and ended_at is null order by granted_at desc, id desc limit 1",
    )
    .bind(account.to_string())
    .bind(course)
    .fetch_optional(conn)
    .await?;
    row.map(Row::accommodation).transpose()
}

/// One accommodation, ended or not.
pub async fn get(conn: &mut Connection, id: FactId) -> Result<Accommodation, StoreError> {
    let row: Row = sqlx::query_as(
        "select id, account_id, course, extra_time_percent, extra_attempts, granted_at, ended_at
         from accommodations where id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    row.accommodation()
}

/// The accommodations granted last, those in force first.
pub async fn list(conn: &mut Connection, limit: u32) -> Result<Vec<Named>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Wide {
        #[sqlx(flatten)]
        row: Row,
        name: String,
        email: String,
        granter: String,
    }
    let rows: Vec<Wide> = sqlx::query_as(
        "select m.id, m.account_id, m.course, m.extra_time_percent, m.extra_attempts, m.granted_at, m.ended_at,
           a.name, a.email, g.name as granter
         from accommodations m join accounts a on a.id = m.account_id join accounts g on g.id = m.granted_by
         order by case when m.ended_at is null then 0 else 1 end, m.granted_at desc, m.id desc limit $1",
    )
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|wide| {
            Ok(Named {
                accommodation: wide.row.accommodation()?,
                name: wide.name,
                email: wide.email,
                granted_by: wide.granter,
            })
        })
        .collect()
}

/// An accommodation to insert.
#[derive(Debug)]
pub struct NewAccommodation<'a> {
    pub id: FactId,
    pub account: AccountId,
    pub course: &'a str,
    pub extra_time_percent: u32,
    pub extra_attempts: u32,
    pub granted_by: AccountId,
    pub granted_at: Timestamp,
}

/// Grants an accommodation.
pub async fn insert(conn: &mut Connection, new: &NewAccommodation<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into accommodations (id, account_id, course, extra_time_percent, extra_attempts, granted_by, granted_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(new.course)
    .bind(i64::from(new.extra_time_percent))
    .bind(i64::from(new.extra_attempts))
    .bind(new.granted_by.to_string())
    .bind(new.granted_at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends an accommodation; false when it had ended.
pub async fn update_ended(
    conn: &mut Connection,
    id: FactId,
    by: AccountId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update accommodations set ended_by = $2, ended_at = $3 where id = $1 and ended_at is null",
    )
    .bind(id.to_string())
    .bind(by.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
