//! Sending what is due.

use super::enqueue::language;
use super::letter::{Letter, LetterLink};
use super::post::{Outgoing, Posted};
use crate::account::link::{self, Kind};
use crate::record::record;
use crate::settings::Sink;
use crate::{Actor, Context, UseCaseError};
use base::{MailId, Timestamp};
use store::account::Account;
use store::db::Connection;

/// Seconds after each try that failed until the next; after the last the letter is given up.
const AGAIN_AFTER: [i64; 4] = [5 * 60, 30 * 60, 2 * 3600, 8 * 3600];
/// Characters of the other side's words that are kept.
const LONGEST: usize = 300;

/// What came of one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Round {
    pub sent: u32,
    /// Put off, given up, refused, or unknown.
    pub not_sent: u32,
}

/// Sends what is due, one letter after the other, no more within a minute than the settings say. Between letters `go_on` is asked. Each try is recorded before
/// it is made; where the program ends in between, the letter is not sent again by itself.
pub async fn send_due(
    ctx: &Context,
    actor: &Actor,
    go_on: &(dyn Fn() -> bool + Send + Sync),
) -> Result<Round, UseCaseError> {
    actor.operator()?;
    let mut round = Round::default();
    if ctx.settings.mail.sink == Sink::None {
        return Ok(round);
    }
    while go_on() {
        let Some(letter) = begin(ctx, actor).await? else {
            break;
        };
        let posted = ctx.post.post(&letter).await;
        if posted == Posted::Sent {
            round.sent += 1;
        } else {
            round.not_sent += 1;
            tracing::warn!(mail = %letter.id, number = letter.number, kind = kind(&posted), "a letter was not sent");
        }
        end(ctx, &letter, posted).await?;
    }
    Ok(round)
}

const fn kind(posted: &Posted) -> &'static str {
    match posted {
        Posted::Sent => "sent",
        Posted::Later(_) => "later",
        Posted::Refused(_) => "refused",
        Posted::Unknown(_) => "unknown",
    }
}

/// Takes the letter that has been due for longest out of those that wait, and records that it is being sent. `None` when none is due, or as many as may be were
/// begun within the minute.
async fn begin(ctx: &Context, actor: &Actor) -> Result<Option<Outgoing>, UseCaseError> {
    let now = ctx.now();
    let mut reader = ctx.db.read().await?;
    if store::mail::find_due(&mut reader, now).await?.is_none() {
        return Ok(None);
    }
    drop(reader);
    let mut tx = ctx.db.begin().await?;
    let begun = store::mail::get_tries_since(&mut tx, now.plus_seconds(-60)).await?;
    if begun >= ctx.settings.mail.per_minute {
        return Ok(None);
    }
    let mut found = None;
    while let Some(id) = store::mail::find_due(&mut tx, now).await? {
        if !store::mail::delete_waiting(&mut tx, id).await? {
            continue;
        }
        found = try_one(ctx, &mut tx, actor, id, now).await?;
        if found.is_some() {
            break;
        }
    }
    tx.commit().await?;
    Ok(found)
}

/// Begins a try; `None` where the letter has no point any more.
async fn try_one(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    id: MailId,
    now: Timestamp,
) -> Result<Option<Outgoing>, UseCaseError> {
    let mail = store::mail::get(conn, id).await?;
    let letter: Letter = serde_json::from_str(&mail.message)?;
    let account = store::account::get(conn, mail.account).await?;
    let before = store::mail::find_try(conn, id).await?;
    let number = before.map_or(0, |one| one.number) + 1;
    if !store::mail::insert_try(conn, id, number, now).await? {
        return Ok(None);
    }
    if is_moot(conn, &letter, &account).await? {
        let end = (Some("moot"), None);
        store::mail::update_try(conn, id, number, end, now).await?;
        return Ok(None);
    }
    let link = match letter.link {
        None => None,
        Some(LetterLink::Path(path)) => Some(path),
        Some(LetterLink::Setup) => {
            Some(secret(ctx, conn, actor, &account, Kind::Setup, now).await?)
        }
        Some(LetterLink::Reset) => {
            Some(secret(ctx, conn, actor, &account, Kind::Reset, now).await?)
        }
    };
    Ok(Some(Outgoing {
        id,
        number,
        locale: language(ctx, account.locale),
        email: account.email,
        name: account.name,
        subject: letter.subject,
        paragraphs: letter.paragraphs,
        link,
        is_reminder: letter.is_reminder,
        at: now,
    }))
}

/// Whether a letter has no point any more: the account is not in use, it has a password by now, or its owner wants no reminders.
async fn is_moot(
    conn: &mut Connection,
    letter: &Letter,
    account: &Account,
) -> Result<bool, UseCaseError> {
    let unwanted = letter.is_reminder && !store::reminder::get_wanted(conn, account.id).await?;
    let is_set = letter.link == Some(LetterLink::Setup) && account.password_hash.is_some();
    Ok(account.deactivated_at.is_some() || is_set || unwanted)
}

/// A one-use link for this letter alone; those that were made before go on working.
async fn secret(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    account: &Account,
    kind: Kind,
    now: Timestamp,
) -> Result<String, UseCaseError> {
    let token = link::another(ctx, conn, actor, kind, Some(account.id), now).await?;
    let subject = account.id.to_string();
    let detail = serde_json::json!({});
    record(
        ctx,
        conn,
        actor,
        "link.mailed",
        ("account", &subject),
        detail,
    )
    .await?;
    let way = if kind == Kind::Reset {
        "reset"
    } else {
        "setup"
    };
    Ok(format!("/{way}/{token}"))
}

/// Records what came of a try, and lets the letter wait for the next where there is to be one.
async fn end(ctx: &Context, letter: &Outgoing, posted: Posted) -> Result<(), UseCaseError> {
    let now = ctx.now();
    let (outcome, words) = match posted {
        Posted::Sent => (Some("sent"), None),
        Posted::Later(words) => (Some("failed"), Some(words)),
        Posted::Refused(words) => (Some("refused"), Some(words)),
        Posted::Unknown(words) => (None, Some(words)),
    };
    let words: Option<String> = words.map(|words| words.chars().take(LONGEST).collect());
    let mut tx = ctx.db.begin().await?;
    let ended = (outcome, words.as_deref());
    let (id, number) = (letter.id, letter.number);
    if store::mail::update_try(&mut tx, id, number, ended, now).await? && outcome == Some("failed")
    {
        let repeated = store::mail::get_repeated(&mut tx, id).await?;
        let failed = usize::try_from(number.saturating_sub(repeated)).unwrap_or(usize::MAX);
        if let Some(seconds) = AGAIN_AFTER.get(failed.saturating_sub(1)) {
            store::mail::insert_waiting(&mut tx, id, now.plus_seconds(*seconds)).await?;
        }
    }
    Ok(tx.commit().await?)
}
