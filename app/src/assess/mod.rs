//! Attempts at quizzes and final assessments, and their results.

pub mod api;
#[cfg(feature = "ssr")]
pub mod interview_api;
pub mod islands;
pub mod marking_api;
pub mod observation_api;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod regrade_api;
