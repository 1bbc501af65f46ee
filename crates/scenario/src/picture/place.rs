//! Who stands beside whom, and where.
//!
//! Nodes of a layer are ordered by the middle of those they are linked to (barycentre, Sugiyama and others, 1981), downwards and upwards in
//! turn, and the order with the fewest crossings is kept. Then each node moves as near to the middle of its links as its neighbours let it.

use super::card::{BEND, MARGIN};
use super::graph::{Graph, Kind};

const SWEEPS: usize = 16;
/// Between boxes.
const GAP: i32 = 32;

/// Sets the order of all layers and the `x` of all nodes; the width that is taken.
pub fn place(graph: &mut Graph) -> i32 {
    let near = Near::new(graph);
    sort(graph, &near);
    for sweep in 0..SWEEPS {
        let downwards = sweep % 2 == 0;
        for at in 0..graph.layers.len() {
            let layer = if downwards {
                at
            } else {
                graph.layers.len() - 1 - at
            };
            // Towards the end both ways, to balance; at last downwards, so that what follows each other stands in a line.
            let both = (SWEEPS - 3..SWEEPS).contains(&sweep);
            straighten(graph, &near, layer, (downwards || both, !downwards || both));
        }
    }
    for layer in 0..graph.layers.len() {
        straighten(graph, &near, layer, (true, false));
    }
    let edges = |node: &super::graph::Node| (node.x - node.width / 2, node.x + node.width / 2);
    let least = graph
        .nodes
        .iter()
        .map(|one| edges(one).0)
        .min()
        .unwrap_or(0);
    for node in &mut graph.nodes {
        node.x += MARGIN - least;
    }
    let most = graph
        .nodes
        .iter()
        .map(|one| edges(one).1)
        .max()
        .unwrap_or(0);
    most + MARGIN
}

/// What each node is linked to.
struct Near {
    above: Vec<Vec<usize>>,
    below: Vec<Vec<usize>>,
    beside: Vec<Vec<usize>>,
}

impl Near {
    fn new(graph: &Graph) -> Self {
        let none = || vec![Vec::new(); graph.nodes.len()];
        let (mut above, mut below, mut beside) = (none(), none(), none());
        for (one, other) in &graph.links {
            let (up, down) = if graph.nodes[*one].layer < graph.nodes[*other].layer {
                (*one, *other)
            } else {
                (*other, *one)
            };
            below[up].push(down);
            above[down].push(up);
        }
        for (one, other) in &graph.turns {
            beside[*one].push(*other);
            beside[*other].push(*one);
        }
        Self {
            above,
            below,
            beside,
        }
    }

    fn middle(&self, graph: &Graph, node: usize, (up, down): (bool, bool)) -> Option<i32> {
        let mut linked: Vec<i32> = Vec::new();
        if up {
            linked.extend(self.above[node].iter().map(|one| graph.nodes[*one].x));
        }
        // What nothing leads to stands over what it leads to.
        if down || self.above[node].is_empty() {
            linked.extend(self.below[node].iter().map(|one| graph.nodes[*one].x));
        }
        if matches!(graph.nodes[node].kind, Kind::Bend) {
            linked.extend(self.beside[node].iter().map(|one| graph.nodes[*one].x));
        }
        mean(&linked)
    }
}

fn mean(numbers: &[i32]) -> Option<i32> {
    let count = i64::try_from(numbers.len()).ok()?;
    let sum: i64 = numbers.iter().copied().map(i64::from).sum();
    i32::try_from(sum.checked_div(count)?).ok()
}

fn sort(graph: &mut Graph, near: &Near) {
    for layer in 0..graph.layers.len() {
        pack(graph, layer);
    }
    let mut best = (crossings(graph, near), graph.layers.clone());
    for sweep in 0..SWEEPS {
        let downwards = sweep % 2 == 0;
        for at in 0..graph.layers.len() {
            let layer = if downwards {
                at
            } else {
                graph.layers.len() - 1 - at
            };
            let look = (downwards, !downwards);
            let mut nodes = std::mem::take(&mut graph.layers[layer]);
            nodes.sort_by_cached_key(|node| {
                near.middle(graph, *node, look)
                    .unwrap_or(graph.nodes[*node].x)
            });
            graph.layers[layer] = nodes;
            pack(graph, layer);
        }
        let crossings = crossings(graph, near);
        if crossings < best.0 {
            best = (crossings, graph.layers.clone());
        }
    }
    graph.layers = best.1;
    for layer in 0..graph.layers.len() {
        pack(graph, layer);
    }
}

/// Puts the nodes of a layer side by side, around 0.
fn pack(graph: &mut Graph, layer: usize) {
    let nodes = graph.layers[layer].clone();
    let mut x = 0;
    for (place, node) in nodes.iter().enumerate() {
        if let Some(before) = place.checked_sub(1) {
            x += apart(graph, nodes[before], *node);
        }
        graph.nodes[*node].x = x;
    }
    for node in nodes {
        graph.nodes[node].x -= x / 2;
    }
}

/// How far the middles of neighbours must be from each other.
fn apart(graph: &Graph, one: usize, other: usize) -> i32 {
    let (one, other) = (&graph.nodes[one], &graph.nodes[other]);
    let bend = |kind: &Kind| matches!(kind, Kind::Bend);
    let gap = match (bend(&one.kind), bend(&other.kind)) {
        (true, true) => BEND,
        (false, false) => GAP,
        _ => GAP / 2,
    };
    i32::midpoint(one.width, other.width) + gap
}

/// How often links cross between layers.
fn crossings(graph: &Graph, near: &Near) -> usize {
    let mut place = vec![0; graph.nodes.len()];
    for layer in &graph.layers {
        for (at, node) in layer.iter().enumerate() {
            place[*node] = at;
        }
    }
    let mut crossings = 0;
    for layer in &graph.layers {
        let mut passed: Vec<usize> = Vec::new();
        for node in layer {
            let below: Vec<usize> = near.below[*node].iter().map(|one| place[*one]).collect();
            for to in &below {
                crossings += passed.iter().filter(|one| *one > to).count();
            }
            passed.extend(below);
        }
    }
    crossings
}

/// Moves the nodes of a layer as near as possible to where they want to be, without changing their order: neighbours that
/// want the same room form a block that stands at the mean of their wishes.
fn straighten(graph: &mut Graph, near: &Near, layer: usize, look: (bool, bool)) {
    let nodes = graph.layers[layer].clone();
    // Each block: sum of wishes, weight, nodes; wishes are counted from where a packed layer would have the node.
    let mut blocks: Vec<(i64, i64, usize)> = Vec::new();
    let mut packed = Vec::new();
    let mut x = 0;
    for (place, node) in nodes.iter().enumerate() {
        if let Some(before) = place.checked_sub(1) {
            x += apart(graph, nodes[before], *node);
        }
        packed.push(x);
        let wish = near
            .middle(graph, *node, look)
            .unwrap_or(graph.nodes[*node].x);
        // Long ways should be straight.
        let weight = if matches!(graph.nodes[*node].kind, Kind::Bend) {
            3
        } else {
            2
        };
        blocks.push((i64::from(wish - x) * weight, weight, 1));
        while let [.., (sum, weight, count), (sum2, weight2, count2)] = blocks[..] {
            if sum * weight2 <= sum2 * weight {
                break;
            }
            blocks.truncate(blocks.len() - 2);
            blocks.push((sum + sum2, weight + weight2, count + count2));
        }
    }
    let wishes = blocks
        .iter()
        .flat_map(|(sum, weight, count)| std::iter::repeat_n(sum / weight, *count));
    for ((node, packed), wish) in nodes.iter().zip(packed).zip(wishes) {
        graph.nodes[*node].x = packed + i32::try_from(wish).unwrap_or_default();
    }
}
