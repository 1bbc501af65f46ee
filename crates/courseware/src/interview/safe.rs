//! What never stands in a case: whatever is stored can be told.
//!
//! A list of words cannot know what a sentence means. It finds what was forgotten; people read the rest.

use super::outline::{Outline, Section};
use crate::file::{File, lines};
use crate::problem::{INTERVIEW_CONTACT, INTERVIEW_DOUBTFUL, INTERVIEW_UNSAFE};
use base::{Locale, Span, text};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What must not be said, or may not.
#[derive(Debug)]
struct Pattern {
    category: &'static str,
    /// It can mean something harmless.
    doubtful: bool,
    words: Vec<Word>,
}

/// A folded word, or the beginning of one.
#[derive(Debug)]
struct Word {
    text: String,
    begins: bool,
}

impl Word {
    fn fits(&self, word: &str) -> bool {
        if self.begins {
            word.starts_with(&self.text)
        } else {
            word == self.text
        }
    }
}

/// The patterns of a language by the first letter of their first word.
type Patterns = BTreeMap<char, Vec<Pattern>>;

static PATTERNS: LazyLock<BTreeMap<Locale, Patterns>> =
    LazyLock::new(|| patterns(include_str!("../../data/unsafe-words.txt")));

fn patterns(data: &'static str) -> BTreeMap<Locale, Patterns> {
    let mut all: BTreeMap<Locale, Patterns> = BTreeMap::new();
    let mut locale = Locale::En;
    for line in data.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix("==") {
            locale = name.trim().parse().unwrap_or_default();
            continue;
        }
        let (doubtful, line) = match line.strip_prefix('?') {
            Some(rest) => (true, rest.trim_start()),
            None => (false, line),
        };
        let Some((category, words)) = line.split_once(' ') else {
            continue;
        };
        let words: Vec<Word> = words
            .split_whitespace()
            .map(|word| Word {
                text: text::fold(word.trim_end_matches('*')),
                begins: word.ends_with('*'),
            })
            .collect();
        let first = words.first().and_then(|word| word.text.chars().next());
        if let Some(first) = first {
            let of = all.entry(locale).or_default().entry(first).or_default();
            of.push(Pattern {
                category,
                doubtful,
                words,
            });
        }
    }
    all
}

/// Says what a case must not say, in every part of a file that is told or shown of the case.
pub(super) fn check(outline: &Outline, locale: Locale) {
    let file = outline.document.file;
    let places = Places::of(outline);
    let words = words(&file);
    let empty = Patterns::new();
    let patterns = PATTERNS.get(&locale).unwrap_or(&empty);
    let mut next = 0;
    for at in 0..words.len() {
        // What is part of something that was told is not told again.
        if at < next || places.is_left_out(words[at].1) {
            continue;
        }
        let found = find(patterns, &words[at..]);
        let Some((pattern, last)) = found else {
            continue;
        };
        let span = Span::new(words[at].1.start, words[at + last].1.end);
        if pattern.category == "judgement" && places.is_utterance(span) {
            continue;
        }
        tell(&file, pattern, span);
        next = at + last + 1;
    }
    contacts(&file, &places);
}

/// The longest pattern that begins here, and how many words follow its first.
fn find<'p>(patterns: &'p Patterns, words: &[(String, Span)]) -> Option<(&'p Pattern, usize)> {
    let first = words.first()?.0.chars().next()?;
    let fits = |pattern: &&Pattern| {
        pattern.words.len() <= words.len()
            && pattern
                .words
                .iter()
                .zip(words)
                .all(|(one, (word, _))| one.fits(word))
    };
    let candidates = patterns.get(&first)?.iter().filter(fits);
    let found = candidates.max_by_key(|pattern| (pattern.words.len(), !pattern.doubtful))?;
    Some((found, found.words.len() - 1))
}

fn tell(file: &File, pattern: &Pattern, span: Span) {
    let args = vec![
        ("category", pattern.category.into()),
        ("words", file.slice(span).into()),
    ];
    let problem = match (pattern.category, pattern.doubtful) {
        ("phone", _) => &INTERVIEW_CONTACT,
        (_, true) => &INTERVIEW_DOUBTFUL,
        (_, false) => &INTERVIEW_UNSAFE,
    };
    file.report(problem, span, args);
}

/// The folded words of a file with their places.
fn words(file: &File) -> Vec<(String, Span)> {
    let mut words = Vec::new();
    let mut start = None;
    let end = file.text.len();
    for (at, c) in file.text.char_indices().chain([(end, ' ')]) {
        match (start, c.is_alphanumeric() || is_vowel_mark(c)) {
            (None, true) => start = Some(at),
            (Some(begun), false) => {
                let span = Span::new(begun, at);
                if let Some(word) = text::words(file.slice(span)).into_iter().next() {
                    words.push((word, span));
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Arabic vowel signs stand inside of words.
fn is_vowel_mark(c: char) -> bool {
    matches!(c, '\u{064b}'..='\u{0652}' | '\u{0670}' | '\u{0640}')
}

/// Parts of a file for which other rules hold.
struct Places {
    /// The note on the contents names what the case is without; documents have titles; and marks of a translation are no words.
    left_out: Vec<Span>,
    /// What officers should not say can be said there, to be named.
    utterances: Option<Span>,
}

impl Places {
    fn of(outline: &Outline) -> Self {
        let file = outline.document.file;
        let mut left_out = Vec::new();
        let mut inside = false;
        if let Some(settings) = outline.document.parts.settings {
            for line in lines(file.text, settings) {
                let words = line.text.trim();
                if words.starts_with('[') {
                    inside = matches!(words, "[content_note]" | "[translated]");
                }
                if inside {
                    left_out.push(line.span());
                }
            }
        }
        left_out.extend(outline.extent(Section::Sources));
        Self {
            left_out,
            utterances: outline.extent(Section::Utterances),
        }
    }

    fn is_left_out(&self, span: Span) -> bool {
        self.left_out.iter().any(|one| holds(*one, span))
    }

    fn is_utterance(&self, span: Span) -> bool {
        self.utterances.is_some_and(|one| holds(one, span))
    }
}

fn holds(whole: Span, part: Span) -> bool {
    whole.start <= part.start && part.end <= whole.end
}

/// Digits of a telephone number, at least.
const DIGITS: usize = 7;

/// Addresses and numbers that may belong to somebody. Documents are named by title, body and year, so their section is no exception for
/// addresses.
fn contacts(file: &File, places: &Places) {
    for line in lines(file.text, Span::new(0, file.text.len())) {
        let mut at = line.start;
        for word in line.text.split(' ') {
            let span = Span::new(at, at + word.len());
            at += word.len() + 1;
            if let Some(category) = address(word) {
                say_contact(file, category, span);
            }
        }
        if let Some(span) = number(line.text, line.start).filter(|one| !places.is_left_out(*one)) {
            say_contact(file, "phone", span);
        }
    }
}

fn say_contact(file: &File, category: &str, span: Span) {
    let args = vec![
        ("category", category.into()),
        ("words", file.slice(span).into()),
    ];
    file.report(&INTERVIEW_CONTACT, span, args);
}

fn address(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    let inside = word.trim_matches(|c: char| !c.is_alphanumeric());
    if inside.contains('@') {
        return Some("mail");
    }
    let is_web = word.contains("://")
        || inside.starts_with("www.")
        || [".com", ".org", ".net", ".info"]
            .iter()
            .any(|ending| inside.ends_with(ending) || inside.contains(&format!("{ending}/")));
    is_web.then_some("web")
}

/// The first run of digits, blanks, points, hyphens and brackets that holds a telephone number.
fn number(line: &str, start: usize) -> Option<Span> {
    let mut begun: Option<(usize, usize, usize)> = None;
    for (at, c) in line.char_indices().chain([(line.len(), 'x')]) {
        let is_digit = c.is_ascii_digit();
        if let Some((first, last, digits)) = begun {
            if is_digit {
                begun = Some((first, at + 1, digits + 1));
            } else if !matches!(c, ' ' | '.' | '-' | '(' | ')' | '/' | '\u{a0}') {
                if digits >= DIGITS {
                    return Some(Span::new(start + first, start + last));
                }
                begun = None;
            }
        } else if is_digit {
            begun = Some((at, at + 1, 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_read_whole() {
        let data = include_str!("../../data/unsafe-words.txt");
        let written = data.lines().filter(|line| {
            let line = line.trim();
            !(line.is_empty() || line.starts_with('#') || line.starts_with("=="))
        });
        let read = PATTERNS.values().flat_map(BTreeMap::values).flatten();
        assert_eq!(read.count(), written.count());
        assert_eq!(PATTERNS.len(), Locale::ALL.len());
        let known = [
            "sexual",
            "injury",
            "weapon",
            "method",
            "stigma",
            "judgement",
            "phone",
        ];
        for pattern in PATTERNS.values().flat_map(BTreeMap::values).flatten() {
            assert!(known.contains(&pattern.category), "{}", pattern.category);
        }
    }

    #[test]
    fn numbers_of_telephones_are_told_from_others() {
        for (line, found) in [
            ("call 020 7946 0958 now", Some("020 7946 0958")),
            ("(202) 555-0143", Some("202) 555-0143")),
            ("at 21:40 on 3 May 2021, 12 men", None),
            ("123456", None),
            ("+33 1 99 00 12 34.", Some("33 1 99 00 12 34")),
        ] {
            let span = number(line, 0);
            assert_eq!(span.map(|one| &line[one.start..one.end]), found, "{line}");
        }
    }
}
