//! What a program that codes questions makes of a wording. It is a hint and never counts.

use super::Place;
use base::AttemptId;
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
            {hint.contest.map(|attempt| objection(place, attempt))}
        </aside>
    }
    .into_any()
}

/// The way to say that the hint is wrong: an objection as any other, which a person answers.
fn objection(place: &Place, attempt: AttemptId) -> impl IntoView + use<> {
    let question = place.id.clone();
    let field = format!("hint-reason-{question}");
    let hint_id = format!("{field}-hint");
    view! {
        <details class="more contest">
            <summary>{place.say("coder-contest")}</summary>
            <form class="form" method="post" action="/do/contest">
                <input type="hidden" name="attempt" value=attempt.to_string()/>
                <input type="hidden" name="question" value=question/>
                <div class="field">
                    <label for=field.clone()>{place.say("result-contest-reason")}</label>
                    <p class="hint" id=hint_id.clone()>{place.say("result-contest-reason-hint")}</p>
                    <textarea id=field name="reason" dir="auto" required=true minlength="10" maxlength="2000" aria-describedby=hint_id></textarea>
                </div>
                <p><button class="button plain">{place.say("result-contest-send")}</button></p>
            </form>
        </details>
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use crate::components::question::samples::{self, html};
    use base::{AttemptId, Message, Timestamp};
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
            contest: None,
        }));
        assert!(with.contains("Cued invitation"), "{with}");
        assert!(with.contains("82"), "{with}");
        assert!(with.contains("<li>Correct.</li>"), "{with}");
        assert!(with.contains("class=\"coder\""), "{with}");
        assert!(!with.contains("<form"), "nothing to object in: {with}");
        assert!(!drawn(None).contains("class=\"coder\""));
    }

    #[test]
    fn a_hint_can_be_called_wrong_where_the_attempt_is_finished() {
        let attempt = AttemptId::new(Timestamp::from_millis(0), [7; 10]);
        let with = drawn(Some(HintView {
            label: String::from("CUE"),
            confidence_percent: 82,
            reasons: Vec::new(),
            contest: Some(attempt),
        }));
        assert!(
            with.contains("<summary>This hint is wrong</summary>"),
            "{with}"
        );
        assert!(with.contains("action=\"/do/contest\""), "{with}");
        let question = samples::repair().0.id;
        for field in [
            format!("name=\"attempt\" value=\"{attempt}\""),
            format!("name=\"question\" value=\"{question}\""),
            String::from("name=\"reason\""),
        ] {
            assert!(with.contains(&field), "{field} in {with}");
        }
    }
}
