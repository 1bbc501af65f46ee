//! From what was seen to what is said.

use super::marks::{Marks, Seen};
use super::structure::Structure;
use super::{Finding, Site};
use crate::model::{Outcome, Scenario};

/// All findings, in their order. When the explorer gave up, only what was met and what holds whatever conditions say.
pub fn findings(
    scenario: &Scenario,
    structure: &Structure,
    marks: &Marks,
    circles: &[usize],
    gave_up: bool,
) -> Vec<Finding> {
    let mut found = met(marks);
    if gave_up {
        let reached = structure.reached();
        let out = structure.ways_out();
        let closed = (0..reached.len()).filter(|scene| reached[*scene] && !out[*scene]);
        found.extend(closed.chain(circles.iter().copied()).map(Finding::NoWayOut));
        let empty = (0..reached.len()).filter(|scene| {
            let one = &scenario.scenes[*scene];
            reached[*scene] && one.actions.is_empty() && one.ending.is_none()
        });
        found.extend(empty.map(Finding::DeadEnd));
        missing(scenario, &reached, &mut found);
    } else {
        let reached: Vec<bool> = marks.scenes.iter().map(|one| one.reached).collect();
        found.extend(circles.iter().copied().map(Finding::NoWayOut));
        missing(scenario, &reached, &mut found);
        for scene in 0..scenario.scenes.len() {
            in_scene(scenario, marks, scene, &mut found);
        }
        events(scenario, marks, &mut found);
        objectives(marks, &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// What was met needs no proof.
fn met(marks: &Marks) -> Vec<Finding> {
    let scenes = marks.scenes.iter().enumerate();
    let dead_ends = scenes.filter(|(_, one)| one.dead_end);
    let ranges = marks.left_range.iter();
    dead_ends
        .map(|(scene, _)| Finding::DeadEnd(scene))
        .chain(ranges.map(|(site, effect, variable)| Finding::LeavesRange {
            site: *site,
            effect: *effect,
            variable: *variable,
        }))
        .collect()
}

fn missing(scenario: &Scenario, reached: &[bool], found: &mut Vec<Finding>) {
    let mut kind_endings = 0;
    for (scene, (one, reached)) in scenario.scenes.iter().zip(reached).enumerate() {
        match (reached, one.ending) {
            (true, Some(Outcome::Good | Outcome::Mixed)) => kind_endings += 1,
            (true, _) => {}
            (false, Some(_)) => found.push(Finding::EndingNeverReached(scene)),
            (false, None) => found.push(Finding::SceneUnreachable(scene)),
        }
    }
    if kind_endings < 2 {
        found.push(Finding::OneSidedEndings);
    }
}

fn in_scene(scenario: &Scenario, marks: &Marks, scene: usize, found: &mut Vec<Finding>) {
    let (one, marks) = (&scenario.scenes[scene], &marks.scenes[scene]);
    if !marks.reached {
        return;
    }
    for (place, seen) in marks.passages.iter().enumerate() {
        found.extend(one_sided(*seen, Site::Passage(scene, place)));
    }
    for (place, (action, marks)) in one.actions.iter().zip(&marks.actions).enumerate() {
        if !marks.offered && one.ending.is_none() {
            found.push(Finding::ActionNeverTaken(scene, place));
        } else if action.condition.is_some() && !marks.condition.failed {
            found.push(Finding::Always(Site::Action(scene, place)));
        }
        for (target, seen) in marks.targets.iter().enumerate() {
            found.extend(one_sided(*seen, Site::Target(scene, place, target)));
        }
    }
}

fn events(scenario: &Scenario, marks: &Marks, found: &mut Vec<Finding>) {
    for (place, (event, seen)) in scenario.events.iter().zip(&marks.events).enumerate() {
        if !seen.ever() {
            found.push(Finding::EventNeverHappens(place));
        } else if event.condition.is_some() {
            found.extend(one_sided(*seen, Site::Event(place)));
        }
        if event.to.is_some() && seen.held && !marks.led[place] {
            found.push(Finding::EventNeverLeads(place));
        }
    }
}

fn objectives(marks: &Marks, found: &mut Vec<Finding>) {
    for (place, seen) in marks.objectives.iter().enumerate() {
        match (seen.held, seen.failed) {
            (true, false) => found.push(Finding::ObjectiveAlwaysMet(place)),
            (false, true) => found.push(Finding::ObjectiveNeverMet(place)),
            _ => {}
        }
    }
}

fn one_sided(seen: Seen, site: Site) -> Option<Finding> {
    match (seen.held, seen.failed) {
        (true, false) => Some(Finding::Always(site)),
        (false, true) => Some(Finding::Never(site)),
        _ => None,
    }
}
