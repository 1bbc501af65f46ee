//! The audit log, a page at a time.

use crate::{Actor, Context, UseCaseError};
use store::audit::Line;
use store::db::Connection;
use views::account::Role;
use views::supervise::{AuditPage, AuditRow};

/// Lines on a page.
const ROWS: u32 = 50;

/// A page of the log, from 1, the latest lines first.
pub async fn audit_log(
    ctx: &Context,
    actor: &Actor,
    page: usize,
) -> Result<AuditPage, UseCaseError> {
    actor.with_role(&[Role::Administrator])?;
    let page = page.clamp(1, 1_000_000);
    let before = u32::try_from(page - 1)
        .unwrap_or(u32::MAX)
        .saturating_mul(ROWS);
    let mut reader = ctx.db.read().await?;
    let mut rows = rows(&mut reader, ROWS + 1, before).await?;
    let more = rows.len() > ROWS as usize;
    rows.truncate(ROWS as usize);
    Ok(AuditPage { rows, page, more })
}

/// Lines of the log as pages show them.
pub(super) async fn rows(
    conn: &mut Connection,
    limit: u32,
    offset: u32,
) -> Result<Vec<AuditRow>, UseCaseError> {
    let lines = store::audit::list(conn, limit, offset).await?;
    Ok(lines.into_iter().map(row).collect())
}

/// The subject is the account's name, else the course it was about, else what it is called itself.
fn row(line: Line) -> AuditRow {
    let detail: serde_json::Value = serde_json::from_str(&line.detail).unwrap_or_default();
    let course = detail
        .get("course")
        .and_then(|course| course.as_str())
        .map(str::to_owned);
    let own = (line.subject_kind == "course").then_some(line.subject_id);
    AuditRow {
        at: line.at,
        actor: line.actor,
        action: line.action,
        subject: line.subject_name.or(course).or(own),
    }
}
