//! A question as an officer sees it after answering, for those who look at it for another reason.

use crate::components::question::{QuestionWords, question as drawn, verdict};
use crate::visit::Words;
use leptos::prelude::*;
use views::question::{FeedbackView, QuestionView};

/// The question with its key and its feedback; nothing in it can be changed.
pub fn answered(words: Words, question: QuestionView, feedback: FeedbackView) -> impl IntoView {
    let said = QuestionWords::of(words, &question, Some(&feedback));
    let id = format!("verdict-{}", question.id);
    let told = verdict(&feedback, &said, id, question.locale, words.locale, false);
    view! {
        <div class="check">
            {drawn(question, Some(&feedback), &said, words.locale)}
            {told}
        </div>
    }
}
