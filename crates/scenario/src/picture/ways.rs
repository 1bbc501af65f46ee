//! Ways as SVG. Between layers they are curves that leave and arrive upright; beside boxes they are straight. So none crosses a box.

use super::card::TAB;
use super::draw::Pen;
use super::graph::{Graph, Kind, Source, Way};
use crate::model::Outcome;
use base::picture::{ACCENT, WRONG, escape};

/// Where the layers are.
pub struct Bands {
    /// Top and bottom of each.
    pub bands: Vec<(i32, i32)>,
    /// From one to the next.
    pub gaps: Vec<i32>,
}

/// Room above the first layer: the word over the beginning, and ways that turn there.
const ABOVE: i32 = 56;

impl Bands {
    pub fn new(graph: &Graph) -> Self {
        let mut gaps = vec![64; graph.layers.len()];
        for (one, other) in &graph.links {
            let (one, other) = (&graph.nodes[*one], &graph.nodes[*other]);
            let gap = &mut gaps[one.layer.min(other.layer)];
            // The farther a way goes aside, the more room it needs to do so gently.
            *gap = (64 + (one.x - other.x).abs() / 14).clamp(*gap, 128);
        }
        let mut y = ABOVE;
        let bands = graph
            .layers
            .iter()
            .zip(&gaps)
            .map(|(layer, gap)| {
                let heights = layer
                    .iter()
                    .map(|node| graph.nodes[*node].height + graph.nodes[*node].foot);
                let top = y;
                let bottom = top + heights.max().unwrap_or_default();
                y = bottom + gap;
                (top, bottom)
            })
            .collect();
        Self { bands, gaps }
    }

    /// Where the last layer ends, and what turns back below it.
    pub fn bottom(&self) -> i32 {
        self.bands.last().map_or(ABOVE, |(_, bottom)| bottom + 40)
    }
}

impl Pen<'_> {
    /// A way with its words; `tab` is the middle of the tab it begins at.
    pub fn way(&mut self, graph: &Graph, bands: &Bands, way: &Way, tab: i32) {
        let (class, title, stroke, width) = self.style(graph, way);
        let dashes = match way.source {
            Source::Action {
                conditional: true, ..
            } => " stroke-dasharray=\"6 4\"",
            Source::Event(_) => " stroke-dasharray=\"2 3\"",
            Source::Action { .. } => "",
        };
        let path = path(graph, bands, way, tab);
        let (head, y) = entry(graph, bands, way);
        let half = 4 + width / 20;
        self.put(&format!(
            "<g class=\"sg-way{class}\"><title>{title}</title><path d=\"{path}\" fill=\"none\" stroke=\"{stroke}\" stroke-opacity=\".6\" stroke-width=\"{}.{}\"{dashes}/>\
            <path class=\"sg-head\" d=\"M{head} {y}l-{half} -9h{}z\" fill=\"{stroke}\"/></g>\n",
            width / 10,
            width % 10,
            half * 2,
        ));
    }

    fn counted(&self, at: (usize, usize)) -> (Option<u32>, u32) {
        self.overlay.map_or((None, 0), |one| {
            let (taken, critical) = one.counted(at);
            (Some(taken), critical)
        })
    }

    /// Classes, words, colour, and the width in tenths.
    fn style(&self, graph: &Graph, way: &Way) -> (String, String, &'static str, u32) {
        let mut class = String::new();
        if way.back {
            class.push_str(" sg-back");
        }
        let to = way.nodes.last().map(|node| &graph.nodes[*node].kind);
        let ends_critical =
            matches!(to, Some(Kind::Scene(card)) if card.ending == Some(Outcome::Critical));
        match way.source {
            Source::Event(_) => {
                class.push_str(" sg-by-event");
                (class, escape(self.labels.words.event), ACCENT, 12)
            }
            Source::Action { scene, action, .. } => {
                let (taken, critical) = self.counted((scene, action));
                let label = escape(self.labels.action((scene, action)));
                let Some(taken) = taken else {
                    return (class, label, "currentColor", 12);
                };
                let all: u64 = self.scenario.scenes[scene]
                    .actions
                    .iter()
                    .enumerate()
                    .filter_map(|(one, _)| self.counted((scene, one)).0)
                    .map(u64::from)
                    .sum();
                // Of several ways, each as often as it was gone.
                let led = self
                    .overlay
                    .zip(way.nodes.last())
                    .and_then(|(overlay, to)| {
                        let one = &self.scenario.scenes[scene].actions[action];
                        overlay.led(one, (scene, action), *to)
                    });
                let taken = led.unwrap_or(taken);
                let share = (u64::from(taken) * 70).checked_div(all).unwrap_or_default();
                let width = 10 + u32::try_from(share).unwrap_or_default();
                let title = format!("{label} · {}: {taken}", escape(self.labels.words.taken));
                if taken == 0 {
                    class.push_str(" sg-unused");
                }
                if ends_critical && critical > 0 {
                    class.push_str(" sg-critical");
                    return (class, title, WRONG, width);
                }
                (class, title, "currentColor", width)
            }
        }
    }
}

/// The line of a way.
pub fn path(graph: &Graph, bands: &Bands, way: &Way, tab: i32) -> String {
    if way.back {
        upwards(graph, bands, way, tab)
    } else {
        downwards(graph, bands, way, tab)
    }
}

/// Where a way enters its last node.
fn entry(graph: &Graph, bands: &Bands, way: &Way) -> (i32, i32) {
    way.nodes.last().map_or((0, 0), |last| {
        let node = &graph.nodes[*last];
        (node.x, bands.bands[node.layer].0)
    })
}

/// Out of its tab and down to the end of the layer.
fn out(graph: &Graph, bands: &Bands, way: &Way, tab: i32) -> (String, i32) {
    let from = &graph.nodes[way.nodes[0]];
    let (top, bottom) = bands.bands[from.layer];
    let begin = top + from.height;
    (format!("M{tab} {begin}V{bottom}"), bottom)
}

fn downwards(graph: &Graph, bands: &Bands, way: &Way, tab: i32) -> String {
    let (mut path, mut y) = out(graph, bands, way, tab);
    let mut x = tab;
    let last = way.nodes.len() - 1;
    for (place, node) in way.nodes.iter().enumerate().skip(1) {
        let node = &graph.nodes[*node];
        let (top, bottom) = bands.bands[node.layer];
        let end = if place == last { top - 6 } else { top };
        let half = (end - y) / 2;
        path.push_str(&curve((x, y + half), (node.x, end - half), end));
        (x, y) = (node.x, end);
        if place != last {
            path.push_str(&upright(bottom));
            y = bottom;
        }
    }
    path
}

/// Down out of its tab, round and up beside the boxes, and round again into the scene from above.
fn upwards(graph: &Graph, bands: &Bands, way: &Way, tab: i32) -> String {
    let (mut path, mut y) = out(graph, bands, way, tab);
    let mut x = tab;
    let last = way.nodes.len() - 1;
    for (place, node) in way.nodes.iter().enumerate().skip(1) {
        let node = &graph.nodes[*node];
        let (top, bottom) = bands.bands[node.layer];
        if place == last {
            let turn = top - 2 * TAB.1;
            path.push_str(&curve((x, turn), (node.x, turn), top - 6));
            break;
        }
        let (leave, arrive) = if place == 1 {
            let turn = bands.gaps[node.layer] * 5 / 9;
            (y + turn, bottom + turn)
        } else {
            let half = (y - bottom) / 2;
            (y - half, bottom + half)
        };
        path.push_str(&curve((x, leave), (node.x, arrive), bottom));
        path.push_str(&upright(top));
        (x, y) = (node.x, top);
    }
    path
}

/// A curve that leaves and arrives upright; by its control points, and the height where it ends.
fn curve((x, leave): (i32, i32), (to, arrive): (i32, i32), end: i32) -> String {
    format!("C{x} {leave} {to} {arrive} {to} {end}")
}

fn upright(end: i32) -> String {
    format!("V{end}")
}
