//! A Markdown file taken apart: settings, text, sources, sections.

use crate::file::File;
use crate::front_matter::{self, Parts};
use crate::local;
use crate::markdown::{self, Kind, Node};
use crate::mask::{self, Definitions};
use crate::problem::{HEADING_EMPTY, SETTINGS_MISSING, UNCLOSED_FENCE};
use crate::settings::Settings;
use base::{Slug, Span};

/// A Markdown file of a course.
#[derive(Debug)]
pub(crate) struct Document<'a> {
    pub file: File<'a>,
    pub parts: Parts,
    /// Empty when the file has none.
    pub settings: Settings<'a>,
    /// Whether the settings could be read.
    pub readable: bool,
    pub nodes: Vec<Node>,
    pub definitions: Definitions<'a>,
}

/// A heading at the top level of a text.
#[derive(Debug, Clone)]
pub(crate) struct Heading<'n> {
    pub node: &'n Node,
    pub level: u8,
    /// As it was given.
    pub id: Option<&'n str>,
    /// Where to point: the id, or else the line.
    pub span: Span,
}

impl<'a> Document<'a> {
    pub fn read(file: File<'a>) -> Self {
        let parts = front_matter::split(&file);
        let whole = parts.fence;
        let settings = match parts.settings {
            Some(part) => Settings::parse(file, part, whole),
            None => Some(Settings::empty(file, whole)),
        };
        let readable = settings.is_some()
            && (parts.settings.is_some() || parts.fence.start == parts.fence.end);
        let masked = mask::mask(&file, parts.body);
        let nodes = markdown::parse(&file, &masked.text, parts.body, &masked.callouts);
        // Inside of something else it may be the end of a block that began there.
        let begins = |place: Span| {
            nodes
                .iter()
                .any(|node| matches!(node.kind, Kind::Fence(_)) && node.span.start == place.start)
        };
        if let Some(place) = masked.unclosed.filter(|place| begins(*place)) {
            file.report(&UNCLOSED_FENCE, place, Vec::new());
        }
        Self {
            file,
            parts,
            settings: settings.unwrap_or_else(|| Settings::empty(file, whole)),
            readable,
            nodes,
            definitions: masked.definitions,
        }
    }

    /// A part of the file without the list of languages: to promise another one changes nothing of what is said.
    pub fn without_languages(&self, part: Span) -> String {
        let listed = self.settings.entry_span("languages");
        match listed.filter(|one| part.start <= one.start && one.end <= part.end) {
            Some(list) => {
                let before = self.file.slice(Span::new(part.start, list.start));
                let after = self.file.slice(Span::new(list.end, part.end));
                format!("{before}{}", after.trim_start_matches(['\r', '\n']))
            }
            None => self.file.slice(part).to_owned(),
        }
    }

    /// What of a part is there to be translated: also without who reviewed a block of local law, and when. That it was looked at again
    /// changes no translation.
    pub fn translatable(&self, part: Span) -> String {
        let cuts: Vec<Span> = self
            .nodes
            .iter()
            .filter(|node| part.start <= node.span.start && node.span.end <= part.end)
            .filter(|node| matches!(&node.kind, Kind::Fence(info) if local::is_local(info)))
            .map(|node| local::settings(&self.file, node))
            .collect();
        if cuts.is_empty() {
            return self.without_languages(part);
        }
        let mut said = String::new();
        let mut from = part.start;
        for cut in cuts {
            said.push_str(&self.without_languages(Span::new(from, cut.start)));
            from = cut.end;
        }
        said + self.file.slice(Span::new(from, part.end))
    }

    /// Whether there are settings to read keys from; says so when they are missing.
    pub fn has_settings(&self) -> bool {
        if self.readable && self.parts.settings.is_none() {
            let start = self.parts.fence.start;
            self.file
                .report(&SETTINGS_MISSING, Span::new(start, start), Vec::new());
        }
        self.readable && self.parts.settings.is_some()
    }

    /// The headings of the text, not those inside of callouts and lists.
    pub fn headings(&self) -> Vec<Heading<'_>> {
        self.nodes
            .iter()
            .filter_map(|node| match &node.kind {
                Kind::Heading { level, id, .. } => {
                    let line = self.file.first_line(node.span);
                    let span = id.as_ref().map_or(line, |id| self.file.find(id, line));
                    Some(Heading {
                        node,
                        level: *level,
                        id: id.as_deref(),
                        span,
                    })
                }
                _ => None,
            })
            .collect()
    }

    /// The ids of the headings of a source text, in order: as given, or made of the heading.
    pub fn section_ids(&self) -> Vec<Option<Slug>> {
        self.headings()
            .iter()
            .map(|heading| match heading.id {
                Some(id) => Slug::parse(id),
                None => Slug::from_heading(&heading.node.plain()),
            })
            .collect()
    }

    /// The parts of the text that are translated and stamped one by one: the settings with what
    /// stands before the first `##`, and each section from one `##` to the next.
    pub fn units(&self, ids: &[Option<Slug>]) -> Vec<(String, Span)> {
        let headings = self.headings();
        let starts: Vec<(Option<&Slug>, usize)> = headings
            .iter()
            .zip(ids)
            .filter(|(heading, _)| heading.level <= 2)
            .map(|(heading, id)| (id.as_ref(), heading.node.span.start))
            .collect();
        let end = self.file.text.len();
        let mut units = vec![(
            "top".to_owned(),
            Span::new(
                self.parts.fence.start,
                starts.first().map_or(end, |(_, at)| *at),
            ),
        )];
        for (place, (id, start)) in starts.iter().enumerate() {
            let next = starts.get(place + 1).map_or(end, |(_, at)| *at);
            if let Some(id) = id {
                units.push((id.to_string(), Span::new(*start, next)));
            }
        }
        units
    }
}

/// Reports headings without words.
pub(crate) fn empty_headings(document: &Document) {
    for heading in document.headings() {
        if heading.node.plain().is_empty() {
            document
                .file
                .report(&HEADING_EMPTY, heading.span, Vec::new());
        }
    }
}
