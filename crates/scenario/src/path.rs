//! The path with its forks, to look back on.

use crate::model::Scenario;
use crate::walk::{Visit, Walk};

/// A decision of the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fork {
    /// The number of the move that was kept.
    pub number: u32,
    /// The place of the scene.
    pub scene: usize,
    /// Minutes since the beginning, on arriving.
    pub time: u32,
    pub taken: Branch,
    /// What else was offered, one step ahead, in the order of the text.
    pub others: Vec<Branch>,
    /// What was tried here and gone back from, oldest first.
    pub reconsidered: Vec<Branch>,
}

/// An action with what follows from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// The place of the action in its scene.
    pub action: usize,
    /// The place of the scene.
    pub leads_to: usize,
    /// Places of the events that happen with it.
    pub events: Vec<usize>,
}

/// The decisions of the path that is kept, in their order.
pub fn forks(scenario: &Scenario, walk: &Walk) -> Vec<Fork> {
    let tried = tried(walk);
    walk.path
        .windows(2)
        .filter_map(|pair| {
            let [from, to] = pair else { return None };
            let number = to.by.as_ref()?.number;
            let taken = branch(to)?;
            let since = number_of(from);
            Some(Fork {
                number,
                scene: from.scene,
                time: from.state.time(),
                others: others(scenario, from, taken.action, number),
                reconsidered: tried
                    .iter()
                    .filter(|one| (since..number).contains(&number_of(one)))
                    .filter_map(|one| branch(one))
                    .collect(),
                taken,
            })
        })
        .collect()
}

/// Where reconsidered decisions had led that were taken on a visit of the path that is kept. While a visit stands on the path, what was taken there
/// has a higher number than the visit and a lower one than all that follows; a later reconsidering of a lower number took the
/// visit itself away.
fn tried(walk: &Walk) -> Vec<&Visit> {
    let firsts: Vec<&Visit> = walk
        .abandoned
        .iter()
        .filter_map(|one| one.first())
        .collect();
    let stands = |(place, one): &(usize, &Visit)| {
        firsts[place + 1..]
            .iter()
            .all(|later| number_of(later) > number_of(one))
    };
    firsts
        .iter()
        .copied()
        .enumerate()
        .filter(stands)
        .map(|(_, one)| one)
        .collect()
}

/// The number of the move that led to a visit; 0 at the beginning.
fn number_of(visit: &Visit) -> u32 {
    visit.by.as_ref().map_or(0, |by| by.number)
}

fn branch(visit: &Visit) -> Option<Branch> {
    let by = visit.by.as_ref()?;
    Some(Branch {
        action: by.action.1,
        leads_to: visit.scene,
        events: by.events.clone(),
    })
}

fn others(scenario: &Scenario, from: &Visit, taken: usize, number: u32) -> Vec<Branch> {
    let scene = scenario.scenes.get(from.scene);
    from.offered
        .iter()
        .filter(|place| **place != taken)
        .filter_map(|place| {
            let id = scene?.actions.get(*place)?.id.as_str();
            branch(&scenario.step(from, id, number).ok()?)
        })
        .collect()
}
