//! What certifications are decided from, where no other feature asks for it in this way.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{
    AccountId, CertificationId, CohortId, CycleId, EnrolmentId, ProgrammeId, Timestamp,
    TrainingSessionId,
};

/// All enrolments of a person in a course, the earliest first.
pub async fn list_enrolments(
    conn: &mut Connection,
    account: AccountId,
    course: &str,
) -> Result<Vec<EnrolmentId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select id from enrolments where account_id = $1 and course = $2 order by cycle, id",
    )
    .bind(account.to_string())
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.iter().map(|id| parse("enrolments.id", id)).collect()
}

/// When somebody last did something that a completion rests on: completed a lesson, finished an attempt, ended an assessed scenario.
pub async fn find_last_act(
    conn: &mut Connection,
    enrolment: EnrolmentId,
) -> Result<Option<Timestamp>, StoreError> {
    let (lesson, attempt, scenario): (Option<i64>, Option<i64>, Option<i64>) = sqlx::query_as(
        "select
           (select max(l.completed_at) from lesson_completions l where l.enrolment_id = $1),
           (select max(f.finished_at) from attempts t join attempt_finishes f on f.attempt_id = t.id where t.enrolment_id = $1),
           (select max(s.ended_at) from scenario_runs r join scenario_ends s on s.run_id = r.id where r.enrolment_id = $1)",
    )
    .bind(enrolment.to_string())
    .fetch_one(conn)
    .await?;
    Ok(lesson
        .max(attempt)
        .max(scenario)
        .map(Timestamp::from_millis))
}

/// That somebody was at a meeting of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attended {
    pub session: TrainingSessionId,
    /// As the latest record has it.
    pub minutes: u32,
    /// Civil day, as `2026-11-26`.
    pub held_on: String,
    /// When it was recorded first.
    pub recorded_at: Timestamp,
}

/// The meetings of a programme that somebody was at, by day.
pub async fn list_attended(
    conn: &mut Connection,
    account: AccountId,
    programme: ProgrammeId,
) -> Result<Vec<Attended>, StoreError> {
    let rows: Vec<(String, i64, String, i64)> = sqlx::query_as(
        "select s.id, t.minutes, s.held_on,
           (select min(f.recorded_at) from attendances f where f.session_id = t.session_id and f.account_id = t.account_id)
         from attendances t
         join training_sessions s on s.id = t.session_id
         join cohorts c on c.id = s.cohort_id
         where t.account_id = $1 and c.programme_id = $2 and t.minutes > 0
           and t.number = (select max(l.number) from attendances l where l.session_id = t.session_id and l.account_id = t.account_id)
         order by s.held_on, s.id",
    )
    .bind(account.to_string())
    .bind(programme.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(session, minutes, held_on, recorded)| {
            Ok(Attended {
                session: parse("training_sessions.id", &session)?,
                minutes: count(minutes),
                held_on,
                recorded_at: Timestamp::from_millis(recorded),
            })
        })
        .collect()
}

/// How many cycles no award has ended that are the latest of their person: of accounts in use, and on the full path of those who are in
/// the programme.
pub async fn get_open_cycles(conn: &mut Connection) -> Result<u32, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "select count(*) from cycles c
         where not exists (select 1 from awards a where a.cycle_id = c.id)
           and c.number = (select max(d.number) from cycles d
             where d.account_id = c.account_id and d.certification_id = c.certification_id)
           and not exists (select 1 from deactivations x where x.account_id = c.account_id and x.reactivated_at is null)
           and (c.path = 'renewal' or exists (select 1 from cohort_members m join cohorts h on h.id = m.cohort_id
             join certifications t on t.programme_id = h.programme_id
             where t.id = c.certification_id and m.account_id = c.account_id and m.left_at is null))",
    )
    .fetch_one(conn)
    .await?;
    Ok(count(number))
}

/// Some of these cycles, in the order of their ids.
pub async fn list_open_cycles(
    conn: &mut Connection,
    limit: u32,
    skip: u32,
) -> Result<Vec<CycleId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select c.id from cycles c
         where not exists (select 1 from awards a where a.cycle_id = c.id)
           and c.number = (select max(d.number) from cycles d
             where d.account_id = c.account_id and d.certification_id = c.certification_id)
           and not exists (select 1 from deactivations x where x.account_id = c.account_id and x.reactivated_at is null)
           and (c.path = 'renewal' or exists (select 1 from cohort_members m join cohorts h on h.id = m.cohort_id
             join certifications t on t.programme_id = h.programme_id
             where t.id = c.certification_id and m.account_id = c.account_id and m.left_at is null))
         order by c.id limit $1 offset $2",
    )
    .bind(i64::from(limit))
    .bind(i64::from(skip))
    .fetch_all(conn)
    .await?;
    rows.iter().map(|id| parse("cycles.id", id)).collect()
}

/// Whose latest cycle was awarded, not revoked, and can be renewed from this civil day or an earlier one.
pub async fn list_renewable(
    conn: &mut Connection,
    day: &str,
    limit: u32,
) -> Result<Vec<(AccountId, CertificationId)>, StoreError> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "select c.account_id, c.certification_id from cycles c join awards a on a.cycle_id = c.id
         where a.window_opens_on <= $1
           and c.number = (select max(d.number) from cycles d
             where d.account_id = c.account_id and d.certification_id = c.certification_id)
           and not exists (select 1 from deactivations x where x.account_id = c.account_id and x.reactivated_at is null)
           and not exists (select 1 from certificates k join certificate_events e on e.certificate_id = k.id and e.kind = 'revoked'
             where k.cycle_id = c.id and k.revision = (select max(l.revision) from certificates l where l.cycle_id = c.id))
         order by a.window_opens_on, c.id limit $2",
    )
    .bind(day)
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|(account, certification)| {
            Ok((
                parse("cycles.account_id", account)?,
                parse("cycles.certification_id", certification)?,
            ))
        })
        .collect()
}

/// The open cycles of a certification that are the latest of their person, by name; of accounts in use, and on the full path of those who
/// are in the programme.
pub async fn list_open_of(
    conn: &mut Connection,
    certification: CertificationId,
) -> Result<Vec<CycleId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select c.id from cycles c join accounts p on p.id = c.account_id
         where c.certification_id = $1
           and not exists (select 1 from awards a where a.cycle_id = c.id)
           and c.number = (select max(d.number) from cycles d
             where d.account_id = c.account_id and d.certification_id = c.certification_id)
           and not exists (select 1 from deactivations x where x.account_id = c.account_id and x.reactivated_at is null)
           and (c.path = 'renewal' or exists (select 1 from cohort_members m join cohorts h on h.id = m.cohort_id
             join certifications t on t.programme_id = h.programme_id
             where t.id = c.certification_id and m.account_id = c.account_id and m.left_at is null))
         order by p.name, c.id",
    )
    .bind(certification.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter().map(|id| parse("cycles.id", id)).collect()
}

/// Of these cycles, those whose person is in a cohort now; in the same order.
pub async fn list_open_of_cohort(
    conn: &mut Connection,
    certification: CertificationId,
    cohort: CohortId,
) -> Result<Vec<CycleId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select c.id from cycles c join accounts p on p.id = c.account_id
         join cohort_members m on m.account_id = c.account_id and m.cohort_id = $2 and m.left_at is null
         where c.certification_id = $1
           and not exists (select 1 from awards a where a.cycle_id = c.id)
           and c.number = (select max(d.number) from cycles d
             where d.account_id = c.account_id and d.certification_id = c.certification_id)
           and not exists (select 1 from deactivations x where x.account_id = c.account_id and x.reactivated_at is null)
           and (c.path = 'renewal' or exists (select 1 from cohort_members m join cohorts h on h.id = m.cohort_id
             join certifications t on t.programme_id = h.programme_id
             where t.id = c.certification_id and m.account_id = c.account_id and m.left_at is null))
         order by p.name, c.id",
    )
    .bind(certification.to_string())
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter().map(|id| parse("cycles.id", id)).collect()
}

/// Somebody whose latest award ends soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiring {
    pub account: AccountId,
    pub name: String,
    /// Civil day.
    pub expires_on: String,
    pub valid_until: Timestamp,
    /// A later cycle has begun.
    pub renews: bool,
}

/// The latest awards of a certification that end between two moments and were not revoked, the earliest first; of accounts in use.
pub async fn list_expiring(
    conn: &mut Connection,
    certification: CertificationId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Expiring>, StoreError> {
    let rows: Vec<(String, String, String, i64, i64)> = sqlx::query_as(
        "select p.id, p.name, a.expires_on, a.valid_until,
           (select count(*) from cycles d
             where d.account_id = c.account_id and d.certification_id = c.certification_id and d.number > c.number)
         from awards a join cycles c on c.id = a.cycle_id join accounts p on p.id = c.account_id
         where c.certification_id = $1 and a.valid_until >= $2 and a.valid_until < $3 and a.expires_on is not null
           and not exists (select 1 from cycles e join awards b on b.cycle_id = e.id
             where e.account_id = c.account_id and e.certification_id = c.certification_id and e.number > c.number)
           and not exists (select 1 from deactivations x where x.account_id = c.account_id and x.reactivated_at is null)
           and not exists (select 1 from certificates k join certificate_events e on e.certificate_id = k.id and e.kind = 'revoked'
             where k.cycle_id = c.id and k.revision = (select max(l.revision) from certificates l where l.cycle_id = c.id))
         order by a.valid_until, p.name, c.id",
    )
    .bind(certification.to_string())
    .bind(from.millis())
    .bind(until.millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(account, name, expires_on, valid_until, later)| {
            Ok(Expiring {
                account: parse("accounts.id", &account)?,
                name,
                expires_on,
                valid_until: Timestamp::from_millis(valid_until),
                renews: later > 0,
            })
        })
        .collect()
}
