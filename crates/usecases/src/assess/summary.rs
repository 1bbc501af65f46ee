//! What the answers of a finished attempt say together.

use super::errors_shown::{explained, shown_by};
use super::outcome::Item;
use super::reading::Reading;
use base::{Competence, Locale};
use courseware::Course;
use quiz::Points;
use std::collections::BTreeMap;
use store::attempt::Change;
use views::assess::{CertaintySummary, LookAgain, OutcomeChange};

/// By level of certainty: answers given, and how many of them were right.
pub(super) fn certainty(items: &[Item]) -> CertaintySummary {
    let mut levels = [(0, 0); 3];
    for item in items {
        let level = item
            .certainty
            .map(|level| usize::from(level.saturating_sub(1)));
        if let Some((given, right)) = level.and_then(|level| levels.get_mut(level)) {
            *given += 1;
            *right += usize::from(item.share == Some(Points::ONE.sixtieths()));
        }
    }
    CertaintySummary { levels }
}

/// Percent earned in each competence; what waits for a person's mark is left out.
pub(super) fn competences(items: &[(&Reading<'_>, &Item)]) -> Vec<(String, u32)> {
    let mut sums: BTreeMap<Competence, (Points, Points)> = BTreeMap::new();
    for (reading, item) in items {
        if let Some(earned) = item.earned {
            let sum = sums.entry(reading.judge.competence).or_default();
            sum.0 += Points::from_sixtieths(earned);
            sum.1 += Points::from_sixtieths(item.possible);
        }
    }
    sums.into_iter()
        .map(|(competence, (earned, possible))| {
            (competence.as_str().to_owned(), earned.percent_of(possible))
        })
        .collect()
}

/// The errors that answers showed, the most frequent first. Answers that earned the whole point show none.
pub(super) fn look_again(
    course: &Course,
    items: &[(&Reading<'_>, &Item)],
    locale: Locale,
) -> Vec<LookAgain> {
    let mut counts: BTreeMap<&base::Slug, usize> = BTreeMap::new();
    for (reading, item) in items {
        let Some(response) = &item.response else {
            continue;
        };
        let share = item.share.map(Points::from_sixtieths);
        for id in shown_by(reading.judge, share, &reading.response(response)) {
            *counts.entry(id).or_default() += 1;
        }
    }
    let mut found: Vec<LookAgain> = counts
        .into_iter()
        .filter_map(|(id, count)| explained(course, id, count, locale))
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.count));
    found
}

/// What changed the score after it was finished, the latest first.
pub(super) fn changes(outcomes: &[Change]) -> Vec<OutcomeChange> {
    outcomes
        .windows(2)
        .filter_map(|pair| match pair {
            [before, after]
                if before.earned_sixtieths != after.earned_sixtieths
                    || before.waiting != after.waiting =>
            {
                Some(OutcomeChange {
                    cause: after.cause.clone(),
                    at: after.decided_at,
                    before_sixtieths: before.earned_sixtieths,
                    after_sixtieths: after.earned_sixtieths,
                })
            }
            _ => None,
        })
        .rev()
        .collect()
}
