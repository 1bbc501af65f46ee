//! A second explorer, slow and plain: it keeps whole states and asks the walk about everything. The real one is held to it.

use crate::{Finding, Outcome, Scenario, Site, State, Visit};
use std::collections::{BTreeSet, HashMap};

/// Any later minute is the same to the scenarios of these tests.
const LATEST: u32 = 15;

/// Findings that can be told from visits alone: all but conditions of events, and ranges, which are decided inside a step.
pub fn is_in_plain_search(finding: &Finding) -> bool {
    !matches!(
        finding,
        Finding::LeavesRange { .. }
            | Finding::EventNeverHappens(_)
            | Finding::Always(Site::Event(_))
            | Finding::Never(Site::Event(_))
    )
}

/// `None` where there are more situations than the limit.
pub fn plain_search(scenario: &Scenario, limit: usize) -> Option<Vec<Finding>> {
    let mut visits = vec![scenario.opening()];
    let mut numbers: HashMap<(usize, State), usize> = HashMap::new();
    numbers.insert((0, visits[0].state.clone()), 0);
    let mut steps: Vec<Vec<(usize, usize)>> = Vec::new();
    let (mut happened, mut led) = (BTreeSet::new(), BTreeSet::new());
    let mut at = 0;
    while at < visits.len() {
        let mut onward = Vec::new();
        for action in visits[at].offered.clone() {
            let id = scenario.scenes[visits[at].scene].actions[action]
                .id
                .as_str();
            let mut next = scenario.step(&visits[at], id, 1).unwrap();
            let by = next.by.as_ref().unwrap();
            happened.extend(by.events.iter().copied());
            led.extend(by.led_by);
            next.state.time = next.state.time.min(LATEST);
            let key = (next.scene, next.state.clone());
            let number = *numbers.entry(key).or_insert(visits.len());
            if number == visits.len() {
                visits.push(next);
            }
            onward.push((action, number));
        }
        steps.push(onward);
        if visits.len() > limit {
            return None;
        }
        at += 1;
    }
    let mut found = of_scenes(scenario, &visits);
    found.extend(of_conditions(scenario, &visits, &steps));
    found.extend(circles(&visits, &steps));
    found.extend(of_objectives(scenario, &visits));
    let idle = happened.difference(&led).copied();
    let idle = idle.filter(|event| scenario.events[*event].to.is_some());
    found.extend(idle.map(Finding::EventNeverLeads));
    found.sort_unstable();
    found.dedup();
    Some(found)
}

fn of_scenes(scenario: &Scenario, visits: &[Visit]) -> Vec<Finding> {
    let mut found = Vec::new();
    let reached: BTreeSet<usize> = visits.iter().map(|one| one.scene).collect();
    let ends = reached.iter().filter(|scene| {
        let ending = scenario.scenes[**scene].ending;
        matches!(ending, Some(Outcome::Good | Outcome::Mixed))
    });
    if ends.count() < 2 {
        found.push(Finding::OneSidedEndings);
    }
    for (scene, one) in scenario.scenes.iter().enumerate() {
        if !reached.contains(&scene) {
            found.push(match one.ending {
                Some(_) => Finding::EndingNeverReached(scene),
                None => Finding::SceneUnreachable(scene),
            });
            continue;
        }
        let here = visits.iter().filter(|visit| visit.scene == scene);
        if one.ending.is_none() && here.clone().any(|visit| visit.offered.is_empty()) {
            found.push(Finding::DeadEnd(scene));
        }
        for action in 0..one.actions.len() {
            if here.clone().all(|visit| !visit.offered.contains(&action)) {
                found.push(Finding::ActionNeverTaken(scene, action));
            }
        }
        for passage in 0..one.passages.len() {
            let site = Site::Passage(scene, passage);
            let read: Vec<bool> = here
                .clone()
                .map(|visit| visit.passages.contains(&passage))
                .collect();
            found.extend(one_sided(&read, site));
        }
    }
    found
}

fn of_conditions(
    scenario: &Scenario,
    visits: &[Visit],
    steps: &[Vec<(usize, usize)>],
) -> Vec<Finding> {
    let mut found = Vec::new();
    for (scene, one) in scenario.scenes.iter().enumerate() {
        for (place, action) in one.actions.iter().enumerate() {
            let mut offers = Vec::new();
            let mut tried = vec![Vec::new(); action.targets.len()];
            for (number, visit) in visits.iter().enumerate() {
                if visit.scene != scene {
                    continue;
                }
                let used = action.once && visit.state.did.contains(&(scene, place));
                if let Some(condition) = action.condition.as_ref().filter(|_| !used) {
                    offers.push(condition.holds(&visit.state));
                }
                for (_, next) in steps[number].iter().filter(|(taken, _)| *taken == place) {
                    for (target, tried) in action.targets.iter().zip(&mut tried) {
                        let Some(condition) = &target.condition else {
                            break;
                        };
                        let holds = condition.holds(&visits[*next].state);
                        tried.push(holds);
                        if holds {
                            break;
                        }
                    }
                }
            }
            let always = Finding::Always(Site::Action(scene, place));
            let of_action = one_sided(&offers, Site::Action(scene, place));
            found.extend(of_action.filter(|one| *one == always));
            for (target, tried) in tried.iter().enumerate() {
                found.extend(one_sided(tried, Site::Target(scene, place, target)));
            }
        }
    }
    found
}

fn circles(visits: &[Visit], steps: &[Vec<(usize, usize)>]) -> Vec<Finding> {
    let mut out: Vec<bool> = visits.iter().map(|one| one.offered.is_empty()).collect();
    loop {
        let before = out.clone();
        for (from, steps) in steps.iter().enumerate() {
            out[from] |= steps.iter().any(|(_, to)| out[*to]);
        }
        if out == before {
            break;
        }
    }
    let inside = visits.iter().zip(out).filter(|(_, out)| !out);
    inside
        .map(|(visit, _)| Finding::NoWayOut(visit.scene))
        .collect()
}

fn of_objectives(scenario: &Scenario, visits: &[Visit]) -> Vec<Finding> {
    let ends: Vec<&Visit> = visits
        .iter()
        .filter(|visit| {
            let ending = scenario.scenes[visit.scene].ending;
            ending.is_some_and(|one| one != Outcome::Critical)
        })
        .collect();
    let objectives = scenario.objectives.iter().enumerate();
    objectives
        .filter_map(|(place, one)| {
            let mut met = ends.iter().map(|end| {
                let mut state = end.state.clone();
                state.seen.insert(end.scene);
                one.met.holds(&state)
            });
            let first = met.next()?;
            met.all(|other| other == first).then_some(if first {
                Finding::ObjectiveAlwaysMet(place)
            } else {
                Finding::ObjectiveNeverMet(place)
            })
        })
        .collect()
}

fn one_sided(seen: &[bool], site: Site) -> Option<Finding> {
    let first = *seen.first()?;
    seen.iter().all(|one| *one == first).then_some(if first {
        Finding::Always(site)
    } else {
        Finding::Never(site)
    })
}
