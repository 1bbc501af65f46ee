//! From trees to HTML that a page can print as it is.
//!
//! The writer makes only what it means to make; after it, everything passes an allow list that
//! knows nothing of the writer. Two locks, because this HTML is printed unescaped.

mod blocks;
mod callout;
mod figure;
mod inline;
mod lesson;
mod local;
mod notes;
mod safe;

pub(crate) use lesson::{Rendered, lesson};

use crate::file::File;
use crate::index::Index;
use crate::local::Head;
use crate::markdown::Node;
use crate::mask::Definitions;
use crate::model::Block;
use base::{Locale, Slug};
use notes::Citation;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Where a text will stand; it decides what the text may contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    Lesson,
    /// The introduction of a course.
    Page,
    /// An explanation in the glossary.
    Term,
    Question,
    /// What the officer of a scenario sees and hears.
    Scenario,
}

/// A text that is to become HTML.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'w, 'a> {
    pub file: File<'a>,
    pub index: &'w Index<'a>,
    pub locale: Locale,
    pub setting: Setting,
}

impl Text<'_, '_> {
    /// Paragraphs, lists and so on.
    pub fn blocks(self, nodes: &[Node]) -> String {
        let mut writer = Writer::new(self);
        for node in nodes {
            writer.node(node);
        }
        safe::clean(&writer.out)
    }

    /// The words of one line.
    pub fn inline(self, nodes: &[Node]) -> String {
        let mut writer = Writer::new(self);
        writer.inline(nodes);
        safe::clean(&writer.out)
    }
}

static NONE: BTreeMap<Slug, Head> = BTreeMap::new();

/// Writes one text.
struct Writer<'w, 'a> {
    text: Text<'w, 'a>,
    /// Sections that `#…` may name.
    sections: BTreeSet<Slug>,
    /// Sources defined in this file.
    own: Option<&'w Definitions<'a>>,
    /// Sources defined in the file this one was translated from.
    original: Option<&'w Definitions<'a>>,
    /// The settings of the blocks of local law, by id.
    heads: &'w BTreeMap<Slug, Head>,
    out: String,
    blocks: Vec<Block>,
    /// What is written is in this language, on a page in the other one.
    inside: Option<(Locale, Locale)>,
    /// How many blocks have got their id.
    numbered: usize,
    citations: Vec<Citation<'a>>,
    /// Where each source stands among them.
    cited: BTreeMap<&'a str, usize>,
    terms: Vec<Slug>,
    used: BTreeMap<String, usize>,
}

impl<'w, 'a> Writer<'w, 'a> {
    fn new(text: Text<'w, 'a>) -> Self {
        Self {
            text,
            sections: BTreeSet::new(),
            own: None,
            original: None,
            heads: &NONE,
            out: String::new(),
            blocks: Vec::new(),
            inside: None,
            numbered: 0,
            citations: Vec::new(),
            cited: BTreeMap::new(),
            terms: Vec::new(),
            used: BTreeMap::new(),
        }
    }

    fn write(&mut self, html: std::fmt::Arguments) {
        // Writing into a text cannot fail.
        let _ = self.out.write_fmt(html);
    }

    fn escaped(&mut self, text: &str) {
        self.out.push_str(&escape(text));
    }

    /// `<p>` or, for a block that gets an id, `<p id="b7">`.
    fn open(&mut self, tag: &str, id: Option<&str>) {
        self.out.push('<');
        self.out.push_str(tag);
        if let Some(id) = id {
            self.out.push_str(" id=\"");
            self.escaped(id);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn close(&mut self, tag: &str) {
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push_str(">\n");
    }
}

/// Text that means itself in HTML.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// Attributes for words in another language than what is around them.
fn language(locale: Locale, around: Locale) -> String {
    if locale == around {
        return String::new();
    }
    format!(
        " lang=\"{}\" dir=\"{}\"",
        locale.code(),
        locale.direction().as_str()
    )
}

/// Whether a paragraph is a picture and nothing else.
pub(crate) fn is_figure(node: &Node) -> bool {
    figure::alone(node).is_some()
}
