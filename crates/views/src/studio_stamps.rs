//! Who read a course, and for what.

use crate::Phrase;
use base::{FactId, Timestamp};

/// What a course was read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StampKind {
    /// That what it teaches is right.
    Subject,
    ChildProtection,
    /// By people who were trafficked themselves.
    SurvivorLed,
    /// The law of a country.
    Legal,
}

impl StampKind {
    pub const ALL: [Self; 4] = [
        Self::Subject,
        Self::ChildProtection,
        Self::SurvivorLed,
        Self::Legal,
    ];

    /// As it is stored and sent; also the end of the catalogue ids `stamp-kind-…` and `stamp-read-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::ChildProtection => "child-protection",
            Self::SurvivorLed => "survivor-led",
            Self::Legal => "legal",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// The page on which stamps are entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StampsView {
    pub course: String,
    pub title: Phrase,
    /// Whether whoever looks may enter and take back.
    pub may_enter: bool,
    /// Whether they are shown the studio, to go back there.
    pub may_edit: bool,
    /// What may have been read, the current one first.
    pub versions: Vec<StampVersion>,
    /// The latest review first.
    pub stamps: Vec<StampRow>,
}

/// A version that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StampVersion {
    /// The first 12 digits of its fingerprint.
    pub version: String,
    /// When it became current for the last time.
    pub at: Timestamp,
}

/// A stamp with who entered it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StampRow {
    pub id: FactId,
    pub stamp: StampView,
    pub entered_at: Timestamp,
    pub enterer: String,
    pub withdrawn_at: Option<Timestamp>,
}

/// Who read a course and for what, on its page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CourseStamps {
    pub shown: Vec<StampView>,
    /// Whether the reader is led to where these are entered.
    pub may_see_all: bool,
}

/// A stamp as officers see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StampView {
    pub kind: StampKind,
    /// Two letters; of legal ones only.
    pub country: Option<String>,
    pub reviewer: String,
    pub scope: String,
    /// Civil day.
    pub reviewed_on: String,
    /// The first 12 digits of the fingerprint of what was read.
    pub version: String,
    pub read: ReadVersion,
}

/// Which version was read, beside the one that a reader has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadVersion {
    Same,
    Earlier,
    Later,
}

impl ReadVersion {
    /// The end of the catalogue ids `stamp-version-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Earlier => "earlier",
            Self::Later => "later",
        }
    }
}
