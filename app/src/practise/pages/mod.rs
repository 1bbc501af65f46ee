//! Pages of the feature `practise`.

mod drills;
pub mod interview;
mod practice;
pub mod scenario;

pub use drills::drills;
pub use practice::practice;
