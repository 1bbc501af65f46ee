//! The days of an award: from when, until when, and from when it can be renewed.

use super::terms::{fixed_from, on_day};
use super::{ExpiryRule, Path, Terms};
use base::Timestamp;
use jiff::civil::Date;

/// The days of one award, in the zone of the programme. They are recorded with it and never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The day everything was met.
    pub valid_from: Date,
    /// The last day it is good.
    pub expires_on: Date,
    /// The moment that day is over: good before it, no longer good from it on.
    pub valid_until: Timestamp,
    /// The first day on which a renewal can begin.
    pub window_opens_on: Date,
}

/// An award of the past, as it is recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awarded {
    /// The cycle's number, from 1.
    pub number: u32,
    pub path: Path,
    pub period: Period,
    /// The terms its cycle was opened with.
    pub terms: Terms,
}

/// Why a renewal cannot be awarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoAward {
    /// Everything was met before the window opened.
    TooEarly { window_opens_on: Date },
    /// The renewal path was open through this day; the full path is asked for again, in a new cycle.
    Lapsed { renewable_through: Date },
    /// A renewal of nothing.
    NothingToRenew,
}

/// The days of the award of a cycle, of which everything was met at a moment.
///
/// `history` holds the earlier awards of this person and certification, in any order. `terms` are those of the cycle itself;
/// whether a renewal is still in time is decided by the terms of the award that it renews.
pub fn award(
    terms: &Terms,
    path: Path,
    history: &[Awarded],
    met_at: Timestamp,
) -> Result<Period, NoAward> {
    let completed = terms.zone.day_of(met_at);
    let expires_on = match path {
        Path::First | Path::AfterLapse => first_expiry(terms, completed),
        Path::Renewal => {
            let previous = latest(history).ok_or(NoAward::NothingToRenew)?;
            renewed_expiry(terms, previous, history, met_at)?
        }
    };
    Ok(period(terms, completed, expires_on))
}

/// The award with the highest number.
pub(super) fn latest(history: &[Awarded]) -> Option<&Awarded> {
    history.iter().max_by_key(|one| one.number)
}

fn period(terms: &Terms, completed: Date, expires_on: Date) -> Period {
    // Late in a long grace, the window of the next expiry may have opened before the renewal.
    let opens = Terms::earlier(expires_on, terms.renewal_window);
    Period {
        valid_from: completed,
        expires_on,
        valid_until: terms.zone.end_of(expires_on),
        window_opens_on: opens.max(completed),
    }
}

fn first_expiry(terms: &Terms, completed: Date) -> Date {
    let over = Terms::later(completed, terms.validity);
    match terms.expiry {
        ExpiryRule::FromCompletion | ExpiryRule::FromPreviousExpiry => over,
        ExpiryRule::FixedDate { month, day } => fixed_from(over, month, day),
    }
}

fn renewed_expiry(
    terms: &Terms,
    previous: &Awarded,
    history: &[Awarded],
    met_at: Timestamp,
) -> Result<Date, NoAward> {
    // In the zone of the award that is renewed: its days are the ones that were promised.
    let day = previous.terms.zone.day_of(met_at);
    let window_opens_on = previous.period.window_opens_on;
    if day < window_opens_on {
        return Err(NoAward::TooEarly { window_opens_on });
    }
    let renewable_through = previous.terms.renewable_through(previous.period.expires_on);
    if day > renewable_through {
        return Err(NoAward::Lapsed { renewable_through });
    }
    let completed = terms.zone.day_of(met_at);
    let from = previous.period.expires_on;
    let expires_on = match terms.expiry {
        ExpiryRule::FromCompletion => Terms::later(completed, terms.validity),
        ExpiryRule::FromPreviousExpiry => {
            let over = Terms::later(from, terms.validity);
            on_day(over, anchor(previous, history)).unwrap_or(over)
        }
        ExpiryRule::FixedDate { month, day } => {
            fixed_from(Terms::later(from, terms.validity), month, day)
        }
    };
    Ok(expires_on.max(completed))
}

/// The day of the month that a chain of renewals keeps: the one on which it began, so that 29 February comes back in leap
/// years and the 31st in long months. Where the expiry has moved to another day meanwhile, that day.
fn anchor(previous: &Awarded, history: &[Awarded]) -> i8 {
    let expires = previous.period.expires_on;
    let mut began = previous;
    while began.path == Path::Renewal
        && let Some(before) = history
            .iter()
            .filter(|one| one.number < began.number)
            .max_by_key(|one| one.number)
    {
        began = before;
    }
    let day = began.period.valid_from.day();
    match on_day(expires, day) {
        Some(expected) if expected == expires => day,
        _ => expires.day(),
    }
}
