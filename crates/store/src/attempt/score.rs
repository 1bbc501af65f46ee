//! Scores that people gave or corrected, in the place of the program's own. The latest of a question counts.

use crate::StoreError;
use crate::db::Connection;
use crate::row::count;
use base::{AttemptId, FactId, Timestamp};

/// A score to insert.
#[derive(Debug)]
pub struct NewScore<'a> {
    pub id: FactId,
    pub attempt: AttemptId,
    pub question: &'a str,
    /// Of one point, 0 to 60, before weight.
    pub share_sixtieths: i32,
    /// The version of the question whose key gave it; `None`: a person's decision.
    pub version: Option<u32>,
    /// `marked`, `contest` or `regraded`.
    pub cause: &'a str,
    pub cause_id: &'a str,
    pub decided_at: Timestamp,
}

/// A recorded score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    pub question: String,
    /// Of one point, 0 to 60, before weight.
    pub share_sixtieths: i32,
    /// The version of the question whose key gave it; `None`: a person's decision.
    pub version: Option<u32>,
    pub cause_id: String,
    pub decided_at: Timestamp,
}

/// Overrules the score of a question.
pub async fn insert_score(conn: &mut Connection, new: &NewScore<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into question_scores (id, attempt_id, question, number, share_sixtieths, version, cause, cause_id, decided_at)
         select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7, $8
           from question_scores where attempt_id = $2 and question = $3",
    )
    .bind(new.id.to_string())
    .bind(new.attempt.to_string())
    .bind(new.question)
    .bind(i64::from(new.share_sixtieths))
    .bind(new.version.map(i64::from))
    .bind(new.cause)
    .bind(new.cause_id)
    .bind(new.decided_at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Every score that was recorded in the place of the program's own in an attempt, by question; of each question the last counts.
pub async fn list_scores(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Vec<Score>, StoreError> {
    let rows: Vec<(String, i32, Option<i64>, String, i64)> = sqlx::query_as(
        "select question, share_sixtieths, version, cause_id, decided_at from question_scores
         where attempt_id = $1 order by question, number, id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(question, share_sixtieths, version, cause_id, at)| Score {
            question,
            share_sixtieths,
            version: version.map(count),
            cause_id,
            decided_at: Timestamp::from_millis(at),
        })
        .collect())
}
