//! Pages of the feature `assess`.

mod attempt;
mod clock;
mod contest;
pub mod interview;
mod marking;
mod marking_agreement;
mod marking_queue;
mod marking_rubric;
mod next_step;
mod observations;
pub mod observed;
mod question_list;
mod regrade;
mod regrade_list;
mod result;
mod result_item;
mod result_notes;
mod review;
pub mod shown;
mod skills;
mod skills_evidence;
mod statistics;
mod statistics_figures;
mod statistics_item;
mod statistics_items;
mod statistics_options;

pub use attempt::attempt;
pub use contest::contest;
pub use marking::marking;
pub use marking_queue::queue;
pub use observations::{new_observation, observation_paper, observations};
pub use observed::observation;
pub use regrade::{regrade, regrade_report};
pub use result::result;
pub use skills::skills;
pub use statistics::{assessment_name, statistics};
pub use statistics_item::item;

use crate::page::Area;
use crate::routes;
use crate::visit::Words;
use crate::{components::text::phrase, t};
use base::AttemptId;
use leptos::prelude::*;
use question_list::question_list;
use views::Phrase;
use views::assess::AssessmentKind;

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
        // To what was told: the heading of the feedback.
        "check" => question(attempt, number) + "#feedback",
        _ => question(attempt, number.saturating_add(1)),
    }
}

/// A question of a result.
pub fn result_item(attempt: AttemptId, question: &str) -> String {
    format!(
        "{}#item-{}",
        routes::attempt_result(attempt),
        crate::visit::encode(question)
    )
}

/// Where drills are begun.
const DRILLS: &str = "/practice/drills";

/// `Final assessment`, `Module quiz` or `Drill`, which attempt it is, and the way back to the course.
fn kicker(
    words: Words,
    course: &str,
    course_title: Phrase,
    kind: AssessmentKind,
    number: u32,
    allowed: Option<u32>,
) -> impl IntoView + use<> {
    let kind = match (kind, allowed) {
        (AssessmentKind::Final, Some(allowed)) => {
            t!(
                words,
                "attempt-kind-final-limited",
                number = number,
                allowed = allowed
            )
        }
        (AssessmentKind::Final, None) => t!(words, "attempt-kind-final", number = number),
        (AssessmentKind::Quiz, Some(allowed)) => {
            t!(
                words,
                "attempt-kind-quiz-limited",
                number = number,
                allowed = allowed
            )
        }
        (AssessmentKind::Quiz, None) => t!(words, "attempt-kind-quiz", number = number),
        (AssessmentKind::Drill, _) => t!(words, "attempt-kind-drill", number = number),
    };
    let href = routes::course(course);
    view! {
        <p class="kicker"><a href=href>{phrase(words.locale, course_title)}</a>" · "{kind}</p>
    }
}

/// Where in the navigation an attempt stands.
const fn area(kind: AssessmentKind) -> Area {
    match kind {
        AssessmentKind::Quiz | AssessmentKind::Final => Area::Learn,
        AssessmentKind::Drill => Area::Practice,
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
            ("check", "?question=3#feedback"),
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
