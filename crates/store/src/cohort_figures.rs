//! What is recorded of everybody who is in a cohort now: each list is one query, however many they are.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{
    AccountId, AttemptId, CohortId, CourseVersionId, EnrolmentId, OrganisationId, Timestamp,
};

/// Somebody in a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub account: AccountId,
    pub name: String,
    /// As the account has it.
    pub agency: String,
    pub country: Option<String>,
    /// Where they belong, if that is recorded.
    pub organisation: Option<OrganisationId>,
    pub joined_at: Timestamp,
    /// When they last used the site.
    pub seen_at: Option<Timestamp>,
}

/// Who is in a cohort now, by name.
pub async fn list_people(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Person>, StoreError> {
    type Row = (
        String,
        String,
        String,
        Option<String>,
        Option<String>,
        i64,
        Option<i64>,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select m.account_id, a.name, a.agency, a.country,
           (select f.organisation_id from affiliations f
             where f.account_id = a.id and f.ended_at is null order by f.since desc, f.id limit 1),
           m.joined_at,
           (select max(s.last_seen_at) from sessions s where s.account_id = a.id)
         from cohort_members m join accounts a on a.id = m.account_id
         where m.cohort_id = $1 and m.left_at is null order by a.name, m.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(account, name, agency, country, organisation, joined, seen)| {
                Ok(Person {
                    account: parse("cohort_members.account_id", &account)?,
                    name,
                    agency,
                    country,
                    organisation: organisation
                        .map(|one| parse("affiliations.organisation_id", &one))
                        .transpose()?,
                    joined_at: Timestamp::from_millis(joined),
                    seen_at: seen.map(Timestamp::from_millis),
                })
            },
        )
        .collect()
}

/// How far somebody is in a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    pub account: AccountId,
    pub enrolment: EnrolmentId,
    pub course: String,
    pub version: CourseVersionId,
    pub completed_at: Option<Timestamp>,
    pub lessons_done: u32,
    /// The latest of opening and completing a lesson and of beginning an attempt; nothing where none of it happened.
    pub active_at: Option<Timestamp>,
    /// When the person last completed a lesson, finished an attempt or ended an assessed scenario in it.
    pub acted_at: Option<Timestamp>,
}

/// All enrolments of everybody in a cohort; of one person in one course the earlier ones first.
pub async fn list_progress(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Progress>, StoreError> {
    type Row = (
        String,
        String,
        String,
        String,
        Option<i64>,
        i64,
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<i64>,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select e.account_id, e.id, e.course, e.version_id, c.completed_at,
           (select count(*) from lesson_completions_now l where l.enrolment_id = e.id
             and (e.moves = 0 or exists (select 1 from lesson_texts t
               where t.version_id = e.version_id and t.module = l.module and t.lesson = l.lesson))),
           (select max(l.completed_at) from lesson_completions l where l.enrolment_id = e.id),
           (select max(p.read_at) from lesson_positions p where p.enrolment_id = e.id),
           (select max(t.started_at) from attempts t where t.enrolment_id = e.id),
           (select max(f.finished_at) from attempts t join attempt_finishes f on f.attempt_id = t.id where t.enrolment_id = e.id),
           (select max(s.ended_at) from scenario_runs r join scenario_ends s on s.run_id = r.id where r.enrolment_id = e.id)
         from cohort_members m
         join enrolments_now e on e.account_id = m.account_id
         left join course_completions c on c.enrolment_id = e.id
         where m.cohort_id = $1 and m.left_at is null order by e.account_id, e.course, e.cycle, e.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(
                account,
                enrolment,
                course,
                version,
                completed,
                done,
                last_done,
                read,
                began,
                finished,
                ended,
            )| {
                Ok(Progress {
                    account: parse("enrolments.account_id", &account)?,
                    enrolment: parse("enrolments.id", &enrolment)?,
                    course,
                    version: parse("enrolments.version_id", &version)?,
                    completed_at: completed.map(Timestamp::from_millis),
                    lessons_done: count(done),
                    active_at: last_done.max(read).max(began).map(Timestamp::from_millis),
                    acted_at: last_done
                        .max(finished)
                        .max(ended)
                        .map(Timestamp::from_millis),
                })
            },
        )
        .collect()
}

/// What an attempt came to, each time it was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    pub account: AccountId,
    pub enrolment: EnrolmentId,
    pub course: String,
    /// `final`, or `quiz:` and the module.
    pub assessment: String,
    pub id: AttemptId,
    /// Of the attempt, from 1.
    pub attempt: u32,
    /// When the attempt was finished.
    pub finished_at: Timestamp,
    pub earned_sixtieths: i32,
    pub possible_sixtieths: i32,
    /// Responses that wait for a person's mark.
    pub waiting: u32,
    pub passed: bool,
    pub decided_at: Timestamp,
}

/// The outcomes of all finished quizzes and final assessments of everybody in a cohort; those of one attempt in order.
pub async fn list_scores(
    conn: &mut Connection,
    cohort: CohortId,
) -> Result<Vec<Score>, StoreError> {
    type Row = (
        String,
        String,
        String,
        String,
        String,
        i64,
        i64,
        i32,
        i32,
        i64,
        Option<i64>,
        i64,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select e.account_id, e.id, e.course, t.assessment, t.id, t.number, f.finished_at, o.earned_sixtieths, o.possible_sixtieths, o.waiting,
           o.passed_at, o.decided_at
         from cohort_members m
         join enrolments e on e.account_id = m.account_id
         join attempts t on t.enrolment_id = e.id
         join attempt_finishes f on f.attempt_id = t.id
         join attempt_outcomes o on o.attempt_id = t.id
         where m.cohort_id = $1 and m.left_at is null and (t.assessment = 'final' or t.assessment like 'quiz:%')
         order by e.account_id, e.course, e.cycle, t.assessment, t.number, o.number, o.id",
    )
    .bind(cohort.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(
            |(
                account,
                enrolment,
                course,
                assessment,
                id,
                attempt,
                finished,
                earned,
                possible,
                waiting,
                passed,
                decided,
            )| {
                Ok(Score {
                    account: parse("enrolments.account_id", &account)?,
                    enrolment: parse("enrolments.id", &enrolment)?,
                    course,
                    assessment,
                    id: parse("attempts.id", &id)?,
                    attempt: count(attempt),
                    finished_at: Timestamp::from_millis(finished),
                    earned_sixtieths: earned,
                    possible_sixtieths: possible,
                    waiting: count(waiting),
                    passed: passed.is_some(),
                    decided_at: Timestamp::from_millis(decided),
                })
            },
        )
        .collect()
}
