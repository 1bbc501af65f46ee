//! An answer as the key that judged it reads it.
//!
//! What was asked is shown as it was asked. What is right, the feedback and the reason are those of the version that judged the answer, which is a later
//! one where a corrected question was applied to answers given before.

use super::show::{Judgement, Seen, Tell, feedback_view, question_view};
use crate::UseCaseError;
use base::Locale;
use quiz::Question;
use quiz::carry::{Carry, carry};
use views::question::{CertaintyView, FeedbackView, QuestionView};

/// A question as it was asked, and as it judged. Holds answer keys: never serialised.
pub(crate) struct Reading<'a> {
    pub asked: &'a Question,
    /// The question whose key judged the answer.
    pub judge: &'a Question,
    /// `None`: it is the same one.
    carry: Option<Carry>,
}

impl<'a> Reading<'a> {
    /// How answers to one version read in another; where they cannot be read in it, they are read in their own.
    pub(crate) fn of(asked: &'a Question, judge: &'a Question, source: Locale) -> Self {
        let found = (asked.fingerprint != judge.fingerprint).then(|| carry(asked, judge, source));
        match found {
            Some(Ok(carry)) => Self {
                asked,
                judge,
                carry: Some(carry),
            },
            _ => Self {
                asked,
                judge: asked,
                carry: None,
            },
        }
    }

    /// The response, as one to the question that judged it.
    pub(crate) fn response(&self, parts: &[String]) -> Vec<String> {
        match &self.carry {
            Some(carry) => carry.response(parts),
            None => parts.to_vec(),
        }
    }

    /// The question as it was asked, with the answer. Where its options stand elsewhere now, they are shown as they stand now, in the same words, so that
    /// each has its feedback beside it.
    pub(crate) fn question(
        &self,
        seen: &Seen<'_>,
        certainty: Option<CertaintyView>,
    ) -> Result<QuestionView, UseCaseError> {
        let asked = question_view(self.asked, seen, certainty, 0)?;
        let moved = self.carry.as_ref().filter(|carry| !carry.is_in_place());
        let Some(carry) = moved else {
            return Ok(asked);
        };
        let judge = carried(carry, seen, |seen| {
            question_view(self.judge, seen, certainty, 0)
        })?;
        Ok(QuestionView {
            asked: judge.asked,
            ..asked
        })
    }

    /// What there is to tell of the answer, by the key that judged it.
    pub(crate) fn feedback(
        &self,
        seen: &Seen<'_>,
        tell: Tell,
        judgement: Option<Judgement>,
    ) -> Result<FeedbackView, UseCaseError> {
        let Some(carry) = &self.carry else {
            return feedback_view(self.asked, seen, tell, judgement);
        };
        carried(carry, seen, |seen| {
            feedback_view(self.judge, seen, tell, judgement)
        })
    }
}

/// Shows the answer as one to the question that judged it.
fn carried<T>(carry: &Carry, seen: &Seen<'_>, show: impl FnOnce(&Seen<'_>) -> T) -> T {
    show(&Seen {
        order: &carry.order(seen.order),
        response: &carry.response(seen.response),
        ..*seen
    })
}
