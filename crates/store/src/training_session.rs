//! Days on which a cohort meets, and who was there. Of a person's attendances at one day, the one with the highest number counts.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CohortId, Timestamp, TrainingSessionId};

/// A day on which a cohort meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingSession {
    pub id: TrainingSessionId,
    pub cohort: CohortId,
    pub title: String,
    /// Civil day, as `2026-11-26`.
    pub held_on: String,
    pub minutes: u32,
    /// People of whom it is recorded whether they were there.
    pub recorded: u32,
    /// Of them, those who were there.
    pub present: u32,
}

type Row = (String, String, String, String, i64, i64, i64);

fn session(
    (id, cohort, title, held_on, minutes, recorded, present): Row,
) -> Result<TrainingSession, StoreError> {
    Ok(TrainingSession {
        id: parse("training_sessions.id", &id)?,
        cohort: parse("training_sessions.cohort_id", &cohort)?,
        title,
        held_on,
        minutes: count(minutes),
        recorded: count(recorded),
        present: count(present),
    })
}

/// One day.
pub async fn get(
    conn: &mut Connection,
    id: TrainingSessionId,
) -> Result<TrainingSession, StoreError> {
    let row: Row = sqlx::query_as(
        "select s.id, s.cohort_id, s.title, s.held_on, s.minutes,
           (select count(*) from attendances t where t.session_id = s.id and t.number = 1),
           (select count(*) from attendances t where t.session_id = s.id and t.minutes > 0
             and t.number = (select max(l.number) from attendances l where l.session_id = t.session_id and l.account_id = t.account_id))
         from training_sessions s where s.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    session(row)
}

/// The days of a cohort, the latest first.
pub async fn list(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<TrainingSession>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select s.id, s.cohort_id, s.title, s.held_on, s.minutes,
           (select count(*) from attendances t where t.session_id = s.id and t.number = 1),
           (select count(*) from attendances t where t.session_id = s.id and t.minutes > 0
             and t.number = (select max(l.number) from attendances l where l.session_id = t.session_id and l.account_id = t.account_id))
         from training_sessions s where s.cohort_id = $1 order by s.held_on desc, s.title, s.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(session).collect()
}

/// A day to insert.
#[derive(Debug)]
pub struct NewTrainingSession<'a> {
    pub id: TrainingSessionId,
    pub cohort: CohortId,
    pub title: &'a str,
    pub held_on: &'a str,
    pub minutes: u32,
    pub at: Timestamp,
    pub by: AccountId,
}

pub async fn insert(conn: &mut Connection, new: &NewTrainingSession<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into training_sessions (id, cohort_id, title, held_on, minutes, created_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id.to_string())
    .bind(new.cohort.to_string())
    .bind(new.title)
    .bind(new.held_on)
    .bind(i64::from(new.minutes))
    .bind(new.at.millis())
    .bind(new.by.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// What somebody recorded of somebody's attendance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    pub account: AccountId,
    /// From 1; a correction is the next.
    pub number: u32,
    /// 0: was not there.
    pub minutes: u32,
    pub at: Timestamp,
    pub by: AccountId,
    /// The name of whoever recorded it.
    pub recorder: String,
}

/// Everything that was recorded of a day, of each person the latest first.
pub async fn list_attendances(
    conn: &mut Connection,
    id: TrainingSessionId,
) -> Result<Vec<Attendance>, StoreError> {
    let rows: Vec<(String, i64, i64, i64, String, String)> = sqlx::query_as(
        "select t.account_id, t.number, t.minutes, t.recorded_at, t.recorded_by, a.name
         from attendances t join accounts a on a.id = t.recorded_by
         where t.session_id = $1 order by t.account_id, t.number desc",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(account, number, minutes, at, by, recorder)| {
            Ok(Attendance {
                account: parse("attendances.account_id", &account)?,
                number: count(number),
                minutes: count(minutes),
                at: Timestamp::from_millis(at),
                by: parse("attendances.recorded_by", &by)?,
                recorder,
            })
        })
        .collect()
}

/// Records an attendance under its number; false when there is one of this number. The recorder's name is not stored.
pub async fn insert_attendance(
    conn: &mut Connection,
    id: TrainingSessionId,
    new: &Attendance,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into attendances (session_id, account_id, number, minutes, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6) on conflict (session_id, account_id, number) do nothing",
    )
    .bind(id.to_string())
    .bind(new.account.to_string())
    .bind(i64::from(new.number))
    .bind(i64::from(new.minutes))
    .bind(new.at.millis())
    .bind(new.by.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Somebody who stands on the sheet of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub account: AccountId,
    pub name: String,
    pub agency: String,
    /// When they came into the cohort; nothing where they have left it.
    pub joined_at: Option<Timestamp>,
}

/// Who is in the cohort of a day now, and who left it and has an attendance there; by name.
pub async fn list_listed(
    conn: &mut Connection,
    id: TrainingSessionId,
) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<(String, String, String, i64, Option<i64>)> = sqlx::query_as(
        "select a.id, a.name, a.agency, m.joined_at, m.left_at
         from training_sessions s
         join cohort_members m on m.cohort_id = s.cohort_id
         join accounts a on a.id = m.account_id
         where s.id = $1
           and (m.left_at is null
             or exists (select 1 from attendances t where t.session_id = s.id and t.account_id = m.account_id))
         order by a.name, a.id",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(account, name, agency, joined, left)| {
            Ok(Listed {
                account: parse("accounts.id", &account)?,
                name,
                agency,
                joined_at: left.is_none().then(|| Timestamp::from_millis(joined)),
            })
        })
        .collect()
}

/// A day of a cohort with what is recorded of one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attended {
    pub title: String,
    pub held_on: String,
    /// How long the day was.
    pub of: u32,
    /// How long the person was there, where it is recorded.
    pub minutes: Option<u32>,
}

/// The days of a cohort with one person's attendance, by day.
pub async fn list_of_person(
    conn: &mut Connection,
    cohort: CohortId,
    account: AccountId,
) -> Result<Vec<Attended>, StoreError> {
    let rows: Vec<(String, String, i64, Option<i64>)> = sqlx::query_as(
        "select s.title, s.held_on, s.minutes, t.minutes
         from training_sessions s
         left join attendances t on t.session_id = s.id and t.account_id = $2
           and t.number = (select max(l.number) from attendances l where l.session_id = s.id and l.account_id = $2)
         where s.cohort_id = $1 order by s.held_on, s.title, s.id",
    )
    .bind(cohort.to_string())
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(title, held_on, of, minutes)| Attended {
            title,
            held_on,
            of: count(of),
            minutes: minutes.map(count),
        })
        .collect())
}
