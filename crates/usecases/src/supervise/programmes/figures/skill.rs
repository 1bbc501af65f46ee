//! Skill before and after the training: the share of recommended questions in assessed interviews of the same people. What it says and
//! what it does not is in `docs/statistics.md`.

use super::LEAST;
use crate::practise::interview::{MeasuredIn, Strand};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use views::programme_figures::{SkillChange, Spread};

/// Of each strand in which at least five people were measured both before and after.
pub(super) fn changes(measured: &[MeasuredIn]) -> Vec<SkillChange> {
    Strand::ALL
        .into_iter()
        .filter_map(|strand| {
            let pairs = pairs(measured.iter().filter(|one| one.strand == Some(strand)));
            change(strand.as_str(), &pairs)
        })
        .collect()
}

/// The share in the first interview before, and in the latest after, of everybody who has both; in percent.
fn pairs<'a>(measured: impl Iterator<Item = &'a MeasuredIn>) -> Vec<(u32, u32)> {
    let mut of: BTreeMap<_, (Option<u32>, Option<u32>)> = BTreeMap::new();
    for one in measured.filter(|one| one.questions > 0) {
        let (before, after) = of.entry(one.account).or_default();
        if one.baseline {
            before.get_or_insert(one.found.recommended);
        } else {
            *after = Some(one.found.recommended);
        }
    }
    of.into_values()
        .filter_map(|(before, after)| Some((before?, after?)))
        .collect()
}

fn change(strand: &str, pairs: &[(u32, u32)]) -> Option<SkillChange> {
    if pairs.len() < LEAST {
        return None;
    }
    let count = |which: Ordering| {
        let number = pairs.iter().filter(|(a, b)| b.cmp(a) == which).count();
        u32::try_from(number).unwrap_or(u32::MAX)
    };
    Some(SkillChange {
        strand: strand.to_owned(),
        people: u32::try_from(pairs.len()).unwrap_or(u32::MAX),
        before: spread(pairs.iter().map(|(before, _)| *before).collect())?,
        after: spread(pairs.iter().map(|(_, after)| *after).collect())?,
        up: count(Ordering::Greater),
        same: count(Ordering::Equal),
        down: count(Ordering::Less),
    })
}

/// Quartiles by definition 7 of Hyndman and Fan (1996, "Sample quantiles in statistical packages", The American Statistician 50), rounded
/// to whole percent, a half upwards.
fn spread(mut shares: Vec<u32>) -> Option<Spread> {
    shares.sort_unstable();
    let last = shares.len().checked_sub(1)?;
    // Of n sorted values the quartile k lies at place (n - 1) × k ÷ 4, counted from 0, on the line between its neighbours.
    let quartile = |k: usize| {
        let (place, quarters) = (last * k / 4, last * k % 4);
        let below = shares.get(place)?;
        let above = shares.get(place + 1).unwrap_or(below);
        let part = u32::try_from(quarters).ok()?;
        Some((below * (4 - part) + above * part + 2) / 4)
    };
    Some(Spread {
        lower: quartile(1)?,
        median: quartile(2)?,
        upper: quartile(3)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(shares: &[u32], lower: u32, median: u32, upper: u32) {
        let expected = Spread {
            lower,
            median,
            upper,
        };
        assert_eq!(spread(shares.to_vec()), Some(expected), "{shares:?}");
    }

    #[test]
    fn quartiles_are_those_of_other_programs() {
        // Python 3, `statistics.quantiles(x, n=4, method="inclusive")`, which is definition 7: 1 to 5 give 2, 3, 4; 1 to 6 give
        // 2.25, 3.5, 4.75; 10, 20, 30, 40 give 17.5, 25, 32.5.
        check(&[5, 3, 1, 4, 2], 2, 3, 4);
        check(&[1, 2, 3, 4, 5, 6], 2, 4, 5);
        check(&[40, 10, 30, 20], 18, 25, 33);
        check(&[7], 7, 7, 7);
        assert_eq!(spread(Vec::new()), None);
    }

    #[test]
    fn fewer_than_five_people_are_no_group() {
        assert_eq!(change("adults", &[(10, 50); 4]), None);
        let found = change(
            "adults",
            &[(10, 50), (20, 20), (30, 20), (40, 60), (50, 90)],
        );
        let found = found.unwrap();
        assert_eq!(
            (found.people, found.up, found.same, found.down),
            (5, 3, 1, 1)
        );
        // Sorted after: 20 20 50 60 90.
        assert_eq!((found.before.median, found.after.median), (30, 50));
        assert_eq!((found.after.lower, found.after.upper), (20, 60));
    }
}
