//! What stands between a draft and its publication: who decides, what was said beside it, what waits, and what a text once was.

use crate::Phrase;
use crate::studio::PieceView;
use base::{FactId, SubjectKind, Timestamp};

/// Who decides on a draft. No address stands here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReviewersView {
    /// Whoever looks wrote in the draft or asked: another person decides.
    pub is_own: bool,
    /// Appointed editors who may decide, by name.
    pub names: Vec<String>,
    /// Nobody is appointed: every instructor who wrote nothing in it may decide.
    pub is_open: bool,
    /// The site writes letters: those who are named got one.
    pub by_letter: bool,
}

/// A comment that nobody has settled, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenComment {
    pub id: FactId,
    pub path: String,
    /// What the lesson is called whose text it is.
    pub title: Option<String>,
    pub block: Option<String>,
    /// The line its block begins in, where the text still has it.
    pub line: Option<usize>,
    pub words: String,
    pub writer: String,
    pub at: Timestamp,
}

/// An open draft in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftStanding {
    /// The word of the course, the scenario or the case.
    pub course: String,
    pub kind: SubjectKind,
    /// Of what is published; else of the draft.
    pub title: DraftTitle,
    /// A second person was asked and has not decided: when, and who asked.
    pub waits: Option<(Timestamp, String)>,
    /// Whoever looks wrote in it or asked.
    pub is_own: bool,
    /// A day is planned.
    pub planned: Option<Timestamp>,
    /// It is not approved as it is now: on that day nothing is published.
    pub is_lapsed: bool,
}

/// What a draft is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftTitle {
    Published(Phrase),
    /// In whatever language it is written.
    Drafted(String),
}

/// A text as it was once, beside what it is now. Holds answer keys: for authors only, never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastView {
    pub number: u32,
    pub past: Past,
    /// What became of it since; empty where nothing did.
    pub since: Vec<PieceView>,
    /// Not all of it was compared word by word.
    pub is_coarse: bool,
}

/// What a file held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Past {
    Text(String),
    /// A picture, or another file that is no text.
    NoText,
    /// It was not there.
    Gone,
}
