//! What a case file consists of: eight sections, and what stands in them.

use super::block::{self, Block, BlockKind};
use crate::document::Document;
use crate::markdown::{Kind, Node};
use crate::problem::{
    HEADING_MARKS, HEADING_ONE, INTERVIEW_PART, INTERVIEW_PLACE, INTERVIEW_SECTION,
    INTERVIEW_SECTION_MISSING, INTERVIEW_SECTION_NEAR, INTERVIEW_TWICE, TEXT_NOT_SHOWN,
};
use base::{Slug, Span};
use std::collections::BTreeSet;

/// A section, by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Briefing,
    Person,
    Ending,
    Sources,
    Details,
    Facts,
    Replies,
    Utterances,
}

impl Section {
    pub const ALL: [Self; 8] = [
        Self::Briefing,
        Self::Person,
        Self::Ending,
        Self::Sources,
        Self::Details,
        Self::Facts,
        Self::Replies,
        Self::Utterances,
    ];

    pub const fn id(self) -> &'static str {
        match self {
            Self::Briefing => "briefing",
            Self::Person => "person",
            Self::Ending => "ending",
            Self::Sources => "sources",
            Self::Details => "details",
            Self::Facts => "facts",
            Self::Replies => "replies",
            Self::Utterances => "utterances",
        }
    }

    /// The blocks that stand in it; without one it holds text.
    const fn blocks(self) -> Option<BlockKind> {
        match self {
            Self::Details => Some(BlockKind::Detail),
            Self::Facts => Some(BlockKind::Fact),
            Self::Replies => Some(BlockKind::Replies),
            Self::Utterances => Some(BlockKind::Utterance),
            Self::Briefing | Self::Person | Self::Ending | Self::Sources => None,
        }
    }
}

/// A section with what stands in it.
#[derive(Debug)]
pub(super) struct Part<'d, 'a> {
    pub section: Section,
    /// Its heading.
    pub at: Span,
    pub nodes: Vec<&'d Node>,
    pub blocks: Vec<Block<'a>>,
    /// A block of it could not be read, which has been reported: it is not counted too.
    pub is_broken: bool,
}

/// A case file in one language.
#[derive(Debug)]
pub(super) struct Outline<'d, 'a> {
    pub document: &'d Document<'a>,
    parts: Vec<Part<'d, 'a>>,
}

impl<'d, 'a> Outline<'d, 'a> {
    /// Takes a file apart; `translated`: it is not the source.
    pub fn read(document: &'d Document<'a>, translated: bool) -> Self {
        let mut outline = Self {
            document,
            parts: Vec::new(),
        };
        let file = document.file;
        // Of what follows a heading that is none of ours, nothing more is said.
        let mut open = false;
        for node in &document.nodes {
            let line = file.first_line(node.span);
            match &node.kind {
                Kind::Heading { level: 1, .. } => file.report(&HEADING_ONE, line, Vec::new()),
                Kind::Heading {
                    level: 2,
                    id,
                    marks,
                } => {
                    if *marks {
                        file.report(&HEADING_MARKS, line, Vec::new());
                    }
                    open = outline.heading(node, id.as_deref());
                }
                _ if open => outline.inside(node, translated),
                _ if outline.parts.is_empty() => file.report(&TEXT_NOT_SHOWN, line, Vec::new()),
                _ => {}
            }
        }
        for definition in &document.definitions {
            file.report(&TEXT_NOT_SHOWN, definition.span, Vec::new());
        }
        outline.complete(translated);
        outline.unique();
        outline
    }

    /// Begins a section; false where the heading begins none.
    fn heading(&mut self, node: &'d Node, given: Option<&str>) -> bool {
        let file = self.document.file;
        let line = file.first_line(node.span);
        let title = node.plain();
        let made = Slug::from_heading(&title);
        let id = given.or(made.as_ref().map(Slug::as_str)).unwrap_or("");
        let at = given.map_or(line, |id| file.find(id, line));
        let Some(section) = Section::ALL.into_iter().find(|one| one.id() == id) else {
            let known = Section::ALL.map(Section::id);
            let problems = (&INTERVIEW_SECTION_NEAR, &INTERVIEW_SECTION);
            let args = vec![("id", id.into()), ("known", known.join(", ").into())];
            let written = |one: &str| format!("{{#{one}}}");
            file.report_word(problems, at, id, known, written, args);
            return false;
        };
        if self.part(section).is_some() {
            let args = vec![("what", "section".into()), ("id", id.into())];
            file.report(&INTERVIEW_TWICE, at, args);
            return false;
        }
        self.parts.push(Part {
            section,
            at: line,
            nodes: Vec::new(),
            blocks: Vec::new(),
            is_broken: false,
        });
        true
    }

    /// What stands under a heading.
    fn inside(&mut self, node: &'d Node, translated: bool) {
        let file = self.document.file;
        let Some(part) = self.parts.last_mut() else {
            return;
        };
        let wanted = part.section.blocks();
        match &node.kind {
            Kind::Fence(info) => match block::read(&file, node, info, translated) {
                Some(block) if Some(block.kind) == wanted => part.blocks.push(block),
                Some(block) => {
                    let args = vec![("word", block.kind.word().into())];
                    file.report(&INTERVIEW_PLACE, block.at, args);
                }
                None => part.is_broken = true,
            },
            Kind::Paragraph | Kind::List(_) if wanted.is_none() => part.nodes.push(node),
            _ => file.report(&INTERVIEW_PART, file.first_line(node.span), Vec::new()),
        }
    }

    /// Every section is there. A translation has no utterances.
    fn complete(&self, translated: bool) {
        let file = self.document.file;
        let end = file.text.trim_end().len();
        for section in Section::ALL {
            let wanted = !(translated && section == Section::Utterances);
            if wanted && self.part(section).is_none() {
                let args = vec![("id", section.id().into())];
                file.report(&INTERVIEW_SECTION_MISSING, Span::new(end, end), args);
            }
        }
    }

    /// Ids stand once in their section.
    fn unique(&self) {
        for part in &self.parts {
            let mut seen = BTreeSet::new();
            for block in &part.blocks {
                if !seen.insert(&block.id) {
                    let args = vec![
                        ("what", block.kind.word().into()),
                        ("id", block.id.as_str().into()),
                    ];
                    block.file.report(&INTERVIEW_TWICE, block.at, args);
                }
            }
        }
    }

    pub fn part(&self, section: Section) -> Option<&Part<'d, 'a>> {
        self.parts.iter().find(|one| one.section == section)
    }

    /// The blocks of a section.
    pub fn blocks(&self, section: Section) -> &[Block<'a>] {
        self.part(section).map_or(&[], |part| &part.blocks)
    }

    /// From the heading of a section to the next one.
    pub fn extent(&self, section: Section) -> Option<Span> {
        let part = self.part(section)?;
        let headings = self.document.headings();
        let mut after = headings
            .iter()
            .filter(|one| one.level <= 2)
            .map(|one| one.node.span.start)
            .filter(|start| *start > part.at.start);
        let end = after.next().unwrap_or(self.document.file.text.len());
        Some(Span::new(part.at.start, end))
    }

    /// The heading of a section, or else the end of the file.
    pub fn at(&self, section: Section) -> Span {
        let end = self.document.file.text.trim_end().len();
        self.part(section)
            .map_or(Span::new(end, end), |part| part.at)
    }
}
