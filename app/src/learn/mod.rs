//! Home, catalogue, courses, lessons, glossary, search, and the way out.

pub mod api;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
