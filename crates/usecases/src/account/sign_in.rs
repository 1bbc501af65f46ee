//! Signing in.

use super::throttle::Try;
use super::{Email, password, roles, session, token};
use crate::actor::anyone;
use crate::record::record_from;
use crate::{Actor, Context, Person, UseCaseError};
use base::{AccountId, Locale, Message};
use secrecy::{ExposeSecret, SecretString};
use store::account::Account;

/// What the form says, and where it came from.
#[derive(Debug)]
pub struct SignIn {
    pub email: String,
    pub password: SecretString,
    /// What the browser calls itself.
    pub agent: String,
    /// Network address, for throttling and the audit log.
    pub address: String,
    /// The session cookie that came along; its session ends, whoever's it is.
    pub old_token: Option<String>,
}

/// A new session. Its token is a secret: never serialised.
#[derive(Clone, PartialEq, Eq)]
pub struct SignedIn {
    pub token: String,
    pub account: AccountId,
    pub locale: Option<Locale>,
}

/// Without the token, so that no log shows it.
impl std::fmt::Debug for SignedIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SignedIn")
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}

/// Begins a session for whoever knows the password. An unknown address, a deactivated account and one without a
/// password get the answer of a wrong password, after the same time.
pub async fn sign_in(ctx: &Context, actor: &Actor, form: SignIn) -> Result<SignedIn, UseCaseError> {
    anyone(actor);
    let typed: String = form.email.trim().chars().take(254).collect();
    let mut missing = Vec::new();
    if typed.is_empty() {
        missing.push((String::from("email"), Message::new("email-missing")));
    }
    if form.password.expose_secret().is_empty() {
        missing.push((String::from("password"), Message::new("password-missing")));
    }
    if !missing.is_empty() {
        return Err(UseCaseError::Refused(missing));
    }
    let email = Email::parse(&typed);
    let name = email
        .as_ref()
        .map_or_else(|| typed.to_lowercase(), |email| email.as_str().to_owned());
    let counted = ctx
        .throttle
        .admit(&name, &form.address, ctx.now())
        // Seen by whoever watches the log; a line in the database for each would let an attacker fill it.
        .inspect_err(|_| tracing::warn!("a sign-in was held up: too many wrong passwords"))?;
    let found = match check(ctx, email.as_ref(), &form.password).await {
        Ok(found) => found,
        Err(error) => {
            ctx.throttle.give_back(counted);
            return Err(error);
        }
    };
    match found {
        (Some(account), true) => begin(ctx, &form, account, counted).await,
        (account, _) => {
            refused(ctx, &form, account).await?;
            Err(UseCaseError::field("", Message::new("sign-in-refused")))
        }
    }
}

/// The account of the address, if there is one, and whether this is its password and it may sign in.
async fn check(
    ctx: &Context,
    email: Option<&Email>,
    password: &SecretString,
) -> Result<(Option<Account>, bool), UseCaseError> {
    let account = match email {
        Some(email) => store::account::find(&mut *ctx.db.read().await?, email.as_str()).await?,
        None => None,
    };
    let hash = account
        .as_ref()
        .filter(|account| account.deactivated_at.is_none())
        .and_then(|account| account.password_hash.clone());
    let right = password::verify(password, hash).await?;
    Ok((account, right))
}

async fn begin(
    ctx: &Context,
    form: &SignIn,
    account: Account,
    counted: Try,
) -> Result<SignedIn, UseCaseError> {
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    // Read again where nobody else can write: it may have been deactivated, or its password changed, meanwhile.
    let still = store::account::get(&mut tx, account.id).await?;
    if still.deactivated_at.is_some() || still.password_hash != account.password_hash {
        return Err(UseCaseError::field("", Message::new("sign-in-refused")));
    }
    if let Some(old) = form.old_token.as_deref().and_then(token::hash) {
        store::session::update_ended_by_token(&mut tx, &old, now).await?;
    }
    let (token, session) = session::begin(ctx, &mut tx, account.id, &form.agent, now).await?;
    let person = Actor::Person(Person {
        account: account.id,
        session,
        name: account.name,
        roles: roles(&account.roles),
        locale: account.locale,
    });
    let subject = ("account", account.id.to_string());
    let detail = serde_json::json!({ "session": session });
    let subject = (subject.0, subject.1.as_str());
    record_from(
        ctx,
        &mut tx,
        &person,
        "session.started",
        subject,
        detail,
        Some(&form.address),
    )
    .await?;
    tx.commit().await?;
    ctx.throttle.succeed(counted);
    Ok(SignedIn {
        token,
        account: account.id,
        locale: account.locale,
    })
}

/// Writes for an unknown address too, so that both answers take the same time; never what was typed, which may be
/// a password in the wrong field.
async fn refused(
    ctx: &Context,
    form: &SignIn,
    account: Option<Account>,
) -> Result<(), UseCaseError> {
    let subject = account.map_or_else(|| String::from("unknown"), |account| account.id.to_string());
    let mut tx = ctx.db.begin().await?;
    let detail = serde_json::json!({});
    let address = Some(form.address.as_str());
    record_from(
        ctx,
        &mut tx,
        &Actor::Anonymous,
        "sign-in.refused",
        ("account", &subject),
        detail,
        address,
    )
    .await?;
    Ok(tx.commit().await?)
}
