//! How an answer is scored.
//!
//! **Single choice**: 1 point for the right option, else 0. **Multiple choice**: right options
//! chosen minus wrong options chosen, divided by the number of right options, never below 0
//! (Frary, 1989, "Partial-credit scoring methods for multiple-choice tests", Applied Measurement in Education 2(1),
//! describes this family of rules). So choosing everything earns nothing when as many options are
//! wrong as right, and one slip does not wipe out what was known.

use crate::{Kind, Question};
use std::ops::AddAssign;

/// Points in sixtieths, so that halves, thirds, quarters, fifths and sixths add up exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Points(u32);

impl Points {
    pub const ZERO: Self = Self(0);
    /// One whole point: the most one question gives.
    pub const ONE: Self = Self(60);

    /// From sixtieths of a point, as they are stored.
    pub const fn from_sixtieths(sixtieths: u32) -> Self {
        Self(sixtieths)
    }

    pub const fn sixtieths(self) -> u32 {
        self.0
    }

    /// Percent of what could be earned with so many questions, rounded down; 0 for no questions.
    pub fn percent_of(self, questions: usize) -> u32 {
        let most = u64::from(Self::ONE.0) * questions as u64;
        u32::try_from((u64::from(self.0) * 100).checked_div(most).unwrap_or(0)).unwrap_or(100)
    }
}

impl AddAssign for Points {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

/// The word for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Correct,
    Partly,
    NotCorrect,
}

/// What an answer earned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub points: Points,
    pub verdict: Verdict,
}

/// Scores the chosen options, given by their place in [`Question::choices`]. Places that do not
/// exist and repeated places count for nothing. For single choice the first counts.
pub fn mark(question: &Question, chosen: &[usize]) -> Mark {
    let is_chosen = |place: usize| match question.kind {
        Kind::Single => chosen.first() == Some(&place),
        Kind::Multiple => chosen.contains(&place),
    };
    let mut hits = 0_u32;
    let mut slips = 0_u32;
    let mut right = 0_u32;
    for (place, choice) in question.choices.iter().enumerate() {
        right += u32::from(choice.correct);
        match (is_chosen(place), choice.correct) {
            (true, true) => hits += 1,
            (true, false) => slips += 1,
            (false, _) => {}
        }
    }
    let points = Points(
        (hits.saturating_sub(slips) * Points::ONE.0)
            .checked_div(right)
            .unwrap_or(0),
    );
    let verdict = if points == Points::ONE {
        Verdict::Correct
    } else if points > Points::ZERO {
        Verdict::Partly
    } else {
        Verdict::NotCorrect
    };
    Mark { points, verdict }
}

/// Whether the points reach the pass mark, compared without rounding.
pub fn passes(points: Points, questions: usize, pass_percent: u32) -> bool {
    questions > 0
        && u64::from(points.0) * 100
            >= u64::from(pass_percent) * u64::from(Points::ONE.0) * questions as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::Choice;
    use base::{Competence, Slug};
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn question(kind: Kind, key: &[bool]) -> Question {
        Question {
            id: Slug::parse("q").unwrap(),
            kind,
            competence: Competence::Definition,
            difficulty: 1,
            choices: key
                .iter()
                .map(|&correct| Choice {
                    correct,
                    misconception: None,
                })
                .collect(),
            texts: BTreeMap::new(),
        }
    }

    #[test]
    fn multiple_choice_follows_the_written_rule() {
        // Key: options 0, 1, 2 right; 3, 4 wrong. By hand: (hits − slips) / 3, not below 0.
        let q = question(Kind::Multiple, &[true, true, true, false, false]);
        let cases: [(&[usize], u32, Verdict); 7] = [
            (&[0, 1, 2], 60, Verdict::Correct),
            (&[0, 1], 40, Verdict::Partly),
            (&[0, 1, 2, 3], 40, Verdict::Partly),
            (&[0, 3], 0, Verdict::NotCorrect),
            (&[3, 4], 0, Verdict::NotCorrect),
            (&[0, 1, 2, 3, 4], 20, Verdict::Partly),
            (&[], 0, Verdict::NotCorrect),
        ];
        for (chosen, sixtieths, verdict) in cases {
            let expected = Mark {
                points: Points::from_sixtieths(sixtieths),
                verdict,
            };
            assert_eq!(mark(&q, chosen), expected, "{chosen:?}");
        }
    }

    #[test]
    fn single_choice_counts_one_option_only() {
        let q = question(Kind::Single, &[false, true, false]);
        assert_eq!(mark(&q, &[1]).points, Points::ONE);
        assert_eq!(mark(&q, &[0, 1]).points, Points::ZERO);
        assert_eq!(mark(&q, &[9]).points, Points::ZERO);
    }

    #[test]
    fn the_pass_mark_is_not_rounded() {
        // 80 % of 3 questions is 2.4 points = 144 sixtieths.
        assert!(passes(Points::from_sixtieths(144), 3, 80));
        assert!(!passes(Points::from_sixtieths(143), 3, 80));
        assert!(!passes(Points::ZERO, 0, 0));
    }

    proptest! {
        #[test]
        fn no_answer_earns_more_than_the_right_one(
            key in prop::collection::vec(any::<bool>(), 2..=6),
            chosen in prop::collection::vec(0_usize..8, 0..10),
        ) {
            prop_assume!(key.iter().any(|right| *right));
            let q = question(Kind::Multiple, &key);
            let right: Vec<usize> = (0..key.len()).filter(|place| key[*place]).collect();
            prop_assert_eq!(mark(&q, &right).points, Points::ONE);
            prop_assert!(mark(&q, &chosen).points <= Points::ONE);
        }
    }
}
