//! What holds for any answers.

use super::*;
use base::{Draw, Seed};
use proptest::prelude::*;

/// People of different ability answer 40 questions of different difficulty: right when ability + luck > difficulty.
fn simulated(attempts: usize, asked: usize) -> Responses {
    let mut draw = Draw::new(Seed(7));
    let mut all = Responses::new(40);
    // The sum of four even draws is near enough to a bell.
    let mut bell = || {
        (0..4)
            .map(|_| i64::try_from(draw.below(1000)).unwrap() - 500)
            .sum::<i64>()
    };
    for _ in 0..attempts {
        let ability = bell();
        let mut row: Vec<(i64, Answer)> = (0..40)
            .map(|item| {
                let difficulty = 40 * (i64::try_from(item).unwrap() - 20);
                let right = ability + bell() > difficulty;
                (bell(), answer(item, if right { 60 } else { 0 }))
            })
            .collect();
        row.sort_by_key(|(lot, one)| (*lot, one.item));
        all.push(row.into_iter().take(asked).map(|(_, one)| one));
    }
    all
}

#[test]
fn alpha_of_drawn_exams_is_what_spearman_and_brown_foretell() {
    // Alpha of an exam of 10 of the 40 questions, from alpha a of all of them (Spearman, 1910; Brown, 1910, both British Journal of
    // Psychology 3): a/4 ÷ (1 − 3a/4). Pairs of questions that some met together give it without anybody having met all.
    let whole = statistics(&simulated(3000, 40)).alpha.unwrap();
    let drawn = statistics(&simulated(3000, 10)).alpha.unwrap();
    let foretold = (whole / 4.0) / (1.0 - 0.75 * whole);
    assert!((drawn - foretold).abs() < 0.02, "{drawn}, not {foretold}");
    assert!((0.5..0.95).contains(&drawn), "{drawn}");
}

/// Cronbach's first form, written out from the definition.
fn classic(rows: &[Vec<i32>]) -> f64 {
    let variance = |values: &[f64]| {
        let count = number(values.len());
        let mean = values.iter().sum::<f64>() / count;
        values.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / (count - 1.0)
    };
    let items = rows[0].len();
    let columns: f64 = (0..items)
        .map(|item| {
            variance(
                &rows
                    .iter()
                    .map(|row| f64::from(row[item]))
                    .collect::<Vec<_>>(),
            )
        })
        .sum();
    let totals: Vec<f64> = rows
        .iter()
        .map(|row| f64::from(row.iter().sum::<i32>()))
        .collect();
    let k = number(items);
    k / (k - 1.0) * (1.0 - columns / variance(&totals))
}

fn grid() -> impl Strategy<Value = Vec<Vec<i32>>> {
    (2_usize..7).prop_flat_map(|items| {
        prop::collection::vec(prop::collection::vec(0_i32..=60, items), 5..20)
    })
}

fn holes() -> impl Strategy<Value = Vec<Vec<Option<i32>>>> {
    (2_usize..7).prop_flat_map(|items| {
        prop::collection::vec(
            prop::collection::vec(prop::option::weighted(0.7, -120_i32..=60), items),
            0..20,
        )
    })
}

fn close(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        (one, other) => one.is_none() && other.is_none(),
    }
}

proptest! {
    #[test]
    fn with_the_same_questions_for_all_it_is_cronbachs_alpha(rows in grid()) {
        let all: Vec<Vec<Option<i32>>> =
            rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect();
        let expected = classic(&rows);
        prop_assume!(expected.is_finite());
        let found = statistics(&responses(&all)).alpha;
        prop_assert!(found.is_some_and(|found| (found - expected).abs() < 1e-6 * expected.abs().max(1.0)));
    }

    #[test]
    fn the_order_of_attempts_and_of_questions_changes_nothing(rows in holes(), seed: u64) {
        let mut draw = Draw::new(Seed(seed));
        let mut mixed = rows.clone();
        draw.shuffle(&mut mixed);
        let mut order: Vec<usize> = (0..rows.first().map_or(0, Vec::len)).collect();
        draw.shuffle(&mut order);
        let turned: Vec<Vec<Option<i32>>> =
            mixed.iter().map(|row| order.iter().map(|item| row[*item]).collect()).collect();

        let (one, other) = (statistics(&responses(&rows)), statistics(&responses(&turned)));
        prop_assert!(close(one.mean, other.mean) && close(one.deviation, other.deviation));
        prop_assert!(close(one.alpha, other.alpha), "{:?} {:?}", one.alpha, other.alpha);
        prop_assert_eq!(one.histogram, other.histogram);
        for (place, item) in order.iter().enumerate() {
            let (one, other) = (one.items[*item], other.items[place]);
            prop_assert_eq!((one.asked, one.answers, one.seconds), (other.asked, other.answers, other.seconds));
            prop_assert!(close(one.facility, other.facility));
            prop_assert!(close(one.discrimination, other.discrimination));
            prop_assert!(close(one.correlation, other.correlation));
        }
    }

    #[test]
    fn figures_stay_in_their_ranges(rows in holes()) {
        let found = statistics(&responses(&rows));
        prop_assert_eq!(found.histogram.iter().sum::<u32>() as usize, found.attempts);
        prop_assert!(found.alpha.is_none_or(|alpha| alpha <= 1.0));
        prop_assert!(found.error.is_none_or(|error| error >= 0.0));
        for item in &found.items {
            prop_assert!(item.answers <= item.asked);
            prop_assert!(item.facility.is_none_or(|value| (-2.0..=1.0).contains(&value)));
            prop_assert!(item.discrimination.is_none_or(|value| (-3.0..=3.0).contains(&value)));
            prop_assert!(item.correlation.is_none_or(|value| (-1.0..=1.0).contains(&value)));
        }
    }

    #[test]
    fn the_groups_of_the_options_are_those_of_the_discrimination(rows in grid()) {
        // Options 0 (wrong) and 1 (right): discrimination of a question that is right or wrong can be read off the table of options.
        let rows: Vec<Vec<i32>> =
            rows.into_iter().map(|row| row.into_iter().map(|one| one / 31 * 60).collect()).collect();
        let all: Vec<Vec<Option<i32>>> =
            rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect();
        let all = responses(&all);
        let chosen: Vec<Vec<usize>> = rows.iter().map(|row| vec![usize::from(row[0] == 60)]).collect();
        let table = options(&all, 0, &[false, true], |attempt| &chosen[attempt]);
        let right = table.options[1];
        prop_assert_eq!(right.answers, right.upper + right.middle + right.lower);
        if let Some(found) = statistics(&all).items[0].discrimination {
            let share = |times: u32, of: u32| f64::from(times) / f64::from(of);
            let expected = share(right.upper, table.upper) - share(right.lower, table.lower);
            prop_assert!((found - expected).abs() < 1e-9);
        } else {
            prop_assert_eq!((table.upper, table.lower), (0, 0));
        }
    }
}
