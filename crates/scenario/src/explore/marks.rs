//! What was seen on the way.

use super::Site;
use super::work::Costs;
use crate::condition::Condition;
use crate::model::{Action, Objective, Outcome, Scenario, Scene};
use crate::state::State;
use crate::walk::Watch;
use std::collections::BTreeSet;

/// How a condition was seen.
#[derive(Debug, Clone, Copy, Default)]
pub struct Seen {
    pub held: bool,
    pub failed: bool,
}

impl Seen {
    fn note(&mut self, holds: bool) {
        self.held |= holds;
        self.failed |= !holds;
    }

    pub fn ever(self) -> bool {
        self.held || self.failed
    }
}

#[derive(Debug)]
pub struct Marks {
    pub scenes: Vec<SceneMarks>,
    pub events: Vec<Seen>,
    /// Events that led somewhere.
    pub led: Vec<bool>,
    /// At endings that are not critical.
    pub objectives: Vec<Seen>,
    /// Site, effect, variable.
    pub left_range: BTreeSet<(Site, usize, usize)>,
    /// How much work it was to look.
    pub work: u64,
    costs: Costs,
}

#[derive(Debug)]
pub struct SceneMarks {
    pub reached: bool,
    pub dead_end: bool,
    pub passages: Vec<Seen>,
    pub actions: Vec<ActionMarks>,
}

#[derive(Debug)]
pub struct ActionMarks {
    pub offered: bool,
    pub condition: Seen,
    pub targets: Vec<Seen>,
}

impl Marks {
    pub fn new(scenario: &Scenario, costs: Costs) -> Self {
        let action = |one: &Action| ActionMarks {
            offered: false,
            condition: Seen::default(),
            targets: vec![Seen::default(); one.targets.len()],
        };
        let scene = |one: &Scene| SceneMarks {
            reached: false,
            dead_end: false,
            passages: vec![Seen::default(); one.passages.len()],
            actions: one.actions.iter().map(action).collect(),
        };
        Self {
            scenes: scenario.scenes.iter().map(scene).collect(),
            events: vec![Seen::default(); scenario.events.len()],
            led: vec![false; scenario.events.len()],
            objectives: vec![Seen::default(); scenario.objectives.len()],
            left_range: BTreeSet::new(),
            work: 0,
            costs,
        }
    }

    pub fn arrive(&mut self, scene: usize, one: &Scene, state: &State) {
        let marks = &mut self.scenes[scene];
        marks.reached = true;
        self.work += self.costs.situation(state) + self.costs.scenes[scene].passages;
        for (passage, seen) in one.passages.iter().zip(&mut marks.passages) {
            seen.note(passage.condition.holds(state));
        }
    }

    /// Whether an action is offered. The condition of one that was used up is not looked at.
    pub fn offer(&mut self, at: (usize, usize), action: &Action, state: &State) -> bool {
        if action.is_used(at, state) {
            return false;
        }
        self.work += self.costs.scenes[at.0].actions[at.1].condition;
        let holds = |one: &Condition| one.holds(state);
        let holds = action.condition.as_ref().is_none_or(holds);
        let marks = &mut self.scenes[at.0].actions[at.1];
        marks.condition.note(holds);
        marks.offered |= holds;
        holds
    }

    /// A step was taken, and came to a state.
    pub fn step(&mut self, at: (usize, usize), led_by: Option<usize>, state: &State) {
        self.work += self.costs.step(at, state);
        if let Some(event) = led_by {
            self.led[event] = true;
        }
    }

    pub fn dead_end(&mut self, scene: usize) {
        self.scenes[scene].dead_end = true;
    }

    pub fn end(&mut self, objectives: &[Objective], outcome: Outcome, state: &State) {
        if outcome == Outcome::Critical {
            return;
        }
        self.work += self.costs.objectives;
        for (objective, seen) in objectives.iter().zip(&mut self.objectives) {
            seen.note(objective.met.holds(state));
        }
    }
}

/// Looks on while a step is made.
pub struct Looking<'a> {
    pub marks: &'a mut Marks,
    pub scenario: &'a Scenario,
    pub action: (usize, usize),
}

impl Watch for Looking<'_> {
    fn event(&mut self, event: usize, held: bool) {
        self.marks.work += self.marks.costs.events[event];
        self.marks.events[event].note(held);
    }

    fn target(&mut self, target: usize, held: bool) {
        let (scene, action) = self.action;
        self.marks.work += self.marks.costs.scenes[scene].actions[action].targets[target];
        self.marks.scenes[scene].actions[action].targets[target].note(held);
    }

    fn left_range(&mut self, event: Option<usize>, effect: usize) {
        let (scene, action) = self.action;
        let (site, effects) = match event {
            Some(event) => (Site::Event(event), &self.scenario.events[event].effects),
            None => (
                Site::Action(scene, action),
                &self.scenario.scenes[scene].actions[action].effects,
            ),
        };
        let variable = effects[effect].variable();
        self.marks.left_range.insert((site, effect, variable));
    }
}
