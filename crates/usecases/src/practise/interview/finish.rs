//! How an interview ends, and what is kept of its measures.

use super::kept;
use super::talk::LEFT;
use crate::{Context, UseCaseError};
use ::interview::case::Case;
use ::interview::debrief::{Debrief, Decided, Measure, debrief};
use ::interview::interviewee::{End, Turn};
use base::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::db::Connection;
use store::interview::Run;

/// Whether a turn ends the interview, and how. Where the person could not go on, or the account was stopped for somebody's safety, a
/// proper close still follows; then that is how it ended.
pub(super) fn ending(turns: &[Turn]) -> Option<End> {
    let last = turns.last()?;
    let end = last.ended?;
    let leaves = |end: &End| matches!(end, End::Stopped | End::Protected | End::HandedOver);
    if leaves(&end) {
        return None;
    }
    let before = turns.iter().filter(|turn| turn.session == last.session);
    let left = before.filter_map(|turn| turn.ended).find(leaves);
    match end {
        End::Closed | End::Long => Some(left.unwrap_or(end)),
        other => Some(other),
    }
}

/// One measure as it is kept: how many of how many, and its band.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeptMeasure {
    pub count: u32,
    pub of: u32,
    pub percent: u32,
    pub band: String,
}

/// What is kept of a debrief, for lists and small multiples.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct KeptMeasures {
    pub turns: u32,
    /// Questions that count.
    pub questions: u32,
    pub competent: bool,
    /// By the words of [`Measure`].
    pub measures: BTreeMap<String, KeptMeasure>,
}

impl KeptMeasures {
    pub(super) fn of(found: &Debrief) -> Self {
        let counts = found.map.iter().filter(|mark| mark.counts).count();
        let measures = found.measures.iter().map(|one| {
            let kept = KeptMeasure {
                count: one.count,
                of: one.of,
                percent: one.percent(),
                band: one.band.as_str().to_owned(),
            };
            (one.measure.as_str().to_owned(), kept)
        });
        Self {
            turns: u32::try_from(found.map.len()).unwrap_or(u32::MAX),
            questions: u32::try_from(counts).unwrap_or(u32::MAX),
            competent: found.result.competent,
            measures: measures.collect(),
        }
    }

    pub(super) fn read(run: &Run) -> Result<Self, UseCaseError> {
        match &run.end {
            Some(end) => Ok(serde_json::from_str(&end.measures)?),
            None => Ok(Self::default()),
        }
    }

    pub(super) fn percent(&self, measure: Measure) -> u32 {
        let found = self.measures.get(measure.as_str());
        found.map_or(0, |one| one.percent)
    }
}

/// The end of an interview with these turns.
pub(super) fn end(
    case: &Case,
    turns: &[Turn],
    how: &str,
    ended_at: Timestamp,
) -> Result<store::interview::End, UseCaseError> {
    let measures = if turns.is_empty() {
        KeptMeasures::default()
    } else {
        KeptMeasures::of(&debrief(case, turns, &Decided::default()))
    };
    Ok(store::interview::End {
        how: how.to_owned(),
        competent: measures.competent,
        measures: serde_json::to_string(&measures)?,
        ended_at,
    })
}

/// Puts an open interview aside. What was said in it can still be looked at, and deleted.
pub(super) async fn leave(
    ctx: &Context,
    tx: &mut Connection,
    run: &Run,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    let rows = store::interview::list_turns(tx, run.id).await?;
    let turns: Result<Vec<Turn>, UseCaseError> = rows.iter().map(kept::turn).collect();
    let published = ctx.shelf.interviews.version(ctx, run.version).await?;
    let end = end(&published.interview.case, &turns?, LEFT, now)?;
    store::interview::insert_end(tx, run.id, &end).await?;
    Ok(())
}
