//! The glossary: one heading a term, with one or two paragraphs. `misconceptions.md` is read alike.

use crate::document::Document;
use crate::html::{Setting, Text};
use crate::index::Index;
use crate::layout;
use crate::markdown::{Kind, Node, plain};
use crate::model::{Glossary, Term, TermText};
use crate::problem::{
    DUPLICATE_TERM, Notes, TERM_EMPTY, TERM_ID, TERMS_UNTRANSLATED, TEXT_NOT_SHOWN,
    TRANSLATION_EXTRA,
};
use crate::room::Room;
use crate::sources::Sources;
use crate::translation;
use base::{Diagnostic, Locale, Slug, Span};
use std::collections::{BTreeMap, BTreeSet};

/// An entry with its heading and its text.
pub(crate) struct Entry<'d> {
    pub id: Slug,
    /// Where the id stands.
    pub span: Span,
    heading: &'d Node,
    pub nodes: &'d [Node],
    unit: Span,
}

/// Compiles the glossary alone: its terms as far as they can be read, and what is to be said of them.
pub(crate) fn compile(sources: &Sources) -> (Glossary, Vec<Diagnostic>) {
    let notes = Notes::default();
    let own = sources.glossary();
    let layout = layout::of_glossary(&own, &notes);
    let room = Room::new(&own, layout, Locale::En, &notes);
    let texts = room.texts(&room.layout.glossary, Locale::En);
    let terms = texts.get(&Locale::En).map(|one| ids(one));
    // No address is made of the name: a glossary refers to nothing but its own terms.
    let glossary = Slug::parse("glossary").map(|name| {
        let index = Index {
            terms: terms.unwrap_or_default(),
            ..Index::without_course(name, Locale::En)
        };
        read(&texts, &index)
    });
    (glossary.unwrap_or_default(), notes.into_sorted())
}

/// The ids that texts may refer to.
pub(crate) fn ids(source: &Document) -> BTreeSet<Slug> {
    source
        .headings()
        .iter()
        .filter_map(|heading| Slug::parse(heading.id?))
        .collect()
}

/// The parts of a glossary file that are stamped one by one.
pub(crate) fn units(document: &Document) -> Vec<(String, Span)> {
    entries(document, false)
        .into_iter()
        .map(|entry| (entry.id.to_string(), entry.unit))
        .collect()
}

/// Reads the glossary in all its languages. It belongs to no course: its plain file is English.
pub(crate) fn read(documents: &BTreeMap<Locale, &Document>, index: &Index) -> Glossary {
    let entries = Entries {
        source: Locale::En,
        ids: &index.terms,
        setting: Setting::Term,
    };
    let terms = entries
        .read(documents, index)
        .into_iter()
        .map(|(id, texts)| (id, Term { texts }));
    Glossary {
        terms: terms.collect(),
    }
}

/// A file of headings with ids and an explanation under each.
pub(crate) struct Entries<'e> {
    /// The language of the plain file.
    pub source: Locale,
    /// What that file has.
    pub ids: &'e BTreeSet<Slug>,
    pub setting: Setting,
}

impl Entries<'_> {
    /// Each entry in all its languages.
    pub fn read(
        &self,
        documents: &BTreeMap<Locale, &Document>,
        index: &Index,
    ) -> BTreeMap<Slug, BTreeMap<Locale, TermText>> {
        let mut read: BTreeMap<Slug, BTreeMap<Locale, TermText>> = BTreeMap::new();
        let Some(source) = documents.get(&self.source) else {
            return read;
        };
        for (locale, document) in documents {
            let is_source = *locale == self.source;
            document.settings.only(if is_source {
                &[]
            } else {
                &[translation::TABLE]
            });
            if let Some(first) = document.nodes.first().filter(|node| !is_term(node)) {
                let line = document.file.first_line(first.span);
                document.file.report(&TEXT_NOT_SHOWN, line, Vec::new());
            }
            for entry in entries(document, true) {
                if let Some(words) = self.words(document, &entry, index, *locale) {
                    read.entry(entry.id).or_default().insert(*locale, words);
                }
            }
            if !is_source {
                untranslated(document, source);
                let marks = translation::marks(source, &units(source));
                translation::is_stale(document, &marks, &units(document));
            }
        }
        read
    }

    /// `None` for what a translation has and its source has not.
    fn words(
        &self,
        document: &Document,
        entry: &Entry,
        index: &Index,
        locale: Locale,
    ) -> Option<TermText> {
        let file = document.file;
        if locale != self.source && !self.ids.contains(&entry.id) {
            let found = format!("{{#{}}}", entry.id);
            let args = vec![("found", found.into())];
            file.report(&TRANSLATION_EXTRA, entry.span, args);
            return None;
        }
        if plain(entry.nodes).is_empty() {
            let args = vec![("id", entry.id.as_str().into())];
            file.report(&TERM_EMPTY, entry.span, args);
        }
        let text = Text {
            file,
            index,
            locale,
            setting: self.setting,
        };
        Some(TermText {
            title: entry.heading.plain(),
            html: text.blocks(entry.nodes),
            plain: plain(entry.nodes),
        })
    }
}

fn is_term(node: &Node) -> bool {
    matches!(node.kind, Kind::Heading { level: 1 | 2, .. })
}

fn untranslated(document: &Document, source: &Document) {
    let there: BTreeSet<Slug> = ids(document);
    let missing: Vec<Slug> = ids(source)
        .into_iter()
        .filter(|id| !there.contains(id))
        .collect();
    if let Some(first) = missing.first() {
        let start = document.parts.body;
        let args = vec![
            ("count", missing.len().into()),
            ("first", first.as_str().into()),
        ];
        document
            .file
            .report(&TERMS_UNTRANSLATED, Span::new(start, start), args);
    }
}

/// The entries of a file; `say` what is wrong with their ids.
pub(crate) fn entries<'d>(document: &'d Document, say: bool) -> Vec<Entry<'d>> {
    let file = document.file;
    let starts: Vec<usize> = (0..document.nodes.len())
        .filter(|place| is_term(&document.nodes[*place]))
        .collect();
    let mut entries: Vec<Entry> = Vec::new();
    for (which, place) in starts.iter().enumerate() {
        let heading = &document.nodes[*place];
        let end = starts
            .get(which + 1)
            .copied()
            .unwrap_or(document.nodes.len());
        let line = file.first_line(heading.span);
        let given = match &heading.kind {
            Kind::Heading { id, .. } => id.as_deref(),
            _ => None,
        };
        let span = given.map_or(line, |id| file.find(id, line));
        let Some(id) = given.and_then(Slug::parse) else {
            if say {
                file.report(
                    &TERM_ID,
                    span,
                    vec![("id", given.unwrap_or_default().into())],
                );
            }
            continue;
        };
        if entries.iter().any(|entry| entry.id == id) {
            if say {
                file.report(&DUPLICATE_TERM, span, vec![("id", id.as_str().into())]);
            }
            continue;
        }
        let next = document
            .nodes
            .get(end)
            .map_or(file.text.len(), |node| node.span.start);
        entries.push(Entry {
            id,
            span,
            heading,
            nodes: &document.nodes[place + 1..end],
            unit: Span::new(heading.span.start, next),
        });
    }
    entries
}
