//! The settings of a case that are read or said: title, summary, note, people, needs, traps, steps.

use super::front::{
    COMPANION, INTERPRETER, KEYS, NEED, PERSON, PRESENT, SAFETY, STEP, TRAP, Table,
};
use super::model::{CompanionText, InterpreterText, PresentText};
use super::said;
use crate::document::Document;
use crate::file::File;
use crate::head;
use crate::limits;
use crate::model::ContentNote;
use crate::problem::{
    INTERVIEW_EXTRA, INTERVIEW_LONG, INTERVIEW_UNTRANSLATED, MISSING_KEY, NOT_IN_TRANSLATION,
};
use crate::settings::Settings;
use crate::translation::TABLE;
use interview::case::NeedWords;

/// What people read before and beside the interview, and what the person says of needs and safety.
#[derive(Debug, Clone, Default)]
pub(super) struct FrontWords {
    pub title: String,
    pub summary: String,
    pub note: ContentNote,
    pub name: String,
    pub called: String,
    pub needs: Vec<NeedWords>,
    pub safety: String,
    pub interpreter: Option<InterpreterText>,
    pub companion: Option<CompanionText>,
    pub present: Vec<PresentText>,
    pub traps: Vec<String>,
    pub steps: Vec<String>,
}

/// Tables with an id each.
const LISTS: [&Table; 4] = [&NEED, &PRESENT, &TRAP, &STEP];
/// Tables that stand there once.
const SINGLE: [&Table; 4] = [&PERSON, &SAFETY, &INTERPRETER, &COMPANION];

/// Reads the words of a source. What is missing has been reported and is empty.
pub(super) fn of_source(document: &Document) -> FrontWords {
    if document.parts.settings.is_none() || !document.readable {
        return FrontWords::default();
    }
    let ids = |table: &Table| -> Vec<String> {
        let entries = document.settings.entries(table.key);
        entries.into_iter().map(|(id, ..)| id).collect()
    };
    words(document, &ids)
}

/// Reads the words of a translation, which has a note, people, needs and so on as its source has.
pub(super) fn of_translation(document: &Document, source: &Document) -> FrontWords {
    if !document.has_settings() {
        return FrontWords::default();
    }
    let (file, settings) = (document.file, &document.settings);
    let deciding = ["course", "minutes", "profile", "use", "languages"];
    for key in deciding.into_iter().filter(|key| settings.has(key)) {
        let span = settings.key_span(key);
        file.report(&NOT_IN_TRANSLATION, span, vec![("key", key.into())]);
    }
    settings.only(&[KEYS.as_slice(), &[TABLE]].concat());
    same_note(document, source);
    for kind in SINGLE {
        let wanted = source.settings.is_table(kind.key);
        match (settings.is_table(kind.key), wanted) {
            (false, true) => missing(file, &format!("[{}]", kind.key), settings),
            (true, false) => {
                let args = vec![("found", format!("[{}]", kind.key).into())];
                file.report(&INTERVIEW_EXTRA, settings.key_span(kind.key), args);
            }
            _ => {}
        }
        if let Some(table) = settings.table(kind.key).filter(|_| wanted) {
            only_texts(file, &table, kind);
        }
    }
    for kind in LISTS {
        same(document, source, kind);
    }
    let ids = |table: &Table| -> Vec<String> {
        let entries = source.settings.entries(table.key);
        entries.into_iter().map(|(id, ..)| id).collect()
    };
    words(document, &ids)
}

/// A translation says nothing that would decide.
fn only_texts(file: File, table: &Settings, kind: &Table) {
    for key in kind.deciding.iter().filter(|key| table.has(key)) {
        let args = vec![("key", (*key).into())];
        file.report(&NOT_IN_TRANSLATION, table.key_span(key), args);
    }
    table.only(&kind.known());
}

/// Says which tables of a kind the translation lacks, and which it has alone.
fn same(document: &Document, source: &Document, kind: &Table) {
    let (file, settings) = (document.file, &document.settings);
    let ours = source.settings.entries(kind.key);
    let theirs = settings.entries(kind.key);
    for (id, ..) in &ours {
        if !theirs.iter().any(|(one, ..)| one == id) {
            missing(file, &format!("[{}.{id}]", kind.key), settings);
        }
    }
    for (id, at, table) in &theirs {
        if ours.iter().any(|(one, ..)| one == id) {
            only_texts(file, table, kind);
        } else {
            let found = format!("[{}.{id}]", kind.key);
            file.report(&INTERVIEW_EXTRA, *at, vec![("found", found.into())]);
        }
    }
}

fn missing(file: File, wanted: &str, settings: &Settings) {
    let args = vec![("wanted", wanted.into())];
    file.report(&INTERVIEW_UNTRANSLATED, settings.whole, args);
}

fn same_note(document: &Document, source: &Document) {
    let leaves = |document: &Document| {
        let settings = &document.settings;
        let table = settings
            .is_table("content_note")
            .then(|| settings.table("content_note"));
        table.flatten().is_some_and(|table| table.has("leave"))
    };
    let (here, there) = (leaves(document), leaves(source));
    if here != there
        && document.settings.is_table("content_note")
        && let Some(table) = document.settings.table("content_note")
    {
        let problem = if here {
            &NOT_IN_TRANSLATION
        } else {
            &MISSING_KEY
        };
        let args = vec![("key", "leave".into())];
        document.file.report(problem, table.key_span("leave"), args);
    }
}

/// Reads all texts; lists in the order of these ids.
fn words(document: &Document, ids: &dyn Fn(&Table) -> Vec<String>) -> FrontWords {
    let (file, settings) = (document.file, &document.settings);
    let note = settings
        .required_table("content_note")
        .and_then(|table| head::note(&table));
    let single = |kind: &Table| {
        settings
            .is_table(kind.key)
            .then(|| settings.table(kind.key))?
    };
    let list = |kind: &Table| -> Vec<Settings> {
        let mut entries = settings.entries(kind.key);
        let ids = ids(kind);
        entries.retain(|(id, ..)| ids.contains(id));
        entries.sort_by_key(|(id, ..)| ids.iter().position(|one| one == id));
        entries.into_iter().map(|(.., table)| table).collect()
    };
    let pen = Pen(file);
    let person = single(&PERSON);
    let person = |key| {
        let table = person.as_ref();
        table.map_or(String::new(), |table| pen.short(table, key))
    };
    FrontWords {
        title: pen.short(settings, "title"),
        summary: pen.long(settings, "summary"),
        note: note.unwrap_or_default(),
        name: person("name"),
        called: person("called"),
        needs: list(&NEED)
            .iter()
            .map(|table| NeedWords {
                asks: pen.spoken(table, "asks"),
                met: pen.spoken(table, "met"),
            })
            .collect(),
        safety: single(&SAFETY).map_or(String::new(), |table| pen.spoken(&table, "asks")),
        interpreter: single(&INTERPRETER).map(|table| InterpreterText {
            name: pen.short(&table, "name"),
            why: pen.long(&table, "why"),
        }),
        companion: single(&COMPANION).map(|table| CompanionText {
            name: pen.short(&table, "name"),
            role: pen.short(&table, "role"),
            why: pen.long(&table, "why"),
        }),
        present: list(&PRESENT)
            .iter()
            .map(|table| PresentText {
                text: pen.short(table, "text"),
                why: pen.long(table, "why"),
            })
            .collect(),
        traps: list(&TRAP)
            .iter()
            .map(|table| pen.long(table, "why"))
            .collect(),
        steps: list(&STEP)
            .iter()
            .map(|table| pen.short(table, "text"))
            .collect(),
    }
}

/// Reads texts of one file; what is missing is told and empty.
struct Pen<'a>(File<'a>);

impl Pen<'_> {
    fn text(&self, table: &Settings, key: &str, most: usize) -> String {
        let Some(text) = table.required_string(key) else {
            return String::new();
        };
        if text.value.chars().count() > most {
            let args = vec![("most", most.into())];
            self.0.report(&INTERVIEW_LONG, text.span, args);
        }
        text.value
    }

    fn short(&self, table: &Settings, key: &str) -> String {
        self.text(table, key, limits::SHORT)
    }

    fn long(&self, table: &Settings, key: &str) -> String {
        self.text(table, key, limits::REASON)
    }

    /// What the person says.
    fn spoken(&self, table: &Settings, key: &str) -> String {
        let text = self.short(table, key);
        said::spoken(&self.0, &text, table.value_span(key), false);
        text
    }
}
