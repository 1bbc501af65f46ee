//! The interviewee: a person with memories, trust, distress, needs and fatigue, who answers by the model of `docs/interview-model.md`.
//!
//! [`model`] has the numbers. `cue`, `index`, `asking`, `matching` and `subject` find what a question points at; `heard` makes a coding ready. [`person`] is the
//! state: `effect` moves it by what was said, `answer` and `mistake` decide what comes out, `react` answers everything that is not a
//! question about the matter, `voice` chooses wordings. [`interview`] puts words in and turns out; [`simulate`] puts in officers who
//! have no words.

mod aim;
mod answer;
mod asking;
mod chance;
mod check;
mod cue;
mod effect;
mod heard;
mod index;
mod interview;
mod matching;
mod mistake;
mod model;
mod person;
mod practice;
mod react;
mod render;
mod silence;
pub mod simulate;
mod subject;
mod suits;
mod turn;
mod voice;

pub use check::asks_in_vain;
pub use interview::{CHARACTERS, Interview, Refused};
pub use model::MODEL_VERSION;
pub(crate) use model::model;
pub use person::TURNS;
pub use turn::*;

#[cfg(test)]
pub(crate) mod tests;
