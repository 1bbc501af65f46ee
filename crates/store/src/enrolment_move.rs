//! Officers who took a newer version on the way, and what was taken along. Nothing that was recorded before is changed by it.

use crate::StoreError;
use crate::attempt::level;
use crate::db::Connection;
use crate::enrolment::CheckAnswer;
use crate::row::{count, parse};
use base::{AttemptId, CourseVersionId, EnrolmentId, ScenarioRunId, Timestamp};

/// Somebody takes a newer version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewMove {
    pub enrolment: EnrolmentId,
    /// From 1; the highest counts.
    pub number: u32,
    pub version: CourseVersionId,
    /// The highest number of an answer in a lesson that was given before.
    pub answers: u32,
    pub at: Timestamp,
}

/// What is recorded of a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    Attempt(AttemptId),
    /// An assessed run through a scenario.
    Run(ScenarioRunId),
}

/// What something from before a move counts as since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountsAs {
    pub work: Work,
    /// The assessment, of a run the module, in the version that was taken; none: it counts as nothing there.
    pub name: Option<String>,
    /// Whether it may count as a pass, be it that it is marked higher later; where not, it still counts for limits.
    pub may_pass: bool,
}

/// What is recorded at the address of a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Completed,
    Bookmark,
}

/// Who is on a version of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnVersion {
    pub version: CourseVersionId,
    pub under_way: u32,
    pub completed: u32,
}

/// Records that somebody takes a newer version; false when they took one under this number before.
pub async fn insert(conn: &mut Connection, new: &NewMove) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into enrolment_moves (enrolment_id, number, version_id, moved_at, answers)
         values ($1, $2, $3, $4, $5) on conflict (enrolment_id, number) do nothing",
    )
    .bind(new.enrolment.to_string())
    .bind(i64::from(new.number))
    .bind(new.version.to_string())
    .bind(new.at.millis())
    .bind(i64::from(new.answers))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Records what something counts as since a move.
pub async fn insert_result(
    conn: &mut Connection,
    enrolment: EnrolmentId,
    number: u32,
    one: &CountsAs,
) -> Result<(), StoreError> {
    let (kind, subject) = match one.work {
        Work::Attempt(id) => ("attempt", id.to_string()),
        Work::Run(id) => ("run", id.to_string()),
    };
    sqlx::query(
        "insert into enrolment_move_results (enrolment_id, number, kind, subject_id, counts_as, may_pass)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(enrolment.to_string())
    .bind(i64::from(number))
    .bind(kind)
    .bind(subject)
    .bind(one.name.as_deref())
    .bind(i64::from(one.may_pass))
    .execute(conn)
    .await?;
    Ok(())
}

/// Records that what stands recorded at an address from before a move is of no lesson that stands there since.
pub async fn insert_gone(
    conn: &mut Connection,
    enrolment: EnrolmentId,
    number: u32,
    place: Place,
    (module, lesson): (&str, &str),
) -> Result<(), StoreError> {
    let kind = match place {
        Place::Completed => "lesson",
        Place::Bookmark => "position",
    };
    sqlx::query(
        "insert into enrolment_move_results (enrolment_id, number, kind, subject_id, counts_as, may_pass)
         values ($1, $2, $3, $4, null, 0)",
    )
    .bind(enrolment.to_string())
    .bind(i64::from(number))
    .bind(kind)
    .bind(format!("{module}/{lesson}"))
    .execute(conn)
    .await?;
    Ok(())
}

/// Every address of a lesson that something was ever recorded at, whatever stands there now.
pub async fn list_places(
    conn: &mut Connection,
    enrolment: EnrolmentId,
) -> Result<Vec<(String, String)>, StoreError> {
    let rows = sqlx::query_as(
        "select module, lesson from lesson_completions where enrolment_id = $1
         union select module, lesson from lesson_positions where enrolment_id = $1
         order by module, lesson",
    )
    .bind(enrolment.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows)
}

/// What everything from before a move counts as since.
pub async fn list_results(
    conn: &mut Connection,
    enrolment: EnrolmentId,
    number: u32,
) -> Result<Vec<CountsAs>, StoreError> {
    let rows: Vec<(String, String, Option<String>, i64)> = sqlx::query_as(
        "select kind, subject_id, counts_as, may_pass from enrolment_move_results
         where enrolment_id = $1 and number = $2 and kind in ('attempt', 'run') order by kind, subject_id",
    )
    .bind(enrolment.to_string())
    .bind(i64::from(number))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(kind, subject, name, may_pass)| {
            let column = "enrolment_move_results.subject_id";
            let work = match kind.as_str() {
                "attempt" => Work::Attempt(parse(column, &subject)?),
                "run" => Work::Run(parse(column, &subject)?),
                _ => return Err(StoreError::Unreadable("enrolment_move_results.kind")),
            };
            Ok(CountsAs {
                work,
                name,
                may_pass: may_pass != 0,
            })
        })
        .collect()
}

/// The answers in lessons up to this number, earlier ones first, each with the version in which it was given.
pub async fn list_earlier_answers(
    conn: &mut Connection,
    enrolment: EnrolmentId,
    until: u32,
) -> Result<Vec<(CourseVersionId, CheckAnswer)>, StoreError> {
    let rows: Vec<(String, String, String, Option<i64>, i64)> = sqlx::query_as(
        "select coalesce((select m.version_id from enrolment_moves m where m.enrolment_id = e.id and m.answers < c.number
             order by m.number desc, m.enrolment_id limit 1), e.version_id),
           c.question, c.response, c.certainty, c.answered_at
         from check_answers c join enrolments e on e.id = c.enrolment_id
         where c.enrolment_id = $1 and c.number <= $2 order by c.number, c.id",
    )
    .bind(enrolment.to_string())
    .bind(i64::from(until))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(version, question, response, certainty, at)| {
            let answer = CheckAnswer {
                question,
                response,
                certainty: level(certainty),
                answered_at: Timestamp::from_millis(at),
            };
            Ok((parse("enrolment_moves.version_id", &version)?, answer))
        })
        .collect()
}

/// The highest number of an answer in a lesson; 0 where there is none.
pub async fn get_last_answer(
    conn: &mut Connection,
    enrolment: EnrolmentId,
) -> Result<u32, StoreError> {
    let last: i64 = sqlx::query_scalar(
        "select coalesce(max(number), 0) from check_answers where enrolment_id = $1",
    )
    .bind(enrolment.to_string())
    .fetch_one(conn)
    .await?;
    Ok(count(last))
}

/// How many are on each version of a course: in their latest enrolment, so that everybody is counted once.
pub async fn list_on_versions(
    conn: &mut Connection,
    course: &str,
) -> Result<Vec<OnVersion>, StoreError> {
    let rows: Vec<(String, i64, i64)> = sqlx::query_as(
        "select e.version_id, count(*), count(c.enrolment_id)
         from enrolments_now e left join course_completions c on c.enrolment_id = e.id
         where e.course = $1
           and e.cycle = (select max(f.cycle) from enrolments f where f.account_id = e.account_id and f.course = e.course)
         group by e.version_id order by e.version_id",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(version, all, completed)| {
            Ok(OnVersion {
                version: parse("enrolment_moves.version_id", &version)?,
                under_way: count(all - completed),
                completed: count(completed),
            })
        })
        .collect()
}
