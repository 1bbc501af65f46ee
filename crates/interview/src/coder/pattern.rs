//! The pattern language of `data/patterns-*.txt`, and how patterns are found.
//!
//! A line is `KIND: elements`, where KIND is a label of the guide or one of the kinds below, with an optional `[flag]`, an optional
//! `{condition}` on what the interviewee said last, and an optional weight 1 or 2 (without one a pattern decides alone; weaker ones
//! must add up to three). A line `= name` names the rule that the following patterns belong to. `$name = …` defines a
//! part to be used in later lines. Elements:
//!
//! | written | matches |
//! |---|---|
//! | `word` | this word, after normalisation (`don't` is `do not`) |
//! | `word~` | any inflection |
//! | `@CLASS` | a word of a class of `lexicon.txt` |
//! | `a/b~/@C` | one of these |
//! | `_` | any word |
//! | `x?`, `( … )?` | the same, or nothing |
//! | `(a b\|c)` | one of several sequences |
//! | `..` `...` | up to 3, up to 9 words of the same sentence |
//! | `....` | up to 30 words, across sentences |
//! | `^` | the beginning of an act (small words before it do not count) |
//! | `$` | the end of a sentence |

mod find;
mod sieve;

use super::words::Token;
use base::Label;
pub use find::Patterns;

/// What a pattern says about the words it matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Label(Label),
    /// Asks for free recall and needs nothing after it ("what happened next").
    Open,
    /// Asks to be told; what is asked for comes after it ("tell me").
    Tell,
    /// "Do you know", "can you remember".
    Memory,
    /// A tag at the end of a statement.
    Tag,
    /// Says that what follows, or what stands before, is what the interviewee said.
    Said,
    /// Sets two statements against each other.
    Contrast,
    /// Sets its flag, where the flag goes with the label.
    Flag,
    /// Words in which no question begins.
    Aside,
    /// Asks for all of it.
    Whole,
    /// Takes something for granted, unless the interviewee said it.
    Presumed,
    /// Wishes that the interviewee would tell.
    Wish,
    /// Gives a reason or a purpose.
    Cause,
    /// A fault that makes a question suggestive, whatever its form.
    Leading,
    /// A word for something sexual: before a child or an adolescent it is out of place, whatever is asked.
    Sexual,
    /// Begins the practice narrative, as long as the account has not begun.
    Practice,
    /// Looks like something else and is not: the words are taken from other patterns.
    Not(Label),
    /// What the interviewee said last (see [`Mood`]).
    Mood(Mood),
}

/// What the interviewee's last words were, as far as it matters to what the officer does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mood {
    Refusal,
    Denial,
    Question,
    Need,
    Unsure,
    /// A reason was given.
    Reason,
    /// Anything was said at all.
    Any,
    /// Nothing was said yet.
    None,
}

impl Mood {
    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "refusal" => Self::Refusal,
            "denial" => Self::Denial,
            "question" => Self::Question,
            "need" => Self::Need,
            "unsure" => Self::Unsure,
            "reason" => Self::Reason,
            "any" => Self::Any,
            "none" => Self::None,
            _ => return None,
        })
    }
}

impl Kind {
    fn named(word: &str) -> Option<Self> {
        Some(match word {
            "open" => Self::Open,
            "tell" => Self::Tell,
            "memory" => Self::Memory,
            "tag" => Self::Tag,
            "said" => Self::Said,
            "contrast" => Self::Contrast,
            "cause" => Self::Cause,
            "flag" => Self::Flag,
            "aside" => Self::Aside,
            "wish" => Self::Wish,
            "whole" => Self::Whole,
            "presup" => Self::Presumed,
            "leading" => Self::Leading,
            "practice" => Self::Practice,
            "sexual" => Self::Sexual,
            _ => {
                if let Some(label) = word.strip_prefix("not-") {
                    return Label::from_word(label).map(Self::Not);
                }
                if let Some(mood) = word.strip_prefix("mood-") {
                    return Mood::named(mood).map(Self::Mood);
                }
                return Label::from_word(word).map(Self::Label);
            }
        })
    }
}

#[derive(Debug, Clone, Default)]
struct Set {
    words: Vec<u32>,
    lemmas: Vec<u32>,
    classes: u128,
    any: bool,
    /// One bit for each word and lemma, several of which share one: what has no bit here need not be looked for.
    bits: u64,
}

/// The bit of a word or lemma in [`Set::bits`].
fn bit(number: u32) -> u64 {
    1 << (number & 63)
}

impl Set {
    fn has(&self, token: &Token) -> bool {
        self.any
            || token.is(self.classes)
            || (self.bits & bit(token.word) != 0
                && token.word != 0
                && self.words.contains(&token.word))
            || (self.bits & bit(token.lemma) != 0
                && token.lemma != 0
                && self.lemmas.contains(&token.lemma))
    }

    /// Takes up what another set holds.
    fn join(&mut self, other: &Self) {
        self.words.extend(&other.words);
        self.lemmas.extend(&other.lemmas);
        self.classes |= other.classes;
        self.any |= other.any;
        self.bits |= other.bits;
    }
}

#[derive(Debug, Clone)]
enum Part {
    Word(Set, bool),
    Between(usize, bool),
    Start,
    End,
    Group(Vec<Vec<Part>>),
}

#[derive(Debug, Clone)]
pub struct Pattern {
    pub kind: Kind,
    pub rule: &'static str,
    pub flag: Option<&'static str>,
    pub mood: Option<Mood>,
    pub weight: u8,
    /// Patterns of one line share it: they are one reason, found once.
    pub line: u32,
    parts: Vec<Part>,
}

/// A pattern and the tokens it matched.
#[derive(Debug, Clone, Copy)]
pub struct Found<'k> {
    pub pattern: &'k Pattern,
    pub from: usize,
    pub to: usize,
}

/// An element as it is written, or a group of alternatives.
#[derive(Debug, Clone)]
pub enum Piece {
    Element(String),
    Group(Vec<Vec<Piece>>),
}

/// A line of a pattern file, as it is written.
#[derive(Debug)]
pub struct Line {
    pub kind: Kind,
    pub rule: &'static str,
    pub flag: Option<&'static str>,
    pub mood: Option<Mood>,
    pub weight: u8,
    pub number: u32,
    pub body: Vec<Piece>,
}

/// Reads pattern files. What cannot be read is told and left out; a test holds that there is nothing of the kind.
pub fn read(text: &'static str, lines: &mut Vec<Line>, problems: &mut Vec<String>) {
    let mut names: Vec<(&str, String)> = Vec::new();
    let mut rule = "";
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.is_empty() {
            continue;
        }
        if let Some(name) = line.strip_prefix("= ") {
            rule = name.trim();
            continue;
        }
        if line.starts_with('$')
            && let Some((name, value)) = line.split_once(" = ")
        {
            names.push((name.trim(), format!("({})", replaced(value, &names))));
            continue;
        }
        let Some((head, body)) = line.split_once(": ") else {
            problems.push(format!("no kind: {line}"));
            continue;
        };
        let Some((kind, flag, mood, weight)) = heading(head) else {
            problems.push(format!("unknown kind: {head}"));
            continue;
        };
        let Some(body) = parsed(&replaced(body, &names)) else {
            problems.push(format!("brackets: {line}"));
            continue;
        };
        let number = u32::try_from(lines.len()).unwrap_or(u32::MAX);
        lines.push(Line {
            kind,
            rule,
            flag,
            mood,
            weight,
            number,
            body,
        });
    }
}

fn replaced(text: &str, names: &[(&str, String)]) -> String {
    text.split_inclusive([' ', '|', '(', ')', '?'])
        .map(|piece| {
            let word = piece.trim_end_matches([' ', '|', '(', ')', '?']);
            let rest = &piece[word.len()..];
            match names.iter().find(|(name, _)| *name == word) {
                Some((_, value)) => format!("{value}{rest}"),
                None => piece.to_owned(),
            }
        })
        .collect()
}

type Heading = (Kind, Option<&'static str>, Option<Mood>, u8);

fn heading(head: &'static str) -> Option<Heading> {
    let end = head.find(['[', '{', ' ']).unwrap_or(head.len());
    let kind = Kind::named(&head[..end])?;
    let inside = |open: char, close: char| {
        let rest = &head[head.find(open)? + 1..];
        Some(&rest[..rest.find(close)?])
    };
    let flag = inside('[', ']');
    let mood = match inside('{', '}') {
        Some(word) => Some(Mood::named(word)?),
        None => None,
    };
    let weight = match head.rsplit(' ').next() {
        Some("1") => 1,
        Some("2") => 2,
        _ => 3,
    };
    Some((kind, flag, mood, weight))
}

fn parsed(body: &str) -> Option<Vec<Piece>> {
    let mut spaced = String::with_capacity(body.len() * 2);
    let mut chars = body.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '(' | '|' => spaced.extend([' ', c, ' ']),
            ')' => {
                spaced.extend([' ', ')']);
                if chars.next_if_eq(&'?').is_some() {
                    spaced.push('?');
                }
                spaced.push(' ');
            }
            other => spaced.push(other),
        }
    }
    let pieces: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let mut found = alternatives(&pieces, &mut at);
    if at != pieces.len() {
        return None;
    }
    if found.len() == 1 {
        return found.pop();
    }
    Some(vec![Piece::Group(found)])
}

fn alternatives(pieces: &[&str], at: &mut usize) -> Vec<Vec<Piece>> {
    let mut all = vec![Vec::new()];
    while let Some(&piece) = pieces.get(*at) {
        if piece.starts_with(')') {
            break;
        }
        *at += 1;
        if piece == "|" {
            all.push(Vec::new());
            continue;
        }
        let piece = if piece == "(" {
            let mut inner = alternatives(pieces, at);
            if pieces.get(*at) == Some(&")?") {
                inner.push(Vec::new());
            }
            *at += 1;
            Piece::Group(inner)
        } else {
            Piece::Element(piece.to_owned())
        };
        if let Some(last) = all.last_mut() {
            last.push(piece);
        }
    }
    all
}

/// Every element of a body, groups included.
pub fn elements(body: &[Piece], each: &mut impl FnMut(&str)) {
    for piece in body {
        match piece {
            Piece::Element(element) => each(element),
            Piece::Group(ways) => {
                for way in ways {
                    elements(way, each);
                }
            }
        }
    }
}

/// The words and lemmas that a sequence names, for the vocabulary.
pub fn named(element: &str) -> impl Iterator<Item = (&str, bool)> {
    let element = element.strip_suffix('?').unwrap_or(element);
    let plain = !matches!(element, ".." | "..." | "...." | "^" | "$" | "_" | "");
    element
        .split('/')
        .filter(move |word| plain && !word.starts_with('@'))
        .map(|word| match word.strip_suffix('~') {
            Some(lemma) => (lemma, true),
            None => (word, false),
        })
}
