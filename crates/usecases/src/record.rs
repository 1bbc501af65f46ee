//! One line into the audit log, in the transaction of what it tells of.

use crate::{Actor, Context, UseCaseError};
use base::AuditEventId;
use store::db::Connection;

/// Records who did what to what. `detail` never holds passwords, tokens or answers.
pub(crate) async fn record(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    action: &str,
    subject: (&str, &str),
    detail: serde_json::Value,
) -> Result<(), UseCaseError> {
    record_from(ctx, conn, actor, action, subject, detail, None).await
}

/// The same, with the network address it came from.
pub(crate) async fn record_from(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    action: &str,
    (subject_kind, subject_id): (&str, &str),
    detail: serde_json::Value,
    address: Option<&str>,
) -> Result<(), UseCaseError> {
    let now = ctx.now();
    let event = store::audit::Event {
        id: AuditEventId::new(now, ctx.random()?),
        at: now,
        actor: actor.account(),
        action,
        subject_kind,
        subject_id,
        detail: detail.to_string(),
        address,
    };
    Ok(store::audit::insert(conn, &event).await?)
}
