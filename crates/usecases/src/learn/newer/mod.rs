//! Taking a newer version of a course on the way: what it brings, what is kept, and the step itself.

mod offer;
mod take;
mod verdict;

pub use offer::newer;
pub use take::take_newer;

use super::standing::Standing;
use crate::author::{Published, carried};
use crate::{Context, UseCaseError};
use base::{CourseVersionId, Message};
use std::collections::BTreeSet;
use std::sync::Arc;
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
    let mut ways = Ways::new();
    for version in versions {
        let old = ctx.shelf.version(ctx, version).await?;
        ways.insert(version, carried(ctx, &old, new).await?);
    }
    Ok(ways)
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
