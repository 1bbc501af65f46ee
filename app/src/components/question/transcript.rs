//! Mark the transcript: a dialogue in which turns can be marked.

use super::{Place, Stand};
use leptos::prelude::*;
use views::question::{TurnFeedback, TurnView};

pub(super) fn asked(place: &Place, prompt: String, turns: Vec<TurnView>) -> AnyView {
    dialogue(place, prompt, turns, None)
}

/// The dialogue with what each turn was; `told` is empty where that may not be known.
pub(super) fn answered(
    place: &Place,
    prompt: String,
    turns: Vec<TurnView>,
    told: Vec<TurnFeedback>,
) -> AnyView {
    dialogue(place, prompt, turns, Some(told))
}

fn dialogue(
    place: &Place,
    prompt: String,
    turns: Vec<TurnView>,
    told: Option<Vec<TurnFeedback>>,
) -> AnyView {
    let answered = told.is_some();
    let told = told.unwrap_or_default();
    let name = place.name(answered);
    view! {
        <fieldset class="transcript">
            {place.legend(prompt, "transcript-prompt", "transcript-hint")}
            <ol class="dialogue">
                {turns.into_iter().map(|turn| {
                    let said = view! { <span class="who">{turn.speaker}</span><span class="said" inner_html=turn.html></span> };
                    if !turn.markable {
                        return view! { <li class="spoken"><p class="line">{said}</p></li> }.into_any();
                    }
                    let told = told.iter().find(|one| one.value == turn.value).cloned();
                    let stand = told.as_ref().map_or(Stand::Plain, |told| Stand::of(told.marked, told.target));
                    let id = format!("{}-{}", place.id, turn.value);
                    view! {
                        <li class=format!("spoken {}", stand.class())>
                            <label for=id>
                                <input
                                    id=id.clone()
                                    type="checkbox"
                                    name=name.clone()
                                    value=turn.value.to_string()
                                    checked=turn.marked
                                    prop:checked=turn.marked
                                    disabled=answered
                                />
                                {said}
                            </label>
                            {told.map(|told| stand.feedback(place, ().into_any(), told.html))}
                        </li>
                    }
                    .into_any()
                }).collect_view()}
            </ol>
        </fieldset>
    }
    .into_any()
}
