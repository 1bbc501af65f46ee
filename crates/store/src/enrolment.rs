//! Enrolments and what is recorded of reading: positions, answers to checks, completed lessons.

use crate::StoreError;
use crate::attempt::level;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CourseVersionId, EnrolmentId, FactId, Slug, Timestamp};

/// One person in one course, on a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    pub id: EnrolmentId,
    pub account: AccountId,
    pub course: Slug,
    /// From 1; who takes a course again is enrolled under the next number.
    pub cycle: u32,
    /// The one it began with, or the newer one that was taken last.
    pub version: CourseVersionId,
    pub enrolled_at: Timestamp,
    pub completed_at: Option<Timestamp>,
    /// How many times a newer version was taken.
    pub moves: u32,
    /// Answers in lessons up to this number were given in an earlier version.
    pub answers_before: u32,
}

/// An enrolment in a list, with how far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnrolmentRow {
    pub enrolment: Enrolment,
    /// Of the lessons of its version.
    pub lessons_done: u32,
    /// The latest of enrolling, reading and completing a lesson.
    pub active_at: Timestamp,
}

/// What is recorded of one lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonState {
    pub module: String,
    pub lesson: String,
    pub completed_at: Option<Timestamp>,
    pub read_at: Option<Timestamp>,
    /// Where reading stopped; empty when it is not known.
    pub block: String,
}

/// An answer to an inline check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckAnswer {
    pub question: String,
    /// JSON array of the parts; numbers in rows of earlier versions.
    pub response: String,
    /// 1, 2 or 3; `None` where it was not asked.
    pub certainty: Option<u8>,
    pub answered_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    account_id: String,
    course: String,
    cycle: i64,
    version_id: String,
    enrolled_at: i64,
    completed_at: Option<i64>,
    moves: i64,
    answers_before: i64,
}

fn enrolment(row: Row) -> Result<Enrolment, StoreError> {
    Ok(Enrolment {
        id: parse("enrolments.id", &row.id)?,
        account: parse("enrolments.account_id", &row.account_id)?,
        course: parse("enrolments.course", &row.course)?,
        cycle: count(row.cycle),
        version: parse("enrolments.version_id", &row.version_id)?,
        enrolled_at: Timestamp::from_millis(row.enrolled_at),
        completed_at: row.completed_at.map(Timestamp::from_millis),
        moves: count(row.moves),
        answers_before: count(row.answers_before),
    })
}

/// A person's latest enrolment in a course.
pub async fn find(
    conn: &mut Connection,
    account: AccountId,
    course: &str,
) -> Result<Option<Enrolment>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select e.id, e.account_id, e.course, e.cycle, e.version_id, e.enrolled_at, c.completed_at,
           e.moves, e.answers_before
         from enrolments_now e left join course_completions c on c.enrolment_id = e.id
         where e.account_id = $1 and e.course = $2 order by e.cycle desc, e.id limit 1",
    )
    .bind(account.to_string())
    .bind(course)
    .fetch_optional(conn)
    .await?;
    row.map(enrolment).transpose()
}

/// One enrolment.
pub async fn get(conn: &mut Connection, id: EnrolmentId) -> Result<Enrolment, StoreError> {
    let row: Row = sqlx::query_as(
        "select e.id, e.account_id, e.course, e.cycle, e.version_id, e.enrolled_at, c.completed_at,
           e.moves, e.answers_before
         from enrolments_now e left join course_completions c on c.enrolment_id = e.id
         where e.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    enrolment(row)
}

/// When somebody last completed a course, in whichever enrolment.
pub async fn find_completed(
    conn: &mut Connection,
    account: AccountId,
    course: &str,
) -> Result<Option<Timestamp>, StoreError> {
    let at: Option<i64> = sqlx::query_scalar(
        "select max(c.completed_at) from enrolments e join course_completions c on c.enrolment_id = e.id
         where e.account_id = $1 and e.course = $2",
    )
    .bind(account.to_string())
    .bind(course)
    .fetch_one(conn)
    .await?;
    Ok(at.map(Timestamp::from_millis))
}

/// The latest enrolment of a person in each course, the most recently active first.
pub async fn list(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<EnrolmentRow>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Wide {
        #[sqlx(flatten)]
        row: Row,
        lessons_done: i64,
        last_done: i64,
        last_read: i64,
    }
    let rows: Vec<Wide> = sqlx::query_as(
        "select e.id, e.account_id, e.course, e.cycle, e.version_id, e.enrolled_at, c.completed_at,
           e.moves, e.answers_before,
           (select count(*) from lesson_completions_now l where l.enrolment_id = e.id
             and (e.moves = 0 or exists (select 1 from lesson_texts t
               where t.version_id = e.version_id and t.module = l.module and t.lesson = l.lesson))) as lessons_done,
           (select coalesce(max(l.completed_at), 0) from lesson_completions l where l.enrolment_id = e.id) as last_done,
           (select coalesce(max(p.read_at), 0) from lesson_positions p where p.enrolment_id = e.id) as last_read
         from enrolments_now e left join course_completions c on c.enrolment_id = e.id
         where e.account_id = $1
           and e.cycle = (select max(f.cycle) from enrolments f where f.account_id = $1 and f.course = e.course)
         order by e.enrolled_at desc, e.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    let mut list = rows
        .into_iter()
        .map(|wide| {
            let last = wide.last_done.max(wide.last_read);
            Ok(EnrolmentRow {
                active_at: Timestamp::from_millis(wide.row.enrolled_at.max(last)),
                enrolment: enrolment(wide.row)?,
                lessons_done: count(wide.lessons_done),
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    list.sort_by_key(|row| std::cmp::Reverse(row.active_at));
    Ok(list)
}

/// Enrols somebody for the first time; false when they are enrolled already.
pub async fn insert(
    conn: &mut Connection,
    id: EnrolmentId,
    account: AccountId,
    course: &Slug,
    version: CourseVersionId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into enrolments (id, account_id, course, cycle, version_id, enrolled_at)
         values ($1, $2, $3, 1, $4, $5) on conflict (account_id, course, cycle) do nothing",
    )
    .bind(id.to_string())
    .bind(account.to_string())
    .bind(course.as_str())
    .bind(version.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Enrols somebody again, after this enrolment; false when they are already. What is recorded of the earlier one stays as it is.
pub async fn insert_next(
    conn: &mut Connection,
    id: EnrolmentId,
    after: &Enrolment,
    version: CourseVersionId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into enrolments (id, account_id, course, cycle, version_id, enrolled_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (account_id, course, cycle) do nothing",
    )
    .bind(id.to_string())
    .bind(after.account.to_string())
    .bind(after.course.as_str())
    .bind(i64::from(after.cycle) + 1)
    .bind(version.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// What is recorded of the lessons of an enrolment, in the version it is on; lessons never opened are not in it.
pub async fn list_lessons(
    conn: &mut Connection,
    id: EnrolmentId,
) -> Result<Vec<LessonState>, StoreError> {
    type Wide = (String, String, Option<i64>, Option<i64>, String);
    let rows: Vec<Wide> = sqlx::query_as(
        "select module, lesson, max(completed_at), max(read_at), max(block) from (
           select module, lesson, completed_at, cast(null as bigint) as read_at, '' as block
             from lesson_completions_now where enrolment_id = $1
           union all
           select module, lesson, cast(null as bigint), read_at, block
             from lesson_positions_now where enrolment_id = $1
         ) as states group by module, lesson order by module, lesson",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(module, lesson, completed, read, block)| LessonState {
            module,
            lesson,
            completed_at: completed.map(Timestamp::from_millis),
            read_at: read.map(Timestamp::from_millis),
            block,
        })
        .collect())
}

/// Records that a lesson was completed; false when it was before. What was completed at its address before a newer version put another lesson
/// there is not this one.
pub async fn insert_completion(
    conn: &mut Connection,
    id: EnrolmentId,
    module: &str,
    lesson: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into lesson_completions (enrolment_id, module, lesson, completed_at)
         values ($1, $2, $3, $4)
         on conflict (enrolment_id, module, lesson) do update set completed_at = excluded.completed_at
           where not exists (select 1 from lesson_completions_now n
             where n.enrolment_id = lesson_completions.enrolment_id
               and n.module = lesson_completions.module and n.lesson = lesson_completions.lesson)",
    )
    .bind(id.to_string())
    .bind(module)
    .bind(lesson)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Moves the bookmark of a lesson.
pub async fn update_position(
    conn: &mut Connection,
    id: EnrolmentId,
    module: &str,
    lesson: &str,
    block: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into lesson_positions (enrolment_id, module, lesson, block, read_at)
         values ($1, $2, $3, $4, $5)
         on conflict (enrolment_id, module, lesson) do update set block = excluded.block, read_at = excluded.read_at",
    )
    .bind(id.to_string())
    .bind(module)
    .bind(lesson)
    .bind(block)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// An answer to insert.
#[derive(Debug)]
pub struct NewAnswer<'a> {
    pub id: FactId,
    pub enrolment: EnrolmentId,
    pub module: &'a str,
    pub lesson: &'a str,
    pub question: &'a str,
    /// JSON array of the parts.
    pub response: &'a str,
    pub certainty: Option<u8>,
    pub at: Timestamp,
    pub save_key: &'a str,
}

/// Records an answer to a check; false when this very save was recorded before.
pub async fn insert_answer(conn: &mut Connection, new: &NewAnswer<'_>) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into check_answers (id, enrolment_id, module, lesson, question, number, response, certainty, answered_at, save_key)
         select $1, $2, $3, $4, $5, coalesce(max(number), 0) + 1, $6, $7, $8, $9
           from check_answers where enrolment_id = $2
         on conflict (enrolment_id, save_key) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.enrolment.to_string())
    .bind(new.module)
    .bind(new.lesson)
    .bind(new.question)
    .bind(new.response)
    .bind(new.certainty.map(i64::from))
    .bind(new.at.millis())
    .bind(new.save_key)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The names of the latest answers to a check, the latest first: as many as one page might still repeat.
pub async fn list_save_keys(
    conn: &mut Connection,
    id: EnrolmentId,
    question: &str,
) -> Result<Vec<String>, StoreError> {
    let keys = sqlx::query_scalar(
        "select save_key from check_answers where enrolment_id = $1 and question = $2 order by number desc, id limit 200",
    )
    .bind(id.to_string())
    .bind(question)
    .fetch_all(conn)
    .await?;
    Ok(keys)
}

/// The answers to the checks of a lesson that have a number after this one, earlier ones first.
pub async fn list_answers(
    conn: &mut Connection,
    id: EnrolmentId,
    (module, lesson): (&str, &str),
    after: u32,
) -> Result<Vec<CheckAnswer>, StoreError> {
    let rows: Vec<(String, String, Option<i64>, i64)> = sqlx::query_as(
        "select question, response, certainty, answered_at from check_answers
         where enrolment_id = $1 and module = $2 and lesson = $3 and number > $4 order by number, id",
    )
    .bind(id.to_string())
    .bind(module)
    .bind(lesson)
    .bind(i64::from(after))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(question, response, certainty, at)| CheckAnswer {
            question,
            response,
            certainty: level(certainty),
            answered_at: Timestamp::from_millis(at),
        })
        .collect())
}
