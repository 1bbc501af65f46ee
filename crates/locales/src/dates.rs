//! Dates and times as each language writes them (Unicode CLDR, through ICU4X).
//!
//! Arabic dates keep Western digits: codes, scores and dates on a certificate are compared across
//! languages, and readers of every Arab country read them.

use base::{Locale, Timestamp};
use icu_calendar::Iso;
use icu_datetime::fieldsets;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu_time::{DateTime, Time};
use jiff::tz::TimeZone as JiffZone;
use std::sync::LazyLock;

/// Where the clocks of the readers are.
#[derive(Debug, Clone)]
pub struct TimeZone(JiffZone);

impl Default for TimeZone {
    fn default() -> Self {
        Self(JiffZone::UTC)
    }
}

/// The zone of an IANA name such as `Africa/Tunis`; `None` when there is no such name.
pub fn zone(name: &str) -> Option<TimeZone> {
    JiffZone::get(name).ok().map(TimeZone)
}

struct Formatters {
    date: DateTimeFormatter<fieldsets::YMD>,
    date_time: DateTimeFormatter<fieldsets::YMDT>,
    date_time_seconds: DateTimeFormatter<fieldsets::YMDT>,
    time: NoCalendarFormatter<fieldsets::T>,
}

static FORMATTERS: LazyLock<[Option<Formatters>; 4]> =
    LazyLock::new(|| Locale::ALL.map(formatters));

fn formatters(locale: Locale) -> Option<Formatters> {
    let tag = match locale {
        Locale::En => "en-GB",
        Locale::Fr => "fr",
        Locale::Es => "es",
        Locale::Ar => "ar-u-nu-latn",
    };
    let preferences: DateTimeFormatterPreferences =
        tag.parse::<icu_locale_core::Locale>().ok()?.into();
    Some(Formatters {
        date: DateTimeFormatter::try_new(preferences, fieldsets::YMD::long()).ok()?,
        date_time: DateTimeFormatter::try_new(
            preferences,
            fieldsets::YMDT::long()
                .with_time_precision(icu_datetime::options::TimePrecision::Minute),
        )
        .ok()?,
        date_time_seconds: DateTimeFormatter::try_new(
            preferences,
            fieldsets::YMDT::long()
                .with_time_precision(icu_datetime::options::TimePrecision::Second),
        )
        .ok()?,
        time: NoCalendarFormatter::try_new(preferences, fieldsets::T::hm()).ok()?,
    })
}

fn of(locale: Locale) -> Option<&'static Formatters> {
    let place = Locale::ALL.iter().position(|one| *one == locale)?;
    FORMATTERS[place].as_ref()
}

fn civil(at: Timestamp, zone: &TimeZone) -> Option<DateTime<Iso>> {
    let zoned = jiff::Timestamp::from_millisecond(at.millis())
        .ok()?
        .to_zoned_datetime(zone.0.clone());
    let date = icu_calendar::Date::try_new_iso(
        i32::from(zoned.year()),
        u8::try_from(zoned.month()).ok()?,
        u8::try_from(zoned.day()).ok()?,
    )
    .ok()?;
    let time = Time::try_new(
        u8::try_from(zoned.hour()).ok()?,
        u8::try_from(zoned.minute()).ok()?,
        u8::try_from(zoned.second()).ok()?,
        0,
    )
    .ok()?;
    Some(DateTime { date, time })
}

/// `24 November 2026`.
pub fn date(locale: Locale, at: Timestamp, zone: &TimeZone) -> String {
    put(locale, at, zone, |formatters, civil| {
        formatters.date.format(&civil.date).to_string()
    })
}

/// A civil day, written `2026-11-24`, as `24 November 2026`: the same wherever its reader is. What is no day comes back as it is.
pub fn day(locale: Locale, day: &str) -> String {
    day.parse::<jiff::civil::Date>()
        .ok()
        .and_then(|day| day.to_zoned_datetime(JiffZone::UTC).ok())
        .map_or_else(
            || day.to_owned(),
            |start| {
                let start = Timestamp::from_millis(start.timestamp().as_millisecond());
                date(locale, start, &TimeZone::default())
            },
        )
}

/// `24 November 2026 at 14:32`.
pub fn date_time(locale: Locale, at: Timestamp, zone: &TimeZone) -> String {
    put(locale, at, zone, |formatters, civil| {
        formatters.date_time.format(&civil).to_string()
    })
}

/// `24 November 2026 at 14:32:05`: for lists in which a minute does not tell one thing from another.
pub fn date_time_seconds(locale: Locale, at: Timestamp, zone: &TimeZone) -> String {
    put(locale, at, zone, |formatters, civil| {
        formatters.date_time_seconds.format(&civil).to_string()
    })
}

/// `14:32`.
pub fn time(locale: Locale, at: Timestamp, zone: &TimeZone) -> String {
    put(locale, at, zone, |formatters, civil| {
        formatters.time.format(&civil.time).to_string()
    })
}

/// The moment in UTC where a formatter or a zone fails, which the catalogues' own data never does.
fn put(
    locale: Locale,
    at: Timestamp,
    zone: &TimeZone,
    format: impl FnOnce(&Formatters, DateTime<Iso>) -> String,
) -> String {
    match (of(locale), civil(at, zone)) {
        (Some(formatters), Some(civil)) => format(formatters, civil),
        _ => jiff::Timestamp::from_millisecond(at.millis())
            .map_or_else(|_| String::new(), |moment| moment.to_string()),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_civil_day_is_the_same_in_every_zone() {
        assert_eq!(
            super::day(base::Locale::En, "2028-02-29"),
            "29 February 2028"
        );
        assert_eq!(
            super::day(base::Locale::Fr, "2028-02-29"),
            "29 février 2028"
        );
        assert_eq!(super::day(base::Locale::En, "2027-02-29"), "2027-02-29");
    }

    use super::*;

    #[test]
    fn each_language_writes_its_own_dates() {
        // 2026-11-24T14:32:05Z is 1,795,530,725 seconds after 1970 (date -u -d '2026-11-24 14:32:05' +%s).
        let at = Timestamp::from_millis(1_795_530_725_000);
        let utc = TimeZone::default();
        assert_eq!(date(Locale::En, at, &utc), "24 November 2026");
        assert_eq!(date(Locale::Fr, at, &utc), "24 novembre 2026");
        assert_eq!(date(Locale::Es, at, &utc), "24 de noviembre de 2026");
        assert_eq!(date(Locale::Ar, at, &utc), "24 نوفمبر 2026");
        assert_eq!(time(Locale::Fr, at, &utc), "14:32");
        for locale in Locale::ALL {
            let said = date_time_seconds(locale, at, &utc);
            assert!(said.contains("32:05"), "{said}");
        }
    }

    #[test]
    fn clocks_follow_their_zone() {
        let at = Timestamp::from_millis(1_795_530_725_000);
        // Tunis is one hour ahead of UTC the whole year.
        assert_eq!(
            time(Locale::En, at, &zone("Africa/Tunis").unwrap()),
            "15:32"
        );
        assert!(zone("Atlantis/Capital").is_none());
    }
}
