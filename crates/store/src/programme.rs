//! Programmes, their revisions and their staff.

use crate::StoreError;
use crate::db::Connection;
use crate::row::parse;
use base::{AccountId, FactId, OrganisationId, ProgrammeId, Timestamp};

/// A programme with its latest revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    pub id: ProgrammeId,
    pub slug: String,
    pub organisation: OrganisationId,
    /// From 1.
    pub revision: i64,
    /// JSON of its settings.
    pub content: String,
    pub created_at: Timestamp,
}

type Row = (String, String, String, i64, String, i64);

fn programme(
    (id, slug, organisation, revision, content, created): Row,
) -> Result<Programme, StoreError> {
    Ok(Programme {
        id: parse("programmes.id", &id)?,
        slug,
        organisation: parse("programmes.organisation_id", &organisation)?,
        revision,
        content,
        created_at: Timestamp::from_millis(created),
    })
}

/// The programme with this slug.
pub async fn find(conn: &mut Connection, slug: &str) -> Result<Option<Programme>, StoreError> {
    let row: Option<Row> = sqlx::query_as(
        "select p.id, p.slug, p.organisation_id, r.number, r.content, p.created_at
         from programmes p join programme_revisions r on r.programme_id = p.id
         where p.slug = $1 order by r.number desc, p.id limit 1",
    )
    .bind(slug)
    .fetch_optional(conn)
    .await?;
    row.map(programme).transpose()
}

/// One programme.
pub async fn get(conn: &mut Connection, id: ProgrammeId) -> Result<Programme, StoreError> {
    let row: Row = sqlx::query_as(
        "select p.id, p.slug, p.organisation_id, r.number, r.content, p.created_at
         from programmes p join programme_revisions r on r.programme_id = p.id
         where p.id = $1 order by r.number desc, p.id limit 1",
    )
    .bind(id.to_string())
    .fetch_one(conn)
    .await?;
    programme(row)
}

/// The roles that somebody has in a programme now.
pub async fn list_roles(
    conn: &mut Connection,
    programme: ProgrammeId,
    account: AccountId,
) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select role from programme_staff
         where programme_id = $1 and account_id = $2 and ended_at is null order by role, id",
    )
    .bind(programme.to_string())
    .bind(account.to_string())
    .fetch_all(conn)
    .await?)
}

/// All programmes, by slug.
pub async fn list(conn: &mut Connection) -> Result<Vec<Programme>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select p.id, p.slug, p.organisation_id, r.number, r.content, p.created_at
         from programmes p join programme_revisions r on r.programme_id = p.id
         where r.number = (select max(s.number) from programme_revisions s where s.programme_id = p.id)
         order by p.slug, p.id",
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(programme).collect()
}

/// The programmes in which somebody has a role now, by slug.
pub async fn list_of_staff(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Programme>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select p.id, p.slug, p.organisation_id, r.number, r.content, p.created_at
         from programmes p join programme_revisions r on r.programme_id = p.id
         where r.number = (select max(s.number) from programme_revisions s where s.programme_id = p.id)
           and exists (select 1 from programme_staff t where t.programme_id = p.id and t.account_id = $1 and t.ended_at is null)
         order by p.slug, p.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(programme).collect()
}

/// The programmes in whose cohorts somebody is now, by slug.
pub async fn list_of_member(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<Programme>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select p.id, p.slug, p.organisation_id, r.number, r.content, p.created_at
         from programmes p join programme_revisions r on r.programme_id = p.id
         where r.number = (select max(s.number) from programme_revisions s where s.programme_id = p.id)
           and exists (select 1 from cohorts c join cohort_members m on m.cohort_id = c.id
                       where c.programme_id = p.id and m.account_id = $1 and m.left_at is null)
         order by p.slug, p.id",
    )
    .bind(account.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(programme).collect()
}

/// Makes a programme; its first revision is inserted beside it. False when the slug is taken.
pub async fn insert(
    conn: &mut Connection,
    id: ProgrammeId,
    slug: &str,
    organisation: OrganisationId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into programmes (id, slug, organisation_id, created_at, created_by) values ($1, $2, $3, $4, $5)
         on conflict (slug) do nothing",
    )
    .bind(id.to_string())
    .bind(slug)
    .bind(organisation.to_string())
    .bind(at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The next revision of a programme's settings; false when somebody else wrote that number meanwhile.
pub async fn insert_revision(
    conn: &mut Connection,
    programme: ProgrammeId,
    number: i64,
    content: &str,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into programme_revisions (programme_id, number, content, revised_at, revised_by)
         values ($1, $2, $3, $4, $5) on conflict (programme_id, number) do nothing",
    )
    .bind(programme.to_string())
    .bind(number)
    .bind(content)
    .bind(at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Somebody who works in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    pub id: FactId,
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub agency: String,
    pub role: String,
    pub since: Timestamp,
}

/// Who works in a programme now, by role and name.
pub async fn list_staff(
    conn: &mut Connection,
    programme: ProgrammeId,
) -> Result<Vec<Staff>, StoreError> {
    type Wide = (String, String, String, String, String, String, i64);
    let rows: Vec<Wide> = sqlx::query_as(
        "select s.id, s.account_id, a.name, a.email, a.agency, s.role, s.since
         from programme_staff s join accounts a on a.id = s.account_id
         where s.programme_id = $1 and s.ended_at is null order by s.role, a.name, s.id",
    )
    .bind(programme.to_string())
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|(id, account, name, email, agency, role, since)| {
            Ok(Staff {
                id: parse("programme_staff.id", &id)?,
                account: parse("programme_staff.account_id", &account)?,
                name,
                email,
                agency,
                role,
                since: Timestamp::from_millis(since),
            })
        })
        .collect()
}

/// Gives somebody a role in a programme.
pub async fn insert_staff(
    conn: &mut Connection,
    id: FactId,
    programme: ProgrammeId,
    account: AccountId,
    role: &str,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into programme_staff (id, programme_id, account_id, role, since, added_by) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id.to_string())
    .bind(programme.to_string())
    .bind(account.to_string())
    .bind(role)
    .bind(at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends a role in a programme; false when it had ended.
pub async fn update_staff_ended(
    conn: &mut Connection,
    programme: ProgrammeId,
    id: FactId,
    at: Timestamp,
    by: Option<AccountId>,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update programme_staff set ended_at = $3, ended_by = $4 where programme_id = $1 and id = $2 and ended_at is null",
    )
    .bind(programme.to_string())
    .bind(id.to_string())
    .bind(at.millis())
    .bind(by.map(|one| one.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() > 0)
}
