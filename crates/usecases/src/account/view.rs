//! One account, as administrators see it.

use super::{roles, session};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::AccountId;
use views::account::AccountRecord;

/// The record of a person. That somebody else read it stands in the log.
pub async fn view_account(
    ctx: &Context,
    actor: &Actor,
    account: AccountId,
) -> Result<AccountRecord, UseCaseError> {
    actor.administers()?;
    let now = ctx.now();
    let mut reader = ctx.db.read().await?;
    let found = store::account::get(&mut reader, account).await?;
    let last_seen_at = store::session::find_last_seen(&mut reader, account).await?;
    let idle_since = session::idle_since(ctx, now);
    let sessions = store::session::list(&mut reader, account, now, idle_since).await?;
    drop(reader);
    if actor.account() != Some(account) {
        let mut tx = ctx.db.begin().await?;
        let subject = account.to_string();
        record(
            ctx,
            &mut tx,
            actor,
            "account.viewed",
            ("account", &subject),
            serde_json::json!({}),
        )
        .await?;
        tx.commit().await?;
    }
    Ok(AccountRecord {
        id: found.id,
        name: found.name,
        email: found.email,
        country: found.country,
        agency: found.agency,
        roles: roles(&found.roles),
        created_at: found.created_at,
        last_seen_at,
        deactivated_at: found.deactivated_at,
        has_password: found.password_hash.is_some(),
        sessions: sessions.len(),
    })
}
