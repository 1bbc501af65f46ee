//! The words of a scenario in one language.

use super::block::{Block, Quote};
use super::front_words::FrontWords;
use super::model::{ActionText, BodyPart, EndingText, SayText, ScenarioText, SceneText};
use super::outline::{Outline, Part, SceneSource};
use super::values;
use crate::html::{Setting, Text};
use crate::index::Index;
use crate::limits;
use crate::markdown::{self, Kind, Node, plain};
use crate::problem::{QUESTION_ONE_PARAGRAPH, SCENARIO_EMPTY, SCENARIO_MODELS};
use base::{Locale, Slug, Span};
use std::collections::BTreeMap;

/// Reads all words of a file.
pub(super) fn read(
    outline: &Outline,
    front: FrontWords,
    index: &Index,
    locale: Locale,
) -> ScenarioText {
    let pen = Pen(Text {
        file: outline.document.file,
        index,
        locale,
        setting: Setting::Scenario,
    });
    let mut text = ScenarioText {
        title: front.title,
        summary: front.summary,
        content_note: front.note,
        people: front.people,
        objectives: front.objectives,
        scenes: BTreeMap::new(),
        actions: BTreeMap::new(),
        events: BTreeMap::new(),
        says: BTreeMap::new(),
        stale: false,
    };
    for event in &outline.events {
        text.events.insert(event.id.clone(), pen.body(event));
    }
    for scene in &outline.scenes {
        for action in &scene.actions {
            text.actions.insert(action.id.clone(), pen.action(action));
        }
        if let Some(say) = &scene.say {
            text.says.insert(say.id.clone(), pen.say(say));
        }
        text.scenes.insert(scene.id.clone(), pen.scene(scene));
    }
    text
}

/// Writes the words of one file.
struct Pen<'p, 'a>(Text<'p, 'a>);

impl Pen<'_, '_> {
    fn scene(&self, scene: &SceneSource) -> SceneText {
        let mut body: Vec<BodyPart> = Vec::new();
        let mut run: Vec<Node> = Vec::new();
        for part in &scene.body {
            match part {
                Part::Text(node) => run.push((*node).clone()),
                Part::When(block) => {
                    self.flush(&mut run, &mut body);
                    body.push(BodyPart {
                        when: Some(block.id.clone()),
                        html: self.body(block),
                    });
                }
            }
        }
        self.flush(&mut run, &mut body);
        if body.is_empty() {
            self.empty("scene", &scene.id, scene.at);
        }
        SceneText {
            title: scene.title.clone(),
            body,
            ending: scene.ending.as_ref().map(|block| EndingText {
                html: self.body(block),
                source: block.source.map(|span| self.plain(span, limits::REASON)),
            }),
        }
    }

    /// Ends a run of text that is always read.
    fn flush(&self, run: &mut Vec<Node>, body: &mut Vec<BodyPart>) {
        if !run.is_empty() {
            let html = self.0.blocks(&std::mem::take(run));
            body.push(BodyPart { when: None, html });
        }
    }

    fn action(&self, block: &Block) -> ActionText {
        ActionText {
            label: self.required(block, limits::SHORT),
            consequence: block.quote.as_ref().map(|quote| self.quote(quote)),
            why: block.why.map(|span| self.plain(span, limits::REASON)),
            source: block.source.map(|span| self.plain(span, limits::REASON)),
        }
    }

    fn say(&self, block: &Block) -> SayText {
        if !limits::MODELS.contains(&block.models.len()) {
            let args = vec![
                ("least", (*limits::MODELS.start()).into()),
                ("most", (*limits::MODELS.end()).into()),
            ];
            block.file.report(&SCENARIO_MODELS, block.at, args);
        }
        let models = block.models.iter().map(|model| {
            let words = self.plain(model.text, limits::REASON);
            if words.is_empty() {
                self.empty("model", &block.id, model.text);
            }
            let reason = model.reason.as_ref().map(|quote| self.plain_quote(quote));
            (words, reason)
        });
        SayText {
            models: models.collect(),
            prompt: self.required(block, limits::SHORT),
        }
    }

    /// Block HTML of a text that must be there.
    fn body(&self, block: &Block) -> String {
        let Some(span) = block.text else {
            self.empty(block.kind.word(), &block.id, block.at);
            return String::new();
        };
        self.0.blocks(&self.nodes(span))
    }

    /// Words without mark-up that must be there.
    fn required(&self, block: &Block, most: usize) -> String {
        let words = block.text.map(|span| self.plain(span, most));
        words.unwrap_or_else(|| {
            self.empty(block.kind.word(), &block.id, block.at);
            String::new()
        })
    }

    fn empty(&self, what: &str, id: &Slug, at: Span) {
        let args = vec![("what", what.into()), ("id", id.as_str().into())];
        self.0.file.report(&SCENARIO_EMPTY, at, args);
    }

    fn nodes(&self, span: Span) -> Vec<Node> {
        let file = &self.0.file;
        markdown::parse(file, file.slice(span), span.start, &BTreeMap::new())
    }

    fn quote_nodes(&self, (at, words): &Quote) -> Vec<Node> {
        markdown::parse(&self.0.file, words, *at, &BTreeMap::new())
    }

    fn quote(&self, quote: &Quote) -> String {
        self.0.blocks(&self.quote_nodes(quote))
    }

    fn plain_quote(&self, quote: &Quote) -> String {
        let (at, words) = quote;
        let whole = Span::new(*at, at + words.len());
        self.line(self.quote_nodes(quote), whole, limits::REASON)
    }

    fn plain(&self, span: Span, most: usize) -> String {
        self.line(self.nodes(span), span, most)
    }

    /// The words of one paragraph, without mark-up.
    fn line(&self, nodes: Vec<Node>, span: Span, most: usize) -> String {
        let file = self.0.file;
        let odd = nodes.iter().position(|node| node.kind != Kind::Paragraph);
        if let Some(odd) = odd.or((nodes.len() > 1).then_some(1)) {
            let place = file.first_line(nodes[odd].span);
            file.report(&QUESTION_ONE_PARAGRAPH, place, Vec::new());
            return String::new();
        }
        let inline: Vec<Node> = nodes.into_iter().flat_map(|node| node.children).collect();
        // Made for what is to be said of it, such as HTML that is not allowed.
        let _ = self.0.inline(&inline);
        let words = plain(&inline);
        values::long(file, &words, file.first_line(span), most);
        words
    }
}
