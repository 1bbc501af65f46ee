//! Cohorts and the people in them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CohortId, FactId, ProgrammeId, Timestamp};

/// People who go through a programme together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    pub id: CohortId,
    pub programme: ProgrammeId,
    pub name: String,
    /// Civil days, as `2026-11-26`.
    pub starts_on: String,
    pub ends_on: Option<String>,
    /// People in it now.
    pub people: u32,
}

type Row = (String, String, String, String, Option<String>, i64);

fn cohort((id, programme, name, starts_on, ends_on, people): Row) -> Result<Cohort, StoreError> {
    Ok(Cohort {
        id: parse("cohorts.id", &id)?,
        programme: parse("cohorts.programme_id", &programme)?,
        name,
        starts_on,
        ends_on,
        people: count(people),
    })
}

/// One cohort.
pub async fn get(conn: &mut Connection, id: CohortId) -> Result<Cohort, StoreError> {
    let row: Row = sqlx::query_as(
        "select c.id, c.programme_id, c.name, c.starts_on, c.ends_on,
           (select count(*) from cohort_members m where m.cohort_id = c.id and m.left_at is null)
         from cohorts c where c.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    cohort(row)
}

/// The cohorts of a programme, the latest first.
pub async fn list(
    conn: &mut Connection,
    programme: ProgrammeId,
) -> Result<Vec<Cohort>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.programme_id, c.name, c.starts_on, c.ends_on,
           (select count(*) from cohort_members m where m.cohort_id = c.id and m.left_at is null)
         from cohorts c where c.programme_id = $1 order by c.starts_on desc, c.name, c.id",
    )
    .bind(programme.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(cohort).collect()
}

/// A cohort to insert.
#[derive(Debug)]
pub struct NewCohort<'a> {
    pub id: CohortId,
    pub programme: ProgrammeId,
    pub name: &'a str,
    pub starts_on: &'a str,
    pub ends_on: Option<&'a str>,
    pub at: Timestamp,
    pub by: Option<AccountId>,
}

pub async fn insert(conn: &mut Connection, new: &NewCohort<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into cohorts (id, programme_id, name, starts_on, ends_on, created_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.to_string())
    .bind(new.programme.to_string())
    .bind(new.name)
    .bind(new.starts_on)
    .bind(new.ends_on)
    .bind(new.at.millis())
    .bind(new.by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// Somebody in a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub agency: String,
    pub country: Option<String>,
    /// `list`, `table`, `invitation`, `request`.
    pub via: String,
    pub joined_at: Timestamp,
}

/// Who is in a cohort now, by name.
pub async fn list_members(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Member>, StoreError> {
    type Wide = (String, String, String, String, Option<String>, String, i64);
    let rows: Vec<Wide> = sqlx::query_as(
        "select m.account_id, a.name, a.email, a.agency, a.country, m.via, m.joined_at
         from cohort_members m join accounts a on a.id = m.account_id
         where m.cohort_id = $1 and m.left_at is null order by a.name, m.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(account, name, email, agency, country, via, joined)| {
            Ok(Member {
                account: parse("cohort_members.account_id", &account)?,
                name,
                email,
                agency,
                country,
                via,
                joined_at: Timestamp::from_millis(joined),
            })
        })
        .collect()
}

/// The cohorts of a programme that somebody is in now.
pub async fn list_of_member(
    conn: &mut Connection,
    programme: ProgrammeId,
    account: AccountId,
) -> Result<Vec<CohortId>, StoreError> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select c.id from cohorts c join cohort_members m on m.cohort_id = c.id
         where c.programme_id = $1 and m.account_id = $2 and m.left_at is null order by c.starts_on desc, c.id",
    )
    .bind(programme.to_string())
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    ids.iter().map(|id| parse("cohorts.id", id)).collect()
}

/// Takes somebody in; who left comes back as the same row. False when they are in it already.
pub async fn insert_member(
    conn: &mut Connection,
    id: FactId,
    cohort: CohortId,
    account: AccountId,
    via: &str,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into cohort_members (id, cohort_id, account_id, via, joined_at, added_by) values ($1, $2, $3, $4, $5, $6)
         on conflict (cohort_id, account_id) do update
           set via = excluded.via, joined_at = excluded.joined_at, added_by = excluded.added_by, left_at = null, left_by = null
           where cohort_members.left_at is not null",
    )
    .bind(id.to_string())
    .bind(cohort.to_string())
    .bind(account.to_string())
    .bind(via)
    .bind(at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Somebody leaves; what they did stays. False when they were not in it.
pub async fn update_member_left(
    conn: &mut Connection,
    cohort: CohortId,
    account: AccountId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update cohort_members set left_at = $3, left_by = $4 where cohort_id = $1 and account_id = $2 and left_at is null",
    )
    .bind(cohort.to_string())
    .bind(account.to_string())
    .bind(at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The cohorts that somebody is in now, the latest first.
pub async fn list_joined(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Cohort>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.programme_id, c.name, c.starts_on, c.ends_on,
           (select count(*) from cohort_members n where n.cohort_id = c.id and n.left_at is null)
         from cohorts c join cohort_members m on m.cohort_id = c.id
         where m.account_id = $1 and m.left_at is null order by c.starts_on desc, c.name, c.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(cohort).collect()
}

/// Whether somebody was taken out of a cohort by another person, and is not back.
pub async fn get_was_taken_out(
    conn: &mut Connection,
    cohort: CohortId,
    account: AccountId,
) -> Result<bool, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "select count(*) from cohort_members
         where cohort_id = $1 and account_id = $2 and left_at is not null and left_by <> account_id",
    )
    .bind(cohort.to_string())
    .bind(account.to_string())
    .fetch_one(conn)
    .await?;
    Ok(number > 0)
}

/// Whether somebody is in a cohort now.
pub async fn get_is_member(
    conn: &mut Connection,
    cohort: CohortId,
    account: AccountId,
) -> Result<bool, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "select count(*) from cohort_members where cohort_id = $1 and account_id = $2 and left_at is null",
    )
    .bind(cohort.to_string())
    .bind(account.to_string())
    .fetch_one(conn)
    .await?;
    Ok(number > 0)
}
