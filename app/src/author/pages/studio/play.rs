//! A scenario of a draft, played by whoever writes it: the page of the officer, with the way back beside it.

use super::{kicker, script_errors};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::practise::pages::scenario::{looked_back, note, people, tried};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::author::studio::Way;
use views::studio_scripts::{PlayView, Stands};

/// `/author/{course}/play?steps=&action=&to=`
pub async fn play(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let way = Way {
        steps: visit.query("steps"),
        action: visit.query("action"),
        to: visit.query("to"),
    };
    let (context, actor) = (&visit.context, &visit.actor);
    let title = t!(words, "studio-play");
    let view =
        match usecases::author::studio::play(context, actor, &course, way, words.locale).await {
            Ok(view) => view,
            Err(UseCaseError::Conflict(message)) => {
                return Ok(script_errors(words, &course, title, &message).into());
            }
            Err(error) => return Err(error),
        };
    Ok(Page::new(Area::Author, title, move || drawn(words, view))
        .styles(&[
            "features/scenario.css",
            "features/debrief.css",
            "features/studio.css",
        ])
        .into())
}

fn drawn(words: Words, view: PlayView) -> AnyView {
    let target = routes::play_script(&view.course);
    let head = head(words, &view);
    let beside = beside(words, &view, &target);
    let body = match view.stands {
        Stands::Open(run) => {
            let (called, ahead) = (run.people.clone(), run.note.clone());
            view! {
                <div class="room">
                    {tried(words, *run, target, view.steps)}
                    <div class="beside-story">
                        {beside}
                        {(!called.is_empty()).then(|| view! {
                            <details class="drawer"><summary>{t!(words, "scenario-people")}</summary>{people(words, called)}</details>
                        })}
                        <details class="drawer">
                            <summary>{t!(words, "scenario-content-note")}</summary>
                            <div class="ahead">{note(words, ahead)}</div>
                        </details>
                    </div>
                </div>
            }
            .into_any()
        }
        Stands::Ended(end) => view! {
            <section class="section">
                <header><h2>{t!(words, "studio-play-ways")}</h2></header>
                <div>{beside}</div>
            </section>
            {looked_back(words, *end)}
        }
        .into_any(),
    };
    view! { <div class="playing">{head}{body}</div> }.into_any()
}

fn head(words: Words, view: &PlayView) -> impl IntoView + use<> {
    let of = if view.of_draft {
        t!(words, "studio-play-draft")
    } else {
        t!(words, "studio-play-published")
    };
    view! {
        <div class="playhead">
            {kicker(words, &view.course)}
            <h1>{phrase(words.locale, view.title.clone())}</h1>
            <p class="small quiet">{of}" "{t!(words, "studio-play-note")}</p>
            {view.cut.then(|| view! { <p class="notice warn" role="status"><span>{t!(words, "studio-play-cut")}</span></p> })}
            {view.no_way.then(|| view! { <p class="notice warn" role="status"><span>{t!(words, "studio-play-no-way")}</span></p> })}
        </div>
    }
}

/// One step back, from the beginning, or to any scene at once.
fn beside(words: Words, view: &PlayView, target: &str) -> AnyView {
    let back = view.back.as_ref().map(|steps| {
        let href = routes::played_script(&view.course, steps);
        view! { <a class="button plain compact" href=href>{t!(words, "studio-play-back")}</a> }
    });
    let has_begun = view.back.is_some();
    let (target, again) = (target.to_owned(), target.to_owned());
    let lang = words.locale.code();
    let scenes = view.scenes.clone();
    view! {
        <section class="ways" aria-labelledby="ways">
            <h2 class="label" id="ways">{t!(words, "studio-play-ways")}</h2>
            <p class="row">
                {back}
                {has_begun.then(|| view! { <a class="button plain compact" href=again>{t!(words, "studio-play-again")}</a> })}
            </p>
            <form class="form" method="get" action=target>
                <input type="hidden" name="lang" value=lang/>
                <div class="field">
                    <label for="field-to">{t!(words, "studio-play-to")}</label>
                    <select id="field-to" name="to">
                        {scenes.into_iter().map(|(id, title)| view! { <option value=id>{title.text}</option> }).collect_view()}
                    </select>
                </div>
                <p class="row"><button class="button plain compact">{t!(words, "studio-play-go")}</button></p>
            </form>
        </section>
    }
    .into_any()
}
