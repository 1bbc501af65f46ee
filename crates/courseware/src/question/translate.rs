//! A question in another language: the words are its own, all else is the source's.

use super::header;
use super::kinds;
use super::source::QuestionSource;
use super::words::{self, Reading};
use crate::problem::{MISCONCEPTION, TRANSLATION_MARKS};
use base::{Locale, Span};
use quiz::{Kind, QuestionText};

/// The words of a translated question, when its parts are those of the source.
pub(crate) fn translate(
    translated: &QuestionSource,
    source: &QuestionSource,
    reading: Reading,
    locale: Locale,
) -> Option<QuestionText> {
    let kind = source.kind()?;
    translated.headers_are_known(kind);
    // What is repeated must be the same.
    for header in &translated.headers {
        let original = match source.header(header.key) {
            Some(original) => original.value,
            None if header.key == "kind" => kind.as_str(),
            None => "",
        };
        if header::is_known(kind, header.key) && original != header.value {
            marks(translated, header.value_span);
        }
    }
    let same = same_parts(translated, source, kind)
        & same_criteria(translated, source)
        & same_lines(translated, source);
    same.then(|| words::read(translated, kind, reading, locale))
        .flatten()
}

/// False when words would belong to something else than in the source.
fn same_parts(translated: &QuestionSource, source: &QuestionSource, kind: Kind) -> bool {
    for (place, part) in translated.parts.iter().enumerate() {
        let Some(original) = source.parts.get(place) else {
            marks(translated, part.at);
            return false;
        };
        if part.mark != original.mark {
            marks(translated, part.at);
        } else if !kinds::is_same(kind, (translated, part), (source, original)) {
            marks(translated, part.text);
        }
        if let Some((word, span)) = part.misconception
            && original.misconception.map(|(word, _)| word) != Some(word)
        {
            translated
                .file
                .report(&MISCONCEPTION, span, vec![("id", word.into())]);
        }
    }
    if translated.parts.len() < source.parts.len() {
        marks(translated, translated.span);
        return false;
    }
    true
}

fn same_criteria(translated: &QuestionSource, source: &QuestionSource) -> bool {
    for (place, criterion) in translated.criteria.iter().enumerate() {
        let Some(original) = source.criteria.get(place) else {
            marks(translated, criterion.at);
            return false;
        };
        let points = |levels: &[super::source::LevelSource]| -> Vec<u32> {
            levels.iter().map(|level| level.points).collect()
        };
        if points(&criterion.levels) != points(&original.levels) {
            marks(translated, criterion.at);
            return false;
        }
    }
    if translated.criteria.len() < source.criteria.len() {
        marks(translated, translated.span);
        return false;
    }
    true
}

/// Hints are as many, and what was said before is there or not, as in the source.
fn same_lines(translated: &QuestionSource, source: &QuestionSource) -> bool {
    if let Some(more) = translated.hints.get(source.hints.len()) {
        marks(translated, translated.file.first_line(*more));
        return false;
    }
    let same = translated.hints.len() == source.hints.len()
        && translated.before.is_some() == source.before.is_some()
        && translated.officer.is_some() == source.officer.is_some();
    if !same {
        marks(translated, translated.span);
    }
    same
}

fn marks(question: &QuestionSource, span: Span) {
    question.file.report(
        &TRANSLATION_MARKS,
        span,
        vec![("id", question.id.as_str().into())],
    );
}
