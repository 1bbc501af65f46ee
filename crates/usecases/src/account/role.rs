//! Giving and taking roles.

use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Message};
use store::account::Account;
use store::db::Connection;
use views::account::Role;

/// Gives an account exactly these roles. Whoever gains one signs in again: a session never gains rights. Nobody
/// takes the administrator's role from themselves or from the last who has it. The same roles again change nothing.
pub async fn set_roles(
    ctx: &Context,
    actor: &Actor,
    account: AccountId,
    words: &[String],
) -> Result<(), UseCaseError> {
    actor.administers()?;
    let roles = wanted(words).map_err(|message| UseCaseError::field("roles", message))?;
    let mut tx = ctx.db.begin().await?;
    let account = store::account::get(&mut tx, account).await?;
    if change(ctx, &mut tx, actor, &account, &roles).await? {
        tx.commit().await?;
    }
    Ok(())
}

/// The same inside a transaction; false when they are the roles it has.
pub(super) async fn change(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    account: &Account,
    roles: &[Role],
) -> Result<bool, UseCaseError> {
    let now = ctx.now();
    let (id, held) = (account.id, super::roles(&account.roles));
    let gained: Vec<Role> = roles
        .iter()
        .copied()
        .filter(|role| !held.contains(role))
        .collect();
    let lost: Vec<Role> = held
        .iter()
        .copied()
        .filter(|role| !roles.contains(role))
        .collect();
    if lost.contains(&Role::Administrator) {
        if actor.account() == Some(id) {
            return Err(UseCaseError::Conflict(Message::new("account-is-your-own")));
        }
        let administrators = Role::Administrator.as_str();
        if store::account::list_with_role(conn, administrators, 2).await? == [id] {
            let message = Message::new("account-is-last-administrator");
            return Err(UseCaseError::Conflict(message));
        }
    }
    if gained.is_empty() && lost.is_empty() {
        return Ok(false);
    }
    for role in &gained {
        store::account::insert_role(conn, id, role.as_str(), now, actor.account()).await?;
    }
    for role in &lost {
        store::account::delete_role(conn, id, role.as_str()).await?;
    }
    if !gained.is_empty() {
        store::session::update_all_ended(conn, id, None, now).await?;
    }
    let subject = ("account", &*id.to_string());
    let detail = serde_json::json!({ "gained": gained, "lost": lost });
    record(ctx, conn, actor, "account.roles-changed", subject, detail).await?;
    Ok(true)
}

/// The roles of a form: at least one, and only such as there are.
pub(super) fn wanted(words: &[String]) -> Result<Vec<Role>, Message> {
    let roles: Option<Vec<Role>> = words.iter().map(|word| Role::from_word(word)).collect();
    match roles {
        None => Err(Message::new("roles-unknown")),
        Some(roles) if roles.is_empty() => Err(Message::new("roles-missing")),
        Some(roles) => Ok(roles),
    }
}
