//! What authors see of a draft that began from an older version.

use crate::Phrase;
use crate::studio::{DifferenceView, PublicationView, StateRow};
use crate::studio_files::FileConflictView;
use base::{Message, Timestamp};

/// A draft beside a version that was published since it began. Holds answer keys: for authors only, never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenewalView {
    pub course: String,
    pub title: Option<Phrase>,
    /// What officers have now.
    pub published: Option<PublicationView>,
    /// The draft goes on from that: nothing is to be done.
    pub is_current: bool,
    /// Names both states, so that nobody decides on others than were shown.
    pub over: String,
    /// What comes into the draft.
    pub difference: DifferenceView,
    pub conflicts: Vec<FileConflictView>,
    /// Paths of texts that the draft has and the newer version has no more; where nothing is to be done, of those that went out of the draft.
    pub gone: Vec<String>,
    /// Why the two cannot be put together.
    pub reasons: Vec<Message>,
}

/// The states of one text in a draft whose work goes on in the open one, or in one that was given up before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierDraft {
    pub ended_at: Timestamp,
    pub is_given_up: bool,
    /// The latest first.
    pub states: Vec<StateRow>,
}
