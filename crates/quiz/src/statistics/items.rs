//! Figures of one question.

use super::LEAST_ANSWERS;
use super::moments::{correlation, mean, median};
use super::ranking::{Ranked, Ranking, groups};

/// What there is to say of a question.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ItemStatistics {
    /// Attempts that were asked it.
    pub asked: u32,
    /// Attempts that answered it.
    pub answers: u32,
    /// Mean share earned by those who were asked, 0 to 1 (the "item difficulty" of Lord and Novick, 1968, "Statistical theories of mental test
    /// scores"; called facility because high is easy). `None` where nobody was asked.
    pub facility: Option<f64>,
    /// Mean share earned by the upper group minus mean share earned by the lower group, −1 to 1 (Johnson, 1951, "Notes on a suggested index of item
    /// validity", Journal of Educational Psychology 42; for answers that are partly right, by means instead of counts). The groups are those of
    /// the whole attempt, this question included. `None` below [`LEAST_ANSWERS`], and where too many earned the same for two groups.
    pub discrimination: Option<f64>,
    /// Correlation of the share earned here with the share earned in the rest of the attempt, −1 to 1 (corrected item–total
    /// correlation: Henrysson, 1963, "Correction of item-total correlations in item analysis", Psychometrika 28). `None` below
    /// [`LEAST_ANSWERS`], and where everybody earned the same here or in the rest.
    pub correlation: Option<f64>,
    /// Median time of those who answered, in seconds.
    pub seconds: Option<u32>,
}

pub(super) fn item(ranking: &Ranking, item: usize) -> ItemStatistics {
    let asked = ranking.item(item);
    let seconds: Vec<u32> = asked.iter().filter_map(|one| one.seconds).collect();
    let shares: Vec<f64> = asked.iter().map(|one| one.share).collect();
    let is_enough = asked.len() >= LEAST_ANSWERS;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    ItemStatistics {
        asked: count(asked.len()),
        answers: count(seconds.len()),
        facility: mean(&shares),
        discrimination: discrimination(asked, &shares).filter(|_| is_enough),
        correlation: with_the_rest(asked, |one| one.share),
        seconds: median(seconds),
    }
}

fn discrimination(asked: &[Ranked], shares: &[f64]) -> Option<f64> {
    let groups = groups(asked)?;
    let lower = mean(shares.get(..groups.lower)?)?;
    let upper = mean(shares.get(groups.upper..)?)?;
    Some(upper - lower)
}

/// The correlation of something about the answers with the rest of the attempts.
pub(super) fn with_the_rest(asked: &[Ranked], value: impl Fn(&Ranked) -> f64) -> Option<f64> {
    let pairs: Vec<(f64, f64)> = asked
        .iter()
        .filter_map(|one| Some((value(one), one.rest?)))
        .collect();
    correlation(&pairs).filter(|_| pairs.len() >= LEAST_ANSWERS)
}
