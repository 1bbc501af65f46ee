//! The settings of a scenario that are read by people: title, summary, note, people, objectives.

use super::front::KEYS;
use super::model::{ObjectiveText, PersonText};
use super::values;
use crate::document::Document;
use crate::file::File;
use crate::head;
use crate::limits;
use crate::model::ContentNote;
use crate::problem::{
    MISSING_KEY, NOT_IN_TRANSLATION, SCENARIO_EXTRA, SCENARIO_ID, SCENARIO_TOO_MANY,
    SCENARIO_UNTRANSLATED,
};
use crate::settings::Settings;
use crate::translation::TABLE;
use base::{Slug, Span};
use std::collections::BTreeMap;

/// What people read before and beside the story.
#[derive(Debug, Clone, Default)]
pub(super) struct FrontWords {
    pub title: String,
    pub summary: String,
    pub note: ContentNote,
    /// In the order of the source file.
    pub people: Vec<PersonText>,
    pub objectives: BTreeMap<Slug, ObjectiveText>,
}

/// Reads the words of a source. What is missing has been reported and is empty.
pub(super) fn of_source(document: &Document) -> FrontWords {
    let (file, settings) = (document.file, &document.settings);
    if document.parts.settings.is_none() || !document.readable {
        return FrontWords::default();
    }
    let (title, summary, note) = head(document);
    let entries = settings.entries("objective");
    let objectives = entries
        .iter()
        .filter_map(|(id, _, table)| objective(file, id, table));
    FrontWords {
        title,
        summary,
        note,
        objectives: objectives.collect(),
        people: people(file, settings),
    }
}

/// Reads the words of a translation, which has people, objectives and a note as its source has.
pub(super) fn of_translation(document: &Document, source: &FrontWords) -> FrontWords {
    if !document.has_settings() {
        return FrontWords::default();
    }
    let (file, settings) = (document.file, &document.settings);
    let deciding = ["course", "minutes", "start", "languages", "state"];
    for key in deciding.into_iter().filter(|key| settings.has(key)) {
        let span = settings.key_span(key);
        file.report(&NOT_IN_TRANSLATION, span, vec![("key", key.into())]);
    }
    settings.only(&[KEYS.as_slice(), &[TABLE]].concat());
    let (title, summary, note) = head(document);
    if source.note.leave.is_some() != note.leave.is_some()
        && settings.is_table("content_note")
        && let Some(table) = settings.table("content_note")
    {
        let args = vec![("key", "leave".into())];
        let problem = if note.leave.is_some() {
            &NOT_IN_TRANSLATION
        } else {
            &MISSING_KEY
        };
        file.report(problem, table.key_span("leave"), args);
    }
    let ids: Vec<&Slug> = source.people.iter().map(|one| &one.id).collect();
    same(document, "person", &ids);
    let mut people = people(file, settings);
    people.sort_by_key(|one| ids.iter().position(|id| **id == one.id));
    same(
        document,
        "objective",
        &source.objectives.keys().collect::<Vec<_>>(),
    );
    let mut objectives = BTreeMap::new();
    for (id, _, table) in settings.entries("objective") {
        for key in ["met", "points", "competence"] {
            if table.has(key) {
                let args = vec![("key", key.into())];
                file.report(&NOT_IN_TRANSLATION, table.key_span(key), args);
            }
        }
        table.only(&["text", "rule", "met", "points", "competence"]);
        objectives.extend(objective(file, &id, &table));
    }
    FrontWords {
        title,
        summary,
        note,
        people,
        objectives,
    }
}

fn head(document: &Document) -> (String, String, ContentNote) {
    let (file, settings) = (document.file, &document.settings);
    let title = values::short(file, settings, "title", limits::SHORT);
    let summary = values::short(file, settings, "summary", limits::REASON);
    let note = settings
        .required_table("content_note")
        .and_then(|table| head::note(&table));
    (
        title.unwrap_or_default(),
        summary.unwrap_or_default(),
        note.unwrap_or_default(),
    )
}

fn people(file: File, settings: &Settings) -> Vec<PersonText> {
    let entries = settings.entries("person");
    if let Some((_, at, _)) = entries.get(limits::PEOPLE) {
        let args = vec![("what", "people".into()), ("most", limits::PEOPLE.into())];
        file.report(&SCENARIO_TOO_MANY, *at, args);
    }
    let entries = entries.iter().take(limits::PEOPLE);
    entries
        .filter_map(|(id, at, table)| {
            table.only(&["name", "role", "hours", "limits"]);
            let text = |key| values::short(file, table, key, limits::SHORT);
            let texts = (text("name"), text("role"), text("hours"), text("limits"));
            let Some(id) = Slug::parse(id) else {
                file.report(&SCENARIO_ID, *at, vec![("id", id.as_str().into())]);
                return None;
            };
            Some(PersonText {
                id,
                name: texts.0?,
                role: texts.1?,
                hours: texts.2?,
                limits: texts.3?,
            })
        })
        .collect()
}

fn objective(file: File, id: &str, table: &Settings) -> Option<(Slug, ObjectiveText)> {
    let text = values::short(file, table, "text", limits::SHORT);
    let rule = values::short(file, table, "rule", limits::REASON);
    let text = ObjectiveText {
        text: text?,
        rule: rule?,
    };
    Some((Slug::parse(id)?, text))
}

/// Says which tables of this kind the translation lacks, and which it has alone.
fn same(document: &Document, kind: &str, ids: &[&Slug]) {
    let file = document.file;
    let entries = document.settings.entries(kind);
    for id in ids {
        if !entries.iter().any(|(one, ..)| one == id.as_str()) {
            say_missing(document, &format!("[{kind}.{id}]"), document.settings.whole);
        }
    }
    for (id, at, _) in &entries {
        if !ids.iter().any(|one| one.as_str() == id) {
            let found = format!("[{kind}.{id}]");
            file.report(&SCENARIO_EXTRA, *at, vec![("found", found.into())]);
        }
    }
}

fn say_missing(document: &Document, wanted: &str, at: Span) {
    let args = vec![("wanted", wanted.into())];
    document.file.report(&SCENARIO_UNTRANSLATED, at, args);
}
