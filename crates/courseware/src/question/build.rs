//! From the parts of a question to a question.

use super::source::{Header, QuestionSource};
use crate::html::{Setting, Text};
use crate::index::Index;
use crate::limits;
use crate::markdown::{self, Kind, Node};
use crate::problem::{
    MISCONCEPTION, MISSING_KEY, OPTION_EMPTY, QUESTION_BRACKETS, QUESTION_NO_RIGHT,
    QUESTION_ONE_PARAGRAPH, QUESTION_OPTIONS, QUESTION_PROMPT, QUESTION_TWO_RIGHT, QUESTION_WHY,
    UNKNOWN_COMPETENCE, UNKNOWN_COMPETENCE_NEAR, UNKNOWN_DIFFICULTY, UNKNOWN_KEY, UNKNOWN_KEY_NEAR,
};
use base::{Competence, Locale, Slug, Span};
use quiz::{Choice, ChoiceText, Kind as QuestionKind, Question, QuestionText};
use std::collections::BTreeMap;

const KEYS: [&str; 2] = ["competence", "difficulty"];

/// A question in the language it was written in. `None` when something is missing; it has been said.
pub(crate) fn build(source: &QuestionSource, index: &Index) -> Option<Question> {
    headers_are_known(source);
    let competence = competence(source);
    let difficulty = difficulty(source);
    let kind = kind(source);
    let text = words(source, index, index.source);
    let choices = source
        .options
        .iter()
        .map(|option| choice(source, option))
        .collect();
    Some(Question {
        id: source.id.clone(),
        kind: kind?,
        competence: competence?,
        difficulty: difficulty?,
        choices,
        texts: BTreeMap::from([(index.source, text?)]),
    })
}

fn choice(source: &QuestionSource, option: &super::source::OptionSource) -> Choice {
    let misconception = option.misconception.and_then(|(word, span)| {
        let slug = Slug::parse(word).filter(|_| !option.marked);
        if slug.is_none() {
            source
                .file
                .report(&MISCONCEPTION, span, vec![("id", word.into())]);
        }
        slug
    });
    Choice {
        correct: option.marked,
        misconception,
    }
}

pub(super) fn headers_are_known(source: &QuestionSource) {
    let mut seen: Vec<&str> = Vec::new();
    for header in &source.headers {
        let twice = seen.contains(&header.key);
        seen.push(header.key);
        if KEYS.contains(&header.key) && !twice {
            continue;
        }
        let args = vec![
            ("key", header.key.into()),
            ("known", KEYS.join(", ").into()),
        ];
        // What stands there twice is not a slip of the pen.
        let candidates = if twice { &[] } else { KEYS.as_slice() };
        let problems = (&UNKNOWN_KEY_NEAR, &UNKNOWN_KEY);
        let known = candidates.iter().copied();
        source.file.report_word(
            problems,
            header.key_span,
            header.key,
            known,
            str::to_owned,
            args,
        );
    }
}

fn header<'q, 'a>(source: &'q QuestionSource<'a>, key: &str) -> Option<&'q Header<'a>> {
    let found = source.headers.iter().find(|header| header.key == key);
    if found.is_none() {
        source
            .file
            .report(&MISSING_KEY, source.span, vec![("key", key.into())]);
    }
    found
}

fn competence(source: &QuestionSource) -> Option<Competence> {
    let header = header(source, "competence")?;
    let found = Competence::from_word(header.value);
    if found.is_none() {
        let words = Competence::ALL.map(Competence::as_str);
        let args = vec![
            ("word", header.value.into()),
            ("known", words.join(", ").into()),
        ];
        let problems = (&UNKNOWN_COMPETENCE_NEAR, &UNKNOWN_COMPETENCE);
        let (span, word) = (header.value_span, header.value);
        source
            .file
            .report_word(problems, span, word, words, str::to_owned, args);
    }
    found
}

fn difficulty(source: &QuestionSource) -> Option<u8> {
    let header = header(source, "difficulty")?;
    let found = header
        .value
        .parse()
        .ok()
        .filter(|level| (1..=3).contains(level));
    if found.is_none() {
        let args = vec![("word", header.value.into())];
        source
            .file
            .report(&UNKNOWN_DIFFICULTY, header.value_span, args);
    }
    found
}

fn kind(source: &QuestionSource) -> Option<QuestionKind> {
    let (file, options) = (source.file, &source.options);
    let Some(first) = options.first() else {
        file.report(
            &QUESTION_OPTIONS,
            source.span,
            vec![("count", 0_usize.into())],
        );
        return None;
    };
    if let Some(odd) = options.iter().find(|one| one.square != first.square) {
        file.report(&QUESTION_BRACKETS, odd.mark, Vec::new());
        return None;
    }
    if !limits::OPTIONS.contains(&options.len()) {
        let at = options.get(*limits::OPTIONS.end()).unwrap_or(first).mark;
        file.report(&QUESTION_OPTIONS, at, vec![("count", options.len().into())]);
    }
    let mut right = options.iter().filter(|one| one.marked);
    if right.next().is_none() {
        file.report(&QUESTION_NO_RIGHT, source.span, Vec::new());
    } else if let Some(second) = right.next().filter(|_| !first.square) {
        file.report(&QUESTION_TWO_RIGHT, second.mark, Vec::new());
    }
    Some(if first.square {
        QuestionKind::Multiple
    } else {
        QuestionKind::Single
    })
}

/// The words of a question in one language.
pub(crate) fn words(
    source: &QuestionSource,
    index: &Index,
    locale: Locale,
) -> Option<QuestionText> {
    let text = Text {
        file: source.file,
        index,
        locale,
        setting: Setting::Question,
    };
    let blocks = |span: Span| text.blocks(&nodes(source, span));
    let line = |span: Span| text.inline(&one_paragraph(source, span));
    if source.prompt.is_none() {
        source
            .file
            .report(&QUESTION_PROMPT, source.span, Vec::new());
    }
    let why = source
        .why
        .filter(|why| !source.file.slice(*why).trim().is_empty());
    if why.is_none() {
        source.file.report(&QUESTION_WHY, source.span, Vec::new());
    }
    let choices = source
        .options
        .iter()
        .map(|option| {
            if source.file.slice(option.text).trim().is_empty() {
                source.file.report(&OPTION_EMPTY, option.mark, Vec::new());
            }
            let feedback = option
                .feedback
                .as_ref()
                .map_or_else(String::new, |(at, words)| {
                    text.blocks(&markdown::parse(&source.file, words, *at, &BTreeMap::new()))
                });
            ChoiceText {
                text: line(option.text),
                feedback,
            }
        })
        .collect();
    Some(QuestionText {
        vignette: source.vignette.map(blocks).unwrap_or_default(),
        prompt: line(source.prompt?),
        choices,
        why: line(why?),
        source: source.source.map(line).unwrap_or_default(),
    })
}

fn nodes(source: &QuestionSource, span: Span) -> Vec<Node> {
    markdown::parse(
        &source.file,
        source.file.slice(span),
        span.start,
        &BTreeMap::new(),
    )
}

/// The words of a text that is one paragraph.
fn one_paragraph(source: &QuestionSource, span: Span) -> Vec<Node> {
    let mut nodes = nodes(source, span);
    match nodes
        .iter()
        .position(|node| node.kind != Kind::Paragraph)
        .or((nodes.len() > 1).then_some(1))
    {
        Some(odd) => {
            let place = source.file.first_line(nodes[odd].span);
            source
                .file
                .report(&QUESTION_ONE_PARAGRAPH, place, Vec::new());
            Vec::new()
        }
        None => nodes.pop().map(|node| node.children).unwrap_or_default(),
    }
}
