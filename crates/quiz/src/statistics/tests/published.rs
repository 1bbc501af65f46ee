//! Published tables and examples by hand.

use super::*;

/// Ten students, ten questions: Wuensch (East Carolina University), "The Kuder-Richardson 20", core.ecu.edu/wuenschk/StatHelp/KR20.txt. He
/// gives the totals 8 7 7 2 2 9 8 9 7 7, the sum of the variances p q = 2.18 and the variance of the total 5.84.
const TEN_STUDENTS: [&str; 10] = [
    "1111110110",
    "1011011101",
    "1111011001",
    "0010001000",
    "0000010010",
    "1110111111",
    "1101110111",
    "1111111101",
    "0101111101",
    "1101101110",
];

#[test]
fn alpha_is_that_of_the_published_table() {
    let found = statistics(&marks(&TEN_STUDENTS));
    // 10/9 × (1 − 2.18/5.84) = 0.6963470
    near(found.alpha, 0.696_347_0);
    // 66 of 100; √(5.84 × 10/9) of 10 questions = 0.2547330; × √(1 − 0.6963470) = 0.1403699
    near(found.mean, 0.66);
    near(found.deviation, 0.254_733_0);
    near(found.error, 0.140_369_9);
    assert_eq!(found.histogram, [0, 0, 2, 0, 0, 0, 0, 4, 2, 2]);
    assert_eq!((found.attempts, found.is_small), (10, false));
}

#[test]
fn questions_of_the_published_table_by_hand() {
    let found = statistics(&marks(&TEN_STUDENTS));
    let facility: Vec<i32> = found
        .items
        .iter()
        .map(|item| thousandths(item.facility.unwrap()))
        .collect();
    assert_eq!(facility, [700, 700, 600, 700, 600, 800, 700, 700, 500, 600]);
    // Of ten, 27 % are 2.7. Totals 2 2 | 7 7 7 7 | 8 8 | 9 9: two people are nearer to 2.7 than six, and two nearer than four. So the
    // lower group is D and E, the upper F and H. Question 9: F right, H wrong; D wrong, E right: 1/2 − 1/2.
    let discrimination: Vec<i32> = found
        .items
        .iter()
        .map(|item| thousandths(item.discrimination.unwrap()))
        .collect();
    assert_eq!(
        discrimination,
        [1000, 1000, 500, 500, 1000, 500, 500, 1000, 0, 1000]
    );
    // A second implementation in Python: Pearson of each column with the total of the other nine.
    let correlations = [
        0.705_889, 0.705_889, 0.0, 0.473_589, 0.583_874, 0.286_147, -0.027_445, 0.705_889,
        -0.123_613, 0.475_867,
    ];
    for (item, expected) in found.items.iter().zip(correlations) {
        near(item.correlation, expected);
    }
}

#[test]
fn options_by_hand() {
    // Six attempts at three questions; the first has options A (right), B and C. Rest scores, of two: A 2, A 2, A 1, B 1, B 0, nothing 0.
    let all = marks(&["111", "111", "110", "001", "000", "000"]);
    let chosen: [&[usize]; 6] = [&[0], &[0], &[0], &[1], &[1], &[]];
    let found = options(&all, 0, &[true, false, false], |attempt| chosen[attempt]);
    // Totals 3 3 2 1 0 0: 27 % of six are 1.62, and two stand nearest at each end.
    assert_eq!((found.upper, found.middle, found.lower), (2, 2, 2));
    let counts: Vec<[u32; 4]> = found
        .options
        .iter()
        .map(|one| [one.answers, one.upper, one.middle, one.lower])
        .collect();
    assert_eq!(counts, [[3, 2, 1, 0], [2, 0, 1, 1], [0, 0, 0, 0]]);
    // Point-biserial: (mean of those who chose − mean of those who did not) ÷ sd × √(p q), sd with n. Mean rest 1, squares 1 + 1 + 0 + 0 + 1 + 1 = 4,
    // sd √(4/6) = 0.816497. A: (5/3 − 1/3) ÷ 0.816497 × √(1/2 × 1/2) = 0.816497.
    near(found.options[0].correlation, 0.816_497);
    // B: (1/2 − 5/4) ÷ 0.816497 × √(1/3 × 2/3) = −0.433013.
    near(found.options[1].correlation, -0.433_013);
    assert_eq!(found.options[2].correlation, None);
    // Choosing the right option and being right are the same here.
    near(statistics(&all).items[0].correlation, 0.816_497);
    near(statistics(&all).items[0].discrimination, 1.0);
}

#[test]
fn what_was_not_asked_is_not_counted_and_what_was_left_open_is() {
    let mut all = Responses::new(3);
    all.push([answer(0, 60), answer(1, 0), answer(7, 60), answer(0, 0)]);
    all.push([
        Answer {
            seconds: None,
            ..answer(0, 0)
        },
        Answer {
            seconds: Some(91),
            ..answer(2, 30)
        },
    ]);
    all.push([Answer {
        possible: 0,
        ..answer(0, 0)
    }]);
    let found = statistics(&all);
    assert_eq!(found.attempts, 2, "one could earn nothing");
    let asked: Vec<(u32, u32, Option<u32>)> = found
        .items
        .iter()
        .map(|one| (one.asked, one.answers, one.seconds))
        .collect();
    assert_eq!(
        asked,
        [(2, 1, Some(30)), (1, 1, Some(30)), (1, 1, Some(91))]
    );
    near(found.items[0].facility, 0.5);
    near(found.items[2].facility, 0.5);
    // Shares 1/2 and 1/4: mean 3/8, deviation √(2 × (1/8)²).
    near(found.mean, 0.375);
    near(found.deviation, 0.176_777);
    assert_eq!(
        (found.alpha, found.error, found.is_small),
        (None, None, true)
    );
}

#[test]
fn weights_and_certainty_count() {
    // Earned of 12 points: 12, 6 and −4, shares 1, 1/2, −1/3.
    let mut all = Responses::new(1);
    for earned in [720, 360, -240] {
        all.push([Answer {
            possible: 720,
            ..answer(0, earned)
        }]);
    }
    let found = statistics(&all);
    near(found.mean, 0.388_889);
    assert_eq!(found.histogram, [1, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
    assert_eq!(found.items[0].correlation, None, "there is no rest");
}

#[test]
fn below_five_answers_nothing_is_claimed() {
    let four = statistics(&marks(&["110", "101", "000", "111"]));
    assert!(four.items.iter().all(|item| item.discrimination.is_none()));
    assert!(four.items.iter().all(|item| item.correlation.is_none()));
    assert_eq!((four.alpha, four.error), (None, None));
    let five = statistics(&marks(&["110", "101", "000", "111", "110"]));
    assert!(five.items.iter().all(|item| item.discrimination.is_some()));
    assert!(five.alpha.is_some() && five.is_small);
}

#[test]
fn where_all_earned_the_same_there_is_nothing_to_tell_apart() {
    let same = statistics(&marks(&["10"; 12]));
    assert_eq!(same.alpha, None);
    assert_eq!(same.items[0].discrimination, None);
    assert_eq!(same.items[0].correlation, None);
    assert_eq!(statistics(&Responses::new(0)).mean, None);
    let empty = statistics(&Responses::new(2));
    assert_eq!((empty.attempts, empty.items.len()), (0, 2));
    assert_eq!(empty.items[0], ItemStatistics::default());
}

#[test]
fn the_median_time_is_of_those_who_answered() {
    let mut all = Responses::new(1);
    for seconds in [Some(10), None, Some(40), Some(31), Some(5)] {
        all.push([Answer {
            seconds,
            ..answer(0, 60)
        }]);
    }
    // 5 10 | 31 40: half of 41, rounded down.
    assert_eq!(statistics(&all).items[0].seconds, Some(20));
}

#[test]
fn alpha_of_drawn_questions_by_hand() {
    // Six attempts, three questions, 14 of 18 asked; in points. Sums of squares: question 1 (1 1 0 1 0) 3 − 9/5 = 1.2 with 4 degrees of freedom,
    // question 2 (1 0 0 1 1) the same, question 3 (1 1 0 1) 3 − 9/4 = 0.75 with 3: v = 3.15/11. Sums of products: 1 with 2 in four attempts
    // 2 − 3 × 2/4 = 1/2 with 3; 1 with 3 in three 1 − 1 × 2/3 = 1/3 with 2; 2 with 3 in three 2 − 2 × 3/3 = 0 with 2: c = (5/6)/7. k = 14/6.
    // k c = 0.277778; v + (k − 1) c = 0.286364 + 0.158730.
    let rows = ["11-", "10-", "001", "111", "0-0", "-11"].map(|row| {
        row.bytes()
            .map(|one| (one != b'-').then(|| i32::from(one == b'1') * 60))
            .collect()
    });
    near(statistics(&responses(&rows)).alpha, 0.624_089);
}
