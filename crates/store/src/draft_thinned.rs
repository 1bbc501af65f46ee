//! States of texts in drafts whose work was published: which there are, without what they held, and how those that nothing names go.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{DraftId, Timestamp};

/// A state of a text, without what it held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    pub number: u32,
    /// `draft_files.cause`
    pub cause: String,
    /// Who saved it, by id.
    pub by: Option<String>,
    pub at: Timestamp,
}

/// Drafts that were looked at by nobody yet and whose work is in a version: they were published, or went on in one that was. One that was
/// given up stays whole, because what was written in it stands nowhere else.
pub async fn list_drafts(conn: &mut Connection, limit: u32) -> Result<Vec<DraftId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select d.id from drafts d
         where d.thinned_at is null and (d.outcome = 'published' or (d.outcome = 'renewed' and exists (
           select 1 from drafts l where l.course = d.course and l.outcome = 'published' and l.ended_at >= d.ended_at)))
         order by d.ended_at, d.id limit $1",
    )
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.iter().map(|one| parse("drafts.id", one)).collect()
}

/// The states of a text of a draft, the first first.
pub async fn list_states(
    conn: &mut Connection,
    id: DraftId,
    path: &str,
) -> Result<Vec<State>, StoreError> {
    let rows: Vec<(i64, String, Option<String>, i64)> = sqlx::query_as(
        "select number, cause, saved_by, saved_at from draft_files
         where draft_id = $1 and path = $2 order by number",
    )
    .bind(id.to_string())
    .bind(path)
    .fetch_all(conn)
    .await?;
    let state = |(number, cause, by, at)| State {
        number: count(number),
        cause,
        by,
        at: Timestamp::from_millis(at),
    };
    Ok(rows.into_iter().map(state).collect())
}

/// When somebody spoke of a text of a draft as it then was: asked for a review of the whole, decided on it, wrote a comment or settled it.
pub async fn list_named(
    conn: &mut Connection,
    id: DraftId,
    path: &str,
) -> Result<Vec<Timestamp>, StoreError> {
    let rows: Vec<i64> = sqlx::query_scalar(
        "select asked_at from draft_reviews where draft_id = $1
         union select decided_at from draft_reviews where draft_id = $1 and decided_at is not null
         union select written_at from draft_comments where draft_id = $1 and path = $2
         union select settled_at from draft_comments where draft_id = $1 and path = $2 and settled_at is not null
         order by 1",
    )
    .bind(id.to_string())
    .bind(path)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Timestamp::from_millis).collect())
}

/// Takes a state out.
pub async fn delete_state(
    conn: &mut Connection,
    id: DraftId,
    path: &str,
    number: u32,
) -> Result<(), StoreError> {
    sqlx::query("delete from draft_files where draft_id = $1 and path = $2 and number = $3")
        .bind(id.to_string())
        .bind(path)
        .bind(i64::from(number))
        .execute(conn)
        .await?;
    Ok(())
}

/// A draft was looked at.
pub async fn update_thinned(
    conn: &mut Connection,
    id: DraftId,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("update drafts set thinned_at = $2 where id = $1")
        .bind(id.to_string())
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::testing::database;

    /// How a statement finds its rows.
    async fn plan(sql: &str) -> String {
        let (_dir, db) = database().await;
        let mut tx = db.begin().await.unwrap();
        let rows: Vec<(i64, i64, i64, String)> =
            sqlx::query_as(sqlx::AssertSqlSafe(format!("explain query plan {sql}")))
                .fetch_all(&mut *tx)
                .await
                .unwrap();
        let steps = rows.into_iter().map(|(_, _, _, step)| step);
        steps.collect::<Vec<_>>().join("; ")
    }

    #[tokio::test]
    async fn who_wrote_and_who_brought_is_found_without_the_texts() {
        let writers =
            plan("select saved_by from draft_files where draft_id = 'a' and saved_by is not null")
                .await;
        assert!(
            writers.contains("USING COVERING INDEX draft_files_writers"),
            "{writers}"
        );
        let old = plan("delete from course_arrivals where origin = 'archive' and arrived_at <= 1");
        let others = plan(
            "select id from course_arrivals where origin = 'archive' and arrived_by = 'a' and course <> 'c'
             order by arrived_at desc, id desc limit 4",
        );
        for one in [old.await, others.await] {
            assert!(one.contains("INDEX course_arrivals_brought"), "{one}");
        }
    }
}
