//! From text to tokens: contractions opened, spellings made one, lemmas and classes.
//!
//! Tokens hold numbers and no text, so that a turn costs a few allocations. A word that the data does not name keeps a stem, by
//! which the same word is known again in what the interviewee said.

use std::collections::HashMap;
use std::ops::Range;

/// What stands before a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    Blank,
    /// A comma, dash, bracket or colon.
    Comma,
    /// The end of a sentence.
    Stop,
}

#[derive(Debug, Clone)]
pub struct Token {
    pub span: Range<usize>,
    /// Number of the word in the vocabulary, 0 for a word that is not there.
    pub word: u32,
    pub lemma: u32,
    pub classes: u128,
    /// The same for a word, its inflections and its plain synonyms.
    pub stem: u64,
    pub gap: Gap,
    /// Written with a capital where English has none.
    pub capital: bool,
}

impl Token {
    pub fn is(&self, class: u128) -> bool {
        self.classes & class != 0
    }
}

/// The tokens of a text and how its sentences end.
#[derive(Debug, Default)]
pub struct Words {
    pub tokens: Vec<Token>,
    /// For each token, whether a question mark ends the sentence right after it.
    pub asked: Vec<bool>,
    /// Whether any letter or digit was there at all.
    pub blank: bool,
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Entry {
    pub word: u32,
    pub lemma: u32,
    pub classes: u128,
    /// The classes that inflections of the word have too.
    pub inherited: u128,
    pub stem: u64,
    /// Whether other words can be inflections of this one.
    pub base: bool,
}

/// Every word that data files name.
#[derive(Debug, Default)]
pub struct Vocabulary {
    pub entries: HashMap<String, Entry>,
    /// Words that are spelt out as others: contractions, dialect, haste.
    pub spelt: HashMap<String, Vec<String>>,
    pub irregular: HashMap<String, String>,
    /// The stem that stands for a group of plain synonyms.
    pub synonyms: HashMap<u64, u64>,
    /// Classes that are signs of likeness.
    pub themes: Vec<(String, u128)>,
    /// All of them together.
    pub themed: u128,
    /// For words that are often mistyped: a spelling with one letter left out → the word.
    pub shortened: HashMap<String, String>,
}

const SUFFIXES: [(&str, &str); 12] = [
    ("ies", "y"),
    ("ied", "y"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("ing", ""),
    ("ing", "e"),
    ("ed", ""),
    ("ed", "e"),
    ("es", ""),
    ("s", ""),
];

impl Vocabulary {
    /// The lemma of a word: from the table of irregular forms, else the shortest change that gives a known word, else none.
    pub fn lemma_entry(&self, word: &str) -> Option<&Entry> {
        if let Some(base) = self.irregular.get(word) {
            return self.entries.get(base).filter(|entry| entry.base);
        }
        for (suffix, end) in SUFFIXES {
            let Some(root) = word.strip_suffix(suffix) else {
                continue;
            };
            if root.len() < 2 {
                continue;
            }
            let mut candidate = String::with_capacity(root.len() + 2);
            candidate.push_str(root);
            candidate.push_str(end);
            if let Some(entry) = self.base(&candidate) {
                return Some(entry);
            }
            if end.is_empty()
                && let Some(entry) = single(root).and_then(|root| self.base(root))
            {
                return Some(entry);
            }
        }
        None
    }

    fn base(&self, word: &str) -> Option<&Entry> {
        self.entries.get(word).filter(|entry| entry.base)
    }

    pub fn entry(&self, word: &str) -> Entry {
        if let Some(entry) = self.entries.get(word) {
            return *entry;
        }
        if let Some(entry) = self.lemma_entry(word) {
            return Entry {
                word: 0,
                classes: entry.inherited,
                ..*entry
            };
        }
        if let Some(entry) = self.mistyped(word) {
            return entry;
        }
        Entry {
            stem: self.stem(word),
            ..Entry::default()
        }
    }

    /// The word meant by one with a letter missing, too many, wrong or in the wrong place. Only words that are often written, and
    /// long enough that no other word is near, are restored.
    fn mistyped(&self, word: &str) -> Option<Entry> {
        if word.len() < 5 || !word.is_ascii() {
            return None;
        }
        let found = |spelling: &str| {
            let meant = self.shortened.get(spelling)?;
            (meant.as_bytes().first() == word.as_bytes().first())
                .then(|| self.entries.get(meant))?
        };
        if let Some(entry) = found(word) {
            return Some(*entry);
        }
        let mut shorter = String::with_capacity(word.len());
        for at in 1..word.len() {
            shorter.clear();
            shorter.push_str(&word[..at]);
            shorter.push_str(&word[at + 1..]);
            if self.shortened.contains_key(&shorter)
                && word.len() >= 7
                && let Some(entry) = found(&shorter)
            {
                return Some(*entry);
            }
            if let Some(meant) = self.shortened.get(&shorter)
                && *meant == shorter
                && let Some(entry) = self.entries.get(meant)
            {
                return Some(*entry);
            }
        }
        None
    }

    /// Brings inflections of a word and its plain synonyms to one number.
    pub fn stem(&self, word: &str) -> u64 {
        let base = self.irregular.get(word).map_or(word, String::as_str);
        let own = fingerprint(crude(base));
        self.synonyms.get(&own).copied().unwrap_or(own)
    }
}

/// Without its last letter where that is doubled: `stopp` → `stop`.
fn single(root: &str) -> Option<&str> {
    let mut last = root.bytes().rev();
    let (a, b) = (last.next()?, last.next()?);
    (a == b && a.is_ascii_alphabetic()).then(|| &root[..root.len() - 1])
}

/// A rough stem, used on both sides of a comparison only.
pub fn crude(word: &str) -> &str {
    if !word.is_ascii() {
        return word;
    }
    let mut root = word;
    for suffix in [
        "ments", "ment", "ions", "ion", "ings", "ing", "al", "ers", "er", "ed", "ies", "es", "s",
    ] {
        let least = if matches!(suffix, "ions" | "ion" | "al") {
            5
        } else {
            3
        };
        if let Some(rest) = root.strip_suffix(suffix)
            && rest.len() >= least
            && !(suffix == "s" && rest.ends_with('s'))
        {
            root = single(rest).unwrap_or(rest);
            break;
        }
    }
    let bare = root.trim_end_matches(['e', 'y', 'i']);
    if bare.len() >= 2 { bare } else { root }
}

/// FNV-1a: the same on every machine, which the standard hasher does not promise.
pub fn fingerprint(word: &str) -> u64 {
    word.bytes().fold(0xcbf2_9ce4_8422_2325, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

const ENDINGS: [(&str, &str); 6] = [
    ("n't", "not"),
    ("'re", "are"),
    ("'ve", "have"),
    ("'ll", "will"),
    ("'m", "am"),
    ("'d", "would"),
];

/// Longer texts are cut here: no turn has so many letters, and what nobody says need not be coded to its end.
const LONGEST: usize = 20_000;

pub fn words(text: &str, vocabulary: &Vocabulary) -> Words {
    let mut out = Words {
        blank: true,
        ..Words::default()
    };
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let shouted = !text.chars().any(char::is_lowercase);
    let mut gap = Gap::Stop;
    let mut chars = text.char_indices().peekable();
    while let Some(&(start, c)) = chars.peek() {
        if c.is_alphanumeric() {
            let mut end = start;
            while let Some(&(at, c)) = chars.peek() {
                let inside = c.is_alphanumeric() || (is_apostrophe(c) && letter_after(text, at));
                if !inside {
                    break;
                }
                end = at + c.len_utf8();
                chars.next();
            }
            out.blank = false;
            let capital = !shouted && c.is_uppercase() && gap != Gap::Stop;
            push(&mut out, text, start..end, gap, capital, vocabulary);
            gap = Gap::Blank;
            continue;
        }
        chars.next();
        let mark = match c {
            '?' | '؟' => {
                if let Some(last) = out.asked.last_mut() {
                    *last = true;
                }
                Gap::Stop
            }
            '.' if decimal(text, start) => Gap::Blank,
            '.' | '!' | '…' | ';' | '\n' => Gap::Stop,
            ',' | ':' | '–' | '—' | '(' | ')' | '/' => Gap::Comma,
            '-' if text[..start].ends_with(' ') => Gap::Comma,
            _ => Gap::Blank,
        };
        gap = gap.max(mark);
    }
    turn_negations(&mut out.tokens);
    out
}

/// "Didn't he" is "did not he" when opened; patterns know "did he not".
fn turn_negations(tokens: &mut [Token]) {
    use super::data::{AUX, NEG, PERSON, SUBJ};
    for at in 1..tokens.len().saturating_sub(1) {
        let turned = tokens[at].is(NEG)
            && tokens[at].gap == Gap::Blank
            && tokens[at - 1].is(AUX)
            && tokens[at + 1].is(PERSON)
            && tokens[at + 1].gap == Gap::Blank
            && (at < 2 || tokens[at - 1].gap != Gap::Blank || !tokens[at - 2].is(SUBJ));
        if turned {
            tokens.swap(at, at + 1);
        }
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`')
}

fn letter_after(text: &str, at: usize) -> bool {
    let mut rest = text[at..].chars();
    rest.next();
    rest.next().is_some_and(char::is_alphabetic)
}

fn decimal(text: &str, at: usize) -> bool {
    text[at + 1..].starts_with(|c: char| c.is_alphanumeric())
}

fn push(
    out: &mut Words,
    text: &str,
    span: Range<usize>,
    gap: Gap,
    capital: bool,
    vocabulary: &Vocabulary,
) {
    let raw = &text[span.clone()];
    let word: String = if raw.is_ascii() {
        raw.to_ascii_lowercase()
    } else {
        let plain: String = raw
            .chars()
            .map(|c| if is_apostrophe(c) { '\'' } else { c })
            .collect();
        base::text::fold(&plain)
    };
    let mut add = |word: &str, gap: Gap, capital: bool| {
        let entry = vocabulary.entry(word);
        out.tokens.push(Token {
            span: span.clone(),
            word: entry.word,
            lemma: entry.lemma,
            classes: entry.classes,
            stem: entry.stem,
            gap,
            capital: capital && entry.classes == 0,
        });
        out.asked.push(false);
    };
    if let Some(parts) = vocabulary.spelt.get(&word) {
        for (at, part) in parts.iter().enumerate() {
            add(part, if at == 0 { gap } else { Gap::Blank }, false);
        }
        return;
    }
    for (ending, opened) in ENDINGS {
        if let Some(root) = word.strip_suffix(ending)
            && !root.is_empty()
        {
            add(root, gap, capital);
            add(opened, Gap::Blank, false);
            return;
        }
    }
    if let Some(root) = word.strip_suffix("'s") {
        let pronoun = vocabulary
            .entries
            .get(root)
            .is_some_and(|entry| entry.classes & super::data::IS_AFTER != 0);
        add(root, gap, capital);
        if pronoun {
            add("is", Gap::Blank, false);
        }
        return;
    }
    add(&word, gap, capital);
}
