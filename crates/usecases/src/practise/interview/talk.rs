//! An interview with everything that happened in it.

use super::kept;
use crate::author::PublishedInterview;
use crate::{Actor, Context, UseCaseError};
use ::interview::case::Case;
use ::interview::interviewee::{Interview, MODEL_VERSION, Turn};
use base::{AccountId, InterviewRunId, Message};
use std::sync::Arc;
use store::db::Connection;
use store::interview::{Plan, Run};
use views::interview::Purpose;

/// How an interview that its officer put aside, and began another, has ended.
pub(super) const LEFT: &str = "left";

/// An interview, its version and its turns. It holds what the person has lived through: never serialised.
pub(super) struct Talk {
    pub run: Run,
    pub turns: Vec<Turn>,
    pub plan: Option<Plan>,
    pub published: Arc<PublishedInterview>,
}

impl Talk {
    pub(super) async fn load(ctx: &Context, run: Run) -> Result<Self, UseCaseError> {
        let mut reader = ctx.db.read().await?;
        let rows = store::interview::list_turns(&mut reader, run.id).await?;
        let plan = store::interview::find_plan(&mut reader, run.id).await?;
        drop(reader);
        let published = ctx.shelf.interviews.version(ctx, run.version).await?;
        let turns: Result<Vec<Turn>, UseCaseError> = rows.iter().map(kept::turn).collect();
        Ok(Self {
            run,
            turns: turns?,
            plan,
            published,
        })
    }

    pub(super) fn case(&self) -> &Case {
        &self.published.interview.case
    }

    /// The interview as far as it has come, from what was said and the codings that were recorded with it.
    pub(super) fn replay(&self) -> Result<Interview<'_>, UseCaseError> {
        let mut interview = Interview::begin(self.case(), &self.run.seed);
        for turn in &self.turns {
            interview
                .answer(turn.said.clone(), turn.coding.clone())
                .map_err(|refused| {
                    UseCaseError::Unexpected(
                        format!("a turn of an interview cannot be had again: {refused:?}").into(),
                    )
                })?;
        }
        Ok(interview)
    }

    pub(super) fn next(&self) -> u32 {
        u32::try_from(self.turns.len() + 1).unwrap_or(u32::MAX)
    }

    /// The officer went in.
    pub(super) fn is_entered(&self) -> bool {
        let entered = self.plan.as_ref().and_then(|plan| plan.entered_at);
        entered.is_some() || !self.turns.is_empty()
    }
}

/// The program answers by another model than when this interview was begun: nothing can be added to it.
pub(super) fn is_of_old_model(run: &Run) -> bool {
    run.model_version != MODEL_VERSION
}

pub(super) fn is_practice(run: &Run) -> bool {
    run.purpose == Purpose::Practice.as_str()
}

/// Neither ended nor deleted.
pub(super) fn is_open(run: &Run) -> bool {
    run.end.is_none() && run.erased_at.is_none()
}

/// It came to an end of its own and is there to be looked at.
pub(super) fn is_finished(run: &Run) -> bool {
    let ended = run.end.as_ref().filter(|_| run.erased_at.is_none());
    ended.is_some_and(|end| end.how != LEFT)
}

pub(super) fn purpose(run: &Run) -> Purpose {
    Purpose::from_word(&run.purpose).unwrap_or(Purpose::Practice)
}

/// Everybody can read the case in the program's own folder: it never certifies.
pub(super) fn is_demonstration(run: &Run) -> bool {
    run.used != courseware::interview::Use::Sealed.as_str() && !is_practice(run)
}

/// An interview of whoever asks; anybody else's is not there, and what they deleted is gone.
pub(super) async fn own_run(
    conn: &mut Connection,
    actor: &Actor,
    id: InterviewRunId,
) -> Result<Run, UseCaseError> {
    let person = actor.person()?;
    let run = store::interview::get_run(conn, id).await?;
    if run.account != person.account {
        return Err(UseCaseError::NotFound);
    }
    if run.erased_at.is_some() {
        return Err(conflict("interview-refused-erased"));
    }
    Ok(run)
}

/// An interview of whoever asks, as far as it is.
pub(super) async fn own(
    ctx: &Context,
    actor: &Actor,
    id: InterviewRunId,
) -> Result<Talk, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let run = own_run(&mut reader, actor, id).await?;
    drop(reader);
    Talk::load(ctx, run).await
}

/// While an assessed interview is open there is no practice.
pub(super) fn no_assessed_open(runs: &[Run]) -> Result<(), UseCaseError> {
    match assessed_open(runs) {
        Some(_) => Err(conflict("interview-refused-assessed-open")),
        None => Ok(()),
    }
}

/// The assessed interview that can be gone on with. One of an older model cannot.
pub(super) fn assessed_open(runs: &[Run]) -> Option<&Run> {
    let holds = |run: &&Run| !is_practice(run) && is_open(run) && !is_of_old_model(run);
    runs.iter().rev().find(holds)
}

/// The same, of one person.
pub(super) async fn practice_is_open(
    conn: &mut Connection,
    account: AccountId,
) -> Result<(), UseCaseError> {
    no_assessed_open(&store::interview::list_runs(conn, account).await?)
}

pub(super) fn conflict(id: &str) -> UseCaseError {
    UseCaseError::Conflict(Message::new(id))
}
