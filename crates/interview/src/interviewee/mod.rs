//! The interviewee: a person with memories, trust, distress, needs and fatigue, who answers by the model of `docs/interview-model.md`.

mod render;
mod turn;

pub use turn::*;
