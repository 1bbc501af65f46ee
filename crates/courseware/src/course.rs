//! A whole course.

use crate::bank;
use crate::file::File;
use crate::glossary;
use crate::head::{self, Of};
use crate::html::{Setting, Text};
use crate::index::Index;
use crate::layout;
use crate::model::{AssessmentRules, Course, CourseText, Glossary, QuestionPool};
use crate::pictures;
use crate::problem::{
    DRAW_TOO_LARGE, FOOTNOTE_UNUSED, Notes, POOL_UNUSED, UNKNOWN_POOL, UNKNOWN_POOL_NEAR,
};
use crate::question::Found;
use crate::room::Room;
use crate::rules::{self, AssessmentDraw};
use crate::shared;
use crate::sources::Sources;
use crate::{module, sections, translation};
use base::{Locale, Slug, Span};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Compiles a course from its own sources. What is wrong is in `notes`; the course is good only
/// when there is no error among them.
pub(crate) fn compile(own: &Sources, slug: &Slug, notes: &Notes) -> Course {
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
    let mut index = Index {
        course: slug.clone(),
        version: own.fingerprint().chars().take(16).collect(),
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
        used_sources: RefCell::default(),
    };
    index.glossary = glossary::read(&glossary_texts, &index);

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
    for paths in [&room.layout.course, &room.layout.sources]
        .into_iter()
        .chain(room.layout.pools.values())
    {
        room.unpromised(paths, &languages);
    }
    let banks = banks(&room, &index, &mut found);
    let assessment = rules.assessment.as_ref().map(|draw| AssessmentRules {
        pass_percent: draw.pass_percent,
        attempts: draw.attempts,
    });
    let draw = rules.assessment.zip(settings);
    let pools = draw
        .map(|(draw, file)| pools(&draw, file, banks, &room))
        .unwrap_or_default();
    unused_pools(&room, &pools);
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
        pools,
        certificate: rules.certificate,
        glossary: index.glossary,
        media: read.media,
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

/// The questions of every pool.
fn banks(room: &Room, index: &Index, found: &mut Found) -> BTreeMap<Slug, Vec<quiz::Question>> {
    let pools = room.layout.pools.iter();
    pools
        .map(|(name, paths)| {
            let texts = room.texts(paths, room.source);
            (name.clone(), bank::read(&texts, room, index, found))
        })
        .collect()
}

/// The pools that the assessment draws from, in the order of `draw`.
fn pools(
    rules: &AssessmentDraw,
    file: File,
    mut banks: BTreeMap<Slug, Vec<quiz::Question>>,
    room: &Room,
) -> Vec<QuestionPool> {
    let mut pools = Vec::new();
    for (name, count, span, number) in &rules.draw {
        let known = Slug::parse(name).filter(|slug| room.layout.pools.contains_key(slug));
        let Some(slug) = known else {
            let pools = room.layout.pools.keys().map(Slug::as_str);
            let args = vec![("pool", name.as_str().into())];
            let problems = (&UNKNOWN_POOL_NEAR, &UNKNOWN_POOL);
            file.report_word(problems, *span, name, pools, str::to_owned, args);
            continue;
        };
        let questions = banks.remove(&slug).unwrap_or_default();
        if questions.len() < *count {
            let args = vec![
                ("pool", name.as_str().into()),
                ("wanted", (*count).into()),
                ("found", questions.len().into()),
            ];
            file.report(&DRAW_TOO_LARGE, *number, args);
        }
        pools.push(QuestionPool {
            name: slug,
            questions,
            count: *count,
        });
    }
    pools
}

fn unused_pools(room: &Room, drawn: &[QuestionPool]) {
    for (name, paths) in room
        .layout
        .pools
        .iter()
        .filter(|(name, _)| !drawn.iter().any(|pool| pool.name == **name))
    {
        if let Some(path) = paths.values().next() {
            room.notes.add(
                &POOL_UNUSED,
                path,
                Span::new(0, 0),
                vec![("pool", name.as_str().into())],
            );
        }
    }
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
