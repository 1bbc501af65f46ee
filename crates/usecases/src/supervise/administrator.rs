//! Administrators' home: how the installation is.

use super::audit_log::rows;
use crate::account::idle_since;
use crate::{Actor, Context, UseCaseError};
use base::Severity;
use std::path::Path;
use views::account::Role;
use views::supervise::AdministratorHome;

/// Lines of the audit log on the home page.
const EVENTS: u32 = 10;

/// How the installation is.
pub async fn home_administrator(
    ctx: &Context,
    actor: &Actor,
) -> Result<AdministratorHome, UseCaseError> {
    actor.with_role(&[Role::Administrator])?;
    let now = ctx.now();
    let mut reader = ctx.db.read().await?;
    let (accounts, deactivated) = store::supervise::get_accounts(&mut reader).await?;
    let sessions = store::session::get_count(&mut reader, now, idle_since(ctx, now)).await?;
    let demonstration = store::installation::find_demonstration(&mut reader)
        .await?
        .is_some();
    let events = rows(&mut reader, EVENTS, 0).await?;
    drop(reader);
    let mut problems = ctx.shelf.problems();
    problems.extend(ctx.shelf.scenarios.problems());
    let count = |severity| {
        problems
            .iter()
            .flat_map(|one| &one.diagnostics)
            .filter(|one| one.severity == severity)
            .count()
    };
    Ok(AdministratorHome {
        accounts,
        deactivated,
        sessions,
        database_bytes: size(ctx.db.path()).await,
        schema_version: store::Db::schema_version(),
        program_version: env!("CARGO_PKG_VERSION").to_owned(),
        demonstration,
        content_errors: count(Severity::Error),
        content_warnings: count(Severity::Warning),
        events,
    })
}

/// Bytes of the database with its log of writes; 0 for what cannot be seen.
async fn size(path: &Path) -> u64 {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let mut bytes = 0;
    for file in [path.as_os_str(), &log] {
        bytes += tokio::fs::metadata(file).await.map_or(0, |file| file.len());
    }
    bytes
}
