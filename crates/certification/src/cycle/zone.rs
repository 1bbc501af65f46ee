//! Where a programme's days begin and end.
//!
//! Time zones come from the database that is compiled in, never from the machine: the same moment is the same day on
//! every server, and on appeal.

use base::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A time zone of the IANA database, such as `Africa/Tunis`; written and read by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone {
    name: String,
    zone: TimeZone,
}

impl Zone {
    pub fn utc() -> Self {
        Self {
            name: String::from("UTC"),
            zone: TimeZone::UTC,
        }
    }

    /// The zone of an IANA name; `None` when there is none of that name.
    pub fn parse(name: &str) -> Option<Self> {
        let zone = DATABASE.get(name).ok()?;
        Some(Self {
            name: zone.iana_name().unwrap_or(name).to_owned(),
            zone,
        })
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// The day on which a moment is here.
    pub fn day_of(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(moment(at)).date()
    }

    /// The first moment that is no longer on this day: where clocks jump over midnight, the first after the jump.
    pub fn end_of(&self, day: Date) -> Timestamp {
        let next = day.saturating_add(jiff::Span::new().days(1));
        self.zone
            .to_timestamp(next.at(0, 0, 0, 0))
            .map_or(Timestamp::from_millis(i64::MAX), |start| {
                Timestamp::from_millis(start.as_millisecond())
            })
    }
}

/// The moment as jiff counts it; at the ends of the calendar (years -9999 and 9999) it stops.
fn moment(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_millisecond(at.millis()).unwrap_or(if at.millis() < 0 {
        jiff::Timestamp::MIN
    } else {
        jiff::Timestamp::MAX
    })
}

impl TryFrom<String> for Zone {
    type Error = String;
    fn try_from(name: String) -> Result<Self, String> {
        Self::parse(&name).ok_or_else(|| format!("no time zone is called {name}"))
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name
    }
}
