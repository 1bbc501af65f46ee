//! One's interviews beside each other: four small drawings of one size, and the same as a table.

use super::measures;
use crate::components::plot::multiple;
use crate::components::table::{Column, cell, table};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::interview::{EarlierView, InterviewDebrief};

type Share = fn(&EarlierView) -> u32;

/// The shares that are compared.
const SHARES: [(&str, Share); 4] = [
    ("recommended", |one| one.recommended),
    ("open", |one| one.open),
    ("option-posing", |one| one.option_posing),
    ("suggestive", |one| one.suggestive),
];

/// Nothing where this is the first interview: one dot compares with nothing.
pub fn earlier(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let all = view.earlier.clone();
    (all.len() > 1).then(|| view! {
        <section class="section wide">
            <header><h2>{t!(words, "interview-earlier")}</h2><p>{t!(words, "interview-earlier-note")}</p></header>
            <div>
                <div class="multiples">
                    {SHARES.map(|(name, share)| small(words, name, share, view)).into_iter().collect_view()}
                </div>
                <details class="folded">
                    <summary>{t!(words, "interview-earlier-table")}</summary>
                    {as_table(words, all)}
                </details>
            </div>
        </section>
    })
}

fn small(words: Words, name: &str, share: Share, view: &InterviewDebrief) -> impl IntoView + use<> {
    let shares: Vec<u32> = view.earlier.iter().map(share).collect();
    let measure = view.measures.iter().find(|one| one.measure == name);
    let edges = measure.and_then(|one| one.edges);
    let needed = edges.map_or(0, |one| one.competent);
    let last = shares.last().copied().unwrap_or(0);
    let asked = t!(words, "percent", percent = needed);
    let asked = if edges.is_some_and(|one| one.more) {
        t!(words, "interview-at-least", number = asked)
    } else {
        t!(words, "interview-at-most", number = asked)
    };
    view! {
        <figure class="small-one">
            <figcaption>
                <span>{measures::name(words, name)}</span>
                <strong class="num">{t!(words, "percent", percent = last)}</strong>
                <span class="small quiet">{asked}</span>
            </figcaption>
            {multiple(words.locale, &shares, needed)}
        </figure>
    }
}

fn as_table(words: Words, all: Vec<EarlierView>) -> impl IntoView {
    let name = t!(words, "interview-earlier-table");
    let mut columns = vec![
        Column::text(t!(words, "interview-earlier-one")),
        Column::number(t!(words, "interview-earlier-questions")),
    ];
    columns.extend(SHARES.map(|(name, _)| Column::number(measures::name(words, name))));
    let rows = all.into_iter().map(|one| row(words, one)).collect();
    table(name, columns, rows)
}

fn row(words: Words, one: EarlierView) -> Vec<AnyView> {
    let date = words.date(one.ended_at);
    let title = one.title.text.clone();
    let first = if one.this {
        view! { {title}<span class="under">{date}" · "{t!(words, "interview-earlier-this")}</span> }
            .into_any()
    } else {
        view! { <a href=routes::interview_debrief(one.run)>{title}</a><span class="under">{date}</span> }.into_any()
    };
    let shares = SHARES.map(|(_, share)| cell(t!(words, "percent", percent = share(&one))));
    [first, cell(one.questions.to_string())]
        .into_iter()
        .chain(shares)
        .collect()
}
