//! Drafts of courses, scenarios and interview cases: which is open, and the files that were changed in it.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CourseVersionId, DraftId, Subject, Timestamp};

/// The files of a version with what was changed in the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub id: DraftId,
    /// The course, the scenario or the case.
    pub course: Subject,
    /// The version of a course it began from; none for one that is new.
    pub base: Option<CourseVersionId>,
    /// The id of the version of a scenario or a case it began from; none for one that is new.
    pub script_base: Option<String>,
    pub opened_at: Timestamp,
    /// Who opened it, by name.
    pub opener: Option<String>,
    pub ended_at: Option<Timestamp>,
}

/// One state of a file of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub path: String,
    /// From 1; the highest is the file.
    pub number: u32,
    /// Base64; none for a file that was taken out.
    pub content: Option<String>,
    pub cause: String,
    pub saved_at: Timestamp,
    /// Who saved it, by name.
    pub saver: Option<String>,
}

const DRAFT: &str = "drafts.id";

/// How a draft ended whose work goes on in the next one, over a newer version.
pub const RENEWED: &str = "renewed";

/// How a draft ended that nobody published: it can be opened again.
pub const GIVEN_UP: &str = "given-up";

type DraftRow = (
    String,
    String,
    Option<String>,
    Option<String>,
    i64,
    Option<String>,
    Option<i64>,
);

fn draft((id, course, base, script, opened, by, ended): DraftRow) -> Result<Draft, StoreError> {
    Ok(Draft {
        id: parse(DRAFT, &id)?,
        course: parse("drafts.course", &course)?,
        base: base
            .map(|base| parse("drafts.base_id", &base))
            .transpose()?,
        script_base: script,
        opened_at: Timestamp::from_millis(opened),
        opener: by,
        ended_at: ended.map(Timestamp::from_millis),
    })
}

type FileRow = (String, i64, Option<String>, String, i64, Option<String>);

fn file((path, number, content, cause, saved, by): FileRow) -> File {
    File {
        path,
        number: count(number),
        content,
        cause,
        saved_at: Timestamp::from_millis(saved),
        saver: by,
    }
}

/// The draft of a course that is open.
pub async fn find_open(conn: &mut Connection, course: &str) -> Result<Option<Draft>, StoreError> {
    let row: Option<DraftRow> = sqlx::query_as(
        "select d.id, d.course, d.base_id, d.script_base, d.opened_at, a.name, d.ended_at
         from drafts d left join accounts a on a.id = d.opened_by
         where d.course = $1 and d.ended_at is null order by d.id",
    )
    .bind(course)
    .fetch_optional(conn)
    .await?;
    row.map(draft).transpose()
}

/// How many drafts the course had besides this one.
pub async fn find_others(conn: &mut Connection, draft: &Draft) -> Result<u32, StoreError> {
    let others: i64 =
        sqlx::query_scalar("select count(*) from drafts where course = $1 and id <> $2")
            .bind(draft.course.as_str())
            .bind(draft.id.to_string())
            .fetch_one(conn)
            .await?;
    Ok(count(others))
}

/// A draft that another one goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewed {
    pub id: DraftId,
    pub ended_at: Timestamp,
}

/// The drafts that the open one goes on, from version to version, the latest first. One draft of a course is open at a time: what ended
/// last is what the open one goes on, where it did not end in another way.
pub async fn list_renewed(conn: &mut Connection, open: &Draft) -> Result<Vec<Renewed>, StoreError> {
    let rows: Vec<(String, i64, Option<String>)> = sqlx::query_as(
        "select id, ended_at, outcome from drafts
         where course = $1 and id <> $2 and ended_at is not null
         order by ended_at desc, opened_at desc, id desc",
    )
    .bind(open.course.as_str())
    .bind(open.id.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .take_while(|(_, _, outcome)| outcome.as_deref() == Some(RENEWED))
        .map(|(id, ended, _)| {
            Ok(Renewed {
                id: parse(DRAFT, &id)?,
                ended_at: Timestamp::from_millis(ended),
            })
        })
        .collect()
}

/// How many states of files an open draft has, and glossaries that it was given. It only grows: nothing that was saved is taken away before its
/// work was published.
pub async fn count_states(conn: &mut Connection, id: DraftId) -> Result<u32, StoreError> {
    let sql = "select (select count(*) from draft_files where draft_id = $1)
              + (select count(*) from draft_glossaries where draft_id = $1)";
    let states: i64 = sqlx::query_scalar(sql)
        .bind(id.to_string())
        .fetch_one(conn)
        .await?;
    Ok(count(states))
}

/// The drafts that are open, by course.
pub async fn list_open(conn: &mut Connection) -> Result<Vec<Draft>, StoreError> {
    let rows: Vec<DraftRow> = sqlx::query_as(
        "select d.id, d.course, d.base_id, d.script_base, d.opened_at, a.name, d.ended_at
         from drafts d left join accounts a on a.id = d.opened_by
         where d.ended_at is null order by d.course, d.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(draft).collect()
}

/// Opens a draft; false when one is open.
pub async fn insert(
    conn: &mut Connection,
    id: DraftId,
    course: impl Into<Subject>,
    base: Option<CourseVersionId>,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let course = course.into();
    let done = sqlx::query(
        "insert into drafts (id, course, base_id, opened_at, opened_by)
         select $1, $2, $3, $4, $5
         where not exists (select 1 from drafts where course = $2 and ended_at is null)",
    )
    .bind(id.to_string())
    .bind(course.as_str())
    .bind(base.map(|base| base.to_string()))
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Opens a draft of a scenario or a case; false when one is open. `base` is the id of the version it begins from.
pub async fn insert_script(
    conn: &mut Connection,
    id: DraftId,
    script: &Subject,
    base: Option<&str>,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into drafts (id, course, script_base, opened_at, opened_by)
         select $1, $2, $3, $4, $5
         where not exists (select 1 from drafts where course = $2 and ended_at is null)",
    )
    .bind(id.to_string())
    .bind(script.as_str())
    .bind(base)
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Ends a draft: `published`, [`GIVEN_UP`] or [`RENEWED`]; false when it had ended.
pub async fn update_ended(
    conn: &mut Connection,
    id: DraftId,
    outcome: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update drafts set ended_at = $2, outcome = $3 where id = $1 and ended_at is null",
    )
    .bind(id.to_string())
    .bind(at.millis())
    .bind(outcome)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The files that were changed in a draft, as they are now, by path.
pub async fn list_files(conn: &mut Connection, id: DraftId) -> Result<Vec<File>, StoreError> {
    let rows: Vec<FileRow> = sqlx::query_as(
        "select f.path, f.number, f.content, f.cause, f.saved_at, a.name
         from draft_files f left join accounts a on a.id = f.saved_by
         where f.draft_id = $1
           and f.number = (select max(g.number) from draft_files g where g.draft_id = f.draft_id and g.path = f.path)
         order by f.path, f.number",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(file).collect())
}

/// All states of a file of a draft, the latest first; without what they held.
pub async fn list_states(
    conn: &mut Connection,
    id: DraftId,
    path: &str,
    limit: u32,
) -> Result<Vec<File>, StoreError> {
    let rows: Vec<FileRow> = sqlx::query_as(
        "select f.path, f.number, null, f.cause, f.saved_at, a.name
         from draft_files f left join accounts a on a.id = f.saved_by
         where f.draft_id = $1 and f.path = $2 order by f.number desc limit $3",
    )
    .bind(id.to_string())
    .bind(path)
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(file).collect())
}

/// A state of a file: the one with this number, or the latest.
pub async fn find_file(
    conn: &mut Connection,
    id: DraftId,
    path: &str,
    number: Option<u32>,
) -> Result<Option<File>, StoreError> {
    let row: Option<FileRow> = sqlx::query_as(
        "select f.path, f.number, f.content, f.cause, f.saved_at, a.name
         from draft_files f left join accounts a on a.id = f.saved_by
         where f.draft_id = $1 and f.path = $2 and ($3 is null or f.number = $3)
         order by f.number desc limit 1",
    )
    .bind(id.to_string())
    .bind(path)
    .bind(number.map(i64::from))
    .fetch_optional(conn)
    .await?;
    Ok(row.map(file))
}

/// The number under which a form was kept that was sent before.
pub async fn find_saved(
    conn: &mut Connection,
    id: DraftId,
    path: &str,
    save_key: &str,
) -> Result<Option<u32>, StoreError> {
    let number: Option<i64> = sqlx::query_scalar(
        "select number from draft_files where draft_id = $1 and path = $2 and save_key = $3",
    )
    .bind(id.to_string())
    .bind(path)
    .bind(save_key)
    .fetch_optional(conn)
    .await?;
    Ok(number.map(count))
}

/// Whether a form of this draft was sent before.
pub async fn find_sent(
    conn: &mut Connection,
    id: DraftId,
    save_key: &str,
) -> Result<bool, StoreError> {
    let found: Option<i64> = sqlx::query_scalar(
        "select number from draft_files where draft_id = $1 and save_key = $2 order by path limit 1",
    )
    .bind(id.to_string())
    .bind(save_key)
    .fetch_optional(conn)
    .await?;
    Ok(found.is_some())
}

/// A state of a file to insert.
#[derive(Debug)]
pub struct NewFile<'a> {
    pub draft: DraftId,
    pub path: &'a str,
    pub content: Option<&'a str>,
    pub cause: &'a str,
    pub at: Timestamp,
    pub by: Option<AccountId>,
    pub save_key: &'a str,
}

/// Keeps the next state of a file; its number.
pub async fn insert_file(conn: &mut Connection, new: &NewFile<'_>) -> Result<u32, StoreError> {
    let number: i64 = sqlx::query_scalar(
        "insert into draft_files (draft_id, path, number, content, cause, saved_at, saved_by, save_key)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7
         from draft_files where draft_id = $1 and path = $2
         returning number",
    )
    .bind(new.draft.to_string())
    .bind(new.path)
    .bind(new.content)
    .bind(new.cause)
    .bind(new.at.millis())
    .bind(new.by.map(|by| by.to_string()))
    .bind(new.save_key)
    .fetch_one(conn)
    .await?;
    Ok(count(number))
}

/// Everybody who saved something in a draft, or gave it another glossary.
pub async fn list_writers(
    conn: &mut Connection,
    id: DraftId,
) -> Result<Vec<AccountId>, StoreError> {
    let rows: Vec<String> = sqlx::query_scalar(
        "select saved_by from draft_files where draft_id = $1 and saved_by is not null
         union select taken_by from draft_glossaries where draft_id = $1 and taken_by is not null
         order by 1",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|one| parse("draft_files.saved_by", one))
        .collect()
}
