//! Reading TOML with the place of every key and value.

use crate::file::File;
use crate::problem::{
    EMPTY_VALUE, MISSING_KEY, NOT_TOML, OUT_OF_RANGE, UNKNOWN_KEY, UNKNOWN_KEY_NEAR, WRONG_TYPE,
};
use base::Span;
use std::ops::RangeInclusive;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A table with its place.
#[derive(Debug, Clone)]
pub(crate) struct Settings<'a> {
    file: File<'a>,
    table: DeTable<'a>,
    /// Where the TOML begins in the file.
    base: usize,
    /// Where to point when something is missing.
    pub whole: Span,
}

/// A value with its place.
#[derive(Debug)]
pub(crate) struct Value<T> {
    pub value: T,
    pub span: Span,
}

impl<'a> Settings<'a> {
    /// Reads a part of a file as TOML.
    pub fn parse(file: File<'a>, part: Span, whole: Span) -> Option<Self> {
        match DeTable::parse(file.slice(part)) {
            Ok(table) => Some(Self {
                file,
                table: table.into_inner(),
                base: part.start,
                whole,
            }),
            Err(error) => {
                let at = error.span().unwrap_or(0..0);
                let end = (part.start + at.end).min(part.end);
                let span = Span::new((part.start + at.start).min(end), end);
                let detail = error.message().to_owned();
                file.report(&NOT_TOML, span, vec![("detail", detail.into())]);
                None
            }
        }
    }

    /// Nothing at all, for files that need no settings.
    pub fn empty(file: File<'a>, whole: Span) -> Self {
        Self {
            file,
            table: DeTable::new(),
            base: 0,
            whole,
        }
    }

    fn place(&self, span: std::ops::Range<usize>) -> Span {
        Span::new(self.base + span.start, self.base + span.end)
    }

    fn find(&self, key: &str) -> Option<(Span, &Spanned<DeValue<'a>>)> {
        let found = self.table.iter().find(|(name, _)| name.get_ref() == key);
        found.map(|(name, value)| (self.place(name.span()), value))
    }

    /// Keys with their places, as written from top to bottom.
    pub fn keys(&self) -> Vec<Value<&str>> {
        let mut keys: Vec<_> = self
            .table
            .iter()
            .map(|(name, _)| Value {
                value: name.get_ref().as_ref(),
                span: self.place(name.span()),
            })
            .collect();
        keys.sort_by_key(|key| key.span);
        keys
    }

    pub fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    pub fn key_span(&self, key: &str) -> Span {
        self.find(key).map_or(self.whole, |(span, _)| span)
    }

    /// From the beginning of a key to the end of its value.
    pub fn entry_span(&self, key: &str) -> Option<Span> {
        let (name, value) = self.find(key)?;
        Some(Span::new(name.start, self.place(value.span()).end))
    }

    /// Reports every key that is not one of these.
    pub fn only(&self, known: &[&str]) {
        for key in self.keys() {
            if known.contains(&key.value) {
                continue;
            }
            let args = vec![("key", key.value.into()), ("known", listed(known).into())];
            let problems = (&UNKNOWN_KEY_NEAR, &UNKNOWN_KEY);
            let words = known.iter().copied();
            self.file
                .report_word(problems, key.span, key.value, words, str::to_owned, args);
        }
    }

    fn missing(&self, key: &str) {
        self.file
            .report(&MISSING_KEY, self.whole, vec![("key", key.into())]);
    }

    /// Reports a key that must be there and is not.
    pub fn require(&self, key: &str) {
        if !self.has(key) {
            self.missing(key);
        }
    }

    fn wrong(&self, key: &str, wanted: &str, span: Span) {
        let args = vec![("key", key.into()), ("wanted", wanted.into())];
        self.file.report(&WRONG_TYPE, span, args);
    }

    /// A text that is not blank, if the key is there.
    pub fn string(&self, key: &str) -> Option<Value<String>> {
        let (_, value) = self.find(key)?;
        let span = self.place(value.span());
        let DeValue::String(text) = value.get_ref() else {
            self.wrong(key, "text", span);
            return None;
        };
        if text.trim().is_empty() {
            self.file
                .report(&EMPTY_VALUE, span, vec![("key", key.into())]);
            return None;
        }
        Some(Value {
            value: text.trim().to_owned(),
            span,
        })
    }

    /// A text that must be there.
    pub fn required_string(&self, key: &str) -> Option<Value<String>> {
        self.require(key);
        self.string(key)
    }

    /// The place of a value.
    pub fn value_span(&self, key: &str) -> Span {
        self.find(key)
            .map_or(self.whole, |(_, value)| self.place(value.span()))
    }

    /// A text, where the value is one; nothing is said where it is none.
    pub fn word(&self, key: &str) -> Option<&str> {
        match self.find(key)?.1.get_ref() {
            DeValue::String(text) => Some(text.as_ref()),
            _ => None,
        }
    }

    /// Whether the value is a table.
    pub fn is_table(&self, key: &str) -> bool {
        matches!(self.find(key), Some((_, value)) if matches!(value.get_ref(), DeValue::Table(_)))
    }

    /// A whole number below zero or above, where the value is one; nothing is said where it is none.
    pub fn integer(&self, key: &str) -> Option<i64> {
        integer(self.find(key)?.1.get_ref())
    }

    /// Two whole numbers in a list, where the value is that; nothing is said where it is not.
    pub fn pair(&self, key: &str) -> Option<(i64, i64)> {
        let DeValue::Array(items) = self.find(key)?.1.get_ref() else {
            return None;
        };
        let mut items = items.iter().map(|item| integer(item.get_ref()));
        let pair = (items.next()??, items.next()??);
        items.next().is_none().then_some(pair)
    }

    /// A list of texts, if the key is there.
    pub fn strings(&self, key: &str) -> Option<Vec<Value<String>>> {
        let (_, value) = self.find(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(key, "list", self.place(value.span()));
            return None;
        };
        let mut texts = Vec::new();
        for item in items {
            let span = self.place(item.span());
            match item.get_ref() {
                DeValue::String(text) if text.trim().is_empty() => {
                    self.file
                        .report(&EMPTY_VALUE, span, vec![("key", key.into())]);
                }
                DeValue::String(text) => {
                    texts.push(Value {
                        value: text.trim().to_owned(),
                        span,
                    });
                }
                _ => self.wrong(key, "text", span),
            }
        }
        Some(texts)
    }

    /// A list of at least one text that must be there.
    pub fn required_strings(&self, key: &str) -> Option<Vec<Value<String>>> {
        let Some((_, value)) = self.find(key) else {
            self.missing(key);
            return None;
        };
        let span = self.place(value.span());
        if matches!(value.get_ref(), DeValue::Array(items) if items.is_empty()) {
            self.file
                .report(&EMPTY_VALUE, span, vec![("key", key.into())]);
            return None;
        }
        self.strings(key)
    }

    /// A whole number that must be there, and inside its range.
    pub fn required_number(&self, key: &str, range: RangeInclusive<i64>) -> Option<u32> {
        self.require(key);
        self.number(key, range).map(|number| number.value)
    }

    /// A whole number inside its range, if the key is there.
    pub fn number(&self, key: &str, range: RangeInclusive<i64>) -> Option<Value<u32>> {
        let (_, value) = self.find(key)?;
        let span = self.place(value.span());
        if !matches!(value.get_ref(), DeValue::Integer(_)) {
            self.wrong(key, "number", span);
            return None;
        }
        let number = integer(value.get_ref());
        let inside = number.filter(|number| range.contains(number));
        let Some(value) = inside.and_then(|number| u32::try_from(number).ok()) else {
            let args = vec![
                ("key", key.into()),
                ("least", (*range.start()).into()),
                ("most", (*range.end()).into()),
            ];
            self.file.report(&OUT_OF_RANGE, span, args);
            return None;
        };
        Some(Value { value, span })
    }

    /// Yes or no, that must be there.
    pub fn required_bool(&self, key: &str) -> Option<bool> {
        self.require(key);
        self.bool(key)
    }

    /// Yes or no, if the key is there.
    pub fn bool(&self, key: &str) -> Option<bool> {
        let (_, value) = self.find(key)?;
        let DeValue::Boolean(truth) = value.get_ref() else {
            self.wrong(key, "truth", self.place(value.span()));
            return None;
        };
        Some(*truth)
    }

    /// A list of tables, if the key is there.
    pub fn tables(&self, key: &str) -> Option<Vec<Self>> {
        let (_, value) = self.find(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(key, "tables", self.place(value.span()));
            return None;
        };
        let mut tables = Vec::new();
        for item in items {
            let whole = self.place(item.span());
            match item.get_ref() {
                DeValue::Table(table) => tables.push(Self {
                    file: self.file,
                    table: table.clone(),
                    base: self.base,
                    whole,
                }),
                _ => self.wrong(key, "tables", whole),
            }
        }
        Some(tables)
    }

    /// A table inside, if the key is there.
    pub fn table(&self, key: &str) -> Option<Self> {
        let (whole, value) = self.find(key)?;
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(key, "table", self.place(value.span()));
            return None;
        };
        Some(Self {
            file: self.file,
            table: table.clone(),
            base: self.base,
            whole,
        })
    }

    /// Tables by id, such as `[person.ines]`, as written from top to bottom, with the places of their ids.
    pub fn entries(&self, key: &str) -> Vec<(String, Span, Self)> {
        let Some(table) = self.table(key) else {
            return Vec::new();
        };
        table
            .keys()
            .into_iter()
            .filter_map(|id| Some((id.value.to_owned(), id.span, table.table(id.value)?)))
            .collect()
    }

    /// A table inside that must be there.
    pub fn required_table(&self, key: &str) -> Option<Self> {
        if self.find(key).is_none() {
            self.missing(key);
        }
        self.table(key)
    }
}

fn integer(value: &DeValue) -> Option<i64> {
    match value {
        DeValue::Integer(integer) => i64::from_str_radix(integer.as_str(), integer.radix()).ok(),
        _ => None,
    }
}

/// The keys that may stand there; the catalogues say it in words where there are none.
fn listed(known: &[&str]) -> String {
    if known.is_empty() {
        String::from("none")
    } else {
        known.join(", ")
    }
}
