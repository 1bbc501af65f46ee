//! Beginning a run.

use super::places::{AssessedHere, wait_until};
use super::story::conflict;
use crate::author::{Published, PublishedScenario};
use crate::learn::standing::{Standing, unmoved};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, ScenarioRunId, Timestamp};
use std::sync::Arc;
use store::db::Connection;
use store::enrolment::Enrolment;
use store::scenario::{Assessed, End, NewRun, Run};

/// Runs for practice through one scenario that somebody may begin within an hour. Nobody practises faster, and each run is rows for ever.
/// Assessed runs have limits of their own, and practice bars none.
const MOST_IN_AN_HOUR: usize = 30;
/// Moves that a run takes.
const MOST_MOVES: usize = ::scenario::Walk::MOVES as usize;

/// What is to begin.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Begin {
    pub scenario: String,
    /// The course and the module that assess; `None`: for practice.
    pub assessed_in: Option<(String, String)>,
    /// From the beginning, though a run is open: that one is left. In an assessed place only a run of another scenario can be left.
    pub anew: bool,
}

/// Begins a run. Where one is open, that one goes on, so that two tabs or a double click never begin two; with `anew` it is left, and
/// another begun, unless nothing was decided in it yet.
pub async fn begin(
    ctx: &Context,
    actor: &Actor,
    new: Begin,
) -> Result<ScenarioRunId, UseCaseError> {
    let person = actor.person()?;
    match &new.assessed_in {
        None => practise(ctx, person.account, &new).await,
        Some((course, module)) => {
            let mut reader = ctx.db.read().await?;
            let enrolment = store::enrolment::find(&mut reader, person.account, course).await?;
            drop(reader);
            let enrolment = enrolment.ok_or_else(|| conflict("not-enrolled"))?;
            assess(ctx, actor, enrolment, module, &new).await
        }
    }
}

/// A run for practice, in the current version.
async fn practise(
    ctx: &Context,
    account: AccountId,
    new: &Begin,
) -> Result<ScenarioRunId, UseCaseError> {
    let current = ctx.shelf.scenarios.current(&new.scenario);
    let current = current.ok_or(UseCaseError::NotFound)?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let runs = store::scenario::list_of(&mut tx, account, &new.scenario).await?;
    no_assessed_open(&runs)?;
    if let Some(open) = open_practice(&runs) {
        let is_new = open.version == current.version
            && store::scenario::list_steps(&mut tx, open.id)
                .await?
                .is_empty();
        if !new.anew || is_new {
            return Ok(open.id);
        }
        leave(&mut tx, open, now).await?;
    }
    let starting = Starting {
        account,
        published: &current,
        assessed: None,
        from: None,
    };
    let id = insert(ctx, &mut tx, &starting, &runs, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// While an assessed run of a scenario is open, practising it and looking back on it would show its answers.
pub(super) fn no_assessed_open(runs: &[Run]) -> Result<(), UseCaseError> {
    let is_open = |run: &Run| run.end.is_none() && run.assessed.is_some();
    if runs.iter().any(is_open) {
        return Err(conflict("scenario-assessed-open"));
    }
    Ok(())
}

/// The run for practice that was not ended.
pub(super) fn open_practice(runs: &[Run]) -> Option<&Run> {
    let is_open = |run: &&Run| run.end.is_none() && run.assessed.is_none();
    runs.iter().rev().find(is_open)
}

/// An assessed run, in the version that the course names.
async fn assess(
    ctx: &Context,
    actor: &Actor,
    enrolment: Enrolment,
    module: &str,
    new: &Begin,
) -> Result<ScenarioRunId, UseCaseError> {
    let published: Arc<Published> = ctx.shelf.version(ctx, enrolment.version).await?;
    let mut modules = published.course.modules.iter();
    let module = modules
        .find(|one| one.slug.as_str() == module)
        .ok_or(UseCaseError::NotFound)?;
    let rules = module.assessed.as_ref().ok_or(UseCaseError::NotFound)?;
    let mut choices = rules.choose.iter();
    let choice = choices
        .find(|one| one.scenario.as_str() == new.scenario)
        .ok_or(UseCaseError::NotFound)?;
    let pinned = ctx
        .shelf
        .scenarios
        .pinned(ctx, &choice.scenario, &choice.version)
        .await?
        .ok_or(UseCaseError::NotFound)?;

    // From here on everything is read in the write transaction: whoever comes second sees the first.
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let enrolment = unmoved(&mut tx, &enrolment).await?;
    let mut standing = Standing::load(ctx, &mut tx, enrolment.clone()).await?;
    let open = AssessedHere::of(module, &standing).and_then(|here| here.open().cloned());
    let own = open.as_ref().filter(|run| run.scenario == choice.scenario);
    let mut has_left = false;
    if let Some(own) = own {
        let taken = store::scenario::list_steps(&mut tx, own.id).await?.len();
        if !new.anew || taken < MOST_MOVES {
            return Ok(own.id);
        }
        // It takes no more moves, so it can never end: it is left, and counts as an attempt.
        leave(&mut tx, own, now).await?;
        has_left = true;
        standing = Standing::load(ctx, &mut tx, enrolment).await?;
    }
    let here = AssessedHere::of(module, &standing).ok_or(UseCaseError::NotFound)?;
    let open = here.open();
    if let Some(obstacle) = here.obstacle(&new.scenario, now) {
        if has_left {
            tx.commit().await?;
        }
        return Err(UseCaseError::Conflict(obstacle));
    }
    let account = standing.enrolment.account;
    if let Some(other) = open {
        if !new.anew {
            return Err(conflict("scenario-other-open"));
        }
        // Not in the audit log: which theme somebody leaves aside is nobody's business.
        leave(&mut tx, other, now).await?;
    }
    let assessed = Assessed {
        enrolment: standing.enrolment.id,
        module: module.slug.to_string(),
    };
    let starting = Starting {
        account,
        published: &pinned,
        assessed: Some(&assessed),
        from: None,
    };
    let runs = store::scenario::list_of(&mut tx, account, &new.scenario).await?;
    let id = insert(ctx, &mut tx, &starting, &runs, now).await?;
    let detail = serde_json::json!({
        "course": published.course.slug,
        "module": module.slug,
        "scenario": new.scenario,
        "version": pinned.version,
    });
    let subject = id.to_string();
    let subject = ("scenario-run", subject.as_str());
    record(ctx, &mut tx, actor, "scenario.started", subject, detail).await?;
    tx.commit().await?;
    Ok(id)
}

/// Ends a run without an ending. Its page and its debrief are gone with it, so what was written in it could be neither read nor deleted:
/// it goes too.
pub(super) async fn leave(
    tx: &mut Connection,
    run: &Run,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let left = End {
        ending: None,
        earned: 0,
        points: 0,
        passed_at: None,
        ended_at: now,
    };
    store::scenario::insert_end(tx, run.id, &left).await?;
    store::scenario::delete_all_words(tx, run.id).await?;
    Ok(())
}

/// A run on its way in.
pub(super) struct Starting<'a> {
    pub account: AccountId,
    pub published: &'a PublishedScenario,
    pub assessed: Option<&'a Assessed>,
    pub from: Option<ScenarioRunId>,
}

/// Inserts a run after those that this person has been through.
pub(super) async fn insert(
    ctx: &Context,
    tx: &mut Connection,
    starting: &Starting<'_>,
    runs: &[Run],
    now: Timestamp,
) -> Result<ScenarioRunId, UseCaseError> {
    let mut latest_first = runs.iter().rev().filter(|run| run.assessed.is_none());
    if starting.assessed.is_none()
        && let Some(oldest) = latest_first.nth(MOST_IN_AN_HOUR - 1)
    {
        let from = oldest.started_at.plus_seconds(3600);
        if from > now {
            return Err(UseCaseError::Conflict(wait_until(from, now)));
        }
    }
    let number = runs.iter().map(|run| run.number).max().unwrap_or(0) + 1;
    let new = NewRun {
        id: ScenarioRunId::new(now, ctx.random()?),
        account: starting.account,
        scenario: &starting.published.scenario.slug,
        version: starting.published.version,
        number,
        assessed: starting.assessed,
        from: starting.from,
        started_at: now,
    };
    if !store::scenario::insert(tx, &new).await? {
        return Err(UseCaseError::Unexpected(
            "somebody else wrote within a write transaction".into(),
        ));
    }
    Ok(new.id)
}
