//! Questions: the fenced blocks of lessons, quizzes and banks.

mod build;
mod collect;
mod header;
mod kinds;
mod line;
mod parts;
mod places;
mod source;
mod translate;
mod words;

pub(crate) use build::build;
pub(crate) use collect::{
    Found, blocks, blocks_of_kinds, only_questions, translated_blocks, unique,
};
pub(crate) use header::{Header, read as read_header, settings};
pub(crate) use kinds::add_forms;
pub(crate) use source::QuestionSource;
pub(crate) use translate::translate;
pub(crate) use words::Reading;

/// Whether a fence holds a question, by what stands after it.
pub(crate) fn is_question(info: &str) -> bool {
    info.split_whitespace().next() == Some("question")
}

/// The id after the word `question`, if it stands there alone.
pub(crate) fn id_of(info: &str) -> Option<&str> {
    let mut words = info.split_whitespace().skip(1);
    let id = words.next()?;
    words.next().is_none().then_some(id)
}
