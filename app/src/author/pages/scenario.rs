//! A scenario as its authors see it: what was found in its file, its picture, and what officers did in it.

use super::home::{problem_list, state, version};
use super::scenario_figures::figures;
use crate::components::table::scroll;
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::practise::pages::scenario::outcome;
use crate::supervise::pages::fact;
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::scenario::{AuthorScenario, PictureWords};

/// `/author/scenarios/{scenario}`
pub async fn scenario(visit: Visit) -> PageResult {
    let words = visit.words;
    let name = visit.param("scenario");
    let said = picture_words(words);
    let view =
        usecases::author::scenario(&visit.context, &visit.actor, name, &said, words.locale).await?;
    let title = view.title.text.clone();
    Ok(Page::new(Area::Author, title, move || page(words, view))
        .styles(&["features/staff.css", "features/graph.css"])
        .into())
}

pub fn picture_words(words: Words) -> PictureWords {
    PictureWords {
        description: t!(words, "scenario-picture"),
        start: t!(words, "scenario-picture-start"),
        outcomes: ["good", "mixed", "poor", "critical"].map(|one| outcome(words, one)),
        event: t!(words, "scenario-picture-event"),
        visits: t!(words, "scenario-picture-visits"),
        taken: t!(words, "scenario-picture-taken"),
        critical: t!(words, "scenario-picture-critical"),
        median: t!(words, "scenario-picture-median"),
    }
}

fn page(words: Words, view: AuthorScenario) -> AnyView {
    let play = routes::scenario(&view.scenario);
    let studio = routes::studio(&format!("scenario.{}", view.scenario));
    let title = view.title.clone();
    let is_there = view.version.is_some();
    view! {
        <div class="pagehead">
            <p class="kicker"><a href="/author">{t!(words, "author-title")}</a>" · "<bdi dir="ltr">{view.scenario.clone()}</bdi></p>
            <h1>{phrase(words.locale, title)}</h1>
            <p class="lead">{t!(words, "scenario-author-lead")}</p>
            {is_there.then(|| view! { <p class="row"><a href=play>{t!(words, "scenario-about")}</a><a href=studio>{t!(words, "author-studio")}</a></p> })}
        </div>
        {found(words, &view)}
        {size(words, &view)}
        {pin(words, view.pin)}
        {picture(words, view.title.text, view.picture)}
        {figures(words, view.paths)}
    }
    .into_any()
}

/// Which version officers meet, and what the compiler says of the file.
fn found(words: Words, view: &AuthorScenario) -> impl IntoView + use<> {
    let version = version(words, view.version.clone(), view.published_at);
    let problems = view.problems.clone();
    view! {
        <section class="section">
            <header><h2>{t!(words, "scenario-author-problems")}</h2>{version.map(|said| view! { <p>{said}</p> })}</header>
            <div>
                <p>{state(words, view.version.is_some(), view.behind)}</p>
                {if problems.is_empty() {
                    view! { <p class="quiet">{t!(words, "scenario-author-no-problems")}</p> }.into_any()
                } else {
                    problem_list(words, problems).into_any()
                }}
                {view.gave_up.then(|| view! { <p class="notice warn" role="note"><span>{t!(words, "scenario-author-gave-up")}</span></p> })}
            </div>
        </section>
    }
}

fn size(words: Words, view: &AuthorScenario) -> impl IntoView + use<> {
    (view.scenes > 0).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "scenario-author-size")}</h2></header>
            <div><dl class="facts">
                {fact(t!(words, "scenario-author-scenes"), view.scenes)}
                {fact(t!(words, "scenario-author-actions"), view.actions)}
                {fact(t!(words, "scenario-author-endings"), view.endings)}
                {(view.situations > 0).then(|| fact(t!(words, "scenario-author-situations"), view.situations))}
            </dl></div>
        </section>
    })
}

/// What a course writes to keep this version: selected whole with one press.
fn pin(words: Words, pin: Option<String>) -> impl IntoView {
    pin.map(|pin| view! {
        <section class="section">
            <header><h2>{t!(words, "scenario-author-pin")}</h2><p>{t!(words, "scenario-author-pin-note")}</p></header>
            <div><code class="secret" dir="ltr" translate="no">{pin}</code></div>
        </section>
    })
}

fn picture(words: Words, title: String, svg: Option<String>) -> impl IntoView {
    let name = t!(words, "scenario-author-picture");
    let label = format!("{name}: {title}");
    view! {
        <section class="section wide">
            <header><h2>{name}</h2><p>{t!(words, "scenario-author-picture-note")}</p></header>
            <div>
                {match svg {
                    Some(svg) => scroll(label, view! { <div class="graph" inner_html=svg></div> }).into_any(),
                    None => view! { <p class="quiet">{t!(words, "scenario-author-no-picture")}</p> }.into_any(),
                }}
            </div>
        </section>
    }
}
