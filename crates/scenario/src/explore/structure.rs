//! Which scene can follow which, as if all conditions could hold.

use crate::model::{Action, Scenario};

pub struct Structure {
    /// The scenes that can follow a scene; none follow an ending.
    pub next: Vec<Vec<usize>>,
    /// Scenes where a story could stop: endings, and those in which it is possible that nothing is offered.
    stops: Vec<usize>,
}

impl Structure {
    pub fn new(scenario: &Scenario) -> Self {
        let events = scenario.events.iter().filter_map(|event| event.to);
        let next = scenario
            .scenes
            .iter()
            .map(|scene| {
                if scene.ending.is_some() || scene.actions.is_empty() {
                    return Vec::new();
                }
                let targets = scene.actions.iter().flat_map(|one| &one.targets);
                let mut next: Vec<usize> = targets
                    .map(|target| target.scene)
                    .chain(events.clone())
                    .collect();
                next.sort_unstable();
                next.dedup();
                next
            })
            .collect();
        let stops = (0..scenario.scenes.len())
            .filter(|scene| {
                let one = &scenario.scenes[*scene];
                let may_miss = |action: &Action| action.once || action.condition.is_some();
                one.ending.is_some() || one.actions.iter().all(may_miss)
            })
            .collect();
        Self { next, stops }
    }

    /// Whether the story could come to a scene.
    pub fn reached(&self) -> Vec<bool> {
        let backwards: Vec<(usize, usize)> = self.steps().map(|(from, to)| (to, from)).collect();
        let first = usize::from(!self.next.is_empty());
        reaching(self.next.len(), &backwards, &[0][..first])
    }

    /// Whether the story could stop somewhere, from a scene on.
    pub fn ways_out(&self) -> Vec<bool> {
        let steps: Vec<(usize, usize)> = self.steps().collect();
        reaching(self.next.len(), &steps, &self.stops)
    }

    /// Scenes that lead to each other, grouped; each group after all that it leads to (Tarjan, 1972).
    pub fn groups(&self) -> Vec<Vec<usize>> {
        let count = self.next.len();
        // Numbers in the order of meeting, from 1; and of each scene the earliest that it leads back to.
        let (mut number, mut back) = (vec![0; count], vec![0; count]);
        let mut grouped = vec![false; count];
        let (mut met, mut waiting, mut groups) = (0, Vec::new(), Vec::new());
        for root in 0..count {
            // A scene, and how many of those that follow it were looked at.
            let mut open: Vec<(usize, usize)> = Vec::new();
            let mut enter = (number[root] == 0).then_some(root);
            loop {
                if let Some(scene) = enter.take() {
                    met += 1;
                    (number[scene], back[scene]) = (met, met);
                    waiting.push(scene);
                    open.push((scene, 0));
                }
                let Some((scene, looked)) = open.last_mut() else {
                    break;
                };
                let scene = *scene;
                if let Some(to) = self.next[scene].get(*looked).copied() {
                    *looked += 1;
                    if number[to] == 0 {
                        enter = Some(to);
                    } else if !grouped[to] {
                        back[scene] = back[scene].min(number[to]);
                    }
                    continue;
                }
                open.pop();
                if let Some((before, _)) = open.last() {
                    back[*before] = back[*before].min(back[scene]);
                }
                if back[scene] == number[scene] {
                    let first = waiting.iter().rposition(|one| *one == scene);
                    let group = waiting.split_off(first.unwrap_or_default());
                    for one in &group {
                        grouped[*one] = true;
                    }
                    groups.push(group);
                }
            }
        }
        groups
    }

    fn steps(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let scenes = self.next.iter().enumerate();
        scenes.flat_map(|(from, next)| next.iter().map(move |to| (from, *to)))
    }
}

/// Of `count` nodes, those from which one of `goals` can be reached by `steps`.
pub fn reaching(count: usize, steps: &[(usize, usize)], goals: &[usize]) -> Vec<bool> {
    // The steps, sorted by where they lead: those to a node lie between its bound and the next one.
    let mut bounds = vec![0; count + 1];
    for (_, to) in steps {
        bounds[to + 1] += 1;
    }
    for node in 0..count {
        bounds[node + 1] += bounds[node];
    }
    let mut free = bounds.clone();
    let mut sources = vec![0; steps.len()];
    for (from, to) in steps {
        sources[free[*to]] = *from;
        free[*to] += 1;
    }
    let mut found = vec![false; count];
    let mut waiting = Vec::new();
    for goal in goals {
        if !std::mem::replace(&mut found[*goal], true) {
            waiting.push(*goal);
        }
    }
    while let Some(node) = waiting.pop() {
        for from in &sources[bounds[node]..bounds[node + 1]] {
            if !std::mem::replace(&mut found[*from], true) {
                waiting.push(*from);
            }
        }
    }
    found
}
