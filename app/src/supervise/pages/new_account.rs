//! Making an account.

use super::STYLES;
use super::account_fields::account_fields;
use super::made_link::made_link;
use crate::components::form::summary;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Role;

/// `/admin/accounts/new`
pub async fn new_account(visit: Visit) -> PageResult {
    if !matches!(
        visit.actor.with_role(&[Role::Administrator]),
        Ok(_) | Err(UseCaseError::SignInRequired)
    ) {
        return Err(UseCaseError::Forbidden);
    }
    visit.actor.person()?;
    let handed = visit.refused().await;
    let words = visit.words;
    let made = made_link(&visit).await?;
    Ok(Page::new(Area::Admin, t!(words, "accounts-new"), move || {
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/admin">{t!(words, "admin-title")}</a>" · "<a href="/admin/accounts">{t!(words, "accounts-title")}</a></p>
                <h1>{t!(words, "accounts-new")}</h1>
                <p class="lead">{t!(words, "accounts-new-lead")}</p>
            </div>
            {made}
            <form class="form" method="post" action="/do/create-account">
                {summary(words, &handed)}
                {account_fields(words, &handed, None)}
                <p class="row"><button class="button">{t!(words, "accounts-create")}</button></p>
            </form>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}
