//! Code the question: `Officer: …` are the words to be coded, `~ LABEL` is a label they may be mistaken for.

use super::super::build::misconception;
use super::super::source::QuestionSource;
use super::super::words::Writer;
use super::{Of, alike};
use crate::limits;
use crate::problem::{LABEL_IS_RIGHT, LABEL_NOT_OFFERED, OFFICER_MISSING, TOO_FEW_LABELS};
use base::{Label, Span};
use quiz::{Body, ChoiceText, CodeQuestion, QuestionText};

pub(super) fn body(source: &QuestionSource) -> Option<Body> {
    let persona = source.persona();
    let label = source.required_label("label");
    let also = source.labels("also").unwrap_or_default();
    let choices = choices(source);
    let (label, at) = label?;
    let own = [(label, at)];
    let accepted = || own.iter().chain(&also).copied();
    alike(
        source,
        "label",
        accepted().map(|(label, at)| (label.as_str(), at)),
    );
    let mut confusions = Vec::new();
    for part in &source.parts {
        let span = trimmed(source, part.text);
        let Some(wrong) = source.label(span) else {
            continue;
        };
        if accepted().any(|(right, _)| right == wrong) {
            let args = vec![("label", wrong.as_str().into())];
            source.file.report(&LABEL_IS_RIGHT, span, args);
        }
        confusions.push((wrong, span, misconception(source, part, true)));
    }
    alike(
        source,
        "label",
        confusions
            .iter()
            .map(|(label, at, _)| (label.as_str(), *at)),
    );
    let named = confusions.iter().map(|(label, at, _)| (*label, *at));
    for (label, at) in accepted().chain(named) {
        if !choices.contains(&label) {
            let args = vec![("label", label.as_str().into())];
            source.file.report(&LABEL_NOT_OFFERED, at, args);
        }
    }
    Some(Body::CodeQuestion(CodeQuestion {
        persona: persona?,
        label,
        also: also.into_iter().map(|(label, _)| label).collect(),
        choices,
        confusions: confusions
            .into_iter()
            .map(|(label, _, misconception)| (label, misconception))
            .collect(),
    }))
}

/// What may be chosen, in the order of the guide.
fn choices(source: &QuestionSource) -> Vec<Label> {
    let Some(given) = source.labels("choices") else {
        return Label::FORMS.to_vec();
    };
    alike(
        source,
        "label",
        given.iter().map(|(label, at)| (label.as_str(), *at)),
    );
    let mut labels: Vec<Label> = given.into_iter().map(|(label, _)| label).collect();
    labels.sort_unstable();
    labels.dedup();
    if labels.len() < limits::LABELS
        && let Some(header) = source.header("choices")
    {
        source
            .file
            .report(&TOO_FEW_LABELS, header.value_span, Vec::new());
    }
    labels
}

fn trimmed(source: &QuestionSource, span: Span) -> Span {
    let words = source.file.slice(span).trim_end();
    Span::new(span.start, span.start + words.len())
}

pub(super) fn write(writer: &Writer, text: &mut QuestionText) {
    officer(writer, text);
    for part in &writer.source.parts {
        writer.needs_feedback(part);
        text.choices.push(ChoiceText {
            text: writer.required(part.text, part.at),
            feedback: writer.feedback(part),
        });
    }
}

/// What was said before, and the words that are to be judged.
pub(super) fn officer(writer: &Writer, text: &mut QuestionText) {
    let source = writer.source;
    let here = |span: Span| source.file.first_line(span);
    if let Some(span) = source.before {
        text.before = writer.plain(span, here(span));
    }
    match source.officer {
        Some(span) => text.officer = writer.plain(span, here(span)),
        None => source
            .file
            .report(&OFFICER_MISSING, source.span, Vec::new()),
    }
}

/// A label is the same word in every language.
pub(super) fn is_same((translated, part): Of, (source, original): Of) -> bool {
    let word = |of: &QuestionSource, span| of.file.slice(span).trim().to_owned();
    word(translated, part.text) == word(source, original.text)
}
