//! What was typed into a refused form, kept for an hour so that nobody types it again.

use super::{made_link, token};
use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Message, Timestamp};
use store::db::Connection;
use views::account::Refused;

/// The word in the database.
const PURPOSE: &str = "form";
/// Seconds it is kept.
const KEPT: i64 = 3600;
/// Bytes that are kept for somebody signed in, and for anybody else.
const MOST: usize = 768 * 1024;
const MOST_ANONYMOUS: usize = 16 * 1024;
/// Forms kept at one time; beyond, the oldest go.
const MOST_ROWS: u32 = 5000;
/// Of them one account's, and those of everybody who is not signed in: whoever floods the table drives out their own.
const MOST_OF_ONE: u32 = 20;
const MOST_OF_STRANGERS: u32 = 1000;

/// Keeps a refused form and gives the token to fetch it with. Passwords are never kept.
pub async fn keep_refused(
    ctx: &Context,
    actor: &Actor,
    mut refused: Refused,
) -> Result<String, UseCaseError> {
    anyone(actor);
    refused.fields.retain(|(name, _)| !is_secret(name));
    let content = serde_json::to_string(&refused)?;
    let account = actor.account();
    if content.len()
        > if account.is_some() {
            MOST
        } else {
            MOST_ANONYMOUS
        }
    {
        return Err(UseCaseError::field("", Message::new("form-too-long")));
    }
    let (token, hash) = token::pair(ctx)?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    delete_old(&mut tx, now).await?;
    store::refused::insert(&mut tx, &hash, account, PURPOSE, &content, now).await?;
    let most = if account.is_some() {
        MOST_OF_ONE
    } else {
        MOST_OF_STRANGERS
    };
    store::refused::delete_surplus(&mut tx, PURPOSE, account, most).await?;
    tx.commit().await?;
    Ok(token)
}

/// What was kept under this token, while it is kept. What somebody kept who was signed in, only they get; what was
/// kept while nobody was (the session had ended), whoever holds the token gets, also after signing in again.
pub async fn find_refused(
    ctx: &Context,
    actor: &Actor,
    token: &str,
) -> Result<Option<Refused>, UseCaseError> {
    anyone(actor);
    let Some(hash) = token::hash(token) else {
        return Ok(None);
    };
    let since = ctx.now().plus_seconds(-KEPT);
    let kept = store::refused::find(&mut *ctx.db.read().await?, &hash, PURPOSE, since).await?;
    match kept {
        Some(kept) if kept.account.is_none() || kept.account == actor.account() => {
            Ok(Some(serde_json::from_str(&kept.content)?))
        }
        _ => Ok(None),
    }
}

/// Removes all that one account kept.
pub(crate) async fn delete_refused(
    conn: &mut Connection,
    account: AccountId,
) -> Result<(), UseCaseError> {
    Ok(store::refused::delete_surplus(conn, PURPOSE, Some(account), 0).await?)
}

/// Removes forms and links whose time is over.
pub(super) async fn delete_old(conn: &mut Connection, now: Timestamp) -> Result<(), UseCaseError> {
    for (purpose, seconds) in [(PURPOSE, KEPT), (made_link::PURPOSE, made_link::KEPT)] {
        let until = now.plus_seconds(-seconds);
        store::refused::delete_old(conn, purpose, until, MOST_ROWS).await?;
    }
    Ok(())
}

/// Fields that hold passwords, whoever forgets to leave them out.
fn is_secret(name: &str) -> bool {
    name.contains("password") || matches!(name, "current" | "new" | "repeat" | "token")
}
