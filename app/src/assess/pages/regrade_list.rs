//! Before and after, attempt by attempt.

use super::assessment_name;
use crate::components::number::points;
use crate::components::table::{Column, cell, table};
use crate::components::{Icon, icon};
use crate::supervise::pages::{fact, pager};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::statistics::{RegradeRow, RegradeView};

/// What changes in numbers, then a page of the attempts; `here` is the address that a page number is added to.
pub fn list(words: Words, view: &RegradeView, here: &str) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "regrade-attempt")),
        Column::number(t!(words, "regrade-question-before")),
        Column::number(t!(words, "regrade-question-after")),
        Column::number(t!(words, "regrade-whole-before")),
        Column::number(t!(words, "regrade-whole-after")),
        Column::text(t!(words, "regrade-result")),
        Column::text(t!(words, "regrade-fate")),
    ];
    let rows: Vec<Vec<AnyView>> = view
        .rows
        .iter()
        .cloned()
        .map(|one| row(words, one))
        .collect();
    let is_empty = rows.is_empty();
    let number = |page: usize| format!("{here}page={page}");
    let before = (view.page > 1).then(|| number(view.page - 1));
    let after = view.more.then(|| number(view.page + 1));
    let pages = (before.is_some() || after.is_some()).then(|| {
        let at = t!(words, "pages-here", page = view.page);
        pager(words, t!(words, "regrade-pages"), before, at, after)
    });
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
                {pages}
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
    ];
    view! { <div class="asides">{said.into_iter().flatten().map(|said| view! { <p>{said}</p> }).collect_view()}</div> }
}

fn row(words: Words, row: RegradeRow) -> Vec<AnyView> {
    let earned = |sixtieths| points(words.locale, sixtieths).into_any();
    let percent = |percent| t!(words, "percent", percent = percent).into_any();
    let attempt = t!(
        words,
        "regrade-attempt-of",
        assessment = assessment_name(words, &row.key),
        number = row.number,
        time = words.date(row.finished_at)
    );
    let why = words.text(&format!("regrade-fate-{}", row.fate), &[]);
    let result = match (row.passed_before, row.passed_after) {
        (true, true) => view! { <span class="state open">{t!(words, "regrade-still-passed")}</span> }.into_any(),
        (false, false) => view! { <span class="state open">{t!(words, "regrade-still-not-passed")}</span> }.into_any(),
        (false, true) => view! { <span class="state right">{icon(Icon::Check)}{t!(words, "regrade-now-passed")}</span> }.into_any(),
        (true, false) => view! { <span class="state warn">{icon(Icon::Warning)}{t!(words, "regrade-below")}</span> }.into_any(),
    };
    vec![
        cell(attempt),
        earned(row.before_sixtieths),
        earned(row.after_sixtieths),
        percent(row.percent_before),
        percent(row.percent_after),
        result,
        cell(why),
    ]
}
