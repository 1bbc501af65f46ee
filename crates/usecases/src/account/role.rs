//! Giving and taking roles.

use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Message};
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
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let held = super::roles(&store::account::get(&mut tx, account).await?.roles);
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
        if actor.account() == Some(account) {
            return Err(UseCaseError::Conflict(Message::new("account-is-your-own")));
        }
        let administrators = Role::Administrator.as_str();
        if store::account::list_with_role(&mut tx, administrators, 2).await? == [account] {
            let message = Message::new("account-is-last-administrator");
            return Err(UseCaseError::Conflict(message));
        }
    }
    if gained.is_empty() && lost.is_empty() {
        return Ok(());
    }
    for role in &gained {
        store::account::insert_role(&mut tx, account, role.as_str(), now, actor.account()).await?;
    }
    for role in &lost {
        store::account::delete_role(&mut tx, account, role.as_str()).await?;
    }
    if !gained.is_empty() {
        store::session::update_all_ended(&mut tx, account, None, now).await?;
    }
    let subject = ("account", &*account.to_string());
    let detail = serde_json::json!({ "gained": gained, "lost": lost });
    record(
        ctx,
        &mut tx,
        actor,
        "account.roles-changed",
        subject,
        detail,
    )
    .await?;
    Ok(tx.commit().await?)
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
