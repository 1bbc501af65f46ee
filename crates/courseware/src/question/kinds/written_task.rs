//! Written task: a prompt, a rubric, and a model answer if there is one.

use super::super::source::QuestionSource;
use super::super::words::Writer;
use super::rubric;
use crate::limits;
use quiz::{Body, QuestionText, WrittenTask};

pub(super) fn body(source: &QuestionSource) -> Option<Body> {
    let words = source.number("words", limits::TASK_WORDS);
    rubric::models(source);
    Some(Body::WrittenTask(WrittenTask {
        words,
        rubric: rubric::rubric(source)?,
    }))
}

pub(super) fn write(writer: &Writer, text: &mut QuestionText) {
    rubric::write(writer, text);
}
