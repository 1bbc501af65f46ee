//! What a page or an island may know: plain public values, built field by field in `usecases`.
//!
//! No answer key, no secret and no row of the database ever stands here. HTML in these values
//! was made by the course compiler and is safe to print as it is; everything else is text.

pub mod account;
pub mod assess;
pub mod calendar;
pub mod certification;
pub mod certify;
pub mod exchange;
pub mod interview;
pub mod learn;
pub mod mail;
pub mod marking;
pub mod newer;
pub mod programme;
pub mod programme_figures;
pub mod question;
pub mod scenario;
pub mod skills;
pub mod standing;
pub mod statistics;
pub mod studio;
pub mod studio_begin;
pub mod studio_editor;
pub mod studio_files;
pub mod studio_forms;
pub mod studio_insight;
pub mod studio_pictures;
pub mod studio_renew;
pub mod studio_review;
pub mod studio_schedule;
pub mod studio_scripts;
pub mod studio_stamps;
pub mod studio_translation;
pub mod supervise;
pub mod training;

use base::Locale;
use serde::{Deserialize, Serialize};

/// A piece of HTML in a language that may differ from the page's, and then must be declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    pub locale: Locale,
    pub html: String,
}

/// A piece of plain text in a language that may differ from the page's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    pub locale: Locale,
    pub text: String,
}
