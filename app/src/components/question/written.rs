//! Written task: a text that a person marks by a rubric.

use super::Place;
use super::rubric::{criteria, marked, models};
use super::text::{area, line};
use leptos::prelude::*;
use views::question::{CriterionView, Told};

/// What will be looked at can be read before writing.
pub(super) fn asked(
    place: &Place,
    prompt: String,
    value: String,
    has_length: bool,
    rubric: Vec<CriterionView>,
) -> AnyView {
    let (lang, dir) = place.own;
    let id = format!("{}-answer", place.id);
    let hint_id = format!("{id}-hint");
    let hint = has_length.then(|| place.say("written-words"));
    let described = has_length.then(|| hint_id.clone());
    view! {
        <div class="answer">
            <label for=id.clone()>{place.prompt(prompt, "written-prompt")}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id lang=lang dir=dir>{hint}</p> })}
            {area(id, described, 14, value)}
        </div>
        {criteria(place, rubric)}
    }
    .into_any()
}

pub(super) fn answered(
    place: &Place,
    prompt: String,
    value: String,
    rubric: Vec<CriterionView>,
    told: Told,
) -> AnyView {
    let (all, given) = match told {
        Told::Written { models, marked } => (models, marked),
        _ => (Vec::new(), None),
    };
    let prompt = place.asked_before(prompt, "written-prompt");
    view! {
        {prompt}
        {place.label("answer-given")}
        <div class="option">{line(place, value)}</div>
        {models(place, all)}
        {match given {
            Some(given) => marked(place, given),
            None => criteria(place, rubric),
        }}
    }
    .into_any()
}
