//! How sure somebody is, and what that is worth.
//!
//! Certainty-based marking after Gardner-Medwin (1995, "Confidence assessment in the teaching of basic science",
//! ALT-J 3(1); 2006, "Confidence-based marking: towards deeper learning and better exams"): a right answer earns
//! 1, 2 or 3, a wrong one 0, −2 or −6. Whoever says how sure they really are earns most: level 2 is best when one is right with a
//! probability between 2/3 and 4/5, level 3 above it.

use crate::{Mark, Points};

/// How sure somebody is of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Below about two in three.
    Low,
    /// Between.
    Mid,
    /// Above about four in five.
    High,
}

/// What a question can earn at most with certainty marking, for each point it is worth.
pub const MOST: u32 = 3;

impl Certainty {
    pub const ALL: [Self; 3] = [Self::Low, Self::Mid, Self::High];

    /// 1, 2 or 3, as forms send it and rows hold it.
    pub const fn level(self) -> u8 {
        match self {
            Self::Low => 1,
            Self::Mid => 2,
            Self::High => 3,
        }
    }

    pub fn from_level(level: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.level() == level)
    }

    /// What a wrong answer costs, in points.
    pub const fn cost(self) -> u32 {
        match self {
            Self::Low => 0,
            Self::Mid => 2,
            Self::High => 6,
        }
    }

    /// What an answer given with this certainty earns. The published rule knows right and wrong only; an answer that is
    /// partly right earns its share of the reward, as other systems do that use the rule.
    pub fn earned(self, mark: Mark) -> Points {
        if mark.share > Points::ZERO {
            mark.share * u32::from(self.level())
        } else {
            -(Points::ONE * self.cost())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_are_those_of_the_published_table() {
        // Gardner-Medwin (2006), table 1: right 1, 2, 3; wrong 0, −2, −6.
        let table = Certainty::ALL.map(|one| {
            (
                one.earned(Mark::of(Points::ONE)).sixtieths() / 60,
                one.earned(Mark::NOTHING).sixtieths() / 60,
            )
        });
        assert_eq!(table, [(1, 0), (2, -2), (3, -6)]);
    }

    #[test]
    fn honesty_pays() {
        // Expected marks at probability p of being right, in percent: level 1 is best below 2/3, 2 to 4/5, then 3.
        let best = |p: i32| {
            Certainty::ALL
                .into_iter()
                .max_by_key(|one| {
                    p * one.earned(Mark::of(Points::ONE)).sixtieths()
                        + (100 - p) * one.earned(Mark::NOTHING).sixtieths()
                })
                .map(Certainty::level)
        };
        assert_eq!(best(50), Some(1));
        assert_eq!(best(66), Some(1));
        assert_eq!(best(67), Some(2));
        assert_eq!(best(79), Some(2));
        assert_eq!(best(81), Some(3));
    }
}
