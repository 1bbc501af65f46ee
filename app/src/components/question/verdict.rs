//! The verdict: the word in the page's language, the reason and the source in the question's.

use super::{Place, QuestionWords};
use crate::components::{Icon, icon};
use base::Locale;
use leptos::prelude::*;
use views::question::{FeedbackView, Verdict};

/// What there is to say to the whole. The heading takes the focus; directly under the title of a page (`top`) it is one of
/// the second level.
pub fn verdict(
    feedback: &FeedbackView,
    words: &QuestionWords,
    heading_id: String,
    question_locale: Locale,
    page_locale: Locale,
    top: bool,
) -> impl IntoView + use<> {
    let (class, drawing) = match feedback.verdict {
        Verdict::Correct => ("verdict right", Icon::Check),
        Verdict::Partly => ("verdict partly", Icon::Half),
        Verdict::NotCorrect => ("verdict wrong", Icon::Cross),
        Verdict::Waiting | Verdict::Compare => ("verdict", Icon::Ring),
    };
    let place = Place::new("", page_locale, question_locale, words);
    let (lang, dir) = place.own;
    let word = place.say(&format!("verdict-{}", feedback.verdict.as_str()));
    let (why, source) = (feedback.why.clone(), feedback.source.clone());
    let label = (!source.is_empty()).then(|| place.say("question-source"));
    view! {
        <div class=class>
            {if top {
                view! { <h2 id=heading_id tabindex="-1">{icon(drawing)}{word}</h2> }.into_any()
            } else {
                view! { <h3 id=heading_id tabindex="-1">{icon(drawing)}{word}</h3> }.into_any()
            }}
            {(!why.is_empty()).then(|| view! { <p lang=lang dir=dir inner_html=why></p> })}
            {label.map(|label| view! { <p class="source">{label}" "<span lang=lang dir=dir inner_html=source></span></p> })}
        </div>
    }
}
