//! What is new on the home page, and what else is open there.

use crate::components::text::phrase;
use crate::routes;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::assess::AssessmentKind;
use views::learn::{NewsRow, OpenAttempt, OpenRun};

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

/// Attempts and runs that were begun and not finished, beside the one that comes next.
pub fn open_attempts(words: Words, open: Vec<OpenAttempt>, runs: Vec<OpenRun>) -> impl IntoView {
    (open.len() + runs.len() > 0).then(|| view! {
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
                }).collect_view()}
                {runs.into_iter().map(|one| run(words, one)).collect_view()}</ul>
            </div>
        </section>
    })
}

fn run(words: Words, one: OpenRun) -> impl IntoView {
    let kind = if one.assessed {
        t!(words, "scenario-run-assessed")
    } else {
        t!(words, "scenario-run-practice")
    };
    view! {
        <li>
            <h3><a href=routes::scenario_run(one.run)>{phrase(words.locale, one.title)}</a></h3>
            <span class="end quiet">{words.date(one.started_at)}</span>
            <p>{t!(words, "scenario-home-run")}" · "{kind}</p>
        </li>
    }
}
