//! Practising: drills, scenarios, and interviews.

mod drills;
pub mod interview;
pub mod scenario;

pub use drills::practice;
pub(crate) use drills::{Enrolled, Round, rounds};
