//! Mark the transcript: `[x] Speaker: words` is to be found, `[ ]` is not, `- Speaker: words` is only read.

use super::super::build::misconception;
use super::super::line::{Mark, Part};
use super::super::source::QuestionSource;
use super::super::words::Writer;
use super::{with_mark, wrong_mark, wrong_number};
use crate::limits;
use crate::problem::{TRANSCRIPT_INNOCENT, TRANSCRIPT_SPEAKER, TRANSCRIPT_TARGETS};
use base::Span;
use quiz::{Body, ChoiceText, Kind, QuestionText, Turn};

/// Who speaks, and what is said.
fn speech(source: &QuestionSource, part: &Part) -> Option<(Span, Span)> {
    let words = source.file.slice(part.text);
    let (speaker, said) = words.split_once(':')?;
    let said = said.trim_start();
    let fits = !speaker.trim().is_empty() && speaker.chars().count() <= limits::SPEAKER;
    fits.then(|| {
        (
            Span::new(part.text.start, part.text.start + speaker.trim_end().len()),
            Span::new(part.text.end - said.len(), part.text.end),
        )
    })
}

pub(super) fn body(source: &QuestionSource) -> Option<Body> {
    let round = |mark| matches!(mark, Mark::Round { .. });
    if let Some(odd) = source.parts.iter().find(|part| round(part.mark)) {
        wrong_mark(Kind::MarkTranscript, source, odd);
        return None;
    }
    if source.parts.is_empty() || source.parts.len() > limits::TURNS {
        let at = source
            .parts
            .get(limits::TURNS)
            .map_or(source.span, |part| part.at);
        wrong_number(Kind::MarkTranscript, source, at, source.parts.len());
        return None;
    }
    let targets = with_mark(source, Mark::is_marked);
    if !limits::TARGETS.contains(&targets.len()) {
        let at = targets
            .get(*limits::TARGETS.end())
            .map_or(source.span, |part| part.at);
        let args = vec![("found", targets.len().into())];
        source.file.report(&TRANSCRIPT_TARGETS, at, args);
        return None;
    }
    let markable = with_mark(source, Mark::is_bracket);
    if markable.len() == targets.len() {
        source
            .file
            .report(&TRANSCRIPT_INNOCENT, source.span, Vec::new());
    }
    let turns = source.parts.iter().map(|part| Turn {
        markable: part.mark.is_bracket(),
        target: part.mark.is_marked(),
        misconception: misconception(source, part, part.mark.is_bracket()),
    });
    Some(Body::MarkTranscript(turns.collect()))
}

pub(super) fn write(writer: &Writer, text: &mut QuestionText) {
    for part in &writer.source.parts {
        if part.mark.is_bracket() {
            writer.needs_feedback(part);
        } else {
            writer.no_feedback(part);
        }
        let Some((speaker, said)) = speech(writer.source, part) else {
            let file = writer.source.file;
            file.report(&TRANSCRIPT_SPEAKER, part.whole(), Vec::new());
            continue;
        };
        text.speakers.push(writer.plain(speaker, part.at));
        text.choices.push(ChoiceText {
            text: writer.required(said, part.at),
            feedback: writer.feedback(part),
        });
    }
}
