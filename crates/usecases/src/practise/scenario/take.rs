//! A step: an action is taken, or a decision reconsidered.

use super::story::{Story, conflict, moves, own};
use crate::certify::settle;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use ::scenario::{Move, Refusal, Score, score};
use base::{FactId, ScenarioRunId, Slug, Timestamp};
use store::db::Connection;
use store::scenario::{Assessed, End, Ending, NewStep, Step};

/// What a step led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    GoesOn,
    /// The story came to an ending.
    Ended,
}

/// Takes an action in one's own run. `step` is the number the page was made with: the same step posted twice is the same step; one that comes
/// late, early or not at all fitting changes nothing and says why.
pub async fn take(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    step: u32,
    action: &str,
) -> Result<Taken, UseCaseError> {
    actor.person()?;
    let story = own(ctx, actor, run).await?;
    let Some(action) = Slug::parse(action) else {
        return refuse_unknown(&story, step);
    };
    go_on(ctx, actor, story, step, Move::Take(action)).await
}

/// Goes back to before a decision: the move with the number `back`, which is part of the path as it stands. That it was reconsidered is
/// recorded. In an assessed run a decision stands.
pub async fn reconsider(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    step: u32,
    back: u32,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let story = own(ctx, actor, run).await?;
    if story.run.assessed.is_some() {
        return Err(conflict("scenario-reconsider-assessed"));
    }
    go_on(ctx, actor, story, step, Move::Reconsider(back)).await?;
    Ok(())
}

/// What no action can be called is never the same as a step that was taken.
fn refuse_unknown(story: &Story, step: u32) -> Result<Taken, UseCaseError> {
    match place(story, step) {
        Place::Next => Err(conflict("scenario-not-offered")),
        other => Err(other.refusal()),
    }
}

/// Where the number of a step stands in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Next,
    /// It was taken.
    Before,
    /// Steps before it are missing.
    Ahead,
    /// The run is over.
    Over,
}

fn place(story: &Story, step: u32) -> Place {
    let next = story.walk.next_number();
    if story.run.end.is_some() {
        Place::Over
    } else if step == next {
        Place::Next
    } else if (1..next).contains(&step) {
        Place::Before
    } else {
        Place::Ahead
    }
}

impl Place {
    fn refusal(self) -> UseCaseError {
        conflict(match self {
            Self::Next | Self::Before => "scenario-step-taken",
            Self::Ahead => "scenario-step-order",
            Self::Over => "scenario-run-ended",
        })
    }
}

/// Whether exactly this was done under this number.
fn is_same(steps: &[Step], number: u32, wanted: &Move) -> bool {
    steps
        .iter()
        .find(|step| step.number == number)
        .is_some_and(|step| match wanted {
            Move::Take(action) => step.action.as_deref() == Some(action.as_str()),
            Move::Reconsider(back) => step.action.is_none() && step.reconsidered == Some(*back),
        })
}

async fn go_on(
    ctx: &Context,
    actor: &Actor,
    story: Story,
    number: u32,
    wanted: Move,
) -> Result<Taken, UseCaseError> {
    if is_same(&story.steps, number, &wanted) {
        return Ok(as_it_stands(&story));
    }
    match place(&story, number) {
        Place::Next => {}
        other => return Err(other.refusal()),
    }
    let mut all = moves(&story.steps)?;
    all.push(wanted.clone());
    let walk = story.graph().walk(&all).map_err(refused)?;
    let score = score(story.graph(), &walk);
    let now = ctx.now();
    let new = NewStep {
        id: FactId::new(now, ctx.random()?),
        run: story.run.id,
        number,
        action: match &wanted {
            Move::Take(action) => Some(action.as_str()),
            Move::Reconsider(_) => None,
        },
        reconsidered: match &wanted {
            Move::Take(_) => None,
            Move::Reconsider(back) => Some(*back),
        },
        scene: story.scene().as_str(),
        copied: false,
        taken_at: now,
    };
    let mut tx = ctx.db.begin().await?;
    if !store::scenario::insert_step(&mut tx, &new).await? {
        drop(tx);
        return quicker(ctx, actor, story.run.id, number, &wanted).await;
    }
    if let Some(score) = &score {
        let ending = &story.graph().scenes[walk.present().scene].id;
        end(ctx, &mut tx, actor, &story, ending, score, now).await?;
    }
    tx.commit().await?;
    Ok(match score {
        Some(_) => Taken::Ended,
        None => Taken::GoesOn,
    })
}

fn as_it_stands(story: &Story) -> Taken {
    match story.run.end {
        Some(_) => Taken::Ended,
        None => Taken::GoesOn,
    }
}

/// Another tab was quicker. What it did may be the same.
async fn quicker(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    number: u32,
    wanted: &Move,
) -> Result<Taken, UseCaseError> {
    let story = own(ctx, actor, run).await?;
    if is_same(&story.steps, number, wanted) {
        return Ok(as_it_stands(&story));
    }
    Err(place(&story, number).refusal())
}

fn refused(refusal: Refusal) -> UseCaseError {
    conflict(match refusal {
        Refusal::Ended => "scenario-run-ended",
        Refusal::NotOffered => "scenario-not-offered",
        Refusal::NoSuchDecision => "scenario-no-such-decision",
        Refusal::TooManyMoves => "scenario-run-long",
    })
}

/// Records the ending in the transaction of the last step; an assessed run that passes may complete the course with it.
async fn end(
    ctx: &Context,
    tx: &mut Connection,
    actor: &Actor,
    story: &Story,
    ending: &Slug,
    score: &Score,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let mut end = End {
        ending: Some(Ending {
            scene: ending.to_string(),
            outcome: score.outcome.as_str().to_owned(),
        }),
        earned: score.earned,
        points: score.points,
        passed_at: None,
        ended_at: now,
    };
    let Some(assessed) = &story.run.assessed else {
        store::scenario::insert_end(tx, story.run.id, &end).await?;
        return Ok(());
    };
    let Assessed { enrolment, module } = assessed;
    let enrolment = store::enrolment::get(tx, *enrolment).await?;
    let published = ctx.shelf.version(ctx, enrolment.version).await?;
    let mut modules = published.course.modules.iter();
    let rules = modules
        .find(|one| one.slug.as_str() == module)
        .and_then(|module| module.assessed.as_ref())
        .ok_or(UseCaseError::NotFound)?;
    let passes = score.passes(rules.pass_percent);
    end.passed_at = passes.then_some(now);
    store::scenario::insert_end(tx, story.run.id, &end).await?;
    let detail = serde_json::json!({
        "course": enrolment.course,
        "module": module,
        "scenario": story.run.scenario,
        "outcome": score.outcome.as_str(),
        "percent": score.percent(),
        "passed": passes,
    });
    let subject = story.run.id.to_string();
    let subject = ("scenario-run", subject.as_str());
    record(ctx, tx, actor, "scenario.ended", subject, detail).await?;
    if passes {
        settle(ctx, tx, actor, &published, enrolment, now).await?;
    }
    Ok(())
}
