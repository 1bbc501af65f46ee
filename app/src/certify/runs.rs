//! Awarding to many at once: the progress and the report.

use super::document::said as phrase;
use super::pages::STYLES;
use crate::components::table::{Column, table};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::AwardRunId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::standing::{RunRow, RunView};

/// What can become of somebody, in the order of the report.
const OUTCOMES: [&str; 5] = ["issued", "already", "unconfirmed", "missing", "failed"];

/// `/programmes/runs/{run}`
pub async fn run(visit: Visit) -> PageResult {
    let id: AwardRunId = visit
        .param("run")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let words = visit.words;
    let view = usecases::certify::run(&visit.context, &visit.actor, id, words.locale).await?;
    Ok(Page::new(Area::Programmes, t!(words, "run-title"), move || {
        let back = routes::awards(&view.programme, &view.certification);
        let started = t!(
            words,
            "run-started",
            person = view.started_by.as_str(),
            date = words.date_time(view.started_at)
        );
        view! {
            <div class="pagehead">
                <p class="kicker"><a href=back>{t!(words, "awards-title")}": "{phrase(view.title.clone())}</a></p>
                <h1>{t!(words, "run-title")}</h1>
                <p class="lead">{started}</p>
            </div>
            {progress(words, &view, id)}
            <section class="section">
                <header><h2>{t!(words, "run-report")}</h2></header>
                <div class="stack">{counts(words, &view.rows)}{people(words, view.rows)}</div>
            </section>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn progress(words: Words, view: &RunView, id: AwardRunId) -> impl IntoView + use<> {
    let (done, of) = (view.done, view.rows.len());
    let said = match view.finished_at {
        Some(at) => t!(words, "run-finished", date = words.date_time(at)),
        None => t!(words, "run-going"),
    };
    let again = view.finished_at.is_none().then(|| {
        let here = routes::award_run(id);
        view! { <p><a href=here>{t!(words, "run-look-again")}</a></p> }
    });
    view! {
        <div class="progress">
            <span>{t!(words, "run-done", done = done, count = of)}</span>
            <progress class="meter" value=done.to_string() max=of.to_string() aria-hidden="true"></progress>
        </div>
        <p>{said}</p>
        {again}
    }
}

/// How many of each outcome.
fn counts(words: Words, rows: &[RunRow]) -> impl IntoView + use<> {
    let all: Vec<String> = OUTCOMES
        .into_iter()
        .filter_map(|outcome| {
            let count = rows
                .iter()
                .filter(|one| one.outcome.as_deref() == Some(outcome))
                .count();
            (count > 0).then(|| format!("{}: {count}", outcome_words(words, outcome)))
        })
        .collect();
    view! { <ul class="dashes">{all.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}</ul> }
}

fn outcome_words(words: Words, outcome: &str) -> String {
    words.text(&format!("run-outcome-{outcome}"), &[])
}

fn people(words: Words, rows: Vec<RunRow>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "awards-person")),
        Column::text(t!(words, "run-outcome")),
        Column::text(t!(words, "standing-certificate")),
    ];
    let rows = rows
        .into_iter()
        .map(|one| {
            let outcome = match &one.outcome {
                Some(outcome) => outcome_words(words, outcome),
                None => t!(words, "run-waits"),
            };
            let code = match one.code {
                Some(code) => {
                    let href = routes::issued(&code);
                    view! { <a href=href><bdi dir="ltr">{code}</bdi></a> }.into_any()
                }
                None => "–".into_any(),
            };
            vec![
                view! { <bdi>{one.name}</bdi> }.into_any(),
                outcome.into_any(),
                code,
            ]
        })
        .collect();
    table(t!(words, "run-report"), columns, rows)
}
