//! What a scenario file consists of: events, and scenes with what stands in them.

use super::block::{self, Block, BlockKind};
use crate::document::Document;
use crate::limits;
use crate::markdown::{Kind, Node};
use crate::problem::{
    HEADING_EMPTY, HEADING_MARKS, HEADING_ONE, SCENARIO_HEADING_ID, SCENARIO_ID,
    SCENARIO_NO_SCENES, SCENARIO_PLACE, SCENARIO_SCENE_ORDER, SCENARIO_TOO_MANY, SCENARIO_TWICE,
    TEXT_NOT_SHOWN,
};
use base::{Slug, Span};
use std::collections::BTreeSet;

/// A scenario file in one language.
#[derive(Debug)]
pub(super) struct Outline<'d, 'a> {
    pub document: &'d Document<'a>,
    pub events: Vec<Block<'a>>,
    pub scenes: Vec<SceneSource<'d, 'a>>,
}

/// A scene.
#[derive(Debug)]
pub(super) struct SceneSource<'d, 'a> {
    /// As given, or else made of the heading or its place; the latter has been reported.
    pub id: Slug,
    /// Where the id stands, or else the heading.
    pub at: Span,
    pub title: String,
    pub body: Vec<Part<'d, 'a>>,
    pub say: Option<Block<'a>>,
    pub actions: Vec<Block<'a>>,
    pub ending: Option<Block<'a>>,
    /// A block of it could not be read, which has been reported.
    pub is_broken: bool,
}

/// A part of the text of a scene.
#[derive(Debug)]
pub(super) enum Part<'d, 'a> {
    Text(&'d Node),
    When(Box<Block<'a>>),
}

impl<'a> SceneSource<'_, 'a> {
    /// The passages that depend on what happened.
    pub fn passages(&self) -> impl Iterator<Item = &Block<'a>> {
        self.body.iter().filter_map(|part| match part {
            Part::When(block) => Some(block.as_ref()),
            Part::Text(_) => None,
        })
    }

    /// There is more than one thing to do.
    pub fn is_choice(&self) -> bool {
        self.actions.len() > 1
    }
}

impl<'d, 'a> Outline<'d, 'a> {
    /// Takes a file apart; `translated`: it is not the source.
    pub fn read(document: &'d Document<'a>, translated: bool) -> Self {
        let mut outline = Self {
            document,
            events: Vec::new(),
            scenes: Vec::new(),
        };
        for node in &document.nodes {
            match &node.kind {
                Kind::Heading { level: 1, .. } => {
                    let line = document.file.first_line(node.span);
                    document.file.report(&HEADING_ONE, line, Vec::new());
                }
                Kind::Heading {
                    level: 2,
                    id,
                    marks,
                } => {
                    let scene = outline.heading(node, id.as_deref(), *marks);
                    outline.scenes.extend(scene);
                }
                Kind::Fence(info) => match block::read(&document.file, node, info, translated) {
                    Some(block) => outline.block(block),
                    None => {
                        if let Some(scene) = outline.scenes.last_mut() {
                            scene.is_broken = true;
                        }
                    }
                },
                _ => outline.text(node),
            }
        }
        for definition in &document.definitions {
            let file = document.file;
            file.report(&TEXT_NOT_SHOWN, definition.span, Vec::new());
        }
        if outline.scenes.is_empty() {
            let start = Span::new(document.parts.body, document.parts.body);
            document.file.report(&SCENARIO_NO_SCENES, start, Vec::new());
        }
        outline.counted();
        outline.unique();
        outline
    }

    fn heading(
        &self,
        node: &'d Node,
        given: Option<&str>,
        marks: bool,
    ) -> Option<SceneSource<'d, 'a>> {
        let file = self.document.file;
        let line = file.first_line(node.span);
        let at = given.map_or(line, |id| file.find(id, line));
        let title = node.plain();
        if title.is_empty() {
            file.report(&HEADING_EMPTY, line, Vec::new());
        }
        if marks {
            file.report(&HEADING_MARKS, line, Vec::new());
        }
        let made = Slug::from_heading(&title);
        let id = given.and_then(Slug::parse);
        if let (None, Some(given)) = (&id, given) {
            file.report(&SCENARIO_ID, at, vec![("id", given.into())]);
        } else if id.is_none() {
            let made = made.as_ref().map_or("kitchen", Slug::as_str);
            file.report(&SCENARIO_HEADING_ID, line, vec![("id", made.into())]);
        }
        let numbered = || Slug::parse(&format!("scene-{}", self.scenes.len() + 1));
        Some(SceneSource {
            id: id.or(made).or_else(numbered)?,
            at,
            title,
            body: Vec::new(),
            say: None,
            actions: Vec::new(),
            ending: None,
            is_broken: false,
        })
    }

    /// Text that is not in a block.
    fn text(&mut self, node: &'d Node) {
        let file = self.document.file;
        let line = file.first_line(node.span);
        let Some(scene) = self.scenes.last_mut() else {
            file.report(&TEXT_NOT_SHOWN, line, Vec::new());
            return;
        };
        if scene.stage() > Stage::Body {
            file.report(&SCENARIO_SCENE_ORDER, line, Vec::new());
        }
        scene.body.push(Part::Text(node));
    }

    fn block(&mut self, block: Block<'a>) {
        let Some(scene) = self.scenes.last_mut() else {
            if block.kind == BlockKind::Event {
                self.events.push(block);
            } else {
                let args = vec![("word", block.kind.word().into())];
                block.file.report(&SCENARIO_PLACE, block.at, args);
            }
            return;
        };
        let (stage, is_second) = match block.kind {
            BlockKind::Event => {
                let args = vec![("word", block.kind.word().into())];
                block.file.report(&SCENARIO_PLACE, block.at, args);
                return;
            }
            BlockKind::When => (Stage::Body, false),
            BlockKind::Say => (Stage::Say, scene.say.is_some()),
            BlockKind::Action => (Stage::End, false),
            BlockKind::Ending => (Stage::End, scene.ending.is_some()),
        };
        if is_second {
            let args = vec![
                ("what", block.kind.word().into()),
                ("id", block.id.as_str().into()),
            ];
            block.file.report(&SCENARIO_TWICE, block.at, args);
        } else if stage < scene.stage() {
            block
                .file
                .report(&SCENARIO_SCENE_ORDER, block.at, Vec::new());
        }
        match block.kind {
            BlockKind::When | BlockKind::Event => scene.body.push(Part::When(Box::new(block))),
            BlockKind::Action => scene.actions.push(block),
            BlockKind::Say => scene.say = Some(block),
            BlockKind::Ending => scene.ending = Some(block),
        }
    }

    /// Holds the numbers of things to their limits.
    fn counted(&self) {
        let file = self.document.file;
        let more = |what: &str, most: usize, at: Option<Span>| {
            if let Some(at) = at {
                let args = vec![("what", what.into()), ("most", most.into())];
                file.report(&SCENARIO_TOO_MANY, at, args);
            }
        };
        let scene = self.scenes.get(limits::SCENES);
        more("scenes", limits::SCENES, scene.map(|one| one.at));
        let event = self.events.get(limits::EVENTS);
        more("events", limits::EVENTS, event.map(|one| one.at));
        for scene in &self.scenes {
            let action = scene.actions.get(limits::ACTIONS);
            more("actions", limits::ACTIONS, action.map(|one| one.at));
            let passage = scene.passages().nth(limits::PASSAGES);
            more("passages", limits::PASSAGES, passage.map(|one| one.at));
        }
    }

    /// Ids stand once.
    fn unique(&self) {
        let file = self.document.file;
        let once = |what: &str, ids: &mut dyn Iterator<Item = (&Slug, Span)>| {
            let mut seen = BTreeSet::new();
            for (id, at) in ids {
                if !seen.insert(id) {
                    let args = vec![("what", what.into()), ("id", id.as_str().into())];
                    file.report(&SCENARIO_TWICE, at, args);
                }
            }
        };
        let scenes = || self.scenes.iter();
        once("scene", &mut scenes().map(|one| (&one.id, one.at)));
        let events = self.events.iter();
        once("event", &mut events.map(|one| (&one.id, one.at)));
        let passages = scenes().flat_map(SceneSource::passages);
        once("when", &mut passages.map(|one| (&one.id, one.at)));
        let actions = scenes().flat_map(|one| &one.actions);
        once("action", &mut actions.map(|one| (&one.id, one.at)));
        let says = scenes().filter_map(|one| one.say.as_ref());
        once("say", &mut says.map(|one| (&one.id, one.at)));
    }
}

/// How far a scene has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Body,
    Say,
    End,
}

impl SceneSource<'_, '_> {
    fn stage(&self) -> Stage {
        if !self.actions.is_empty() || self.ending.is_some() {
            Stage::End
        } else if self.say.is_some() {
            Stage::Say
        } else {
            Stage::Body
        }
    }
}
