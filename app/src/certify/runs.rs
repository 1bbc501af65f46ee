//! Awarding to many at once: the progress and the report.

use super::awards::STYLES;
use super::document::said as phrase;
use crate::components::table::{Column, table};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::AwardRunId;
use leptos::prelude::*;
use usecases::UseCaseError;
use views::standing::{RunRow, RunView};

/// What can become of somebody, in the order of the report.
const OUTCOMES: [&str; 6] = [
    "issued",
    "already",
    "unconfirmed",
    "later",
    "missing",
    "failed",
];

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
        let whom = match &view.cohort {
            Some(cohort) => t!(words, "run-of-cohort", cohort = cohort.as_str()),
            None => t!(words, "run-everybody"),
        };
        let report = routes::award_run_report(id);
        view! {
            <div class="pagehead">
                <p class="kicker"><a href=back>{t!(words, "awards-title")}": "{phrase(view.title.clone())}</a></p>
                <h1>{t!(words, "run-title")}</h1>
                <p class="lead">{started}</p>
                <p>{whom}</p>
            </div>
            {progress(words, &view, id)}
            <section class="section">
                <header><h2>{t!(words, "run-report")}</h2></header>
                <div class="stack">
                    {counts(words, &view.rows)}
                    <p class="row"><a href=report download="">{t!(words, "run-report-csv")}</a></p>
                    {people(words, view.rows)}
                </div>
            </section>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// How far it is. The page does not load itself again: whoever reads it with a screen reader or enlarged would lose their place
/// (Web Content Accessibility Guidelines 2.2, failure F41).
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
        <section class="section">
            <header><h2>{t!(words, "awards-progress")}</h2></header>
            <div class="stack">
                <div class="progress">
                    <span>{t!(words, "run-done", done = done, count = of)}</span>
                    <progress class="meter" value=done.to_string() max=of.to_string() aria-hidden="true"></progress>
                </div>
                <p>{said}</p>
                {again}
            </div>
        </section>
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

/// What became of somebody.
fn became(words: Words, one: &RunRow) -> String {
    match &one.outcome {
        Some(outcome) => outcome_words(words, outcome),
        None => t!(words, "run-waits"),
    }
}

/// The report as a table of texts, with the names of its columns: what the page shows, for a file.
pub fn report(words: Words, view: &RunView) -> (Vec<String>, Vec<Vec<String>>) {
    let heads = vec![
        t!(words, "awards-person"),
        t!(words, "run-outcome"),
        t!(words, "standing-certificate"),
    ];
    let rows = view
        .rows
        .iter()
        .map(|one| {
            let code = one.code.clone().unwrap_or_default();
            vec![one.name.clone(), became(words, one), code]
        })
        .collect();
    (heads, rows)
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
            let outcome = became(words, &one);
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
