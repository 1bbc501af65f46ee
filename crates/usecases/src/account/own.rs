//! One's own account: seeing it, its language, its password.

use super::{Email, password, roles, session};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Message};
use secrecy::{ExposeSecret, SecretString};
use views::account::AccountView;

/// What the form says.
#[derive(Debug)]
pub struct ChangePassword {
    pub current: SecretString,
    pub new: SecretString,
    pub repeat: SecretString,
}

/// One's own account.
pub async fn view_own(ctx: &Context, actor: &Actor) -> Result<AccountView, UseCaseError> {
    let person = actor.person()?;
    let account = store::account::get(&mut *ctx.db.read().await?, person.account).await?;
    Ok(AccountView {
        id: account.id,
        name: account.name,
        email: account.email,
        country: account.country,
        agency: account.agency,
        locale: account.locale,
        roles: roles(&account.roles),
        created_at: account.created_at,
    })
}

/// Chooses the language of the interface. For somebody who is not signed in it only says whether the site offers it.
pub async fn set_locale(
    ctx: &Context,
    actor: &Actor,
    language: &str,
) -> Result<Locale, UseCaseError> {
    crate::actor::anyone(actor);
    let locale = Locale::from_tag(language)
        .filter(|locale| ctx.settings.site.languages.contains(locale))
        .ok_or_else(|| UseCaseError::field("language", Message::new("language-unknown")))?;
    if let Actor::Person(person) = actor
        && person.locale != Some(locale)
    {
        let mut tx = ctx.db.begin().await?;
        store::account::update_locale(&mut tx, person.account, locale).await?;
        let detail = serde_json::json!({ "language": locale });
        record(
            ctx,
            &mut tx,
            actor,
            "account.language-chosen",
            ("account", &person.account.to_string()),
            detail,
        )
        .await?;
        tx.commit().await?;
    }
    Ok(locale)
}

/// Changes one's password. Every session ends; the token of a new one is given back. Links that were
/// to set the password end too.
pub async fn change_password(
    ctx: &Context,
    actor: &Actor,
    form: ChangePassword,
) -> Result<String, UseCaseError> {
    let person = actor.person()?;
    let account = store::account::get(&mut *ctx.db.read().await?, person.account).await?;
    let email = Email::parse(&account.email);
    let mut problems =
        password::problems(&form.new, &form.repeat, email.as_ref(), &account.name).await?;
    if form.current.expose_secret().is_empty() {
        problems.insert(
            0,
            (String::from("current"), Message::new("password-missing")),
        );
    } else if problems.is_empty() && form.current.expose_secret() == form.new.expose_secret() {
        problems.push((
            String::from("new_password"),
            Message::new("password-unchanged"),
        ));
    }
    if !problems.is_empty() {
        return Err(UseCaseError::Refused(problems));
    }
    // Whoever finds an open session may not try passwords without end.
    let counted = ctx.throttle.admit(
        &account.email,
        &format!("session {}", person.session),
        ctx.now(),
    )?;
    let right = password::verify(&form.current, account.password_hash.clone()).await;
    if matches!(right, Ok(true)) {
        ctx.throttle.succeed(counted);
    } else if right.is_err() {
        ctx.throttle.give_back(counted);
    }
    if !right? {
        return Err(UseCaseError::field(
            "current",
            Message::new("password-wrong"),
        ));
    }
    let hash = password::hash(ctx, &form.new).await?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let sessions =
        store::session::list(&mut tx, person.account, now, session::idle_since(ctx, now)).await?;
    let current = sessions
        .iter()
        .find(|one| one.id == person.session)
        .ok_or(UseCaseError::SignInRequired)?;
    store::account::update_password(&mut tx, person.account, &hash, now).await?;
    store::session::update_all_ended(&mut tx, person.account, None, now).await?;
    store::link::delete_unused(&mut tx, Some(person.account)).await?;
    let (token, _) = session::begin(ctx, &mut tx, person.account, &current.agent, now).await?;
    let subject = person.account.to_string();
    record(
        ctx,
        &mut tx,
        actor,
        "account.password-changed",
        ("account", &subject),
        serde_json::json!({}),
    )
    .await?;
    tx.commit().await?;
    Ok(token)
}
