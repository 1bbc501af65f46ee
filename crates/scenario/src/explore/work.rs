//! How much work exploring is, counted without a clock, so that the same file is always explored equally far.
//!
//! What takes time is counted, not situations alone: a situation of sixty events with long conditions takes a thousand times as long as that of
//! a short story. A unit is about what looking at one term of a condition takes.

use crate::condition::Condition;
use crate::model::{Event, Scenario};
use crate::state::State;

/// What each situation and each step takes, however little there is to look at.
const EACH: u64 = 40;

/// What parts of a scenario take, counted once.
#[derive(Debug)]
pub struct Costs {
    pub scenes: Vec<SceneCosts>,
    /// Condition and effects of each event.
    pub events: Vec<u64>,
    /// Of all objectives together.
    pub objectives: u64,
    /// How long a written situation is.
    words: u64,
}

#[derive(Debug)]
pub struct SceneCosts {
    /// Of all passages together.
    pub passages: u64,
    pub actions: Vec<ActionCosts>,
}

#[derive(Debug)]
pub struct ActionCosts {
    pub condition: u64,
    pub targets: Vec<u64>,
    effects: u64,
}

impl Costs {
    pub fn new(scenario: &Scenario, words: usize) -> Self {
        let scenes = scenario.scenes.iter().map(|scene| SceneCosts {
            passages: scene.passages.iter().map(|one| terms(&one.condition)).sum(),
            actions: scene
                .actions
                .iter()
                .map(|one| ActionCosts {
                    condition: maybe(one.condition.as_ref()),
                    targets: one
                        .targets
                        .iter()
                        .map(|one| maybe(one.condition.as_ref()))
                        .collect(),
                    effects: count(&one.effects),
                })
                .collect(),
        });
        let event = |one: &Event| maybe(one.condition.as_ref()) + count(&one.effects);
        Self {
            scenes: scenes.collect(),
            events: scenario.events.iter().map(event).collect(),
            objectives: scenario.objectives.iter().map(|one| terms(&one.met)).sum(),
            words: words as u64,
        }
    }

    /// To read a situation.
    pub fn situation(&self, state: &State) -> u64 {
        EACH + self.words * 3 + state.entries() * 4
    }

    /// To take a step and to write what it led to; what is looked at on the way comes on top.
    pub fn step(&self, (scene, action): (usize, usize), state: &State) -> u64 {
        let events = count(&self.events);
        let effects = self.scenes[scene].actions[action].effects;
        EACH + self.words * 3 + state.entries() * 2 + events + effects
    }
}

fn maybe(condition: Option<&Condition>) -> u64 {
    condition.map_or(0, terms)
}

/// Everything a condition may look at. What was done and seen has to be searched for.
fn terms(condition: &Condition) -> u64 {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => 1 + parts.iter().map(terms).sum::<u64>(),
        Condition::Not(inner) => 1 + terms(inner),
        Condition::Did { .. } | Condition::Seen(_) => 4,
        Condition::Flag(_)
        | Condition::Has { .. }
        | Condition::Number { .. }
        | Condition::Time { .. } => 1,
    }
}

fn count<T>(things: &[T]) -> u64 {
    things.len() as u64
}
