//! Questions that follow each other: a quiz, or a bank in the folder `assessment`.

use crate::document::Document;
use crate::index::Index;
use crate::layout::Paths;
use crate::model::{Bank, BankText};
use crate::question::{self, Found, QuestionSource, Reading};
use crate::room::{Room, Texts};
use crate::translation::{self, TABLE};
use base::{Locale, Slug, Span};
use quiz::Question;
use std::collections::BTreeMap;

/// The questions of a quiz with its translations.
pub(crate) fn quiz(
    texts: &Texts,
    promised: &[Locale],
    room: &Room,
    index: &Index,
    found: &mut Found,
) -> Vec<Question> {
    for (locale, document) in texts {
        let is_source = *locale == room.source;
        document
            .settings
            .only(if is_source { &[] } else { &[TABLE] });
    }
    let reading = Reading {
        index,
        imported: false,
    };
    read(texts, promised, room, reading, found)
}

/// A bank with its own words, if it has any, and its questions.
pub(crate) fn bank(
    (name, paths): (&Slug, &Paths),
    room: &Room,
    index: &Index,
    found: &mut Found,
) -> Bank {
    let documents = room.texts(paths, room.source);
    let source = documents.get(&room.source);
    let has_words =
        source.is_some_and(|one| one.settings.has("title") || one.settings.has("summary"));
    let mut texts = BTreeMap::new();
    let mut imported = false;
    for (locale, document) in &documents {
        let settings = &document.settings;
        if *locale == room.source {
            settings.only(&["title", "summary", "imported"]);
            imported = settings.bool("imported").unwrap_or_default();
        } else {
            settings.only(&["title", "summary", TABLE]);
        }
        if has_words && document.readable {
            texts.extend(words(document).map(|words| (*locale, words)));
        }
    }
    let reading = Reading { index, imported };
    Bank {
        name: name.clone(),
        questions: read(&documents, &[], room, reading, found),
        texts,
        imported,
    }
}

fn words(document: &Document) -> Option<BankText> {
    let title = document.settings.required_string("title");
    let summary = document.settings.required_string("summary");
    Some(BankText {
        title: title?.value,
        summary: summary?.value,
    })
}

/// A translation that nobody promised may have fewer questions; the others are asked in the language of the source.
fn read(
    texts: &Texts,
    promised: &[Locale],
    room: &Room,
    reading: Reading,
    found: &mut Found,
) -> Vec<Question> {
    let Some(document) = texts.get(&room.source) else {
        return Vec::new();
    };
    question::only_questions(document);
    let sources = question::blocks(document);
    let mut questions = questions(&sources, room, reading, found);
    for (locale, translated) in texts.iter().filter(|(locale, _)| **locale != room.source) {
        question::only_questions(translated);
        let blocks = question::translated_blocks(translated, &sources);
        let is_begun =
            !promised.contains(locale) && translation::lacks_questions(translated, document);
        if is_begun || translation::same_structure(translated, document) {
            merge(&mut questions, &blocks, &sources, reading, *locale);
        }
        let marks = translation::marks(document, &units_of(document, &sources));
        translation::is_stale(translated, &marks, &units_of(translated, &blocks));
    }
    questions
}

/// Questions in the language they were written in; ids that were given before are reported.
pub(crate) fn questions(
    sources: &[QuestionSource],
    room: &Room,
    reading: Reading,
    found: &mut Found,
) -> Vec<Question> {
    for source in sources {
        question::unique(source, found, room.notes);
    }
    sources
        .iter()
        .filter_map(|source| question::build(source, reading))
        .collect()
}

/// Adds the words of a translation to the questions.
pub(crate) fn merge(
    questions: &mut [Question],
    translated: &[QuestionSource],
    sources: &[QuestionSource],
    reading: Reading,
    locale: Locale,
) {
    for block in translated {
        let Some(source) = sources.iter().find(|source| source.id == block.id) else {
            continue;
        };
        let words = question::translate(block, source, reading, locale);
        let question = questions
            .iter_mut()
            .find(|question| question.id == block.id);
        if let (Some(words), Some(question)) = (words, question) {
            question.texts.insert(locale, words);
            question::add_forms(&mut question.body, block, locale);
        }
    }
}

/// The parts of a file of questions that are stamped one by one: its own words, if it has any, and each question.
pub(crate) fn units(document: &Document) -> Vec<(String, Span)> {
    units_of(document, &question::blocks(document))
}

fn units_of(document: &Document, blocks: &[QuestionSource]) -> Vec<(String, Span)> {
    let top = document.settings.has("title").then(|| {
        let start = document.parts.fence.start;
        ("top".to_owned(), Span::new(start, document.parts.body))
    });
    let questions = blocks
        .iter()
        .map(|block| (block.id.to_string(), block.whole));
    top.into_iter().chain(questions).collect()
}
