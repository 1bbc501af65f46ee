//! How far two markers agree beyond chance.
//!
//! Cohen's kappa (1960, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20) and weighted kappa (1968, "Weighted
//! kappa: nominal scale agreement with provision for scaled disagreement or partial credit", Psychological Bulletin 70). With p the share of
//! pairs in each cell of the table and w the weight of each cell, from 0 (contrary) to 1 (the same):
//!
//! ```text
//! observed = Σ w p(row, column)      expected = Σ w p(row) p(column)      kappa = (observed − expected) ÷ (1 − expected)
//! ```
//!
//! 1 is agreement in every pair, 0 is what chance gives, below 0 is less than chance; never above 1. The lower end depends on the table. Weighted kappa with
//! quadratic weights is for levels that have an order, because two levels apart is worse than one (Fleiss and Cohen, 1973, "The equivalence of weighted kappa
//! and the intraclass correlation coefficient as measures of reliability", Educational and Psychological Measurement 33).
//!
//! What it does not say: who is right. And where nearly all responses deserve the same level, kappa is low although the markers agree in
//! nearly all (Feinstein and Cicchetti, 1990, "High agreement but low kappa", Journal of Clinical Epidemiology 43): the count of equal marks
//! belongs beside it.

use crate::statistics::number;

/// How grave it is to differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weights {
    /// Every difference is as grave as any other: Cohen's kappa of 1960.
    None,
    /// 1 − distance ÷ (levels − 1).
    Linear,
    /// 1 − (distance ÷ (levels − 1))².
    Quadratic,
}

/// How far two agree.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// How many things both looked at.
    pub pairs: u64,
    /// How many of them both called the same.
    pub same: u64,
    /// Weighted share of agreement, 0 to 1.
    pub observed: f64,
    /// The same, were the two independent of each other.
    pub expected: f64,
    pub kappa: f64,
    /// The large-sample standard error of kappa (Fleiss, Cohen and Everitt, 1969, "Large sample standard errors of kappa and weighted kappa",
    /// Psychological Bulletin 72, for kappa other than 0). About 95 of 100 intervals of kappa ± 1.96 times this hold the true value, once there
    /// are some dozens of pairs.
    pub error: f64,
}

/// Kappa of a square table of counts: rows by what one said, columns by what the other said, both in the same order.
///
/// `None` where the table is not square or empty, and where both always said the same one thing: then chance alone gives full agreement, and there is
/// nothing to tell apart.
pub fn kappa(counts: &[Vec<u32>], weights: Weights) -> Option<Agreement> {
    let farthest = number(counts.len().saturating_sub(1).max(1));
    weighted_kappa(counts, |row, column| {
        let distance = number(row.abs_diff(column)) / farthest;
        match weights {
            Weights::None => f64::from(u8::from(row == column)),
            Weights::Linear => 1.0 - distance,
            Weights::Quadratic => 1.0 - distance * distance,
        }
    })
}

/// Kappa with weights of agreement of one's own, from 0 to 1, 1 for the same.
pub fn weighted_kappa(
    counts: &[Vec<u32>],
    weight: impl Fn(usize, usize) -> f64,
) -> Option<Agreement> {
    let size = counts.len();
    if counts.iter().any(|row| row.len() != size) {
        return None;
    }
    let cells = || {
        counts.iter().enumerate().flat_map(|(row, columns)| {
            let column = columns.iter().copied().enumerate();
            column.map(move |(column, count)| (row, column, count))
        })
    };
    let pairs: u64 = cells().map(|(_, _, count)| u64::from(count)).sum();
    if pairs == 0 {
        return None;
    }
    let all: f64 = cells().map(|(_, _, count)| f64::from(count)).sum();
    let (mut rows, mut columns) = (vec![0.0; size], vec![0.0; size]);
    for (row, column, count) in cells() {
        rows[row] += f64::from(count) / all;
        columns[column] += f64::from(count) / all;
    }

    let (mut observed, mut expected) = (0.0, 0.0);
    // What a row, or a column, would agree on average with the other marker's.
    let (mut of_row, mut of_column) = (vec![0.0; size], vec![0.0; size]);
    for (row, column, count) in cells() {
        let weight = weight(row, column);
        observed += weight * f64::from(count) / all;
        expected += weight * rows[row] * columns[column];
        of_row[row] += weight * columns[column];
        of_column[column] += weight * rows[row];
    }
    let room = 1.0 - expected;
    if room < 1e-12 {
        return None;
    }
    let squares: f64 = cells()
        .map(|(row, column, count)| {
            let term =
                weight(row, column) * room - (of_row[row] + of_column[column]) * (1.0 - observed);
            f64::from(count) / all * term * term
        })
        .sum();
    let mean = observed * expected - 2.0 * expected + observed;
    let variance = (squares - mean * mean) / (all * room.powi(4));
    Some(Agreement {
        pairs,
        same: cells()
            .filter(|(row, column, _)| row == column)
            .map(|(_, _, count)| u64::from(count))
            .sum(),
        observed,
        expected,
        kappa: (observed - expected) / room,
        error: variance.max(0.0).sqrt(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn table(rows: &[&[u32]]) -> Vec<Vec<u32>> {
        rows.iter().map(|row| row.to_vec()).collect()
    }

    fn near(value: f64, expected: f64, within: f64) {
        assert!((value - expected).abs() < within, "{value}, not {expected}");
    }

    #[test]
    fn two_by_two_by_hand() {
        // 50 pairs: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no. Observed 35/50 = 0.7. Rows 25/50 and 25/50, columns 30/50 and 20/50: expected
        // 0.5 × 0.6 + 0.5 × 0.4 = 0.5. Kappa (0.7 − 0.5) / 0.5 = 0.4.
        // Terms of the error: yes/yes 0.4 × (0.5 − 1.1 × 0.3)² = 0.01156, yes/no 0.1 × (1.1 × 0.3)² = 0.01089, no/yes 0.2 × (0.9 × 0.3)² = 0.01458,
        // no/no 0.3 × (0.5 − 0.9 × 0.3)² = 0.01587; sum 0.0529, less (0.35 − 1 + 0.7)² = 0.0025: 0.0504 / (50 × 0.5⁴) = 0.016128, root 0.126996.
        let found = kappa(&table(&[&[20, 5], &[10, 15]]), Weights::None).unwrap();
        assert_eq!((found.pairs, found.same), (50, 35));
        near(found.observed, 0.7, 1e-12);
        near(found.expected, 0.5, 1e-12);
        near(found.kappa, 0.4, 1e-12);
        near(found.error, 0.126_996, 1e-6);
    }

    #[test]
    fn cohens_own_example_of_weighted_kappa() {
        // Cohen (1968), table 1: 200 cases, three diagnoses, weights of disagreement 0 1 3 / 1 0 6 / 3 6 0; he gives kappa 0.492 and
        // weighted kappa 0.348.
        let counts = table(&[&[88, 14, 18], &[10, 40, 10], &[2, 6, 12]]);
        let gravity = [[0.0, 1.0, 3.0], [1.0, 0.0, 6.0], [3.0, 6.0, 0.0]];
        let plain = kappa(&counts, Weights::None).unwrap();
        near(plain.kappa, 0.492, 5e-4);
        let weighted =
            weighted_kappa(&counts, |row, column| 1.0 - gravity[row][column] / 6.0).unwrap();
        near(weighted.kappa, 0.348, 5e-4);
        // Numerical delta method, written apart in Python: 0.0510018 and 0.0755040.
        near(plain.error, 0.051_001_8, 1e-6);
        near(weighted.error, 0.075_504_0, 1e-6);
    }

    #[test]
    fn the_example_of_the_textbook() {
        // Fleiss (1981), "Statistical methods for rates and proportions", table 13.1: 100 patients, kappa 0.68, standard error 0.087.
        let counts = table(&[&[75, 1, 4], &[5, 4, 1], &[0, 0, 10]]);
        let found = kappa(&counts, Weights::None).unwrap();
        near(found.kappa, 0.676, 5e-4);
        near(found.error, 0.087, 1e-3);
        // The same second implementation: quadratic 0.7553191 with 0.0867071.
        let quadratic = kappa(&counts, Weights::Quadratic).unwrap();
        near(quadratic.kappa, 0.755_319_1, 1e-6);
        near(quadratic.error, 0.086_707_1, 1e-6);
    }

    #[test]
    fn another_program_finds_the_same() {
        // Printout of SAS PROC FREQ, as repeated in the tests of statsmodels (test_inter_rater.py): simple 0.4842 (ASE 0.1380), weighted
        // with linear weights 0.4701 (ASE 0.1457).
        let counts = table(&[&[0, 4, 1], &[0, 8, 0], &[0, 1, 5]]);
        let simple = kappa(&counts, Weights::None).unwrap();
        near(simple.kappa, 0.4842, 5e-5);
        near(simple.error, 0.1380, 5e-5);
        let linear = kappa(&counts, Weights::Linear).unwrap();
        near(linear.kappa, 0.4701, 5e-5);
        near(linear.error, 0.1457, 5e-5);
    }

    #[test]
    fn where_chance_explains_everything_there_is_no_kappa() {
        assert_eq!(kappa(&[], Weights::None), None);
        assert_eq!(kappa(&table(&[&[0, 0], &[0, 0]]), Weights::None), None);
        assert_eq!(kappa(&table(&[&[0, 0], &[0, 9]]), Weights::Quadratic), None);
        assert_eq!(kappa(&table(&[&[9]]), Weights::Linear), None);
        assert_eq!(kappa(&table(&[&[1, 2], &[3]]), Weights::None), None);
    }

    proptest! {
        #[test]
        fn kappa_stays_in_its_range_and_does_not_care_who_is_first(
            cells in prop::collection::vec(prop::collection::vec(0_u32..50, 4), 4),
        ) {
            let turned: Vec<Vec<u32>> = (0..4)
                .map(|column| cells.iter().map(|row| row[column]).collect())
                .collect();
            for weights in [Weights::None, Weights::Linear, Weights::Quadratic] {
                let (one, other) = (kappa(&cells, weights), kappa(&turned, weights));
                prop_assert_eq!(one.is_some(), other.is_some());
                if let (Some(one), Some(other)) = (one, other) {
                    prop_assert!((-1.0 - 1e-9..=1.0 + 1e-9).contains(&one.kappa));
                    prop_assert!(one.error >= 0.0);
                    prop_assert!((one.kappa - other.kappa).abs() < 1e-9);
                    prop_assert!((one.error - other.error).abs() < 1e-6);
                    let only_the_same = one.same == one.pairs;
                    prop_assert_eq!(only_the_same, one.kappa > 1.0 - 1e-12);
                }
            }
        }

        #[test]
        fn with_two_levels_all_weights_are_the_same(a in 1_u32..99, b in 1_u32..99, c in 0_u32..99, d in 0_u32..99) {
            let cells = vec![vec![a, c], vec![d, b]];
            let plain = kappa(&cells, Weights::None).unwrap();
            for weights in [Weights::Linear, Weights::Quadratic] {
                prop_assert!((kappa(&cells, weights).unwrap().kappa - plain.kappa).abs() < 1e-12);
            }
        }
    }
}
