//! Whom to remind of what: deadlines that come near, awards that end, and who wants no reminders.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CertificationId, CohortId, CycleId, ProgrammeId, Timestamp};

/// A deadline that counts, on a day near by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearDeadline {
    pub cohort: CohortId,
    pub programme: ProgrammeId,
    pub course: String,
    /// In the cohort; a deadline that is moved has another.
    pub number: u32,
    /// A civil day, as `2026-11-26`.
    pub due_on: String,
}

/// The deadlines that count whose days lie between these two, both included; by day.
pub async fn list_deadlines(
    conn: &mut Connection,
    from: &str,
    until: &str,
) -> Result<Vec<NearDeadline>, StoreError> {
    let rows: Vec<(String, String, String, i64, String)> = sqlx::query_as(
        "select d.cohort_id, c.programme_id, d.course, d.number, d.due_on
         from cohort_deadlines d join cohorts c on c.id = d.cohort_id
         where d.due_on >= $1 and d.due_on <= $2
           and d.number = (select max(e.number) from cohort_deadlines e where e.cohort_id = d.cohort_id and e.course = d.course)
         order by d.due_on, d.id",
    )
    .bind(from)
    .bind(until)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(cohort, programme, course, number, due_on)| {
            Ok(NearDeadline {
                cohort: parse("cohort_deadlines.cohort_id", &cohort)?,
                programme: parse("cohorts.programme_id", &programme)?,
                course,
                number: count(number),
                due_on,
            })
        })
        .collect()
}

/// Who is in the cohort, has an account that is in use, wants reminders, has not completed the course, and was not written to for the cause that
/// is made of these two ends with the account between them.
pub async fn list_unmet(
    conn: &mut Connection,
    deadline: &NearDeadline,
    (before, after): (&str, &str),
    limit: u32,
) -> Result<Vec<AccountId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select m.account_id from cohort_members m
         where m.cohort_id = $1 and m.left_at is null
           and not exists (select 1 from deactivations d where d.account_id = m.account_id and d.reactivated_at is null)
           and not exists (select 1 from reminder_wishes w where w.account_id = m.account_id and w.wanted = 0)
           and not exists (select 1 from enrolments e join course_completions c on c.enrolment_id = e.id
             where e.account_id = m.account_id and e.course = $2)
           and not exists (select 1 from mails x where x.cause = $3 || m.account_id || $4)
         order by m.account_id limit $5",
    )
    .bind(deadline.cohort.to_string())
    .bind(&deadline.course)
    .bind(before)
    .bind(after)
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|id| parse("cohort_members.account_id", id))
        .collect()
}

/// An award that no later one has followed and whose certificate is good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    pub cycle: CycleId,
    pub account: AccountId,
    pub certification: CertificationId,
    pub programme: ProgrammeId,
    /// Civil days.
    pub expires_on: String,
    pub window_opens_on: Option<String>,
}

/// The awards that end, or whose renewal opens, between two days, both included: of accounts that are in use, not renewed, and
/// with a certificate that was not revoked. By day.
pub async fn list_ending(
    conn: &mut Connection,
    from: &str,
    until: &str,
) -> Result<Vec<Ending>, StoreError> {
    let rows: Vec<(String, String, String, String, String, Option<String>)> = sqlx::query_as(
        "select c.id, c.account_id, c.certification_id, f.programme_id, w.expires_on, w.window_opens_on
         from awards w
         join cycles c on c.id = w.cycle_id
         join certifications f on f.id = c.certification_id
         where ((w.expires_on >= $1 and w.expires_on <= $2) or (w.window_opens_on >= $1 and w.window_opens_on <= $2))
           and w.expires_on is not null
           and not exists (select 1 from deactivations d where d.account_id = c.account_id and d.reactivated_at is null)
           and not exists (select 1 from cycles n join awards v on v.cycle_id = n.id
             where n.account_id = c.account_id and n.certification_id = c.certification_id and n.number > c.number)
           and exists (select 1 from certificates k where k.cycle_id = c.id
             and k.revision = (select max(l.revision) from certificates l where l.cycle_id = c.id)
             and not exists (select 1 from certificate_events e where e.certificate_id = k.id and e.kind = 'revoked'))
         order by w.expires_on, c.id",
    )
    .bind(from)
    .bind(until)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(cycle, account, certification, programme, expires_on, window_opens_on)| {
                Ok(Ending {
                    cycle: parse("cycles.id", &cycle)?,
                    account: parse("cycles.account_id", &account)?,
                    certification: parse("cycles.certification_id", &certification)?,
                    programme: parse("certifications.programme_id", &programme)?,
                    expires_on,
                    window_opens_on,
                })
            },
        )
        .collect()
}

/// Whether there is a letter for a cause.
pub async fn get_is_mailed(conn: &mut Connection, cause: &str) -> Result<bool, StoreError> {
    let number: i64 = sqlx::query_scalar("select count(*) from mails where cause = $1")
        .bind(cause)
        .fetch_one(conn)
        .await?;
    Ok(number > 0)
}

/// Whether somebody wants reminders: they do until they say otherwise.
pub async fn get_wanted(conn: &mut Connection, account: AccountId) -> Result<bool, StoreError> {
    let wanted: Option<i64> =
        sqlx::query_scalar("select wanted from reminder_wishes where account_id = $1")
            .bind(account.to_string())
            .fetch_optional(conn)
            .await?;
    Ok(wanted != Some(0))
}

/// Says whether somebody wants reminders.
pub async fn update_wanted(
    conn: &mut Connection,
    account: AccountId,
    wanted: bool,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into reminder_wishes (account_id, wanted, set_at) values ($1, $2, $3)
         on conflict (account_id) do update set wanted = excluded.wanted, set_at = excluded.set_at",
    )
    .bind(account.to_string())
    .bind(i64::from(wanted))
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}
