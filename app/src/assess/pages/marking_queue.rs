//! Assessors' home: responses to mark, objections to answer, how far markers agree. No name stands here: what was finished, and by whom, has
//! a page of its own.

use super::interview::waiting as interviews;
use super::marking_agreement::agreement;
use crate::components::form::{notice, summary};
use crate::page::{Answer, Area, Page, PageResult};
use crate::supervise::pages::{page_number, pager};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::Passage;
use views::marking::{ContestRow, MarkingQueue, MarkingRow};

/// `/marking`; with `?next`, on to the response that waits longest.
pub async fn queue(visit: Visit) -> PageResult {
    let words = visit.words;
    let (context, actor) = (&visit.context, &visit.actor);
    let page = page_number(&visit);
    let queue = usecases::assess::marking_queue(context, actor, page, words.locale).await?;
    let talks = usecases::interview::queue(context, actor, words.locale).await?;
    if let Some(first) = queue.waiting.first()
        && visit.query.contains_key("next")
    {
        let next = routes::marking(first.task);
        return Ok(Answer::Redirect(format!("{next}?notice=marked")));
    }
    let (notice, problems) = (notice(&visit), summary(words, &visit.refused().await));
    Ok(Page::new(Area::Marking, t!(words, "marking-title"), move || {
        view! {
            <div class="pagehead"><h1>{t!(words, "marking-title")}</h1><p class="lead">{t!(words, "marking-lead")}</p></div>
            {notice}
            {problems}
            {waiting(words, &queue)}
            {contests(words, queue.contests, queue.contests_barred)}
            {interviews(words, talks)}
            {agreement(words, queue.agreement)}
            <section class="section">
                <header><h2>{t!(words, "observations-title")}</h2></header>
                <div class="stack">
                    <p>{t!(words, "observations-lead")}</p>
                    <p class="row">
                        <a href="/marking/observations/new">{t!(words, "observations-new")}</a>
                        <a href="/marking/observations">{t!(words, "observations-list")}</a>
                    </p>
                    <p>{t!(words, "observations-awards")}</p>
                    <p><a href="/programmes">{t!(words, "programmes-title")}</a></p>
                </div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "marking-finished")}</h2></header>
                <div class="stack">
                    <p>{t!(words, "marking-finished-apart")}</p>
                    <p><a href="/marking/finished">{t!(words, "marking-finished-link")}</a></p>
                </div>
            </section>
        }
        .into_any()
    })
    .styles(&["features/staff.css", "features/marking.css"])
    .into())
}

/// Responses without names, the oldest first.
fn waiting(words: Words, queue: &MarkingQueue) -> impl IntoView + use<> {
    let rows = queue.waiting.clone();
    let first = rows.first().map(|one| routes::marking(one.task));
    let several_pages = queue.page > 1 || queue.more;
    let before = (queue.page > 1).then(|| format!("/marking?page={}", queue.page - 1));
    let after = queue
        .more
        .then(|| format!("/marking?page={}", queue.page + 1));
    let here = t!(words, "pages-here", page = queue.page);
    view! {
        <section class="section">
            <header><h2>{t!(words, "marking-waiting")}</h2><p>{t!(words, "marking-waiting-note")}</p></header>
            <div>
                {match first {
                    Some(href) => view! { <p><a class="button" href=href>{t!(words, "marking-next")}</a></p> }.into_any(),
                    None => view! { <div class="empty"><p>{t!(words, "marking-waiting-none")}</p></div> }.into_any(),
                }}
                <ul class="ledger">{rows.into_iter().map(|one| row(words, one)).collect_view()}</ul>
                {several_pages.then(|| pager(words, t!(words, "marking-pages"), before, here, after))}
            </div>
        </section>
    }
}

fn row(words: Words, row: MarkingRow) -> impl IntoView {
    let href = routes::marking(row.task);
    let part = words.text(&format!("marking-part-{}", row.part), &[]);
    let since = t!(words, "marking-since", date = words.date(row.finished_at));
    view! {
        <li>
            <h3>{link(href, row.prompt, &row.question)}</h3>
            <span class="end quiet">{since}</span>
            <p>{part}" · "<bdi dir="ltr">{row.course}</bdi></p>
        </li>
    }
}

/// Objections without names, the oldest first, and how many somebody else has to answer.
fn contests(words: Words, contests: Vec<ContestRow>, barred: u32) -> impl IntoView {
    let is_empty = contests.is_empty();
    view! {
        <section class="section">
            <header><h2>{t!(words, "marking-contests")}</h2><p>{t!(words, "marking-contests-note")}</p></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "marking-contests-none")}</p></div> })}
                <ul class="ledger">{contests.into_iter().map(|one| {
                    let raised = t!(words, "marking-contest-raised", date = words.date(one.raised_at));
                    view! {
                        <li>
                            <h3>{link(routes::contest(one.contest), one.prompt, &one.question)}</h3>
                            <span class="end quiet">{raised}</span>
                            <p><bdi dir="ltr">{one.course}</bdi></p>
                        </li>
                    }
                }).collect_view()}</ul>
                {(barred > 0).then(|| view! { <p class="small quiet">{t!(words, "marking-contests-barred", count = barred)}</p> })}
            </div>
        </section>
    }
}

/// The question's words as a link; its id, where it has none (the kind itself says what to do).
fn link(href: String, prompt: Passage, question: &str) -> AnyView {
    let locale = prompt.locale;
    if prompt.html.is_empty() {
        let question = question.to_owned();
        return view! { <a href=href><bdi dir="ltr">{question}</bdi></a> }.into_any();
    }
    view! { <a class="waiting" href=href lang=locale.code() dir=locale.direction().as_str() inner_html=prompt.html></a> }.into_any()
}
