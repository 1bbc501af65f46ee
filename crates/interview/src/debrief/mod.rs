//! The debrief: what was asked over time, what came of it, and how to do better.

mod view;

pub use view::*;
