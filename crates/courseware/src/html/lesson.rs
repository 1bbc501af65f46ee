//! A whole lesson.

use super::{Setting, Text, Writer, figure, safe};
use crate::document::Document;
use crate::index::Index;
use crate::markdown::{Kind, Node};
use crate::model::{Block, TocEntry};
use crate::problem::FOOTNOTE_UNUSED;
use crate::question;
use base::{Locale, Slug};

/// A lesson as HTML.
pub(crate) struct Rendered {
    pub blocks: Vec<Block>,
    pub toc: Vec<TocEntry>,
}

/// Writes a lesson. `ids` are those of its headings; `original` is the text it was translated from.
pub(crate) fn lesson(
    document: &Document,
    original: Option<&Document>,
    ids: &[Option<Slug>],
    index: &Index,
    locale: Locale,
) -> Rendered {
    let text = Text {
        file: document.file,
        index,
        locale,
        setting: Setting::Lesson,
    };
    let mut writer = Writer::new(text);
    writer.sections = ids.iter().flatten().cloned().collect();
    writer.own = &document.definitions;
    if let Some(original) = original {
        writer.original = &original.definitions;
    }
    let mut toc = Vec::new();
    let mut ids = ids.iter();
    for node in &document.nodes {
        if let Kind::Heading { level, .. } = &node.kind {
            let id = ids
                .next()
                .and_then(Option::as_ref)
                .map(Slug::to_string)
                .unwrap_or_default();
            let tag = format!("h{}", level.clamp(&2, &6));
            writer.open(&tag, Some(&id));
            writer.inline(&node.children);
            writer.close(&tag);
            if *level == 2 {
                toc.push(TocEntry {
                    id,
                    title: node.plain(),
                });
            }
        } else {
            writer.top(node);
        }
    }
    writer.sources();
    writer.glosses();
    writer.flush();
    for definition in &document.definitions {
        if !writer.used.contains_key(definition.id) {
            let args = vec![("id", definition.id.into())];
            document
                .file
                .report(&FOOTNOTE_UNUSED, definition.span, args);
        }
    }
    Rendered {
        blocks: writer.blocks,
        toc,
    }
}

impl Writer<'_, '_> {
    /// A block at the top level of a lesson: each gets an id by which reading is resumed.
    fn top(&mut self, node: &Node) {
        if let Kind::Fence(info) = &node.kind
            && question::is_question(info)
        {
            if let Some(id) = question::id_of(info).and_then(Slug::parse) {
                self.flush();
                self.blocks.push(Block::Check(id));
            }
            return;
        }
        self.numbered += 1;
        let id = format!("b{}", self.numbered);
        match figure::alone(node) {
            Some(image) if node.kind == Kind::Paragraph => self.figure(image, Some(&id)),
            _ => self.block(node, Some(&id)),
        }
    }

    /// Ends a run of HTML.
    fn flush(&mut self) {
        let html = std::mem::take(&mut self.out);
        if !html.trim().is_empty() {
            self.blocks.push(Block::Html(safe::clean(&html)));
        }
    }
}
