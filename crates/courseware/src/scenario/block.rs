//! The fenced blocks of a scenario, taken apart.

use super::tail;
use crate::file::{File, Line, lines};
use crate::markdown::Node;
use crate::problem::{
    MISSING_KEY, NOT_IN_TRANSLATION, SCENARIO_BLOCK, SCENARIO_BLOCK_NEAR, SCENARIO_ID, UNKNOWN_KEY,
    UNKNOWN_KEY_NEAR, UNKNOWN_VALUE, UNKNOWN_VALUE_NEAR,
};
use crate::question::{Header, read_header};
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
    pub headers: Vec<Header<'a>>,
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
    let mut block = Block {
        file: *file,
        kind,
        id,
        at,
        headers: Vec::new(),
        text: None,
        quote: None,
        why: None,
        source: None,
        models: Vec::new(),
    };
    let all = lines(file.text, node.span);
    let mut inner = all.get(1..).unwrap_or_default();
    // The closing fence; without one the block ends with the file, which has been reported.
    if let Some((last, rest)) = inner.split_last()
        && matches!(last.text.trim().chars().next(), Some('`' | '~'))
    {
        inner = rest;
    }
    let inner = block.read_headers(inner, translated);
    tail::read(&mut block, inner);
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
    /// The lines before the text that are settings. In a translation, only those that would decide something.
    fn read_headers<'l>(&mut self, lines: &'l [Line<'a>], translated: bool) -> &'l [Line<'a>] {
        let known = self.kind.keys();
        let mut rest = lines;
        while let Some((line, after)) = rest.split_first() {
            if known.is_empty() || line.is_blank() {
                break;
            }
            let Some(header) = read_header(line) else {
                break;
            };
            if translated {
                if !known.contains(&header.key) {
                    break;
                }
                let args = vec![("key", header.key.into())];
                self.file.report(&NOT_IN_TRANSLATION, header.key_span, args);
            } else {
                self.is_known(&header);
                self.headers.push(header);
            }
            rest = after;
        }
        rest
    }

    fn is_known(&self, header: &Header) {
        let known = self.kind.keys();
        let twice = self.header(header.key).is_some();
        if known.contains(&header.key) && !twice {
            return;
        }
        let args = vec![
            ("key", header.key.into()),
            ("known", known.join(", ").into()),
        ];
        // What stands there twice is not a slip of the pen.
        let candidates = if twice { &[] } else { known };
        let problems = (&UNKNOWN_KEY_NEAR, &UNKNOWN_KEY);
        let words = candidates.iter().copied();
        let (span, key) = (header.key_span, header.key);
        self.file
            .report_word(problems, span, key, words, str::to_owned, args);
    }

    pub fn header(&self, key: &str) -> Option<&Header<'a>> {
        self.headers.iter().find(|header| header.key == key)
    }

    /// A setting that must be there.
    pub fn required(&self, key: &str) -> Option<&Header<'a>> {
        let found = self.header(key);
        if found.is_none() {
            self.file
                .report(&MISSING_KEY, self.at, vec![("key", key.into())]);
        }
        found
    }

    /// As it begins in the file.
    pub fn sign(&self) -> String {
        format!("```{} {}", self.kind.word(), self.id)
    }
}
