//! Certificates of a programme's certifications, as those see them who answer for the programme.

use crate::StoreError;
use crate::account::pattern;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{CertificateId, CohortId, ProgrammeId, Timestamp};

/// A certificate in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    pub id: CertificateId,
    pub code: String,
    /// JSON of everything that is printed.
    pub snapshot: String,
    pub issued_at: Timestamp,
    /// `valid`, `expired`, `corrected`, `revoked`.
    pub status: String,
}

type Row = (String, String, String, i64, String);

fn issued((id, code, snapshot, at, status): Row) -> Result<Issued, StoreError> {
    Ok(Issued {
        id: parse("certificates.id", &id)?,
        code,
        snapshot,
        issued_at: Timestamp::from_millis(at),
        status,
    })
}

/// What is asked for.
#[derive(Debug)]
pub struct Wanted<'a> {
    pub programme: ProgrammeId,
    /// Folded: a part of name, e-mail or agency of the holder's account.
    pub folded: &'a str,
    /// The code, where what was typed is one.
    pub code: &'a str,
    /// One of the words of [`Issued::status`]; empty: all.
    pub status: &'a str,
    pub now: Timestamp,
}

/// How many there are.
pub async fn get_count(conn: &mut Connection, wanted: &Wanted<'_>) -> Result<u32, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "select count(*) from (
           select case
               when exists (select 1 from certificate_events e where e.certificate_id = c.id and e.kind = 'revoked') then 'revoked'
               when exists (select 1 from certificate_events e where e.predecessor_id = c.id and e.kind = 'corrected') then 'corrected'
               when w.valid_until <= $4 then 'expired'
               else 'valid' end as status
             from certificates c
             join cycles y on y.id = c.cycle_id
             join certifications t on t.id = y.certification_id
             join accounts a on a.id = c.account_id
             left join awards w on w.cycle_id = y.id
             where t.programme_id = $1 and (a.search_text like $2 escape '\\' or c.code = $3)) as found
         where $5 = '' or status = $5",
    )
    .bind(wanted.programme.to_string())
    .bind(pattern(wanted.folded))
    .bind(wanted.code)
    .bind(wanted.now.millis())
    .bind(wanted.status)
    .fetch_one(conn)
    .await?;
    Ok(count(number))
}

/// Some of them, the latest first.
pub async fn list(
    conn: &mut Connection,
    wanted: &Wanted<'_>,
    limit: u32,
    skip: u32,
) -> Result<Vec<Issued>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select id, code, snapshot, issued_at, status from (
           select c.id as id, c.code as code, c.snapshot as snapshot, c.issued_at as issued_at, case
               when exists (select 1 from certificate_events e where e.certificate_id = c.id and e.kind = 'revoked') then 'revoked'
               when exists (select 1 from certificate_events e where e.predecessor_id = c.id and e.kind = 'corrected') then 'corrected'
               when w.valid_until <= $4 then 'expired'
               else 'valid' end as status
             from certificates c
             join cycles y on y.id = c.cycle_id
             join certifications t on t.id = y.certification_id
             join accounts a on a.id = c.account_id
             left join awards w on w.cycle_id = y.id
             where t.programme_id = $1 and (a.search_text like $2 escape '\\' or c.code = $3)) as found
         where $5 = '' or status = $5
         order by issued_at desc, id desc limit $6 offset $7",
    )
    .bind(wanted.programme.to_string())
    .bind(pattern(wanted.folded))
    .bind(wanted.code)
    .bind(wanted.now.millis())
    .bind(wanted.status)
    .bind(i64::from(limit))
    .bind(i64::from(skip))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(issued).collect()
}

/// The certificates of a cohort's programme that its people hold and that are good now, by name.
pub async fn list_valid(
    conn: &mut Connection,
    cohort: CohortId,
    now: Timestamp,
) -> Result<Vec<Issued>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.code, c.snapshot, c.issued_at, 'valid'
         from cohort_members m
         join cohorts h on h.id = m.cohort_id
         join accounts a on a.id = m.account_id
         join certificates c on c.account_id = m.account_id
         join cycles y on y.id = c.cycle_id
         join certifications t on t.id = y.certification_id and t.programme_id = h.programme_id
         left join awards w on w.cycle_id = y.id
         where m.cohort_id = $1 and m.left_at is null and (w.valid_until is null or w.valid_until > $2)
           and not exists (select 1 from certificate_events e where e.certificate_id = c.id and e.kind = 'revoked')
           and not exists (select 1 from certificate_events e where e.predecessor_id = c.id and e.kind = 'corrected')
         order by a.name, c.issued_at, c.id",
    )
    .bind(cohort.to_string())
    .bind(now.millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(issued).collect()
}
