//! Playing an interview again from what is stored, as on an appeal: the same words with the same codings must bring the same answers.

use super::talk::{Talk, is_of_old_model};
use crate::{Actor, Context, UseCaseError};
use ::interview::coder;
use ::interview::interviewee::{Interview, Said, Turn};
use base::InterviewRunId;
use views::account::Role;
use views::interview::ReplayView;

/// An interview played again: from the codings that were recorded, and, turn by turn, what the coder would say today. One that an older model
/// answered in cannot be: that says nothing against it.
pub(super) fn replayed(talk: &Talk) -> ReplayView {
    if is_of_old_model(&talk.run) {
        return ReplayView {
            same: false,
            coded_otherwise: Vec::new(),
            differs_at: None,
        };
    }
    let case = talk.case();
    let mut interview = Interview::begin(case, &talk.run.seed);
    let mut coded_otherwise = Vec::new();
    for turn in &talk.turns {
        if let (Said::Words(words), Some(coding)) = (&turn.said, &turn.coding) {
            let context = interview.context();
            let context: Vec<&str> = context.iter().map(String::as_str).collect();
            let today = coder::code(&coder::Turn {
                text: words,
                context: &context,
                briefing: &case.briefing,
                persona: case.persona(),
            });
            if today.label != coding.label {
                let (then, now) = (coding.label.as_str(), today.label.as_str());
                coded_otherwise.push((turn.number, then.to_owned(), now.to_owned()));
            }
        }
        let again = interview.answer(turn.said.clone(), turn.coding.clone());
        if !again.is_ok_and(|again| is_same(again, turn)) {
            return ReplayView {
                same: false,
                coded_otherwise,
                differs_at: Some(turn.number),
            };
        }
    }
    ReplayView {
        same: true,
        coded_otherwise,
        differs_at: None,
    }
}

/// The same answer, for the same person in the same state.
fn is_same(one: &Turn, other: &Turn) -> bool {
    one.reply == other.reply
        && one.told == other.told
        && one.signals == other.signals
        && one.faults == other.faults
        && one.after == other.after
        && one.ended == other.ended
}

/// Plays the interviews again that ended last, with what came of each; those that an older model answered in are left out. For
/// the operator, and for assessors without those for practice. Nothing that was said is given out.
pub async fn replay_latest(
    ctx: &Context,
    actor: &Actor,
    most: u32,
) -> Result<Vec<(InterviewRunId, Result<ReplayView, UseCaseError>)>, UseCaseError> {
    let practice = match actor {
        Actor::Operator => true,
        Actor::Anonymous | Actor::Person(_) => {
            actor.with_role(&[Role::Assessor])?;
            false
        }
    };
    let mut reader = ctx.db.read().await?;
    let latest = store::interview::list_latest_runs(&mut reader, practice, most).await?;
    drop(reader);
    let mut all = Vec::with_capacity(latest.len());
    for run in latest {
        if is_of_old_model(&run) {
            continue;
        }
        let id = run.id;
        let talk = Talk::load(ctx, run).await;
        all.push((id, talk.map(|talk| replayed(&talk))));
    }
    Ok(all)
}
