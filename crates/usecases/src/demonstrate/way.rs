//! A way through a scenario to an ending that is wanted.

use crate::UseCaseError;
use base::Slug;
use scenario::{Move, Scenario, Score, Verdict, Visit, score};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

/// The most situations looked at.
const MOST: usize = 50_000;

/// A situation that was come to.
struct Reached {
    visit: Visit,
    way: Vec<Slug>,
    cost: usize,
}

/// A way from where a story stands after these moves to an ending whose score is wanted; `None` where none was found. Short ways and sound
/// actions come first: an error is as far round as eight sound steps.
pub(super) fn find(
    graph: &Scenario,
    moves: &[Move],
    wanted: impl Fn(&Score) -> bool,
) -> Result<Option<Vec<Slug>>, UseCaseError> {
    let walk = graph
        .walk(moves)
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    let mut known = HashSet::new();
    let mut reached = vec![Reached {
        visit: walk.present().clone(),
        way: Vec::new(),
        cost: 0,
    }];
    let mut nearest = BinaryHeap::from([Reverse((0, 0))]);
    while let Some(Reverse((_, place))) = nearest.pop() {
        let Reached { visit, way, cost } = &reached[place];
        let scene = &graph.scenes[visit.scene];
        if scene.ending.is_some() {
            if ends_as(graph, moves, way, &wanted) {
                return Ok(Some(way.clone()));
            }
            continue;
        }
        if reached.len() >= MOST || !known.insert((visit.scene, visit.state.clone())) {
            continue;
        }
        let onward: Vec<Reached> = visit
            .offered
            .iter()
            .filter_map(|action| {
                let action = &scene.actions[*action];
                let next = graph.step(visit, action.id.as_str(), 1).ok()?;
                Some(Reached {
                    visit: next,
                    way: way.iter().chain([&action.id]).cloned().collect(),
                    cost: cost + step(action.verdict),
                })
            })
            .collect();
        for one in onward {
            nearest.push(Reverse((one.cost, reached.len())));
            reached.push(one);
        }
    }
    Ok(None)
}

fn step(verdict: Option<Verdict>) -> usize {
    match verdict {
        None | Some(Verdict::Sound) => 1,
        Some(Verdict::Costly) => 4,
        Some(Verdict::Unsound) => 8,
    }
}

/// Whether the ending at the end of a way is wanted.
fn ends_as(
    graph: &Scenario,
    moves: &[Move],
    way: &[Slug],
    wanted: impl Fn(&Score) -> bool,
) -> bool {
    let further = way.iter().cloned().map(Move::Take);
    let all: Vec<Move> = moves.iter().cloned().chain(further).collect();
    let walk = graph.walk(&all).ok();
    walk.and_then(|walk| score(graph, &walk))
        .is_some_and(|one| wanted(&one))
}
