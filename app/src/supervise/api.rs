//! Forms of the feature `supervise`. Each passes the actor to one use case.

use crate::outcome::{AppError, Outcome};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::outcome::{answer, done, refuse, visit, with};
#[cfg(feature = "ssr")]
use crate::visit::{Visit, safe_next};
#[cfg(feature = "ssr")]
use base::AccountId;
#[cfg(feature = "ssr")]
use usecases::UseCaseError;

/// Makes an account and shows, once, the link by which its owner sets a password.
#[server(prefix = "/do", endpoint = "create-account")]
pub async fn create_account(
    #[server(default)] name: String,
    #[server(default)] email: String,
    #[server(default)] agency: String,
    #[server(default)] country: String,
    #[server(default)] roles: Vec<String>,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let form = "/admin/accounts/new";
    let new = usecases::account::NewAccount {
        name: name.clone(),
        email: email.clone(),
        agency: agency.clone(),
        country: country.clone(),
        roles: roles.clone(),
    };
    match usecases::account::create_account(&visit.context, &visit.actor, new).await {
        Ok(created) => hand_over(&visit, form, created.link_path, email).await,
        Err(error) => {
            let fields = typed(&name, &email, &agency, &country, &roles);
            refuse(&visit, form, &fields, error).await
        }
    }
}

/// Corrects an account; what was typed stays where it is refused.
#[server(prefix = "/do", endpoint = "update-account")]
pub async fn update_account(
    #[server(default)] account: String,
    #[server(default)] name: String,
    #[server(default)] email: String,
    #[server(default)] agency: String,
    #[server(default)] country: String,
    #[server(default)] roles: Vec<String>,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let change = usecases::account::AccountChange {
        name: name.clone(),
        email: email.clone(),
        agency: agency.clone(),
        country: country.clone(),
        roles: roles.clone(),
    };
    let (form, updated) = match id(&account) {
        Ok(id) => (
            crate::routes::admin_account(id),
            usecases::account::update_account(&visit.context, &visit.actor, id, change).await,
        ),
        Err(error) => (String::from("/admin/accounts"), Err(error)),
    };
    let fields = typed(&name, &email, &agency, &country, &roles);
    answer(&visit, &form, &fields, updated, "account-updated").await
}

/// Makes a link by which somebody who forgot their password sets a new one.
#[server(prefix = "/do", endpoint = "reset-link")]
pub async fn reset_link(
    #[server(default)] account: String,
    #[server(default)] email: String,
    #[server(default)] next: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let next = safe_next(&next);
    let made = match id(&account) {
        Ok(id) => usecases::account::reset_password_link(&visit.context, &visit.actor, id).await,
        Err(error) => Err(error),
    };
    match made {
        Ok(link) => hand_over(&visit, next, link, email).await,
        Err(error) => refuse(&visit, next, &[], error).await,
    }
}

#[server(prefix = "/do", endpoint = "deactivate")]
pub async fn deactivate(
    #[server(default)] account: String,
    #[server(default)] next: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let next = safe_next(&next);
    let done_so = match id(&account) {
        Ok(id) => usecases::account::deactivate(&visit.context, &visit.actor, id).await,
        Err(error) => Err(error),
    };
    answer(&visit, next, &[], done_so, "account-deactivated").await
}

#[server(prefix = "/do", endpoint = "reactivate")]
pub async fn reactivate(
    #[server(default)] account: String,
    #[server(default)] next: String,
) -> Result<Outcome<()>, AppError> {
    let visit = visit();
    let next = safe_next(&next);
    let done_so = match id(&account) {
        Ok(id) => usecases::account::reactivate(&visit.context, &visit.actor, id).await,
        Err(error) => Err(error),
    };
    answer(&visit, next, &[], done_so, "account-reactivated").await
}

#[cfg(feature = "ssr")]
fn id(text: &str) -> Result<AccountId, UseCaseError> {
    text.parse().map_err(|_| UseCaseError::NotFound)
}

/// What was typed into the form of an account.
#[cfg(feature = "ssr")]
fn typed<'a>(
    name: &'a str,
    email: &'a str,
    agency: &'a str,
    country: &'a str,
    roles: &'a [String],
) -> Vec<(&'static str, &'a str)> {
    let mut fields = vec![
        ("name", name),
        ("email", email),
        ("agency", agency),
        ("country", country),
    ];
    fields.extend(roles.iter().map(|role| ("roles", role.as_str())));
    fields
}

/// Hands a one-use link to the next page, which shows it once.
#[cfg(feature = "ssr")]
async fn hand_over(
    visit: &Visit,
    page: &str,
    link: String,
    email: String,
) -> Result<Outcome<()>, AppError> {
    let made = usecases::account::MadeLink {
        path: link,
        person: email,
    };
    match usecases::account::keep_made_link(&visit.context, &visit.actor, made).await {
        Ok(token) => done(&with(page, "link", &token), ()),
        Err(error) => refuse(visit, page, &[], error).await,
    }
}
