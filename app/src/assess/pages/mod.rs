//! Pages of the feature `assess`.

mod attempt;
mod next_step;
mod result;
mod review;

pub use attempt::attempt;
pub use result::result;

use crate::routes;
use crate::visit::Words;
use crate::{components::text::phrase, t};
use base::AttemptId;
use leptos::prelude::*;
use views::Phrase;

/// A question of an open attempt, from 1.
pub fn question(attempt: AttemptId, number: usize) -> String {
    format!("{}?question={number}", routes::attempt(attempt))
}

/// What has no answer yet, before finishing.
pub fn review(attempt: AttemptId) -> String {
    format!("{}?review=1", routes::attempt(attempt))
}

/// Where a plain form goes after its answer was saved. Not to the next question without an answer:
/// whoever goes through the questions once more wants them in order.
pub fn after_save(attempt: AttemptId, number: usize, then: &str) -> String {
    match then {
        "review" => review(attempt),
        "stay" => question(attempt, number),
        _ => question(attempt, number.saturating_add(1)),
    }
}

/// `Final assessment` or `Module quiz`, which attempt it is, and the way back to the course.
fn kicker(
    words: Words,
    is_final: bool,
    number: u32,
    allowed: Option<u32>,
    course: &str,
    course_title: Phrase,
) -> impl IntoView + use<> {
    let kind = match (is_final, allowed) {
        (true, Some(allowed)) => t!(
            words,
            "attempt-kind-final-limited",
            number = number,
            allowed = allowed
        ),
        (true, None) => t!(words, "attempt-kind-final", number = number),
        (false, Some(allowed)) => t!(
            words,
            "attempt-kind-quiz-limited",
            number = number,
            allowed = allowed
        ),
        (false, None) => t!(words, "attempt-kind-quiz", number = number),
    };
    let href = routes::course(course);
    view! {
        <p class="kicker"><a href=href>{phrase(words.locale, course_title)}</a>" · "{kind}</p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_answer_leads_on_in_order() {
        let id = AttemptId::new(base::Timestamp::from_millis(0), [0; 10]);
        let home = routes::attempt(id);
        for (then, expected) in [
            ("next", "?question=4"),
            ("", "?question=4"),
            ("stay", "?question=3"),
            ("review", "?review=1"),
        ] {
            assert_eq!(
                after_save(id, 3, then),
                format!("{home}{expected}"),
                "{then}"
            );
        }
        assert_eq!(
            after_save(id, usize::MAX, "next"),
            format!("{home}?question={}", usize::MAX)
        );
    }
}
