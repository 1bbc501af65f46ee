//! The settings of a case that decide something. Those that are read or said are in [`super::front_words`].

use super::model::{SOURCE, Use};
use super::steps;
use crate::document::Document;
use crate::file::File;
use crate::limits;
use crate::problem::{
    INTERVIEW_AGE, INTERVIEW_COUNT, INTERVIEW_ID, INTERVIEW_SEALED, INTERVIEW_SEALED_USE,
    LANGUAGES_WITHOUT_SOURCE, UNKNOWN_VALUE, UNKNOWN_VALUE_NEAR,
};
use crate::rules::locale;
use crate::settings::Settings;
use crate::sources::SEALED;
use base::{Locale, Slug, Span};
use interview::case::{Companion, Interpreter, Need, Present, Profile, Step, Trap};
use std::ops::RangeInclusive;

/// What the settings say.
#[derive(Debug, Default)]
pub(super) struct Front {
    pub course: Option<Slug>,
    pub minutes: u32,
    pub profile: Option<Profile>,
    pub used: Option<Use>,
    /// With their places in the file; without the key English only.
    pub languages: Vec<(Locale, Span)>,
    pub age: u32,
    pub names: Vec<String>,
    pub needs: Vec<Need>,
    pub interpreter: Option<Interpreter>,
    pub companion: Option<Companion>,
    pub present: Vec<Present>,
    /// With the places of their words.
    pub traps: Vec<(Trap, Span)>,
    /// With the places of their ids.
    pub steps: Vec<(Step, Span)>,
}

/// The keys of a case in its source language.
pub(super) const KEYS: [&str; 16] = [
    "title",
    "summary",
    "course",
    "minutes",
    "profile",
    "use",
    "languages",
    "content_note",
    "person",
    "need",
    "safety",
    "interpreter",
    "companion",
    "present",
    "trap",
    "step",
];

/// A table of settings: its key, the keys of texts, and those that decide.
pub(super) struct Table {
    pub key: &'static str,
    pub texts: &'static [&'static str],
    pub deciding: &'static [&'static str],
}

const fn table(
    key: &'static str,
    texts: &'static [&'static str],
    deciding: &'static [&'static str],
) -> Table {
    Table {
        key,
        texts,
        deciding,
    }
}

pub(super) const PERSON: Table = table("person", &["name", "called"], &["age", "words"]);
pub(super) const NEED: Table = table("need", &["asks", "met"], &["words"]);
pub(super) const SAFETY: Table = table("safety", &["asks"], &[]);
pub(super) const INTERPRETER: Table = table("interpreter", &["name", "why"], &["trouble"]);
pub(super) const COMPANION: Table = table("companion", &["name", "role", "why"], &["words"]);
pub(super) const PRESENT: Table = table("present", &["text", "why"], &["good"]);
pub(super) const TRAP: Table = table("trap", &["why"], &["words"]);
pub(super) const STEP: Table = table(
    "step",
    &["text"],
    &["labels", "words", "act", "times", "safety"],
);

impl Table {
    pub fn known(&self) -> Vec<&'static str> {
        [self.texts, self.deciding].concat()
    }
}

/// Reads the settings of a source; what cannot be read is reported and stands at its default.
pub(super) fn read(document: &Document) -> Front {
    let mut front = Front {
        languages: vec![(SOURCE, Span::new(0, 0))],
        ..Front::default()
    };
    if !document.has_settings() {
        return front;
    }
    let (file, settings) = (document.file, &document.settings);
    settings.only(&KEYS);
    front.course = settings.required_string("course").and_then(|word| {
        let slug = Slug::parse(&word.value);
        if slug.is_none() {
            let args = vec![("id", word.value.as_str().into())];
            file.report(&INTERVIEW_ID, word.span, args);
        }
        slug
    });
    front.minutes = settings
        .required_number("minutes", limits::INTERVIEW_MINUTES)
        .unwrap_or_default();
    settings.require("profile");
    front.profile = choice(file, settings, "profile", &Profile::ALL, Profile::as_str);
    front.used = used(file, settings);
    languages(file, settings, &mut front.languages);
    if let Some(table) = settings.required_table("person") {
        person(file, &table, &mut front);
    }
    settings.require("safety");
    people(settings, &mut front);
    front.needs = entries(file, settings, &NEED, limits::NEEDS, |id, table| Need {
        id,
        words: words(table, "words").0,
    });
    front.present = entries(file, settings, &PRESENT, limits::PRESENT, |id, table| {
        Present {
            id,
            good: table.required_bool("good").unwrap_or_default(),
        }
    });
    front.traps = entries(file, settings, &TRAP, limits::TRAPS, |id, table| {
        let (words, span) = words(table, "words");
        (Trap { id, words }, span)
    });
    front.steps = steps::read(file, settings);
    front
}

/// One of some words.
pub(super) fn choice<T: Copy>(
    file: File,
    settings: &Settings,
    key: &str,
    all: &[T],
    word: impl Fn(T) -> &'static str,
) -> Option<T> {
    let given = settings.string(key)?;
    let found = all.iter().copied().find(|one| word(*one) == given.value);
    if found.is_none() {
        let known: Vec<&str> = all.iter().copied().map(&word).collect();
        unknown(file, key, &given.value, given.span, &known);
    }
    found
}

/// Says that a value is none of those there are.
pub(super) fn unknown(file: File, key: &str, word: &str, span: Span, known: &[&str]) {
    let args = vec![
        ("key", key.into()),
        ("word", word.into()),
        ("known", known.join(", ").into()),
    ];
    let problems = (&UNKNOWN_VALUE_NEAR, &UNKNOWN_VALUE);
    let words = known.iter().copied();
    file.report_word(problems, span, word, words, str::to_owned, args);
}

/// What the case is for. In the folder of sealed cases every case is sealed, and elsewhere none.
fn used(file: File, settings: &Settings) -> Option<Use> {
    if file.path.starts_with(SEALED) {
        if settings.has("use") {
            let span = settings.key_span("use");
            file.report(&INTERVIEW_SEALED_USE, span, Vec::new());
        }
        return Some(Use::Sealed);
    }
    if settings.word("use") == Some(Use::Sealed.as_str()) {
        let span = settings.value_span("use");
        file.report(&INTERVIEW_SEALED, span, Vec::new());
        return None;
    }
    settings.require("use");
    let open = [Use::Practice, Use::Demonstration];
    choice(file, settings, "use", &open, Use::as_str)
}

fn languages(file: File, settings: &Settings, into: &mut Vec<(Locale, Span)>) {
    let Some(words) = settings.strings("languages") else {
        return;
    };
    let named: Vec<(Locale, Span)> = words
        .iter()
        .filter_map(|word| Some((locale(file, word)?, word.span)))
        .collect();
    if !named.iter().any(|(one, _)| *one == SOURCE) {
        let span = settings.key_span("languages");
        let args = vec![("language", SOURCE.code().into())];
        file.report(&LANGUAGES_WITHOUT_SOURCE, span, args);
    }
    for (one, span) in named {
        if !into.iter().any(|(other, _)| *other == one) {
            into.push((one, span));
        }
    }
}

fn person(file: File, table: &Settings, front: &mut Front) {
    table.only(&PERSON.known());
    front.names = words(table, "words").0;
    table.require("age");
    let Some(age) = table.number("age", limits::AGE) else {
        return;
    };
    front.age = age.value;
    let Some(profile) = front.profile else { return };
    let (youngest, oldest) = profile.band().years();
    if !(youngest..=oldest).contains(&age.value) {
        let args = vec![
            ("profile", profile.as_str().into()),
            ("least", youngest.into()),
            ("most", oldest.into()),
        ];
        file.report(&INTERVIEW_AGE, age.span, args);
    }
}

/// Who may be in the room.
fn people(settings: &Settings, front: &mut Front) {
    front.interpreter = settings.table("interpreter").map(|table| Interpreter {
        trouble: table.bool("trouble").unwrap_or_default(),
    });
    front.companion = settings.table("companion").map(|table| Companion {
        words: words(&table, "words").0,
    });
    for known in [&SAFETY, &INTERPRETER, &COMPANION] {
        if settings.is_table(known.key)
            && let Some(table) = settings.table(known.key)
        {
            table.only(&known.known());
        }
    }
}

/// Words of a turn, in small letters, with their place.
pub(super) fn words(table: &Settings, key: &str) -> (Vec<String>, Span) {
    let words = table.required_strings(key).unwrap_or_default();
    let words = words.into_iter().map(|one| one.value.to_lowercase());
    (words.collect(), table.value_span(key))
}

/// Tables by id, as many as there should be.
pub(super) fn entries<T>(
    file: File,
    settings: &Settings,
    kind: &Table,
    range: RangeInclusive<usize>,
    read: impl Fn(Slug, &Settings) -> T,
) -> Vec<T> {
    let entries = settings.entries(kind.key);
    counted(file, settings, kind.key, entries.len(), range);
    let mut all = Vec::new();
    for (id, at, table) in &entries {
        table.only(&kind.known());
        match Slug::parse(id) {
            Some(id) => all.push(read(id, table)),
            None => file.report(&INTERVIEW_ID, *at, vec![("id", id.as_str().into())]),
        }
    }
    all
}

/// Says how many tables of a kind there should be.
pub(super) fn counted(
    file: File,
    settings: &Settings,
    what: &str,
    found: usize,
    range: RangeInclusive<usize>,
) {
    if !range.contains(&found) {
        let at = if settings.has(what) {
            settings.key_span(what)
        } else {
            settings.whole
        };
        count(file, at, what, found, range);
    }
}

/// Says how many of something there should be.
pub(super) fn count(file: File, at: Span, what: &str, found: usize, range: RangeInclusive<usize>) {
    if !range.contains(&found) {
        let args = vec![
            ("what", what.into()),
            ("least", (*range.start()).into()),
            ("most", (*range.end()).into()),
            ("found", found.into()),
        ];
        file.report(&INTERVIEW_COUNT, at, args);
    }
}
