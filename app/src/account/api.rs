//! Forms of the feature `account`. Each passes the actor to one use case.

#![expect(
    clippy::too_many_arguments,
    reason = "a form has as many fields as it needs"
)]
#![cfg_attr(
    feature = "ssr",
    expect(clippy::unused_async, reason = "server functions have one shape")
)]

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit};
#[cfg(feature = "ssr")]
use crate::visit::safe_next;

#[server(prefix = "/do", endpoint = "sign-in")]
pub async fn sign_in(
    #[server(default)] email: String,
    #[server(default)] password: String,
    #[server(default)] next: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let form = format!("/sign-in?next={}", crate::visit::encode(safe_next(&next)));
    let attempt = usecases::account::SignIn {
        email: email.clone(),
        password: password.into(),
        agent: visit.agent.clone(),
        address: visit.address.clone(),
        old_token: visit.token.clone(),
    };
    match usecases::account::sign_in(&visit.context, &visit.actor, attempt).await {
        Ok(signed_in) => {
            crate::account::pages::set_session(&visit, Some(&signed_in.token));
            done(safe_next(&next), ())
        }
        Err(error) => refuse(&visit, &form, &[("email", &email)], error).await,
    }
}

#[server(prefix = "/do", endpoint = "sign-out")]
pub async fn sign_out() -> Result<Outcome<()>, AppError> {
    let visit = visit();
    // Signing out always succeeds for the person: an ended session is what they asked for.
    if let Err(error) = usecases::account::sign_out(&visit.context, &visit.actor).await {
        tracing::warn!(error = %error, "sign-out of a session that was not there");
    }
    crate::account::pages::set_session(&visit, None);
    done("/sign-in?notice=signed-out", ())
}

#[server(prefix = "/do", endpoint = "change-password")]
pub async fn change_password(
    #[server(default)] current: String,
    #[server(default)] new_password: String,
    #[server(default)] repeat_password: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let change = usecases::account::ChangePassword {
        current: current.into(),
        new: new_password.into(),
        repeat: repeat_password.into(),
    };
    match usecases::account::change_password(&visit.context, &visit.actor, change).await {
        Ok(token) => {
            crate::account::pages::set_session(&visit, Some(&token));
            done("/account/security?notice=password-changed", ())
        }
        Err(error) => refuse(&visit, "/account/security", &[], error).await,
    }
}

#[server(prefix = "/do", endpoint = "revoke-session")]
pub async fn revoke_session(#[server(default)] session: String) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let result = usecases::account::revoke_session(&visit.context, &visit.actor, &session).await;
    answer(&visit, "/account/security", &[], result, "session-revoked").await
}

#[server(prefix = "/do", endpoint = "revoke-other-sessions")]
pub async fn revoke_other_sessions() -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let result = usecases::account::revoke_other_sessions(&visit.context, &visit.actor).await;
    answer(&visit, "/account/security", &[], result, "sessions-revoked").await
}

#[server(prefix = "/do", endpoint = "set-language")]
pub async fn set_language(
    #[server(default)] language: String,
    #[server(default)] next: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let next = safe_next(&next).to_owned();
    match usecases::account::set_locale(&visit.context, &visit.actor, &language).await {
        Ok(locale) => {
            crate::account::pages::set_cookie(&visit, "language", locale.code());
            done(&next, ())
        }
        Err(error) => refuse(&visit, &next, &[], error).await,
    }
}

#[server(prefix = "/do", endpoint = "set-theme")]
pub async fn set_theme(
    #[server(default)] theme: String,
    #[server(default)] next: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let theme = if matches!(theme.as_str(), "light" | "dark") {
        theme
    } else {
        String::new()
    };
    crate::account::pages::set_cookie(&visit, "theme", &theme);
    done(safe_next(&next), ())
}

/// Uses a setup, invitation or reset link: sets the password, and for the first administrator makes the account.
#[server(prefix = "/do", endpoint = "use-link")]
pub async fn use_link(
    #[server(default)] kind: String,
    #[server(default)] token: String,
    #[server(default)] name: String,
    #[server(default)] email: String,
    #[server(default)] agency: String,
    #[server(default)] country: String,
    #[server(default)] new_password: String,
    #[server(default)] repeat_password: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let route = if kind == "reset" { "reset" } else { "setup" };
    let form = format!("/{route}/{}", crate::visit::encode(&token));
    let filled = usecases::account::UseLink {
        token,
        name: name.clone(),
        email: email.clone(),
        agency: agency.clone(),
        country: country.clone(),
        new: new_password.into(),
        repeat: repeat_password.into(),
    };
    match usecases::account::use_link(&visit.context, &visit.actor, filled).await {
        Ok(()) => done("/sign-in?notice=password-changed", ()),
        Err(error) => {
            let fields = [
                ("name", name.as_str()),
                ("email", &email),
                ("agency", &agency),
                ("country", &country),
            ];
            refuse(&visit, &form, &fields, error).await
        }
    }
}
