//! Questions taken over from other systems: dry runs, and the files that a confirmed import added to its course.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, ImportId, Slug, Timestamp};

/// One import, without its report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    pub id: ImportId,
    pub course: Slug,
    pub bank: Slug,
    pub format: String,
    pub file_name: String,
    pub file_bytes: u64,
    pub taken: u32,
    pub refused: u32,
    /// `None`: at the command line.
    pub by: Option<AccountId>,
    /// The name of whoever did it, as it is now.
    pub by_name: Option<String>,
    pub tried_at: Timestamp,
    /// `None`: a dry run.
    pub done_at: Option<Timestamp>,
    pub withdrawn_at: Option<Timestamp>,
}

type Row = (
    String,
    String,
    String,
    String,
    String,
    i64,
    i64,
    i64,
    Option<String>,
    Option<String>,
    i64,
    Option<i64>,
    Option<i64>,
);

fn import(row: Row) -> Result<Import, StoreError> {
    let (
        id,
        course,
        bank,
        format,
        file_name,
        bytes,
        taken,
        refused,
        by,
        by_name,
        tried,
        done,
        withdrawn,
    ) = row;
    Ok(Import {
        id: parse("imports.id", &id)?,
        course: parse("imports.course", &course)?,
        bank: parse("imports.bank", &bank)?,
        format,
        file_name,
        file_bytes: u64::try_from(bytes).unwrap_or(0),
        taken: count(taken),
        refused: count(refused),
        by: by.map(|by| parse("imports.imported_by", &by)).transpose()?,
        by_name,
        tried_at: Timestamp::from_millis(tried),
        done_at: done.map(Timestamp::from_millis),
        withdrawn_at: withdrawn.map(Timestamp::from_millis),
    })
}

/// One import, tried or done.
pub async fn get(conn: &mut Connection, id: ImportId) -> Result<Import, StoreError> {
    let row: Row = sqlx::query_as(
        "select i.id, i.course, i.bank, i.format, i.file_name, i.file_bytes, i.taken, i.refused,
           i.imported_by, a.name, i.tried_at, i.done_at, i.withdrawn_at
         from imports i left join accounts a on a.id = i.imported_by where i.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    import(row)
}

/// The report of an import: JSON, written and read by `usecases`.
pub async fn get_report(conn: &mut Connection, id: ImportId) -> Result<String, StoreError> {
    Ok(
        sqlx::query_scalar("select report from imports where id = $1")
            .bind(id.to_string())
            .fetch_one(conn)
            .await?,
    )
}

/// The imports of a course that were done, the latest first.
pub async fn list(
    conn: &mut Connection,
    course: &str,
    limit: u32,
) -> Result<Vec<Import>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select i.id, i.course, i.bank, i.format, i.file_name, i.file_bytes, i.taken, i.refused,
           i.imported_by, a.name, i.tried_at, i.done_at, i.withdrawn_at
         from imports i left join accounts a on a.id = i.imported_by
         where i.course = $1 and i.done_at is not null order by i.done_at desc, i.id desc limit $2",
    )
    .bind(course)
    .bind(i64::from(limit))
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(import).collect()
}

/// An import to insert.
#[derive(Debug)]
pub struct NewImport<'a> {
    pub id: ImportId,
    pub course: &'a Slug,
    pub bank: &'a Slug,
    pub format: &'a str,
    pub file_name: &'a str,
    pub file_bytes: u64,
    pub file_sha256: &'a str,
    pub report: &'a str,
    pub taken: u32,
    pub refused: u32,
    pub by: Option<AccountId>,
    pub tried_at: Timestamp,
}

/// Records a dry run.
pub async fn insert(conn: &mut Connection, new: &NewImport<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into imports (id, course, bank, format, file_name, file_bytes, file_sha256, report, taken, refused,
           imported_by, tried_at, done_at, withdrawn_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, null, null)",
    )
    .bind(new.id.to_string())
    .bind(new.course.as_str())
    .bind(new.bank.as_str())
    .bind(new.format)
    .bind(new.file_name)
    .bind(i64::try_from(new.file_bytes).unwrap_or(i64::MAX))
    .bind(new.file_sha256)
    .bind(new.report)
    .bind(i64::from(new.taken))
    .bind(i64::from(new.refused))
    .bind(new.by.map(|by| by.to_string()))
    .bind(new.tried_at.millis())
    .execute(conn)
    .await?;
    Ok(())
}

/// Says that a dry run was confirmed; false when it was before.
pub async fn update_done(
    conn: &mut Connection,
    id: ImportId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query("update imports set done_at = $2 where id = $1 and done_at is null")
        .bind(id.to_string())
        .bind(at.millis())
        .execute(conn)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Says that an import was taken out again; false when it was before, or was never done.
pub async fn update_withdrawn(
    conn: &mut Connection,
    id: ImportId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update imports set withdrawn_at = $2
         where id = $1 and done_at is not null and withdrawn_at is null",
    )
    .bind(id.to_string())
    .bind(at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Removes dry runs up to a moment, with their files.
pub async fn delete_tried(conn: &mut Connection, until: Timestamp) -> Result<(), StoreError> {
    sqlx::query(
        "delete from import_files where import_id in (
           select id from imports where done_at is null and tried_at <= $1)",
    )
    .bind(until.millis())
    .execute(&mut *conn)
    .await?;
    sqlx::query("delete from imports where done_at is null and tried_at <= $1")
        .bind(until.millis())
        .execute(conn)
        .await?;
    Ok(())
}

/// Removes all dry runs of a person but the latest so many, with their files: each may hold as much as the largest file.
pub async fn delete_tried_earlier(
    conn: &mut Connection,
    by: AccountId,
    keep: u32,
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from import_files where import_id in (
           select id from imports where done_at is null and imported_by = $1 and id not in (
             select id from imports where done_at is null and imported_by = $1
             order by tried_at desc, id desc limit $2))",
    )
    .bind(by.to_string())
    .bind(i64::from(keep))
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "delete from imports where done_at is null and imported_by = $1 and id not in (
           select id from imports where done_at is null and imported_by = $1
           order by tried_at desc, id desc limit $2)",
    )
    .bind(by.to_string())
    .bind(i64::from(keep))
    .execute(conn)
    .await?;
    Ok(())
}

/// A file that an import writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    pub course: Slug,
    /// In the course's folder.
    pub path: String,
    /// Base64.
    pub content: String,
}

/// Keeps a file of an import.
pub async fn insert_file(
    conn: &mut Connection,
    id: ImportId,
    path: &str,
    content: &str,
) -> Result<(), StoreError> {
    sqlx::query("insert into import_files (import_id, path, content) values ($1, $2, $3)")
        .bind(id.to_string())
        .bind(path)
        .bind(content)
        .execute(conn)
        .await?;
    Ok(())
}

/// The files of one import.
pub async fn list_files(conn: &mut Connection, id: ImportId) -> Result<Vec<File>, StoreError> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select i.course, f.path, f.content from import_files f join imports i on i.id = f.import_id
         where f.import_id = $1 order by f.path",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(file).collect()
}

/// The files of all imports that were done and not taken out again, earlier imports first.
pub async fn list_standing_files(conn: &mut Connection) -> Result<Vec<File>, StoreError> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select i.course, f.path, f.content from import_files f join imports i on i.id = f.import_id
         where i.done_at is not null and i.withdrawn_at is null order by i.done_at, i.id, f.path",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(file).collect()
}

fn file((course, path, content): (String, String, String)) -> Result<File, StoreError> {
    Ok(File {
        course: parse("imports.course", &course)?,
        path,
        content,
    })
}
