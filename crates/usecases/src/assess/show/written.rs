//! Written task.

use super::marked::{criteria, models};
use quiz::{QuestionText, WrittenTask};
use views::question::{Asked, MarkedView, Told};

pub(super) fn asked(task: &WrittenTask, text: &QuestionText, given: &[String]) -> Asked {
    Asked::Written {
        value: given.first().cloned().unwrap_or_default(),
        words: task.words,
        rubric: criteria(&task.rubric, text),
    }
}

pub(super) fn told(text: &QuestionText, marked: Option<MarkedView>, with_models: bool) -> Told {
    Told::Written {
        models: if with_models {
            models(text)
        } else {
            Vec::new()
        },
        marked,
    }
}
