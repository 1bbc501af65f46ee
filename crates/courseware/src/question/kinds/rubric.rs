//! Rubrics: `Criterion: title` and under it its levels, `0 text`, `1 text` and so on; and the models beside them.

use super::super::line::Mark;
use super::super::source::QuestionSource;
use super::super::words::Writer;
use super::super::{build::misconception, line::Part};
use super::answers::bad_share;
use crate::limits;
use crate::problem::{CRITERION_LEVELS, CRITERION_MISSING, TOO_MANY_CRITERIA};
use quiz::{Criterion, CriterionText, QuestionText, Rubric};

/// The rubric. `None` when something is wrong; it has been said.
pub(super) fn rubric(source: &QuestionSource) -> Option<Rubric> {
    let file = source.file;
    let markers = match source.header("markers") {
        Some(_) => source.number("markers", limits::MARKERS)?,
        None => 1,
    };
    if source.criteria.is_empty() {
        file.report(&CRITERION_MISSING, source.span, Vec::new());
        return None;
    }
    if let Some(more) = source.criteria.get(limits::CRITERIA) {
        let args = vec![("most", limits::CRITERIA.into())];
        file.report(&TOO_MANY_CRITERIA, more.at, args);
        return None;
    }
    let mut good = true;
    let mut criteria = Vec::new();
    for criterion in &source.criteria {
        let levels: Vec<u32> = criterion.levels.iter().map(|level| level.points).collect();
        // The first level that does not fit, or the criterion when there are too few.
        let odd = levels
            .iter()
            .enumerate()
            .position(|(place, points)| match place.checked_sub(1) {
                None => *points != 0,
                Some(before) => levels[before] >= *points || *points > limits::LEVEL_POINTS,
            })
            .or_else(|| (levels.len() > *limits::LEVELS.end()).then_some(*limits::LEVELS.end()));
        let at = match odd.and_then(|place| criterion.levels.get(place)) {
            Some(level) => level.at,
            None if levels.len() < *limits::LEVELS.start() => criterion.at,
            None => {
                criteria.push(Criterion { levels });
                continue;
            }
        };
        file.report(&CRITERION_LEVELS, at, Vec::new());
        good = false;
    }
    good.then(|| Rubric {
        criteria,
        markers: u8::try_from(markers).unwrap_or(1),
    })
}

/// Holds the models against what they can be.
pub(super) fn models<'q, 'a>(source: &'q QuestionSource<'a>) -> &'q [Part<'a>] {
    for part in &source.parts {
        if let Mark::Equals(word) = part.mark
            && !word.is_empty()
        {
            bad_share(source, part, word);
        }
        misconception(source, part, false);
    }
    &source.parts
}

/// Models with their remarks, and the words of the rubric.
pub(super) fn write(writer: &Writer, text: &mut QuestionText) {
    let source = writer.source;
    text.choices = source.parts.iter().map(|part| writer.part(part)).collect();
    text.rubric = source
        .criteria
        .iter()
        .map(|criterion| CriterionText {
            title: writer.plain(criterion.title, criterion.at),
            levels: criterion
                .levels
                .iter()
                .map(|level| writer.plain(level.text, level.at))
                .collect(),
        })
        .collect();
}
