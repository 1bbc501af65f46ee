//! How long a certification is good: what a programme decides.

use super::Zone;
use base::Message;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The terms of one version of a certification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Months that a certificate is good, 2 to 120.
    pub validity: u32,
    /// Months before the expiry in which it can be renewed, 1 or more and fewer than it is good.
    pub renewal_window: u32,
    pub expiry: ExpiryRule,
    /// Days after the expiry on which the renewal path is still open, 0 to 365. The certificate is not good on them; after
    /// them the certification has lapsed, and the full path is asked for again.
    pub grace: u32,
    pub zone: Zone,
}

/// What the expiry is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ExpiryRule {
    /// From the day everything was met, each time.
    FromCompletion,
    /// A renewal goes on from the previous expiry, so that renewing early loses nothing and renewing late gains nothing.
    FromPreviousExpiry,
    /// Always this day of the year: the first one on which the validity is over. 29 February is the 28th in other years.
    FixedDate { month: u32, day: u32 },
}

/// Days of a month in a leap year; 0 for a month that does not exist.
fn longest(month: u32) -> u32 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl Terms {
    /// What is wrong with them, in words for the person who writes them; empty when they can be used.
    pub fn problems(&self) -> Vec<Message> {
        let mut problems = Vec::new();
        if !(2..=120).contains(&self.validity) {
            problems.push(Message::new("certification-terms-validity").with("most", 120_u32));
        } else if !(1..self.validity).contains(&self.renewal_window) {
            problems
                .push(Message::new("certification-terms-window").with("validity", self.validity));
        }
        // A month has at least 28 days: a renewal in the last days of grace must not have expired already.
        let shortest = self.validity.saturating_mul(28);
        if self.grace > 365 || self.grace >= shortest {
            let most = shortest.saturating_sub(1).min(365);
            problems.push(Message::new("certification-terms-grace").with("most", most));
        }
        if let ExpiryRule::FixedDate { month, day } = self.expiry
            && !(1..=longest(month)).contains(&day)
        {
            problems.push(
                Message::new("certification-terms-date")
                    .with("day", day)
                    .with("month", month),
            );
        }
        problems
    }

    /// The day so many months later; the last of the month where that day does not exist.
    pub(super) fn later(day: Date, months: u32) -> Date {
        day.saturating_add(jiff::Span::new().months(months.min(1200)))
    }

    pub(super) fn earlier(day: Date, months: u32) -> Date {
        day.saturating_sub(jiff::Span::new().months(months.min(1200)))
    }

    /// The last day on which the renewal path is open, of a certificate that expires on this day.
    pub fn renewable_through(&self, expires_on: Date) -> Date {
        expires_on.saturating_add(jiff::Span::new().days(self.grace.min(365)))
    }
}

/// The fixed day of a year. (29 February where the year has one, else the 28th.)
fn fixed(year: i16, month: u32, day: u32) -> Option<Date> {
    let first = Date::new(year, i8::try_from(month).ok()?, 1).ok()?;
    on_day(first, i8::try_from(day).ok()?)
}

/// This day of the month of a date; the last of the month where the month is shorter.
pub(super) fn on_day(of: Date, day: i8) -> Option<Date> {
    Date::new(of.year(), of.month(), day.min(of.days_in_month())).ok()
}

/// The first fixed day that is not before this one.
pub(super) fn fixed_from(from: Date, month: u32, day: u32) -> Date {
    let years = [from.year(), from.year().saturating_add(1)];
    years
        .into_iter()
        .filter_map(|year| fixed(year, month, day))
        .find(|one| *one >= from)
        .unwrap_or(from)
}
