//! Dates worked out by hand.

use super::*;
use jiff::civil::date;

/// Completed on a leap day: the day it expires, and from when it can be renewed.
#[test]
fn a_leap_day_two_years_later() {
    let leap_day = date(2028, 2, 29);
    for (rule, expires, opens) in [
        // 2030 has no 29 February: the last of the month. Three months before 28 February is 28 November.
        (
            ExpiryRule::FromCompletion,
            date(2030, 2, 28),
            date(2029, 11, 28),
        ),
        (
            ExpiryRule::FromPreviousExpiry,
            date(2030, 2, 28),
            date(2029, 11, 28),
        ),
        // The first 31 December on which 24 months are over (28 February 2030); September has 30 days.
        (DECEMBER, date(2030, 12, 31), date(2030, 9, 30)),
    ] {
        let period = first(&terms(rule), leap_day).period;
        assert_eq!(period.valid_from, leap_day);
        assert_eq!(period.expires_on, expires, "{rule:?}");
        assert_eq!(period.window_opens_on, opens, "{rule:?}");
    }
}

#[test]
fn a_day_ends_when_it_ends_there() {
    // 2028-02-28T11:00Z: 2028-01-01 is 21,184 days after 1970, and 58 days more.
    let at = Timestamp::from_millis(0).plus_seconds((21_184 + 58) * 86_400 + 11 * 3600);
    // 1 March 2030, 00:00 UTC, is 21,974 days after 1970: 60 years, 15 leap years (1972 to 2028), 31 + 28 days.
    let march = (60 * 365 + 15 + 31 + 28) * 86_400;
    for (name, from, end) in [
        // UTC+14: it is 01:00 on the 29th, and a day ends 14 hours before it does in UTC.
        ("Pacific/Kiritimati", date(2028, 2, 29), march - 14 * 3600),
        ("Africa/Tunis", date(2028, 2, 28), march - 3600),
        // UTC-8 in winter: 03:00 on the 28th.
        ("America/Los_Angeles", date(2028, 2, 28), march + 8 * 3600),
    ] {
        let terms = Terms {
            zone: zone(name),
            ..terms(ExpiryRule::FromCompletion)
        };
        let period = award(&terms, Path::First, &[], at).unwrap();
        assert_eq!(period.valid_from, from, "{name}");
        assert_eq!(period.expires_on, date(2030, 2, 28), "{name}");
        assert_eq!(period.valid_until.millis(), end * 1000, "{name}");
    }
}

#[test]
fn a_day_that_begins_at_one_o_clock_is_not_good_an_hour_more() {
    // Clocks in Cairo go from 00:00 to 01:00 on the last Friday of April (Egypt's law 24 of 2023): 26 April 2024. The 25th
    // ends at 00:00 UTC+2, which is 22:00 UTC. 2024-04-25 is 19,838 days after 1970: 54 years, 13 leap years (1972 to
    // 2020), 31 + 29 + 31 + 24 days.
    let end = (54 * 365 + 13 + 31 + 29 + 31 + 24) * 86_400 + 22 * 3600;
    let cairo = zone("Africa/Cairo");
    assert_eq!(cairo.end_of(date(2024, 4, 25)).millis(), end * 1000);
}

/// Renewals of what was completed on 29 February 2028 and, by rule, expires on 28 February or 31 December 2030.
#[test]
fn renewals_early_on_time_late_and_after() {
    let check = |rule, renewed: Date, expected: Result<Date, NoAward>| {
        let terms = terms(rule);
        let history = [first(&terms, date(2028, 2, 29))];
        let found = award(&terms, Path::Renewal, &history, noon(renewed));
        assert_eq!(
            found.map(|period| period.expires_on),
            expected,
            "{rule:?} renewed on {renewed}"
        );
    };
    let too_early = |window_opens_on| Err(NoAward::TooEarly { window_opens_on });
    let lapsed = |renewable_through| Err(NoAward::Lapsed { renewable_through });

    let rule = ExpiryRule::FromCompletion;
    check(rule, date(2029, 11, 27), too_early(date(2029, 11, 28)));
    check(rule, date(2029, 11, 28), Ok(date(2031, 11, 28)));
    check(rule, date(2030, 2, 28), Ok(date(2032, 2, 28)));
    // 30 days after 28 February: 30 March.
    check(rule, date(2030, 3, 30), Ok(date(2032, 3, 30)));
    check(rule, date(2030, 3, 31), lapsed(date(2030, 3, 30)));

    // Always two years after the 29th on which it began, and 2032 has a 29th.
    let rule = ExpiryRule::FromPreviousExpiry;
    check(rule, date(2029, 11, 27), too_early(date(2029, 11, 28)));
    check(rule, date(2029, 11, 28), Ok(date(2032, 2, 29)));
    check(rule, date(2030, 2, 28), Ok(date(2032, 2, 29)));
    check(rule, date(2030, 3, 30), Ok(date(2032, 2, 29)));
    check(rule, date(2030, 3, 31), lapsed(date(2030, 3, 30)));

    check(DECEMBER, date(2030, 9, 29), too_early(date(2030, 9, 30)));
    check(DECEMBER, date(2030, 9, 30), Ok(date(2032, 12, 31)));
    check(DECEMBER, date(2030, 12, 31), Ok(date(2032, 12, 31)));
    // 30 days after 31 December: 30 January. Late brings no year more.
    check(DECEMBER, date(2031, 1, 30), Ok(date(2032, 12, 31)));
    check(DECEMBER, date(2031, 1, 31), lapsed(date(2031, 1, 30)));

    // The full path after that is counted as at the first time: 31 January 2031 and 24 months are 31 January 2033.
    let terms = terms(DECEMBER);
    let history = [first(&terms, date(2028, 2, 29))];
    let again = award(&terms, Path::AfterLapse, &history, noon(date(2031, 1, 31))).unwrap();
    assert_eq!(again.expires_on, date(2033, 12, 31));
    assert_eq!(
        award(&terms, Path::Renewal, &[], noon(date(2031, 1, 31))),
        Err(NoAward::NothingToRenew)
    );
}

#[test]
fn a_fixed_leap_day_is_the_28th_in_other_years() {
    let terms = Terms {
        validity: 12,
        ..terms(ExpiryRule::FixedDate { month: 2, day: 29 })
    };
    // One year after 10 March 2026 is past February 2027: the next is in 2028, a leap year.
    let mut history = vec![first(&terms, date(2026, 3, 10))];
    assert_eq!(history[0].period.expires_on, date(2028, 2, 29));
    for (number, expected) in [
        (2, date(2029, 2, 28)),
        (3, date(2030, 2, 28)),
        (4, date(2031, 2, 28)),
        (5, date(2032, 2, 29)),
    ] {
        renew(&terms, &mut history, number, 0);
        assert_eq!(history.last().unwrap().period.expires_on, expected);
    }
}

#[test]
fn a_rule_that_changes_takes_the_day_it_finds() {
    // First 31 December, then "from previous expiry": it goes on from 31 December, not from the 10th on which it began.
    let old = terms(DECEMBER);
    let history = [first(&old, date(2026, 6, 10))];
    assert_eq!(history[0].period.expires_on, date(2028, 12, 31));
    let new = terms(ExpiryRule::FromPreviousExpiry);
    let period = award(&new, Path::Renewal, &history, noon(date(2028, 11, 1))).unwrap();
    assert_eq!(period.expires_on, date(2030, 12, 31));
}

#[test]
fn where_it_stands_day_by_day() {
    let terms = terms(ExpiryRule::FromCompletion);
    let history = [first(&terms, date(2028, 2, 29))];
    let at = |day| status(&history, noon(day));
    assert_eq!(status(&[], noon(date(2028, 2, 29))), Status::Open);
    let valid = Status::Valid {
        window_opens_on: date(2029, 11, 28),
    };
    let renewal = Status::RenewalOpen {
        expires_on: date(2030, 2, 28),
    };
    let expired = Status::Expired {
        renewable_through: date(2030, 3, 30),
    };
    let lapsed = Status::Lapsed {
        expired_on: date(2030, 2, 28),
    };
    for (day, expected) in [
        (date(2028, 2, 29), valid),
        (date(2029, 11, 27), valid),
        (date(2029, 11, 28), renewal),
        (date(2030, 2, 28), renewal),
        (date(2030, 3, 1), expired),
        (date(2030, 3, 30), expired),
        (date(2030, 3, 31), lapsed),
        (date(2040, 1, 1), lapsed),
        // The clock was set back: an award is not undone.
        (date(2027, 1, 1), valid),
    ] {
        assert_eq!(at(day), expected, "{day}");
    }
}

#[test]
fn the_next_cycle_has_its_number_and_its_path() {
    let terms = terms(ExpiryRule::FromCompletion);
    let history = [first(&terms, date(2028, 2, 29))];
    let begin = |number, path| NextCycle::Begin(Cycle { number, path });
    let next = |open, day| next_cycle(&history, open, noon(day));
    assert_eq!(
        next_cycle(&[], None, noon(date(2028, 1, 1))),
        begin(1, Path::First)
    );
    assert_eq!(
        next(None, date(2029, 1, 1)),
        NextCycle::Wait {
            window_opens_on: date(2029, 11, 28)
        }
    );
    assert_eq!(next(None, date(2029, 11, 28)), begin(2, Path::Renewal));
    assert_eq!(next(None, date(2030, 3, 30)), begin(2, Path::Renewal));
    assert_eq!(next(None, date(2030, 3, 31)), begin(2, Path::AfterLapse));
    // A renewal that is under way goes on, and gives way when it has lapsed; its number stays its own.
    let renewal = Cycle {
        number: 2,
        path: Path::Renewal,
    };
    assert_eq!(
        next(Some(renewal), date(2030, 3, 30)),
        NextCycle::Stay(renewal)
    );
    assert_eq!(
        next(Some(renewal), date(2030, 3, 31)),
        begin(3, Path::AfterLapse)
    );
    // The full path stays open for as long as it takes.
    let full = Cycle {
        number: 3,
        path: Path::AfterLapse,
    };
    for day in [date(2029, 1, 1), date(2030, 3, 31), date(2035, 1, 1)] {
        assert_eq!(next(Some(full), day), NextCycle::Stay(full));
    }
    // A clock that was years ahead for a minute opened it: within the window (28 November 2029 to 28 February 2030) and the 30 days of
    // extra time (to 30 March) the renewal takes its place.
    for day in [date(2029, 11, 28), date(2030, 2, 28), date(2030, 3, 30)] {
        assert_eq!(next(Some(full), day), begin(4, Path::Renewal));
    }
    // A first cycle gives way to nothing.
    let one = Cycle {
        number: 1,
        path: Path::First,
    };
    assert_eq!(
        next_cycle(&[], Some(one), noon(date(2035, 1, 1))),
        NextCycle::Stay(one)
    );
}
