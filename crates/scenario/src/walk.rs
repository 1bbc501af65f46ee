//! Going through a scenario, step by step.
//!
//! What one step does, in this order: the action counts as taken and its scene as seen; its effects; its minutes; the events that are due,
//! in the order of their times and then of the file, each with its effects (one pass: an event may make a later one possible, not an earlier one);
//! then the action's targets, tried in order on the state as it now is.

use crate::condition::Condition;
use crate::model::{Action, Outcome, Scenario, VariableKind};
use crate::state::State;
use base::Slug;

/// Something the officer did. A run is a list of these and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// An action was taken.
    Take(Slug),
    /// A decision is reconsidered: the story goes back to the visit before the move with this number, counted from 1 among all
    /// moves of the run. That move must be part of the path as it stands.
    Reconsider(u32),
}

/// One time somebody is in a scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The place of the scene.
    pub scene: usize,
    /// What is remembered on arriving.
    pub state: State,
    /// Places of the actions that are offered, in the order of the text.
    pub offered: Vec<usize>,
    /// Places of the passages that are read.
    pub passages: Vec<usize>,
    /// How the story came here; `None` at the beginning.
    pub by: Option<Arrival>,
}

/// How the story came to a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The number of the move among all moves of the run, from 1.
    pub number: u32,
    /// The place of the scene it was taken in, and of the action there.
    pub action: (usize, usize),
    /// Places of the events that happened, in their order.
    pub events: Vec<usize>,
    /// The event whose `to` led here, if one did.
    pub led_by: Option<usize>,
}

/// A run as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    /// The path that is kept, from the first scene to the present one. Never empty.
    pub path: Vec<Visit>,
    /// What was gone back from, oldest first: for each reconsidering the visits that the path lost by it. The first of them is where the
    /// reconsidered decision had led; its number is the one that was reconsidered.
    pub abandoned: Vec<Vec<Visit>>,
    /// How many moves there were.
    pub moves: u32,
}

/// Why a move is not possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the story has ended")]
    Ended,
    #[error("this action is not offered here")]
    NotOffered,
    #[error("there is no such decision on the path")]
    NoSuchDecision,
    #[error("a run has at most {} moves", Walk::MOVES)]
    TooManyMoves,
}

/// Somebody who looks on while a step is made.
pub(crate) trait Watch {
    /// The condition of an event that is due was looked at.
    fn event(&mut self, _event: usize, _held: bool) {}
    /// The condition of a target was looked at.
    fn target(&mut self, _target: usize, _held: bool) {}
    /// An effect made a number leave its range: of the event, or of the action itself.
    fn left_range(&mut self, _event: Option<usize>, _effect: usize) {}
}

/// Nobody looks on.
impl Watch for () {}

/// What followed from an action.
pub(crate) struct Onward {
    pub scene: usize,
    pub events: Vec<usize>,
    pub led_by: Option<usize>,
}

impl Scenario {
    /// The first visit.
    pub fn opening(&self) -> Visit {
        self.visit(0, State::begin(self), None)
    }

    /// The visit that follows from an action, one step ahead; `number` is that of the move.
    pub fn step(&self, from: &Visit, action: &str, number: u32) -> Result<Visit, Refusal> {
        let scene = self.scenes.get(from.scene).ok_or(Refusal::NotOffered)?;
        if scene.ending.is_some() {
            return Err(Refusal::Ended);
        }
        let place = scene
            .actions
            .iter()
            .position(|one| one.id.as_str() == action)
            .filter(|place| from.offered.contains(place))
            .ok_or(Refusal::NotOffered)?;
        let mut state = from.state.clone();
        let onward = self.advance(&mut state, (from.scene, place), &mut ());
        let by = Arrival {
            number,
            action: (from.scene, place),
            events: onward.events,
            led_by: onward.led_by,
        };
        Ok(self.visit(onward.scene, state, Some(by)))
    }

    /// Goes through the moves of a run, from its beginning.
    pub fn walk(&self, moves: &[Move]) -> Result<Walk, Refusal> {
        let mut walk = Walk {
            path: vec![self.opening()],
            abandoned: Vec::new(),
            moves: 0,
        };
        for one in moves {
            self.go_on(&mut walk, one)?;
        }
        Ok(walk)
    }

    fn go_on(&self, walk: &mut Walk, one: &Move) -> Result<(), Refusal> {
        if walk.outcome(self).is_some() {
            return Err(Refusal::Ended);
        }
        if walk.moves >= Walk::MOVES {
            return Err(Refusal::TooManyMoves);
        }
        match one {
            Move::Take(action) => {
                let next = self.step(walk.present(), action.as_str(), walk.next_number())?;
                walk.path.push(next);
            }
            Move::Reconsider(number) => {
                let led = |visit: &Visit| visit.by.as_ref().map(|by| by.number) == Some(*number);
                let at = walk.path.iter().position(led);
                let lost = walk.path.split_off(at.ok_or(Refusal::NoSuchDecision)?);
                walk.abandoned.push(lost);
            }
        }
        walk.moves += 1;
        Ok(())
    }

    /// What follows from taking an action, whether it is offered or not; `state` becomes what is remembered afterwards.
    pub(crate) fn advance(
        &self,
        state: &mut State,
        (scene, place): (usize, usize),
        watch: &mut impl Watch,
    ) -> Onward {
        let action = &self.scenes[scene].actions[place];
        state.seen.insert(scene);
        state.did.insert((scene, place));
        for (at, effect) in action.effects.iter().enumerate() {
            if !effect.apply(&self.variables, state) && self.is_number(effect.variable()) {
                watch.left_range(None, at);
            }
        }
        state.time = state.time.saturating_add(action.minutes);
        let events = self.happen(state, watch);
        let target = follow(action, state, watch).unwrap_or(scene);
        let led_by = events
            .iter()
            .rev()
            .copied()
            .find(|event| self.events[*event].to.is_some())
            .filter(|_| !self.is_ending(target));
        let led_to = led_by.and_then(|event| self.events[event].to);
        Onward {
            scene: led_to.unwrap_or(target),
            events,
            led_by,
        }
    }

    /// Lets the events happen that are due; their places, in their order.
    fn happen(&self, state: &mut State, watch: &mut impl Watch) -> Vec<usize> {
        let mut due: Vec<usize> = (0..self.events.len())
            .filter(|event| self.events[*event].at <= state.time)
            .filter(|event| !state.happened.contains(event))
            .collect();
        due.sort_by_key(|event| self.events[*event].at);
        due.retain(|place| {
            let event = &self.events[*place];
            let holds = event.condition.as_ref().is_none_or(|one| one.holds(state));
            watch.event(*place, holds);
            if holds {
                state.happened.insert(*place);
                for (at, effect) in event.effects.iter().enumerate() {
                    if !effect.apply(&self.variables, state) && self.is_number(effect.variable()) {
                        watch.left_range(Some(*place), at);
                    }
                }
            }
            holds
        });
        due
    }

    fn visit(&self, scene: usize, state: State, by: Option<Arrival>) -> Visit {
        let (offered, passages) = self.scenes.get(scene).map_or_else(Default::default, |one| {
            let offered = |place: &usize| one.actions[*place].is_offered((scene, *place), &state);
            let read = |place: &usize| one.passages[*place].condition.holds(&state);
            (
                (0..one.actions.len()).filter(offered).collect(),
                (0..one.passages.len()).filter(read).collect(),
            )
        });
        Visit {
            scene,
            state,
            offered,
            passages,
            by,
        }
    }

    pub(crate) fn is_ending(&self, scene: usize) -> bool {
        self.outcome(scene).is_some()
    }

    fn outcome(&self, scene: usize) -> Option<Outcome> {
        self.scenes.get(scene).and_then(|one| one.ending)
    }

    fn is_number(&self, variable: usize) -> bool {
        matches!(
            self.variables.get(variable).map(|one| &one.kind),
            Some(VariableKind::Number { .. })
        )
    }
}

impl Action {
    /// Whether it is offered in a state; `at` is its own place.
    pub(crate) fn is_offered(&self, at: (usize, usize), state: &State) -> bool {
        let holds = |one: &Condition| one.holds(state);
        !self.is_used(at, state) && self.condition.as_ref().is_none_or(holds)
    }

    /// Whether it can be taken once only, and was.
    pub(crate) fn is_used(&self, at: (usize, usize), state: &State) -> bool {
        self.once && state.did.contains(&at)
    }
}

/// The scene an action leads to by itself.
fn follow(action: &Action, state: &State, watch: &mut impl Watch) -> Option<usize> {
    for (place, target) in action.targets.iter().enumerate() {
        let Some(condition) = &target.condition else {
            return Some(target.scene);
        };
        let holds = condition.holds(state);
        watch.target(place, holds);
        if holds {
            return Some(target.scene);
        }
    }
    None
}

impl Walk {
    /// The most moves a run can have, those of reconsidering included.
    pub const MOVES: u32 = 500;

    /// Where the story stands.
    pub fn present(&self) -> &Visit {
        &self.path[self.path.len() - 1]
    }

    /// The number the next move has.
    pub fn next_number(&self) -> u32 {
        self.moves + 1
    }

    /// How it ended; `None` while it goes on.
    pub fn outcome(&self, scenario: &Scenario) -> Option<Outcome> {
        scenario.outcome(self.present().scene)
    }
}
