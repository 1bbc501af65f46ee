//! Who knows how much: the chance that somebody is right about a question.
//!
//! A person has one ability for good; a question has one difficulty for all, and tells people apart more or less well. The chance
//! follows from these, as in the logistic model of two parameters (Birnbaum, 1968). In whole quarters of a logit, because the same
//! draw gives the same data on every machine.

use super::learner::Stage;
use base::{Draw, Seed};
use quiz::Question;

/// Percent right from 0 quarters of a logit upwards: 1 ÷ (1 + e^(−n/4)).
const RIGHT: [usize; 15] = [50, 56, 62, 68, 73, 78, 82, 85, 88, 90, 92, 94, 95, 96, 97];

/// How able somebody is, in quarters of a logit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ability(i32);

impl Ability {
    /// Most people are near the middle of those who are as far; who failed something tends to know less.
    pub(super) fn drawn(stage: Stage, draw: &mut Draw) -> Self {
        let middle = match stage {
            Stage::Certified => 2,
            Stage::AssessmentFailed | Stage::QuizFailed => -2,
            _ => 0,
        };
        // From −9 to 9, the middle most often, with a standard deviation of 4.1: one logit.
        Self(middle + between(9, draw) + between(11, draw))
    }

    /// Percent of chance to be right at a first try.
    pub(super) fn chance(self, question: &Question) -> usize {
        let mut own = Draw::new(Seed(name(question.id.as_str())));
        let ease = match question.difficulty {
            0 | 1 => 7,
            2 => 4,
            _ => 1,
        };
        let ease = ease + between(7, &mut own);
        // One question in nine says nothing of what somebody knows, as in every bank.
        let know = match own.below(9) {
            0 => 0,
            1 | 2 => self.0 * 7 / 4,
            _ => self.0 * 5 / 4,
        };
        percent(ease + know)
    }
}

/// A whole number around nought.
fn between(width: usize, draw: &mut Draw) -> i32 {
    let drawn = i32::try_from(draw.below(width)).unwrap_or(0);
    drawn - i32::try_from(width / 2).unwrap_or(0)
}

fn percent(quarters: i32) -> usize {
    let place = usize::try_from(quarters.unsigned_abs()).unwrap_or(usize::MAX);
    let right = RIGHT[place.min(RIGHT.len() - 1)];
    if quarters < 0 { 100 - right } else { right }
}

/// A number that a name always gives.
pub(super) fn name(name: &str) -> u64 {
    name.bytes().fold(7, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(u64::from(byte))
    })
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn chances_are_those_of_the_logistic_curve() {
        // 1 ÷ (1 + e^−1) = 0.731; e^1 ÷ … for the other side; nobody is ever quite sure to be right or wrong.
        assert_eq!([0, 4, -4].map(percent), [50, 73, 27]);
        assert_eq!([90, -90].map(percent), [97, 3]);
    }
}
