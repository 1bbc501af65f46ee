//! A compiled case with its words.

use crate::model::ContentNote;
use base::{Locale, Slug};
use interview::case::{Case, Words};
use std::collections::BTreeMap;

/// The language cases are translated from. The officer speaks it.
pub const SOURCE: Locale = Locale::En;

/// A case, compiled from its files. It holds what the person has lived through: never serialised.
#[derive(Debug, Clone)]
pub struct InterviewCase {
    pub slug: Slug,
    /// The course whose lessons it rehearses.
    pub course: Slug,
    /// How long the interview takes, in minutes.
    pub minutes: u32,
    pub used: Use,
    /// The languages it is complete in, English first.
    pub languages: Vec<Locale>,
    pub texts: BTreeMap<Locale, CaseText>,
    /// What decides.
    pub case: Case,
    /// First 12 digits of the SHA-256 of the source file without its list of languages.
    pub pin: String,
}

/// What a case is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Use {
    Practice,
    /// Shows how an assessed interview goes; everybody can read it, so it never certifies.
    Demonstration,
    /// Measures: it was read from a folder that nobody but the operator sees.
    Sealed,
}

impl Use {
    pub const ALL: [Self; 3] = [Self::Practice, Self::Demonstration, Self::Sealed];

    /// The word of case files and of stored versions.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Demonstration => "demonstration",
            Self::Sealed => "sealed",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// A case in the words of one language. Everything that ends in `html` is safe to print. Lists stand in the order of the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseText {
    pub title: String,
    pub summary: String,
    pub content_note: ContentNote,
    /// The whole name of the person.
    pub name: String,
    /// How the person is spoken of.
    pub called: String,
    pub briefing_html: String,
    pub person_html: String,
    pub ending_html: String,
    pub sources_html: String,
    pub interpreter: Option<InterpreterText>,
    pub companion: Option<CompanionText>,
    pub present: Vec<PresentText>,
    /// Why each trap is one.
    pub traps: Vec<String>,
    pub steps: Vec<String>,
    /// What the person says.
    pub words: Words,
    /// Some parts of this translation are older than their source.
    pub stale: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterpreterText {
    pub name: String,
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanionText {
    pub name: String,
    /// "who says that he is a friend".
    pub role: String,
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentText {
    pub text: String,
    pub why: String,
}
