//! The scenarios one can play.

use super::SCENARIOS;
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::scenario::ScenarioCard;

/// `/practice/scenarios`
pub async fn list(visit: Visit) -> PageResult {
    let words = visit.words;
    let all = usecases::scenario::list(&visit.context, &visit.actor, words.locale).await?;
    let problems = summary(words, &visit.refused().await);
    Ok(
        Page::new(Area::Practice, t!(words, "scenarios-title"), move || {
            view! {
                <div class="pagehead">
                    <p class="kicker"><a href="/practice">{t!(words, "practice-title")}</a></p>
                    <h1>{t!(words, "scenarios-title")}</h1>
                    <p class="lead">{t!(words, "scenarios-lead")}</p>
                </div>
                {problems}
                {cards(words, all, true)}
            }
            .into_any()
        })
        .styles(&["features/skills.css"])
        .into(),
    )
}

/// The first few, and the link to all of them: a part of the page of practice.
pub fn some(words: Words, all: Vec<ScenarioCard>, first: usize) -> impl IntoView {
    let total = all.len();
    let shown = all.into_iter().take(first).collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "scenarios-title")}</h2><p>{t!(words, "scenarios-note")}</p></header>
            <div>
                {cards(words, shown, false)}
                {(total > first).then(|| view! { <p class="small"><a href=SCENARIOS>{t!(words, "scenarios-all", count = total)}</a></p> })}
            </div>
        </section>
    }
}

/// Directly under the head of the page (`top`) their titles are the next level.
fn cards(words: Words, all: Vec<ScenarioCard>, top: bool) -> AnyView {
    if all.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "scenarios-none")}</p></div> }.into_any();
    }
    view! { <ul class="drills">{all.into_iter().map(|one| card(words, one, top)).collect_view()}</ul> }
        .into_any()
}

fn card(words: Words, one: ScenarioCard, top: bool) -> impl IntoView {
    let intro = routes::scenario(&one.scenario);
    let plain = one.title.text.clone();
    let finished = (one.finished > 0).then(|| t!(words, "scenario-finished", count = one.finished));
    let latest = one.latest.map(|run| {
        let title = plain.clone();
        view! { " · "<a href=routes::scenario_debrief(run)>{t!(words, "scenario-latest")}<span class="hidden">": "{title}</span></a> }
    });
    let go = match one.open {
        Some(run) => view! { <a class="button" href=routes::scenario_run(run)>{t!(words, "scenario-go-on")}<span class="hidden">": "{plain}</span></a> }.into_any(),
        None => view! { <a class="button plain" href=intro.clone()>{t!(words, "scenario-about")}<span class="hidden">": "{plain}</span></a> }.into_any(),
    };
    let title = view! { <a href=intro>{phrase(words.locale, one.title)}</a> };
    let title = if top {
        view! { <h2>{title}</h2> }.into_any()
    } else {
        view! { <h3>{title}</h3> }.into_any()
    };
    view! {
        <li>
            <div>
                {title}
                <p>{phrase(words.locale, one.summary)}</p>
            </div>
            <div>
                <p class="small quiet">
                    {t!(words, "scenario-about-minutes", count = one.minutes)}
                    {finished.map(|said| view! { " · "{said} })}{latest}
                </p>
                <p class="go">{go}</p>
            </div>
        </li>
    }
}
