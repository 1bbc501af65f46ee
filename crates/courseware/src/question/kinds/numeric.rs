//! Numeric: a number, a range `17..19`, or a number with a tolerance `30 +- 5`.

use super::super::build::misconception;
use super::super::line::Part;
use super::super::source::QuestionSource;
use super::{Of, answers};
use crate::problem::{ANSWER_NUMBER, NEVER_REACHED};
use quiz::kinds::numeric::number;
use quiz::{Body, Kind, NumericAnswer, Points};

pub(super) fn body(source: &QuestionSource) -> Option<Body> {
    let mut found: Vec<NumericAnswer> = Vec::new();
    let mut whole = true;
    for (part, share) in answers::recognised(Kind::Numeric, source)? {
        let misconception = misconception(source, part, share < Points::ONE);
        let Some(range) = range(source, part) else {
            let words = source.file.slice(part.text).trim();
            let args = vec![("words", words.into())];
            source.file.report(&ANSWER_NUMBER, part.whole(), args);
            whole = false;
            continue;
        };
        let covers =
            |earlier: &NumericAnswer| earlier.least <= range.least && range.most <= earlier.most;
        if found.iter().any(covers) {
            source.file.report(&NEVER_REACHED, part.whole(), Vec::new());
        }
        found.push(NumericAnswer {
            share,
            misconception,
            ..range
        });
    }
    whole.then_some(Body::Numeric(found))
}

/// What a line recognises, before it is worth anything.
fn range(source: &QuestionSource, part: &Part) -> Option<NumericAnswer> {
    let words = source.file.slice(part.text);
    let (least, most) = if let Some((least, most)) = words.split_once("..") {
        (number(least)?, number(most)?)
    } else if let Some((middle, tolerance)) =
        words.split_once("+-").or_else(|| words.split_once('±'))
    {
        let (middle, tolerance) = (number(middle)?, number(tolerance)?);
        (
            middle.checked_sub(tolerance)?,
            middle.checked_add(tolerance)?,
        )
    } else {
        let only = number(words)?;
        (only, only)
    };
    (least <= most).then_some(NumericAnswer {
        least,
        most,
        share: Points::ZERO,
        misconception: None,
    })
}

/// The same range, whatever digits the language writes.
pub(super) fn is_same((translated, part): Of, (source, original): Of) -> bool {
    answers::is_same((translated, part), (source, original))
        && range(translated, part) == range(source, original)
}
