//! What the terms mean, in dates: shown to whoever writes them, before they are saved.

use super::{Awarded, Path, Period, Terms, award};
use crate::sentence::Sentence;
use base::{Message, Timestamp};
use jiff::civil::Date;

/// One line of the example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleLine {
    pub case: Example,
    pub said: Sentence,
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    /// Completed for the first time.
    First,
    /// From when it can be renewed.
    Window,
    /// Renewed on the first day of the window.
    RenewedEarly,
    /// Renewed on the last day it is good.
    RenewedOnTime,
    /// Renewed on the last day of grace; left out where there is none.
    RenewedLate,
    /// Lapsed, and completed again on the day after.
    AfterLapse,
}

/// What becomes of somebody who completes everything on this day. `None` when the terms cannot be used
/// ([`Terms::problems`]).
pub fn worked_example(terms: &Terms, completed_on: Date) -> Option<Vec<ExampleLine>> {
    if !terms.problems().is_empty() {
        return None;
    }
    let first = award(terms, Path::First, &[], within(terms, completed_on)).ok()?;
    let history = [Awarded {
        number: 1,
        path: Path::First,
        period: first,
        terms: terms.clone(),
    }];
    let on = |path, day| award(terms, path, &history, within(terms, day)).ok();
    let through = terms.renewable_through(first.expires_on);
    let day_after = through.saturating_add(jiff::Span::new().days(1));

    let early = on(Path::Renewal, first.window_opens_on)?;
    let on_time = on(Path::Renewal, first.expires_on)?;
    let again = on(Path::AfterLapse, day_after)?;
    let mut lines = vec![
        line(
            Example::First,
            Message::new("certification-example-first"),
            &first,
        ),
        ExampleLine {
            case: Example::Window,
            said: Sentence::of(Message::new("certification-example-window"))
                .day("opens", first.window_opens_on),
        },
        line(
            Example::RenewedEarly,
            Message::new("certification-example-early"),
            &early,
        ),
        line(
            Example::RenewedOnTime,
            Message::new("certification-example-on-time"),
            &on_time,
        ),
    ];
    if terms.grace > 0 {
        let late = on(Path::Renewal, through)?;
        lines.push(line(
            Example::RenewedLate,
            Message::new("certification-example-late"),
            &late,
        ));
    }
    lines.push(line(
        Example::AfterLapse,
        Message::new("certification-example-lapsed"),
        &again,
    ));
    Some(lines)
}

/// The last millisecond of a day.
fn within(terms: &Terms, day: Date) -> Timestamp {
    Timestamp::from_millis(terms.zone.end_of(day).millis().saturating_sub(1))
}

fn line(case: Example, message: Message, period: &Period) -> ExampleLine {
    ExampleLine {
        case,
        said: Sentence::of(message)
            .day("completed", period.valid_from)
            .day("expires", period.expires_on),
    }
}
