//! The banks of a course: every question with what it tests and where it is asked.

use super::{STYLES, kicker};
use crate::assess::pages::assessment_name;
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::{page_number, pager};
use crate::visit::{Visit, Words, encode};
use crate::{routes, t};
use leptos::prelude::*;
use views::statistics::{BankQuestion, BankView};

/// `/author/{course}/banks`
pub async fn banks(visit: Visit) -> PageResult {
    let words = visit.words;
    let view = usecases::author::banks(
        &visit.context,
        &visit.actor,
        visit.param("course"),
        Some((visit.query("bank"), page_number(&visit))),
        words.locale,
    )
    .await?;
    Ok(Page::new(Area::Author, t!(words, "banks-title"), move || {
        let course = view.course.clone();
        view! {
            <div class="pagehead">
                {kicker(words, &course, view.course_title)}
                <h1>{t!(words, "banks-title")}</h1>
                <p class="lead">{t!(words, "banks-lead")}</p>
            </div>
            {regrades(words, &course, view.regrades)}
            {view.banks.is_empty().then(|| view! { <div class="empty"><p>{t!(words, "banks-none")}</p></div> })}
            {view.banks.into_iter().map(|one| bank(words, &course, one)).collect_view()}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// Questions that were corrected after somebody had answered them.
fn regrades(words: Words, course: &str, all: Vec<(String, u32, u32)>) -> impl IntoView + use<> {
    let course = course.to_owned();
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "banks-regrades")}</h2><p>{t!(words, "banks-regrades-note")}</p></header>
            <div>
                <ul class="ledger">{all.into_iter().map(|(question, from, to)| {
                    let href = routes::regrade(&course, &question);
                    view! {
                        <li>
                            <h3><bdi dir="ltr">{question}</bdi></h3>
                            <span class="end"><a href=href>{t!(words, "banks-regrade-link")}</a></span>
                            <p>{t!(words, "banks-regrade-versions", from = from, to = to)}</p>
                        </li>
                    }
                }).collect_view()}</ul>
            </div>
        </section>
    })
}

fn bank(words: Words, course: &str, bank: BankView) -> impl IntoView + use<> {
    let count = t!(words, "banks-questions", count = bank.count);
    let pages = pages(words, course, &bank);
    let id = format!("bank-{}", bank.name);
    let label = bank
        .title
        .as_ref()
        .map_or_else(|| bank.name.clone(), |title| title.text.clone());
    let name = bank.name.clone();
    let has_title = bank.title.is_some();
    view! {
        <section class="section" id=id>
            <header>
                <h2>{match bank.title {
                    Some(title) => phrase(words.locale, title).into_any(),
                    None => view! { <bdi dir="ltr">{bank.name}</bdi> }.into_any(),
                }}</h2>
                {has_title.then(|| view! { <p><bdi dir="ltr">{name}</bdi></p> })}
                <p>{count}</p>
                {bank.import.map(|import| view! { <p><a href=routes::import(import)>{t!(words, "banks-imported")}</a></p> })}
            </header>
            <div>
                {groups(words, course, &label, bank.questions)}
                {pages}
            </div>
        </section>
    }
}

/// The way to the other questions of a long bank.
fn pages(words: Words, course: &str, bank: &BankView) -> impl IntoView + use<> {
    let (page, pages) = (bank.page, bank.pages);
    let (start, name) = (routes::banks(course), encode(&bank.name));
    (pages > 1).then(|| {
        let to = |page: usize| format!("{start}?bank={name}&page={page}#bank-{name}");
        let before = (page > 1).then(|| to(page - 1));
        let after = (page < pages).then(|| to(page + 1));
        let here = t!(words, "pages-here-of", page = page, pages = pages);
        pager(words, t!(words, "banks-pages"), before, here, after)
    })
}

/// The questions by their category, in the order in which categories first stand in the bank; those without one come first.
fn groups(words: Words, course: &str, label: &str, all: Vec<BankQuestion>) -> Vec<AnyView> {
    let mut groups: Vec<(Option<String>, Vec<BankQuestion>)> = vec![(None, Vec::new())];
    for one in all {
        match groups.iter_mut().find(|group| group.0 == one.category) {
            Some(group) => group.1.push(one),
            None => groups.push((one.category.clone(), vec![one])),
        }
    }
    groups.retain(|group| !group.1.is_empty());
    groups
        .into_iter()
        .map(|(category, all)| match category {
            None => questions(words, course, label.to_owned(), all).into_any(),
            Some(path) => {
                let label = format!("{label}: {path}");
                view! {
                    <h3><bdi>{path}</bdi></h3>
                    {questions(words, course, label, all)}
                }
                .into_any()
            }
        })
        .collect()
}

fn questions(
    words: Words,
    course: &str,
    label: String,
    questions: Vec<BankQuestion>,
) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "banks-question")),
        Column::text(t!(words, "banks-kind")),
        Column::text(t!(words, "banks-competence")),
        Column::number(t!(words, "banks-difficulty")),
        Column::text(t!(words, "banks-used-in")),
    ];
    let rows = questions
        .into_iter()
        .map(|one| row(words, course, one))
        .collect();
    table(label, columns, rows)
}

fn row(words: Words, course: &str, one: BankQuestion) -> Vec<AnyView> {
    let (locale, prompt) = (one.prompt.locale, one.prompt.html);
    let under = t!(words, "banks-version", version = one.version);
    let id = one.id.clone();
    // A place at which it is asked has numbers on it.
    let asked = one
        .used_in
        .into_iter()
        .map(|key| {
            let href = routes::item(course, &key, &one.id);
            view! { <li><a href=href>{assessment_name(words, &key)}</a></li> }
        })
        .collect_view();
    vec![
        view! {
            <span lang=locale.code() dir=locale.direction().as_str() inner_html=prompt></span>
            <span class="under"><bdi dir="ltr">{id}</bdi>" · "{under}</span>
        }
        .into_any(),
        words.text(&format!("kind-{}", one.kind), &[]).into_any(),
        words
            .text(&format!("competence-{}", one.competence), &[])
            .into_any(),
        one.difficulty.to_string().into_any(),
        view! { <ul class="lines">{asked}</ul> }.into_any(),
    ]
}
