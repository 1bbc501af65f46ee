//! What may be practised at any time.

pub mod pages;
