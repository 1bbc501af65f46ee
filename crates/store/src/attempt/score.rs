//! Scores that people gave or corrected, in the place of the program's own. The latest of a question counts.

use crate::StoreError;
use crate::db::Connection;
use base::{AttemptId, FactId, Timestamp};

/// A score to insert.
#[derive(Debug)]
pub struct NewScore<'a> {
    pub id: FactId,
    pub attempt: AttemptId,
    pub question: &'a str,
    /// Of one point, 0 to 60, before weight.
    pub share_sixtieths: i32,
    /// `marked`, `contest` or `regraded`.
    pub cause: &'a str,
    pub cause_id: &'a str,
    pub decided_at: Timestamp,
}

/// Overrules the score of a question.
pub async fn insert_score(conn: &mut Connection, new: &NewScore<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into question_scores (id, attempt_id, question, number, share_sixtieths, cause, cause_id, decided_at)
         select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5, $6, $7
           from question_scores where attempt_id = $2 and question = $3",
    )
    .bind(new.id.to_string())
    .bind(new.attempt.to_string())
    .bind(new.question)
    .bind(i64::from(new.share_sixtieths))
    .bind(new.cause)
    .bind(new.cause_id)
    .bind(new.decided_at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// The questions of an attempt whose score was overruled, with the share that counts, in sixtieths of one point.
pub async fn list_scores(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Vec<(String, i32)>, StoreError> {
    Ok(sqlx::query_as(
        "select s.question, s.share_sixtieths from question_scores s
         where s.attempt_id = $1 and s.number = (
           select max(l.number) from question_scores l where l.attempt_id = s.attempt_id and l.question = s.question)
         order by s.question, s.id",
    )
    .bind(attempt.to_string())
    .fetch_all(conn)
    .await?)
}
