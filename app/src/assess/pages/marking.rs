//! One response, to be marked by a person who does not know whose it is.

use super::marking_rubric::rubric;
use crate::components::field_kinds::long_field;
use crate::components::form::{Field, notice, summary};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use base::{Locale, MarkingTaskId};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::marking::MarkingView;
use views::question::{ModelView, TurnToJudge};

/// `/marking/responses/{task}`
pub async fn marking(visit: Visit) -> PageResult {
    let id: MarkingTaskId = visit
        .param("task")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let words = visit.words;
    let view = usecases::assess::marking(&visit.context, &visit.actor, id, words.locale).await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(Page::new(Area::Marking, t!(words, "marking-one"), move || {
        let part = words.text(&format!("marking-part-{}", view.part), &[]);
        let (course, question) = (view.course.clone(), view.question.clone());
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/marking">{t!(words, "marking-title")}</a>" · "{part}" · "<bdi dir="ltr">{course}" / "{question}</bdi></p>
                <h1>{t!(words, "marking-one")}</h1>
            </div>
            {notice}
            {problems}
            <div class="desk">
                {paper(words, &view)}
                {mark(words, &view, &refused)}
            </div>
        }
        .into_any()
    })
    .styles(&["features/staff.css", "features/marking.css"])
    .with_exit()
    .into())
}

/// What was asked, what was written, and wordings that would be good.
fn paper(words: Words, view: &MarkingView) -> impl IntoView + use<> {
    let (asked, vignette) = (view.prompt.clone(), view.vignette.clone());
    let has_prompt = !asked.html.is_empty();
    let has_vignette = !vignette.html.is_empty();
    let locale = asked.locale;
    let response = view.response.clone();
    let is_empty = response.trim().is_empty();
    view! {
        <section class="paper" aria-labelledby="response">
            <h2>{t!(words, "marking-asked")}</h2>
            {has_vignette.then(|| view! { <div class="case" lang=vignette.locale.code() dir=vignette.locale.direction().as_str() inner_html=vignette.html></div> })}
            {has_prompt.then(|| view! { <p class="asked" lang=locale.code() dir=locale.direction().as_str() inner_html=asked.html></p> })}
            {view.words.clone().map(|turn| turn_to_judge(words, turn))}
            <h2 id="response">{t!(words, "marking-response")}</h2>
            {if is_empty {
                view! { <p class="quiet">{t!(words, "marking-response-empty")}</p> }.into_any()
            } else {
                view! { <blockquote class="response" dir="auto">{response}</blockquote> }.into_any()
            }}
            {models(words, locale, view.models.clone())}
        </section>
    }
}

/// The words the officer was given to judge, as they were given.
fn turn_to_judge(words: Words, turn: TurnToJudge) -> impl IntoView {
    let persona = words.text(&format!("persona-{}", turn.persona), &[]);
    let has_before = !turn.before.is_empty();
    view! {
        <dl class="pairs">
            <div><dt>{t!(words, "marking-persona")}</dt><dd>{persona}</dd></div>
            {has_before.then(|| view! { <div><dt>{t!(words, "marking-before")}</dt><dd dir="auto">{turn.before}</dd></div> })}
            <div><dt>{t!(words, "marking-officer-words")}</dt><dd dir="auto">{turn.officer}</dd></div>
        </dl>
    }
}

/// Closed at first: a mark looks at the response before it looks at a model.
fn models(words: Words, locale: Locale, models: Vec<ModelView>) -> impl IntoView {
    (!models.is_empty()).then(|| view! {
        <details>
            <summary>{t!(words, "marking-models", count = models.len())}</summary>
            <ul class="wordings" lang=locale.code() dir=locale.direction().as_str()>
                {models.into_iter().map(|model| view! {
                    <li><p inner_html=model.html></p><div class="small" inner_html=model.note></div></li>
                }).collect_view()}
            </ul>
        </details>
    })
}

/// The mark, criterion by criterion, and words to the officer.
fn mark(words: Words, view: &MarkingView, refused: &Refused) -> impl IntoView + use<> {
    let comment = Field::new("comment", t!(words, "marking-comment"))
        .hint(t!(words, "marking-comment-hint"))
        .optional()
        .refused(words, refused);
    let task = view.task.to_string();
    let worth = t!(words, "marking-worth", count = view.points);
    let is_third = !view.earlier.is_empty();
    view! {
        <form class="form" method="post" action="/do/mark-response" aria-labelledby="mark">
            <h2 id="mark">{t!(words, "marking-rubric")}</h2>
            <p class="small quiet">{t!(words, "marking-rubric-note")}" "{worth}</p>
            {is_third.then(|| view! { <p class="small">{t!(words, "marking-earlier-note")}</p> })}
            <input type="hidden" name="task" value=task/>
            {rubric(words, view, refused)}
            {long_field(comment, 2000)}
            <p class="row">
                <button class="button" name="then" value="next">{t!(words, "marking-save-next")}</button>
                <button class="button plain" name="then" value="queue">{t!(words, "marking-save")}</button>
            </p>
            <p class="small"><a href="/marking">{t!(words, "marking-back")}</a></p>
        </form>
    }
}
