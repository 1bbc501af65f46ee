//! Versions of courses and which of them is current.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{AccountId, CourseVersionId, FactId, Locale, Slug, Timestamp};

/// A published version of a course, without its sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub id: CourseVersionId,
    pub course: Slug,
    /// SHA-256 of the sources, hexadecimal.
    pub fingerprint: String,
    /// The compiler that made the stored lesson texts.
    pub compiler_version: u32,
    /// When it became current, the last time it did.
    pub published_at: Timestamp,
}

/// The text of one lesson in one language, as it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonText {
    pub module: String,
    pub lesson: String,
    pub locale: Locale,
    /// JSON, written and read by `usecases`.
    pub content: String,
}

type VersionRow = (String, String, String, i64, i64);

fn version(
    (id, course, fingerprint, compiler, published): VersionRow,
) -> Result<Version, StoreError> {
    Ok(Version {
        id: parse("course_versions.id", &id)?,
        course: parse("course_versions.course", &course)?,
        fingerprint,
        compiler_version: count(compiler),
        published_at: Timestamp::from_millis(published),
    })
}

/// The current version of every course, by course.
pub async fn list_current(conn: &mut Connection) -> Result<Vec<Version>, StoreError> {
    let rows: Vec<VersionRow> = sqlx::query_as(
        "select v.id, v.course, v.fingerprint, v.compiler_version, p.published_at
         from publications p join course_versions v on v.id = p.version_id
         where p.number = (select max(q.number) from publications q where q.course = p.course)
         order by v.course, v.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(version).collect()
}

/// One version, current or not.
pub async fn get_version(
    conn: &mut Connection,
    id: CourseVersionId,
) -> Result<Version, StoreError> {
    let row: VersionRow = sqlx::query_as(
        "select v.id, v.course, v.fingerprint, v.compiler_version,
           (select coalesce(max(p.published_at), v.created_at) from publications p where p.version_id = v.id)
         from course_versions v where v.id = $1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    version(row)
}

/// Every version of a course, the first published first.
pub async fn list_versions(
    conn: &mut Connection,
    course: &Slug,
) -> Result<Vec<Version>, StoreError> {
    let rows: Vec<VersionRow> = sqlx::query_as(
        "select v.id, v.course, v.fingerprint, v.compiler_version,
           (select coalesce(max(p.published_at), v.created_at) from publications p where p.version_id = v.id)
         from course_versions v where v.course = $1 order by v.created_at, v.id",
    )
    .bind(course.as_str())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(version).collect()
}

/// The sources of a version: JSON, path to base64.
pub async fn get_sources(conn: &mut Connection, id: CourseVersionId) -> Result<String, StoreError> {
    Ok(
        sqlx::query_scalar("select sources from course_versions where id = $1")
            .bind(id.to_string())
            .fetch_one(conn)
            .await?,
    )
}

/// The version of a course whose fingerprint begins with these hexadecimal digits.
pub async fn find_version(
    conn: &mut Connection,
    course: &str,
    fingerprint: &str,
) -> Result<Option<CourseVersionId>, StoreError> {
    // 'g' follows the last hexadecimal digit, so the range holds exactly what begins like this.
    let id: Option<String> = sqlx::query_scalar(
        "select id from course_versions
         where course = $1 and fingerprint >= $2 and fingerprint < $3 order by created_at desc, id limit 1",
    )
    .bind(course)
    .bind(fingerprint)
    .bind(format!("{fingerprint}g"))
    .fetch_optional(conn)
    .await?;
    id.map(|id| parse("course_versions.id", &id)).transpose()
}

/// A version to insert.
#[derive(Debug)]
pub struct NewVersion<'a> {
    pub id: CourseVersionId,
    pub course: &'a Slug,
    pub fingerprint: &'a str,
    pub compiler_version: u32,
    pub sources: &'a str,
    pub created_at: Timestamp,
}

/// Stores a version; false when the same sources were stored before.
pub async fn insert_version(
    conn: &mut Connection,
    new: &NewVersion<'_>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into course_versions (id, course, fingerprint, compiler_version, sources, created_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (course, fingerprint) do nothing",
    )
    .bind(new.id.to_string())
    .bind(new.course.as_str())
    .bind(new.fingerprint)
    .bind(i64::from(new.compiler_version))
    .bind(new.sources)
    .bind(new.created_at.millis())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Makes a version the current one of its course.
pub async fn insert_publication(
    conn: &mut Connection,
    id: FactId,
    course: &Slug,
    version: CourseVersionId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into publications (id, course, number, version_id, published_at, published_by)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 from publications where course = $2",
    )
    .bind(id.to_string())
    .bind(course.as_str())
    .bind(version.to_string())
    .bind(at.millis())
    .bind(by.map(|by| by.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// The lesson texts of a version as they were published.
pub async fn list_lesson_texts(
    conn: &mut Connection,
    id: CourseVersionId,
) -> Result<Vec<LessonText>, StoreError> {
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "select module, lesson, locale, content from lesson_texts
         where version_id = $1 order by module, lesson, locale",
    )
    .bind(id.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(module, lesson, locale, content)| {
            Ok(LessonText {
                module,
                lesson,
                locale: parse("lesson_texts.locale", &locale)?,
                content,
            })
        })
        .collect()
}

/// Stores the text of a lesson; what is there already stays as it is.
pub async fn insert_lesson_text(
    conn: &mut Connection,
    version: CourseVersionId,
    text: &LessonText,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into lesson_texts (version_id, module, lesson, locale, content)
         values ($1, $2, $3, $4, $5) on conflict (version_id, module, lesson, locale) do nothing",
    )
    .bind(version.to_string())
    .bind(&text.module)
    .bind(&text.lesson)
    .bind(text.locale.code())
    .bind(&text.content)
    .execute(conn)
    .await?;
    Ok(())
}
