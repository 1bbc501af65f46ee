//! Saving an answer of an open attempt.

use super::answer::{Drawn, accept, certainty, drawn, latest, steps_of};
use super::attempt::own;
use super::finish::run_out;
use super::limits::is_overdue;
use super::questions::Questions;
use super::rules::{Rules, rules_of};
use super::save_key::{Fate, SaveKey, content};
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, FactId, Message, Timestamp};
use quiz::{Action, Question};
use store::attempt::{NewStep, Step};
use views::assess::Saved;

/// An answer as the form sends it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SaveAnswer {
    pub question: String,
    /// With places as they are shown; what the kind of the question makes of it stands in `quiz`.
    pub response: Vec<String>,
    /// 1, 2 or 3, where it is asked.
    pub certainty: Option<u8>,
    /// It is to be told about; where nothing is told before the end, it is only saved.
    pub check: bool,
    /// The key of the page, and the number of the change: `page:number`, or the page's key alone.
    pub save_key: String,
}

/// Saves an answer. A save that is repeated is the same save; one that comes late never stands over a newer answer.
pub async fn save_answer(
    ctx: &Context,
    actor: &Actor,
    id: AttemptId,
    answer: SaveAnswer,
) -> Result<Saved, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let attempt = own(&mut reader, actor, id).await?;
    let mut steps = store::attempt::list_steps(&mut reader, id).await?;
    drop(reader);
    let now = ctx.now();
    if attempt.result.is_none() && is_overdue(&attempt, now) {
        run_out(ctx, &attempt).await?;
        return conflict("attempt-time-over");
    }
    let published = ctx.shelf.version(ctx, attempt.version).await?;
    let rules = rules_of(&published, &attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let drawn = drawn(&attempt.drawn)?;
    let question = answer.question.as_str();
    let place = drawn
        .iter()
        .position(|one| one.question.as_str() == question)
        .ok_or(UseCaseError::NotFound)?;
    let questions = Questions::drawn(ctx, &published, &drawn[place..=place]).await?;
    let asked = questions.asked(&drawn[place])?;
    let parts = accept(asked, &drawn[place].order, answer.response)?;
    let level = certainty(rules.certainty(asked).is_some(), answer.certainty)?;
    let action = if answer.check && rules.behaviour.checks(asked) {
        Action::Check
    } else {
        Action::Save
    };
    let key = SaveKey::parse(&answer.save_key)?;
    let saved = content(question, &parts, level, action)?;
    let step = FactId::new(now, ctx.random()?);
    let mut tx = ctx.db.begin().await?;
    let names = store::attempt::list_save_keys(&mut tx, id, question).await?;
    let fate = key.fate(&saved, &names, step);
    let Fate::New(save_key) = fate else {
        let attempt = store::attempt::get(&mut tx, id).await?;
        if attempt.result.is_some() {
            return conflict("attempt-finished");
        }
        if fate == Fate::Superseded {
            return conflict("answer-superseded");
        }
        steps = store::attempt::list_steps(&mut tx, id).await?;
        let stands = latest(&steps, question).ok_or(UseCaseError::NotFound)?;
        return Ok(saved_at(stands.saved_at, &drawn, place, &steps));
    };
    let new = NewStep {
        id: step,
        attempt: id,
        question,
        response: &serde_json::to_string(&parts)?,
        certainty: level,
        action: action.as_str(),
        saved_at: now,
        save_key: &save_key,
    };
    if !store::attempt::insert_step(&mut tx, &new).await? {
        let attempt = store::attempt::get(&mut tx, id).await?;
        return conflict(if attempt.result.is_some() {
            "attempt-finished"
        } else {
            "too-many-saves"
        });
    }
    if rules.behaviour.checks(asked) {
        // Read where nobody else can write: it may have been closed in another tab.
        steps = store::attempt::list_steps(&mut tx, id).await?;
        if was_closed(&rules, asked, &steps)? {
            return conflict("question-closed");
        }
    }
    tx.commit().await?;
    Ok(saved_at(now, &drawn, place, &steps))
}

/// What to say of a save, and which question comes next: the nearest one without an answer.
fn saved_at(at: Timestamp, drawn: &[Drawn], place: usize, steps: &[Step]) -> Saved {
    let is_open =
        |other: &usize| *other != place && latest(steps, drawn[*other].question.as_str()).is_none();
    let next = (place + 1..drawn.len())
        .chain(0..place)
        .find(is_open)
        .map(|place| place + 1);
    Saved { at, next }
}

/// Whether the question took no more answers before its last step.
fn was_closed(
    rules: &Rules<'_>,
    question: &Question,
    steps: &[Step],
) -> Result<bool, UseCaseError> {
    let mut own = steps_of(steps, question.id.as_str())?;
    own.pop();
    Ok(rules.behaviour.state(question, &own).is_closed)
}

fn conflict(id: &str) -> Result<Saved, UseCaseError> {
    Err(UseCaseError::Conflict(Message::new(id)))
}
