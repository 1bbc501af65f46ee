//! A table of the TOML form, with the place of every key, and the problems found in it.

use base::{Arg, Diagnostic, Message, Severity, Slug, Span};
use std::cell::RefCell;
use std::ops::RangeInclusive;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How alike two words must be to be taken for one another: 1 is the same.
const ALIKE: f64 = 0.8;

/// Collects what is wrong with one file.
pub(super) struct Problems<'a> {
    pub path: &'a str,
    found: RefCell<Vec<Diagnostic>>,
}

impl<'a> Problems<'a> {
    pub fn new(path: &'a str) -> Self {
        Self {
            path,
            found: RefCell::default(),
        }
    }

    /// One problem; all arguments go to both messages.
    pub fn report(
        &self,
        code: &str,
        span: Span,
        [mut message, mut hint]: [Message; 2],
        args: &[(&str, Arg)],
    ) {
        for (name, value) in args {
            message = message.with(name, value.clone());
            hint = hint.with(name, value.clone());
        }
        self.found.borrow_mut().push(Diagnostic {
            severity: Severity::Error,
            code: code.to_owned(),
            path: self.path.to_owned(),
            span,
            message,
            hint: Some(hint),
        });
    }

    /// How many there are so far.
    pub fn count(&self) -> usize {
        self.found.borrow().len()
    }

    /// What was found, from top to bottom.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        found.sort_by_key(|one| one.span);
        found
    }
}

/// A table with its place.
pub(super) struct Table<'a> {
    problems: &'a Problems<'a>,
    entries: &'a DeTable<'a>,
    pub whole: Span,
}

/// The word of a list that is most like this one, if any is.
pub(super) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    // A long word is no slip of the pen.
    if word.len() > 80 {
        return None;
    }
    known
        .iter()
        .map(|one| (strsim::jaro_winkler(word, one), *one))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, one)| one)
}

fn place(spanned: std::ops::Range<usize>) -> Span {
    Span::new(spanned.start, spanned.end)
}

impl<'a> Table<'a> {
    pub fn new(problems: &'a Problems<'a>, entries: &'a DeTable<'a>, whole: Span) -> Self {
        Self {
            problems,
            entries,
            whole,
        }
    }

    pub fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    fn find(&self, key: &str) -> Option<(Span, &'a Spanned<DeValue<'a>>)> {
        let found = self.entries.iter().find(|(name, _)| name.get_ref() == key);
        found.map(|(name, value)| (place(name.span()), value))
    }

    /// The place of a key's value, else of the table.
    pub fn span(&self, key: &str) -> Span {
        self.find(key)
            .map_or(self.whole, |(_, value)| place(value.span()))
    }

    /// Reports every key that is not one of these.
    pub fn only(&self, known: &[&str]) {
        for name in self.entries.keys() {
            let key: &str = name.get_ref();
            if known.contains(&key) {
                continue;
            }
            let near = nearest(key, known);
            let hint = match near {
                Some(_) => Message::new("compile-did-you-mean"),
                None => Message::new("compile-unknown-key-hint"),
            };
            self.problems.report(
                "unknown-key",
                place(name.span()),
                [Message::new("compile-unknown-key"), hint],
                &[
                    ("key", key.into()),
                    ("known", known.join(", ").into()),
                    ("near", near.unwrap_or_default().into()),
                ],
            );
        }
    }

    fn required(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        let found = self.find(key).map(|(_, value)| value);
        if found.is_none() {
            self.problems.report(
                "missing-key",
                self.whole,
                [
                    Message::new("compile-missing-key"),
                    Message::new("certification-form-missing-key-hint"),
                ],
                &[("key", key.into())],
            );
        }
        found
    }

    fn wrong(&self, key: &str, wanted: &str, span: Span) {
        self.problems.report(
            "wrong-type",
            span,
            [
                Message::new("compile-wrong-type"),
                Message::new("compile-wrong-type-hint"),
            ],
            &[("key", key.into()), ("wanted", wanted.into())],
        );
    }

    /// A text, if the key is there.
    pub fn text(&self, key: &str) -> Option<&'a str> {
        let (_, value) = self.find(key)?;
        let DeValue::String(text) = value.get_ref() else {
            self.wrong(key, "text", place(value.span()));
            return None;
        };
        Some(text)
    }

    pub fn required_text(&self, key: &str) -> Option<&'a str> {
        self.required(key)?;
        self.text(key)
    }

    /// A name of small letters, figures and hyphens, that must be there.
    pub fn required_slug(&self, key: &str) -> Option<Slug> {
        let text = self.required_text(key)?;
        let slug = Slug::parse(text);
        if slug.is_none() {
            self.problems.report(
                "not-a-name",
                self.span(key),
                [
                    Message::new("certification-form-not-a-name"),
                    Message::new("certification-form-not-a-name-hint"),
                ],
                &[("key", key.into())],
            );
        }
        slug
    }

    /// A whole number inside its range that must be there.
    pub fn required_number(&self, key: &str, range: RangeInclusive<u32>) -> Option<u32> {
        let value = self.required(key)?;
        let span = place(value.span());
        let DeValue::Integer(written) = value.get_ref() else {
            self.wrong(key, "number", span);
            return None;
        };
        let number = u32::from_str_radix(written.as_str(), written.radix()).ok();
        let inside = number.filter(|number| range.contains(number));
        if inside.is_none() {
            self.problems.report(
                "out-of-range",
                span,
                [
                    Message::new("compile-out-of-range"),
                    Message::new("compile-out-of-range-hint"),
                ],
                &[
                    ("key", key.into()),
                    ("least", (*range.start()).into()),
                    ("most", (*range.end()).into()),
                ],
            );
        }
        inside
    }

    /// Yes or no; no where the key is not there.
    pub fn truth(&self, key: &str) -> bool {
        let Some((_, value)) = self.find(key) else {
            return false;
        };
        if let DeValue::Boolean(truth) = value.get_ref() {
            return *truth;
        }
        self.wrong(key, "truth", place(value.span()));
        false
    }

    /// Tables in a list that must be there.
    pub fn required_tables(&self, key: &str) -> Vec<Table<'a>> {
        let Some(value) = self.required(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(key, "tables", place(value.span()));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items {
            let whole = place(item.span());
            match item.get_ref() {
                DeValue::Table(table) => tables.push(Table::new(self.problems, table, whole)),
                _ => self.wrong(key, "tables", whole),
            }
        }
        tables
    }
}
