//! The fenced blocks of a scenario, taken apart.

use super::tail;
use crate::file::File;
use crate::headers::{self, Headers};
use crate::markdown::Node;
use crate::problem::{
    SCENARIO_BLOCK, SCENARIO_BLOCK_NEAR, SCENARIO_ID, UNKNOWN_VALUE, UNKNOWN_VALUE_NEAR,
};
use crate::question::Header;
use base::{Slug, Span};
use scenario::Outcome;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockKind {
    Event,
    When,
    Action,
    Say,
    Ending,
}

impl BlockKind {
    pub const ALL: [Self; 5] = [
        Self::Event,
        Self::When,
        Self::Action,
        Self::Say,
        Self::Ending,
    ];

    /// The word after the three backticks.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::When => "when",
            Self::Action => "action",
            Self::Say => "say",
            Self::Ending => "ending",
        }
    }

    /// The settings it may have.
    const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Event => &["at", "if", "effects", "to"],
            Self::When => &["if"],
            Self::Action => &[
                "if",
                "once",
                "effects",
                "minutes",
                "to",
                "verdict",
                "competence",
                "misconception",
            ],
            Self::Say | Self::Ending => &[],
        }
    }
}

/// The settings that a block of a scenario with this word may have; `None` where there is no such block.
pub(crate) fn settings(word: &str) -> Option<&'static [&'static str]> {
    let known = BlockKind::ALL.into_iter().find(|one| one.word() == word);
    known.map(BlockKind::keys)
}

/// Quoted lines: where they begin, and the text with blanks for every `>`, so that places stay places.
pub(super) type Quote = (usize, String);

/// A wording to compare with.
#[derive(Debug)]
pub(super) struct Model {
    pub text: Span,
    pub reason: Option<Quote>,
}

/// A fenced block. Of an action it holds the verdict: never serialised.
#[derive(Debug)]
pub(super) struct Block<'a> {
    pub file: File<'a>,
    pub kind: BlockKind,
    /// The id; of an ending its outcome.
    pub id: Slug,
    /// Where that stands.
    pub at: Span,
    headers: Headers<'a>,
    /// What stands before quoted lines and words with a colon.
    pub text: Option<Span>,
    pub quote: Option<Quote>,
    pub why: Option<Span>,
    pub source: Option<Span>,
    pub models: Vec<Model>,
}

/// Takes a fenced block apart. `None` when it is of no known kind or has no id; that has been said.
pub(super) fn read<'a>(
    file: &File<'a>,
    node: &Node,
    info: &str,
    translated: bool,
) -> Option<Block<'a>> {
    let line = file.first_line(node.span);
    let word = info.split_whitespace().next().unwrap_or_default();
    let known = BlockKind::ALL.map(BlockKind::word);
    let Some(kind) = BlockKind::ALL.into_iter().find(|one| one.word() == word) else {
        let problems = (&SCENARIO_BLOCK_NEAR, &SCENARIO_BLOCK);
        let args = vec![("word", word.into()), ("known", known.join(", ").into())];
        let span = if word.is_empty() {
            line
        } else {
            file.find(word, line)
        };
        file.report_word(problems, span, word, known, str::to_owned, args);
        return None;
    };
    let (id, at) = id(file, kind, info, line)?;
    let (headers, inner) = headers::read(file, node.span, kind.keys(), translated);
    let mut block = Block {
        file: *file,
        kind,
        id,
        at,
        headers,
        text: None,
        quote: None,
        why: None,
        source: None,
        models: Vec::new(),
    };
    tail::read(&mut block, &inner);
    Some(block)
}

/// The id after the word, or the outcome of an ending, with its place.
fn id(file: &File, kind: BlockKind, info: &str, line: Span) -> Option<(Slug, Span)> {
    let mut words = info.split_whitespace().skip(1);
    let given = words.next();
    let alone = given.filter(|_| words.next().is_none());
    let span = file.find(given.unwrap_or(kind.word()), line);
    if kind == BlockKind::Ending {
        let word = given.unwrap_or_default();
        let found = alone.and_then(Outcome::from_word);
        if found.is_none() {
            let known = Outcome::ALL.map(Outcome::as_str);
            let args = vec![
                ("key", "ending".into()),
                ("word", word.into()),
                ("known", known.join(", ").into()),
            ];
            let problems = (&UNKNOWN_VALUE_NEAR, &UNKNOWN_VALUE);
            file.report_word(problems, span, word, known, str::to_owned, args);
        }
        return Some((Slug::parse(found?.as_str())?, span));
    }
    let found = alone.and_then(Slug::parse);
    if found.is_none() {
        let args = vec![("id", given.unwrap_or_default().into())];
        file.report(&SCENARIO_ID, span, args);
    }
    Some((found?, span))
}

impl<'a> Block<'a> {
    pub fn header(&self, key: &str) -> Option<&Header<'a>> {
        self.headers.get(key)
    }

    /// All settings, in the order of the file.
    pub fn settings(&self) -> impl Iterator<Item = &Header<'a>> {
        self.headers.iter()
    }

    /// A setting that must be there.
    pub fn required(&self, key: &str) -> Option<&Header<'a>> {
        self.headers.required(&self.file, self.at, key)
    }

    /// As it begins in the file.
    pub fn sign(&self) -> String {
        format!("```{} {}", self.kind.word(), self.id)
    }
}
