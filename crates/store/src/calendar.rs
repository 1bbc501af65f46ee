//! Calendars that people subscribe to: the links, and the days that stand in them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CertificationId, CohortId, CycleId, Timestamp, TrainingSessionId};

/// The account of a link that works.
pub async fn find(
    conn: &mut Connection,
    token_hash: &str,
) -> Result<Option<AccountId>, StoreError> {
    let id: Option<String> = sqlx::query_scalar(
        "select account_id from calendar_links where token_hash = $1 and ended_at is null",
    )
    .bind(token_hash)
    .fetch_optional(conn)
    .await?;
    id.map(|id| parse("calendar_links.account_id", &id))
        .transpose()
}

/// When the link of an account that works was made.
pub async fn find_made(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Option<Timestamp>, StoreError> {
    let at: Option<i64> = sqlx::query_scalar(
        "select max(made_at) from calendar_links where account_id = $1 and ended_at is null",
    )
    .bind(account.to_string())
    .fetch_one(conn)
    .await?;
    Ok(at.map(Timestamp::from_millis))
}

pub async fn insert(
    conn: &mut Connection,
    token_hash: &str,
    account: AccountId,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("insert into calendar_links (token_hash, account_id, made_at) values ($1, $2, $3)")
        .bind(token_hash)
        .bind(account.to_string())
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends the links of an account; false when none worked.
pub async fn update_ended(
    conn: &mut Connection,
    account: AccountId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update calendar_links set ended_at = $2 where account_id = $1 and ended_at is null",
    )
    .bind(account.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A deadline of a cohort that somebody is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineDay {
    pub cohort: CohortId,
    pub course: String,
    /// A civil day, as `2026-11-26`.
    pub due_on: String,
    pub number: u32,
    pub set_at: Timestamp,
}

/// The deadlines that count for somebody now, by day.
pub async fn list_deadlines(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<DeadlineDay>, StoreError> {
    let rows: Vec<(String, String, String, i64, i64)> = sqlx::query_as(
        "select d.cohort_id, d.course, d.due_on, d.number, d.set_at
         from cohort_members m join cohort_deadlines d on d.cohort_id = m.cohort_id
         where m.account_id = $1 and m.left_at is null and d.due_on is not null
           and d.number = (select max(e.number) from cohort_deadlines e where e.cohort_id = d.cohort_id and e.course = d.course)
         order by d.due_on, d.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(cohort, course, due_on, number, set)| {
            Ok(DeadlineDay {
                cohort: parse("cohort_deadlines.cohort_id", &cohort)?,
                course,
                due_on,
                number: count(number),
                set_at: Timestamp::from_millis(set),
            })
        })
        .collect()
}

/// A day on which somebody's cohort meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingDay {
    pub id: TrainingSessionId,
    pub title: String,
    pub held_on: String,
    pub minutes: u32,
    pub created_at: Timestamp,
}

/// The meetings of the cohorts that somebody is in now, by day.
pub async fn list_meetings(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<MeetingDay>, StoreError> {
    let rows: Vec<(String, String, String, i64, i64)> = sqlx::query_as(
        "select s.id, s.title, s.held_on, s.minutes, s.created_at
         from cohort_members m join training_sessions s on s.cohort_id = m.cohort_id
         where m.account_id = $1 and m.left_at is null order by s.held_on, s.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, title, held_on, minutes, created)| {
            Ok(MeetingDay {
                id: parse("training_sessions.id", &id)?,
                title,
                held_on,
                minutes: count(minutes),
                created_at: Timestamp::from_millis(created),
            })
        })
        .collect()
}

/// The last days of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardDays {
    pub cycle: CycleId,
    pub certification: CertificationId,
    pub expires_on: String,
    pub window_opens_on: Option<String>,
    pub awarded_at: Timestamp,
}

/// The awards of somebody that end, that no later one has followed, and whose certificate was not revoked; by day.
pub async fn list_awards(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<AwardDays>, StoreError> {
    let rows: Vec<(String, String, String, Option<String>, i64)> = sqlx::query_as(
        "select c.id, c.certification_id, w.expires_on, w.window_opens_on, w.awarded_at
         from cycles c join awards w on w.cycle_id = c.id
         where c.account_id = $1 and w.expires_on is not null
           and not exists (select 1 from cycles n join awards v on v.cycle_id = n.id
             where n.account_id = c.account_id and n.certification_id = c.certification_id and n.number > c.number)
           and exists (select 1 from certificates k where k.cycle_id = c.id
             and k.revision = (select max(l.revision) from certificates l where l.cycle_id = c.id)
             and not exists (select 1 from certificate_events e where e.certificate_id = k.id and e.kind = 'revoked'))
         order by w.expires_on, c.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(cycle, certification, expires_on, window_opens_on, awarded)| {
                Ok(AwardDays {
                    cycle: parse("cycles.id", &cycle)?,
                    certification: parse("cycles.certification_id", &certification)?,
                    expires_on,
                    window_opens_on,
                    awarded_at: Timestamp::from_millis(awarded),
                })
            },
        )
        .collect()
}
