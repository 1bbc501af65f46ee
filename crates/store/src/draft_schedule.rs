//! When an approved draft is to be published, and why it was not when its time had come.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, DraftId, Timestamp};

/// The latest word about when a draft is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// From 1 in a draft.
    pub number: u32,
    /// None: it was taken back.
    pub publish_at: Option<Timestamp>,
    pub set_at: Timestamp,
    pub set_by: AccountId,
    /// Who set it, by name.
    pub setter: String,
    /// Its time had come and nothing was published: when, and the id of the reason.
    pub refused: Option<(Timestamp, String)>,
}

/// A draft whose time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub draft: DraftId,
    /// As drafts name it.
    pub course: String,
    pub number: u32,
    pub setter: AccountId,
}

/// The latest schedule of a draft.
pub async fn find(conn: &mut Connection, draft: DraftId) -> Result<Option<Schedule>, StoreError> {
    type Row = (
        i64,
        Option<i64>,
        i64,
        String,
        String,
        Option<String>,
        Option<i64>,
    );
    let row: Option<Row> = sqlx::query_as(
        "select s.number, s.publish_at, s.set_at, s.set_by, a.name, r.reason, r.refused_at
         from draft_schedules s join accounts a on a.id = s.set_by
         left join draft_schedule_refusals r on r.draft_id = s.draft_id and r.number = s.number
         where s.draft_id = $1 order by s.number desc, s.draft_id limit 1",
    )
    .bind(draft.to_string())
    .fetch_optional(conn)
    .await?;
    row.map(
        |(number, publish_at, set_at, set_by, setter, reason, refused_at)| {
            Ok(Schedule {
                number: count(number),
                publish_at: publish_at.map(Timestamp::from_millis),
                set_at: Timestamp::from_millis(set_at),
                set_by: parse("draft_schedules.set_by", &set_by)?,
                setter,
                refused: refused_at.map(Timestamp::from_millis).zip(reason),
            })
        },
    )
    .transpose()
}

/// What is planned for the open draft of a course and was not refused, and when.
pub async fn find_planned(
    conn: &mut Connection,
    course: &str,
) -> Result<Option<(Due, Timestamp)>, StoreError> {
    let row: Option<(String, i64, String, Option<i64>)> = sqlx::query_as(
        "select d.id, s.number, s.set_by, s.publish_at
         from draft_schedules s join drafts d on d.id = s.draft_id
         where d.course = $1 and d.ended_at is null
           and not exists (select 1 from draft_schedule_refusals r where r.draft_id = s.draft_id and r.number = s.number)
         order by s.number desc, d.id limit 1",
    )
    .bind(course)
    .fetch_optional(conn)
    .await?;
    let Some((draft, number, setter, Some(at))) = row else {
        return Ok(None);
    };
    let due = Due {
        draft: parse("drafts.id", &draft)?,
        course: course.to_owned(),
        number: count(number),
        setter: parse("draft_schedules.set_by", &setter)?,
    };
    Ok(Some((due, Timestamp::from_millis(at))))
}

/// Says when a draft is to be published, or that it no longer is; false when somebody said so under this number before.
pub async fn insert(
    conn: &mut Connection,
    draft: DraftId,
    number: u32,
    publish_at: Option<Timestamp>,
    (at, by): (Timestamp, AccountId),
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into draft_schedules (draft_id, number, publish_at, set_at, set_by)
         values ($1, $2, $3, $4, $5) on conflict (draft_id, number) do nothing",
    )
    .bind(draft.to_string())
    .bind(i64::from(number))
    .bind(publish_at.map(Timestamp::millis))
    .bind(at.millis())
    .bind(by.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Open drafts whose time has come and was not refused, the earliest first.
pub async fn list_due(
    conn: &mut Connection,
    now: Timestamp,
    limit: u32,
) -> Result<Vec<Due>, StoreError> {
    let rows: Vec<(String, String, i64, String)> = sqlx::query_as(
        "select d.id, d.course, s.number, s.set_by
         from draft_schedules s join drafts d on d.id = s.draft_id
         where d.ended_at is null and s.publish_at <= $1
           and s.number = (select max(l.number) from draft_schedules l where l.draft_id = s.draft_id)
           and not exists (select 1 from draft_schedule_refusals r where r.draft_id = s.draft_id and r.number = s.number)
         order by s.publish_at, d.id limit $2",
    )
    .bind(now.millis())
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(draft, course, number, setter)| {
            Ok(Due {
                draft: parse("drafts.id", &draft)?,
                course,
                number: count(number),
                setter: parse("draft_schedules.set_by", &setter)?,
            })
        })
        .collect()
}

/// Records that nothing was published, with the id of the reason; false when that was recorded before.
pub async fn insert_refusal(
    conn: &mut Connection,
    due: &Due,
    reason: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into draft_schedule_refusals (draft_id, number, reason, refused_at)
         values ($1, $2, $3, $4) on conflict (draft_id, number) do nothing",
    )
    .bind(due.draft.to_string())
    .bind(i64::from(due.number))
    .bind(reason)
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
