//! The certificates of a programme.

use super::programmes::kicker;
use super::{STYLES, page_number, pager};
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field};
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words, encode};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::supervise::programmes::STATUSES;
use views::programme_figures::{IssuedList, IssuedRow};

/// `/programmes/{programme}/certificates?q=WORDS&status=valid&page=2`
pub async fn issued_certificates(visit: Visit) -> PageResult {
    let words = visit.words;
    let page = u32::try_from(page_number(&visit)).unwrap_or(1);
    let view = usecases::supervise::programmes::issued_certificates(
        &visit.context,
        &visit.actor,
        visit.param("programme"),
        (visit.query("q"), visit.query("status")),
        page,
        words.locale,
    )
    .await?;
    Ok(
        Page::new(Area::Programmes, t!(words, "issued-list"), move || {
            let before = (view.page > 1).then(|| address(&view, view.page - 1));
            let after = view.more.then(|| address(&view, view.page + 1));
            let here = t!(words, "pages-here", page = view.page);
            let pages = (view.page > 1 || view.more)
                .then(|| pager(words, t!(words, "issued-pages"), before, here, after));
            view! {
            <div class="pagehead">
                {kicker(words, &view.programme, view.programme_title.clone())}
                <h1>{t!(words, "issued-list")}</h1>
                <p class="lead">{t!(words, "issued-list-lead")}</p>
            </div>
            {search(words, &view)}
            <p class="small quiet" role="status">{t!(words, "issued-count", count = view.count)}</p>
            {rows(words, &view)}
            {pages}
        }
        .into_any()
        })
        .styles(STYLES)
        .into(),
    )
}

fn address(view: &IssuedList, page: u32) -> String {
    format!(
        "{}?q={}&status={}&page={page}",
        routes::issued_certificates(&view.programme),
        encode(&view.query),
        encode(&view.status)
    )
}

fn search(words: Words, view: &IssuedList) -> impl IntoView + use<> {
    let query = Field::new("q", t!(words, "issued-search"))
        .hint(t!(words, "issued-search-hint"))
        .value(view.query.clone())
        .optional();
    let status = Field::new("status", t!(words, "issued-status"))
        .value(&view.status)
        .optional();
    let mut all = vec![(String::new(), t!(words, "issued-status-all"))];
    all.extend(STATUSES.map(|word| (word.to_owned(), status_word(words, word))));
    let action = routes::issued_certificates(&view.programme);
    view! {
        <form class="filters" method="get" action=action role="search">
            {field(query)}
            {list_field(status, all)}
            <button class="button plain">{t!(words, "statistics-show")}</button>
        </form>
    }
}

fn status_word(words: Words, status: &str) -> String {
    words.text(&format!("issued-status-{status}"), &[])
}

fn rows(words: Words, view: &IssuedList) -> AnyView {
    if view.rows.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "issued-none")}</p></div> }.into_any();
    }
    let columns = vec![
        Column::text(t!(words, "issued-holder")),
        Column::text(t!(words, "issued-certification")),
        Column::text(t!(words, "issued-when")),
        Column::text(t!(words, "issued-until")),
        Column::text(t!(words, "issued-status")),
    ];
    let rows = view.rows.iter().map(|one| row(words, one)).collect();
    table(t!(words, "issued-list"), columns, rows).into_any()
}

fn row(words: Words, one: &IssuedRow) -> Vec<AnyView> {
    let href = routes::issued(&one.code);
    let until = one.expires_on.as_deref().map(|day| words.day(day));
    vec![
        view! {
            <a href=href><bdi>{one.holder.clone()}</bdi></a>
            <span class="under"><bdi>{one.agency.clone()}</bdi></span>
        }
        .into_any(),
        view! {
            {phrase(words.locale, one.title.clone())}
            <span class="under"><bdi dir="ltr">{one.code.clone()}</bdi></span>
        }
        .into_any(),
        words.day(&one.issued_on).into_any(),
        until
            .unwrap_or_else(|| t!(words, "issued-until-never"))
            .into_any(),
        status_word(words, &one.status).into_any(),
    ]
}
