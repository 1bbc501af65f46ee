//! Instructors' work on courses: banks of questions, and files of questions in and out.

pub mod api;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod studio_api;
