//! Where everything stands in a text, for whoever changes texts and must not change anything else.
//!
//! The readers are those of the compiler, so that a form and the compiler never disagree on what a line is. Nothing is judged here: a
//! text with errors has places too.

use crate::document::Document;
use crate::file::File;
use crate::problem::Notes;
use crate::question::Header;
use crate::sources::Sources;
use crate::{interview, question, scenario, stamp, translation};
use base::{Slug, Span};
use quiz::Kind;
use std::collections::BTreeMap;

/// What a place holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// What happened, before the question itself.
    Vignette,
    /// The question itself.
    Prompt,
    /// `Before:`
    Before,
    /// `Officer:`
    Officer,
    /// An option, row, item, answer, turn, label or model answer, with its mark.
    Part,
    /// `> misconception:` under a part.
    Misconception,
    /// Quoted lines under a part.
    Feedback,
    /// `Criterion:`
    Criterion,
    /// A level of a criterion, with its points.
    Level,
    /// `Hint:`
    Hint,
    /// `Why:`
    Why,
    /// `Source:`
    Source,
    /// The text of a block of a scenario or a case; one wording of a fact.
    Text,
    /// Quoted lines: what happens after an action.
    Quote,
    /// A wording after a hyphen.
    Model,
    /// Quoted lines under a wording.
    Reason,
    /// `Brief:`
    Brief,
    /// `Again:`
    Again,
    /// `Wrong:`
    Wrong,
    /// `Ask:`
    Ask,
    /// `Better:`
    Better,
}

/// A place with its mark, if it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub what: What,
    /// The word or sign that stands before the text: `Why:`, `( )`, `= `.
    pub mark: Option<Span>,
    /// From the first line of the text to its last; with the signs `>` in between where the lines are quoted.
    pub text: Span,
}

/// A setting of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingPlace {
    pub key: String,
    /// The whole line, without its end.
    pub line: Span,
    pub value: Span,
}

/// A fenced block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockPlaces {
    /// What stands after the fence: `question`, `action`, `detail` and so on.
    pub word: String,
    /// As it is given; of an ending its outcome, of replies their occasion.
    pub id: String,
    /// Of a question, what it says or what its marks tell; `None` elsewhere, and where a word is none.
    pub kind: Option<Kind>,
    /// From one fence to the other.
    pub whole: Span,
    pub settings: Vec<SettingPlace>,
    /// In the order of the file.
    pub places: Vec<Place>,
}

/// A part of a file that is translated and stamped for itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextPart {
    /// `top`, the id of a section, of a question, of an entry; `all`.
    pub id: String,
    pub span: Span,
    /// The mark of its present state, as the table of a translation names it.
    pub mark: String,
}

/// The questions of a text. `kinds` are those that its source gives them, where it is a translation; empty for a source.
pub fn questions(text: &str, kinds: &BTreeMap<Slug, Kind>) -> Vec<BlockPlaces> {
    quietly(text, |document| {
        question::blocks_of_kinds(document, kinds)
            .iter()
            .map(question::QuestionSource::places)
            .collect()
    })
}

/// The settings that a block may have, by the word after its backticks, in the order of the documentation; of a question of a kind also
/// those that only this kind knows.
pub fn settings(word: &str, kind: Option<Kind>) -> Vec<&'static str> {
    if word == "question" {
        return question::settings(kind);
    }
    let of_scripts = scenario::settings(word).or_else(|| interview::settings(word));
    of_scripts.unwrap_or_default().to_vec()
}

/// The fenced blocks of a scenario; a translation has no settings in them.
pub fn scenario_blocks(text: &str, translated: bool) -> Vec<BlockPlaces> {
    quietly(text, |document| {
        scenario::block_places(document, translated)
    })
}

/// The fenced blocks of an interview case; a translation has no settings in them.
pub fn interview_blocks(text: &str, translated: bool) -> Vec<BlockPlaces> {
    quietly(text, |document| {
        interview::block_places(document, translated)
    })
}

/// How many sections a text begins, those inside of others not counted.
pub fn sections(text: &str) -> usize {
    quietly(text, |document| {
        let headings = document.headings();
        headings.iter().filter(|one| one.level <= 2).count()
    })
}

/// Whether the parts of the translations of this file have ids of their own; without them they are counted, and can only be written in
/// order.
pub fn has_own_ids(source: &str) -> bool {
    stamp::has_own_ids(source)
}

/// The parts of a file of a course, a scenario or a case; of a translation under the ids of its source. `None` when the file, or the source
/// it was translated from, cannot be read.
pub fn parts(sources: &Sources, path: &str) -> Option<Vec<TextPart>> {
    let notes = Notes::default();
    let read = |path| {
        let (path, bytes) = sources.0.get_key_value(path)?;
        Some(Document::read(File::read(path, bytes, &notes)?))
    };
    let document = read(path)?;
    let units = match stamp::source_of(path) {
        Some(source_path) => stamp::translated_units(&document, &read(&source_path)?, &source_path),
        None => stamp::units(&document, path),
    };
    let parts = units.into_iter().map(|(id, span)| TextPart {
        mark: translation::mark(&document.translatable(span)),
        id,
        span,
    });
    Some(parts.collect())
}

/// Reads a text without a word about what is wrong with it.
fn quietly<T>(text: &str, read: impl FnOnce(&Document) -> T) -> T {
    let notes = Notes::default();
    let file = File {
        path: "",
        text,
        notes: &notes,
    };
    read(&Document::read(file))
}

impl SettingPlace {
    pub(crate) fn of(header: &Header) -> Self {
        Self {
            key: header.key.to_owned(),
            line: Span::new(header.key_span.start, header.value_span.end),
            value: header.value_span,
        }
    }

    /// The words of a part of a line, without blanks around them.
    pub(crate) fn word(text: &str, part: Span) -> Span {
        let words = text.get(part.start..part.end).unwrap_or_default();
        let end = part.start + words.trim_end().len();
        Span::new((part.end - words.trim_start().len()).min(end), end)
    }
}
