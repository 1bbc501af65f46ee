//! The settings of a question: `competence: definition`.

use super::source::QuestionSource;
use crate::file::Line;
use crate::limits;
use crate::problem::{
    MISSING_KEY, OUT_OF_RANGE, QUESTION_CATEGORY, UNKNOWN_COMPETENCE, UNKNOWN_COMPETENCE_NEAR,
    UNKNOWN_DIFFICULTY, UNKNOWN_KEY, UNKNOWN_KEY_NEAR, UNKNOWN_LABEL, UNKNOWN_LABEL_NEAR,
    UNKNOWN_PERSONA, UNKNOWN_PERSONA_NEAR,
};
use base::{Competence, Label, Persona, Span};
use quiz::Kind;
use std::ops::RangeInclusive;

/// A setting with the places of its key and value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Header<'a> {
    pub key: &'a str,
    pub key_span: Span,
    pub value: &'a str,
    pub value_span: Span,
}

const EVERYWHERE: [&str; 5] = ["competence", "difficulty", "kind", "points", "category"];
const OF_KINDS: [&str; 7] = [
    "persona", "label", "also", "choices", "fault", "markers", "words",
];

/// What a kind knows besides what every question knows.
const fn of_kind(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::CodeQuestion => &["persona", "label", "also", "choices"],
        Kind::RepairQuestion => &["persona", "fault", "markers"],
        Kind::WrittenTask => &["markers", "words"],
        _ => &[],
    }
}

/// The settings that questions have, of a kind also those that only it knows.
pub(crate) fn settings(kind: Option<Kind>) -> Vec<&'static str> {
    [EVERYWHERE.as_slice(), kind.map_or(&[], of_kind)].concat()
}

/// Whether questions of this kind have the key.
pub(super) fn is_known(kind: Kind, key: &str) -> bool {
    EVERYWHERE.contains(&key) || of_kind(kind).contains(&key)
}

/// `key: value` with a key in small letters.
pub(crate) fn read<'a>(line: &Line<'a>) -> Option<Header<'a>> {
    let (key, value) = line.text.split_once(':')?;
    let fits = (1..=30).contains(&key.len())
        && key
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'-');
    let start = line.end - value.trim_start().len();
    fits.then(|| Header {
        key,
        key_span: Span::new(line.start, line.start + key.len()),
        value: value.trim(),
        value_span: Span::new(start, start + value.trim().len()),
    })
}

/// Whether a first line is a setting and not the beginning of the text. Of the short words, only the exact ones: too many
/// other words are near to them.
pub(super) fn looks_known(key: &str) -> bool {
    EVERYWHERE.contains(&key)
        || OF_KINDS.contains(&key)
        || crate::near::nearest(key, ["competence", "difficulty"]).is_some()
}

impl<'a> QuestionSource<'a> {
    pub(super) fn headers_are_known(&self, kind: Kind) {
        let known = settings(Some(kind));
        let mut seen: Vec<&str> = Vec::new();
        for header in &self.headers {
            let twice = seen.contains(&header.key);
            seen.push(header.key);
            if known.contains(&header.key) && !twice {
                continue;
            }
            let args = vec![
                ("key", header.key.into()),
                ("known", known.join(", ").into()),
            ];
            // What stands there twice is not a slip of the pen.
            let candidates = if twice { &[] } else { known.as_slice() };
            let problems = (&UNKNOWN_KEY_NEAR, &UNKNOWN_KEY);
            let words = candidates.iter().copied();
            let (span, key) = (header.key_span, header.key);
            self.file
                .report_word(problems, span, key, words, str::to_owned, args);
        }
    }

    pub(super) fn header(&self, key: &str) -> Option<&Header<'a>> {
        self.headers.iter().find(|header| header.key == key)
    }

    fn required(&self, key: &str) -> Option<&Header<'a>> {
        let found = self.header(key);
        if found.is_none() {
            self.file
                .report(&MISSING_KEY, self.span, vec![("key", key.into())]);
        }
        found
    }

    pub(super) fn competence(&self) -> Option<Competence> {
        let header = self.required("competence")?;
        let found = Competence::from_word(header.value);
        if found.is_none() {
            let words = Competence::ALL.map(Competence::as_str);
            let args = vec![
                ("word", header.value.into()),
                ("known", words.join(", ").into()),
            ];
            let problems = (&UNKNOWN_COMPETENCE_NEAR, &UNKNOWN_COMPETENCE);
            let (span, word) = (header.value_span, header.value);
            self.file
                .report_word(problems, span, word, words, str::to_owned, args);
        }
        found
    }

    pub(super) fn difficulty(&self) -> Option<u8> {
        let header = self.required("difficulty")?;
        let found = header
            .value
            .parse()
            .ok()
            .filter(|level| (1..=3).contains(level));
        if found.is_none() {
            let args = vec![("word", header.value.into())];
            self.file
                .report(&UNKNOWN_DIFFICULTY, header.value_span, args);
        }
        found
    }

    pub(super) fn points(&self) -> Option<u32> {
        match self.header("points") {
            Some(_) => self.number("points", limits::POINTS),
            None => Some(1),
        }
    }

    /// Where it stands among the others of its bank, if it says so.
    pub(super) fn category(&self) -> Option<String> {
        let header = self.header("category")?;
        let found = quiz::category(header.value);
        if found.is_none() {
            let span = if header.value.is_empty() {
                header.key_span
            } else {
                header.value_span
            };
            let args = vec![("most", quiz::category::CATEGORY.into())];
            self.file.report(&QUESTION_CATEGORY, span, args);
        }
        found
    }

    /// A whole number inside its range, if the key is there.
    pub(super) fn number(&self, key: &str, range: RangeInclusive<u32>) -> Option<u32> {
        let header = self.header(key)?;
        let found = header
            .value
            .parse()
            .ok()
            .filter(|number| range.contains(number));
        if found.is_none() {
            let args = vec![
                ("key", key.into()),
                ("least", (*range.start()).into()),
                ("most", (*range.end()).into()),
            ];
            self.file.report(&OUT_OF_RANGE, header.value_span, args);
        }
        found
    }

    pub(super) fn persona(&self) -> Option<Persona> {
        let header = self.required("persona")?;
        let found = Persona::from_word(header.value);
        if found.is_none() {
            let words = Persona::ALL.map(Persona::as_str);
            let args = vec![
                ("word", header.value.into()),
                ("known", words.join(", ").into()),
            ];
            let problems = (&UNKNOWN_PERSONA_NEAR, &UNKNOWN_PERSONA);
            let (span, word) = (header.value_span, header.value);
            self.file
                .report_word(problems, span, word, words, str::to_owned, args);
        }
        found
    }

    /// A label that must be there, with its place.
    pub(super) fn required_label(&self, key: &str) -> Option<(Label, Span)> {
        self.required(key)?;
        self.labels(key)?.into_iter().next()
    }

    /// The labels of a list, each with its place, if the key is there.
    pub(super) fn labels(&self, key: &str) -> Option<Vec<(Label, Span)>> {
        let header = self.header(key)?;
        let mut found = Vec::new();
        let mut at = header.value_span.start;
        for word in header.value.split(',') {
            let start = at + word.len() - word.trim_start().len();
            let span = Span::new(start, start + word.trim().len());
            found.extend(self.label(span).map(|label| (label, span)));
            at += word.len() + 1;
        }
        Some(found)
    }

    /// The label at a place; says so when it is none.
    pub(super) fn label(&self, span: Span) -> Option<Label> {
        let word = self.file.slice(span);
        let found = Label::from_word(word);
        if found.is_none() {
            let args = vec![("word", word.into())];
            let problems = (&UNKNOWN_LABEL_NEAR, &UNKNOWN_LABEL);
            let words = Label::ALL.iter().map(|label| label.as_str());
            let upper = word.to_uppercase();
            self.file
                .report_word(problems, span, &upper, words, str::to_owned, args);
        }
        found
    }
}
