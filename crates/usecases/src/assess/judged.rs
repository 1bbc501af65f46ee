//! One response of a finished attempt, with the question as it was asked: what marking, objections and regrades judge.

use super::answer::{Drawn, drawn};
use super::outcome::{self, Item};
use super::questions::Questions;
use super::rules::rules_of;
use super::show::{Judgement, Seen, Tell, marked_view, verdict};
use crate::author::Published;
use crate::{Context, UseCaseError};
use base::{AttemptId, Locale, Message};
use quiz::{Mark, Points, Question, Rubric};
use std::sync::Arc;
use store::attempt::Attempt;
use store::db::Connection;
use views::question::{CertaintyView, FeedbackView, QuestionView};

/// A response of a finished attempt. Holds an answer key: never serialised.
pub(super) struct Judged {
    pub attempt: Attempt,
    pub published: Arc<Published>,
    drawn: Drawn,
    questions: Questions,
    pub item: Item,
}

impl Judged {
    /// The response to a question of a finished attempt. Takes a connection of its own and gives it back before
    /// the course is loaded, so that many who wait for a course never hold all connections.
    pub(super) async fn load(
        ctx: &Context,
        id: AttemptId,
        question: &str,
    ) -> Result<Self, UseCaseError> {
        let mut reader = ctx.db.read().await?;
        let attempt = store::attempt::get(&mut reader, id).await?;
        if attempt.result.is_none() {
            let message = Message::new("attempt-not-finished");
            return Err(UseCaseError::Conflict(message));
        }
        let item = item(&mut reader, id, question).await?;
        drop(reader);
        let one = drawn(&attempt.drawn)?
            .into_iter()
            .find(|one| one.question.as_str() == question)
            .ok_or(UseCaseError::NotFound)?;
        let published = ctx.shelf.version(ctx, attempt.version).await?;
        let one_item = std::slice::from_ref(&item);
        let questions = Questions::judged(ctx, &published, one_item).await?;
        Ok(Self {
            attempt,
            published,
            drawn: one,
            questions,
            item,
        })
    }

    /// What the latest outcome says of it, read again where nobody else can write.
    pub(super) async fn read_again(&mut self, tx: &mut Connection) -> Result<(), UseCaseError> {
        self.item = item(tx, self.attempt.id, self.item.question.as_str()).await?;
        Ok(())
    }

    /// As it was asked.
    pub(super) fn question(&self) -> Result<&Question, UseCaseError> {
        self.questions.get(&self.item.question, self.item.version)
    }

    /// What it earned of one point, in sixtieths: less than the response is worth where it needed more than one try. What certainty makes of it comes after.
    pub(super) fn earned_share(&self) -> i32 {
        let share = self.item.share.unwrap_or(0);
        let rules = rules_of(&self.published, &self.attempt.assessment);
        if rules.is_none_or(|rules| rules.behaviour.certainty) {
            return share;
        }
        let one = Points::ONE.sixtieths();
        share.min(self.item.earned.unwrap_or(0) * one / self.item.possible.max(1))
    }

    /// How a person marks it; there is no such thing where a program does.
    pub(super) fn rubric(&self) -> Result<&Rubric, UseCaseError> {
        rubric(self.question()?).ok_or(UseCaseError::NotFound)
    }

    /// The question and what there is to tell of it by the key that judged it, everything told.
    pub(super) fn shown(
        &self,
        marks: &[store::mark::Mark],
        wished: Locale,
    ) -> Result<(QuestionView, FeedbackView), UseCaseError> {
        let question = self.question()?;
        let rules = rules_of(&self.published, &self.attempt.assessment);
        let seen = Seen {
            order: &self.drawn.order,
            response: self.item.response.as_deref().unwrap_or_default(),
            wished,
            source: self.published.course.source_language,
        };
        let certainty = rules
            .and_then(|rules| rules.certainty(question))
            .map(|is_marked| CertaintyView {
                chosen: self.item.certainty,
                is_marked,
            });
        let reading = self.questions.reading(&self.item)?;
        let share = self.item.share.map(Points::from_sixtieths);
        let judgement = share
            .map(|share| {
                Ok::<_, UseCaseError>(Judgement {
                    verdict: verdict(Mark::of(share).verdict),
                    marked: marked_view(question, &seen, marks)?,
                })
            })
            .transpose()?;
        Ok((
            reading.question(&seen, certainty)?,
            reading.feedback(&seen, Tell::Everything, judgement)?,
        ))
    }
}

/// What the latest outcome of an attempt says of a question.
async fn item(conn: &mut Connection, id: AttemptId, question: &str) -> Result<Item, UseCaseError> {
    outcome::stored(conn, id)
        .await?
        .into_iter()
        .find(|item| item.question.as_str() == question)
        .ok_or(UseCaseError::NotFound)
}

/// The rubric of a question that only a person can mark.
pub(super) fn rubric(question: &Question) -> Option<&Rubric> {
    match &question.body {
        quiz::Body::RepairQuestion(repair) => Some(&repair.rubric),
        quiz::Body::WrittenTask(task) => Some(&task.rubric),
        _ => None,
    }
}
