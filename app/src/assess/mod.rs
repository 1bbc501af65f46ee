//! Attempts at quizzes and final assessments, and their results.

pub mod api;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
