//! Repair the question: better words for what an officer said.

use super::hint::hint;
use super::rubric::{criteria, marked, models};
use super::text::{area, line};
use super::{Place, judged};
use leptos::prelude::*;
use views::question::{Told, TurnToJudge};

pub(super) fn asked(place: &Place, prompt: String, words: TurnToJudge, value: String) -> AnyView {
    let (lang, dir) = place.own;
    let id = format!("{}-answer", place.id);
    let hint_id = format!("{id}-hint");
    view! {
        {judged(place, words)}
        <div class="answer">
            <label for=id.clone()>{place.prompt(prompt, "repair-prompt")}</label>
            <p class="hint" id=hint_id.clone() lang=lang dir=dir>{place.say("repair-hint")}</p>
            {area(id, Some(hint_id), 3, value)}
        </div>
    }
    .into_any()
}

/// The officer's words beside the models, what assessors gave, and what a program makes of them.
pub(super) fn answered(
    place: &Place,
    prompt: String,
    words: TurnToJudge,
    value: String,
    told: Told,
) -> AnyView {
    let told = match told {
        Told::Repair {
            models: all,
            hint: coder,
            marked: given,
            rubric,
        } => Some(view! {
            {coder.map(|coder| hint(place, coder))}
            {models(place, all)}
            {match given {
                Some(given) => marked(place, given),
                None => criteria(place, rubric),
            }}
        }),
        _ => None,
    };
    let prompt = place.asked_before(prompt, "repair-prompt");
    view! {
        {judged(place, words)}
        {prompt}
        {place.label("answer-given")}
        <div class="option">{line(place, value)}</div>
        {told}
    }
    .into_any()
}
