//! What the answers to an assessment say of its questions, for instructors and assessors.

use super::statistics_figures::{figures, spread};
use super::statistics_items::{Order, items, map};
use crate::components::field_kinds::list_field;
use crate::components::form::Field;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words, encode};
use crate::{routes, t};
use leptos::prelude::*;
use views::statistics::StatisticsView;

const STYLES: &[&str] = &["features/staff.css", "features/statistics.css"];

/// `/author/{course}/statistics?assessment=KEY&all=1&sort=COLUMN&down=1`
pub async fn statistics(visit: Visit) -> PageResult {
    let words = visit.words;
    let view = usecases::assess::statistics(
        &visit.context,
        &visit.actor,
        visit.param("course"),
        visit.query("assessment"),
        visit.query("all") == "1",
        words.locale,
    )
    .await?;
    let order = Order::read(visit.query("sort"), visit.query("down"));
    Ok(Page::new(Area::Author, t!(words, "statistics-title"), move || {
        let course = routes::course(&view.course);
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/author">{t!(words, "author-title")}</a>" · "<a href=course>{phrase(words.locale, view.course_title.clone())}</a></p>
                <h1>{t!(words, "statistics-title")}</h1>
                <p class="lead">{phrase(words.locale, view.title.clone())}</p>
            </div>
            {choose(words, &view)}
            {small(words, view.attempts, view.is_small)}
            {figures(words, &view)}
            {(view.attempts > 0).then(|| view! {
                {spread(words, &view)}
                {map(words, &view)}
                {items(words, &view, order)}
            })}
            <p class="small quiet">{t!(words, "statistics-computed", time = words.date_time(view.computed_at))}</p>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// Which assessment, and whose answers: a plain form that asks for the page again.
fn choose(words: Words, view: &StatisticsView) -> impl IntoView + use<> {
    let keys = view
        .assessments
        .iter()
        .map(|(key, title)| (key.clone(), title.text.clone()))
        .collect();
    let which = Field::new("assessment", t!(words, "statistics-assessment")).value(&view.key);
    let whose = Field::new("all", t!(words, "statistics-attempts"))
        .value(if view.all_attempts { "1" } else { "" })
        .optional();
    let attempts = vec![
        (String::new(), t!(words, "statistics-first-attempts")),
        (String::from("1"), t!(words, "statistics-all-attempts")),
    ];
    let action = routes::statistics(&view.course);
    view! {
        <form class="filters" method="get" action=action>
            {list_field(which, keys)}
            {list_field(whose, attempts)}
            <button class="button plain">{t!(words, "statistics-show")}</button>
        </form>
    }
}

/// What a small number of attempts means.
pub(super) fn small(words: Words, attempts: u32, is_small: bool) -> impl IntoView {
    is_small.then(|| view! {
        <p class="notice warn" role="note">{icon(Icon::Warning)}<span>{t!(words, "statistics-small", count = attempts)}</span></p>
    })
}

/// The address of these statistics in an order.
pub(super) fn address(view: &StatisticsView, order: Order) -> String {
    let mut address = format!(
        "{}?assessment={}",
        routes::statistics(&view.course),
        encode(&view.key)
    );
    if view.all_attempts {
        address.push_str("&all=1");
    }
    address.push_str(&order.query());
    address
}

/// An assessment by its key: the final one, a module's quiz, a drill.
pub fn assessment_name(words: Words, key: &str) -> String {
    match (key, key.strip_prefix("drill:")) {
        ("final", _) => t!(words, "assessment-name-final"),
        (_, Some(bank)) => t!(words, "assessment-name-drill", bank = bank),
        (module, None) => t!(words, "assessment-name-quiz", module = module),
    }
}
