//! Scenarios: one Markdown file, described for authors in `docs/scenarios.md`.
//!
//! Read in two passes: the first finds scenes, actions and what is remembered, the second reads conditions with their
//! names. Then the explorer of the crate `scenario` walks through everything that can happen.

mod block;
mod block_places;
mod compare;
mod files;
mod findings;
mod front;
mod front_words;
mod graph;
mod language;
mod model;
mod outline;
mod places;
mod state;
mod tail;
mod values;
mod words;

pub(crate) use block::settings;
pub(crate) use block_places::block_places;
pub use model::*;
pub use places::{check_places, without_shown};

use crate::document::Document;
use crate::file::File;
use crate::index::Index;
use crate::model::Glossary;
use crate::pictures;
use crate::problem::{self, Notes, SCENARIO_UNUSED};
use crate::sources::Sources;
use crate::{glossary, translation};
use base::{Diagnostic, Locale, Slug, Span};
use findings::Places;
use outline::Outline;
use scenario::SITUATIONS;
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Compiles everything: the scenarios without errors, and all that is to be said of the folder.
pub fn compile_all(sources: &Sources) -> (Vec<Scenario>, Vec<Diagnostic>) {
    let mut scenarios = Vec::new();
    let notes = Notes::default();
    files::strays(sources, &notes);
    let mut remarks = notes.into_sorted();
    for name in sources.scenarios() {
        let (scenario, found) = compile(&sources.scenario(&name), &name);
        scenarios.extend(scenario);
        remarks.extend(found);
    }
    problem::sort(&mut remarks);
    (scenarios, remarks)
}

/// Compiles and explores one scenario from its own sources ([`Sources::scenario`]); `None` when there is an error.
pub fn compile(sources: &Sources, name: &str) -> (Option<Scenario>, Vec<Diagnostic>) {
    compile_with(sources, name, true, Notes::default())
}

/// Compiles one scenario as [`compile`] does, without exploring it: for sources that were explored before. What the explorer would say is not told.
pub fn compile_known(sources: &Sources, name: &str) -> (Option<Scenario>, Vec<Diagnostic>) {
    compile_with(sources, name, false, Notes::default())
}

/// Compiles a version that was published: it was explored then.
pub fn compile_stored(sources: &Sources, name: &str) -> Option<Scenario> {
    compile_with(sources, name, false, Notes::of_published()).0
}

fn compile_with(
    sources: &Sources,
    name: &str,
    explores: bool,
    notes: Notes,
) -> (Option<Scenario>, Vec<Diagnostic>) {
    let compiled = read(sources, name, &notes, explores);
    let good = !notes.has_errors();
    (compiled.filter(|_| good), notes.into_sorted())
}

fn read(own: &Sources, name: &str, notes: &Notes, explores: bool) -> Option<Scenario> {
    let paths = files::texts(own, name, notes);
    let Some(slug) = Slug::parse(name) else {
        files::bad_name(own, name, notes);
        return None;
    };
    let pictures = files::pictures(own);
    let shown = pictures::read(&pictures, notes);
    let documents: BTreeMap<Locale, Document> = paths
        .iter()
        .filter_map(|(locale, path)| {
            let bytes = own.0.get(*path)?;
            let document = Document::read(File::read(path, bytes, notes)?);
            Some((locale.unwrap_or(SOURCE), document))
        })
        .collect();
    let document = documents.get(&SOURCE)?;
    let index = Index {
        course: slug.clone(),
        pictures: format!("/media/scenarios/{slug}/{}", own.version()),
        source: SOURCE,
        lessons: BTreeMap::new(),
        terms: terms(own),
        glossary: Glossary::default(),
        media: shown.sizes,
        definitions: BTreeMap::new(),
        used_media: RefCell::default(),
        misconceptions: BTreeSet::new(),
        used_sources: RefCell::default(),
        used_misconceptions: RefCell::default(),
        used_terms: RefCell::default(),
    };
    let front = front::read(document);
    files::languages(document.file, &paths, &front.languages);
    let outline = Outline::read(document, false);
    let graph = graph::build(&outline, &front);
    let texts = texts(&documents, &outline, &index);
    pictures::unused(&pictures, &index.used_media.borrow(), notes);
    if notes.has_errors() {
        return None;
    }
    for (place, name) in findings::unused(&graph) {
        if let Some((_, span)) = front.variables.get(place) {
            let args = vec![("name", name.as_str().into())];
            document.file.report(&SCENARIO_UNUSED, *span, args);
        }
    }
    let situations = explores.then(|| {
        let exploration = scenario::explore(&graph, SITUATIONS);
        let places = Places {
            outline: &outline,
            front: &front,
            graph: &graph,
        };
        places.tell(&exploration);
        Situations {
            count: exploration.situations,
            gave_up: exploration.gave_up,
        }
    });
    let used_terms = index.used_terms.into_inner();
    Some(Scenario {
        slug,
        course: front.course?,
        minutes: front.minutes,
        languages: front.languages.iter().map(|(locale, _)| *locale).collect(),
        texts,
        graph,
        situations,
        pin: pin(document),
        glossary: linked(own, &used_terms),
        used_terms,
        media: shown.media,
    })
}

/// The words in every language.
fn texts(
    documents: &BTreeMap<Locale, Document>,
    source: &Outline,
    index: &Index,
) -> BTreeMap<Locale, ScenarioText> {
    let mut texts = BTreeMap::new();
    let words = front_words::of_source(source.document);
    let english = words::read(source, words.clone(), index, SOURCE);
    texts.insert(SOURCE, english);
    let units = source.document.units(&source.document.section_ids());
    let marks = translation::marks(source.document, &units);
    for (locale, document) in documents.iter().filter(|(locale, _)| **locale != SOURCE) {
        let outline = Outline::read(document, true);
        compare::compare(&outline, source);
        let places = document.units(&document.section_ids());
        let stale = translation::is_stale(document, &marks, &places);
        let front = front_words::of_translation(document, &words);
        let mut text = words::read(&outline, front, index, *locale);
        text.stale = stale;
        texts.insert(*locale, text);
    }
    texts
}

/// The ids of the glossary. What is wrong with it is said by courses.
fn terms(own: &Sources) -> BTreeSet<Slug> {
    let notes = Notes::default();
    own.0
        .get_key_value("glossary.md")
        .and_then(|(path, bytes)| File::read(path, bytes, &notes))
        .map(|file| glossary::ids(&Document::read(file)))
        .unwrap_or_default()
}

/// The terms that are linked to.
fn linked(own: &Sources, used: &BTreeSet<Slug>) -> Glossary {
    if used.is_empty() {
        return Glossary::default();
    }
    let (mut glossary, _) = glossary::compile(own);
    glossary.terms.retain(|id, _| used.contains(id));
    glossary
}

/// The first 12 digits of the SHA-256 of the source file without its list of languages: what courses name to pin it. A translation
/// more does not make another scenario of it.
fn pin(document: &Document) -> String {
    let whole = Span::new(0, document.file.text.len());
    hex::encode(Sha256::digest(document.without_languages(whole)))
        .chars()
        .take(12)
        .collect()
}
