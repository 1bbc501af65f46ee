//! Which finished attempts tell their owner what is right.
//!
//! A row of the map of confusions says what words were, so it is a key: of an assessment that keeps its keys to itself while another attempt is
//! to come, the map keeps them too.

use crate::assess::review::shown;
use crate::assess::rules::rules_of;
use crate::learn::standing::Standing;
use crate::{Context, UseCaseError};
use base::{AccountId, AttemptId};
use courseware::Shown;
use std::collections::BTreeSet;

/// The attempts of a person whose results show everything now.
pub(super) async fn told(
    ctx: &Context,
    account: AccountId,
) -> Result<BTreeSet<AttemptId>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let mut standings = Vec::new();
    for row in store::enrolment::list(&mut reader, account).await? {
        standings.push(Standing::load(ctx, &mut reader, row.enrolment).await?);
    }
    drop(reader);
    let mut told = BTreeSet::new();
    for standing in &standings {
        for attempt in &standing.attempts {
            let Some(outcome) = &attempt.result else {
                continue;
            };
            let published = ctx.shelf.version(ctx, attempt.version).await?;
            let Some(rules) = rules_of(&published, &attempt.assessment) else {
                continue;
            };
            let left = standing.attempts_left(&rules.name, rules.attempts);
            if shown(&rules, outcome, left, true) == Shown::Full {
                told.insert(attempt.id);
            }
        }
    }
    Ok(told)
}
