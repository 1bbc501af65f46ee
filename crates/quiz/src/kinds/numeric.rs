//! Numeric: a number within a tolerance.
//!
//! A response is the text as it was typed. It is read as a decimal number: digits of English or of Arabic, a point or a comma (or the
//! Arabic `٫`) before decimals, blanks between thousands, a sign. Numbers are compared exactly, as decimals. The first range that holds it gives the share.
//!
//! ```text
//! kind: numeric
//!
//! From which age is a person an adult under the Protocol?
//!
//! = 18
//! =50% 17..19
//! ~ 16
//! > misconception: age-of-consent
//! > …
//! ```
//! `30 +- 5` is `25..35`; the ends belong to the range.

use crate::Points;
use crate::response::words;
use base::{Message, Slug};
use rust_decimal::Decimal;

/// A range that is recognised. Holds an answer key: never serialised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumericAnswer {
    pub least: Decimal,
    pub most: Decimal,
    /// What it earns, from 0 (recognised as wrong) to one point.
    pub share: Points,
    /// The error that this answer shows.
    pub misconception: Option<Slug>,
}

pub(crate) fn accept(parts: Vec<String>) -> Result<Vec<String>, Message> {
    let given = words(parts)?;
    match given.first().and_then(|text| number(text)) {
        Some(_) => Ok(given),
        None => Err(Message::new("response-no-number")),
    }
}

/// Reads a number as people write it.
pub fn number(text: &str) -> Option<Decimal> {
    let plain: String = text
        .trim()
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\u{66c}' | '\'' | '’'))
        .map(|c| match c {
            '٠'..='٩' => digit(c, '٠'),
            '۰'..='۹' => digit(c, '۰'),
            ',' | '٫' => '.',
            '−' | '–' => '-',
            other => other,
        })
        .collect();
    let fits = plain.len() <= 28
        && plain.chars().any(|c| c.is_ascii_digit())
        && plain
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
    plain.parse().ok().filter(|_| fits)
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Which of the answers holds the number that was given.
pub fn recognised(answers: &[NumericAnswer], parts: &[String]) -> Option<usize> {
    let given = number(parts.first()?)?;
    answers
        .iter()
        .position(|one| (one.least..=one.most).contains(&given))
}

pub(crate) fn share(answers: &[NumericAnswer], parts: &[String]) -> Points {
    recognised(answers, parts)
        .and_then(|place| answers.get(place))
        .map_or(Points::ZERO, |one| one.share)
}

pub(crate) fn misconceptions<'a>(answers: &'a [NumericAnswer], parts: &[String]) -> Vec<&'a Slug> {
    recognised(answers, parts)
        .and_then(|place| answers.get(place)?.misconception.as_ref())
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kinds::tests_support::parts;

    fn answer(least: &str, most: &str, share: i32) -> NumericAnswer {
        NumericAnswer {
            least: least.parse().unwrap(),
            most: most.parse().unwrap(),
            share: Points::from_sixtieths(share),
            misconception: None,
        }
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, expected) in [
            ("18", "18"),
            (" 1 200 ", "1200"),
            ("0,1", "0.1"),
            ("٣٠", "30"),
            ("۴٫۵", "4.5"),
            ("−5", "-5"),
            ("+7", "7"),
        ] {
            assert_eq!(number(text), Some(expected.parse().unwrap()), "{text}");
        }
        for text in ["", "about 30", "1e9", "1.2.3", "--1", "..", "१८"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn the_ends_of_a_range_belong_to_it() {
        // 0.1 + 0.2 as binary fractions would miss 0.3.
        let answers = [answer("0.3", "0.3", 60), answer("0.25", "0.35", 30)];
        let earned = |text: &str| share(&answers, &parts(&[text])).sixtieths();
        assert_eq!(earned("0.3"), 60);
        assert_eq!(earned("0,30"), 60);
        assert_eq!(earned("0.35"), 30);
        assert_eq!(earned("0.351"), 0);
    }
}
