//! Before and after, attempt by attempt.

use crate::components::number::points;
use crate::components::table::{Column, cell, table};
use crate::components::{Icon, icon};
use crate::supervise::pages::fact;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::statistics::{RegradeRow, RegradeView};

/// What changes in numbers, then every attempt that is touched.
pub fn list(words: Words, view: &RegradeView) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "regrade-officer")),
        Column::number(t!(words, "regrade-question-before")),
        Column::number(t!(words, "regrade-question-after")),
        Column::number(t!(words, "regrade-whole-before")),
        Column::number(t!(words, "regrade-whole-after")),
        Column::text(t!(words, "regrade-result")),
    ];
    let rows: Vec<Vec<AnyView>> = view
        .rows
        .iter()
        .cloned()
        .map(|one| row(words, one))
        .collect();
    let is_empty = rows.is_empty();
    view! {
        <section class="section wide">
            <header><h2>{t!(words, "regrade-list")}</h2><p>{t!(words, "regrade-list-note")}</p></header>
            <div>
                <dl class="facts">
                    {fact(t!(words, "regrade-changed"), view.changed)}
                    {fact(t!(words, "regrade-would-pass"), view.would_pass)}
                    {fact(t!(words, "regrade-would-fail"), view.would_fail)}
                </dl>
                {asides(words, view)}
                {if is_empty {
                    view! { <div class="empty"><p>{t!(words, "regrade-none")}</p></div> }.into_any()
                } else {
                    table(t!(words, "regrade-list"), columns, rows).into_any()
                }}
            </div>
        </section>
    }
}

/// Who answered at all, and which answers stay as they are, where there are any.
fn asides(words: Words, view: &RegradeView) -> impl IntoView + use<> {
    let count = |number: usize, said: String| (number > 0).then_some(said);
    let said = [
        Some(t!(words, "regrade-considered", count = view.considered)),
        count(view.kept, t!(words, "regrade-kept", count = view.kept)),
        count(
            view.spared,
            t!(words, "regrade-spared", count = view.spared),
        ),
        count(
            view.unlike,
            t!(words, "regrade-unlike", count = view.unlike),
        ),
        count(
            view.left_out,
            t!(words, "regrade-left-out", count = view.left_out),
        ),
    ];
    view! { <div class="asides">{said.into_iter().flatten().map(|said| view! { <p>{said}</p> }).collect_view()}</div> }
}

fn row(words: Words, row: RegradeRow) -> Vec<AnyView> {
    let earned = |sixtieths| points(words.locale, sixtieths).into_any();
    let percent = |percent| t!(words, "percent", percent = percent).into_any();
    let result = match (row.passed_before, row.passed_after) {
        (true, true) => view! { <span class="state open">{t!(words, "regrade-still-passed")}</span> }.into_any(),
        (false, false) => view! { <span class="state open">{t!(words, "regrade-still-not-passed")}</span> }.into_any(),
        (false, true) => view! { <span class="state right">{icon(Icon::Check)}{t!(words, "regrade-now-passed")}</span> }.into_any(),
        (true, false) => view! { <span class="state warn">{icon(Icon::Warning)}{t!(words, "regrade-below")}</span> }.into_any(),
    };
    vec![
        cell(row.officer),
        earned(row.before_sixtieths),
        earned(row.after_sixtieths),
        percent(row.percent_before),
        percent(row.percent_after),
        result,
    ]
}
