//! Interview cases: one Markdown file each, described for authors in `docs/interview-cases.md`.
//!
//! A case is a person whom an officer can interview. What decides becomes a case of the crate `interview`; what is shown and said
//! stands beside it in every language. Then the words are looked at: what never stands in a case, what gives a detail away, and what
//! cannot be told apart.

mod block;
mod block_places;
mod coded;
mod compare;
mod cues;
mod details;
mod files;
mod front;
mod front_words;
mod model;
mod outline;
mod places;
mod safe;
mod said;
mod steps;
mod utterances;
mod words;

pub(crate) use block::settings;
pub(crate) use block_places::block_places;
pub use model::*;
pub use places::check_places;

use crate::document::Document;
use crate::file::File;
use crate::html::{Setting, Text};
use crate::index::Index;
use crate::limits;
use crate::markdown::{self, Kind as Markup, Node};
use crate::problem::{self, INTERVIEW_EMPTY, INTERVIEW_STEP_NEVER, Notes};
use crate::sources::Sources;
use crate::translation;
use base::{Diagnostic, Locale, Slug, Span};
use front::Front;
use front_words::FrontWords;
use interview::case::{Act, By, Case, Words};
use outline::{Outline, Section};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use words::Order;

/// Compiles everything: the cases without errors, and all that is to be said of the folders.
pub fn compile_all(sources: &Sources) -> (Vec<InterviewCase>, Vec<Diagnostic>) {
    let mut cases = Vec::new();
    let notes = Notes::default();
    files::strays(sources, &notes);
    let mut remarks = notes.into_sorted();
    let mut names = sources.interviews();
    names.extend(sources.sealed());
    for name in names {
        let (case, found) = compile(&sources.interview(&name), &name);
        cases.extend(case);
        remarks.extend(found);
    }
    problem::sort(&mut remarks);
    (cases, remarks)
}

/// Compiles one case from its own sources ([`Sources::interview`]); `None` when there is an error.
pub fn compile(sources: &Sources, name: &str) -> (Option<InterviewCase>, Vec<Diagnostic>) {
    compile_with(sources, name, Notes::default())
}

/// Compiles a version that was published: its words were looked at then.
pub fn compile_stored(sources: &Sources, name: &str) -> Option<InterviewCase> {
    compile_with(sources, name, Notes::of_published()).0
}

/// As much of a case as can be read, whatever is wrong with it, and whether something is: for its picture, which shows what is wrong.
/// It is never played or published.
pub fn sketch(sources: &Sources, name: &str) -> (Option<InterviewCase>, bool) {
    let notes = Notes::default();
    let read = read(sources, name, &notes);
    (read, notes.has_errors())
}

fn compile_with(
    sources: &Sources,
    name: &str,
    notes: Notes,
) -> (Option<InterviewCase>, Vec<Diagnostic>) {
    let compiled = read(sources, name, &notes);
    let good = !notes.has_errors();
    (compiled.filter(|_| good), notes.into_sorted())
}

fn read(own: &Sources, name: &str, notes: &Notes) -> Option<InterviewCase> {
    let paths = files::texts(own, name, notes);
    let Some(slug) = Slug::parse(name) else {
        files::bad_name(own, name, notes);
        return None;
    };
    let documents: BTreeMap<Locale, Document> = paths
        .iter()
        .filter_map(|(locale, path)| {
            let bytes = own.0.get(*path)?;
            let document = Document::read(File::read(path, bytes, notes)?);
            Some((locale.unwrap_or(SOURCE), document))
        })
        .collect();
    let document = documents.get(&SOURCE)?;
    let index = Index::without_course(slug.clone(), SOURCE);
    let front = front::read(document);
    files::languages(document.file, &paths, &front.languages);
    let outline = Outline::read(document, false);
    let details = details::read(&outline, &front);
    let facts = details::facts(&outline);
    let utterances = utterances::read(&outline);
    let texts = texts(&documents, &outline, &index);
    let english = texts.get(&SOURCE)?;
    let case = Case {
        slug: slug.clone(),
        profile: front.profile?,
        age: front.age,
        names: front.names.clone(),
        briefing: plain(&outline, Section::Briefing),
        needs: front.needs.clone(),
        interpreter: front.interpreter.clone(),
        companion: front.companion.clone(),
        present: front.present.clone(),
        traps: front.traps.iter().map(|(trap, _)| trap.clone()).collect(),
        steps: front.steps.iter().map(|(step, _)| step.clone()).collect(),
        details,
        facts,
        utterances: utterances.iter().map(|(_, one)| one.clone()).collect(),
        words: english.words.clone(),
    };
    words::kinds(&outline, &case);
    steps_can_be_done(document.file, &front, &case);
    // Of what was published, words are not weighed again: a later rule on them does not take it away.
    if !notes.published {
        prose(&outline);
        words::lengths(&outline);
        cues::check(&outline, &front, english, &case);
        coded::check(&outline, &case, &utterances);
    }
    Some(InterviewCase {
        slug,
        course: front.course?,
        minutes: front.minutes,
        used: front.used?,
        languages: front.languages.iter().map(|(locale, _)| *locale).collect(),
        texts,
        case,
        pin: pin(document),
    })
}

/// The words in every language.
fn texts(
    documents: &BTreeMap<Locale, Document>,
    source: &Outline,
    index: &Index,
) -> BTreeMap<Locale, CaseText> {
    let mut texts = BTreeMap::new();
    let order = Order::of(source);
    let front = front_words::of_source(source.document);
    texts.insert(SOURCE, text(source, front, &order, index, SOURCE));
    let units = source.document.units(&source.document.section_ids());
    let marks = translation::marks(source.document, &units);
    for (locale, document) in documents.iter().filter(|(locale, _)| **locale != SOURCE) {
        let outline = Outline::read(document, true);
        compare::compare(&outline, source);
        let places = document.units(&document.section_ids());
        let stale = translation::is_stale(document, &marks, &places);
        let front = front_words::of_translation(document, source.document);
        let mut text = text(&outline, front, &order, index, *locale);
        text.stale = stale;
        texts.insert(*locale, text);
    }
    texts
}

fn text(
    outline: &Outline,
    front: FrontWords,
    order: &Order,
    index: &Index,
    locale: Locale,
) -> CaseText {
    if !outline.document.file.notes.published {
        safe::check(outline, locale);
        cues::leaks(outline);
    }
    let words: Words = words::read(outline, order, &front);
    let pen = Text {
        file: outline.document.file,
        index,
        locale,
        setting: Setting::Term,
    };
    let html = |section| {
        let nodes = nodes(outline, section);
        if let Some(part) = outline.part(section).filter(|_| nodes.is_empty()) {
            let args = vec![("what", "section".into()), ("id", section.id().into())];
            outline
                .document
                .file
                .report(&INTERVIEW_EMPTY, part.at, args);
        }
        pen.blocks(&nodes)
    };
    CaseText {
        title: front.title,
        summary: front.summary,
        content_note: front.note,
        name: front.name,
        called: front.called,
        briefing_html: html(Section::Briefing),
        person_html: html(Section::Person),
        ending_html: html(Section::Ending),
        sources_html: html(Section::Sources),
        interpreter: front.interpreter,
        companion: front.companion,
        present: front.present,
        traps: front.traps,
        steps: front.steps,
        words,
        stale: false,
    }
}

fn nodes(outline: &Outline, section: Section) -> Vec<Node> {
    let part = outline.part(section);
    part.map_or(Vec::new(), |part| {
        part.nodes.iter().map(|node| (*node).clone()).collect()
    })
}

/// The words of a section without mark-up.
fn plain(outline: &Outline, section: Section) -> String {
    markdown::plain(&nodes(outline, section))
}

/// Lengths and numbers of what is read and not said.
fn prose(outline: &Outline) {
    let file = outline.document.file;
    let at = outline.at(Section::Briefing);
    said::length(
        &file,
        &plain(outline, Section::Briefing),
        at,
        "briefing",
        120..=250,
    );
    let items: usize = nodes(outline, Section::Sources)
        .iter()
        .filter(|node| matches!(node.kind, Markup::List(_)))
        .map(|node| node.children.len())
        .sum();
    front::count(
        file,
        outline.at(Section::Sources),
        "source",
        items,
        limits::CASE_SOURCES,
    );
}

/// A step that this case gives no reason for can never be done rightly.
fn steps_can_be_done(file: File, front: &Front, case: &Case) {
    for (step, at) in &front.steps {
        let By::Act(act) = step.by else { continue };
        let can = match act {
            Act::Alone => case.companion.is_some(),
            Act::Interpreter => case.interpreter.as_ref().is_some_and(|one| one.trouble),
            Act::Protect => case.details.iter().any(|detail| detail.danger),
            Act::Child => {
                let (_, oldest) = case.profile.band().years();
                oldest < 18 || case.details.iter().any(|detail| detail.minor)
            }
            Act::Break | Act::Close => true,
            Act::Again => false,
        };
        if !can {
            let args = vec![("act", act.as_str().into())];
            file.report(&INTERVIEW_STEP_NEVER, *at, args);
        }
    }
}

/// The first 12 digits of the SHA-256 of the source file without its list of languages. A translation more does not make another case of it.
fn pin(document: &Document) -> String {
    let whole = Span::new(0, document.file.text.len());
    hex::encode(Sha256::digest(document.without_languages(whole)))
        .chars()
        .take(12)
        .collect()
}
