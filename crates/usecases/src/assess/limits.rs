//! Limits: how long an attempt may take, how long to wait for the next, and how many rows anybody may make.
//!
//! A deadline is told to the officer to the second; answers are accepted for [`GRACE`] longer, because a slow line is
//! no fault of theirs. What was saved until then counts.

use super::rules::Rules;
use crate::learn::standing::Standing;
use base::Timestamp;
use store::attempt::Attempt;

/// Attempts at one assessment that may begin within an hour. Nobody practises faster, and each attempt is rows for ever.
const MOST_IN_AN_HOUR: usize = 30;

/// The most saves of one question in one attempt: each is a row for ever.
pub(super) const MOST_SAVES: usize = 200;

/// Seconds after the deadline in which answers are still accepted.
pub(super) const GRACE: i64 = 120;

/// The time is up, and the time for slow lines too.
pub(super) fn is_overdue(attempt: &Attempt, now: Timestamp) -> bool {
    attempt
        .deadline_at
        .is_some_and(|deadline| now > deadline.plus_seconds(GRACE))
}

/// When an attempt begun now must be finished.
pub(super) fn deadline(
    rules: &Rules<'_>,
    standing: &Standing,
    now: Timestamp,
) -> Option<Timestamp> {
    let minutes = rules.minutes?;
    Some(now.plus_seconds(standing.extended_seconds(minutes)))
}

/// From when the next attempt may begin, if it is not now.
pub(crate) fn next_from(
    rules: &Rules<'_>,
    standing: &Standing,
    now: Timestamp,
) -> Option<Timestamp> {
    let last = standing
        .attempts_at(&rules.name)
        .filter_map(|attempt| attempt.result.as_ref())
        .next_back()?;
    let may_begin = last
        .finished_at
        .plus_seconds(i64::from(rules.wait_hours) * 3600);
    let waits = last.ever_passed_at.is_none() && may_begin > now;
    waits
        .then_some(may_begin)
        .max(crowded(rules, standing, now))
}

/// From when there are no longer too many within an hour.
fn crowded(rules: &Rules<'_>, standing: &Standing, now: Timestamp) -> Option<Timestamp> {
    let mut latest_first = standing.attempts_at(&rules.name).rev();
    let oldest = latest_first.nth(MOST_IN_AN_HOUR - 1)?;
    let from = oldest.started_at.plus_seconds(3600);
    (from > now).then_some(from)
}
