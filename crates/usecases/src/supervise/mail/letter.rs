//! What a letter says, before it is put into words.

use base::{Message, ProgrammeId};
use serde::{Deserialize, Serialize};

/// A letter. It is written in the language of its reader when it is sent; an argument called `day` is a civil day such as
/// `2026-11-26` and is written as that language writes days.
///
/// It holds no secret: a link that sets a password is made when the letter is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Letter {
    pub subject: Message,
    pub paragraphs: Vec<Message>,
    pub link: Option<LetterLink>,
    /// Somebody who wants no reminders does not get it.
    pub is_reminder: bool,
    /// Whose matter it is; managers of the programme see that it was written.
    #[serde(skip)]
    pub programme: Option<ProgrammeId>,
}

/// Where a letter leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LetterLink {
    /// A path on this site.
    Path(String),
    /// A one-use link that sets the first password.
    Setup,
    /// A one-use link that sets another password.
    Reset,
}

impl Letter {
    /// A letter with its subject and no words yet.
    pub fn new(subject: Message) -> Self {
        Self {
            subject,
            paragraphs: Vec::new(),
            link: None,
            is_reminder: false,
            programme: None,
        }
    }

    #[must_use]
    pub fn says(mut self, paragraph: Message) -> Self {
        self.paragraphs.push(paragraph);
        self
    }

    #[must_use]
    pub fn leads_to(mut self, path: String) -> Self {
        self.link = Some(LetterLink::Path(path));
        self
    }

    #[must_use]
    pub fn of(mut self, programme: Option<ProgrammeId>) -> Self {
        self.programme = programme;
        self
    }

    #[must_use]
    pub const fn reminder(mut self) -> Self {
        self.is_reminder = true;
        self
    }
}
