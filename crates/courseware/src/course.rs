//! A whole course.

use crate::bank;
use crate::counted;
use crate::drills;
use crate::file::File;
use crate::glossary;
use crate::head::{self, Of};
use crate::html::{Setting, Text};
use crate::index::Index;
use crate::layout;
use crate::misconceptions;
use crate::model::{AssessmentRules, Bank, Course, CourseText, Drill, Glossary, Slot};
use crate::pictures;
use crate::problem::{FOOTNOTE_UNUSED, Notes, POOL_UNUSED};
use crate::question::Found;
use crate::room::Room;
use crate::rules;
use crate::shared;
use crate::slots;
use crate::sources::Sources;
use crate::{module, sections, translation};
use base::{Locale, Slug, Span};
use quiz::{Behaviour, Feedback};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Compiles a course from its own sources. What is wrong is in `notes`; the course is good only
/// when there is no error among them.
pub(crate) fn compile(own: &Sources, slug: &Slug, version: &str, notes: &Notes) -> Course {
    let layout = layout::find(own, slug, notes);
    let toml = |path: Option<&str>| {
        let (path, bytes) = own.0.get_key_value(path?)?;
        File::read(path, bytes, notes)
    };
    let settings = toml(layout.settings);
    let rules = settings.map(rules::course).unwrap_or_default();
    let pictures: Vec<(&str, &str, &[u8])> = layout
        .media
        .iter()
        .filter_map(|(name, path)| Some((*name, *path, own.0.get(*path)?.as_slice())))
        .collect();
    let read = pictures::read(&pictures, notes);
    let room = Room::new(own, layout, rules.source, notes);
    let glossary_texts = room.texts(&room.layout.glossary, Locale::En);
    let misconception_texts = room.texts(&room.layout.misconceptions, rules.source);
    let mut index = Index {
        course: slug.clone(),
        pictures: format!("/media/{slug}/{version}"),
        source: rules.source,
        lessons: lessons(&room),
        terms: glossary_texts
            .get(&Locale::En)
            .map(|one| glossary::ids(one))
            .unwrap_or_default(),
        glossary: Glossary::default(),
        media: read.sizes,
        definitions: shared::read(&room),
        used_media: RefCell::default(),
        misconceptions: misconception_texts
            .get(&rules.source)
            .map(|one| glossary::ids(one))
            .unwrap_or_default(),
        used_sources: RefCell::default(),
        used_misconceptions: RefCell::default(),
        used_terms: RefCell::default(),
    };
    index.glossary = glossary::read(&glossary_texts, &index);
    let misconceptions = misconceptions::read(&misconception_texts, &index);

    let mut found = Found::new();
    let mut modules = Vec::new();
    let mut languages: Vec<(Locale, Span)> = Vec::new();
    for files in &room.layout.modules {
        let (module, rules) = module::read(files, toml(files.settings), &room, &index, &mut found);
        modules.push(module);
        // The words of the course itself are owed to every language that some module promises.
        let new: Vec<_> = rules
            .languages
            .into_iter()
            .filter(|(one, _)| !languages.iter().any(|(other, _)| one == other))
            .collect();
        if let Some(promise) = files.settings {
            room.promised(&room.layout.course, &new, promise);
        }
        languages.extend(new);
    }
    let tops = [
        &room.layout.course,
        &room.layout.sources,
        &room.layout.misconceptions,
    ];
    for paths in tops.into_iter().chain(room.layout.banks.values()) {
        room.unpromised(paths, &languages);
    }
    let banks: Vec<Bank> = room
        .layout
        .banks
        .iter()
        .map(|one| bank::bank(one, &room, &index, &mut found))
        .collect();
    let mut assessment = None;
    let mut drills = Vec::new();
    if let Some(file) = settings {
        assessment = rules.assessment.map(|source| {
            source
                .conduct
                .asking(slots::resolve(&source.slots, file, &banks, &found))
        });
        drills = drills::resolve(
            &rules.drills,
            file,
            &banks,
            assessment.as_ref(),
            &room,
            &found,
        );
    }
    asked(&banks, assessment.as_ref(), &drills, &found, &room);
    misconceptions::unused(&misconception_texts, &index);
    let texts = texts(&room, &index);
    pictures::unused(&pictures, &index.used_media.borrow(), notes);
    unused_sources(&index);
    Course {
        slug: slug.clone(),
        source_language: rules.source,
        minutes: rules.minutes,
        texts,
        modules,
        assessment,
        banks,
        drills,
        misconceptions,
        certificate: rules.certificate,
        glossary: index.glossary,
        used_terms: index.used_terms.into_inner(),
        media: read.media,
    }
}

/// Looks at each bank: whether anything is asked from it, and whether its questions go with how they are asked.
fn asked(
    banks: &[Bank],
    assessment: Option<&AssessmentRules>,
    drills: &[Drill],
    found: &Found,
    room: &Room,
) {
    let practice = Behaviour {
        feedback: Feedback::Immediate,
        certainty: true,
    };
    for bank in banks {
        let counted: Vec<_> = assessment
            .iter()
            .flat_map(|rules| slots::asked(&rules.slots, bank))
            .collect();
        let is_practised = drills.iter().any(|drill| drill.bank == bank.name);
        match assessment {
            Some(rules) if !counted.is_empty() => {
                counted::check(counted.iter().copied(), rules.behaviour, found, room.notes);
                counted::ids(counted, found, room.notes);
            }
            _ if is_practised => {
                counted::check(&bank.questions, practice, found, room.notes);
            }
            _ => unused(&bank.name, assessment, room),
        }
    }
}

fn unused(name: &Slug, assessment: Option<&AssessmentRules>, room: &Room) {
    let names = |slot: &Slot| matches!(slot, Slot::Draw { bank, .. } if bank == name);
    let path = room
        .layout
        .banks
        .get(name)
        .and_then(|paths| paths.values().next());
    let is_drawn = assessment.is_some_and(|rules| rules.slots.iter().any(names));
    if let Some(path) = path.filter(|_| !is_drawn) {
        let args = vec![("pool", name.as_str().into())];
        room.notes.add(&POOL_UNUSED, path, Span::new(0, 0), args);
    }
}

/// The sections of every lesson, by the address that a link writes.
fn lessons(room: &Room) -> BTreeMap<String, BTreeSet<Slug>> {
    let mut lessons = BTreeMap::new();
    for module in &room.layout.modules {
        for lesson in &module.lessons {
            let document = lesson
                .texts
                .get(&None)
                .and_then(|path| room.documents.get(path));
            let sections = document.map(|one| one.section_ids().into_iter().flatten().collect());
            lessons.insert(
                format!("{}/{}", module.slug, lesson.slug),
                sections.unwrap_or_default(),
            );
        }
    }
    lessons
}

fn texts(room: &Room, index: &Index) -> BTreeMap<Locale, CourseText> {
    let documents = room.texts(&room.layout.course, room.source);
    let Some(source) = documents.get(&room.source) else {
        return BTreeMap::new();
    };
    let head = head::read(source, Of::Whole, None);
    sections::levels(source);
    let ids = source.section_ids();
    let mut texts = BTreeMap::new();
    for (locale, document) in &documents {
        let is_source = *locale == room.source;
        let words = match &head {
            Some(head) if is_source => Some(head.clone()),
            Some(source) => head::read(document, Of::Whole, Some(source)),
            None => None,
        };
        if !is_source {
            translation::same_structure(document, source);
            let marks = translation::marks(source, &source.units(&ids));
            translation::is_stale(document, &marks, &document.units(&ids));
        }
        for definition in &document.definitions {
            let args = vec![("id", definition.id.into())];
            document
                .file
                .report(&FOOTNOTE_UNUSED, definition.span, args);
        }
        let page = Text {
            file: document.file,
            index,
            locale: *locale,
            setting: Setting::Page,
        };
        let body = page.blocks(&document.nodes);
        if let Some(words) = words {
            let text = CourseText {
                title: words.title,
                summary: words.summary,
                body,
                outcomes: words.outcomes,
                content_note: words.note,
            };
            texts.insert(*locale, text);
        }
    }
    texts
}

fn unused_sources(index: &Index) {
    let used = index.used_sources.borrow();
    for definition in index.definitions.get(&index.source).into_iter().flatten() {
        if !used.contains(definition.id) {
            let args = vec![("id", definition.id.into())];
            definition
                .file
                .report(&FOOTNOTE_UNUSED, definition.span, args);
        }
    }
}
