//! One-use links: for the first administrator, for new accounts, and to reset a password.

use super::fields::details;
use super::{create, password, token};
use crate::actor::anyone;
use crate::record::record;
use crate::supervise::mail;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Message, Timestamp};
use secrecy::SecretString;
use store::account::Account;
use store::db::Connection;
use store::link::{Link, NewLink};
use views::account::Role;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Makes the first administrator; belongs to no account.
    First,
    /// Sets the password of a new account.
    Setup,
    /// Sets another password.
    Reset,
}

impl Kind {
    /// The word in the database.
    const fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Setup => "setup",
            Self::Reset => "reset",
        }
    }
}

/// What the page of a link must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkView {
    pub is_first_administrator: bool,
    /// Whose password it sets.
    pub email: Option<String>,
}

/// What the form of a link says; name, e-mail, agency and country count for the first administrator only.
#[derive(Debug)]
pub struct UseLink {
    pub token: String,
    pub name: String,
    pub email: String,
    pub agency: String,
    pub country: String,
    pub new: SecretString,
    pub repeat: SecretString,
}

/// Makes a link for an account, or for the first administrator; older ones end. Gives the token.
pub(crate) async fn make(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    kind: Kind,
    account: Option<AccountId>,
    now: Timestamp,
) -> Result<String, UseCaseError> {
    store::link::delete_unused(conn, account).await?;
    another(ctx, conn, actor, kind, account, now).await
}

/// The same beside those that were made before, which go on working. Gives the token.
pub(crate) async fn another(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    kind: Kind,
    account: Option<AccountId>,
    now: Timestamp,
) -> Result<String, UseCaseError> {
    let limits = &ctx.settings.limits;
    let seconds = match kind {
        Kind::First | Kind::Setup => i64::from(limits.setup_link_days) * 86_400,
        Kind::Reset => i64::from(limits.reset_link_hours) * 3600,
    };
    let (token, hash) = token::pair(ctx)?;
    let new = NewLink {
        token_hash: &hash,
        kind: kind.as_str(),
        account,
        created_at: now,
        created_by: actor.account(),
        expires_at: now.plus_seconds(seconds),
    };
    store::link::insert(conn, &new).await?;
    Ok(token)
}

/// The path of a link that makes the first administrator: `/setup/{token}`. `None` once there is an administrator, and
/// with demonstration data, which have one. Asking again ends the link of before.
pub async fn setup_link(ctx: &Context, actor: &Actor) -> Result<Option<String>, UseCaseError> {
    actor.operator()?;
    let mut tx = ctx.db.begin().await?;
    if has_administrator(&mut tx).await?
        || store::installation::find_demonstration(&mut tx)
            .await?
            .is_some()
    {
        return Ok(None);
    }
    let now = ctx.now();
    let token = make(ctx, &mut tx, actor, Kind::First, None, now).await?;
    record(
        ctx,
        &mut tx,
        actor,
        "link.first-created",
        ("installation", "this"),
        serde_json::json!({}),
    )
    .await?;
    tx.commit().await?;
    Ok(Some(format!("/setup/{token}")))
}

/// The path of a link with which somebody sets another password: `/reset/{token}`. Links of before end; the old
/// password and the sessions stay until it is used.
pub async fn reset_password_link(
    ctx: &Context,
    actor: &Actor,
    account: AccountId,
) -> Result<String, UseCaseError> {
    actor.administers()?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    if store::account::get(&mut tx, account)
        .await?
        .deactivated_at
        .is_some()
    {
        return Err(UseCaseError::Conflict(Message::new("account-deactivated")));
    }
    let token = make(ctx, &mut tx, actor, Kind::Reset, Some(account), now).await?;
    mail::reset(ctx, &mut tx, account, now).await?;
    record(
        ctx,
        &mut tx,
        actor,
        "link.reset-created",
        ("account", &account.to_string()),
        serde_json::json!({}),
    )
    .await?;
    tx.commit().await?;
    Ok(format!("/reset/{token}"))
}

/// What a link is for; not found when it was used, has expired, or cannot be used any more.
pub async fn find_link(
    ctx: &Context,
    actor: &Actor,
    token: &str,
) -> Result<LinkView, UseCaseError> {
    anyone(actor);
    let hash = token::hash(token).ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    let (_, account) = usable(&mut reader, &hash, ctx.now()).await?;
    Ok(LinkView {
        is_first_administrator: account.is_none(),
        email: account.map(|account| account.email),
    })
}

/// Sets the password of the link's account, or makes the first administrator. The link is used up, other links and all
/// sessions of the account end. A form that is refused leaves the link as it was.
pub async fn use_link(ctx: &Context, actor: &Actor, form: UseLink) -> Result<(), UseCaseError> {
    anyone(actor);
    let hash = token::hash(&form.token).ok_or(UseCaseError::NotFound)?;
    let mut reader = ctx.db.read().await?;
    let (_, account) = usable(&mut reader, &hash, ctx.now()).await?;
    drop(reader);
    let mut problems = Vec::new();
    let mut first = None;
    let (email, name) = match &account {
        Some(account) => (super::Email::parse(&account.email), account.name.clone()),
        None => match details(&form.name, &form.email, &form.agency, &form.country) {
            Ok(details) => {
                let known = (Some(details.email.clone()), details.name.clone());
                first = Some(details);
                known
            }
            Err(found) => {
                problems = found;
                (
                    super::Email::parse(&form.email),
                    form.name.chars().take(120).collect(),
                )
            }
        },
    };
    problems.extend(password::problems(&form.new, &form.repeat, email.as_ref(), &name).await?);
    if !problems.is_empty() {
        return Err(UseCaseError::Refused(problems));
    }
    let new_hash = password::hash(ctx, &form.new).await?;

    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    // Again, where nobody else can write: of two who use one link at the same time, one is too late.
    let (_, account) = usable(&mut tx, &hash, now).await?;
    store::link::update_used(&mut tx, &hash, now).await?;
    let (id, owner) = match (account, first) {
        (Some(account), _) => (account.id, "account.password-set"),
        (None, Some(details)) => (
            create::insert(ctx, &mut tx, actor, &details, &[Role::Administrator], now).await?,
            "account.password-set",
        ),
        (None, None) => return Err(UseCaseError::NotFound),
    };
    store::account::update_password(&mut tx, id, &new_hash, now).await?;
    store::session::update_all_ended(&mut tx, id, None, now).await?;
    store::link::delete_unused(&mut tx, Some(id)).await?;
    record(
        ctx,
        &mut tx,
        actor,
        owner,
        ("account", &id.to_string()),
        serde_json::json!({}),
    )
    .await?;
    Ok(tx.commit().await?)
}

/// A link that can be used now, with its account; without one it makes the first administrator.
async fn usable(
    conn: &mut Connection,
    hash: &str,
    now: Timestamp,
) -> Result<(Link, Option<Account>), UseCaseError> {
    let link = store::link::find(conn, hash, now)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    let account = match link.account {
        Some(id) => Some(store::account::get(conn, id).await?),
        None => None,
    };
    let fits = match &account {
        Some(account) => account.deactivated_at.is_none(),
        None => link.kind == Kind::First.as_str() && !has_administrator(conn).await?,
    };
    if fits {
        Ok((link, account))
    } else {
        Err(UseCaseError::NotFound)
    }
}

async fn has_administrator(conn: &mut Connection) -> Result<bool, UseCaseError> {
    Ok(
        !store::account::list_with_role(conn, Role::Administrator.as_str(), 1)
            .await?
            .is_empty(),
    )
}
