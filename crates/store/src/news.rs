//! What happened to results since their officers last opened them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, AttemptId, CourseVersionId, Timestamp};

/// Something that happened to a result and that its officer has not seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    pub attempt: AttemptId,
    pub version: CourseVersionId,
    /// `final`, `quiz:` and the module, or `drill:` and the bank.
    pub assessment: String,
    /// `marked`, `contest` (an objection was answered) or `regraded`.
    pub cause: String,
    pub at: Timestamp,
}

/// What is new to somebody, the latest first: an attempt stands there once for each cause.
pub async fn list(
    conn: &mut Connection,
    account: AccountId,
    limit: u32,
) -> Result<Vec<News>, StoreError> {
    let rows: Vec<(String, String, String, String, i64)> = sqlx::query_as(
        "select t.id, t.version_id, t.assessment, n.cause, max(n.at)
         from enrolments e
         join attempts t on t.enrolment_id = e.id
         join (
           select attempt_id, cause, decided_at as at from attempt_outcomes where cause in ('marked', 'regraded')
           union all
           select c.attempt_id, 'contest', a.answered_at from contests c join contest_answers a on a.contest_id = c.id
         ) n on n.attempt_id = t.id
         left join result_views v on v.attempt_id = t.id
         where e.account_id = $1 and n.at > coalesce(v.viewed_at, 0)
         group by t.id, t.version_id, t.assessment, n.cause
         order by max(n.at) desc, t.id, n.cause limit $2",
    )
    .bind(account.to_string())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(attempt, version, assessment, cause, at)| {
            Ok(News {
                attempt: parse("attempts.id", &attempt)?,
                version: parse("attempts.version_id", &version)?,
                assessment,
                cause,
                at: Timestamp::from_millis(at),
            })
        })
        .collect()
}

/// When its officer last opened a result.
pub async fn find_view(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Option<Timestamp>, StoreError> {
    let at: Option<i64> =
        sqlx::query_scalar("select viewed_at from result_views where attempt_id = $1")
            .bind(attempt.to_string())
            .fetch_optional(conn)
            .await?;
    Ok(at.map(Timestamp::from_millis))
}

/// Moves the bookmark that says when its officer last opened a result.
pub async fn update_view(
    conn: &mut Connection,
    attempt: AttemptId,
    at: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into result_views (attempt_id, viewed_at) values ($1, $2)
         on conflict (attempt_id) do update set viewed_at = excluded.viewed_at",
    )
    .bind(attempt.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(())
}
