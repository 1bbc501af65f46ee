//! Numbers with a tolerance, as both formats write them and as a question of Audire does.

use quiz::kinds::numeric::number;
use rust_decimal::Decimal;

/// What is accepted. Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Interval {
    /// As Audire's Markdown writes it: `18`, `30 +- 5` or `17..19`.
    pub text: String,
    least: Decimal,
    most: Decimal,
}

impl Interval {
    /// Every number of the other one is one of these.
    pub fn covers(&self, other: &Self) -> bool {
        self.least <= other.least && other.most <= self.most
    }
}

/// A number and how far from it one may be. `None` when they are no numbers.
pub(crate) fn interval(value: &str, tolerance: &str) -> Option<Interval> {
    let middle = number(value)?.normalize();
    let tolerance = match tolerance.trim() {
        "" => Decimal::ZERO,
        some => number(some)?.normalize().abs(),
    };
    Some(Interval {
        text: if tolerance.is_zero() {
            middle.to_string()
        } else {
            format!("{middle} +- {tolerance}")
        },
        least: middle.checked_sub(tolerance)?,
        most: middle.checked_add(tolerance)?,
    })
}

/// From a number to another one; the ends belong to it.
pub(crate) fn range(least: &str, most: &str) -> Option<Interval> {
    let (least, most) = (number(least)?.normalize(), number(most)?.normalize());
    let (least, most) = (least.min(most), least.max(most));
    Some(Interval {
        text: if least == most {
            least.to_string()
        } else {
            format!("{least}..{most}")
        },
        least,
        most,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_are_written_as_courses_do() {
        let text = |found: Option<Interval>| found.map(|one| one.text);
        assert_eq!(text(interval("18", "0")).as_deref(), Some("18"));
        assert_eq!(
            text(interval("3.1415", "0.0005")).as_deref(),
            Some("3.1415 +- 0.0005")
        );
        assert_eq!(text(interval("30.000", "5.0")).as_deref(), Some("30 +- 5"));
        assert_eq!(text(range("1", "5")).as_deref(), Some("1..5"));
        assert_eq!(text(range("5", "1")).as_deref(), Some("1..5"));
        assert_eq!(text(interval("many", "0")), None);
        assert_eq!(text(interval("1e9", "0")), None);
    }
}
