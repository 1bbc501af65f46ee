//! Tests of the cycles: dates worked out by hand, and what holds of all dates.

mod dates;
mod properties;
mod terms;

use super::*;
use base::Timestamp;
use jiff::civil::Date;

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

/// Good for 24 months, renewable 3 months before, 30 days of grace, days of Tunis (UTC+1 the whole year).
fn terms(expiry: ExpiryRule) -> Terms {
    Terms {
        validity: 24,
        renewal_window: 3,
        expiry,
        grace: 30,
        zone: zone("Africa/Tunis"),
    }
}

const DECEMBER: ExpiryRule = ExpiryRule::FixedDate { month: 12, day: 31 };

/// Noon of a day in UTC: the same day in Tunis. Days from 1970 by counting years, leap years and months.
fn noon(day: Date) -> Timestamp {
    let years = i64::from(day.year()) - 1970;
    // Leap years from 1972 on; 2000 was one, 2100 is out of what is tested here.
    let leaps = (i64::from(day.year()) - 1969) / 4;
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let month = usize::try_from(day.month()).unwrap();
    let leap_day = i64::from(day.year() % 4 == 0 && day.month() > 2);
    let days = years * 365 + leaps + before[month - 1] + leap_day + i64::from(day.day()) - 1;
    Timestamp::from_millis(0).plus_seconds(days * 86_400 + 43_200)
}

fn first(terms: &Terms, day: Date) -> Awarded {
    Awarded {
        number: 1,
        path: Path::First,
        period: award(terms, Path::First, &[], noon(day)).unwrap(),
        terms: terms.clone(),
    }
}

/// Renews so many days after the window opened, at the latest on the last day.
fn renew(terms: &Terms, history: &mut Vec<Awarded>, number: u32, days: i64) {
    let last = history.last().unwrap().period;
    let day = last
        .window_opens_on
        .saturating_add(jiff::Span::new().days(days))
        .min(last.expires_on);
    let at = Timestamp::from_millis(terms.zone.end_of(day).millis() - 1);
    let period = award(terms, Path::Renewal, history, at).unwrap();
    history.push(Awarded {
        number,
        path: Path::Renewal,
        period,
        terms: terms.clone(),
    });
}
