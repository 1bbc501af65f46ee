//! One goal for the next time.

use super::{Goal, Measure, Measured, Outcome};

/// What weighs most is first: safety and pressure before the shares.
const ORDER: [Measure; 7] = [
    Measure::Faults,
    Measure::Steps,
    Measure::Suggestive,
    Measure::Open,
    Measure::Recommended,
    Measure::Paired,
    Measure::OptionPosing,
];

/// Shown and not asked for: a goal once the others are met.
const THEN: [Measure; 3] = [
    Measure::Multiple,
    Measure::LongestClosed,
    Measure::WordShare,
];

pub(super) fn goal(measures: &[Measured], result: &Outcome) -> Goal {
    if result.too_few && !result.grave {
        return Goal {
            what: "more-questions",
            measure: None,
        };
    }
    let is_short = |measure: &Measure| {
        let found = measures.iter().find(|one| one.measure == *measure);
        found.is_some_and(|one| one.band < super::Band::Competent)
    };
    let found = ORDER.iter().chain(&THEN).find(|one| is_short(one));
    found.map_or(
        Goal {
            what: "longer-narratives",
            measure: None,
        },
        |&measure| Goal {
            what: measure.as_str(),
            measure: Some(measure),
        },
    )
}
