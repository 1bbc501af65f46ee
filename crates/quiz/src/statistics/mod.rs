//! What the answers to an assessment say of its questions and of itself.
//!
//! Classical test theory, because its numbers can be checked by hand: facility, discrimination, correlation with the rest,
//! coefficient alpha, standard error of measurement. Every formula stands with its source beside the function that computes it, and in
//! `docs/statistics.md` in plain words.
//!
//! Attempts need not have been asked the same questions: what one attempt was not asked is not counted as wrong, it
//! is not counted. A question that was asked and left without an answer earned nothing and counts.
//!
//! All shares are parts of 1. Where certainty is marked a share may be below nought, down to −2, and the figures that are differences of shares
//! widen accordingly.

mod items;
mod moments;
mod options;
mod ranking;
mod reliability;
mod remarks;

#[cfg(test)]
mod tests;

pub use items::ItemStatistics;
pub(crate) use moments::number;
pub use moments::thousandths;
pub use options::{OptionAnalysis, OptionStatistics, options};
pub use remarks::remarks;

use moments::{deviation, mean};
use ranking::Ranking;

/// Below this many attempts every figure is chance and has to be called so. With ten attempts, two questions that have nothing to do with
/// each other correlate by more than a third, up or down, in one of three samples: the standard error of a correlation of nought is
/// 1/√(n − 1) = 0.33 (Fisher, 1915, "Frequency distribution of the values of the correlation coefficient", Biometrika 10); and the upper
/// 27 % are three people.
pub const FEW_ATTEMPTS: usize = 10;

/// Below this many answers no figure of a question but its facility and its time is computed. With four, the upper and the lower
/// group are one person each, and a correlation has two degrees of freedom.
pub const LEAST_ANSWERS: usize = 5;

/// One question in one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The place of the question among all questions looked at, from 0.
    pub item: usize,
    /// Weighted, in sixtieths of a point.
    pub earned: i32,
    /// Weighted, in sixtieths of a point; above 0.
    pub possible: i32,
    /// How long it took; `None` where it was left without an answer.
    pub seconds: Option<u32>,
}

/// Finished attempts in a compact form: 24 bytes a question asked.
#[derive(Debug, Clone, Default)]
pub struct Responses {
    items: usize,
    answers: Vec<Answer>,
    /// Where each attempt ends in `answers`.
    ends: Vec<usize>,
}

impl Responses {
    /// No attempts yet, at questions 0 to `items` − 1.
    pub const fn new(items: usize) -> Self {
        Self {
            items,
            answers: Vec::new(),
            ends: Vec::new(),
        }
    }

    /// Adds a finished attempt. A response that waits for a person's mark is left out by the caller, and the attempt counts by
    /// the rest; so is a question that is not one of these, that nothing could be earned with, or that stands there twice.
    pub fn push(&mut self, answers: impl IntoIterator<Item = Answer>) {
        let from = self.answers.len();
        let items = self.items;
        self.answers.extend(
            answers
                .into_iter()
                .filter(|one| one.item < items && one.possible > 0),
        );
        let mut asked = self.answers.split_off(from);
        asked.sort_by_key(|one| one.item);
        asked.dedup_by_key(|one| one.item);
        self.answers.append(&mut asked);
        self.ends.push(self.answers.len());
    }

    pub const fn items(&self) -> usize {
        self.items
    }

    /// How many attempts were added.
    pub const fn attempts(&self) -> usize {
        self.ends.len()
    }

    /// What one attempt was asked, in the order of questions.
    pub(crate) fn attempt(&self, attempt: usize) -> &[Answer] {
        let end = self.ends.get(attempt).copied().unwrap_or(0);
        let from = attempt
            .checked_sub(1)
            .and_then(|before| self.ends.get(before).copied())
            .unwrap_or(0);
        self.answers.get(from..end).unwrap_or_default()
    }
}

/// What there is to say of an assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Statistics {
    /// Attempts in which anything could be earned.
    pub attempts: usize,
    /// Fewer than [`FEW_ATTEMPTS`].
    pub is_small: bool,
    /// Mean share of what could be earned, each attempt counting the same.
    pub mean: Option<f64>,
    /// Standard deviation of that share, with n − 1.
    pub deviation: Option<f64>,
    /// Coefficient alpha; at most 1, may be below 0: see `reliability.rs` for what it is where questions are drawn.
    pub alpha: Option<f64>,
    /// Standard error of measurement, as a share: deviation × √(1 − alpha). In about two of three attempts the share that was earned is
    /// no farther than this from what the same person would earn on average in many such attempts (Lord and Novick, 1968, "Statistical theories
    /// of mental test scores").
    pub error: Option<f64>,
    /// How many attempts earned 0 to below 10 %, … 80 to below 90 %, 90 to 100 %. What is below nought stands in the first.
    pub histogram: [u32; 10],
    /// One a question, in their order.
    pub items: Vec<ItemStatistics>,
}

/// Computes everything but options. 10,000 attempts at 40 questions take about a tenth of a second in a release build.
pub fn statistics(responses: &Responses) -> Statistics {
    let ranking = Ranking::of(responses);
    let shares = ranking.shares();
    let deviation = deviation(&shares);
    let alpha = reliability::alpha(responses, &ranking);
    Statistics {
        attempts: shares.len(),
        is_small: shares.len() < FEW_ATTEMPTS,
        mean: mean(&shares),
        deviation,
        alpha,
        error: deviation
            .zip(alpha)
            .map(|(deviation, alpha)| deviation * (1.0 - alpha).max(0.0).sqrt()),
        histogram: ranking.histogram(),
        items: (0..responses.items())
            .map(|item| items::item(&ranking, item))
            .collect(),
    }
}
