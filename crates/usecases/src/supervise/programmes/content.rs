//! The settings of a programme, as a revision holds them.

use crate::UseCaseError;
use base::{Locale, Timestamp};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use store::programme::Programme;

/// What a revision of a programme says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProgrammeContent {
    pub titles: Vec<(Locale, String)>,
    pub descriptions: Vec<(Locale, String)>,
    pub languages: Vec<Locale>,
    /// IANA name.
    pub zone: String,
    pub starts_on: Option<Date>,
    pub ends_on: Option<Date>,
    /// Their addresses, in order.
    pub courses: Vec<String>,
    /// Public checks of certificates show initials.
    pub masked: bool,
}

impl ProgrammeContent {
    /// The civil day of a moment where the programme is.
    pub fn day(&self, at: Timestamp) -> Date {
        let zone = TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC);
        jiff::Timestamp::from_millisecond(at.millis())
            .map_or(Date::ZERO, |at| zone.to_datetime(at).date())
    }
}

/// The settings of a programme's latest revision.
pub(crate) fn content(programme: &Programme) -> Result<ProgrammeContent, UseCaseError> {
    Ok(serde_json::from_str(&programme.content)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_one_where_the_programme_is() {
        let there = |zone: &str| ProgrammeContent {
            titles: Vec::new(),
            descriptions: Vec::new(),
            languages: Vec::new(),
            zone: zone.to_owned(),
            starts_on: None,
            ends_on: None,
            courses: Vec::new(),
            masked: false,
        };
        // 2026-11-24T23:30:00Z, as `date -u -d '2026-11-24 23:30' +%s` has it; Tunis is an hour ahead, Bogotá five behind.
        let at = Timestamp::from_millis(1_795_563_000_000);
        for (zone, day) in [
            ("UTC", "2026-11-24"),
            ("Africa/Tunis", "2026-11-25"),
            ("America/Bogota", "2026-11-24"),
        ] {
            assert_eq!(there(zone).day(at).to_string(), day, "{zone}");
        }
    }
}
