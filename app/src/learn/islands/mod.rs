//! What needs the browser in the feature `learn`.

#[cfg(feature = "hydrate")]
mod answering;
pub mod check;
