//! Code the question: which kind of question an officer's words are.

use super::words::label_id;
use super::{Place, Stand, judged};
use leptos::prelude::*;
use views::question::{LabelChoice, TurnToJudge};

pub(super) fn asked(
    place: &Place,
    prompt: String,
    words: TurnToJudge,
    choices: Vec<LabelChoice>,
) -> AnyView {
    rows(place, prompt, words, choices, None)
}

/// The labels with what each was; `told` (the right ones, and feedback to the one given) is nothing where that may not
/// be known.
pub(super) fn answered(
    place: &Place,
    prompt: String,
    words: TurnToJudge,
    choices: Vec<LabelChoice>,
    told: Option<(Vec<String>, String)>,
) -> AnyView {
    rows(place, prompt, words, choices, Some(told))
}

#[expect(
    clippy::option_option,
    reason = "not answered, answered and not told, answered and told"
)]
fn rows(
    place: &Place,
    prompt: String,
    words: TurnToJudge,
    choices: Vec<LabelChoice>,
    told: Option<Option<(Vec<String>, String)>>,
) -> AnyView {
    let (lang, dir) = place.own;
    let answered = told.is_some();
    let told = told.flatten();
    let name = place.name(answered);
    let is_right = |choice: &LabelChoice| {
        told.as_ref()
            .is_some_and(|(labels, _)| labels.contains(&choice.label))
    };
    let found = choices.iter().any(|one| one.chosen && is_right(one));
    view! {
        {judged(place, words)}
        <fieldset>
            {place.legend(prompt, "coding-prompt", "question-choose-one")}
            {choices.into_iter().enumerate().map(|(number, choice)| {
                let label = label_id(&choice.label);
                let (title, note) = (place.say(&label), place.say(&format!("{label}-note")));
                let id = format!("{}-{}", place.id, choice.label);
                let stand = match Stand::of(choice.chosen, is_right(&choice)) {
                    _ if told.is_none() => Stand::Plain,
                    Stand::Missed if found => Stand::Also,
                    stand => stand,
                };
                let html = told.as_ref().filter(|_| choice.chosen).map_or_else(String::new, |(_, html)| html.clone());
                view! {
                    <div class=stand.class()>
                        <label for=id lang=lang dir=dir>
                            <input
                                id=id.clone()
                                type="radio"
                                name=name.clone()
                                value=choice.label
                                checked=choice.chosen
                                prop:checked=choice.chosen
                                disabled=answered
                            />
                            <span>{title}<span class="hint">{note}</span></span>
                            {(!answered).then(|| view! { <kbd aria-hidden="true">{(number + 1).to_string()}</kbd> })}
                        </label>
                        {(stand != Stand::Plain).then(|| stand.feedback(place, ().into_any(), html))}
                    </div>
                }
            }).collect_view()}
        </fieldset>
    }
    .into_any()
}
