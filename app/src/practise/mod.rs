//! What may be practised at any time.

pub mod api;
pub mod pages;
