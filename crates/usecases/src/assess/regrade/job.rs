//! What a regrade needs to know of the question, old and new.

use crate::author::Published;
use crate::{Context, UseCaseError};
use base::{AttemptId, Message, Slug};
use quiz::Question;
use quiz::carry::{Carry, carry};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::db::Connection;
use store::regrade::Candidate;

/// Attempts that are read, and written, at one go.
pub(super) const BATCH: u32 = 500;

/// A question to be marked again in its present version. Holds answer keys: never serialised.
pub(super) struct Job {
    pub published: Arc<Published>,
    pub id: Slug,
    /// The present version.
    pub to: u32,
    pub only_raise: bool,
    /// How answers to older versions read as answers to this one, as far as attempts were met.
    carries: BTreeMap<u32, Result<Carry, Message>>,
}

impl Job {
    pub(super) fn of(
        ctx: &Context,
        course: &str,
        question: &str,
        only_raise: bool,
    ) -> Result<Self, UseCaseError> {
        let published = ctx.shelf.current(course).ok_or(UseCaseError::NotFound)?;
        let id = Slug::parse(question).ok_or(UseCaseError::NotFound)?;
        let to = *published.numbers.get(&id).ok_or(UseCaseError::NotFound)?;
        Ok(Self {
            published,
            id,
            to,
            only_raise,
            carries: BTreeMap::new(),
        })
    }

    /// The question as it is now.
    pub(super) fn question(&self) -> Result<&Question, UseCaseError> {
        self.published
            .question(&self.id, Some(self.to))
            .ok_or(UseCaseError::NotFound)
    }

    /// The next attempts that asked it, after the one given.
    pub(super) async fn candidates(
        &self,
        conn: &mut Connection,
        after: Option<AttemptId>,
    ) -> Result<Vec<Candidate>, UseCaseError> {
        let course = self.published.course.slug.as_str();
        let id = self.id.as_str();
        Ok(store::regrade::list_candidates(conn, course, id, self.to, after, BATCH).await?)
    }

    /// How an answer to the question as this attempt asked it reads as one to the present version.
    pub(super) fn carry(
        &mut self,
        version: u32,
        asked: &Question,
    ) -> Result<&Result<Carry, Message>, UseCaseError> {
        if !self.carries.contains_key(&version) {
            let source = self.published.course.source_language;
            let found = carry(asked, self.question()?, source);
            self.carries.insert(version, found);
        }
        self.carries.get(&version).ok_or(UseCaseError::NotFound)
    }

    /// The oldest version that was met.
    pub(super) fn from(&self) -> u32 {
        self.carries.keys().next().copied().unwrap_or(self.to)
    }

    /// Why nobody's answer can be marked again.
    pub(super) fn obstacle(&self) -> Option<Message> {
        if self.carries.values().any(Result::is_ok) {
            return None;
        }
        let found = self.carries.values().find_map(|carry| carry.as_ref().err());
        found
            .cloned()
            .or_else(|| Some(Message::new("regrade-nothing")))
    }
}
