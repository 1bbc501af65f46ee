//! Finished final assessments, as assessors see them below what waits for them.

use super::nowrap;
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::supervise::FinishedAssessment;

/// The section of finished assessments on the page of the queue.
pub(crate) fn finished(words: Words, all: Vec<FinishedAssessment>) -> impl IntoView {
    view! {
        <section class="section">
            <header><h2>{t!(words, "marking-finished")}</h2><p>{t!(words, "marking-finished-note")}</p></header>
            <div>{if all.is_empty() {
                view! { <div class="empty"><p>{t!(words, "marking-none")}</p></div> }.into_any()
            } else {
                list(words, all).into_any()
            }}</div>
        </section>
    }
}

fn list(words: Words, all: Vec<FinishedAssessment>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "marking-officer")),
        Column::text(t!(words, "programmes-course")),
        Column::number(t!(words, "marking-attempt")),
        Column::number(t!(words, "marking-reached")),
        Column::text(t!(words, "marking-result")),
        Column::text(t!(words, "marking-date")),
    ];
    let rows = all
        .into_iter()
        .map(|one| {
            let href = routes::attempt_result(one.attempt);
            // What a person still has to mark may make it pass.
            let state = if one.waiting > 0 {
                view! { <span class="state open nowrap">{icon(Icon::Ring)}{t!(words, "result-waiting-title")}</span> }.into_any()
            } else if one.passed {
                view! { <span class="state right nowrap">{icon(Icon::Check)}{t!(words, "result-passed")}</span> }.into_any()
            } else {
                view! { <span class="state open nowrap">{icon(Icon::Half)}{t!(words, "result-not-passed")}</span> }.into_any()
            };
            vec![
                view! {
                    <a href=href><bdi>{one.officer}</bdi></a>
                    <span class="under"><bdi>{one.agency}</bdi></span>
                }
                .into_any(),
                phrase(words.locale, one.course_title).into_any(),
                one.attempt_number.to_string().into_any(),
                t!(words, "percent", percent = one.percent).into_any(),
                state,
                nowrap(words.date(one.finished_at)),
            ]
        })
        .collect();
    table(t!(words, "marking-finished"), columns, rows)
}
