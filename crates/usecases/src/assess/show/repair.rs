//! Repair the question.

use super::coding::words_to_judge;
use super::marked::{criteria, models};
use quiz::{QuestionText, RepairQuestion};
use views::question::{Asked, MarkedView, Told};

pub(super) fn asked(repair: &RepairQuestion, text: &QuestionText, given: &[String]) -> Asked {
    Asked::Repair {
        words: words_to_judge(text, repair.persona),
        value: given.first().cloned().unwrap_or_default(),
    }
}

pub(super) fn told(
    repair: &RepairQuestion,
    text: &QuestionText,
    marked: Option<MarkedView>,
    with_models: bool,
) -> Told {
    Told::Repair {
        models: if with_models {
            models(text)
        } else {
            Vec::new()
        },
        // No program codes wordings yet.
        hint: None,
        marked,
        rubric: criteria(&repair.rubric, text),
    }
}
