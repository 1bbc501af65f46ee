//! The way out of the house: an argument like the clock, so that tests can stop it half way.

use base::{Locale, MailId, Message, Timestamp};
use std::pin::Pin;

/// A letter on its way, with everything that is needed to write it. Its link may be a secret: never serialised.
#[derive(Clone, PartialEq, Eq)]
pub struct Outgoing {
    pub id: MailId,
    /// Which try this is, from 1.
    pub number: u32,
    pub email: String,
    pub name: String,
    pub locale: Locale,
    pub subject: Message,
    pub paragraphs: Vec<Message>,
    /// A path on this site.
    pub link: Option<String>,
    /// It says how such letters are switched off.
    pub is_reminder: bool,
    pub at: Timestamp,
}

/// Without address and link, so that no log shows them.
impl std::fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outgoing")
            .field("id", &self.id)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// What came of it. The words are those of the other side, for people and not for logs: they may name an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Posted {
    Sent,
    /// It did not leave the house, or was put off: it may be tried again.
    Later(String),
    /// It will never be taken.
    Refused(String),
    /// It was handed over and nobody answered: it may have arrived.
    Unknown(String),
}

/// The answer, when it comes.
pub type Posting<'a> = Pin<Box<dyn Future<Output = Posted> + Send + 'a>>;

/// Carries letters.
pub trait Post: Send + Sync {
    fn post<'a>(&'a self, letter: &'a Outgoing) -> Posting<'a>;
}

/// Carries nothing: of programs that only put letters into the outbox, such as the command line.
pub(crate) struct Nowhere;

impl Post for Nowhere {
    fn post<'a>(&'a self, _: &'a Outgoing) -> Posting<'a> {
        Box::pin(async { Posted::Later(String::from("this program sends no letters")) })
    }
}
