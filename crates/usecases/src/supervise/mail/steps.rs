//! When a reminder is due: from eight in the morning of a day, and never at night.

use base::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Hours of the day within which people are reminded: from the first, before the second.
const MORNING: i8 = 8;
const EVENING: i8 = 20;

/// The days on which one reminder may be sent, both included: it is due at eight on the first; when that was missed, or there was nothing to be reminded of
/// yet, it comes later in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    pub word: &'static str,
    pub first: Date,
    pub last: Date,
}

/// The latest of the reminders whose days these are; none at night.
pub(super) fn step(steps: &[Step], now: Timestamp, zone: &TimeZone) -> Option<Step> {
    let here = there(now, zone)?;
    if !(MORNING..EVENING).contains(&here.hour()) {
        return None;
    }
    let latest = steps.iter().rev().find(|one| one.first <= here.date())?;
    (here.date() <= latest.last).then_some(*latest)
}

/// Now, or at eight in the morning where it is night.
pub(super) fn daytime(now: Timestamp, zone: &TimeZone) -> Timestamp {
    let Some(here) = there(now, zone) else {
        return now;
    };
    let morning = match here.hour() {
        hour if hour < MORNING => here.date(),
        hour if hour < EVENING => return now,
        _ => here.date().saturating_add(jiff::Span::new().days(1)),
    };
    at_eight(morning, zone).map_or(now, |due| due.max(now))
}

/// Eight in the morning of a day, as the clocks there show it.
fn at_eight(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let at = zone.to_timestamp(day.at(MORNING, 0, 0, 0)).ok()?;
    Some(Timestamp::from_millis(at.as_millisecond()))
}

fn there(now: Timestamp, zone: &TimeZone) -> Option<DateTime> {
    let at = jiff::Timestamp::from_millisecond(now.millis()).ok()?;
    Some(zone.to_datetime(at))
}

/// So many days before (negative) or after a day.
pub(super) fn days(day: Date, number: i32) -> Date {
    day.saturating_add(jiff::Span::new().days(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        let at: jiff::Timestamp = text.parse().unwrap();
        Timestamp::from_millis(at.as_millisecond())
    }

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn nobody_is_written_to_at_night() {
        // Paris is an hour ahead of UTC in winter and two in summer; clocks go forward on 28 March 2027 and back on 31 October 2027 (Directive
        // 2000/84/EC: the last Sundays of March and October, at 01:00 UTC). Bogotá is five hours behind, all year.
        for (name, now, due) in [
            (
                "Europe/Paris",
                "2027-03-27T06:59:59Z",
                "2027-03-27T07:00:00Z",
            ),
            (
                "Europe/Paris",
                "2027-03-27T07:00:00Z",
                "2027-03-27T07:00:00Z",
            ),
            (
                "Europe/Paris",
                "2027-03-27T18:59:59Z",
                "2027-03-27T18:59:59Z",
            ),
            // Eight in the evening: the next morning is on summer time, an hour earlier in UTC.
            (
                "Europe/Paris",
                "2027-03-27T19:00:00Z",
                "2027-03-28T06:00:00Z",
            ),
            (
                "Europe/Paris",
                "2027-10-30T20:00:00Z",
                "2027-10-31T07:00:00Z",
            ),
            (
                "America/Bogota",
                "2027-03-28T00:59:59Z",
                "2027-03-28T00:59:59Z",
            ),
            (
                "America/Bogota",
                "2027-03-28T01:00:00Z",
                "2027-03-28T13:00:00Z",
            ),
            ("UTC", "2027-12-31T23:00:00Z", "2028-01-01T08:00:00Z"),
        ] {
            assert_eq!(daytime(at(now), &zone(name)), at(due), "{name} {now}");
        }
    }

    #[test]
    fn the_latest_reminder_whose_time_it_is_is_sent() {
        let steps = [
            Step {
                word: "7",
                first: day("2027-03-21"),
                last: day("2027-03-26"),
            },
            Step {
                word: "1",
                first: day("2027-03-27"),
                last: day("2027-03-28"),
            },
            Step {
                word: "over",
                first: day("2027-03-29"),
                last: day("2027-04-04"),
            },
        ];
        for (now, word) in [
            ("2027-03-21T06:59:59Z", None),
            ("2027-03-21T07:00:00Z", Some("7")),
            ("2027-03-26T18:59:59Z", Some("7")),
            ("2027-03-26T19:00:00Z", None),
            ("2027-03-22T23:00:00Z", None),
            ("2027-03-27T06:59:59Z", None),
            ("2027-03-27T07:00:00Z", Some("1")),
            // On summer time since the morning of the 28th.
            ("2027-03-28T17:59:59Z", Some("1")),
            ("2027-03-28T18:00:00Z", None),
            ("2027-03-29T05:59:59Z", None),
            ("2027-03-29T06:00:00Z", Some("over")),
            ("2027-04-04T17:59:59Z", Some("over")),
            ("2027-04-04T18:00:00Z", None),
            ("2030-01-01T12:00:00Z", None),
        ] {
            let found = step(&steps, at(now), &zone("Europe/Paris"));
            assert_eq!(found.map(|one| one.word), word, "{now}");
        }
    }
}
