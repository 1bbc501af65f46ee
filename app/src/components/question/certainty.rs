//! How sure one is of an answer: three levels, and what they are worth where that is marked.

use super::Place;
use leptos::prelude::*;
use views::question::CertaintyView;

/// Level, and the ids of its words.
const LEVELS: [(u8, &str, &str, &str); 3] = [
    (
        1,
        "certainty-low",
        "certainty-low worth",
        "certainty-given-low",
    ),
    (
        2,
        "certainty-mid",
        "certainty-mid worth",
        "certainty-given-mid",
    ),
    (
        3,
        "certainty-high",
        "certainty-high worth",
        "certainty-given-high",
    ),
];

pub(super) fn asked(place: &Place, asked: CertaintyView) -> AnyView {
    let (lang, dir) = place.own;
    let hint = if asked.is_marked {
        "certainty-hint-marked"
    } else {
        "certainty-hint-own"
    };
    view! {
        <fieldset class="certainty" lang=lang dir=dir>
            <legend>{place.say("certainty-title")}<span class="hint">{place.say(hint)}</span></legend>
            <div class="scale">
                {LEVELS.into_iter().map(|(level, name, worth, _)| {
                    let id = format!("{}-certainty-{level}", place.id);
                    let chosen = asked.chosen == Some(level);
                    view! {
                        <label class="choice" for=id>
                            <input id=id.clone() type="radio" name="certainty" value=level.to_string() checked=chosen prop:checked=chosen/>
                            <span>{place.say(name)}{asked.is_marked.then(|| view! { <span class="hint">{place.say(worth)}</span> })}</span>
                        </label>
                    }
                }).collect_view()}
            </div>
        </fieldset>
    }
    .into_any()
}

/// What was claimed; nothing where nothing was.
pub(super) fn answered(place: &Place, asked: CertaintyView) -> AnyView {
    let (lang, dir) = place.own;
    LEVELS
        .into_iter()
        .find(|(level, ..)| asked.chosen == Some(*level))
        .map(|(_, _, _, given)| {
            let said = place.say(given);
            view! { <p class="small quiet" lang=lang dir=dir>{said}</p> }
        })
        .into_any()
}
