//! The graph of a scenario as one picture.

mod card;
mod draw;
mod graph;
mod layers;
mod place;
mod stubs;
mod ways;

use crate::model::{Action, Scenario};
use base::picture::{Frame, STANDALONE};
use draw::Pen;
use graph::{Graph, Kind, Source, Way};
use std::collections::BTreeSet;
use ways::Bands;

/// The words in the picture. They may be hostile: everything is escaped.
#[derive(Debug, Clone)]
pub struct Labels<'a> {
    pub title: &'a str,
    /// One for each scene.
    pub scenes: Vec<&'a str>,
    /// For each scene, one for each action.
    pub actions: Vec<Vec<&'a str>>,
    /// The language is written from right to left.
    pub rtl: bool,
    pub words: PictureWords<'a>,
}

/// The words of the legend and of descriptions.
#[derive(Debug, Clone, Copy)]
pub struct PictureWords<'a> {
    /// What the picture is, one sentence.
    pub description: &'a str,
    /// The scene where it begins.
    pub start: &'a str,
    /// How an ending is called, in the order of [`crate::Outcome::ALL`].
    pub outcomes: [&'a str; 4],
    /// A way that an event opens.
    pub event: &'a str,
    /// Before the number of visits.
    pub visits: &'a str,
    /// Before the number of times an action was taken.
    pub taken: &'a str,
    /// Before the number of times that ended at a critical error.
    pub critical: &'a str,
    /// Before the median time to decide.
    pub median: &'a str,
}

/// What officers did, laid over the graph.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overlay {
    /// For each scene, how often somebody was there.
    pub visits: Vec<u32>,
    /// For each scene and action, how often it was taken.
    pub taken: Vec<Vec<u32>>,
    /// For each scene, action and target, how often it led there. Where it is not known the whole is empty, and each way of an action is drawn
    /// as often as the action was taken.
    pub ways: Vec<Vec<Vec<u32>>>,
    /// For each scene and action, how often it led straight to a critical ending.
    pub critical: Vec<Vec<u32>>,
    /// For each scene, the median seconds to decide.
    pub seconds: Vec<Option<u32>>,
}

impl<'a> Labels<'a> {
    fn action(&self, (scene, action): (usize, usize)) -> &'a str {
        let labels = self.actions.get(scene);
        let label = labels.and_then(|one| one.get(action));
        label.copied().unwrap_or_default()
    }
}

impl Overlay {
    /// How often an action was taken, and how often that was a critical error.
    fn counted(&self, (scene, action): (usize, usize)) -> (u32, u32) {
        let find = |all: &[Vec<u32>]| all.get(scene).and_then(|one| one.get(action)).copied();
        let (taken, critical) = (find(&self.taken), find(&self.critical));
        (taken.unwrap_or_default(), critical.unwrap_or_default())
    }
}

impl Overlay {
    /// How often an action led to a scene; `None` where that is not known.
    fn led(&self, action: &Action, at: (usize, usize), to: usize) -> Option<u32> {
        if self.ways.is_empty() {
            return None;
        }
        let counts = self.ways.get(at.0).and_then(|one| one.get(at.1));
        let counts = counts.map_or(&[][..], Vec::as_slice);
        let targets = action.targets.iter().zip(counts);
        let there = targets.filter(|(target, _)| target.scene == to);
        Some(there.map(|(_, count)| *count).fold(0, u32::saturating_add))
    }
}

/// The graph as an SVG for the inside of a page: it has the colour of the text around it, and the page's style sheet can
/// set more by its classes, which begin with `sg-`. Without style, script or reference to anything else.
pub fn svg(scenario: &Scenario, labels: &Labels, overlay: Option<&Overlay>) -> String {
    drawn(scenario, labels, overlay, "")
}

/// The same as a file of its own, with colours for light and dark.
pub fn standalone(scenario: &Scenario, labels: &Labels, overlay: Option<&Overlay>) -> String {
    drawn(scenario, labels, overlay, STANDALONE)
}

fn drawn(scenario: &Scenario, labels: &Labels, overlay: Option<&Overlay>, style: &str) -> String {
    let plan = Plan::new(scenario, labels, overlay);
    let mut pen = Pen {
        scenario,
        labels,
        overlay,
        out: String::new(),
    };
    for way in &plan.graph.ways {
        pen.way(&plan.graph, &plan.bands, way, plan.origin(way));
    }
    for (node, tabs) in plan.graph.nodes.iter().zip(&plan.tabs) {
        let at = (node.x, plan.bands.bands[node.layer].0);
        match &node.kind {
            Kind::Scene(card) => {
                pen.card(card, at, tabs);
                pen.stubs(&plan.graph, card, at.1 + node.height, tabs);
                if plan.numbered.contains(&card.scene) {
                    pen.place(card.scene, (node.x - node.width / 2, at.1), node.width);
                }
            }
            Kind::Event(event) => pen.event(*event, at),
            Kind::Bend => {}
        }
    }
    let frame = Frame {
        title: labels.title,
        description: labels.words.description,
        rtl: labels.rtl,
        wide: plan.wide,
        high: plan.bands.bottom(),
        style,
    };
    frame.around(&pen.out)
}

/// Where everything is.
struct Plan {
    graph: Graph,
    bands: Bands,
    /// For each node, the middles of its tabs.
    tabs: Vec<Vec<i32>>,
    /// Scenes that stubs lead to.
    numbered: BTreeSet<usize>,
    wide: i32,
}

impl Plan {
    fn new(scenario: &Scenario, labels: &Labels, overlay: Option<&Overlay>) -> Self {
        let mut graph = Graph::new(scenario, labels, overlay);
        let wide = place::place(&mut graph);
        if labels.rtl {
            for node in &mut graph.nodes {
                node.x = wide - node.x;
            }
        }
        Self {
            bands: Bands::new(&graph),
            tabs: tabs(&graph),
            numbered: graph.stubs.values().flatten().copied().collect(),
            wide,
            graph,
        }
    }

    /// Where a way begins.
    fn origin(&self, way: &Way) -> i32 {
        let from = way.nodes[0];
        match way.source {
            Source::Action { action, .. } => self.tabs[from][action],
            Source::Event(_) => self.graph.nodes[from].x,
        }
    }
}

/// What a picture covers, to check it: boxes as left, top, right and bottom, and the paths of ways.
#[cfg(test)]
pub(crate) struct Layout {
    pub wide: i32,
    pub high: i32,
    pub boxes: Vec<(i32, i32, i32, i32)>,
    pub paths: Vec<String>,
}

#[cfg(test)]
pub(crate) fn layout(scenario: &Scenario, labels: &Labels, overlay: Option<&Overlay>) -> Layout {
    let plan = Plan::new(scenario, labels, overlay);
    let boxes = plan.graph.nodes.iter().filter_map(|node| {
        let top = plan.bands.bands[node.layer].0;
        let (left, right) = (node.x - node.width / 2, node.x + node.width / 2);
        (!matches!(node.kind, Kind::Bend)).then_some((left, top, right, top + node.height))
    });
    let ways = plan.graph.ways.iter();
    Layout {
        wide: plan.wide,
        high: plan.bands.bottom(),
        boxes: boxes.collect(),
        paths: ways
            .map(|way| ways::path(&plan.graph, &plan.bands, way, plan.origin(way)))
            .collect(),
    }
}

/// The middles of the tabs of each scene, for each action; in the order of where they lead, so that ways cross less.
fn tabs(graph: &Graph) -> Vec<Vec<i32>> {
    let mut towards: Vec<Vec<(i32, usize)>> = graph
        .nodes
        .iter()
        .map(|node| match &node.kind {
            Kind::Scene(card) => (0..card.rows.len())
                .map(|action| (node.x, action))
                .collect(),
            _ => Vec::new(),
        })
        .collect();
    for way in &graph.ways {
        if let Source::Action { scene, action, .. } = way.source {
            towards[scene][action].0 = graph.nodes[way.nodes[1]].x;
        }
    }
    let place = |(node, mut towards): (&graph::Node, Vec<(i32, usize)>)| {
        towards.sort_unstable();
        let mut tabs = vec![node.x; towards.len()];
        let count = card::count(towards.len());
        let apart = node.width / count.max(1);
        for (place, (_, action)) in towards.into_iter().enumerate() {
            tabs[action] = node.x + apart * card::count(place) - apart * (count - 1) / 2;
        }
        tabs
    };
    graph.nodes.iter().zip(towards).map(place).collect()
}
