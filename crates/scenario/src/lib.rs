//! Branching scenarios: what a scenario remembers, what may be done, what follows, and what is scored.
//!
//! The format that authors write is described in `docs/scenarios.md`; `courseware` reads it. Here are no words, only
//! what decides: the same scenario and the same decisions always give the same story and the same score, so that a result can be
//! looked at again on appeal. Nothing here reads a clock; time passes only as the scenario says.

mod condition;
mod effect;
mod explore;
mod model;
mod names;
mod path;
mod picture;
mod score;
mod state;
mod walk;
mod way;

pub use condition::{Comparison, Condition};
pub use effect::Effect;
pub use explore::{Exploration, Finding, SITUATIONS, Site, WORK, explore};
pub use model::*;
pub use names::{Expected, Names, TAKEN, Wrong, WrongKind};
pub use path::{Branch, Fork, forks};
pub use picture::{Labels, Overlay, PictureWords, standalone, svg};
pub use score::{Met, Score, score};
pub use state::State;
pub use walk::{Arrival, Move, Refusal, Visit, Walk};

#[cfg(test)]
mod tests;
