//! What became of letters.

use base::{MailId, Message, Timestamp};

/// How a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailState {
    Waiting,
    /// A try is under way.
    Sending,
    Sent,
    Refused,
    /// After the last try that failed.
    GivenUp,
    /// Nobody knows whether it arrived.
    Unknown,
    /// It had no point any more when it was due.
    Moot,
}

impl MailState {
    /// The end of the catalogue ids `outbox-state-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Refused => "refused",
            Self::GivenUp => "given-up",
            Self::Unknown => "unknown",
            Self::Moot => "moot",
        }
    }

    /// Whether a person may have the letter sent again.
    pub const fn may_repeat(self) -> bool {
        matches!(self, Self::Refused | Self::GivenUp | Self::Unknown)
    }
}

/// A letter in the list, without what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailRow {
    pub id: MailId,
    pub subject: Message,
    pub name: String,
    pub email: String,
    pub written_at: Timestamp,
    pub state: MailState,
    /// When it is due, or when the latest try ended.
    pub at: Option<Timestamp>,
    pub tries: u32,
    /// What the other side said of the latest try.
    pub words: Option<String>,
}

/// The list, page by page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxView {
    pub rows: Vec<MailRow>,
    /// From 1.
    pub page: usize,
    pub more: bool,
    /// Only letters that were not sent and will not be by themselves.
    pub stuck: bool,
    /// All letters, and not those of one's own programmes.
    pub sees_all: bool,
}
