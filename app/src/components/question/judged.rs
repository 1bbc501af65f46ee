//! An officer's words to be coded or repaired, with who is spoken to and what was said before.

use super::Place;
use leptos::prelude::*;
use views::question::TurnToJudge;

/// The words as quotations; whose they are is said before each.
pub(super) fn judged(place: &Place, judged: TurnToJudge) -> AnyView {
    let (lang, dir) = place.own;
    let persona = place.say("judged-persona");
    let before = (!judged.before.is_empty()).then(|| {
        view! {
            <p class="label" lang=lang dir=dir>{place.say("judged-before")}</p>
            <blockquote>{judged.before}</blockquote>
        }
    });
    view! {
        <div class="judged">
            <p class="small quiet" lang=lang dir=dir>{persona}</p>
            {before}
            <p class="label" lang=lang dir=dir>{place.say("judged-officer")}</p>
            <blockquote class="officer">{judged.officer}</blockquote>
        </div>
    }
    .into_any()
}
