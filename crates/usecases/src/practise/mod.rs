//! Practising: drills, and scenarios.

mod drills;
pub mod scenario;

pub use drills::practice;
pub(crate) use drills::{Round, rounds};
