//! Interview cases as they were published.

mod version;

pub use version::*;
