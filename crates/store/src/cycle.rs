//! Cycles of certifications, and how they end: confirmations and awards.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CertificationId, CertificationVersionId, CycleId, Timestamp};

/// One person on the way to a certification, or to its renewal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cycle {
    pub id: CycleId,
    pub account: AccountId,
    pub certification: CertificationId,
    /// From 1.
    pub number: u32,
    /// `first`, `renewal`, `lapsed`.
    pub path: String,
    pub version: CertificationVersionId,
    pub opened_at: Timestamp,
}

type Row = (String, String, String, i64, String, String, i64);

fn cycle(
    (id, account, certification, number, path, version, opened): Row,
) -> Result<Cycle, StoreError> {
    Ok(Cycle {
        id: parse("cycles.id", &id)?,
        account: parse("cycles.account_id", &account)?,
        certification: parse("cycles.certification_id", &certification)?,
        number: count(number),
        path,
        version: parse("cycles.version_id", &version)?,
        opened_at: Timestamp::from_millis(opened),
    })
}

/// One cycle.
pub async fn get(conn: &mut Connection, id: CycleId) -> Result<Cycle, StoreError> {
    let row: Row = sqlx::query_as(
        "select id, account_id, certification_id, number, path, version_id, opened_at from cycles where id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    cycle(row)
}

/// A person's cycles of one certification, the latest first.
pub async fn list(
    conn: &mut Connection,
    account: AccountId,
    certification: CertificationId,
) -> Result<Vec<Cycle>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select id, account_id, certification_id, number, path, version_id, opened_at from cycles
         where account_id = $1 and certification_id = $2 order by number desc, id",
    )
    .bind(account.to_string())
    .bind(certification.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(cycle).collect()
}

/// All cycles of a person that no award has ended, the earliest first.
pub async fn list_open(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Cycle>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.account_id, c.certification_id, c.number, c.path, c.version_id, c.opened_at from cycles c
         where c.account_id = $1 and not exists (select 1 from awards a where a.cycle_id = c.id)
         order by c.opened_at, c.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(cycle).collect()
}

/// All cycles of a person, the latest first.
pub async fn list_of_account(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Cycle>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select id, account_id, certification_id, number, path, version_id, opened_at from cycles
         where account_id = $1 order by opened_at desc, id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(cycle).collect()
}

/// The latest cycle of everybody in a certification, by when it was opened.
pub async fn list_latest(
    conn: &mut Connection,
    certification: CertificationId,
) -> Result<Vec<Cycle>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.account_id, c.certification_id, c.number, c.path, c.version_id, c.opened_at from cycles c
         where c.certification_id = $1
           and c.number = (select max(d.number) from cycles d where d.account_id = c.account_id and d.certification_id = $1)
         order by c.opened_at, c.id",
    )
    .bind(certification.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(cycle).collect()
}

/// Opens a cycle; false when there is one of this number.
pub async fn insert(conn: &mut Connection, new: &Cycle) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into cycles (id, account_id, certification_id, number, path, version_id, opened_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (account_id, certification_id, number) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.account.to_string())
    .bind(new.certification.to_string())
    .bind(i64::from(new.number))
    .bind(&new.path)
    .bind(new.version.to_string())
    .bind(new.opened_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A person's yes to an award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    pub by: AccountId,
    pub name: String,
    pub at: Timestamp,
}

pub async fn find_confirmation(
    conn: &mut Connection,
    cycle: CycleId,
) -> Result<Option<Confirmation>, StoreError> {
    let row: Option<(String, String, i64)> = sqlx::query_as(
        "select c.confirmed_by, a.name, c.confirmed_at from award_confirmations c
         join accounts a on a.id = c.confirmed_by where c.cycle_id = $1",
    )
    .bind(cycle.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(|(by, name, at)| {
        Ok(Confirmation {
            by: parse("award_confirmations.confirmed_by", &by)?,
            name,
            at: Timestamp::from_millis(at),
        })
    })
    .transpose()
}

/// Confirms an award; false when somebody did.
pub async fn insert_confirmation(
    conn: &mut Connection,
    cycle: CycleId,
    by: AccountId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into award_confirmations (cycle_id, confirmed_by, confirmed_at) values ($1, $2, $3)
         on conflict (cycle_id) do nothing",
    )
    .bind(cycle.to_string())
    .bind(by.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The end of a cycle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Award {
    pub cycle: CycleId,
    /// JSON of what it was decided from.
    pub evidence: String,
    pub met_at: Timestamp,
    /// Civil days, as `2026-11-26`.
    pub valid_from: String,
    pub expires_on: Option<String>,
    pub valid_until: Option<Timestamp>,
    pub window_opens_on: Option<String>,
    pub awarded_at: Timestamp,
}

/// The award of a cycle.
pub async fn find_award(
    conn: &mut Connection,
    cycle: CycleId,
) -> Result<Option<Award>, StoreError> {
    type Wide = (
        String,
        String,
        i64,
        String,
        Option<String>,
        Option<i64>,
        Option<String>,
        i64,
    );
    let row: Option<Wide> = sqlx::query_as(
        "select cycle_id, evidence, met_at, valid_from, expires_on, valid_until, window_opens_on, awarded_at
         from awards where cycle_id = $1",
    )
    .bind(cycle.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(
        |(cycle, evidence, met, from, expires, until, window, awarded)| {
            Ok(Award {
                cycle: parse("awards.cycle_id", &cycle)?,
                evidence,
                met_at: Timestamp::from_millis(met),
                valid_from: from,
                expires_on: expires,
                valid_until: until.map(Timestamp::from_millis),
                window_opens_on: window,
                awarded_at: Timestamp::from_millis(awarded),
            })
        },
    )
    .transpose()
}

/// Ends a cycle with an award; false when one has.
pub async fn insert_award(
    conn: &mut Connection,
    new: &Award,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into awards (cycle_id, evidence, met_at, valid_from, expires_on, valid_until, window_opens_on, awarded_at, awarded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (cycle_id) do nothing",
    )
    .bind(new.cycle.to_string())
    .bind(&new.evidence)
    .bind(new.met_at.millis())
    .bind(&new.valid_from)
    .bind(&new.expires_on)
    .bind(new.valid_until.map(Timestamp::millis))
    .bind(&new.window_opens_on)
    .bind(new.awarded_at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
