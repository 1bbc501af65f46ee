//! Figures for the home pages of staff.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AttemptId, CourseVersionId, ScenarioRunId, ScenarioVersionId, Slug, Timestamp};

/// One course in numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseCount {
    pub course: Slug,
    pub enrolled: u32,
    pub completed: u32,
    pub certificates: u32,
    /// People with anything recorded in it since the moment asked for.
    pub active: u32,
}

/// Officers of one agency in one country, deactivated accounts left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgencyCount {
    /// Empty when it is not known.
    pub country: String,
    pub agency: String,
    pub officers: u32,
    pub enrolled: u32,
    pub completed: u32,
}

/// A certificate as it was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    pub code: String,
    /// JSON of what is printed.
    pub snapshot: String,
    pub issued_at: Timestamp,
}

/// A finished attempt and who took it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finished {
    pub attempt: AttemptId,
    pub version: CourseVersionId,
    pub officer: String,
    pub agency: String,
    pub number: u32,
    pub earned_sixtieths: i32,
    pub possible_sixtieths: i32,
    pub passed: bool,
    pub finished_at: Timestamp,
}

/// An assessed run that came to an ending, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishedRun {
    pub run: ScenarioRunId,
    pub version: ScenarioVersionId,
    pub officer: String,
    pub agency: String,
    /// `good`, `mixed`, `poor` or `critical`.
    pub outcome: String,
    pub earned: u32,
    pub points: u32,
    pub passed: bool,
    pub ended_at: Timestamp,
}

/// How many accounts there are, and how many of them are deactivated.
pub async fn get_accounts(conn: &mut Connection) -> Result<(u32, u32), StoreError> {
    let (all, deactivated): (i64, i64) = sqlx::query_as(
        "select (select count(*) from accounts),
           (select count(*) from deactivations where reactivated_at is null)",
    )
    .fetch_one(conn)
    .await?;
    Ok((count(all), count(deactivated)))
}

/// Numbers of every course that anybody is enrolled in.
pub async fn list_courses(
    conn: &mut Connection,
    active_since: Timestamp,
) -> Result<Vec<CourseCount>, StoreError> {
    let rows: Vec<(String, i64, i64, i64, i64)> = sqlx::query_as(
        "select e.course, count(distinct e.account_id),
           count(distinct case when c.enrolment_id is not null then e.account_id end),
           count(f.id),
           count(distinct case when e.enrolled_at > $1
             or exists (select 1 from lesson_positions p where p.enrolment_id = e.id and p.read_at > $1)
             or exists (select 1 from lesson_completions l where l.enrolment_id = e.id and l.completed_at > $1)
             or exists (select 1 from attempts a where a.enrolment_id = e.id and a.started_at > $1)
             then e.account_id end)
         from enrolments e
         left join course_completions c on c.enrolment_id = e.id
         left join certificates f on f.enrolment_id = e.id
         group by e.course order by e.course",
    )
    .bind(active_since.millis())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(course, enrolled, completed, certificates, active)| {
            Ok(CourseCount {
                course: parse("enrolments.course", &course)?,
                enrolled: count(enrolled),
                completed: count(completed),
                certificates: count(certificates),
                active: count(active),
            })
        })
        .collect()
}

/// Numbers of every agency that has officers.
pub async fn list_agencies(conn: &mut Connection) -> Result<Vec<AgencyCount>, StoreError> {
    let rows: Vec<(String, String, i64, i64, i64)> = sqlx::query_as(
        "select coalesce(a.country, ''), a.agency, count(*),
           count(case when exists (select 1 from enrolments e where e.account_id = a.id) then 1 end),
           count(case when exists (
             select 1 from enrolments e join course_completions c on c.enrolment_id = e.id
             where e.account_id = a.id) then 1 end)
         from accounts a join account_roles r on r.account_id = a.id and r.role = 'officer'
         where not exists (select 1 from deactivations d where d.account_id = a.id and d.reactivated_at is null)
         group by coalesce(a.country, ''), a.agency order by coalesce(a.country, ''), a.agency",
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(
            |(country, agency, officers, enrolled, completed)| AgencyCount {
                country,
                agency,
                officers: count(officers),
                enrolled: count(enrolled),
                completed: count(completed),
            },
        )
        .collect())
}

/// The certificates issued last.
pub async fn list_certificates(
    conn: &mut Connection,
    limit: u32,
) -> Result<Vec<Issued>, StoreError> {
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "select code, snapshot, issued_at from certificates order by issued_at desc, id desc limit $1",
    )
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(code, snapshot, at)| Issued {
            code,
            snapshot,
            issued_at: Timestamp::from_millis(at),
        })
        .collect())
}

/// The final assessments finished last, of which nothing waits any more for a mark or for the answer to an objection: whoever still has to
/// judge a response does not know whose it is.
pub async fn list_finished(conn: &mut Connection, limit: u32) -> Result<Vec<Finished>, StoreError> {
    type Row = (
        String,
        String,
        String,
        String,
        i64,
        i32,
        i32,
        Option<i64>,
        i64,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select t.id, t.version_id, a.name, a.agency, t.number, o.earned_sixtieths, o.possible_sixtieths, o.passed_at, f.finished_at
         from attempt_finishes f
         join attempts t on t.id = f.attempt_id
         join attempt_outcomes o on o.attempt_id = t.id
           and o.number = (select max(l.number) from attempt_outcomes l where l.attempt_id = t.id)
         join enrolments e on e.id = t.enrolment_id
         join accounts a on a.id = e.account_id
         where t.assessment = 'final' and o.waiting = 0
           and not exists (select 1 from contests c where c.attempt_id = t.id
             and not exists (select 1 from contest_answers w where w.contest_id = c.id))
         order by f.finished_at desc, t.id desc limit $1",
    )
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(attempt, version, officer, agency, number, earned, possible, passed, at)| {
                Ok(Finished {
                    attempt: parse("attempts.id", &attempt)?,
                    version: parse("attempts.version_id", &version)?,
                    officer,
                    agency,
                    number: count(number),
                    earned_sixtieths: earned,
                    possible_sixtieths: possible,
                    passed: passed.is_some(),
                    finished_at: Timestamp::from_millis(at),
                })
            },
        )
        .collect()
}

/// The assessed runs that came to an ending last.
pub async fn list_finished_runs(
    conn: &mut Connection,
    limit: u32,
) -> Result<Vec<FinishedRun>, StoreError> {
    type Row = (
        String,
        String,
        String,
        String,
        String,
        i64,
        i64,
        Option<i64>,
        i64,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select r.id, r.version_id, a.name, a.agency, e.outcome, e.earned, e.points, e.passed_at, e.ended_at
         from scenario_ends e
         join scenario_runs r on r.id = e.run_id
         join accounts a on a.id = r.account_id
         where e.ending is not null and r.enrolment_id is not null
         order by e.ended_at desc, r.id desc limit $1",
    )
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(run, version, officer, agency, outcome, earned, points, passed, at)| {
                Ok(FinishedRun {
                    run: parse("scenario_runs.id", &run)?,
                    version: parse("scenario_runs.version_id", &version)?,
                    officer,
                    agency,
                    outcome,
                    earned: count(earned),
                    points: count(points),
                    passed: passed.is_some(),
                    ended_at: Timestamp::from_millis(at),
                })
            },
        )
        .collect()
}
