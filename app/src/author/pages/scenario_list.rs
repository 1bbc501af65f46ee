//! The scenarios on the instructors' home: how each stands, and the way to its page.

use super::home::{state, version};
use crate::components::text::phrase;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::scenario::ScenarioState;

pub fn scenarios(words: Words, all: Vec<ScenarioState>) -> impl IntoView {
    (!all.is_empty()).then(|| view! {
        <section class="section" id="scenarios">
            <header><h2>{t!(words, "scenarios-title")}</h2><p>{t!(words, "scenario-author-note")}</p></header>
            <div><ul class="ledger">{all.into_iter().map(|one| row(words, one)).collect_view()}</ul></div>
        </section>
    })
}

fn row(words: Words, one: ScenarioState) -> impl IntoView {
    let href = routes::author_scenario(&one.scenario);
    let standing = state(words, one.version.is_some(), one.behind);
    let version = version(words, one.version.clone(), one.published_at);
    let warnings = one.problems.iter().filter(|one| !one.is_error).count();
    let warnings = (warnings > 0).then(|| t!(words, "author-warnings", count = warnings));
    let slug = one.scenario.clone();
    let name = match one.title {
        Some(title) => view! { <a href=href>{phrase(words.locale, title)}</a> }.into_any(),
        None => view! { <a href=href><bdi dir="ltr">{one.scenario}</bdi></a> }.into_any(),
    };
    view! {
        <li>
            <h3>{name}</h3>
            <span class="end">{standing}</span>
            <p><bdi dir="ltr">{slug}</bdi>{version.map(|said| view! { " · "{said} })}{warnings.map(|said| view! { " · "{said} })}</p>
        </li>
    }
}
