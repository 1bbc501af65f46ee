//! Markdown as a tree whose every node knows its place in the file.
//!
//! Only what `docs/authoring.md` names is switched on. Footnotes are read in the older way, in which
//! a reference without a definition is still a reference: the definition may stand in `sources.md`.

use crate::file::File;
use crate::limits;
use crate::problem::{TABLES_LARGE, TOO_DEEP};
use base::Span;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag};
use std::collections::BTreeMap;

/// The four kinds of boxes beside the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Callout {
    Law,
    Caution,
    Example,
    Remember,
}

impl Callout {
    pub const ALL: [Self; 4] = [Self::Law, Self::Caution, Self::Example, Self::Remember];

    /// The word in the file.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Law => "LAW",
            Self::Caution => "CAUTION",
            Self::Example => "EXAMPLE",
            Self::Remember => "REMEMBER",
        }
    }

    /// The class in the page.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Caution => "caution",
            Self::Example => "example",
            Self::Remember => "remember",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|callout| callout.word() == word)
    }
}

/// What a node is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Paragraph,
    Heading {
        level: u8,
        id: Option<String>,
        marks: bool,
    },
    Quote(Option<Callout>),
    /// A fenced block with what stands after the fence.
    Fence(String),
    IndentedCode,
    HtmlBlock,
    List(Option<u64>),
    Item,
    Dialogue,
    Speaker,
    Speech,
    /// Columns that stand at the end of their cell, such as numbers.
    Table(Vec<bool>),
    TableHead,
    TableRow,
    TableCell,
    /// A footnote definition inside of something else.
    Definition,
    Emphasis,
    Strong,
    Link {
        to: String,
        autolink: bool,
    },
    Image {
        to: String,
        caption: String,
    },
    Text(String),
    Code(String),
    InlineHtml,
    Footnote(String),
    SoftBreak,
    HardBreak,
    Rule,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Node {
    pub kind: Kind,
    pub span: Span,
    pub children: Vec<Node>,
}

impl Node {
    /// The words, without mark-up.
    pub fn plain(&self) -> String {
        plain(std::slice::from_ref(self))
    }
}

/// The words of some nodes, without mark-up; footnote marks are no words.
pub(crate) fn plain(nodes: &[Node]) -> String {
    let mut out = String::new();
    write_plain(nodes, &mut out);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn write_plain(nodes: &[Node], out: &mut String) {
    for node in nodes {
        match &node.kind {
            Kind::Text(text) | Kind::Code(text) => out.push_str(text),
            Kind::SoftBreak | Kind::HardBreak | Kind::Rule => out.push(' '),
            Kind::Fence(_)
            | Kind::IndentedCode
            | Kind::HtmlBlock
            | Kind::InlineHtml
            | Kind::Footnote(_)
            | Kind::Definition => {}
            Kind::Emphasis | Kind::Strong | Kind::Link { .. } => write_plain(&node.children, out),
            Kind::Image { caption, .. } => {
                write_plain(&node.children, out);
                out.push(' ');
                out.push_str(caption);
            }
            _ => {
                out.push(' ');
                write_plain(&node.children, out);
                out.push(' ');
            }
        }
    }
}

/// Reads a text that begins at byte `base` of the file.
pub(crate) fn parse(
    file: &File,
    text: &str,
    base: usize,
    callouts: &BTreeMap<usize, Callout>,
) -> Vec<Node> {
    let mut options = Options::ENABLE_TABLES
        | Options::ENABLE_OLD_FOOTNOTES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST;
    // It has been said already: what is left of the file is read without filling up more tables.
    options.set(
        Options::ENABLE_TABLES,
        !file.notes.has_many_cells(file.path),
    );
    let mut tables = Tables::of(file);
    let place = |range: std::ops::Range<usize>| Span::new(base + range.start, base + range.end);
    let mut top: Vec<Node> = Vec::new();
    let mut open: Vec<Node> = Vec::new();
    // Elements opened deeper than is allowed: told once, their words kept where they are.
    let mut too_deep = 0_usize;
    // Cells that are too many are dropped, with what stands in them.
    let mut dropped = 0_usize;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let span = place(range);
        let done = match event {
            Event::Start(_) if dropped > 0 => {
                dropped += 1;
                continue;
            }
            Event::End(_) if dropped > 0 => {
                dropped -= 1;
                continue;
            }
            _ if dropped > 0 => continue,
            Event::Start(Tag::TableCell) if !tables.take_cell() => {
                dropped = 1;
                continue;
            }
            Event::Start(tag) if open.len() >= limits::DEPTH => {
                if too_deep == 0 {
                    file.report(
                        &TOO_DEEP,
                        file.first_line(span),
                        vec![("most", limits::DEPTH.into())],
                    );
                }
                too_deep += 1;
                drop(tag);
                continue;
            }
            Event::Start(tag) => {
                if matches!(tag, Tag::Table(_)) {
                    tables.opens(span);
                }
                open.push(Node {
                    kind: kind(tag, span, callouts),
                    span,
                    children: Vec::new(),
                });
                continue;
            }
            Event::End(_) if too_deep > 0 => {
                too_deep -= 1;
                continue;
            }
            Event::End(_) => match open.pop() {
                Some(node) => node,
                None => continue,
            },
            Event::Text(text) => leaf(Kind::Text(text.into_string()), span),
            Event::Code(text) => leaf(Kind::Code(text.into_string()), span),
            Event::Html(_) | Event::InlineHtml(_) => leaf(Kind::InlineHtml, span),
            Event::FootnoteReference(id) => leaf(Kind::Footnote(id.into_string()), span),
            Event::SoftBreak => leaf(Kind::SoftBreak, span),
            Event::HardBreak => leaf(Kind::HardBreak, span),
            Event::Rule => leaf(Kind::Rule, span),
            // Not switched on.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => continue,
        };
        open.last_mut()
            .map_or(&mut top, |parent| &mut parent.children)
            .push(done);
    }
    top
}

/// How large the tables of a file are. Rows that are too short are filled up with cells, so that a few letters can be many of them.
struct Tables<'f, 'a> {
    file: &'f File<'a>,
    table: Span,
    cells: usize,
    told: bool,
}

impl<'f, 'a> Tables<'f, 'a> {
    const fn of(file: &'f File<'a>) -> Self {
        Self {
            file,
            table: Span { start: 0, end: 0 },
            cells: 0,
            told: false,
        }
    }

    const fn opens(&mut self, table: Span) {
        self.table = table;
        self.cells = 0;
    }

    /// Whether the tables of the file may have one more; where they may not, that is told once.
    fn take_cell(&mut self) -> bool {
        self.cells += 1;
        let (notes, path) = (self.file.notes, self.file.path);
        notes.count_cells(path, self.table.start, self.cells);
        let is_full = notes.has_many_cells(path);
        if is_full && !self.told {
            self.told = true;
            let line = self.file.first_line(self.table);
            let most = limits::TABLE_CELLS;
            self.file
                .report(&TABLES_LARGE, line, vec![("most", most.into())]);
        }
        !is_full
    }
}

fn leaf(kind: Kind, span: Span) -> Node {
    Node {
        kind,
        span,
        children: Vec::new(),
    }
}

fn kind(tag: Tag, span: Span, callouts: &BTreeMap<usize, Callout>) -> Kind {
    match tag {
        Tag::Heading {
            level,
            id,
            classes,
            attrs,
        } => Kind::Heading {
            level: level as u8,
            id: id.map(pulldown_cmark::CowStr::into_string),
            marks: !classes.is_empty() || !attrs.is_empty(),
        },
        Tag::BlockQuote(_) => Kind::Quote(callouts.get(&span.start).copied()),
        Tag::CodeBlock(CodeBlockKind::Fenced(info)) => Kind::Fence(info.into_string()),
        Tag::CodeBlock(CodeBlockKind::Indented) => Kind::IndentedCode,
        Tag::HtmlBlock => Kind::HtmlBlock,
        Tag::List(first) => Kind::List(first),
        Tag::Item => Kind::Item,
        Tag::DefinitionList => Kind::Dialogue,
        Tag::DefinitionListTitle => Kind::Speaker,
        Tag::DefinitionListDefinition => Kind::Speech,
        Tag::Table(columns) => Kind::Table(
            columns
                .iter()
                .map(|one| *one == pulldown_cmark::Alignment::Right)
                .collect(),
        ),
        Tag::TableHead => Kind::TableHead,
        Tag::TableRow => Kind::TableRow,
        Tag::TableCell => Kind::TableCell,
        Tag::FootnoteDefinition(_) => Kind::Definition,
        Tag::Emphasis => Kind::Emphasis,
        Tag::Strong => Kind::Strong,
        Tag::Link {
            dest_url,
            link_type,
            ..
        } => Kind::Link {
            to: dest_url.into_string(),
            autolink: matches!(link_type, LinkType::Autolink | LinkType::Email),
        },
        Tag::Image {
            dest_url, title, ..
        } => Kind::Image {
            to: dest_url.into_string(),
            caption: title.into_string(),
        },
        // A paragraph, and what is not switched on.
        Tag::Paragraph
        | Tag::Strikethrough
        | Tag::Superscript
        | Tag::Subscript
        | Tag::MetadataBlock(_) => Kind::Paragraph,
    }
}
