//! Single choice, multiple choice, true or false.

use super::{Seen, holds};
use quiz::{Choice, QuestionText};
use views::question::{Asked, OptionFeedback, OptionView, Told};

pub(super) fn asked(
    choices: &[Choice],
    text: &QuestionText,
    seen: &Seen<'_>,
    several: bool,
) -> Asked {
    let options = seen
        .order
        .iter()
        .filter(|place| **place < choices.len())
        .filter_map(|&place| {
            Some(OptionView {
                value: place,
                html: text.choices.get(place)?.text.clone(),
                chosen: holds(seen.response, place),
            })
        });
    Asked::Choice {
        several,
        options: options.collect(),
    }
}

pub(super) fn told(choices: &[Choice], text: &QuestionText, seen: &Seen<'_>) -> Told {
    let options = seen.order.iter().filter_map(|&place| {
        let (choice, words) = (choices.get(place)?, text.choices.get(place)?);
        Some(OptionFeedback {
            value: place,
            right: choice.correct,
            chosen: holds(seen.response, place),
            html: words.feedback.clone(),
        })
    });
    Told::Choice {
        options: options.collect(),
    }
}
