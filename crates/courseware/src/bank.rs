//! Questions that follow each other: a quiz, or a pool of the assessment.

use crate::document::Document;
use crate::index::Index;
use crate::question::{self, Found, QuestionSource};
use crate::room::{Room, Texts};
use crate::translation::{self, TABLE};
use base::{Locale, Span};
use quiz::Question;

/// The questions of a file with its translations.
pub(crate) fn read(texts: &Texts, room: &Room, index: &Index, found: &mut Found) -> Vec<Question> {
    let Some(document) = texts.get(&room.source) else {
        return Vec::new();
    };
    document.settings.only(&[]);
    question::only_questions(document);
    let sources = question::blocks(document);
    let mut questions = questions(&sources, room, index, found);
    for (locale, translated) in texts.iter().filter(|(locale, _)| **locale != room.source) {
        translated.settings.only(&[TABLE]);
        question::only_questions(translated);
        let blocks = question::blocks(translated);
        if translation::same_structure(translated, document) {
            merge(&mut questions, &blocks, &sources, index, *locale);
        }
        let marks = translation::marks(document, &units_of(&sources));
        translation::is_stale(translated, &marks, &units_of(&blocks));
    }
    questions
}

/// Questions in the language they were written in; ids that were given before are reported.
pub(crate) fn questions(
    sources: &[QuestionSource],
    room: &Room,
    index: &Index,
    found: &mut Found,
) -> Vec<Question> {
    for source in sources {
        question::unique(source, found, room.notes);
    }
    sources
        .iter()
        .filter_map(|source| question::build(source, index))
        .collect()
}

/// Adds the words of a translation to the questions.
pub(crate) fn merge(
    questions: &mut [Question],
    translated: &[QuestionSource],
    sources: &[QuestionSource],
    index: &Index,
    locale: Locale,
) {
    for block in translated {
        let Some(source) = sources.iter().find(|source| source.id == block.id) else {
            continue;
        };
        let words = question::translate(block, source, index, locale);
        let question = questions
            .iter_mut()
            .find(|question| question.id == block.id);
        if let (Some(words), Some(question)) = (words, question) {
            question.texts.insert(locale, words);
        }
    }
}

/// The parts of a file of questions that are stamped one by one.
pub(crate) fn units(document: &Document) -> Vec<(String, Span)> {
    units_of(&question::blocks(document))
}

fn units_of(blocks: &[QuestionSource]) -> Vec<(String, Span)> {
    blocks
        .iter()
        .map(|block| (block.id.to_string(), block.whole))
        .collect()
}
