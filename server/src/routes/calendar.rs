//! Somebody's days, for calendar programs (RFC 5545). Whoever has the link gets them; no cookie is looked at and none is set.

use super::given::too_many;
use crate::house::House;
use crate::problem::Problem;
use crate::visit;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use base::Timestamp;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use icalendar::{Calendar, Component, Event, Property};
use std::collections::BTreeMap;
use usecases::{Actor, UseCaseError};
use views::calendar::{CalendarDay, CalendarView};

/// `GET /calendar/{token}.ics`
pub async fn calendar(
    State(house): State<House>,
    Path(file): Path<String>,
    request: Request,
) -> Response {
    let Some(token) = file.strip_suffix(".ics") else {
        return Problem::NotFound.into_response();
    };
    let (parts, _) = request.into_parts();
    let visit = visit::stranger(&house, &parts, BTreeMap::new());
    let found =
        usecases::account::calendar(&house.context, &Actor::Anonymous, token, &visit.address).await;
    match found {
        Ok(view) => {
            let settings = &house.context.settings.site;
            let address = settings.address.as_deref().unwrap_or_default();
            let text = written(&view, &settings.name, address);
            let headers = [
                (CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (CACHE_CONTROL, "no-store"),
            ];
            (headers, text).into_response()
        }
        Err(UseCaseError::NotFound) => Problem::NotFound.into_response(),
        Err(UseCaseError::TooMany { seconds }) => too_many(seconds),
        Err(error) => {
            tracing::error!(%error, "a calendar could not be given");
            Problem::Unexpected.into_response()
        }
    }
}

fn written(view: &CalendarView, site: &str, address: &str) -> String {
    let mut calendar = Calendar::new();
    calendar.name(site);
    let host = address
        .rsplit_once("//")
        .map_or("audire.invalid", |(_, host)| host);
    for day in &view.days {
        if let Some(event) = event(view, day, address, host) {
            calendar.push(event);
        }
    }
    calendar.done().to_string()
}

/// A whole day; `None` for one that is none.
fn event(view: &CalendarView, day: &CalendarDay, address: &str, host: &str) -> Option<Event> {
    let starts = compact(&day.day)?;
    let date = |name: &str| {
        Property::new(name, starts.as_str())
            .add_parameter("VALUE", "DATE")
            .done()
    };
    let mut event = Event::new();
    event
        .uid(&format!("{}@{host}", day.uid))
        .summary(&locales::message(view.locale, &day.summary))
        .add_property("DTSTAMP", stamp(day.set_at))
        .add_property("SEQUENCE", day.sequence.to_string())
        // Days of work to be done keep nobody from an appointment.
        .add_property("TRANSP", "TRANSPARENT");
    event.append_property(date("DTSTART"));
    if !address.is_empty() {
        event.url(&format!("{address}{}", day.path));
    }
    Some(event.done())
}

/// `2026-11-26` as `20261126`.
fn compact(day: &str) -> Option<String> {
    let digits: String = day.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == 8 && day.len() == 10).then_some(digits)
}

/// A moment as `20261126T080000Z`.
fn stamp(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Locale, Message};

    fn day(locale: Locale, course: &str) -> CalendarView {
        CalendarView {
            locale,
            days: vec![CalendarDay {
                uid: String::from("deadline-a-listening"),
                sequence: 2,
                // 2026-11-26T08:00:00Z
                set_at: Timestamp::from_millis(1_795_680_000_000),
                day: String::from("2026-12-03"),
                summary: Message::new("calendar-deadline").with("course", course),
                path: String::from("/courses/listening"),
            }],
        }
    }

    #[test]
    fn a_day_is_written_as_the_standard_has_it() {
        let view = day(Locale::En, "Ports; borders, and\\roads");
        let text = written(&view, "Audire", "https://training.example");
        for line in [
            "BEGIN:VEVENT\r\n",
            "UID:deadline-a-listening@training.example\r\n",
            "DTSTAMP:20261126T080000Z\r\n",
            "DTSTART;VALUE=DATE:20261203\r\n",
            "SEQUENCE:2\r\n",
            // RFC 5545, 3.3.11: these three are escaped.
            "SUMMARY:Complete by today: Ports\\; borders\\, and\\\\roads\r\n",
            "URL:https://training.example/courses/listening\r\n",
        ] {
            assert!(text.contains(line), "{line:?} in {text}");
        }
    }

    #[test]
    fn long_lines_are_folded_between_letters_and_come_back_whole() {
        let course =
            "الاستماع إلى الناجين من الاتجار بالبشر في المقابلة الأولى وما بعدها من مقابلات طويلة";
        let view = day(Locale::Ar, course);
        let text = written(&view, "تدريب", "https://training.example");
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        // A line break is a break of the standard, and nothing else.
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        let read: Calendar = text.parse().unwrap();
        let events: Vec<&Event> = read
            .components
            .iter()
            .filter_map(|one| one.as_event())
            .collect();
        assert_eq!(events.len(), 1);
        let summary = events[0].get_summary().unwrap();
        assert!(summary.contains(course), "{summary}");
    }

    #[test]
    fn what_is_no_day_is_left_out() {
        let mut view = day(Locale::En, "a");
        view.days[0].day = String::from("soon");
        assert!(!written(&view, "Audire", "").contains("VEVENT"));
    }
}
