//! What became of letters, and having one sent again. Nobody reads what they say.

use super::letter::Letter;
use crate::record::record;
use crate::supervise::programmes::access;
use crate::{Actor, Context, UseCaseError};
use base::{MailId, Message, Timestamp};
use store::mail::{Listed, Try, Which};
use views::account::Role;
use views::mail::{MailRow, MailState, OutboxView};
use views::programme::StaffRole;

/// Letters on a page.
const A_PAGE: u32 = 50;
/// Seconds after which a try that has not ended never will: no post waits this long.
const LONGEST: i64 = 10 * 60;

/// The letters to people of the programmes that one manages; for administrators all. `stuck`: only those that were not sent and will not be by themselves.
pub async fn outbox(
    ctx: &Context,
    actor: &Actor,
    page: usize,
    stuck: bool,
) -> Result<OutboxView, UseCaseError> {
    let person = actor.with_role(&[Role::Programme, Role::Administrator])?;
    let sees_all = person.roles.contains(&Role::Administrator);
    let now = ctx.now();
    let which = Which {
        manager: (!sees_all).then_some(person.account),
        stuck_before: stuck.then(|| now.plus_seconds(-LONGEST)),
    };
    let skip = u32::try_from(page.max(1) - 1)
        .unwrap_or(u32::MAX)
        .saturating_mul(A_PAGE);
    let mut reader = ctx.db.read().await?;
    let mut found = store::mail::list(&mut reader, which, A_PAGE + 1, skip).await?;
    let more = found.len() > A_PAGE as usize;
    found.truncate(A_PAGE as usize);
    let rows: Result<Vec<MailRow>, UseCaseError> =
        found.into_iter().map(|one| row(one, now)).collect();
    Ok(OutboxView {
        rows: rows?,
        page: page.max(1),
        more,
        stuck,
        sees_all,
    })
}

fn row(one: Listed, now: Timestamp) -> Result<MailRow, UseCaseError> {
    let letter: Letter = serde_json::from_str(&one.message)?;
    let state = state(one.waits_until.is_some(), one.latest.as_ref(), now);
    let tries = one.latest.as_ref().map_or(0, |latest| latest.number);
    let at = one.waits_until.or_else(|| {
        one.latest
            .as_ref()
            .map(|latest| latest.ended_at.unwrap_or(latest.begun_at))
    });
    Ok(MailRow {
        id: one.id,
        subject: letter.subject,
        name: one.name,
        email: one.email,
        written_at: one.created_at,
        state,
        at,
        tries,
        words: one.latest.and_then(|latest| latest.detail),
    })
}

/// How a letter stands.
fn state(waits: bool, latest: Option<&Try>, now: Timestamp) -> MailState {
    if waits {
        return MailState::Waiting;
    }
    let Some(latest) = latest else {
        return MailState::Waiting;
    };
    match latest.outcome.as_deref() {
        Some("sent") => MailState::Sent,
        Some("refused") => MailState::Refused,
        Some("failed") => MailState::GivenUp,
        Some("moot") => MailState::Moot,
        _ if latest.ended_at.is_none() && latest.begun_at > now.plus_seconds(-LONGEST) => {
            MailState::Sending
        }
        _ => MailState::Unknown,
    }
}

/// Has a letter sent again that was refused, given up, or of which nobody knows: it may arrive twice. A second time after the same try
/// changes nothing.
pub async fn send_again(ctx: &Context, actor: &Actor, id: MailId) -> Result<(), UseCaseError> {
    let person = actor.with_role(&[Role::Programme, Role::Administrator])?;
    let mut tx = ctx.db.begin().await?;
    let mail = store::mail::get(&mut tx, id).await?;
    if !person.roles.contains(&Role::Administrator) {
        let programme = mail.programme.ok_or(UseCaseError::NotFound)?;
        access::staff(&mut tx, actor, programme, &[StaffRole::Manager]).await?;
    }
    let now = ctx.now();
    let latest = store::mail::find_try(&mut tx, id).await?;
    let waits = store::mail::find_waiting(&mut tx, id).await?.is_some();
    let after = latest.as_ref().map_or(0, |latest| latest.number);
    if waits && store::mail::get_repeated(&mut tx, id).await? == after && after > 0 {
        return Ok(());
    }
    if !state(waits, latest.as_ref(), now).may_repeat() {
        return Err(UseCaseError::Conflict(Message::new("outbox-not-now")));
    }
    if store::mail::insert_repeat(&mut tx, id, after, person.account, now).await? {
        store::mail::insert_waiting(&mut tx, id, now).await?;
        let subject = ("mail", &*id.to_string());
        let detail = serde_json::json!({ "after": after });
        record(ctx, &mut tx, actor, "mail.sent-again", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(())
}
