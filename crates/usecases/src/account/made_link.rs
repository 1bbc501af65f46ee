//! A one-use link on its way to the page that shows it, once, to whoever made it. In an address it would stand in
//! histories and logs.

use super::{refused, token};
use crate::{Actor, Context, UseCaseError};
use serde_json::Value;

/// The word in the database.
pub(super) const PURPOSE: &str = "link";
/// Seconds within which it must be looked at.
pub(super) const KEPT: i64 = 10 * 60;

/// A link and whom it is for: a secret, never serialised.
#[derive(Clone, PartialEq, Eq)]
pub struct MadeLink {
    /// `/setup/{token}`, `/reset/{token}`, `/invite/{token}`, …
    pub path: String,
    /// An e-mail address, or else what it is for.
    pub person: String,
}

/// Without the link, so that no log shows it.
impl std::fmt::Debug for MadeLink {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MadeLink").finish_non_exhaustive()
    }
}

/// Keeps a link for ten minutes and gives the token to take it with.
pub async fn keep_made_link(
    ctx: &Context,
    actor: &Actor,
    made: MadeLink,
) -> Result<String, UseCaseError> {
    actor.person()?;
    keep_made_links(ctx, actor, vec![made]).await
}

/// The same for the links of several people, under one token.
pub async fn keep_made_links(
    ctx: &Context,
    actor: &Actor,
    made: Vec<MadeLink>,
) -> Result<String, UseCaseError> {
    let maker = actor.person()?.account;
    let links: Vec<Value> = made
        .iter()
        .map(|one| serde_json::json!({ "path": one.path, "person": one.person }))
        .collect();
    let content = Value::from(links).to_string();
    let (token, hash) = token::pair(ctx)?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    refused::delete_old(&mut tx, now).await?;
    store::refused::insert(&mut tx, &hash, Some(maker), PURPOSE, &content, now).await?;
    tx.commit().await?;
    Ok(token)
}

/// The link kept under this token, for its maker, once: then it is gone, as it is ten minutes after it was made.
pub async fn take_made_link(
    ctx: &Context,
    actor: &Actor,
    token: &str,
) -> Result<Option<MadeLink>, UseCaseError> {
    actor.person()?;
    let links = take_made_links(ctx, actor, token).await?;
    Ok(links.into_iter().next())
}

/// The same where there may be several; none when there are none, or none any more.
pub async fn take_made_links(
    ctx: &Context,
    actor: &Actor,
    token: &str,
) -> Result<Vec<MadeLink>, UseCaseError> {
    let maker = actor.person()?.account;
    let Some(hash) = token::hash(token) else {
        return Ok(Vec::new());
    };
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    // What is too old goes also when nobody came for it in time.
    refused::delete_old(&mut tx, now).await?;
    let since = now.plus_seconds(-KEPT);
    let kept = store::refused::find(&mut tx, &hash, PURPOSE, since).await?;
    let mine = kept.filter(|kept| kept.account == Some(maker));
    if mine.is_some() {
        store::refused::delete(&mut tx, &hash).await?;
    }
    tx.commit().await?;
    let Some(mine) = mine else {
        return Ok(Vec::new());
    };
    let links: Vec<Value> = serde_json::from_str(&mine.content)?;
    let text = |link: &Value, name: &str| link[name].as_str().unwrap_or_default().to_owned();
    Ok(links
        .iter()
        .map(|link| MadeLink {
            path: text(link, "path"),
            person: text(link, "person"),
        })
        .collect())
}
