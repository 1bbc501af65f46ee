//! A question in another language: the words are its own, all else is the source's.

use super::build::{headers_are_known, words};
use super::source::QuestionSource;
use crate::index::Index;
use crate::problem::{MISCONCEPTION, TRANSLATION_MARKS};
use base::{Locale, Span};
use quiz::QuestionText;

/// The words of a translated question, when its options are those of the source.
pub(crate) fn translate(
    translated: &QuestionSource,
    source: &QuestionSource,
    index: &Index,
    locale: Locale,
) -> Option<QuestionText> {
    headers_are_known(translated);
    let file = translated.file;
    // What is repeated must be the same.
    for header in &translated.headers {
        let original = source.headers.iter().find(|one| one.key == header.key);
        if original.is_some_and(|one| one.value != header.value) {
            marks(translated, header.value_span);
        }
    }
    for (place, option) in translated.options.iter().enumerate() {
        let Some(original) = source.options.get(place) else {
            marks(translated, option.mark);
            return None;
        };
        if (option.square, option.marked) != (original.square, original.marked) {
            marks(translated, option.mark);
        }
        if let Some((word, span)) = option.misconception
            && original.misconception.map(|(word, _)| word) != Some(word)
        {
            file.report(&MISCONCEPTION, span, vec![("id", word.into())]);
        }
    }
    if translated.options.len() < source.options.len() {
        marks(translated, translated.span);
        return None;
    }
    words(translated, index, locale)
}

fn marks(question: &QuestionSource, span: Span) {
    question.file.report(
        &TRANSLATION_MARKS,
        span,
        vec![("id", question.id.as_str().into())],
    );
}
