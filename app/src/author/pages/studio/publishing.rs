//! How far a publication is. The page asks again by itself while it goes on, with script and without.

use super::course::published;
use super::{STYLES, kicker};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::studio_schedule::{PublishStep, PublishingView};

/// Seconds between two looks.
const AGAIN: u32 = 2;

/// `/author/{course}/publishing`
pub async fn publishing(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let (context, actor) = (&visit.context, &visit.actor);
    let view = usecases::author::studio::publishing(context, actor, &course, words.locale).await?;
    let goes_on = view.step.as_ref().is_some_and(PublishStep::is_under_way);
    let title = t!(words, "publishing-title");
    let page = Page::new(Area::Author, title.clone(), move || {
        view! {
            <div class="pagehead">
                {kicker(words, &view.course)}
                <h1>{title}</h1>
                {view.title.clone().map(|title| view! { <p class="lead">{phrase(words.locale, title)}</p> })}
            </div>
            {standing(words, &view)}
        }
        .into_any()
    })
    .styles(STYLES);
    Ok(if goes_on { page.again(AGAIN) } else { page }.into())
}

fn standing(words: Words, view: &PublishingView) -> impl IntoView + use<> {
    let (again, studio) = (
        routes::publishing(&view.course),
        routes::studio(&view.course),
    );
    let goes_on = view.step.as_ref().is_some_and(PublishStep::is_under_way);
    let said = match &view.step {
        None if view.has_draft => t!(words, "publishing-none-draft"),
        None => t!(words, "publishing-none"),
        Some(PublishStep::Done) => t!(words, "publishing-done"),
        Some(PublishStep::Broken) => t!(words, "publishing-broken"),
        Some(PublishStep::Refused(reason)) => words.message(reason),
        Some(_) => t!(words, "publishing-goes-on"),
    };
    let since = view.since.filter(|_| goes_on).map(|at| {
        let at = words.time(at);
        view! { <p class="small quiet">{t!(words, "publishing-since", at = at)}</p> }
    });
    let steps = view
        .step
        .clone()
        .filter(|_| goes_on)
        .map(|step| steps(words, &step));
    let now = view.published.clone().map(|one| published(words, one));
    view! {
        <section class="section">
            <header><h2>{t!(words, "publishing-state")}</h2></header>
            <div class="stack">
                <p role="status">{said}</p>
                {steps}
                {since}
                {goes_on.then(|| view! { <p class="row"><a class="button plain" href=again>{t!(words, "publishing-look")}</a></p> })}
                <p><a href=studio>{t!(words, "publishing-back")}</a></p>
            </div>
        </section>
        <section class="section">
            <header><h2>{t!(words, "studio-published")}</h2></header>
            <div class="stack">{now}</div>
        </section>
    }
}

/// The way from pressing the button to officers, with the place where it is.
fn steps(words: Words, at: &PublishStep) -> impl IntoView + use<> {
    let place = PublishStep::WAY.iter().position(|one| one == at);
    let names = [
        t!(words, "publishing-waiting"),
        t!(words, "publishing-checking"),
        t!(words, "publishing-writing"),
        t!(words, "publishing-search"),
    ];
    let rows: Vec<AnyView> = names
        .into_iter()
        .enumerate()
        .map(|(number, name)| {
            let is_done = place.is_some_and(|place| number < place);
            let is_here = place == Some(number);
            let sign = match (is_done, is_here) {
                (true, _) => Icon::Check,
                (_, true) => Icon::Half,
                _ => Icon::Ring,
            };
            view! { <li aria-current=is_here.then_some("step")>{icon(sign)}" "{name}</li> }
                .into_any()
        })
        .collect();
    view! { <ol class="publications">{rows}</ol> }
}
