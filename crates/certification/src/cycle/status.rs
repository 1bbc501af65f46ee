//! Where a certification stands at a moment, and which cycle is next.

use super::period::latest;
use super::{Awarded, Path};
use base::Timestamp;
use jiff::civil::Date;

/// Where a certification stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nothing was awarded yet.
    Open,
    /// Good; it can be renewed from this day on.
    Valid { window_opens_on: Date },
    /// Good through this day, and it can be renewed.
    RenewalOpen { expires_on: Date },
    /// No longer good, but the renewal path is open through this day.
    Expired { renewable_through: Date },
    /// No longer good; the full path is asked for again.
    Lapsed { expired_on: Date },
}

/// A cycle that was opened and is not awarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cycle {
    pub number: u32,
    pub path: Path,
}

/// Which cycle somebody should be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextCycle {
    /// The one that is open.
    Stay(Cycle),
    /// A new one. An open one that it takes the place of stays in the history, without an award.
    Begin(Cycle),
    /// None yet: the renewal window opens on this day.
    Wait { window_opens_on: Date },
}

/// Where it stands now, by the latest award.
///
/// A clock that was set back cannot undo an award: before the day of the latest award it is as on that day.
pub fn status(history: &[Awarded], now: Timestamp) -> Status {
    let Some(awarded) = latest(history) else {
        return Status::Open;
    };
    let period = &awarded.period;
    let today = awarded.terms.zone.day_of(now).max(period.valid_from);
    let renewable_through = awarded.terms.renewable_through(period.expires_on);
    if today < period.window_opens_on {
        Status::Valid {
            window_opens_on: period.window_opens_on,
        }
    } else if today <= period.expires_on {
        Status::RenewalOpen {
            expires_on: period.expires_on,
        }
    } else if today <= renewable_through {
        Status::Expired { renewable_through }
    } else {
        Status::Lapsed {
            expired_on: period.expires_on,
        }
    }
}

/// The cycle to be in now. `open` is the one that was opened and not awarded, if there is one.
///
/// A renewal that was not finished while its path was open gives way to the full path, under the next number. A cycle of
/// the full path stays open for as long as it takes; but where the renewal path is open after all, a clock that was ahead opened
/// the full one, and it gives way to the renewal.
pub fn next_cycle(history: &[Awarded], open: Option<Cycle>, now: Timestamp) -> NextCycle {
    let status = status(history, now);
    if let Some(open) = open {
        let gives_way = match open.path {
            Path::First => false,
            Path::Renewal => matches!(status, Status::Lapsed { .. }),
            Path::AfterLapse => {
                matches!(status, Status::RenewalOpen { .. } | Status::Expired { .. })
            }
        };
        if !gives_way {
            return NextCycle::Stay(open);
        }
    }
    let awarded = latest(history).map_or(0, |one| one.number);
    let number = open
        .map_or(awarded, |open| open.number.max(awarded))
        .saturating_add(1);
    let begin = |path| NextCycle::Begin(Cycle { number, path });
    match status {
        Status::Open => begin(Path::First),
        Status::Valid { window_opens_on } => NextCycle::Wait { window_opens_on },
        Status::RenewalOpen { .. } | Status::Expired { .. } => begin(Path::Renewal),
        Status::Lapsed { .. } => begin(Path::AfterLapse),
    }
}
