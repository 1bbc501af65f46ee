//! Single choice, multiple choice, true or false.

use super::{Seen, holds};
use crate::assess::shown::places;
use quiz::{Choice, QuestionText};
use views::question::{Asked, OptionFeedback, OptionView, Told};

pub(super) fn asked(
    choices: &[Choice],
    text: &QuestionText,
    seen: &Seen<'_>,
    several: bool,
) -> Asked {
    let options = places(seen.order)
        .filter(|(_, place)| *place < choices.len())
        .filter_map(|(shown, place)| {
            Some(OptionView {
                value: shown,
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
    let options = places(seen.order).filter_map(|(shown, place)| {
        let (choice, words) = (choices.get(place)?, text.choices.get(place)?);
        Some(OptionFeedback {
            value: shown,
            right: choice.correct,
            chosen: holds(seen.response, place),
            html: words.feedback.clone(),
        })
    });
    Told::Choice {
        options: options.collect(),
    }
}
