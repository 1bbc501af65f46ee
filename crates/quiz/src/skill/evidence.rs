//! What answers show of competences, and whether one was as sure as one was right.

use crate::{Certainty, Points};
use base::{Competence, Timestamp};
use std::collections::BTreeMap;

/// From this many different questions on there is enough to speak of a competence: one question more or less changes the percentage
/// by at most 20.
pub const ENOUGH_QUESTIONS: u32 = 5;

/// Answers at one level of certainty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Calibration {
    pub answers: u32,
    /// How many of them earned the whole point.
    pub right: u32,
}

/// Answers by how sure one was: for certainty 1, 2 and 3. Whoever is well calibrated is right in less than two of three at 1, in more than
/// four of five at 3, and between at 2 (Gardner-Medwin, 2006; see [`crate::certainty`]).
pub fn calibration(answers: impl IntoIterator<Item = (Certainty, bool)>) -> [Calibration; 3] {
    let mut levels = [Calibration::default(); 3];
    for (certainty, right) in answers {
        let place = usize::from(certainty.level()) - 1;
        if let Some(level) = levels.get_mut(place) {
            level.answers += 1;
            level.right += u32::from(right);
        }
    }
    levels
}

/// An answer as evidence of a competence. `question` names the question across courses and attempts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence<Question> {
    pub competence: Competence,
    pub question: Question,
    /// Of one point, 0 to 1.
    pub share: Points,
    pub at: Timestamp,
}

/// What the answers show of a competence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Mean share of the latest answer to each question, rounded down.
    pub percent: u32,
    /// Different questions.
    pub questions: u32,
    /// At least [`ENOUGH_QUESTIONS`].
    pub is_enough: bool,
    pub latest_at: Timestamp,
}

/// What answers show, by competence: of each question the latest answer counts, of two at the same moment the one that comes later in the list.
pub fn competences<Question: Ord>(
    answers: impl IntoIterator<Item = Evidence<Question>>,
) -> BTreeMap<Competence, Shown> {
    let mut latest: BTreeMap<(Competence, Question), (Points, Timestamp)> = BTreeMap::new();
    for one in answers {
        let kept = latest
            .entry((one.competence, one.question))
            .or_insert((one.share, one.at));
        if one.at >= kept.1 {
            *kept = (one.share, one.at);
        }
    }
    let mut shown: BTreeMap<Competence, (Points, u32, Timestamp)> = BTreeMap::new();
    for ((competence, _), (share, at)) in latest {
        let sum = shown.entry(competence).or_insert((Points::ZERO, 0, at));
        sum.0 += share;
        sum.1 += 1;
        sum.2 = sum.2.max(at);
    }
    shown
        .into_iter()
        .map(|(competence, (share, questions, latest_at))| {
            let shown = Shown {
                percent: share.percent_of(Points::ONE * questions),
                questions,
                is_enough: questions >= ENOUGH_QUESTIONS,
                latest_at,
            };
            (competence, shown)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certainty_is_held_against_what_was_right() {
        let levels = calibration([
            (Certainty::High, true),
            (Certainty::High, false),
            (Certainty::Low, false),
            (Certainty::High, true),
        ]);
        assert_eq!(
            levels.map(|level| (level.answers, level.right)),
            [(1, 0), (0, 0), (3, 2)]
        );
    }

    #[test]
    fn the_latest_answer_to_each_question_counts() {
        let answer = |competence, question, sixtieths, at| Evidence {
            competence,
            question,
            share: Points::from_sixtieths(sixtieths),
            at: Timestamp::from_millis(at),
        };
        let shown = competences([
            answer(Competence::Rights, "a", 0, 30),
            answer(Competence::Rights, "a", 60, 10),
            answer(Competence::Rights, "b", 60, 20),
            answer(Competence::Rights, "c", 20, 5),
            answer(Competence::Planning, "d", 60, 1),
            answer(Competence::Planning, "e", 60, 1),
            answer(Competence::Planning, "f", 60, 1),
            answer(Competence::Planning, "g", 60, 1),
            answer(Competence::Planning, "h", 30, 1),
        ]);
        // a: 0 (at 30), b: 60, c: 20, together 80 of 180 sixtieths: 44.4 %.
        assert_eq!(
            shown[&Competence::Rights],
            Shown {
                percent: 44,
                questions: 3,
                is_enough: false,
                latest_at: Timestamp::from_millis(30)
            }
        );
        assert_eq!(shown[&Competence::Planning].percent, 90);
        assert!(shown[&Competence::Planning].is_enough);
        assert_eq!(shown.len(), 2);
    }
}
