//! Pages of the feature `practise`.

mod drills;
mod practice;

pub use drills::drills;
pub use practice::practice;
