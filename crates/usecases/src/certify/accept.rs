//! The register as the operator sees it, and the operator's word where it cannot go on.

use super::guard::{Seen, is_back, keep, latest, set, set_back};
use super::head::{self, Head};
use super::keys::folder;
use super::register;
use super::withdraw::reason;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{Message, Timestamp};
use store::acknowledgement::Acknowledgement;
use store::db::Connection;

/// Entries were lost.
const RESTORED: &str = "restored";
/// The clock is right.
pub(super) const CLOCK: &str = "clock";

/// The register as the operator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterState {
    /// Its name.
    pub origin: String,
    pub entries: u64,
    /// Why nothing can be entered.
    pub problem: Option<Message>,
    /// Acknowledgements: what was said, why, and when.
    pub said: Vec<(Message, String, Timestamp)>,
}

/// Looks at the register and the file beside the key, and changes neither.
pub async fn register_state(ctx: &Context, actor: &Actor) -> Result<RegisterState, UseCaseError> {
    actor.operator()?;
    let mut reader = ctx.db.read().await?;
    let seen = Seen::load(&mut reader, &head::path(&folder(ctx))).await?;
    let all = store::acknowledgement::list(&mut reader).await?;
    let now = ctx.now();
    let back = seen.latest.filter(|latest| is_back(now, *latest));
    let name = register::name(ctx);
    let said = all.into_iter().map(|one| {
        let message = if one.kind == RESTORED {
            Message::new("register-said-restored").with("origin", head::origin(&name, one.register))
        } else {
            Message::new("register-said-clock")
        };
        (
            message.with("entries", one.size.to_string()),
            one.reason,
            one.at,
        )
    });
    Ok(RegisterState {
        origin: head::origin(&name, seen.head.register),
        entries: seen.head.size,
        problem: seen
            .problem
            .or_else(|| back.map(|latest| set_back(now, latest))),
        said: said.collect(),
    })
}

/// The operator says that entries are lost for good: what is entered from now on is in another register, with another name, so that
/// nothing under the old one is ever contradicted. Gives its name.
pub async fn accept_restored(
    ctx: &Context,
    actor: &Actor,
    why: &str,
) -> Result<String, UseCaseError> {
    actor.operator()?;
    let why = reason(why)?;
    let path = head::path(&folder(ctx));
    let mut tx = ctx.db.begin().await?;
    let seen = Seen::load(&mut tx, &path).await?;
    let refusal = match &seen.problem {
        None => Some(Message::new("register-nothing-to-accept")),
        Some(problem) if seen.is_damaged => Some(problem.clone()),
        Some(_) => None,
    };
    if let Some(refusal) = refusal {
        return Err(UseCaseError::Conflict(refusal));
    }
    let held = seen.held.map_or(0, |held| held.register);
    let next = Head {
        register: held.max(seen.head.register).saturating_add(1),
        ..seen.head
    };
    let name = register::name(ctx);
    let lost = seen.held.map(|held| held.text(&name)).transpose();
    let said = Acknowledgement {
        kind: RESTORED.to_owned(),
        register: next.register,
        size: next.size,
        seen: lost.map_err(register::damaged)?.unwrap_or_default(),
        reason: why.to_owned(),
        at: ctx.now(),
    };
    say(ctx, &mut tx, actor, "register.restored", &said).await?;
    tx.commit().await?;
    keep(&path, &name, next)
        .await
        .map_err(UseCaseError::Conflict)?;
    set(ctx).await?;
    Ok(head::origin(&name, next.register))
}

/// The operator says that the clock is right although the register has a later entry: that one was made while the clock was ahead.
pub async fn accept_clock(ctx: &Context, actor: &Actor, why: &str) -> Result<(), UseCaseError> {
    actor.operator()?;
    let why = reason(why)?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let size = store::register::get_size(&mut tx).await?;
    let latest = latest(&mut tx, size).await?;
    if latest.is_none_or(|latest| !is_back(now, latest)) {
        return Err(UseCaseError::Conflict(Message::new("register-clock-fine")));
    }
    let said = Acknowledgement {
        kind: CLOCK.to_owned(),
        register: register::number(&mut tx).await?,
        size,
        seen: String::new(),
        reason: why.to_owned(),
        at: now,
    };
    say(ctx, &mut tx, actor, "register.clock-accepted", &said).await?;
    tx.commit().await?;
    set(ctx).await?;
    Ok(())
}

async fn say(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    action: &str,
    said: &Acknowledgement,
) -> Result<(), UseCaseError> {
    store::acknowledgement::insert(conn, said).await?;
    let subject = said.register.to_string();
    let detail = serde_json::json!({ "size": said.size, "reason": said.reason });
    record(ctx, conn, actor, action, ("register", &subject), detail).await
}
