//! Sessions: beginning one, knowing whose it is, ending it.

use super::{agent, roles, token};
use crate::record::record;
use crate::{Actor, Context, Person, UseCaseError};
use base::{AccountId, SessionId, Timestamp};
use store::db::Connection;
use store::session::NewSession;
use views::account::SessionView;

/// How long a page waits for the use of its session to be noted.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(1);

/// Seconds after which the use of a session is noted again: reading a page need not write.
const NOTED_EVERY: i64 = 5 * 60;
/// Days for which ended sessions are kept, for "last seen".
const KEPT_DAYS: i64 = 400;

/// Whoever holds this token: the middleware's first question, so there is nobody to permit yet. Anonymous when the
/// session is unknown, was ended, was not used for too long or has reached its limit, or the account is deactivated.
pub async fn identify(ctx: &Context, token: &str) -> Result<Actor, UseCaseError> {
    let Some(hash) = token::hash(token) else {
        return Ok(Actor::Anonymous);
    };
    let now = ctx.now();
    let mut reader = ctx.db.read().await?;
    let found = store::session::find(&mut reader, &hash, now, idle_since(ctx, now)).await?;
    drop(reader);
    let Some(found) = found else {
        return Ok(Actor::Anonymous);
    };
    if now.seconds_since(found.last_seen_at) >= NOTED_EVERY
        && !matches!(
            tokio::time::timeout(PATIENCE, note(ctx, found.session, now)).await,
            Ok(Ok(()))
        )
    {
        // Neither a full disk nor a writer that is held up must keep anybody from reading.
        tracing::warn!("the use of a session could not be noted");
    }
    Ok(Actor::Person(Person {
        account: found.account,
        session: found.session,
        name: found.name,
        roles: roles(&found.roles),
        locale: found.locale,
    }))
}

async fn note(ctx: &Context, session: SessionId, now: Timestamp) -> Result<(), UseCaseError> {
    let mut tx = ctx.db.begin().await?;
    store::session::update_seen(&mut tx, session, now).await?;
    Ok(tx.commit().await?)
}

/// A session not used since then has ended.
pub(crate) fn idle_since(ctx: &Context, now: Timestamp) -> Timestamp {
    now.plus_seconds(-i64::from(ctx.settings.limits.session_idle_hours) * 3600)
}

/// Begins a session; its token is told once and only its hash is stored.
pub(super) async fn begin(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    agent: &str,
    now: Timestamp,
) -> Result<(String, SessionId), UseCaseError> {
    let (token, hash) = token::pair(ctx)?;
    let new = NewSession {
        id: SessionId::new(now, ctx.random()?),
        account,
        token_hash: &hash,
        created_at: now,
        expires_at: now.plus_seconds(i64::from(ctx.settings.limits.session_days) * 86_400),
        agent: &agent::short(agent),
    };
    store::session::insert(conn, &new).await?;
    store::session::delete_old(conn, now.plus_seconds(-KEPT_DAYS * 86_400)).await?;
    Ok((token, new.id))
}

/// Ends the session one is in.
pub async fn sign_out(ctx: &Context, actor: &Actor) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    end(ctx, actor, person, person.session).await.map(|_| ())
}

/// Ends one of one's own sessions; anybody else's is not there. Ending it again changes nothing.
pub async fn revoke_session(
    ctx: &Context,
    actor: &Actor,
    session: &str,
) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let session: SessionId = session.parse().map_err(|_| UseCaseError::NotFound)?;
    if end(ctx, actor, person, session).await? {
        Ok(())
    } else {
        Err(UseCaseError::NotFound)
    }
}

async fn end(
    ctx: &Context,
    actor: &Actor,
    person: &Person,
    session: SessionId,
) -> Result<bool, UseCaseError> {
    let mut tx = ctx.db.begin().await?;
    let ended = store::session::update_ended(&mut tx, person.account, session, ctx.now()).await?;
    if ended {
        let detail = serde_json::json!({ "own": session == person.session });
        record(
            ctx,
            &mut tx,
            actor,
            "session.ended",
            ("session", &session.to_string()),
            detail,
        )
        .await?;
        tx.commit().await?;
    }
    Ok(ended)
}

/// Ends all of one's sessions but the one one is in.
pub async fn revoke_other_sessions(ctx: &Context, actor: &Actor) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let ended =
        store::session::update_all_ended(&mut tx, person.account, Some(person.session), ctx.now())
            .await?;
    let detail = serde_json::json!({ "count": ended });
    record(
        ctx,
        &mut tx,
        actor,
        "session.others-ended",
        ("account", &person.account.to_string()),
        detail,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// One's own sessions that can still be used, the latest used first.
pub async fn list_sessions(ctx: &Context, actor: &Actor) -> Result<Vec<SessionView>, UseCaseError> {
    let person = actor.person()?;
    let now = ctx.now();
    let mut reader = ctx.db.read().await?;
    let sessions =
        store::session::list(&mut reader, person.account, now, idle_since(ctx, now)).await?;
    Ok(sessions
        .into_iter()
        .map(|session| SessionView {
            is_this_one: session.id == person.session,
            id: session.id,
            created_at: session.created_at,
            last_seen_at: session.last_seen_at,
            agent: session.agent,
        })
        .collect())
}
