//! How a person marks: criteria with levels, and what two markers make together.
//!
//! A response with two markers is marked by each alone. Where they differ by at most one level in every
//! criterion, the mean counts, rounded down to a sixtieth; where they differ by more in any, a third person
//! decides and theirs is the mark. This is the usual adjudication rule of double-marked writing
//! (Johnson, Penny and Gordon, 2000, "The relation between score resolution methods and interrater reliability",
//! Applied Measurement in Education 13(2)).

use crate::Points;

/// Holds nothing secret, but stands among keys: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rubric {
    /// 1 or more.
    pub criteria: Vec<Criterion>,
    /// How many people mark it: 1 or 2.
    pub markers: u8,
}

/// One thing that is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// What each level is worth, in ascending order; the first is 0.
    pub levels: Vec<u32>,
}

/// What the marks of people come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resolution {
    /// Somebody has to mark it first, or a second time.
    Waiting,
    /// The two differ by more than a level: a third person decides.
    Disputed,
    /// A share of one point.
    Settled(Points),
}

impl Rubric {
    /// Whether there is a level for each criterion.
    pub fn fits(&self, levels: &[usize]) -> bool {
        levels.len() == self.criteria.len()
            && self
                .criteria
                .iter()
                .zip(levels)
                .all(|(criterion, level)| *level < criterion.levels.len())
    }

    /// What these levels earn, as a share of one point.
    pub fn share(&self, levels: &[usize]) -> Points {
        Points::share(self.worth(levels), self.most())
    }

    /// What one's own marks, in the order they were given, come to.
    pub fn resolve(&self, marks: &[Vec<usize>]) -> Resolution {
        match marks {
            [only] if self.markers < 2 => Resolution::Settled(self.share(only)),
            [first, second] if self.markers >= 2 => {
                let close = first
                    .iter()
                    .zip(second)
                    .all(|(one, other)| one.abs_diff(*other) <= 1);
                if close {
                    let both = self.worth(first) + self.worth(second);
                    Resolution::Settled(Points::share(both, 2 * self.most()))
                } else {
                    Resolution::Disputed
                }
            }
            [_, _, third, ..] => Resolution::Settled(self.share(third)),
            _ => Resolution::Waiting,
        }
    }

    fn worth(&self, levels: &[usize]) -> u32 {
        self.criteria
            .iter()
            .zip(levels)
            .filter_map(|(criterion, level)| criterion.levels.get(*level))
            .sum()
    }

    fn most(&self) -> u32 {
        self.criteria
            .iter()
            .filter_map(|criterion| criterion.levels.iter().max())
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rubric(markers: u8) -> Rubric {
        Rubric {
            criteria: vec![
                Criterion {
                    levels: vec![0, 1, 2],
                },
                Criterion {
                    levels: vec![0, 2, 4],
                },
            ],
            markers,
        }
    }

    #[test]
    fn one_marker_settles_alone() {
        // 1 + 4 of 6 points: 5/6 = 50 sixtieths.
        assert_eq!(
            rubric(1).resolve(&[vec![1, 2]]),
            Resolution::Settled(Points::from_sixtieths(50))
        );
        assert_eq!(rubric(1).resolve(&[]), Resolution::Waiting);
    }

    #[test]
    fn two_who_are_close_count_by_their_mean_and_others_go_to_a_third() {
        let two = rubric(2);
        assert_eq!(two.resolve(&[vec![1, 2]]), Resolution::Waiting);
        // (1 + 4) and (2 + 2): mean 4.5 of 6 = 45 sixtieths.
        assert_eq!(
            two.resolve(&[vec![1, 2], vec![2, 1]]),
            Resolution::Settled(Points::from_sixtieths(45))
        );
        assert_eq!(two.resolve(&[vec![0, 2], vec![2, 2]]), Resolution::Disputed);
        assert_eq!(
            two.resolve(&[vec![0, 2], vec![2, 2], vec![1, 2]]),
            Resolution::Settled(Points::from_sixtieths(50))
        );
    }

    #[test]
    fn levels_that_do_not_exist_do_not_fit() {
        assert!(rubric(1).fits(&[0, 2]));
        assert!(!rubric(1).fits(&[0]));
        assert!(!rubric(1).fits(&[3, 0]));
    }
}
