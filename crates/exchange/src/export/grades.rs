//! Shares of a point as Moodle knows them.

use quiz::Points;

/// The only shares Moodle accepts of an answer, in hundred-thousandths of a percent with their texts.
const GRADES: [(i32, &str); 20] = [
    (10_000_000, "100"),
    (9_000_000, "90"),
    (8_333_333, "83.33333"),
    (8_000_000, "80"),
    (7_500_000, "75"),
    (7_000_000, "70"),
    (6_666_667, "66.66667"),
    (6_000_000, "60"),
    (5_000_000, "50"),
    (4_000_000, "40"),
    (3_333_333, "33.33333"),
    (3_000_000, "30"),
    (2_500_000, "25"),
    (2_000_000, "20"),
    (1_666_667, "16.66667"),
    (1_428_571, "14.28571"),
    (1_250_000, "12.5"),
    (1_111_111, "11.11111"),
    (1_000_000, "10"),
    (500_000, "5"),
];

/// The nearest share of Moodle, and whether it is the same.
pub(super) fn nearest(share: Points) -> (String, bool) {
    if share <= Points::ZERO {
        return ("0".to_owned(), true);
    }
    // One sixtieth is 1.66667 percent.
    let wanted = i64::from(share.sixtieths()) * 10_000_000 / 60;
    let distance = |grade: i32| (i64::from(grade) - wanted).abs();
    let found = GRADES.iter().min_by_key(|(grade, _)| distance(*grade));
    match found {
        Some((grade, text)) => ((*text).to_owned(), distance(*grade) <= 10),
        None => ("0".to_owned(), false),
    }
}

/// The share of one of several right options.
pub(super) fn part(count: usize) -> &'static str {
    match count {
        2 => "50",
        3 => "33.33333",
        4 => "25",
        5 => "20",
        6 => "16.66667",
        _ => "100",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_become_those_of_moodle() {
        let share = |sixtieths| nearest(Points::from_sixtieths(sixtieths));
        assert_eq!(share(60), ("100".to_owned(), true));
        assert_eq!(share(20), ("33.33333".to_owned(), true));
        assert_eq!(share(30), ("50".to_owned(), true));
        assert_eq!(share(29), ("50".to_owned(), false), "48.3 percent");
        assert_eq!(share(0), ("0".to_owned(), true));
    }
}
