//! Who is reminded of what: of deadlines a week and a day before and once after, of the end of a certificate a month and a week before, and
//! when its renewal opens. Worked out of what is recorded, every minute; the cause of each letter is unique, so that it is written once.

use super::enqueue::{enqueue, language};
use super::letter::Letter;
use super::steps::{Step, days, step};
use crate::certify::certifications::content as certification;
use crate::learn::words::phrase;
use crate::settings::Sink;
use crate::supervise::programmes::content::content;
use crate::supervise::programmes::in_language;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Locale, Message, ProgrammeId, Timestamp};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use store::db::Connection;
use store::reminder::{Ending, NearDeadline};

/// People written to in one transaction: others want to write too.
const AT_ONCE: u32 = 200;
/// Days after a deadline within which people are told that it is over, where that was not possible at once.
const OVER: i32 = 6;
/// Days within which people are told that a renewal is open.
const OPEN: i32 = 13;
/// The farthest ahead that anything is told, and a day for places whose clocks are ahead.
const AHEAD: i32 = 31;

/// Puts the reminders that are due into the outbox. The program asks every minute. Returns how many.
pub async fn remind(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.operator()?;
    if ctx.settings.mail.sink == Sink::None {
        return Ok(0);
    }
    let now = ctx.now();
    let today = jiff::Timestamp::from_millisecond(now.millis())
        .map_or(Date::ZERO, |at| TimeZone::UTC.to_datetime(at).date());
    let day = |number: i32| days(today, number).to_string();
    let mut reader = ctx.db.read().await?;
    let deadlines = store::reminder::list_deadlines(&mut reader, &day(-OVER - 2), &day(8)).await?;
    let endings = store::reminder::list_ending(&mut reader, &day(-OPEN - 2), &day(AHEAD)).await?;
    drop(reader);
    let mut zones = Zones::default();
    let mut written = 0;
    for deadline in deadlines {
        let zone = zones.of(ctx, deadline.programme).await?;
        written += of_deadline(ctx, &deadline, &zone, now).await?;
    }
    for ending in endings {
        let zone = zones.of(ctx, ending.programme).await?;
        written += usize::from(of_ending(ctx, &ending, &zone, now).await?);
    }
    Ok(written)
}

/// The time zones of programmes.
#[derive(Default)]
struct Zones(BTreeMap<ProgrammeId, TimeZone>);

impl Zones {
    async fn of(
        &mut self,
        ctx: &Context,
        programme: ProgrammeId,
    ) -> Result<TimeZone, UseCaseError> {
        if let Some(zone) = self.0.get(&programme) {
            return Ok(zone.clone());
        }
        let found = store::programme::get(&mut *ctx.db.read().await?, programme).await?;
        let settings = content(&found)?;
        let zone = TimeZone::get(&settings.zone).unwrap_or(TimeZone::UTC);
        self.0.insert(programme, zone.clone());
        Ok(zone)
    }
}

fn date(text: &str) -> Result<Date, UseCaseError> {
    text.parse()
        .map_err(|error: jiff::Error| UseCaseError::Unexpected(Box::new(error)))
}

/// The reminders of a deadline.
fn steps_of(due: Date) -> [Step; 3] {
    [
        Step {
            word: "7",
            first: days(due, -7),
            last: days(due, -2),
        },
        Step {
            word: "1",
            first: days(due, -1),
            last: due,
        },
        Step {
            word: "over",
            first: days(due, 1),
            last: days(due, 1 + OVER),
        },
    ]
}

async fn of_deadline(
    ctx: &Context,
    deadline: &NearDeadline,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<usize, UseCaseError> {
    let Some(step) = step(&steps_of(date(&deadline.due_on)?), now, zone) else {
        return Ok(0);
    };
    let NearDeadline {
        cohort,
        course,
        number,
        ..
    } = deadline;
    let before = format!("deadline:{cohort}:{course}:{number}:");
    let after = format!(":{}", step.word);
    let ends = (before.as_str(), after.as_str());
    let mut written = 0;
    loop {
        let unmet =
            store::reminder::list_unmet(&mut *ctx.db.read().await?, deadline, ends, AT_ONCE)
                .await?;
        if unmet.is_empty() {
            return Ok(written);
        }
        let mut new = 0;
        let mut tx = ctx.db.begin().await?;
        for account in unmet {
            let letter = deadline_letter(ctx, &mut tx, deadline, account, step.word).await?;
            let cause = format!("{before}{account}{after}");
            new += usize::from(enqueue(ctx, &mut tx, account, &cause, letter, now).await?);
        }
        tx.commit().await?;
        written += new;
        // Somebody else is at it.
        if new == 0 {
            return Ok(written);
        }
    }
}

async fn deadline_letter(
    ctx: &Context,
    conn: &mut Connection,
    deadline: &NearDeadline,
    account: AccountId,
    word: &str,
) -> Result<Letter, UseCaseError> {
    let reader = store::account::get(conn, account).await?;
    let course = course_title(ctx, &deadline.course, language(ctx, reader.locale));
    let about = |id: &str| {
        Message::new(id)
            .with("course", course.as_str())
            .with("day", deadline.due_on.as_str())
    };
    let letter = if word == "over" {
        Letter::new(Message::new("mail-over-subject").with("course", course.as_str()))
            .says(about("mail-over-what"))
            .says(Message::new("mail-over-how"))
    } else {
        Letter::new(about("mail-deadline-subject"))
            .says(about("mail-deadline-what"))
            .says(Message::new("mail-deadline-how"))
    };
    Ok(letter
        .leads_to(format!("/courses/{}", deadline.course))
        .of(Some(deadline.programme))
        .reminder())
}

/// The title of a course in a language; its address where it is not published any more.
pub(crate) fn course_title(ctx: &Context, course: &str, locale: Locale) -> String {
    ctx.shelf.current(course).map_or_else(
        || course.to_owned(),
        |published| {
            let course = &published.course;
            phrase(&course.texts, locale, course.source_language, |text| {
                &text.title
            })
            .text
        },
    )
}

/// The reminders of the end of a certificate, in the order of their days; where two begin on one day, that of the renewal counts.
fn steps_to(expires: Date, opens: Option<Date>) -> Vec<Step> {
    let mut steps = vec![
        Step {
            word: "30",
            first: days(expires, -30),
            last: days(expires, -8),
        },
        Step {
            word: "7",
            first: days(expires, -7),
            last: expires,
        },
    ];
    if let Some(opens) = opens {
        let last = days(opens, OPEN).min(expires);
        steps.push(Step {
            word: "open",
            first: opens,
            last,
        });
    }
    steps.sort_by_key(|step| (step.first, step.word == "open"));
    steps
}

async fn of_ending(
    ctx: &Context,
    ending: &Ending,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<bool, UseCaseError> {
    let expires = date(&ending.expires_on)?;
    let opens = ending.window_opens_on.as_deref().map(date).transpose()?;
    let Some(step) = step(&steps_to(expires, opens), now, zone) else {
        return Ok(false);
    };
    let (cause, account) = (
        format!("ending:{}:{}", ending.cycle, step.word),
        ending.account,
    );
    let mut reader = ctx.db.read().await?;
    if store::reminder::get_is_mailed(&mut reader, &cause).await? {
        return Ok(false);
    }
    let chosen = store::account::get(&mut reader, account).await?.locale;
    let (title, slug) =
        certification_title(&mut reader, ending.certification, language(ctx, chosen)).await?;
    drop(reader);
    let about = |id: &str| {
        Message::new(id)
            .with("certification", title.as_str())
            .with("day", ending.expires_on.as_str())
    };
    let (subject, what) = if step.word == "open" {
        ("mail-window-subject", "mail-window-what")
    } else {
        ("mail-ending-subject", "mail-ending-what")
    };
    let letter = Letter::new(about(subject))
        .says(about(what))
        .says(Message::new("mail-ending-how"))
        .leads_to(format!("/certifications/{slug}"))
        .of(Some(ending.programme));
    let mut tx = ctx.db.begin().await?;
    let written = enqueue(ctx, &mut tx, account, &cause, letter, now).await?;
    tx.commit().await?;
    Ok(written)
}

/// The title of a certification in a language, and its address.
pub(crate) async fn certification_title(
    conn: &mut Connection,
    id: base::CertificationId,
    locale: Locale,
) -> Result<(String, String), UseCaseError> {
    let found = store::certification::get(conn, id).await?;
    let version = store::certification::find_current(conn, id).await?;
    let title = match version {
        Some(version) => in_language(&certification::content(&version)?.titles, locale).text,
        None => found.slug.clone(),
    };
    Ok((title, found.slug))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn told(expires: &str, opens: Option<&str>) -> Vec<(String, &'static str)> {
        steps_to(day(expires), opens.map(day))
            .into_iter()
            .map(|step| (step.first.to_string(), step.word))
            .collect()
    }

    #[test]
    fn the_end_of_a_certificate_is_told_in_the_order_of_days() {
        // 30 days before 31 March 2028 is 1 March; February of that year has 29 days.
        let far = told("2028-03-31", Some("2027-12-31"));
        assert_eq!(
            far,
            [
                ("2027-12-31".to_owned(), "open"),
                ("2028-03-01".to_owned(), "30"),
                ("2028-03-24".to_owned(), "7"),
            ]
        );
        // On one day the renewal is the news, and stands last: the latest counts.
        let same = told("2028-03-31", Some("2028-03-01"));
        assert_eq!(same[1], ("2028-03-01".to_owned(), "open"));
        assert_eq!(told("2028-03-31", None).len(), 2);
    }
}
