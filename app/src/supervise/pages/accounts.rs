//! The administrators' list of accounts.

use super::account_actions::{Whose, actions, state};
use super::made_link::made_link;
use super::{STYLES, nowrap, page_number, pager};
use crate::components::form::{Field, field, notice, summary};
use crate::components::table::{Column, table};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words, encode};
use crate::{routes, t};
use leptos::prelude::*;
use views::account::{AccountList, AccountRow};

/// `/admin/accounts`
pub async fn accounts(visit: Visit) -> PageResult {
    let list = usecases::account::list_accounts(
        &visit.context,
        &visit.actor,
        visit.query("q"),
        page_number(&visit),
    )
    .await?;
    let handed = visit.refused().await;
    let words = visit.words;
    let made = made_link(&visit).await?;
    let (notice, problems) = (notice(&visit), summary(words, &handed));
    Ok(Page::new(Area::Admin, t!(words, "accounts-title"), move || {
        let total = t!(words, "accounts-total", count = list.total);
        let search = Field::new("q", t!(words, "accounts-search")).value(list.query.clone()).optional();
        let searched = !list.query.is_empty();
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/admin">{t!(words, "admin-title")}</a></p>
                <h1>{t!(words, "accounts-title")}</h1>
            </div>
            {notice}
            {problems}
            {made}
            <div class="toolbar">
                <form class="search" method="get" action="/admin/accounts" role="search">
                    {field(search)}
                    <button class="button plain">{t!(words, "accounts-search-button")}</button>
                </form>
                <a class="button" href="/admin/accounts/new">{t!(words, "accounts-new")}</a>
            </div>
            <p class="small quiet">{total}{searched.then(|| view! { " · "<a href="/admin/accounts">{t!(words, "accounts-show-all")}</a> })}</p>
            {if list.rows.is_empty() {
                view! { <div class="empty"><p>{t!(words, "accounts-none")}</p></div> }.into_any()
            } else {
                rows(words, &list).into_any()
            }}
            {(list.pages > 1).then(|| {
                let before = (list.page > 1).then(|| href(&list.query, list.page - 1));
                let after = (list.page < list.pages).then(|| href(&list.query, list.page + 1));
                let here = t!(words, "pages-here-of", page = list.page, pages = list.pages);
                pager(words, t!(words, "accounts-pages"), before, here, after)
            })}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// A page of the list, with what was searched for.
fn href(query: &str, page: usize) -> String {
    if query.is_empty() {
        format!("/admin/accounts?page={page}")
    } else {
        format!("/admin/accounts?q={}&page={page}", encode(query))
    }
}

fn rows(words: Words, list: &AccountList) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "field-name")),
        Column::text(t!(words, "field-agency")),
        Column::text(t!(words, "field-roles")),
        Column::text(t!(words, "accounts-last-seen")),
        Column::text(t!(words, "accounts-state")),
        Column::action(t!(words, "accounts-actions")),
    ];
    let here = href(&list.query, list.page);
    let rows = list
        .rows
        .iter()
        .cloned()
        .map(|one| row(words, one, &here))
        .collect();
    table(t!(words, "accounts-title"), columns, rows)
}

fn row(words: Words, account: AccountRow, here: &str) -> Vec<AnyView> {
    let roles = account
        .roles
        .iter()
        .map(|role| words.text(&format!("role-{}", role.as_str()), &[]))
        .collect::<Vec<_>>()
        .join(", ");
    let country = account.country.as_deref().map(|code| words.country(code));
    let seen = account
        .last_seen_at
        .map_or_else(|| t!(words, "accounts-never"), |at| words.date(at));
    let (name, email) = (account.name.clone(), account.email.clone());
    let page = routes::admin_account(account.id);
    vec![
        view! { <a href=page><bdi>{name}</bdi></a><span class="under"><bdi dir="ltr">{email}</bdi></span> }.into_any(),
        view! { <bdi>{account.agency.clone()}</bdi>{country.map(|country| view! { <span class="under">{country}</span> })} }.into_any(),
        roles.into_any(),
        nowrap(seen),
        state(words, account.deactivated_at),
        actions(words, &Whose::of_row(&account), here, true).into_any(),
    ]
}

#[cfg(test)]
mod tests {
    use super::href;

    #[test]
    fn a_search_goes_along_from_page_to_page() {
        assert_eq!(href("", 2), "/admin/accounts?page=2");
        assert_eq!(href("a&b é", 1), "/admin/accounts?q=a%26b%20%C3%A9&page=1");
    }
}
