//! The picture of a scenario that is being written, and how large it is.

use super::case_drawing::case_drawing;
use super::{kicker, script_errors};
use crate::author::pages::scenario::picture_words;
use crate::components::table::scroll;
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::fact;
use crate::t;
use crate::visit::{Visit, Words};
use base::{Subject, SubjectKind};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::studio_scripts::DrawnView;

/// `/author/{course}/graph`: of a scenario its scenes, of a case how it opens.
pub async fn drawing(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let kind = Subject::parse(&course).map(|subject| subject.kind());
    if kind == Some(SubjectKind::Interview) {
        return case_drawing(visit).await;
    }
    let said = picture_words(words);
    let (context, actor) = (&visit.context, &visit.actor);
    let title = t!(words, "scenario-author-picture");
    let view =
        match usecases::author::studio::drawn(context, actor, &course, &said, words.locale).await {
            Ok(view) => view,
            Err(UseCaseError::Conflict(message)) => {
                return Ok(script_errors(words, &course, title, &message).into());
            }
            Err(error) => return Err(error),
        };
    Ok(Page::new(Area::Author, title, move || drawn(words, view))
        .styles(&["features/staff.css", "features/graph.css"])
        .into())
}

fn drawn(words: Words, view: DrawnView) -> AnyView {
    let of = if view.of_draft {
        t!(words, "studio-play-draft")
    } else {
        t!(words, "studio-play-published")
    };
    let name = t!(words, "scenario-author-picture");
    let label = format!("{name}: {}", view.title);
    view! {
        <div class="pagehead">
            {kicker(words, &view.course)}
            <h1>{name}</h1>
            <p class="lead"><bdi>{view.title}</bdi></p>
            <p class="small quiet">{of}</p>
        </div>
        <section class="section">
            <header><h2>{t!(words, "scenario-author-size")}</h2></header>
            <div>
                <dl class="facts">
                    {fact(t!(words, "scenario-author-scenes"), view.scenes)}
                    {fact(t!(words, "scenario-author-actions"), view.actions)}
                    {fact(t!(words, "scenario-author-endings"), view.endings)}
                    {(view.situations > 0).then(|| fact(t!(words, "scenario-author-situations"), view.situations))}
                </dl>
                {view.gave_up.then(|| view! { <p class="notice warn" role="note"><span>{t!(words, "scenario-author-gave-up")}</span></p> })}
            </div>
        </section>
        <section class="section">
            <header><h2>{t!(words, "scenario-author-pin")}</h2><p>{t!(words, "scenario-author-pin-note")}</p></header>
            <div><code class="secret" dir="ltr" translate="no">{view.pin}</code></div>
        </section>
        <section class="section wide">
            <header><h2>{t!(words, "scenario-author-picture")}</h2><p>{t!(words, "scenario-author-picture-note")}</p></header>
            <div>
                {match view.picture {
                    Some(svg) => scroll(label, view! { <div class="graph" inner_html=svg></div> }).into_any(),
                    None => view! { <p class="quiet">{t!(words, "scenario-author-no-picture")}</p> }.into_any(),
                }}
            </div>
        </section>
    }
    .into_any()
}
