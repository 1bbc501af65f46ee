//! Pages of the feature `supervise`.

mod accommodations;
mod account;
mod account_actions;
mod account_fields;
mod accounts;
mod admin;
mod audit;
pub mod cohort;
mod finished;
mod issued;
mod made_link;
mod new_account;
mod outbox;
pub mod programmes;

pub use accommodations::accommodations;
pub use account::account;
pub use accounts::accounts;
pub use admin::admin;
pub use audit::audit;
pub use finished::finished;
pub use issued::issued_certificates;
pub use new_account::new_account;
pub use outbox::outbox;

use crate::components::number::percent;
use crate::components::table::{Column, table};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::supervise::{AuditRow, Hardest};

const STYLES: &[&str] = &["features/staff.css"];

/// The page asked for, from 1.
pub(crate) fn page_number(visit: &Visit) -> usize {
    visit.query("page").parse().unwrap_or(1).max(1)
}

/// A number over its name.
pub(crate) fn fact(name: String, number: impl std::fmt::Display) -> impl IntoView {
    let number = number.to_string();
    view! { <div><dt>{name}</dt><dd>{number}</dd></div> }
}

/// A date or a number with its unit, in one line.
pub(crate) fn nowrap(text: String) -> AnyView {
    view! { <span class="nowrap">{text}</span> }.into_any()
}

/// The questions that went worst in first attempts, each with the way to its figures.
pub(crate) fn hardest(words: Words, hardest: Hardest) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "hardest-question")),
        Column::number(t!(words, "hardest-answers")),
        Column::number(t!(words, "hardest-earned")),
    ];
    let (few, least) = (hardest.few, hardest.least);
    let is_empty = hardest.items.is_empty();
    let rows = hardest
        .items
        .into_iter()
        .map(|item| {
            let (locale, prompt) = (item.prompt.locale, item.prompt.html);
            let id = format!("{} / {}", item.course, item.question);
            let figures = routes::item(&item.course, &item.key, &item.question);
            vec![
                view! {
                    <span lang=locale.code() dir=locale.direction().as_str() inner_html=prompt></span>
                    <span class="under"><a href=figures><bdi dir="ltr">{id}</bdi></a></span>
                }
                .into_any(),
                item.answers.to_string().into_any(),
                t!(words, "percent", percent = percent(item.facility)).into_any(),
            ]
        })
        .collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "hardest-title")}</h2><p>{t!(words, "hardest-note")}</p></header>
            <div>
                {if is_empty {
                    view! { <div class="empty"><p>{t!(words, "hardest-none")}</p></div> }.into_any()
                } else {
                    table(t!(words, "hardest-title"), columns, rows).into_any()
                }}
                {(few > 0).then(|| view! { <p class="small quiet">{t!(words, "hardest-few", count = few, least = least)}</p> })}
            </div>
        </section>
    }
}

/// Rows of the audit log: when, what, who, to whom or what.
fn events(words: Words, rows: Vec<AuditRow>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "audit-what")),
        Column::text(t!(words, "audit-when")),
        Column::text(t!(words, "audit-who")),
        Column::text(t!(words, "audit-subject")),
    ];
    let rows = rows
        .into_iter()
        .map(|row| {
            let who = row.actor.unwrap_or_else(|| t!(words, "audit-nobody"));
            let subject = row.subject.unwrap_or_default();
            vec![
                words
                    .text(&format!("audit-{}", row.action.replace('.', "-")), &[])
                    .into_any(),
                nowrap(words.date_time(row.at)),
                view! { <bdi>{who}</bdi> }.into_any(),
                view! { <bdi class="id">{subject}</bdi> }.into_any(),
            ]
        })
        .collect();
    table(t!(words, "audit-title"), columns, rows)
}

/// Back, where one is, and on.
pub(crate) fn pager(
    words: Words,
    label: String,
    before: Option<String>,
    here: String,
    after: Option<String>,
) -> impl IntoView {
    view! {
        <nav class="pages" aria-label=label>
            {before.map(|href| view! { <a href=href rel="prev">{t!(words, "pages-before")}</a> })}
            <span>{here}</span>
            {after.map(|href| view! { <a href=href rel="next">{t!(words, "pages-after")}</a> })}
        </nav>
    }
}
