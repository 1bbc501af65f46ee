//! What was done with the lessons of a course, for its authors: facts of people by opaque ids, to be counted and never told one by one.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, AttemptId, CourseVersionId, EnrolmentId, Timestamp};

/// How far somebody came in a lesson, in one enrolment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub enrolment: EnrolmentId,
    pub account: AccountId,
    /// The version they read.
    pub version: CourseVersionId,
    /// The block at which reading stopped; empty where it is not known.
    pub block: String,
    pub read_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
}

/// The first answer to a check, in one enrolment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstAnswer {
    pub enrolment: EnrolmentId,
    pub account: AccountId,
    /// The version in which it was asked.
    pub version: CourseVersionId,
    pub question: String,
    /// JSON array of the parts.
    pub response: String,
    pub answered_at: Timestamp,
}

/// A moment at which somebody did something in a course: answered, finished or moved a bookmark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    pub enrolment: EnrolmentId,
    pub at: Timestamp,
    pub place: Place,
}

/// Where an act was, for the lesson that is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Elsewhere,
    /// Its bookmark.
    Bookmark,
    /// An answer in it, or its end.
    Lesson,
}

/// What somebody was asked in their first attempt at an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    pub attempt: AttemptId,
    pub version: CourseVersionId,
    /// JSON: the questions with their versions.
    pub drawn: String,
}

/// The first answer to a question that was saved in an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstSave {
    pub attempt: AttemptId,
    pub question: String,
    /// When the answer before was saved, to whichever question; of the first the beginning of the attempt.
    pub since: Timestamp,
    pub saved_at: Timestamp,
}

/// How often people objected to how answers to a question were marked, in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectionCount {
    pub version: CourseVersionId,
    pub question: String,
    pub objections: u32,
}

/// Enrolment, account, version, block, when it was read, when the lesson was finished.
type ReadingRow = (
    String,
    String,
    String,
    Option<String>,
    Option<i64>,
    Option<i64>,
);
/// Enrolment, account, version, question, response, when it was given.
type AnswerRow = (String, String, String, String, String, i64);

/// Everybody who opened or finished a lesson. Earlier enrolments of a person come first. A bookmark that was taken along into a newer version
/// leads to a block of that one, whenever it was set.
pub async fn list_readings(
    conn: &mut Connection,
    course: &str,
    module: &str,
    lesson: &str,
) -> Result<Vec<Reading>, StoreError> {
    let rows: Vec<ReadingRow> = sqlx::query_as(
        "select e.id, e.account_id,
           coalesce(
             (select m.version_id from enrolment_moves m
              where m.enrolment_id = e.id and (m.moved_at <= coalesce(c.completed_at, p.read_at)
                or (c.completed_at is null and not exists (
                  select 1 from enrolment_move_results r
                  where r.enrolment_id = e.id and r.number = m.number
                    and r.kind = 'position' and r.subject_id = $2 || '/' || $3)))
              order by m.number desc, m.enrolment_id limit 1),
             e.version_id),
           p.block, p.read_at, c.completed_at
         from enrolments e
         left join lesson_positions p on p.enrolment_id = e.id and p.module = $2 and p.lesson = $3
         left join lesson_completions c on c.enrolment_id = e.id and c.module = $2 and c.lesson = $3
         where e.course = $1 and (p.enrolment_id is not null or c.enrolment_id is not null)
         order by e.cycle, e.id",
    )
    .bind(course)
    .bind(module)
    .bind(lesson)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(enrolment, account, version, block, read, done)| {
            Ok(Reading {
                enrolment: parse("enrolments.id", &enrolment)?,
                account: parse("enrolments.account_id", &account)?,
                version: parse("enrolments.version_id", &version)?,
                block: block.unwrap_or_default(),
                read_at: read.map(Timestamp::from_millis),
                completed_at: done.map(Timestamp::from_millis),
            })
        })
        .collect()
}

/// The first answers to the checks of a lesson. Earlier enrolments of a person come first.
pub async fn list_first_answers(
    conn: &mut Connection,
    course: &str,
    module: &str,
    lesson: &str,
) -> Result<Vec<FirstAnswer>, StoreError> {
    let rows: Vec<AnswerRow> = sqlx::query_as(
        "select e.id, e.account_id,
           coalesce(
             (select m.version_id from enrolment_moves m
              where m.enrolment_id = e.id and m.moved_at <= a.answered_at
              order by m.number desc, m.enrolment_id limit 1),
             e.version_id),
           a.question, a.response, a.answered_at
         from enrolments e
         join check_answers a on a.enrolment_id = e.id and a.module = $2 and a.lesson = $3
         where e.course = $1 and not exists (
           select 1 from check_answers b
           where b.enrolment_id = a.enrolment_id and b.module = a.module and b.lesson = a.lesson
             and b.question = a.question and b.number < a.number)
         order by e.cycle, e.id, a.number",
    )
    .bind(course)
    .bind(module)
    .bind(lesson)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(enrolment, account, version, question, response, at)| {
            Ok(FirstAnswer {
                enrolment: parse("enrolments.id", &enrolment)?,
                account: parse("enrolments.account_id", &account)?,
                version: parse("enrolments.version_id", &version)?,
                question,
                response,
                answered_at: Timestamp::from_millis(at),
            })
        })
        .collect()
}

/// The objections in a course, by version and question.
pub async fn list_objections(
    conn: &mut Connection,
    course: &str,
) -> Result<Vec<ObjectionCount>, StoreError> {
    let rows: Vec<(String, String, i64)> = sqlx::query_as(
        "select t.version_id, k.question, count(*)
         from enrolments e
         join attempts t on t.enrolment_id = e.id
         join contests k on k.attempt_id = t.id
         where e.course = $1
         group by t.version_id, k.question order by k.question, t.version_id",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(version, question, objections)| {
            Ok(ObjectionCount {
                version: parse("attempts.version_id", &version)?,
                question,
                objections: count(objections),
            })
        })
        .collect()
}

/// What was done in a course by those who finished a lesson or answered in it, from `before` milliseconds before their first act in it to
/// their last one; of each moment once, in order. Of more than `most` enrolments the latest.
///
/// A bookmark is an act in the lesson until it was finished: later it says that somebody looked something up. That the time of an attempt ran
/// out is nobody's act.
pub async fn list_acts(
    conn: &mut Connection,
    course: &str,
    (module, lesson): (&str, &str),
    before: u32,
    most: u32,
) -> Result<Vec<Act>, StoreError> {
    // `cross join` keeps SQLite from reading every step of everybody first; elsewhere it is a join like others.
    let rows: Vec<(String, i64, i64)> = sqlx::query_as(
        "with own as (
           select e.id as id, a.answered_at as at, 2 as place from enrolments e
           join check_answers a on a.enrolment_id = e.id and a.module = $2 and a.lesson = $3
           where e.course = $1
           union all
           select e.id, c.completed_at, 2 from enrolments e
           join lesson_completions c on c.enrolment_id = e.id and c.module = $2 and c.lesson = $3
           where e.course = $1
           union all
           select e.id, p.read_at, 1 from enrolments e
           join lesson_completions c on c.enrolment_id = e.id and c.module = $2 and c.lesson = $3
           join lesson_positions p on p.enrolment_id = e.id and p.module = $2 and p.lesson = $3 and p.read_at <= c.completed_at
           where e.course = $1
         ), who as (
           select id, min(at) - $4 as begins, max(at) as ends from own group by id order by id desc limit $5
         ), acts as (
           select o.id as id, o.at as at, o.place as place from own o join who w on w.id = o.id
           union all
           select w.id, e.enrolled_at, 0 from who w
           join enrolments e on e.id = w.id and e.enrolled_at >= w.begins
           union all
           select w.id, a.answered_at, 0 from who w
           join check_answers a on a.enrolment_id = w.id and a.answered_at >= w.begins and a.answered_at <= w.ends
           union all
           select w.id, c.completed_at, 0 from who w
           join lesson_completions c on c.enrolment_id = w.id and c.completed_at >= w.begins and c.completed_at <= w.ends
           union all
           select w.id, p.read_at, case when p.module = $2 and p.lesson = $3 then 1 else 0 end from who w
           join lesson_positions p on p.enrolment_id = w.id and p.read_at >= w.begins and p.read_at <= w.ends
           union all
           select w.id, t.started_at, 0 from who w
           join attempts t on t.enrolment_id = w.id and t.started_at >= w.begins and t.started_at <= w.ends
           union all
           select w.id, s.saved_at, 0 from who w cross join attempts t cross join attempt_steps s
           where t.enrolment_id = w.id and t.started_at <= w.ends
             and s.attempt_id = t.id and s.saved_at >= w.begins and s.saved_at <= w.ends
           union all
           select w.id, f.finished_at, 0 from who w
           join attempts t on t.enrolment_id = w.id
           join attempt_finishes f on f.attempt_id = t.id and f.ran_out_at is null
             and f.finished_at >= w.begins and f.finished_at <= w.ends
           union all
           select w.id, r.started_at, 0 from who w
           join scenario_runs r on r.enrolment_id = w.id and r.started_at >= w.begins and r.started_at <= w.ends
           union all
           select w.id, s.taken_at, 0 from who w cross join scenario_runs r cross join scenario_steps s
           where r.enrolment_id = w.id and s.run_id = r.id and s.copied = 0 and s.taken_at >= w.begins and s.taken_at <= w.ends
         )
         select id, at, max(place) from acts group by id, at order by id, at",
    )
    .bind(course)
    .bind(module)
    .bind(lesson)
    .bind(i64::from(before))
    .bind(i64::from(most))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(enrolment, at, place)| {
            Ok(Act {
                enrolment: parse("enrolments.id", &enrolment)?,
                at: Timestamp::from_millis(at),
                place: match place {
                    0 => Place::Elsewhere,
                    1 => Place::Bookmark,
                    _ => Place::Lesson,
                },
            })
        })
        .collect()
}

/// The first attempts at an assessment, by those who take the course for the first time: later ones have seen the feedback. Of more than
/// `most` the latest.
pub async fn list_asked(
    conn: &mut Connection,
    course: &str,
    assessment: &str,
    most: u32,
) -> Result<Vec<Asked>, StoreError> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select t.id, t.version_id, t.drawn from enrolments e
         join attempts t on t.enrolment_id = e.id and t.assessment = $2 and t.number = 1
         where e.course = $1 and e.cycle = 1 order by t.id desc limit $3",
    )
    .bind(course)
    .bind(assessment)
    .bind(i64::from(most))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(attempt, version, drawn)| {
            Ok(Asked {
                attempt: parse("attempts.id", &attempt)?,
                version: parse("attempts.version_id", &version)?,
                drawn,
            })
        })
        .collect()
}

/// The first answers that were saved to each question in the attempts of [`list_asked`]. What was answered again later stands in no row.
pub async fn list_first_saves(
    conn: &mut Connection,
    course: &str,
    assessment: &str,
    most: u32,
) -> Result<Vec<FirstSave>, StoreError> {
    let rows: Vec<(String, String, i64, i64)> = sqlx::query_as(
        "with asked as (
           select t.id as id, t.started_at as started_at from enrolments e
           join attempts t on t.enrolment_id = e.id and t.assessment = $2 and t.number = 1
           where e.course = $1 and e.cycle = 1 order by t.id desc limit $3
         )
         select attempt_id, question, since, saved_at from (
           select s.attempt_id as attempt_id, s.question as question, s.number as number, s.saved_at as saved_at,
             coalesce(lag(s.saved_at) over (partition by s.attempt_id order by s.number), a.started_at) as since,
             row_number() over (partition by s.attempt_id, s.question order by s.number) as place
           from asked a join attempt_steps s on s.attempt_id = a.id
         ) as every where place = 1 order by attempt_id, number",
    )
    .bind(course)
    .bind(assessment)
    .bind(i64::from(most))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(attempt, question, since, saved)| {
            Ok(FirstSave {
                attempt: parse("attempts.id", &attempt)?,
                question,
                since: Timestamp::from_millis(since),
                saved_at: Timestamp::from_millis(saved),
            })
        })
        .collect()
}
