//! What a program that codes questions makes of a wording. It is a hint and never counts.

use super::Place;
use leptos::prelude::*;
use views::question::HintView;

/// The kind of question it takes the words for, how sure it is, and by what.
pub(super) fn hint(place: &Place, hint: HintView) -> AnyView {
    let (lang, dir) = place.own;
    let reasons: Vec<String> = (0..hint.reasons.len())
        .map(|number| place.words.say_number("coder-reason", number))
        .collect();
    view! {
        <aside class="coder" lang=lang dir=dir>
            <p class="label">{place.say("coder-title")}</p>
            <p>{place.say("coder-says")}</p>
            {(!reasons.is_empty()).then(|| view! {
                <ul>{reasons.into_iter().map(|reason| view! { <li>{reason}</li> }).collect_view()}</ul>
            })}
            <p class="small quiet">{place.say("coder-note")}</p>
        </aside>
    }
    .into_any()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use crate::components::question::samples::{self, html};
    use base::Message;
    use views::question::{HintView, Told};

    /// The sample of a repaired question with this hint, drawn.
    fn drawn(coder: Option<HintView>) -> String {
        let (question, mut feedback) = samples::repair();
        if let Told::Repair { hint, .. } = &mut feedback.told {
            *hint = coder;
        }
        html(&question, Some(&feedback))
    }

    #[test]
    fn a_hint_says_the_kind_how_sure_and_that_it_does_not_count() {
        let with = drawn(Some(HintView {
            label: String::from("CUE"),
            confidence_percent: 82,
            reasons: vec![Message::new("verdict-correct")],
        }));
        assert!(with.contains("Cued invitation"), "{with}");
        assert!(with.contains("82"), "{with}");
        assert!(with.contains("<li>Correct.</li>"), "{with}");
        assert!(with.contains("class=\"coder\""), "{with}");
        assert!(!drawn(None).contains("class=\"coder\""));
    }
}
