//! Putting a letter into the outbox.

use super::letter::Letter;
use crate::settings::Sink;
use crate::{Context, UseCaseError};
use base::{AccountId, Locale, MailId, Timestamp};
use store::db::Connection;
use store::mail::NewMail;

/// Puts a letter into the outbox, in the transaction of what it tells of; false when there is one for its cause, and where the site
/// writes no letters.
pub(crate) async fn enqueue(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    cause: &str,
    letter: Letter,
    due_at: Timestamp,
) -> Result<bool, UseCaseError> {
    if ctx.settings.mail.sink == Sink::None {
        return Ok(false);
    }
    let now = ctx.now();
    let new = NewMail {
        id: MailId::new(now, ctx.random()?),
        cause,
        account,
        programme: letter.programme,
        message: &serde_json::to_string(&letter)?,
        due_at,
        created_at: now,
    };
    Ok(store::mail::insert(conn, &new).await?)
}

/// The language to write to somebody in: the one they chose, if the site offers it.
pub(crate) fn language(ctx: &Context, chosen: Option<Locale>) -> Locale {
    let offered = &ctx.settings.site.languages;
    chosen
        .filter(|locale| offered.contains(locale))
        .or_else(|| offered.first().copied())
        .unwrap_or_default()
}
