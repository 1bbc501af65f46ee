//! The questions of a file, and ids that are given once only.

use super::source::{self, QuestionSource};
use crate::document::Document;
use crate::markdown::Kind as Markup;
use crate::problem::{DUPLICATE_QUESTION, Notes, TEXT_NOT_SHOWN, UNKNOWN_FENCE};
use base::{Slug, Span};
use quiz::Kind;
use std::collections::BTreeMap;

/// The questions at the top level of a text.
pub(crate) fn blocks<'a>(document: &Document<'a>) -> Vec<QuestionSource<'a>> {
    read(document, |_| None)
}

/// The questions of a translation, read as the kinds that they have in their source.
pub(crate) fn translated_blocks<'a>(
    document: &Document<'a>,
    sources: &[QuestionSource],
) -> Vec<QuestionSource<'a>> {
    read(document, |id| {
        sources
            .iter()
            .find(|source| source.id == *id)
            .and_then(QuestionSource::grammar)
    })
}

/// The questions of a text, read as these kinds where they are named.
pub(crate) fn blocks_of_kinds<'a>(
    document: &Document<'a>,
    kinds: &BTreeMap<Slug, Kind>,
) -> Vec<QuestionSource<'a>> {
    read(document, |id| kinds.get(id).copied())
}

fn read<'a>(
    document: &Document<'a>,
    kind: impl Fn(&Slug) -> Option<Kind>,
) -> Vec<QuestionSource<'a>> {
    document
        .nodes
        .iter()
        .filter_map(|node| match &node.kind {
            Markup::Fence(info) if super::is_question(info) => {
                source::read(&document.file, node, info, &kind)
            }
            _ => None,
        })
        .collect()
}

/// In files that hold questions only, whatever else is there is never shown.
pub(crate) fn only_questions(document: &Document) {
    let file = document.file;
    for node in &document.nodes {
        let line = file.first_line(node.span);
        match &node.kind {
            Markup::Heading { .. } | Markup::Rule => {}
            Markup::Fence(info) if super::is_question(info) => {}
            Markup::Fence(info) => {
                let word = info.split_whitespace().next().unwrap_or_default();
                file.report(&UNKNOWN_FENCE, line, vec![("word", word.into())]);
            }
            _ => file.report(&TEXT_NOT_SHOWN, line, Vec::new()),
        }
    }
    for definition in &document.definitions {
        file.report(&TEXT_NOT_SHOWN, definition.span, Vec::new());
    }
}

/// Ids of questions with the place of each.
pub(crate) type Found = BTreeMap<Slug, (String, Span)>;

/// Reports a question whose id another one of the course has.
pub(crate) fn unique(question: &QuestionSource, found: &mut Found, notes: &Notes) {
    let place = (question.file.path.to_owned(), question.span);
    match found.get(&question.id) {
        None => _ = found.insert(question.id.clone(), place),
        Some((other, _)) => {
            let args = vec![
                ("id", question.id.as_str().into()),
                ("other", other.as_str().into()),
            ];
            notes.add(&DUPLICATE_QUESTION, question.file.path, question.span, args);
        }
    }
}
