//! A question as an officer sees it after answering, for those who look at it for another reason.

use crate::components::question::response::fill;
use crate::components::question::{QuestionWords, question as drawn, verdict};
use crate::visit::Words;
use leptos::prelude::*;
use views::question::{Asked, FeedbackView, QuestionView, Told, Verdict};

/// The question with its key and its feedback; nothing in it can be changed.
pub fn answered(words: Words, question: QuestionView, feedback: FeedbackView) -> impl IntoView {
    let said = QuestionWords::of_other(words, &question, &feedback);
    let id = format!("verdict-{}", question.id);
    let told = verdict(&feedback, &said, id, question.locale, words.locale, false);
    view! {
        <div class="check">
            {drawn(question, Some(&feedback), &said, words.locale)}
            {told}
        </div>
    }
}

/// The same where nobody has answered: as after the right answer. What only people mark has none.
pub fn preview(
    words: Words,
    mut question: QuestionView,
    mut feedback: FeedbackView,
) -> impl IntoView {
    if let Some(right) = right(&question.asked, &mut feedback.told) {
        fill(&mut question, &right, None);
        feedback.verdict = Verdict::Correct;
    }
    answered(words, question, feedback)
}

/// What would be sent for a right answer, by what is told of the key, which then tells that it was given.
fn right(asked: &Asked, told: &mut Told) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    match told {
        Told::Choice { options } => {
            for option in options {
                option.chosen = option.right;
                parts.extend(option.right.then(|| option.value.to_string()));
            }
        }
        Told::Matching { rows } => {
            let Asked::Matching { choices, .. } = asked else {
                return None;
            };
            for row in rows {
                row.is_right = true;
                let choice = choices.iter().find(|choice| choice.html == row.right);
                parts.extend(choice.map(|choice| format!("{}:{}", row.value, choice.value)));
            }
        }
        Told::Ordering { items } => {
            for item in items {
                item.is_right = true;
                parts.push(format!("{}:{}", item.value, item.position));
            }
        }
        Told::Transcript { turns } => {
            for turn in turns {
                turn.marked = turn.target;
                parts.extend(turn.target.then(|| turn.value.to_string()));
            }
        }
        Told::Coding { labels, chosen, .. } => {
            chosen.clone_from(labels.first()?);
            parts.push(chosen.clone());
        }
        Told::Text { accepted, .. } => parts.push(accepted.first()?.clone()),
        Told::Nothing | Told::Repair { .. } | Told::Written { .. } => return None,
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::components::question::samples;

    #[test]
    fn a_preview_shows_the_right_answer_as_given() {
        let shown = |(question, feedback): samples::Sample| {
            preview(samples::english(), question, feedback).to_html()
        };
        for sample in [
            samples::choice(),
            samples::ordering(),
            samples::text(),
            samples::transcript(),
            samples::coding(),
        ] {
            let html = shown(sample);
            assert!(html.contains("Correct."), "{html}");
            assert!(!html.contains("is-wrong"), "{html}");
            assert!(!html.contains("is-missed"), "{html}");
        }
        assert!(!shown(samples::written()).contains("Correct."));
    }

    #[test]
    fn another_person_s_answer_is_not_called_yours() {
        let (question, feedback) = samples::coding();
        let html = answered(samples::english(), question, feedback).to_html();
        assert!(html.contains("The officer was very sure."), "{html}");
        assert!(!html.contains("You were"), "{html}");
    }
}
