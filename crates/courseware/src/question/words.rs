//! The words of a question in one language.

use super::kinds;
use super::line::Part;
use super::source::QuestionSource;
use crate::html::{Setting, Text};
use crate::index::Index;
use crate::limits;
use crate::markdown::{self, Kind as Markup, Node};
use crate::problem::{
    OPTION_EMPTY, QUESTION_FEEDBACK, QUESTION_FEEDBACK_IMPORTED, QUESTION_ONE_PARAGRAPH,
    QUESTION_ORDER, QUESTION_PROMPT, QUESTION_WHY, QUESTION_WHY_IMPORTED, TOO_MANY_HINTS,
};
use base::{Locale, Span};
use quiz::{ChoiceText, Kind, QuestionText};
use std::collections::BTreeMap;

/// How a question is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading<'i, 'a> {
    pub index: &'i Index<'a>,
    /// Came from another system: missing explanations are told as warnings.
    pub imported: bool,
}

/// Makes HTML of the places of a question.
pub(super) struct Writer<'q, 'a> {
    pub source: &'q QuestionSource<'a>,
    text: Text<'q, 'a>,
    imported: bool,
}

/// The words of a question of this kind. `None` when something is missing; it has been said.
pub(super) fn read(
    source: &QuestionSource,
    kind: Kind,
    reading: Reading,
    locale: Locale,
) -> Option<QuestionText> {
    let writer = Writer {
        source,
        text: Text {
            file: source.file,
            index: reading.index,
            locale,
            setting: Setting::Question,
        },
        imported: reading.imported,
    };
    let says_itself = matches!(kind, Kind::CodeQuestion | Kind::RepairQuestion);
    if source.prompt.is_none() && !says_itself {
        source
            .file
            .report(&QUESTION_PROMPT, source.span, Vec::new());
    }
    let why = source
        .why
        .filter(|why| !source.file.slice(*why).trim().is_empty());
    if why.is_none() {
        let problem = writer.or_imported(&QUESTION_WHY, &QUESTION_WHY_IMPORTED);
        source.file.report(problem, source.span, Vec::new());
    }
    let mut text = QuestionText {
        vignette: source
            .vignette
            .map(|span| writer.blocks(span))
            .unwrap_or_default(),
        prompt: source
            .prompt
            .map(|span| writer.line(span))
            .unwrap_or_default(),
        hints: writer.hints(),
        why: why.map(|span| writer.line(span)).unwrap_or_default(),
        source: source
            .source
            .map(|span| writer.line(span))
            .unwrap_or_default(),
        ..QuestionText::default()
    };
    kinds::write(kind, &writer, &mut text);
    let complete = (source.prompt.is_some() || says_itself) && (why.is_some() || reading.imported);
    complete.then_some(text)
}

impl<'a> Writer<'_, 'a> {
    fn or_imported<'p, P>(&self, written: &'p P, imported: &'p P) -> &'p P {
        if self.imported { imported } else { written }
    }

    fn hints(&self) -> Vec<String> {
        let source = self.source;
        if let Some(more) = source.hints.get(limits::HINTS) {
            source.file.report(
                &TOO_MANY_HINTS,
                source.file.first_line(*more),
                vec![("most", limits::HINTS.into())],
            );
        }
        source
            .hints
            .iter()
            .map(|hint| self.required(*hint, *hint))
            .collect()
    }

    /// Block HTML.
    pub fn blocks(&self, span: Span) -> String {
        self.text.blocks(&self.nodes(span))
    }

    /// Inline HTML.
    pub fn line(&self, span: Span) -> String {
        self.text.inline(&self.one_paragraph(span))
    }

    /// Inline HTML of words that must not be missing; `at` is where to say so.
    pub fn required(&self, span: Span, at: Span) -> String {
        if self.source.file.slice(span).trim().is_empty() {
            self.source.file.report(&OPTION_EMPTY, at, Vec::new());
            return String::new();
        }
        self.line(span)
    }

    /// Words without mark-up, which a page prints as text.
    pub fn plain(&self, span: Span, at: Span) -> String {
        if self.source.file.slice(span).trim().is_empty() {
            self.source.file.report(&OPTION_EMPTY, at, Vec::new());
            return String::new();
        }
        let nodes = self.one_paragraph(span);
        // Made for what is to be said of it, such as HTML that is not allowed.
        let _ = self.text.inline(&nodes);
        markdown::plain(&nodes)
    }

    /// Words and feedback of a part.
    pub fn part(&self, part: &Part<'a>) -> ChoiceText {
        ChoiceText {
            text: self.required(part.text, part.at),
            feedback: self.feedback(part),
        }
    }

    /// Block HTML, or empty.
    pub fn feedback(&self, part: &Part<'a>) -> String {
        let Some((at, words)) = &part.feedback else {
            return String::new();
        };
        let nodes = markdown::parse(&self.source.file, words, *at, &BTreeMap::new());
        self.text.blocks(&nodes)
    }

    /// Says that a part has no feedback where it needs some.
    pub fn needs_feedback(&self, part: &Part<'a>) {
        let said = part
            .feedback
            .as_ref()
            .is_some_and(|(_, text)| !text.trim().is_empty());
        if !said {
            let problem = self.or_imported(&QUESTION_FEEDBACK, &QUESTION_FEEDBACK_IMPORTED);
            self.source.file.report(problem, part.whole(), Vec::new());
        }
    }

    /// Says of feedback that nobody would see.
    pub fn no_feedback(&self, part: &Part<'a>) {
        if let Some((at, text)) = &part.feedback {
            let place = self.source.file.first_line(Span::new(*at, at + text.len()));
            self.source.file.report(&QUESTION_ORDER, place, Vec::new());
        }
    }

    fn nodes(&self, span: Span) -> Vec<Node> {
        let file = &self.source.file;
        markdown::parse(file, file.slice(span), span.start, &BTreeMap::new())
    }

    /// The words of a text that is one paragraph.
    fn one_paragraph(&self, span: Span) -> Vec<Node> {
        let mut nodes = self.nodes(span);
        match nodes
            .iter()
            .position(|node| node.kind != Markup::Paragraph)
            .or((nodes.len() > 1).then_some(1))
        {
            Some(odd) => {
                let place = self.source.file.first_line(nodes[odd].span);
                self.source
                    .file
                    .report(&QUESTION_ONE_PARAGRAPH, place, Vec::new());
                Vec::new()
            }
            None => nodes.pop().map(|node| node.children).unwrap_or_default(),
        }
    }
}
