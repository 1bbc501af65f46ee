//! The fenced blocks of a case, taken apart.

use super::said::Said;
use crate::file::{File, Line, lines};
use crate::markdown::Node;
use crate::problem::{
    INTERVIEW_BLOCK, INTERVIEW_BLOCK_NEAR, INTERVIEW_EMPTY, INTERVIEW_ID, INTERVIEW_ORDER,
    MISSING_KEY, NOT_IN_TRANSLATION, UNKNOWN_KEY, UNKNOWN_KEY_NEAR,
};
use crate::question::{Header, read_header};
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

/// A fenced block. Of a detail it holds what the person has lived through: never serialised.
#[derive(Debug)]
pub(super) struct Block<'a> {
    pub file: File<'a>,
    pub kind: BlockKind,
    /// The id; of replies their occasion.
    pub id: Slug,
    /// Where that stands.
    pub at: Span,
    pub headers: Vec<Header<'a>>,
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
    let mut block = Block {
        file: *file,
        kind,
        id,
        at,
        headers: Vec::new(),
        texts: Vec::new(),
        parts: Vec::new(),
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
    if kind == BlockKind::Replies {
        block.read_items(inner);
    } else {
        block.read_texts(inner);
    }
    if block.texts.is_empty() {
        block.empty();
    }
    Some(block)
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
