//! The site through HTTP: what a person's browser gets, and what an operator sees.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "steps of tests may fail like tests"
)]

mod accounts;
mod answers;
mod certificate;
mod certifications;
mod certifying;
mod cohort_files;
mod command_line;
mod faults;
mod journey;
mod languages;
mod letters;
mod mail_server;
mod minute;
mod permission;
mod programmes;
mod readers;
mod refusals;
mod register;
mod renewing;
mod scenarios;
mod security;
mod sessions;
mod start;
mod steps;
mod studio;
mod studio_editor;
mod studio_files;
mod studio_forms;
mod studio_glossary;
mod studio_margin;
mod studio_meant;
mod studio_pictures;
mod studio_review;
mod studio_scripts;
mod studio_scripts_files;
mod studio_translation;
mod studio_way;
mod training;
mod watched;
