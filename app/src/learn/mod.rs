//! Home, catalogue, courses, lessons, glossary, search, and the way out.

pub mod api;
pub mod islands;
pub mod newer_api;
#[cfg(feature = "ssr")]
pub mod pages;
