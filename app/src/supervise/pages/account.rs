//! One account: what stands in it, corrected here, and whether its owner can sign in.

use super::STYLES;
use super::account_actions::{Whose, actions, state};
use super::account_fields::account_fields;
use super::made_link::made_link;
use super::programmes::belonging_section;
use crate::components::form::{notice, summary};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::AccountId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::AccountRecord;

/// `/admin/accounts/{account}`
pub async fn account(visit: Visit) -> PageResult {
    let id: AccountId = visit
        .param("account")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let record = usecases::account::view_account(&visit.context, &visit.actor, id).await?;
    let handed = visit.refused().await;
    let made = made_link(&visit).await?;
    let belongs =
        usecases::supervise::programmes::belonging(&visit.context, &visit.actor, id).await?;
    let words = visit.words;
    let (notice, problems) = (notice(&visit), summary(words, &handed));
    Ok(Page::new(Area::Admin, t!(words, "accounts-one"), move || {
        let (name, id) = (record.name.clone(), record.id.to_string());
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/admin">{t!(words, "admin-title")}</a>" · "<a href="/admin/accounts">{t!(words, "accounts-title")}</a></p>
                <h1><bdi>{name}</bdi></h1>
            </div>
            {notice}
            {problems}
            {made}
            <section class="section">
                <header><h2>{t!(words, "account-details")}</h2><p>{t!(words, "accounts-edit-note")}</p></header>
                <div>
                    <form class="form" method="post" action="/do/update-account">
                        <input type="hidden" name="account" value=id/>
                        {account_fields(words, &handed, Some(&record))}
                        <p class="row"><button class="button">{t!(words, "accounts-save")}</button></p>
                    </form>
                </div>
            </section>
            {belonging_section(words, &belongs, &handed, None)}
            {access(words, &record)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// Whether and from how many places its owner is signed in, and what can be done about it.
fn access(words: Words, record: &AccountRecord) -> impl IntoView + use<> {
    let here = routes::admin_account(record.id);
    let seen = record
        .last_seen_at
        .map_or_else(|| t!(words, "accounts-never"), |at| words.date_time(at));
    let since = words.date(record.created_at);
    let without_password = !record.has_password;
    view! {
        <section class="section">
            <header><h2>{t!(words, "accounts-access")}</h2><p>{t!(words, "accounts-access-note")}</p></header>
            <div>
                <dl class="pairs">
                    <div>
                        <dt>{t!(words, "accounts-state")}</dt>
                        <dd>
                            {state(words, record.deactivated_at)}
                            {without_password.then(|| view! { <span class="under">{t!(words, "accounts-no-password")}</span> })}
                        </dd>
                    </div>
                    <div><dt>{t!(words, "accounts-sessions")}</dt><dd>{record.sessions.to_string()}</dd></div>
                    <div><dt>{t!(words, "accounts-last-seen")}</dt><dd>{seen}</dd></div>
                    <div><dt>{t!(words, "account-since")}</dt><dd>{since}</dd></div>
                </dl>
                {actions(words, &Whose::of_record(record), &here, false)}
            </div>
        </section>
    }
}
