//! A step: an action is taken, or a decision reconsidered.

use super::story::{Story, conflict, moves, own};
use super::write::Typed;
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

/// What a page of a run sends with whatever was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn<'a> {
    /// The number the page was made with.
    pub step: u32,
    /// What was typed beside it.
    pub typed: Option<Typed<'a>>,
}

impl From<u32> for Turn<'_> {
    fn from(step: u32) -> Self {
        Self { step, typed: None }
    }
}

/// Takes an action in one's own run. The same step posted twice is the same step; one that comes late, early or not at all fitting changes
/// nothing of the story and says why.
///
/// What was typed beside it is kept in the transaction of the step, and also where the step is refused, then alone: whoever was late in
/// another tab loses no words. A page whose step is refused is an old one, so its words never stand over what was written since; it gets
/// them back in the form. Only words that cannot be kept, because they are too long or nobody asked for them, refuse the step too,
/// and then nothing is written. Nothing typed deletes nothing: a page that was open elsewhere must not delete by an action what was
/// written since.
pub async fn take(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    turn: impl Into<Turn<'_>>,
    action: &str,
) -> Result<Taken, UseCaseError> {
    actor.person()?;
    let story = own(ctx, actor, run).await?;
    // What no action can be called is never the same as a step that was taken.
    let wanted = Slug::parse(action).map(Move::Take);
    let wanted = wanted.ok_or_else(|| conflict("scenario-not-offered"));
    go_on(ctx, actor, story, turn.into(), wanted).await
}

/// Goes back to before a decision: the move with the number `back`, which is part of the path as it stands. That it was reconsidered is
/// recorded. In an assessed run a decision stands. What was typed is kept as in [`take`].
pub async fn reconsider(
    ctx: &Context,
    actor: &Actor,
    run: ScenarioRunId,
    turn: impl Into<Turn<'_>>,
    back: u32,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let story = own(ctx, actor, run).await?;
    let wanted = match &story.run.assessed {
        None => Ok(Move::Reconsider(back)),
        Some(_) => Err(conflict("scenario-reconsider-assessed")),
    };
    go_on(ctx, actor, story, turn.into(), wanted).await?;
    Ok(())
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

/// Decides, and then writes what is to be written in one transaction: the words, and the step where it is one.
async fn go_on(
    ctx: &Context,
    actor: &Actor,
    story: Story,
    turn: Turn<'_>,
    wanted: Result<Move, UseCaseError>,
) -> Result<Taken, UseCaseError> {
    // In a run that was left nothing is kept: it could be neither read nor deleted.
    let typed = turn
        .typed
        .filter(|typed| !typed.is_empty() && !story.is_left());
    let words = typed.map(|typed| typed.to_keep(&story)).transpose()?;
    let decided = decide(&story, turn.step, wanted);
    if words.is_none() && !matches!(decided, Ok(Decided::New { .. })) {
        return decided.map(|_| as_it_stands(&story));
    }
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    if let Some(words) = &words
        && (decided.is_ok() || !has_words(&mut tx, story.run.id, &words.say).await?)
    {
        store::scenario::update_words(&mut tx, story.run.id, words, now).await?;
    }
    let (wanted, ended) = match decided {
        Ok(Decided::New { wanted, ended }) => (wanted, ended),
        other => {
            tx.commit().await?;
            return other.map(|_| as_it_stands(&story));
        }
    };
    let new = NewStep {
        id: FactId::new(now, ctx.random()?),
        run: story.run.id,
        number: turn.step,
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
    if !store::scenario::insert_step(&mut tx, &new).await? {
        tx.commit().await?;
        return quicker(ctx, actor, story.run.id, turn.step, &wanted).await;
    }
    if let Some((ending, score)) = &ended {
        end(ctx, &mut tx, actor, &story, ending, score, now).await?;
    }
    tx.commit().await?;
    Ok(match ended {
        Some(_) => Taken::Ended,
        None => Taken::GoesOn,
    })
}

/// Whether something was written there.
async fn has_words(
    tx: &mut Connection,
    run: ScenarioRunId,
    say: &str,
) -> Result<bool, UseCaseError> {
    let written = store::scenario::list_words(tx, run).await?;
    Ok(written.iter().any(|one| one.say == say))
}

/// What a step is that may be sent.
enum Decided {
    /// It was taken before, just so.
    Same,
    /// `ended`: the scene it ends with, and the score.
    New {
        wanted: Move,
        ended: Option<(Slug, Score)>,
    },
}

fn decide(
    story: &Story,
    number: u32,
    wanted: Result<Move, UseCaseError>,
) -> Result<Decided, UseCaseError> {
    let wanted = match wanted {
        Ok(wanted) if is_same(&story.steps, number, &wanted) => return Ok(Decided::Same),
        wanted => wanted,
    };
    match place(story, number) {
        Place::Next => {}
        other => return Err(other.refusal()),
    }
    let wanted = wanted?;
    let mut all = moves(&story.steps)?;
    all.push(wanted.clone());
    let walk = story.graph().walk(&all).map_err(refused)?;
    let ending = &story.graph().scenes[walk.present().scene].id;
    let ended = score(story.graph(), &walk).map(|score| (ending.clone(), score));
    Ok(Decided::New { wanted, ended })
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
