//! What needs the browser in the feature `assess`.

pub mod answer;
pub mod attempt;
pub mod clock;
#[cfg(feature = "hydrate")]
mod keep;
#[cfg(feature = "hydrate")]
mod listen;
