//! The settings of a scenario that decide something. Those that are read by people are in [`super::front_words`].

use super::state;
use super::values;
use crate::document::Document;
use crate::file::File;
use crate::limits;
use crate::problem::{
    LANGUAGES_WITHOUT_SOURCE, SCENARIO_ID, SCENARIO_NO_OBJECTIVE, SCENARIO_START, SCENARIO_TOO_MANY,
};
use crate::rules::locale;
use crate::scenario::SOURCE;
use crate::settings::Settings;
use base::{Competence, Locale, Slug, Span};
use scenario::Variable;

/// What the settings say.
#[derive(Debug, Default)]
pub(super) struct Front {
    pub course: Option<Slug>,
    pub minutes: u32,
    /// Minutes after midnight.
    pub starts_at: u32,
    /// With their places in the file; without the key English only.
    pub languages: Vec<(Locale, Span)>,
    pub variables: Vec<(Variable, Span)>,
    pub objectives: Vec<ObjectiveSource>,
}

/// An objective as it is written.
#[derive(Debug)]
pub(super) struct ObjectiveSource {
    pub id: Slug,
    /// Where the id stands.
    pub at: Span,
    /// The condition with its place.
    pub met: Option<(String, Span)>,
    pub points: u32,
    pub competence: Option<Competence>,
}

/// The keys of a scenario in its source language.
pub(super) const KEYS: [&str; 10] = [
    "title",
    "summary",
    "course",
    "minutes",
    "start",
    "languages",
    "content_note",
    "state",
    "person",
    "objective",
];

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
            file.report(&SCENARIO_ID, word.span, args);
        }
        slug
    });
    front.minutes = settings
        .required_number("minutes", limits::SCENARIO_MINUTES)
        .unwrap_or_default();
    front.starts_at = start(file, settings).unwrap_or_default();
    languages(file, settings, &mut front.languages);
    if let Some(table) = settings.table("state") {
        front.variables = state::read(file, &table);
    }
    front.objectives = objectives(file, settings);
    front
}

/// `"HH:MM"` as minutes after midnight.
fn start(file: File, settings: &Settings) -> Option<u32> {
    let given = settings.required_string("start")?;
    let found = given.value.split_once(':').and_then(|(hours, minutes)| {
        let number = |digits: &str, most: u32| {
            let fits = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
            let number: Option<u32> = digits.parse().ok();
            number.filter(|one| fits && *one <= most)
        };
        Some(number(hours, 23)? * 60 + number(minutes, 59)?)
    });
    if found.is_none() {
        file.report(&SCENARIO_START, given.span, Vec::new());
    }
    found
}

fn languages(file: File, settings: &Settings, into: &mut Vec<(Locale, Span)>) {
    let Some(words) = settings.strings("languages") else {
        return;
    };
    let mut named = Vec::new();
    for word in &words {
        if let Some(one) = locale(file, word) {
            named.push((one, word.span));
        }
    }
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

fn objectives(file: File, settings: &Settings) -> Vec<ObjectiveSource> {
    let entries = settings.entries("objective");
    if entries.is_empty() {
        file.report(&SCENARIO_NO_OBJECTIVE, settings.whole, Vec::new());
    }
    if let Some((_, at, _)) = entries.get(limits::OBJECTIVES) {
        let args = vec![
            ("what", "objectives".into()),
            ("most", limits::OBJECTIVES.into()),
        ];
        file.report(&SCENARIO_TOO_MANY, *at, args);
    }
    let mut objectives = Vec::new();
    for (id, at, table) in entries.iter().take(limits::OBJECTIVES) {
        table.only(&["text", "rule", "met", "points", "competence"]);
        let met = table.required_string("met").map(|text| {
            let place = file.find(&text.value, text.span);
            (text.value, place)
        });
        let points = table.required_number("points", limits::OBJECTIVE_POINTS);
        let competence = table
            .required_string("competence")
            .and_then(|word| values::competence(file, &word.value, word.span));
        let Some(id) = Slug::parse(id) else {
            file.report(&SCENARIO_ID, *at, vec![("id", id.as_str().into())]);
            continue;
        };
        objectives.push(ObjectiveSource {
            id,
            at: *at,
            met,
            points: points.unwrap_or(1),
            competence,
        });
    }
    objectives
}
