//! The fenced blocks of a case, taken apart.

use super::said::Said;
use crate::file::{File, Line};
use crate::headers::{self, Headers};
use crate::markdown::Node;
use crate::problem::{
    INTERVIEW_BLOCK, INTERVIEW_BLOCK_NEAR, INTERVIEW_EMPTY, INTERVIEW_ID, INTERVIEW_ORDER,
    MISSING_KEY,
};
use crate::question::Header;
use base::{Slug, Span};

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockKind {
    Detail,
    Fact,
    Replies,
    Utterance,
}

/// A word with a colon that begins a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    Brief,
    Again,
    Wrong,
    Ask,
    Why,
    Better,
}

impl Keyword {
    /// As it stands in the file.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Brief => "Brief:",
            Self::Again => "Again:",
            Self::Wrong => "Wrong:",
            Self::Ask => "Ask:",
            Self::Why => "Why:",
            Self::Better => "Better:",
        }
    }
}

impl BlockKind {
    pub const ALL: [Self; 4] = [Self::Detail, Self::Fact, Self::Replies, Self::Utterance];

    /// The word after the three backticks.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Detail => "detail",
            Self::Fact => "fact",
            Self::Replies => "replies",
            Self::Utterance => "utterance",
        }
    }

    /// The settings it may have.
    const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Detail => &[
                "tier", "element", "start", "after", "cues", "asks", "danger", "minor",
            ],
            Self::Fact => &["cues"],
            Self::Replies => &[],
            Self::Utterance => &["label", "context"],
        }
    }

    const fn keywords(self) -> &'static [Keyword] {
        match self {
            Self::Detail => &[Keyword::Brief, Keyword::Again, Keyword::Wrong, Keyword::Ask],
            Self::Utterance => &[Keyword::Why, Keyword::Better],
            Self::Fact | Self::Replies => &[],
        }
    }
}

/// The settings that a block of a case with this word may have; `None` where there is no such block.
pub(crate) fn settings(word: &str) -> Option<&'static [&'static str]> {
    let known = BlockKind::ALL.into_iter().find(|one| one.word() == word);
    known.map(BlockKind::keys)
}

/// A fenced block. Of a detail it holds what the person has lived through: never serialised.
#[derive(Debug)]
pub(super) struct Block<'a> {
    pub file: File<'a>,
    pub kind: BlockKind,
    /// The id; of replies their occasion.
    pub id: Slug,
    /// Where that stands.
    pub at: Span,
    headers: Headers<'a>,
    /// What stands before words with a colon; of replies the lines with a hyphen.
    pub texts: Vec<Said>,
    pub parts: Vec<(Keyword, Said)>,
}

/// Takes a fenced block apart. `None` when it is of no known kind or has no id; that has been said.
pub(super) fn read<'a>(
    file: &File<'a>,
    node: &Node,
    info: &str,
    translated: bool,
) -> Option<Block<'a>> {
    let line = file.first_line(node.span);
    let mut words = info.split_whitespace();
    let word = words.next().unwrap_or_default();
    let known = BlockKind::ALL.map(BlockKind::word);
    let Some(kind) = BlockKind::ALL.into_iter().find(|one| one.word() == word) else {
        let problems = (&INTERVIEW_BLOCK_NEAR, &INTERVIEW_BLOCK);
        let args = vec![("word", word.into()), ("known", known.join(", ").into())];
        let span = file.find(word, line);
        file.report_word(problems, span, word, known, str::to_owned, args);
        return None;
    };
    let given = words.next();
    let alone = given.filter(|_| words.next().is_none());
    let at = file.find(given.unwrap_or(word), line);
    let Some(id) = alone.and_then(Slug::parse) else {
        let args = vec![("id", given.unwrap_or_default().into())];
        file.report(&INTERVIEW_ID, at, args);
        return None;
    };
    let (headers, inner) = headers::read(file, node.span, kind.keys(), translated);
    let mut block = Block {
        file: *file,
        kind,
        id,
        at,
        headers,
        texts: Vec::new(),
        parts: Vec::new(),
    };
    if kind == BlockKind::Replies {
        block.read_items(&inner);
    } else {
        block.read_texts(&inner);
    }
    if block.texts.is_empty() {
        block.empty();
    }
    Some(block)
}

impl<'a> Block<'a> {
    /// `- "…"`, each of one or more lines.
    fn read_items(&mut self, lines: &[Line]) {
        let mut goes_on = false;
        for line in lines {
            let words = line.text.trim_start();
            if line.is_blank() {
                goes_on = false;
            } else if words == "-" || words.starts_with("- ") {
                let said = words.trim_start_matches('-').trim_start();
                self.texts.push(Said::begin(line, said));
                goes_on = true;
            } else if let Some(last) = self.texts.last_mut().filter(|_| goes_on) {
                last.go_on(line);
            } else {
                self.misplaced(line);
            }
        }
        for said in self.texts.iter().filter(|said| said.text.is_empty()) {
            let args = vec![
                ("what", self.kind.word().into()),
                ("id", self.id.as_str().into()),
            ];
            self.file.report(&INTERVIEW_EMPTY, said.span, args);
        }
    }

    /// Paragraphs, and then words with a colon.
    fn read_texts(&mut self, lines: &[Line]) {
        let mut goes_on = false;
        for line in lines {
            let words = line.text.trim_start();
            let keyword = self.kind.keywords().iter();
            let keyword = keyword.copied().find(|one| words.starts_with(one.word()));
            if line.is_blank() {
                goes_on = false;
            } else if let Some(keyword) = keyword {
                let said = words[keyword.word().len()..].trim_start();
                self.parts.push((keyword, Said::begin(line, said)));
                goes_on = true;
            } else if let Some((_, last)) = self.parts.last_mut().filter(|_| goes_on) {
                last.go_on(line);
            } else if !self.parts.is_empty() {
                self.misplaced(line);
            } else if let Some(last) = self.texts.last_mut().filter(|_| goes_on) {
                last.go_on(line);
            } else {
                self.texts.push(Said::begin(line, words));
                goes_on = true;
            }
        }
        // A fact has wordings; everything else says one thing.
        if self.kind != BlockKind::Fact
            && let Some(second) = self.texts.get(1)
        {
            self.file.report(&INTERVIEW_ORDER, second.span, Vec::new());
            self.texts.truncate(1);
        }
    }

    fn misplaced(&self, line: &Line) {
        self.file.report(&INTERVIEW_ORDER, line.span(), Vec::new());
    }

    fn empty(&self) {
        let args = vec![
            ("what", self.kind.word().into()),
            ("id", self.id.as_str().into()),
        ];
        self.file.report(&INTERVIEW_EMPTY, self.at, args);
    }

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

    /// What follows a word with a colon, as often as it stands there; what is empty has no words.
    pub fn all(&self, keyword: Keyword) -> impl Iterator<Item = &Said> {
        self.parts
            .iter()
            .filter(move |(one, said)| *one == keyword && !said.text.is_empty())
            .map(|(_, said)| said)
    }

    /// What follows a word with a colon that stands there once.
    pub fn one(&self, keyword: Keyword) -> Option<&Said> {
        let mut all = self.all(keyword);
        let first = all.next();
        if let Some(second) = all.next() {
            self.file.report(&INTERVIEW_ORDER, second.span, Vec::new());
        }
        first
    }

    /// The same, where it must be there.
    pub fn needed(&self, keyword: Keyword) -> Option<&Said> {
        let found = self.one(keyword);
        if found.is_none() {
            let args = vec![("key", keyword.word().trim_end_matches(':').into())];
            self.file.report(&MISSING_KEY, self.at, args);
        }
        found
    }

    /// As it begins in the file.
    pub fn sign(&self) -> String {
        format!("```{} {}", self.kind.word(), self.id)
    }
}
