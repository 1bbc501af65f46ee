//! An open attempt, one question a page.

use super::answer::{drawn, latest, steps_of};
use super::errors_shown::with_errors;
use super::finish::run_out;
use super::limits::is_overdue;
use super::questions::Questions;
use super::rules::{Rules, key, rules_of};
use super::show::{Seen, Tell, feedback_view, question_view};
use crate::author::Published;
use crate::learn::standing::attempts_allowed;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Locale};
use courseware::Course;
use quiz::{Action, Certainty, Question, State, Step};
use std::sync::Arc;
use store::attempt::Attempt;
use store::db::Connection;
use views::assess::{AttemptPage, AttemptView};
use views::question::{CertaintyView, FeedbackView, QuestionView};

/// A question of one's own open attempt: the one with this number, from 1, else the first without
/// an answer. A finished attempt has its result in this place, and so has one whose time is up.
pub async fn attempt(
    ctx: &Context,
    actor: &Actor,
    id: AttemptId,
    number: Option<usize>,
    locale: Locale,
) -> Result<AttemptPage, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let attempt = own(&mut reader, actor, id).await?;
    if attempt.result.is_some() {
        return Ok(AttemptPage::Finished);
    }
    let steps = store::attempt::list_steps(&mut reader, id).await?;
    drop(reader);
    if is_overdue(&attempt, ctx.now()) {
        run_out(ctx, &attempt).await?;
        return Ok(AttemptPage::Finished);
    }
    let published: Arc<Published> = ctx.shelf.version(ctx, attempt.version).await?;
    let course = &published.course;
    let source = course.source_language;
    let rules = rules_of(&published, &attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let accommodation = store::accommodation::find(
        &mut *ctx.db.read().await?,
        attempt.account,
        course.slug.as_str(),
    )
    .await?;
    let drawn = drawn(&attempt.drawn)?;
    let answered: Vec<bool> = drawn
        .iter()
        .map(|one| latest(&steps, one.question.as_str()).is_some())
        .collect();
    let first_open = answered.iter().position(|answered| !answered).unwrap_or(0);
    let place = number
        .map_or(first_open, |number| number.saturating_sub(1))
        .min(drawn.len().saturating_sub(1));
    let one = drawn.get(place).ok_or(UseCaseError::NotFound)?;
    let questions = Questions::drawn(ctx, &published, std::slice::from_ref(one)).await?;
    let question = questions.asked(one)?;
    let open = Open {
        course,
        rules: &rules,
        question,
        order: &one.order,
        steps: steps_of(&steps, one.question.as_str())?,
        locale,
        source,
    };
    let state = open.state();
    let tries = rules.behaviour.state(question, &[]).tries_left;
    Ok(AttemptPage::Open(Box::new(AttemptView {
        attempt: id,
        course: course.slug.to_string(),
        course_title: phrase(&course.texts, locale, source, |text| &text.title),
        title: rules.title(locale),
        key: key(&attempt.assessment).to_owned(),
        kind: rules.kind,
        number: place + 1,
        question: open.question()?,
        feedback: open.feedback()?,
        may_check: rules.behaviour.checks(question) && !state.is_closed,
        tries_left: (tries > 1).then(|| state.tries_left.saturating_sub(1)),
        is_closed: state.is_closed,
        answered,
        saved_at: steps.iter().map(|step| step.saved_at).max(),
        pass_percent: rules.pass_percent,
        attempt_number: attempt.number,
        attempts_allowed: attempts_allowed(rules.attempts, accommodation.as_ref()),
        deadline_at: attempt.deadline_at,
        now: ctx.now(),
        save_key: hex::encode(ctx.random::<16>()?),
    })))
}

/// A question of an open attempt with what was answered.
struct Open<'a> {
    course: &'a Course,
    rules: &'a Rules<'a>,
    question: &'a Question,
    order: &'a [usize],
    steps: Vec<Step>,
    locale: Locale,
    source: Locale,
}

impl Open<'_> {
    fn state(&self) -> State {
        self.rules.behaviour.state(self.question, &self.steps)
    }

    /// The step whose response stands.
    fn stands(&self) -> Option<&Step> {
        self.state()
            .response
            .and_then(|place| self.steps.get(place))
    }

    fn seen(&self) -> Seen<'_> {
        let stands = self.stands();
        Seen {
            order: self.order,
            response: stands.map_or(&[], |step| &step.parts),
            wished: self.locale,
            source: self.source,
        }
    }

    fn question(&self) -> Result<QuestionView, UseCaseError> {
        let stands = self.stands();
        let certainty = self.rules.certainty(self.question);
        let certainty = certainty.map(|is_marked| CertaintyView {
            chosen: stands.and_then(|step| step.certainty).map(Certainty::level),
            is_marked,
        });
        question_view(self.question, &self.seen(), certainty, self.state().hints)
    }

    /// What "Check" told of the response that stands.
    fn feedback(&self) -> Result<Option<FeedbackView>, UseCaseError> {
        let state = self.state();
        let Some(step) = self.stands() else {
            return Ok(None);
        };
        if step.action != Action::Check || !self.rules.behaviour.checks(self.question) {
            return Ok(None);
        }
        let tell = if state.is_closed {
            Tell::Everything
        } else {
            Tell::TryAgain
        };
        let feedback = feedback_view(self.question, &self.seen(), tell, None)?;
        let parts = &step.parts;
        Ok(Some(with_errors(
            feedback,
            self.course,
            self.question,
            parts,
            self.locale,
        )))
    }
}

/// An attempt of whoever asks; anybody else's is not there.
pub(super) async fn own(
    conn: &mut Connection,
    actor: &Actor,
    id: AttemptId,
) -> Result<Attempt, UseCaseError> {
    let person = actor.person()?;
    let attempt = store::attempt::get(conn, id).await?;
    if attempt.account == person.account {
        Ok(attempt)
    } else {
        Err(UseCaseError::NotFound)
    }
}
