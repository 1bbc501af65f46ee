//! The list of questions beside a question: every one is a door; what has an answer says so.

use super::{question, review};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::assess::AttemptView;

pub fn question_list(words: Words, view: &AttemptView) -> impl IntoView + use<> {
    let (id, here) = (view.attempt, view.number);
    let answered = view.answered.clone();
    // Time goes on while one is away, so nobody is told that they can leave.
    let note = if view.deadline_at.is_some() {
        t!(words, "attempt-leave-note-timed")
    } else {
        t!(words, "attempt-leave-note")
    };
    view! {
        <nav class="qnav" aria-labelledby="questions">
            <h2 id="questions">{t!(words, "attempt-questions")}</h2>
            <ol class="doors">
                {answered.into_iter().enumerate().map(|(place, is_answered)| {
                    let number = place + 1;
                    let done = t!(words, "attempt-question-answered", number = number);
                    let open = t!(words, "attempt-question-open", number = number);
                    view! {
                        <li><a
                            href=question(id, number)
                            class=is_answered.then_some("is-answered")
                            aria-current=(number == here).then_some("step")
                            aria-label=if is_answered { done.clone() } else { open }
                            data-answered=done
                        >{number.to_string()}</a></li>
                    }
                }).collect_view()}
            </ol>
            <ul class="qkey" aria-hidden="true">
                <li><i class="is-current"></i>{t!(words, "attempt-key-here")}</li>
                <li><i class="is-answered"></i>{t!(words, "attempt-key-answered")}</li>
                <li><i></i>{t!(words, "attempt-key-open")}</li>
            </ul>
            <p class="small"><a href=review(id)>{t!(words, "attempt-review-link")}</a></p>
            <p class="small quiet">{note}</p>
        </nav>
    }
}
