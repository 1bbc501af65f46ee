//! What an officer under way is told of a newer version before taking it.

use crate::Phrase;
use base::{Message, Timestamp};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewerView {
    pub course: String,
    pub title: Phrase,
    pub state: NewerState,
}

/// Whether there is something to take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewerState {
    /// The officer is on the current version.
    Current,
    /// The course is completed, in the version it was completed in.
    Completed,
    Offered(Box<NewerOffer>),
}

/// What taking the newer version means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewerOffer {
    /// The first 12 digits of the fingerprints, the officer's own and the newer one.
    pub own: String,
    pub version: String,
    pub published_at: Timestamp,
    /// What authors said of each version since the officer's own, the latest first.
    pub notes: Vec<(Timestamp, String)>,
    /// Lessons that the officer's version does not have.
    pub added: Vec<NewerLesson>,
    /// Lessons that were read, and have sections that are new or say something else.
    pub changed: Vec<NewerLesson>,
    /// Lessons that were read and are kept as read.
    pub lessons_kept: usize,
    /// Answers in lessons that are taken along.
    pub answers_kept: usize,
    /// Answers to questions that ask something else now, or whose answer is another.
    pub answers_anew: usize,
    pub passes_kept: Vec<NewerTest>,
    /// What was passed and is to be done again.
    pub again: Vec<NewerTest>,
    /// Lessons that were read, and tests that were passed, that are no longer part of the course.
    pub gone: Vec<Phrase>,
    /// Why it cannot be taken now.
    pub obstacle: Option<Message>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewerLesson {
    pub module: Phrase,
    pub title: Phrase,
    /// In minutes.
    pub minutes: u32,
    /// Sections that are new or say something else.
    pub sections: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewerTest {
    /// The module of a quiz; none for the final assessment.
    pub module: Option<Phrase>,
    pub reasons: Vec<Message>,
}
