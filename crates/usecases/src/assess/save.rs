//! Saving an answer of an open attempt.

use super::answer::{Drawn, accept, certainty, drawn, latest, steps_of};
use super::attempt::own;
use super::finish::run_out;
use super::limits::{MOST_SAVES, is_overdue};
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
        return Err(conflict("attempt-time-over"));
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
    let saving = Saving {
        rules: &rules,
        asked,
        key: SaveKey::parse(&answer.save_key)?,
        saved: content(question, &parts, level, action)?,
        id: FactId::new(now, ctx.random()?),
    };
    let response = serde_json::to_string(&parts)?;
    let stands = |steps: &[Step]| {
        let stands = latest(steps, question).ok_or(UseCaseError::NotFound)?;
        Ok(saved_at(stands.saved_at, &drawn, place, steps))
    };
    let Some(save_key) = saving.name(attempt.result.is_some(), &steps)? else {
        return stands(&steps);
    };
    let mut new = NewStep {
        id: saving.id,
        attempt: id,
        question,
        number: next_number(&steps),
        response: &response,
        certainty: level,
        action: action.as_str(),
        saved_at: now,
        save_key: &save_key,
    };
    let mut tx = ctx.db.begin().await?;
    let later_key;
    if !store::attempt::insert_step(&mut tx, &new).await? {
        // Somebody was quicker, or finished the attempt: read again where nobody else can write.
        let is_finished = store::attempt::get(&mut tx, id).await?.result.is_some();
        steps = store::attempt::list_steps(&mut tx, id).await?;
        later_key = match saving.name(is_finished, &steps)? {
            Some(name) => name,
            None => return stands(&steps),
        };
        new.number = next_number(&steps);
        new.save_key = &later_key;
        if !store::attempt::insert_step(&mut tx, &new).await? {
            return Err(conflict("answer-superseded"));
        }
    }
    tx.commit().await?;
    Ok(saved_at(now, &drawn, place, &steps))
}

/// The number of the step after these. Nobody else can have it as long as these are all there are.
fn next_number(steps: &[Step]) -> u32 {
    steps.last().map_or(0, |step| step.number) + 1
}

/// A save on its way in.
struct Saving<'a> {
    rules: &'a Rules<'a>,
    asked: &'a Question,
    key: SaveKey<'a>,
    /// What is saved, in short.
    saved: String,
    id: FactId,
}

impl Saving<'_> {
    /// The name under which it is recorded after these steps; `None` where it is recorded and stands.
    fn name(&self, is_finished: bool, steps: &[Step]) -> Result<Option<String>, UseCaseError> {
        if is_finished {
            return Err(conflict("attempt-finished"));
        }
        let question = self.asked.id.as_str();
        let own = steps.iter().filter(|step| step.question == question);
        let names: Vec<&str> = own.rev().map(|step| step.save_key.as_str()).collect();
        let name = match self.key.fate(&self.saved, &names, self.id) {
            Fate::New(name) => name,
            Fate::Same => return Ok(None),
            Fate::Superseded => return Err(conflict("answer-superseded")),
        };
        if names.len() >= MOST_SAVES {
            return Err(conflict("too-many-saves"));
        }
        let behaviour = self.rules.behaviour;
        if behaviour.checks(self.asked)
            && behaviour
                .state(self.asked, &steps_of(steps, question)?)
                .is_closed
        {
            return Err(conflict("question-closed"));
        }
        Ok(Some(name))
    }
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

fn conflict(id: &str) -> UseCaseError {
    UseCaseError::Conflict(Message::new(id))
}
