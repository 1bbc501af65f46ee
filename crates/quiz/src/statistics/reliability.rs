//! Coefficient alpha: how far the questions of an assessment measure the same thing.
//!
//! Cronbach (1951, "Coefficient alpha and the internal structure of tests", Psychometrika 16): with k questions,
//! alpha = k ÷ (k − 1) × (1 − sum of the variances of the questions ÷ variance of the total). With v the mean variance of a question and c the mean
//! covariance of two, the variance of the total is k v + k (k − 1) c, and the same number is
//!
//! ```text
//! alpha = k c ÷ (v + (k − 1) c)
//! ```
//!
//! This second form is used, because it has a meaning where questions are drawn and no two attempts are alike: k is the mean number of
//! questions an attempt was asked; v is pooled over questions and c over pairs of questions, each weighted by the attempts
//! that met it less one. Pairs that nobody met together are left out. Where every attempt was asked the same questions, it is Cronbach's number exactly.
//!
//! Moodle's "coefficient of internal consistency" is Cronbach's first form over the places of a quiz, whatever question was drawn into a place; it needs
//! places that mean the same in every attempt, which assessments that prefer questions not met before do not have.
//!
//! What it does not say: whether two drawn exams were equally hard (a difference of difficulty between draws is no part of alpha), and whether what is
//! measured is what matters. It is low where questions are few or deliberately different.

use super::moments::number;
use super::ranking::Ranking;
use super::{Answer, LEAST_ANSWERS, Responses};

/// Sums over the attempts that met two questions (or one, twice).
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    count: f64,
    x: f64,
    y: f64,
    xy: f64,
}

impl Sums {
    fn add(&mut self, x: &Answer, y: &Answer) {
        let (x, y) = (f64::from(x.earned), f64::from(y.earned));
        self.count += 1.0;
        self.x += x;
        self.y += y;
        self.xy += x * y;
    }

    /// The sum of products of deviations: covariance × (n − 1).
    fn products(&self) -> f64 {
        self.xy - self.x * self.y / self.count
    }
}

/// A pooled variance or covariance: sums of products over sums of n − 1.
#[derive(Debug, Clone, Copy, Default)]
struct Pooled {
    products: f64,
    freedom: f64,
    /// All that went in, also what was met only once.
    count: f64,
}

impl Pooled {
    fn add(&mut self, sums: &Sums) {
        self.count += sums.count;
        if sums.count > 1.0 {
            self.products += sums.products();
            self.freedom += sums.count - 1.0;
        }
    }

    fn value(&self) -> Option<f64> {
        (self.freedom > 0.0).then(|| self.products / self.freedom)
    }
}

/// How often two questions must have been met in one attempt, on the mean over all pairs: one meeting says nothing of a covariance.
const LEAST_MEETINGS: f64 = 2.0;

/// Alpha, at most 1; may be below 0, where questions contradict each other. `None` below [`LEAST_ANSWERS`] attempts, where no two attempts
/// met the same pair of questions, where nothing varies, where a pair of questions was met together less than [`LEAST_MEETINGS`] times on the mean (a drill
/// of few rounds from a large bank), and where the estimate leaves the range.
pub(super) fn alpha(responses: &Responses, ranking: &Ranking) -> Option<f64> {
    let items = responses.items();
    let (mut variance, mut covariance) = (Pooled::default(), Pooled::default());
    let mut with: Vec<Sums> = vec![Sums::default(); items];
    let mut met: Vec<usize> = Vec::new();
    let (mut asked, mut attempts) = (0, 0);
    for attempt in 0..responses.attempts() {
        let answers = responses.attempt(attempt).len();
        asked += answers;
        attempts += usize::from(answers > 0);
    }
    if attempts < LEAST_ANSWERS {
        return None;
    }
    for item in 0..items {
        let mut own = Sums::default();
        for ranked in ranking.item(item) {
            let answers = responses.attempt(ranked.attempt);
            let from = answers.partition_point(|one| one.item < item);
            let Some((this, later)) = answers.get(from..).and_then(<[Answer]>::split_first) else {
                continue;
            };
            own.add(this, this);
            for other in later {
                if let Some(sums) = with.get_mut(other.item) {
                    if sums.count < 1.0 {
                        met.push(other.item);
                    }
                    sums.add(this, other);
                }
            }
        }
        variance.add(&own);
        // In their order, so that no order of attempts changes the last digit.
        met.sort_unstable();
        for other in met.drain(..) {
            if let Some(sums) = with.get_mut(other) {
                covariance.add(sums);
                *sums = Sums::default();
            }
        }
    }
    let pairs = number(items) * (number(items) - 1.0) / 2.0;
    if covariance.count < LEAST_MEETINGS * pairs {
        return None;
    }
    let (v, c) = (variance.value()?, covariance.value()?);
    let k = number(asked) / number(attempts);
    let whole = v + (k - 1.0) * c;
    let alpha = k * c / whole;
    (whole > 0.0 && v > 0.0 && alpha <= 1.0 + 1e-9).then(|| alpha.min(1.0))
}
