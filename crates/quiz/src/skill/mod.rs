//! What somebody's own answers show: which types of questions they take for which, how sure they are with what right, and where.
//!
//! Nothing here ranks people: it is computed for the officer who gave the answers.

mod confusion;
mod evidence;

pub use confusion::{Confusion, Finding, STANDS_OUT_PERCENT, STANDS_OUT_TIMES};
pub use evidence::{Calibration, ENOUGH_QUESTIONS, Evidence, Shown, calibration, competences};
