//! What needs the browser in the feature `assess`.

pub mod attempt;
#[cfg(feature = "hydrate")]
mod keep;
