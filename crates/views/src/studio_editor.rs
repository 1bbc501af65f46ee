//! What the editor learns of a text that is not saved yet.

use crate::learn::{GlossaryView, LessonView};
use base::{Message, Timestamp};

/// A text as it stands in the field, laid over the draft and compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedView {
    /// Of this text, in its order.
    pub remarks: Vec<RemarkView>,
    /// Errors in other files of the course.
    pub elsewhere: usize,
    /// How it looks; none where the file is no text of a lesson, or too little of it can be read.
    pub lesson: Option<Box<LessonView>>,
    /// Of a text of the glossary: its terms as officers would find them.
    pub terms: Option<GlossaryView>,
    /// Of a lesson, where it was asked: which note of what officers did stands after which element.
    pub notes: Option<Vec<(String, String)>>,
    /// Somebody saved this text since the form was opened: when, and who.
    pub newer: Option<(Timestamp, Option<String>)>,
    /// What can be completed; empty unless it was asked for.
    pub candidates: Vec<CandidateView>,
}

/// One thing the compiler says, with its place as browsers count: in UTF-16 code units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemarkView {
    pub is_error: bool,
    pub start: usize,
    pub end: usize,
    /// From 1.
    pub line: usize,
    pub message: Message,
    pub hint: Option<Message>,
}

/// A word that an author need not remember.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CandidateView {
    pub group: Group,
    /// As it is written.
    pub word: String,
    /// What it stands for, in the words of the course; empty where the catalogue or the word itself says it.
    pub said: String,
}

/// Where a word may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// After `(`, with the section after `#`.
    Lesson,
    Term,
    Picture,
    /// After `[^`.
    Source,
    Misconception,
    /// In the settings at the head of the file.
    Key,
    /// In the settings of a question.
    Setting,
    Kind,
    Competence,
    Persona,
    Label,
    /// After three backticks.
    Fence,
    Callout,
}

impl Group {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Term => "term",
            Self::Picture => "picture",
            Self::Source => "source",
            Self::Misconception => "misconception",
            Self::Key => "key",
            Self::Setting => "setting",
            Self::Kind => "kind",
            Self::Competence => "competence",
            Self::Persona => "persona",
            Self::Label => "label",
            Self::Fence => "fence",
            Self::Callout => "callout",
        }
    }
}
