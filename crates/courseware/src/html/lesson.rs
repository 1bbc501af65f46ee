//! A whole lesson.

use super::{Setting, Text, Writer, figure, safe};
use crate::document::Document;
use crate::index::Index;
use crate::local::{self, Head};
use crate::markdown::{Kind, Node};
use crate::model::{Block, TocEntry};
use crate::problem::FOOTNOTE_UNUSED;
use crate::question;
use crate::words::Words;
use base::{Locale, Slug};
use std::collections::BTreeMap;

/// A lesson as HTML.
pub(crate) struct Rendered {
    pub blocks: Vec<Block>,
    pub toc: Vec<TocEntry>,
}

/// Writes a lesson. `ids` are those of its headings, `heads` those of its blocks of local law; `original` is the text it was translated from, and `rest` what is not translated of
/// it, with its language.
pub(crate) fn lesson<'a>(
    document: &Document<'a>,
    original: Option<&Document<'a>>,
    rest: Option<(&[Node], Locale)>,
    (ids, heads): (&[Option<Slug>], &BTreeMap<Slug, Head>),
    index: &Index<'a>,
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
    writer.own = Some(&document.definitions);
    writer.heads = heads;
    if let Some(original) = original {
        writer.original = Some(&original.definitions);
    }
    let mut toc = Vec::new();
    let mut ids = ids.iter();
    writer.parts(&document.nodes, &mut ids, &mut toc);
    if let Some(((nodes, language), original)) = rest.zip(original) {
        writer.untranslated(nodes, (original, language), &mut ids, &mut toc);
        writer.text = text;
        writer.own = Some(&document.definitions);
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

impl<'w, 'a> Writer<'w, 'a> {
    /// Text and sections; each heading takes the next id.
    fn parts<'i>(
        &mut self,
        nodes: &[Node],
        ids: &mut impl Iterator<Item = &'i Option<Slug>>,
        toc: &mut Vec<TocEntry>,
    ) {
        for node in nodes {
            if let Kind::Heading { level, .. } = &node.kind {
                let id = ids
                    .next()
                    .and_then(Option::as_ref)
                    .map(Slug::to_string)
                    .unwrap_or_default();
                let tag = format!("h{}", level.clamp(&2, &6));
                self.open(&tag, Some(&id));
                self.inline(&node.children);
                self.close(&tag);
                if *level == 2 {
                    toc.push(TocEntry {
                        id,
                        title: node.plain(),
                    });
                }
            } else {
                self.top(node);
            }
        }
    }

    /// Sections in the language of the source, under a word about it in that of the page.
    fn untranslated<'i>(
        &mut self,
        nodes: &[Node],
        (original, language): (&'w Document<'a>, Locale),
        ids: &mut impl Iterator<Item = &'i Option<Slug>>,
        toc: &mut Vec<TocEntry>,
    ) {
        let words = Words::of(self.text.locale);
        self.write(format_args!(
            "<p class=\"untranslated\">{}</p>\n",
            words.untranslated
        ));
        self.flush();
        self.inside = Some((language, self.text.locale));
        self.own = Some(&original.definitions);
        self.text = Text {
            file: original.file,
            locale: language,
            ..self.text
        };
        self.parts(nodes, ids, toc);
        self.flush();
        self.inside = None;
    }

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
        // Without a number: bookmarks of those who do not see it stay where they are.
        if let Kind::Fence(info) = &node.kind
            && local::is_local(info)
        {
            return self.local(node, info);
        }
        self.numbered += 1;
        let id = format!("b{}", self.numbered);
        match figure::alone(node) {
            Some(image) if node.kind == Kind::Paragraph => self.figure(image, Some(&id)),
            _ => self.block(node, Some(&id)),
        }
    }

    /// Ends a run of HTML.
    pub(super) fn flush(&mut self) {
        let mut html = std::mem::take(&mut self.out);
        if !html.trim().is_empty() {
            if let Some((language, page)) = self.inside {
                let lang = super::language(language, page);
                html = format!("<div class=\"prose in-source\"{lang}>\n{html}</div>\n");
            }
            self.blocks.push(Block::Html(safe::clean(&html)));
        }
    }
}
