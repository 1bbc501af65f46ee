//! Finished final assessments of which nothing waits any more, and assessed scenarios, with names: apart from the queue, in which nobody is named.

use super::{STYLES, hardest, nowrap};
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::supervise::{FinishedAssessment, FinishedScenario};

/// `/marking/finished`
pub async fn finished(visit: Visit) -> PageResult {
    let words = visit.words;
    let home =
        usecases::supervise::home_assessor(&visit.context, &visit.actor, words.locale).await?;
    Ok(
        Page::new(Area::Marking, t!(words, "marking-finished"), move || {
            view! {
                <div class="pagehead">
                    <p class="kicker"><a href="/marking">{t!(words, "marking-title")}</a></p>
                    <h1>{t!(words, "marking-finished")}</h1>
                    <p class="lead">{t!(words, "marking-finished-lead")}</p>
                </div>
                {section(words, home.finished)}
                {scenarios(words, home.scenarios)}
                {hardest(words, home.hardest)}
            }
            .into_any()
        })
        .styles(STYLES)
        .into(),
    )
}

fn section(words: Words, all: Vec<FinishedAssessment>) -> impl IntoView {
    view! {
        <section class="section">
            <header><h2>{t!(words, "marking-finished-results")}</h2><p>{t!(words, "marking-finished-note")}</p></header>
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
            vec![
                view! {
                    <a href=href><bdi>{one.officer}</bdi></a>
                    <span class="under"><bdi>{one.agency}</bdi></span>
                }
                .into_any(),
                phrase(words.locale, one.course_title).into_any(),
                one.attempt_number.to_string().into_any(),
                t!(words, "percent", percent = one.percent).into_any(),
                state(words, one.passed),
                nowrap(words.date(one.finished_at)),
            ]
        })
        .collect();
    table(t!(words, "marking-finished"), columns, rows)
}

fn state(words: Words, passed: bool) -> AnyView {
    if passed {
        view! { <span class="state right nowrap">{icon(Icon::Check)}{t!(words, "result-passed")}</span> }.into_any()
    } else {
        view! { <span class="state open nowrap">{icon(Icon::Half)}{t!(words, "result-not-passed")}</span> }.into_any()
    }
}

fn scenarios(words: Words, all: Vec<FinishedScenario>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "marking-officer")),
        Column::text(t!(words, "marking-finished-scenario")),
        Column::text(t!(words, "marking-finished-ending")),
        Column::number(t!(words, "marking-reached")),
        Column::text(t!(words, "marking-result")),
        Column::text(t!(words, "marking-date")),
    ];
    let is_empty = all.is_empty();
    let rows = all
        .into_iter()
        .map(|one| {
            let href = routes::scenario_debrief(one.run);
            let outcome = words.text(&format!("scenario-outcome-{}", one.outcome), &[]);
            vec![
                view! {
                    <a href=href><bdi>{one.officer}</bdi></a>
                    <span class="under"><bdi>{one.agency}</bdi></span>
                }
                .into_any(),
                phrase(words.locale, one.title).into_any(),
                outcome.into_any(),
                t!(words, "percent", percent = one.percent).into_any(),
                state(words, one.passed),
                nowrap(words.date(one.ended_at)),
            ]
        })
        .collect();
    view! {
        <section class="section">
            <header>
                <h2>{t!(words, "marking-finished-scenarios")}</h2>
                <p>{t!(words, "marking-finished-scenarios-note")}</p>
            </header>
            <div>{if is_empty {
                view! { <div class="empty"><p>{t!(words, "marking-finished-scenarios-none")}</p></div> }.into_any()
            } else {
                table(t!(words, "marking-finished-scenarios"), columns, rows).into_any()
            }}</div>
        </section>
    }
}
