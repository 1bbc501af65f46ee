//! What authors see of a publication that is planned or under way.

use crate::Phrase;
use crate::studio::PublicationView;
use base::{Message, Timestamp};

/// When a draft is to be published.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ScheduleView {
    /// The state that the form begins from; 0: nobody has said anything yet.
    pub seen: u32,
    /// When, and who said so.
    pub planned: Option<(Timestamp, String)>,
    /// Whoever said so no longer edits the course: nothing is published then.
    pub is_void: bool,
    /// Its time had come and nothing was published: when, and why.
    pub refused: Option<(Timestamp, Message)>,
    /// The time zone in which days and hours are meant, by its IANA name.
    pub zone: String,
}

/// How far a publication is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublishStep {
    /// Another one is under way.
    Waiting,
    /// The compiler and the review.
    Checking,
    Writing,
    /// What search finds.
    Search,
    Done,
    Refused(Message),
    /// It ended without an answer; the log tells why.
    Broken,
}

impl PublishStep {
    /// The steps on the way, in order.
    pub const WAY: [Self; 4] = [Self::Waiting, Self::Checking, Self::Writing, Self::Search];

    /// Whether it goes on.
    pub fn is_under_way(&self) -> bool {
        Self::WAY.contains(self)
    }
}

/// A publication that is under way or has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishingView {
    pub course: String,
    pub title: Option<Phrase>,
    /// None: nobody has published since the program began.
    pub step: Option<PublishStep>,
    pub since: Option<Timestamp>,
    /// What officers have now.
    pub published: Option<PublicationView>,
    pub has_draft: bool,
}
