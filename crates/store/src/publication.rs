//! How versions of courses, scenarios and interview cases came to be the current ones, and what their authors say of them.

use crate::StoreError;
use crate::db::Connection;
use crate::row::{count, parse};
use base::{
    CourseVersionId, DraftId, FactId, InterviewVersionId, ScenarioVersionId, Slug, Subject,
    SubjectKind, Timestamp,
};
use std::str::FromStr;

/// One time a version became current.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication<V = CourseVersionId> {
    /// From 1 in a course, a scenario or a case; the highest is current.
    pub number: u32,
    pub version: V,
    /// SHA-256 of its sources, hexadecimal.
    pub fingerprint: String,
    pub at: Timestamp,
    /// By whom, by name; none for the program itself.
    pub by: Option<String>,
    /// `studio` or `rolled-back`; none: from the content folder.
    pub origin: Option<String>,
    pub notes: String,
}

type Row = (
    i64,
    String,
    String,
    i64,
    Option<String>,
    Option<String>,
    Option<String>,
);

/// The publications that a statement finds by a name.
async fn listed<V: FromStr>(
    conn: &mut Connection,
    sql: &'static str,
    name: &str,
    column: &'static str,
) -> Result<Vec<Publication<V>>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(sql).bind(name).fetch_all(conn).await?;
    rows.into_iter()
        .map(|(number, version, fingerprint, at, by, origin, notes)| {
            Ok(Publication {
                number: count(number),
                version: parse(column, &version)?,
                fingerprint,
                at: Timestamp::from_millis(at),
                by,
                origin,
                notes: notes.unwrap_or_default(),
            })
        })
        .collect()
}

/// The publications of a course, the latest first.
pub async fn list(conn: &mut Connection, course: &str) -> Result<Vec<Publication>, StoreError> {
    let sql = "select p.number, p.version_id, v.fingerprint, p.published_at, a.name, n.origin, n.notes
         from publications p join course_versions v on v.id = p.version_id
         left join accounts a on a.id = p.published_by left join publication_notes n on n.publication_id = p.id
         where p.course = $1 order by p.number desc, p.id";
    listed(conn, sql, course, "publications.version_id").await
}

/// The publications of a scenario, the latest first.
pub async fn list_of_scenario(
    conn: &mut Connection,
    scenario: &Slug,
) -> Result<Vec<Publication<ScenarioVersionId>>, StoreError> {
    let sql = "select p.number, p.version_id, v.fingerprint, p.published_at, a.name, n.origin, n.notes
         from scenario_publications p join scenario_versions v on v.id = p.version_id
         left join accounts a on a.id = p.published_by left join script_notes n on n.publication_id = p.id
         where p.scenario = $1 order by p.number desc, p.id";
    let column = "scenario_publications.version_id";
    listed(conn, sql, scenario.as_str(), column).await
}

/// The publications of a case that everybody can read, the latest first.
pub async fn list_of_interview(
    conn: &mut Connection,
    interview: &Slug,
) -> Result<Vec<Publication<InterviewVersionId>>, StoreError> {
    let sql = "select p.number, p.version_id, v.fingerprint, p.published_at, a.name, n.origin, n.notes
         from interview_publications p join interview_versions v on v.id = p.version_id
         left join accounts a on a.id = p.published_by left join script_notes n on n.publication_id = p.id
         where p.interview = $1 and v.used <> 'sealed' order by p.number desc, p.id";
    let column = "interview_publications.version_id";
    listed(conn, sql, interview.as_str(), column).await
}

/// The number of the publication that is current; 0 where there is none.
pub async fn latest_number(conn: &mut Connection, subject: &Subject) -> Result<u32, StoreError> {
    let sql = match subject.kind() {
        SubjectKind::Course => {
            "select coalesce(max(number), 0) from publications where course = $1"
        }
        SubjectKind::Scenario => {
            "select coalesce(max(number), 0) from scenario_publications where scenario = $1"
        }
        SubjectKind::Interview => {
            "select coalesce(max(number), 0) from interview_publications where interview = $1"
        }
        // There is one, for all courses.
        SubjectKind::Glossary => {
            "select coalesce(max(number), 0) from glossary_publications where $1 <> ''"
        }
    };
    let number: i64 = sqlx::query_scalar(sql)
        .bind(subject.name().as_str())
        .fetch_one(conn)
        .await?;
    Ok(count(number))
}

/// What authors say of a publication that did not come from the content folder.
pub async fn insert_note(
    conn: &mut Connection,
    subject: &Subject,
    publication: FactId,
    origin: &str,
    draft: Option<DraftId>,
    notes: &str,
) -> Result<(), StoreError> {
    let sql = if subject.is_course() {
        "insert into publication_notes (publication_id, origin, draft_id, notes) values ($1, $2, $3, $4)"
    } else {
        "insert into script_notes (publication_id, origin, draft_id, notes) values ($1, $2, $3, $4)"
    };
    sqlx::query(sql)
        .bind(publication.to_string())
        .bind(origin)
        .bind(draft.map(|draft| draft.to_string()))
        .bind(notes)
        .execute(conn)
        .await?;
    Ok(())
}
