//! Taking a newer version of a course on the way: what it brings, what is kept, and the step itself.

mod offer;
mod take;
mod verdict;

pub use offer::newer;
pub use take::take_newer;

use super::standing::Standing;
use crate::assess::answer::drawn;
use crate::assess::questions::Questions;
use crate::author::{Published, carried, questions};
use crate::{Context, UseCaseError};
use authoring::carry::{Stands, question};
use base::{CourseVersionId, Message};
use std::collections::BTreeSet;
use std::sync::Arc;
use store::attempt::Attempt;
use verdict::Ways;

/// What is carried over from each version that somebody did something in.
async fn ways(
    ctx: &Context,
    standing: &Standing,
    new: &Arc<Published>,
) -> Result<Ways, UseCaseError> {
    let attempts = standing.attempts.iter().map(|attempt| attempt.version);
    let versions: BTreeSet<CourseVersionId> =
        attempts.chain([standing.enrolment.version]).collect();
    let mut ways = Ways::default();
    for version in versions {
        let old = ctx.shelf.version(ctx, version).await?;
        ways.insert(version, carried(ctx, &old, new).await?);
    }
    for attempt in &standing.attempts {
        let changed = changed(ctx, attempt, new).await?;
        ways.insert_attempt(attempt, changed);
    }
    Ok(ways)
}

/// How many questions of an attempt the newer version asks otherwise or no more. Drills are practice.
async fn changed(ctx: &Context, attempt: &Attempt, new: &Published) -> Result<usize, UseCaseError> {
    if attempt.assessment.starts_with("drill:") {
        return Ok(0);
    }
    let old = ctx.shelf.version(ctx, attempt.version).await?;
    let drawn = drawn(&attempt.drawn)?;
    let asked = Questions::drawn(ctx, &old, &drawn).await?;
    let mut changed = 0;
    for one in &drawn {
        let before = asked.asked(one)?;
        let after = questions(&new.course).find(|other| other.id == one.question);
        let is_same = after.is_some_and(|after| {
            let stands = question(before, after, new.course.source_language);
            matches!(stands, Stands::Same { .. })
        });
        changed += usize::from(!is_same);
    }
    Ok(changed)
}

/// Why a newer version cannot be taken now: something that was begun is finished first, in the version it was begun in.
fn obstacle(standing: &Standing) -> Option<Message> {
    let is_test = |name: &str| !name.starts_with("drill:");
    let mut attempts = standing.attempts.iter();
    if attempts.any(|one| one.result.is_none() && is_test(&one.assessment)) {
        return Some(Message::new("newer-attempt-open"));
    }
    let mut runs = standing.scenarios.iter();
    runs.any(|run| run.end.is_none())
        .then(|| Message::new("newer-run-open"))
}
