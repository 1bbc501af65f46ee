//! Homes of instructors, programme managers, assessors and administrators; accounts and the audit log; programmes and cohorts.

pub mod accommodation_api;
pub mod api;
pub mod cohort_api;
#[cfg(feature = "ssr")]
pub mod figures;
pub mod mail_api;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod programme_api;
pub mod sessions_api;

/// Fields of the form of a programme's settings, in the order of the languages.
#[cfg(feature = "ssr")]
const TITLES: [&str; 4] = ["title_en", "title_fr", "title_es", "title_ar"];
#[cfg(feature = "ssr")]
const DESCRIPTIONS: [&str; 4] = [
    "description_en",
    "description_fr",
    "description_es",
    "description_ar",
];
