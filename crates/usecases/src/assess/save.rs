//! Saving an answer of an open attempt.

use super::answer::{accept, certainty, drawn, latest, response, save_name, steps_of};
use super::attempt::own;
use super::finish::run_out;
use super::limits::is_overdue;
use super::rules::{Rules, rules_of};
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, FactId, Message};
use quiz::{Action, Question};
use store::attempt::{MOST_SAVES, NewStep, Step};
use views::assess::Saved;

/// An answer as the form sends it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SaveAnswer {
    pub question: String,
    /// What the kind of the question makes of it stands in `quiz`.
    pub response: Vec<String>,
    /// 1, 2 or 3, where it is asked.
    pub certainty: Option<u8>,
    /// It is to be told about; where nothing is told before the end, it is only saved.
    pub check: bool,
    /// A repeated save with the same key is the same save.
    pub save_key: String,
}

/// Saves an answer. A save repeated with the same key is the same save; a late retry never stands over a newer answer.
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
    let asked = rules.drawn(&drawn[place])?;
    let parts = accept(asked, answer.response)?;
    let level = certainty(rules.certainty(asked).is_some(), answer.certainty)?;
    let action = if answer.check && rules.behaviour.checks(asked) {
        Action::Check
    } else {
        Action::Save
    };
    let save_key = save_name(&answer.save_key, question, &parts, level, action)?;
    let new = NewStep {
        id: FactId::new(now, ctx.random()?),
        attempt: id,
        question,
        response: &serde_json::to_string(&parts)?,
        certainty: level,
        action: action.as_str(),
        saved_at: now,
        save_key: &save_key,
    };
    let mut tx = ctx.db.begin().await?;
    let at = if store::attempt::insert_step(&mut tx, &new).await? {
        if rules.behaviour.checks(asked) {
            // Read where nobody else can write: it may have been closed in another tab.
            steps = store::attempt::list_steps(&mut tx, id).await?;
            if was_closed(&rules, asked, &steps)? {
                return conflict("question-closed");
            }
        }
        tx.commit().await?;
        now
    } else {
        if store::attempt::get(&mut tx, id).await?.result.is_some() {
            return conflict("attempt-finished");
        }
        steps = store::attempt::list_steps(&mut tx, id).await?;
        let stands = latest(&steps, question).ok_or(UseCaseError::NotFound)?;
        let is_same = response(&stands.response)? == parts
            && stands.certainty == level
            && stands.action == action.as_str();
        if !is_same {
            let saves = steps
                .iter()
                .filter(|step| step.question == question)
                .count();
            // A late retry, after another answer to the same question: never say that it was saved.
            return conflict(if saves < MOST_SAVES as usize {
                "answer-superseded"
            } else {
                "too-many-saves"
            });
        }
        stands.saved_at
    };
    let open = |other: &usize| {
        *other != place && latest(&steps, drawn[*other].question.as_str()).is_none()
    };
    let next = (place + 1..drawn.len())
        .chain(0..place)
        .find(open)
        .map(|place| place + 1);
    Ok(Saved { at, next })
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
