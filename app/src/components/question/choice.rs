//! Single choice, multiple choice, true or false: a row for each option.

use super::{Place, Stand};
use leptos::prelude::*;
use views::question::{OptionFeedback, OptionView};

pub(super) fn asked(
    place: &Place,
    prompt: String,
    several: bool,
    options: Vec<OptionView>,
) -> AnyView {
    rows(place, prompt, several, options, None)
}

/// Every option with what it was and why; `told` is empty where that may not be known.
pub(super) fn answered(
    place: &Place,
    prompt: String,
    several: bool,
    options: Vec<OptionView>,
    told: Vec<OptionFeedback>,
) -> AnyView {
    rows(place, prompt, several, options, Some(told))
}

fn rows(
    place: &Place,
    prompt: String,
    several: bool,
    options: Vec<OptionView>,
    told: Option<Vec<OptionFeedback>>,
) -> AnyView {
    let kind = if several { "checkbox" } else { "radio" };
    let hint = if several {
        "question-choose-several"
    } else {
        "question-choose-one"
    };
    let answered = told.is_some();
    let name = place.name(answered);
    let told = told.unwrap_or_default();
    view! {
        <fieldset>
            {place.legend(prompt, hint, hint)}
            {options.into_iter().enumerate().map(|(number, option)| {
                let told = told.iter().find(|one| one.value == option.value).cloned();
                let stand = told.as_ref().map_or(Stand::Plain, |told| Stand::of(told.chosen, told.right));
                let id = format!("{}-{}", place.id, option.value);
                view! {
                    <div class=stand.class()>
                        <label for=id>
                            <input
                                id=id.clone()
                                type=kind
                                name=name.clone()
                                value=option.value.to_string()
                                checked=option.chosen
                                prop:checked=option.chosen
                                disabled=answered
                            />
                            <span inner_html=option.html></span>
                            {(!answered).then(|| view! { <kbd aria-hidden="true">{(number + 1).to_string()}</kbd> })}
                        </label>
                        {told.map(|told| stand.feedback(place, ().into_any(), told.html))}
                    </div>
                }
            }).collect_view()}
        </fieldset>
    }
    .into_any()
}
