//! What authors see of the translations of a course. Holds sources of questions with their keys: for authors only, never serialised.

use crate::Phrase;
use crate::studio::PieceView;
use crate::supervise::ProblemView;
use base::Locale;

/// How far the translations of a course are, text by text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslationsView {
    pub course: String,
    pub title: Option<Phrase>,
    /// The language it is written in.
    pub source: Locale,
    pub languages: Vec<LanguageRow>,
    pub texts: Vec<TextRow>,
    /// Whether a draft is open, in which translations are written.
    pub has_draft: bool,
}

/// A language over the whole course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageRow {
    pub locale: Locale,
    pub progress: ProgressView,
}

/// How many parts are in which state.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProgressView {
    pub missing: usize,
    pub unstamped: usize,
    pub fresh: usize,
    pub stale: usize,
    /// Whole percent of the parts that are fresh, rounded down.
    pub percent: usize,
}

impl ProgressView {
    pub fn all(&self) -> usize {
        self.missing + self.unstamped + self.fresh + self.stale
    }
}

/// A text in all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRow {
    pub path: String,
    /// Of a lesson or a module.
    pub title: Option<String>,
    /// In the order of the languages.
    pub progress: Vec<ProgressView>,
}

/// A text and its translation, part by part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslationView {
    pub course: String,
    pub path: String,
    /// The file of the translation.
    pub translated: String,
    pub source: Locale,
    pub language: Locale,
    /// The state of the translation that the forms begin from; 0 is that of the published version.
    pub seen: u32,
    pub progress: ProgressView,
    pub parts: Vec<TranslatedPart>,
    /// The errors that the compiler finds in the translation.
    pub problems: Vec<ProblemView>,
    /// Whether a draft is open; without one nothing is saved.
    pub has_draft: bool,
    /// The next text of the course with something to do in this language.
    pub next: Option<String>,
}

/// A part of a text with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslatedPart {
    pub id: String,
    /// `missing`, `unstamped`, `fresh` or `stale`; also the end of the catalogue ids `translate-state-…`.
    pub state: &'static str,
    /// The mark of the source as it is shown.
    pub mark: String,
    pub source: String,
    /// What is translated; where nothing is, what a translation begins from.
    pub translation: String,
    /// What changed in the source since it was translated; empty where that is not known.
    pub change: Vec<PieceView>,
    pub terms: Vec<TermView>,
    /// False for a section that can only be written after those before it.
    pub is_open: bool,
}

/// A term of the glossary in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermView {
    pub id: String,
    pub from: String,
    pub to: Option<String>,
}

/// What became of a part that was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartSaved {
    Kept,
    /// Somebody saved meanwhile elsewhere in the translation, and both stand now.
    Merged,
    /// It is saved without what no text may have.
    Cleaned,
    /// Somebody saved other words in this part: nothing was saved, a person decides.
    Conflict,
}
