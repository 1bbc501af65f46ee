//! A lesson in its languages.

use crate::bank;
use crate::document::Document;
use crate::head::{self, Head, Of};
use crate::html::{self, Rendered};
use crate::index::Index;
use crate::layout::LessonFiles;
use crate::markdown::plain;
use crate::model::{Lesson, LessonText};
use crate::question::{self, Found, Reading};
use crate::room::Room;
use crate::{local, sections, translation};
use base::Locale;
use std::collections::BTreeMap;

/// Compiles a lesson. A translation that nobody promised may end early: its later sections are then those of the source. `None` when the
/// source cannot be read.
pub(crate) fn read(
    files: &LessonFiles,
    promised: &[Locale],
    room: &Room,
    index: &Index,
    found: &mut Found,
) -> Option<Lesson> {
    let texts = room.texts(&files.texts, room.source);
    let source = texts.get(&room.source)?;
    let head = head::read(source, Of::Lesson, None);
    let ids = sections::of_source(source);
    let heads = local::heads(source, room.source);
    let blocks = question::blocks(source);
    let reading = Reading {
        index,
        imported: false,
    };
    let mut checks = bank::questions(&blocks, room, reading, found);
    let rendered = html::lesson(source, None, None, (&ids, &heads), index, room.source);
    let minutes = head.as_ref().map_or(0, |head| head.minutes);
    let mut lesson = Lesson {
        slug: files.slug.clone(),
        minutes,
        texts: BTreeMap::new(),
        checks: Vec::new(),
    };
    if let Some(head) = head.clone() {
        lesson
            .texts
            .insert(room.source, text(source, head, rendered, false));
    }
    let units = source.units(&ids);
    let marks = translation::marks(source, &units);
    for (locale, document) in texts.iter().filter(|(locale, _)| **locale != room.source) {
        let translated = head::read(document, Of::Lesson, head.as_ref().or(Some(&NOBODY)));
        let begun = (!promised.contains(locale))
            .then(|| translation::rest(document, source, &ids))
            .flatten();
        if begun.is_none() && !translation::same_structure(document, source) {
            continue;
        }
        let rest = begun
            .and_then(|at| source.nodes.get(at..))
            .map(|nodes| (nodes, room.source));
        translation::section_ids(document, &ids);
        let stale = translation::is_stale(document, &marks, &document.units(&ids));
        bank::merge(
            &mut checks,
            &question::translated_blocks(document, &blocks),
            &blocks,
            reading,
            *locale,
        );
        let rendered = html::lesson(document, Some(source), rest, (&ids, &heads), index, *locale);
        if let Some(head) = translated {
            lesson
                .texts
                .insert(*locale, text(document, head, rendered, stale));
        }
    }
    lesson.checks = checks;
    Some(lesson)
}

/// In the place of settings that could not be read, so that a translation is still read as one.
static NOBODY: Head = Head {
    title: String::new(),
    summary: String::new(),
    outcomes: Vec::new(),
    note: None,
    minutes: 1,
};

fn text(document: &Document, head: Head, rendered: Rendered, stale: bool) -> LessonText {
    LessonText {
        title: head.title,
        summary: head.summary,
        content_note: head.note,
        blocks: rendered.blocks,
        toc: rendered.toc,
        plain: plain(&document.nodes),
        stale,
    }
}
