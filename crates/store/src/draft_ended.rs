//! Drafts that ended without a publication: what was written in them stands in no version, and is not lost.

use crate::StoreError;
use crate::db::Connection;
use crate::draft::{Draft, GIVEN_UP, RENEWED};
use crate::row::parse;
use base::{AccountId, DraftId, Timestamp};

/// A draft that ended, without a publication since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    pub id: DraftId,
    pub ended_at: Timestamp,
    /// It was given up; else another one goes on with it.
    pub is_given_up: bool,
}

/// The drafts that ended since anything of the course was published from one, the latest first: what was written in them stands in no version.
/// All but the open one.
pub async fn list_before(conn: &mut Connection, course: &str) -> Result<Vec<Before>, StoreError> {
    let rows: Vec<(String, i64, Option<String>)> = sqlx::query_as(
        "select id, ended_at, outcome from drafts
         where course = $1 and ended_at is not null
         order by ended_at desc, opened_at desc, id desc",
    )
    .bind(course)
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .take_while(|(_, _, outcome)| matches!(outcome.as_deref(), Some(RENEWED | GIVEN_UP)))
        .map(|(id, ended, outcome)| {
            Ok(Before {
                id: parse("drafts.id", &id)?,
                ended_at: Timestamp::from_millis(ended),
                is_given_up: outcome.as_deref() == Some(GIVEN_UP),
            })
        })
        .collect()
}

/// Opens a draft again that was given up; false where it was not, or another one is open.
pub async fn update_reopened(conn: &mut Connection, id: DraftId) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update drafts set ended_at = null, outcome = null
         where id = $1 and outcome = $2 and not exists (
           select 1 from drafts o where o.course = drafts.course and o.ended_at is null)",
    )
    .bind(id.to_string())
    .bind(GIVEN_UP)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The paths of what was changed in a draft.
pub async fn list_paths(conn: &mut Connection, id: DraftId) -> Result<Vec<String>, StoreError> {
    let sql = "select distinct path from draft_files where draft_id = $1 order by path";
    Ok(sqlx::query_scalar(sql)
        .bind(id.to_string())
        .fetch_all(conn)
        .await?)
}

/// Who wrote, in drafts of the course that were given up, what a file of this draft holds or held: whoever brings those bytes again is not
/// their author. `but` is what the file held when the draft began: nobody wrote that in a draft.
pub async fn list_given_up_writers(
    conn: &mut Connection,
    draft: &Draft,
    path: &str,
    but: Option<&str>,
) -> Result<Vec<AccountId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select distinct w.saved_by from drafts d
         join draft_files g on g.draft_id = d.id and g.path = $3
         join draft_files w on w.draft_id = g.draft_id and w.path = g.path and w.number <= g.number
         where d.course = $1 and d.outcome = $5 and w.saved_by is not null
           and g.content is not $4 and g.content in (
             select n.content from draft_files n where n.draft_id = $2 and n.path = $3)
         order by 1",
    )
    .bind(draft.course.as_str())
    .bind(draft.id.to_string())
    .bind(path)
    .bind(but)
    .bind(GIVEN_UP)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|one| parse("draft_files.saved_by", one))
        .collect()
}
