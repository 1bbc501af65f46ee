//! Instructors' work on courses: banks of questions, and files of questions in and out.

pub mod api;
pub mod begin_api;
pub mod editor_api;
pub mod files_api;
#[cfg(feature = "ssr")]
mod form_fields;
pub mod forms_api;
pub mod glossary_api;
pub mod outline_api;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod patterns;
pub mod pictures_api;
pub mod renew_api;
pub mod scenes_api;
pub mod schedule_api;
pub mod scripts_api;
pub mod stamps_api;
pub mod studio_api;
pub mod translation_api;
