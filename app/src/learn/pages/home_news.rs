//! What is new on the home page, and what else is open there.

use crate::components::text::phrase;
use crate::routes;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::assess::AssessmentKind;
use views::learn::{NewsRow, OpenAttempt};

/// What happened to results since they were last opened, each with the way to the result.
pub fn news(words: Words, rows: Vec<NewsRow>) -> impl IntoView {
    (!rows.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "home-news-list")}</h2><p>{t!(words, "home-news-note")}</p></header>
            <div>
                <ul class="ledger">{rows.into_iter().map(|row| {
                    let said = words.text(&format!("news-{}", row.cause), &[]);
                    view! {
                        <li>
                            <h3><a href=routes::attempt_result(row.attempt)>{said}</a></h3>
                            <span class="end quiet">{words.date(row.at)}</span>
                            <p>{phrase(words.locale, row.title)}</p>
                        </li>
                    }
                }).collect_view()}</ul>
            </div>
        </section>
    })
}

/// Attempts that were begun and not finished, beside the one that comes next.
pub fn open_attempts(words: Words, open: Vec<OpenAttempt>) -> impl IntoView {
    (!open.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "home-open")}</h2><p>{t!(words, "home-open-note")}</p></header>
            <div>
                <ul class="ledger">{open.into_iter().map(|one| {
                    let go_on = match one.kind {
                        AssessmentKind::Drill => t!(words, "home-open-drill"),
                        AssessmentKind::Quiz => t!(words, "home-open-quiz"),
                        AssessmentKind::Final => t!(words, "home-open-final"),
                    };
                    view! {
                        <li>
                            <h3><a href=routes::attempt(one.attempt)>{phrase(words.locale, one.title)}</a></h3>
                            <span class="end quiet">{phrase(words.locale, one.course_title)}</span>
                            <p>{go_on}" "{t!(words, "home-answered", done = one.answered, count = one.questions)}</p>
                        </li>
                    }
                }).collect_view()}</ul>
            </div>
        </section>
    })
}
