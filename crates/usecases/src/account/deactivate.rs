//! Taking access away and giving it back. Nothing that was recorded goes with it: certificates stay good.

use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, FactId, Message};
use views::account::Role;

/// Deactivates an account: its sessions and links end. Nobody deactivates themselves or the last administrator.
/// Doing it again changes nothing.
pub async fn deactivate(
    ctx: &Context,
    actor: &Actor,
    account: AccountId,
) -> Result<(), UseCaseError> {
    actor.administers()?;
    if actor.account() == Some(account) {
        return Err(UseCaseError::Conflict(Message::new("account-is-your-own")));
    }
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    store::account::get(&mut tx, account).await?;
    let administrators =
        store::account::list_with_role(&mut tx, Role::Administrator.as_str(), 2).await?;
    if administrators == [account] {
        return Err(UseCaseError::Conflict(Message::new(
            "account-is-last-administrator",
        )));
    }
    let fact = FactId::new(now, ctx.random()?);
    if store::account::insert_deactivation(&mut tx, fact, account, now, actor.account()).await? {
        let ended = store::session::update_all_ended(&mut tx, account, None, now).await?;
        store::link::delete_unused(&mut tx, Some(account)).await?;
        let detail = serde_json::json!({ "sessions": ended });
        record(
            ctx,
            &mut tx,
            actor,
            "account.deactivated",
            ("account", &account.to_string()),
            detail,
        )
        .await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Gives a deactivated account its access back. Doing it again changes nothing.
pub async fn reactivate(
    ctx: &Context,
    actor: &Actor,
    account: AccountId,
) -> Result<(), UseCaseError> {
    actor.administers()?;
    let mut tx = ctx.db.begin().await?;
    store::account::get(&mut tx, account).await?;
    if store::account::update_deactivation(&mut tx, account, ctx.now(), actor.account()).await? {
        let subject = account.to_string();
        record(
            ctx,
            &mut tx,
            actor,
            "account.reactivated",
            ("account", &subject),
            serde_json::json!({}),
        )
        .await?;
        tx.commit().await?;
    }
    Ok(())
}
