//! What is drawn: boxes in layers, and ways from one to another.

use super::card::{self, Card};
use super::stubs::{self, End, FOOT, Stubs};
use super::{Labels, Overlay};
use crate::model::Scenario;
use std::collections::{BTreeMap, BTreeSet};

/// What stands in a layer.
#[derive(Debug)]
pub enum Kind {
    Scene(Card),
    /// An event that leads somewhere: its place.
    Event(usize),
    /// A place beside the boxes of a layer through which ways pass.
    Bend,
}

#[derive(Debug)]
pub struct Node {
    pub kind: Kind,
    pub layer: usize,
    pub width: i32,
    /// From its top to where its ways begin.
    pub height: i32,
    /// The room of stubs under that.
    pub foot: i32,
    /// The middle.
    pub x: i32,
}

/// Where a way begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Action {
        scene: usize,
        action: usize,
        /// It is one of several scenes the action can lead to.
        conditional: bool,
    },
    Event(usize),
}

/// A way through the picture.
#[derive(Debug)]
pub struct Way {
    pub source: Source,
    /// Places of nodes: where it begins, bends, and where it leads.
    pub nodes: Vec<usize>,
    /// It leads up, or to the same layer: it leaves its box below, passes beside the boxes of every layer and enters from above.
    pub back: bool,
}

#[derive(Debug)]
pub struct Graph {
    /// Scenes first, at their own places.
    pub nodes: Vec<Node>,
    pub ways: Vec<Way>,
    /// What is too long to be drawn.
    pub stubs: Stubs,
    /// Nodes of each layer, in their order.
    pub layers: Vec<Vec<usize>>,
    /// Pairs of nodes that should stand close to each other, in layers next to each other.
    pub links: Vec<(usize, usize)>,
    /// The same, in the same layer: where a way turns back.
    pub turns: Vec<(usize, usize)>,
}

impl Graph {
    pub fn new(scenario: &Scenario, labels: &Labels, overlay: Option<&Overlay>) -> Self {
        let steps = steps(scenario);
        let events: Vec<usize> = (0..scenario.events.len())
            .filter(|event| scenario.events[*event].to.is_some())
            .collect();
        let scenes = scenario.scenes.len();
        let mut next: Vec<Vec<usize>> = vec![Vec::new(); scenes + events.len()];
        let mut ends: Vec<End> = Vec::new();
        for (source, from, to) in steps {
            next[from].push(to);
            ends.push((source, from, to));
        }
        for (place, event) in events.iter().enumerate() {
            if let Some(to) = scenario.events[*event].to {
                next[scenes + place].push(to);
                ends.push((Source::Event(*event), scenes + place, to));
            }
        }
        let mut layers = super::layers::layers(&next);
        for place in 0..events.len() {
            // Right above the scene it leads to.
            let to = next[scenes + place][0];
            layers[scenes + place] = layers[to].saturating_sub(1);
        }
        let stubs = stubs::take(&mut ends, &layers);
        let stumped: BTreeSet<usize> = stubs.keys().map(|(scene, _)| *scene).collect();
        let mut graph = Self {
            nodes: Vec::new(),
            ways: Vec::new(),
            stubs,
            layers: vec![Vec::new(); layers.iter().max().map_or(0, |last| last + 1)],
            links: Vec::new(),
            turns: Vec::new(),
        };
        for (node, layer) in layers.iter().enumerate() {
            let (kind, (width, height)) = if let Some(place) = node.checked_sub(scenes) {
                (Kind::Event(events[place]), card::EVENT)
            } else {
                let card = Card::new(scenario, node, labels, overlay);
                let size = card.size();
                (Kind::Scene(card), size)
            };
            let added = graph.add(kind, *layer, width, height);
            if stumped.contains(&node) {
                graph.nodes[added].foot = FOOT;
            }
        }
        graph.lead(&ends);
        graph
    }

    fn add(&mut self, kind: Kind, layer: usize, width: i32, height: i32) -> usize {
        self.layers[layer].push(self.nodes.len());
        self.nodes.push(Node {
            kind,
            layer,
            width,
            height,
            foot: 0,
            x: 0,
        });
        self.nodes.len() - 1
    }

    /// Lays ways through the layers. Those to the same scene share their bends, so that many become one.
    fn lead(&mut self, ends: &[End]) {
        let mut bends: BTreeMap<(usize, usize, bool), usize> = BTreeMap::new();
        for (source, from, to) in ends {
            let (first, last) = (self.nodes[*from].layer, self.nodes[*to].layer);
            let (_, back) = stubs::curves(first, last);
            let between: Vec<usize> = if back {
                (last..=first).rev().collect()
            } else {
                (first + 1..last).collect()
            };
            let mut nodes = vec![*from];
            for layer in between {
                let bend = match bends.get(&(*to, layer, back)) {
                    Some(bend) => *bend,
                    None => self.add(Kind::Bend, layer, card::BEND, 0),
                };
                bends.insert((*to, layer, back), bend);
                nodes.push(bend);
            }
            nodes.push(*to);
            for pair in nodes.windows(2) {
                let same = self.nodes[pair[0]].layer == self.nodes[pair[1]].layer;
                let links = if same {
                    &mut self.turns
                } else {
                    &mut self.links
                };
                links.push((pair[0], pair[1]));
            }
            self.ways.push(Way {
                source: *source,
                nodes,
                back,
            });
        }
    }
}

/// From each action to each scene it can lead to, but for its own.
fn steps(scenario: &Scenario) -> Vec<End> {
    let mut steps = Vec::new();
    for (scene, one) in scenario.scenes.iter().enumerate() {
        for (action, one) in one.actions.iter().enumerate() {
            let mut targets: Vec<usize> = one.targets.iter().map(|target| target.scene).collect();
            targets.sort_unstable();
            targets.dedup();
            let conditional = targets.len() > 1;
            let source = Source::Action {
                scene,
                action,
                conditional,
            };
            let elsewhere = targets.into_iter().filter(|to| *to != scene);
            steps.extend(elsewhere.map(|to| (source, scene, to)));
        }
    }
    steps
}
