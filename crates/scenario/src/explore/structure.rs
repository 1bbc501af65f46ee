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
