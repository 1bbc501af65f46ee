//! Attempts by what they earned, and the questions they were asked, from the lowest attempt to the highest.

use super::{Answer, Responses};
use std::cmp::Ordering;

/// What an attempt earned of what it could.
#[derive(Debug, Clone, Copy)]
struct Total {
    earned: i64,
    possible: i64,
}

impl Total {
    fn of(answers: &[Answer]) -> Self {
        Self {
            earned: answers.iter().map(|one| i64::from(one.earned)).sum(),
            possible: answers.iter().map(|one| i64::from(one.possible)).sum(),
        }
    }

    /// Compared as fractions, without rounding: who earned the same has the same rank.
    fn compare(&self, other: &Self) -> Ordering {
        let cross = |one: i64, two: i64| i128::from(one) * i128::from(two);
        cross(self.earned, other.possible).cmp(&cross(other.earned, self.possible))
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sixtieths of the points of one exam"
)]
fn share(earned: i64, possible: i64) -> f64 {
    earned as f64 / possible as f64
}

/// One question of one attempt, with its place in the ranking.
#[derive(Debug, Clone, Copy)]
pub struct Ranked {
    pub attempt: usize,
    /// The same for attempts that earned the same share.
    pub rank: u32,
    /// Of this question.
    pub share: f64,
    /// Of all other questions of the attempt; `None` where it was the only one.
    pub rest: Option<f64>,
    pub seconds: Option<u32>,
}

/// The upper, the middle and the lower group of those who were asked a question.
#[derive(Debug, Clone, Copy)]
pub struct Groups {
    /// The lower group ends before this place.
    pub lower: usize,
    /// The upper group begins with this place.
    pub upper: usize,
}

#[derive(Debug)]
pub struct Ranking {
    /// From the lowest to the highest.
    totals: Vec<Total>,
    items: Vec<Vec<Ranked>>,
}

impl Ranking {
    /// Attempts in which nothing could be earned are left out.
    pub fn of(responses: &Responses) -> Self {
        let mut order: Vec<(usize, Total)> = (0..responses.attempts())
            .map(|attempt| (attempt, Total::of(responses.attempt(attempt))))
            .filter(|(_, total)| total.possible > 0)
            .collect();
        order.sort_by(|one, other| one.1.compare(&other.1));

        let mut items: Vec<Vec<Ranked>> = vec![Vec::new(); responses.items()];
        let mut rank = 0;
        let mut before: Option<Total> = None;
        for (attempt, total) in &order {
            if before.is_some_and(|before| before.compare(total) != Ordering::Equal) {
                rank += 1;
            }
            before = Some(*total);
            for answer in responses.attempt(*attempt) {
                let (earned, possible) = (i64::from(answer.earned), i64::from(answer.possible));
                let left = total.possible - possible;
                let Some(item) = items.get_mut(answer.item) else {
                    continue;
                };
                item.push(Ranked {
                    attempt: *attempt,
                    rank,
                    share: share(earned, possible),
                    rest: (left > 0).then(|| share(total.earned - earned, left)),
                    seconds: answer.seconds,
                });
            }
        }
        Self {
            totals: order.into_iter().map(|(_, total)| total).collect(),
            items,
        }
    }

    /// What the attempts earned, from the lowest to the highest.
    pub fn shares(&self) -> Vec<f64> {
        self.totals
            .iter()
            .map(|total| share(total.earned, total.possible))
            .collect()
    }

    /// Those who were asked a question, from the lowest attempt to the highest.
    pub fn item(&self, item: usize) -> &[Ranked] {
        self.items.get(item).map_or(&[], Vec::as_slice)
    }

    pub fn histogram(&self) -> [u32; 10] {
        let mut bars = [0; 10];
        for total in &self.totals {
            let tenth = total.earned.max(0).saturating_mul(10) / total.possible;
            let bar = usize::try_from(tenth).unwrap_or(0).min(bars.len() - 1);
            if let Some(bar) = bars.get_mut(bar) {
                *bar += 1;
            }
        }
        bars
    }
}

/// The upper and the lower 27 % (Kelley, 1939, "The selection of upper and lower groups for the validation of test items", Journal of
/// Educational Psychology 30: the share that tells the two groups apart most surely). Attempts that earned the same stay together, so that no toss decides and
/// the order of attempts does not matter: a group ends where its size is nearest to 27 %, and has at least those who earned the least, or the
/// most. `None` where the two would overlap: too many earned the same.
pub fn groups(asked: &[Ranked]) -> Option<Groups> {
    let all = asked.len();
    let far = |size: usize| (size * 100).abs_diff(all * 27);
    // Places before which somebody earned less than the one who stands there.
    let borders: Vec<usize> = asked
        .windows(2)
        .zip(1..)
        .filter(|(two, _)| matches!(two, [one, next] if one.rank < next.rank))
        .map(|(_, place)| place)
        .collect();
    let lower = *borders.iter().min_by_key(|place| far(**place))?;
    let upper = *borders
        .iter()
        .rev()
        .min_by_key(|place| far(all - **place))?;
    (lower <= upper).then_some(Groups { lower, upper })
}
