//! What one person has answered, everywhere.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, AttemptId, CourseVersionId, Slug, Timestamp};

/// An answer to an inline check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckAnswer {
    pub course: Slug,
    pub version: CourseVersionId,
    pub module: String,
    pub lesson: String,
    pub question: String,
    /// JSON array of texts; older rows hold numbers.
    pub response: String,
    pub certainty: Option<i64>,
    pub answered_at: Timestamp,
}

/// A finished attempt with what each question earned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishedItems {
    pub attempt: AttemptId,
    pub course: Slug,
    pub version: CourseVersionId,
    pub assessment: String,
    pub finished_at: Timestamp,
    /// JSON of the latest outcome.
    pub items: String,
}

/// All answers of a person to inline checks, earlier ones first.
pub async fn list_checks(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<CheckAnswer>, StoreError> {
    type Row = (
        String,
        String,
        String,
        String,
        String,
        String,
        Option<i64>,
        i64,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select e.course,
           coalesce((select m.version_id from enrolment_moves m where m.enrolment_id = e.id and m.answers < c.number
             order by m.number desc, m.enrolment_id limit 1), e.version_id),
           c.module, c.lesson, c.question, c.response, c.certainty, c.answered_at
         from enrolments e join check_answers c on c.enrolment_id = e.id
         where e.account_id = $1 order by c.answered_at, c.number, c.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(course, version, module, lesson, question, response, certainty, at)| {
                Ok(CheckAnswer {
                    course: parse("enrolments.course", &course)?,
                    version: parse("enrolments.version_id", &version)?,
                    module,
                    lesson,
                    question,
                    response,
                    certainty,
                    answered_at: Timestamp::from_millis(at),
                })
            },
        )
        .collect()
}

/// What the questions of all finished attempts of a person earned, earlier attempts first.
pub async fn list_items(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<FinishedItems>, StoreError> {
    let rows: Vec<(String, String, String, String, i64, String)> = sqlx::query_as(
        "select t.id, e.course, t.version_id, t.assessment, f.finished_at, o.items
         from enrolments e
         join attempts t on t.enrolment_id = e.id
         join attempt_finishes f on f.attempt_id = t.id
         join attempt_outcomes o on o.attempt_id = t.id
         where e.account_id = $1
           and o.number = (select max(l.number) from attempt_outcomes l where l.attempt_id = t.id)
         order by f.finished_at, t.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(attempt, course, version, assessment, at, items)| {
            Ok(FinishedItems {
                attempt: parse("attempts.id", &attempt)?,
                course: parse("enrolments.course", &course)?,
                version: parse("attempts.version_id", &version)?,
                assessment,
                finished_at: Timestamp::from_millis(at),
                items,
            })
        })
        .collect()
}

/// Whether a person has answered an inline check, finished an attempt, come to the ending of a scenario or answered in a round of
/// utterances anywhere.
pub async fn find_any(conn: &mut Connection, account: AccountId) -> Result<bool, StoreError> {
    let found: Option<String> = sqlx::query_scalar(
        "select a.id from accounts a
         where a.id = $1
           and (exists (select 1 from enrolments e join check_answers c on c.enrolment_id = e.id where e.account_id = a.id)
             or exists (select 1 from enrolments e join attempts t on t.enrolment_id = e.id
               join attempt_finishes f on f.attempt_id = t.id where e.account_id = a.id)
             or exists (select 1 from scenario_runs r join scenario_ends d on d.run_id = r.id
               where r.account_id = a.id and d.ending is not null)
             or exists (select 1 from interview_drills i join interview_drill_answers w on w.drill_id = i.id
               where i.account_id = a.id))
         order by a.id limit 1",
    )
    .bind(account.to_string())
    .fetch_optional(conn)
    .await?;
    Ok(found.is_some())
}
