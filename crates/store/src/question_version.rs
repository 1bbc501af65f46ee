//! Versions of questions: the states a question had in the published versions of its course.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{CourseVersionId, FactId, Slug, Timestamp};

/// One state of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionVersion {
    pub question: Slug,
    /// From 1, in the order of publication.
    pub number: u32,
    /// Of its source.
    pub fingerprint: String,
    /// The first version of the course that holds it.
    pub version: CourseVersionId,
    pub created_at: Timestamp,
}

/// A state of a question to insert.
#[derive(Debug)]
pub struct NewQuestionVersion<'a> {
    pub id: FactId,
    pub course: &'a Slug,
    pub question: &'a Slug,
    pub fingerprint: &'a str,
    pub version: CourseVersionId,
    pub created_at: Timestamp,
}

/// Every version of every question of a course, by question and number.
pub async fn list(
    conn: &mut Connection,
    course: &Slug,
) -> Result<Vec<QuestionVersion>, StoreError> {
    let rows: Vec<(String, i64, String, String, i64)> = sqlx::query_as(
        "select question, number, fingerprint, version_id, created_at from question_versions
         where course = $1 order by question, number, id",
    )
    .bind(course.as_str())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(question, number, fingerprint, version, created)| {
            Ok(QuestionVersion {
                question: parse("question_versions.question", &question)?,
                number: count(number),
                fingerprint,
                version: parse("question_versions.version_id", &version)?,
                created_at: Timestamp::from_millis(created),
            })
        })
        .collect()
}

/// The first version of a course that holds a question in this state.
pub async fn find_holder(
    conn: &mut Connection,
    course: &Slug,
    question: &Slug,
    number: u32,
) -> Result<Option<CourseVersionId>, StoreError> {
    let found: Option<String> = sqlx::query_scalar(
        "select version_id from question_versions where course = $1 and question = $2 and number = $3 order by id limit 1",
    )
    .bind(course.as_str())
    .bind(question.as_str())
    .bind(i64::from(number))
    .fetch_optional(conn)
    .await?;
    found
        .map(|id| parse("question_versions.version_id", &id))
        .transpose()
}

/// Numbers a state of a question; false when it has its number.
pub async fn insert(
    conn: &mut Connection,
    new: &NewQuestionVersion<'_>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into question_versions (id, course, question, number, fingerprint, version_id, created_at)
         select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6
           from question_versions where course = $2 and question = $3
         on conflict (course, question, fingerprint) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.course.as_str())
    .bind(new.question.as_str())
    .bind(new.fingerprint)
    .bind(new.version.to_string())
    .bind(new.created_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Whether any question of a course was ever numbered.
pub async fn find_any(conn: &mut Connection, course: &Slug) -> Result<bool, StoreError> {
    let found: Option<i64> = sqlx::query_scalar(
        "select number from question_versions where course = $1 order by question, number, id limit 1",
    )
    .bind(course.as_str())
    .fetch_optional(conn)
    .await?;
    Ok(found.is_some())
}
