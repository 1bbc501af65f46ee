//! What may be practised at any time, and interviews that are measured.

pub mod api;
pub mod interview_api;
pub mod pages;
