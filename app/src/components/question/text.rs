//! Short answer and numeric: one line.

use super::{Place, Stand};
use crate::components::textarea::lines;
use leptos::prelude::*;
use views::question::Verdict;

pub(super) fn asked(place: &Place, prompt: String, value: String, is_number: bool) -> AnyView {
    let (lang, dir) = place.own;
    let id = format!("{}-answer", place.id);
    let hint_id = format!("{id}-hint");
    let described = is_number.then(|| hint_id.clone());
    let hint = is_number.then(|| place.say("text-number-hint"));
    view! {
        <div class="answer">
            <label for=id.clone()>{place.prompt(prompt, "text-prompt")}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id lang=lang dir=dir>{hint}</p> })}
            <input
                class=if is_number { "input short" } else { "input" }
                id=id
                type="text"
                name="response[]"
                inputmode=is_number.then_some("decimal")
                dir="auto"
                autocomplete="off"
                value=value.clone()
                prop:value=value
                aria-describedby=described
            />
        </div>
    }
    .into_any()
}

/// What was written, what it is, and what would have been accepted; `told` is nothing where that may not be known.
pub(super) fn answered(
    place: &Place,
    prompt: String,
    value: String,
    told: Option<(Vec<String>, String)>,
    verdict: Verdict,
) -> AnyView {
    let (lang, dir) = place.own;
    let stand = match (&told, verdict) {
        (Some(_), Verdict::Correct) => Stand::Right,
        // What is partly right says so in the verdict; as a row it is neither.
        (None, _) | (Some(_), Verdict::Partly) => Stand::Plain,
        (Some(_), _) => Stand::Wrong,
    };
    let (accepted, html) = told.unwrap_or_default();
    let prompt = place.asked_before(prompt, "text-prompt");
    let accepted_label = (!accepted.is_empty()).then(|| place.say("text-accepted"));
    view! {
        {prompt}
        {place.label("answer-given")}
        <div class=stand.class()>
            {line(place, value)}
            {stand.feedback(place, ().into_any(), html)}
        </div>
        {accepted_label.map(|label| view! {
            <p class="label" lang=lang dir=dir>{label}</p>
            <ul class="accepted">{accepted.into_iter().map(|one| view! { <li><bdi>{one}</bdi></li> }).collect_view()}</ul>
        })}
    }
    .into_any()
}

/// What somebody wrote, with its lines; or that nothing was.
pub(super) fn line(place: &Place, value: String) -> AnyView {
    let (lang, dir) = place.own;
    if value.is_empty() {
        view! { <p class="line quiet" lang=lang dir=dir>{place.say("answer-none")}</p> }.into_any()
    } else {
        view! { <p class="line written" dir="auto">{value}</p> }.into_any()
    }
}

/// A text of several lines.
pub(super) fn area(
    id: String,
    described: Option<String>,
    rows: u8,
    value: String,
) -> impl IntoView {
    view! {
        <textarea
            class="input"
            id=id
            name="response[]"
            rows=rows.to_string()
            dir="auto"
            autocomplete="off"
            aria-describedby=described
            inner_html=lines(&value)
            prop:value=value
        ></textarea>
    }
}
