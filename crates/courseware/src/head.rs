//! The settings of a course, module or lesson that are read by people: title, summary, aims, note.

use crate::document::Document;
use crate::limits;
use crate::model::ContentNote;
use crate::problem::{MISSING_KEY, NOT_IN_TRANSLATION, TRANSLATION_OUTCOMES};
use crate::settings::{Settings, Value};
use crate::translation::TABLE;

/// What the settings belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// A course or a module.
    Whole,
    Lesson,
}

/// What people read before the text.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub title: String,
    pub summary: String,
    pub outcomes: Vec<String>,
    pub note: Option<ContentNote>,
    /// Of a lesson in its source language.
    pub minutes: u32,
}

/// Reads the settings; `source` are those of the text this one was translated from.
pub(crate) fn read(document: &Document, of: Of, source: Option<&Head>) -> Option<Head> {
    if !document.has_settings() {
        return None;
    }
    let settings = &document.settings;
    let own = match of {
        Of::Whole => "outcomes",
        Of::Lesson => "minutes",
    };
    let mut known = vec!["title", "summary", own, "content_note"];
    if source.is_some() {
        known.push(TABLE);
    }
    settings.only(&known);
    let title = settings.required_string("title").map(text);
    let summary = settings.required_string("summary").map(text);
    let outcomes = match of {
        Of::Whole => outcomes(document, source),
        Of::Lesson => Some(Vec::new()),
    };
    let minutes = match (of, source) {
        (Of::Whole, _) => Some(0),
        (Of::Lesson, None) => settings.required_number("minutes", limits::LESSON_MINUTES),
        (Of::Lesson, Some(source)) => {
            if settings.keys().iter().any(|key| key.value == "minutes") {
                let span = settings.key_span("minutes");
                document
                    .file
                    .report(&NOT_IN_TRANSLATION, span, vec![("key", "minutes".into())]);
            }
            Some(source.minutes)
        }
    };
    let note = settings.table("content_note").map(|table| note(&table));
    if note.is_none() && source.is_some_and(|source| source.note.is_some()) {
        document.file.report(
            &MISSING_KEY,
            settings.whole,
            vec![("key", "content_note".into())],
        );
    }
    Some(Head {
        title: title?,
        summary: summary?,
        outcomes: outcomes?,
        note: note.flatten(),
        minutes: minutes?,
    })
}

fn outcomes(document: &Document, source: Option<&Head>) -> Option<Vec<String>> {
    let outcomes: Vec<String> = document
        .settings
        .required_strings("outcomes")?
        .into_iter()
        .map(text)
        .collect();
    if let Some(source) = source.filter(|source| source.outcomes.len() != outcomes.len()) {
        let args = vec![
            ("wanted", source.outcomes.len().into()),
            ("found", outcomes.len().into()),
        ];
        document.file.report(
            &TRANSLATION_OUTCOMES,
            document.settings.key_span("outcomes"),
            args,
        );
    }
    Some(outcomes)
}

/// Plain words about what is ahead.
pub(crate) fn note(table: &Settings) -> Option<ContentNote> {
    table.only(&["themes", "without", "leave"]);
    let themes = table.required_string("themes").map(text);
    let without = table.required_string("without").map(text);
    Some(ContentNote {
        themes: themes?,
        without: without?,
        leave: table.string("leave").map(text),
    })
}

fn text(value: Value<String>) -> String {
    value.value
}
