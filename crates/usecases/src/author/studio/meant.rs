//! The draft that a form means: the one that its page showed.

use super::work::Work;
use crate::UseCaseError;
use base::{DraftId, Message};
use store::db::Connection;
use store::draft::Draft;

/// A draft as somebody had it before them. A page may be older than the draft that is open now, and what is pressed there is not meant for it.
#[derive(Debug, Clone, Copy)]
pub struct Meant<'a> {
    pub course: &'a str,
    /// None: whichever is open when it comes to it, for those who have no page before them, such as a bench.
    pub draft: Option<DraftId>,
    /// How many states its texts had then; none where that decides nothing.
    pub states: Option<u32>,
}

impl<'a> From<&'a str> for Meant<'a> {
    fn from(course: &'a str) -> Self {
        Self {
            course,
            draft: None,
            states: None,
        }
    }
}

impl<'a> Meant<'a> {
    /// As a form names it. One that names none comes from a page that is older than that.
    pub fn shown(course: &'a str, draft: &str, states: Option<u32>) -> Result<Self, UseCaseError> {
        Ok(Self {
            course,
            draft: Some(draft.parse().map_err(|_| other())?),
            states,
        })
    }

    /// The open draft, if it is the one that is meant.
    pub(super) async fn find(&self, conn: &mut Connection) -> Result<Draft, UseCaseError> {
        let open = store::draft::find_open(conn, self.course).await?;
        let open = open.ok_or_else(|| self.none())?;
        self.check(&open)?;
        Ok(open)
    }

    /// The same with its files.
    pub(super) async fn work(&self, conn: &mut Connection) -> Result<Work, UseCaseError> {
        self.find(conn).await?;
        Work::open(conn, self.course).await
    }

    /// What is said where no draft is open.
    fn none(&self) -> UseCaseError {
        match self.draft {
            Some(_) => UseCaseError::Conflict(Message::new("studio-draft-gone")),
            None => UseCaseError::NotFound,
        }
    }

    /// Refuses where this is another one.
    fn check(&self, open: &Draft) -> Result<(), UseCaseError> {
        match self.draft {
            Some(draft) if draft != open.id => Err(other()),
            _ => Ok(()),
        }
    }
}

pub(super) fn other() -> UseCaseError {
    UseCaseError::Conflict(Message::new("studio-draft-other"))
}
