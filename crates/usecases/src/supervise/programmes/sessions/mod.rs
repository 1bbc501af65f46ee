//! Days on which a cohort meets: listed and added, and the sheet of each with who was there.
//!
//! Managers and instructors of the programme keep them. A day is not changed once it stands: what was recorded of it counts for
//! certifications.

mod attend;
mod roll;

pub use attend::{Roll, record_attendance};
pub use roll::roll;

use super::access::staff_of;
use super::cohort_of;
use super::content::content;
use super::in_language;
use super::settings::day;
use crate::account::fields::{Unfit, line};
use crate::record::record;
use crate::{Actor, Context, Person, Problems, UseCaseError};
use base::{CohortId, Locale, Message, TrainingSessionId};
use jiff::civil::Date;
use store::cohort::Cohort;
use store::db::Connection;
use store::programme::Programme;
use store::training_session::{NewTrainingSession, TrainingSession};
use views::programme::StaffRole;
use views::training::{MyTrainingDay, TrainingDay, TrainingDays};

/// Who keeps days and attendance.
const KEEPERS: &[StaffRole] = &[StaffRole::Manager, StaffRole::Instructor];
/// Minutes of a day.
const LONGEST: u32 = 24 * 60;
/// How far a day may be from today: a year that was mistyped is told.
const YEARS: i16 = 3;

/// A programme and one of its cohorts, for those who keep its days.
async fn kept<'a>(
    conn: &mut Connection,
    actor: &'a Actor,
    programme: &str,
    cohort: CohortId,
) -> Result<(&'a Person, Programme, Cohort), UseCaseError> {
    let (person, programme) = staff_of(conn, actor, programme, KEEPERS).await?;
    let cohort = cohort_of(conn, &programme, cohort).await?;
    Ok((person, programme, cohort))
}

/// A day of a cohort; one of another cohort is not found.
async fn session_of(
    conn: &mut Connection,
    cohort: &Cohort,
    id: TrainingSessionId,
) -> Result<TrainingSession, UseCaseError> {
    let session = store::training_session::get(conn, id).await?;
    if session.cohort == cohort.id {
        Ok(session)
    } else {
        Err(UseCaseError::NotFound)
    }
}

/// The days of a cohort.
pub async fn sessions(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
    locale: Locale,
) -> Result<TrainingDays, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let (_, programme, cohort) = kept(&mut reader, actor, programme, cohort).await?;
    let only = &[StaffRole::Manager];
    let manages = super::access::staff(&mut reader, actor, programme.id, only).await;
    let all = store::training_session::list(&mut reader, cohort.id).await?;
    drop(reader);
    let content = content(&programme)?;
    let today = content.day(ctx.now()).to_string();
    Ok(TrainingDays {
        programme: programme.slug,
        programme_title: in_language(&content.titles, locale),
        cohort: cohort.id,
        cohort_name: cohort.name,
        manages: manages.is_ok(),
        days: all.into_iter().map(|one| shown(one, &today)).collect(),
        today,
    })
}

fn shown(one: TrainingSession, today: &str) -> TrainingDay {
    TrainingDay {
        id: one.id,
        // Days written as ISO 8601 sort as they follow each other.
        is_ahead: *one.held_on > *today,
        title: one.title,
        held_on: one.held_on,
        minutes: one.minutes,
        recorded: one.recorded,
        present: one.present,
    }
}

/// What the form of a new day says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewTrainingDay {
    pub title: String,
    /// Civil day, as `2026-11-26`.
    pub held_on: String,
    /// How long it is, in minutes.
    pub minutes: String,
}

/// Adds a day. The same form sent twice adds one.
pub async fn add_session(
    ctx: &Context,
    actor: &Actor,
    programme: &str,
    cohort: CohortId,
    new: &NewTrainingDay,
) -> Result<TrainingSessionId, UseCaseError> {
    actor.person()?;
    let mut tx = ctx.db.begin().await?;
    let (person, programme, cohort) = kept(&mut tx, actor, programme, cohort).await?;
    let (content, now) = (content(&programme)?, ctx.now());
    let wanted = read(new, content.day(now)).map_err(UseCaseError::Refused)?;
    let held_on = wanted.held_on.to_string();
    let all = store::training_session::list(&mut tx, cohort.id).await?;
    let same = |one: &&TrainingSession| one.held_on == held_on && one.title == wanted.title;
    if let Some(there) = all.iter().find(same) {
        return if there.minutes == wanted.minutes {
            Ok(there.id)
        } else {
            Err(UseCaseError::field(
                "title",
                Message::new("training-title-taken"),
            ))
        };
    }
    let id = TrainingSessionId::new(now, ctx.random()?);
    let row = NewTrainingSession {
        id,
        cohort: cohort.id,
        title: &wanted.title,
        held_on: &held_on,
        minutes: wanted.minutes,
        at: now,
        by: person.account,
    };
    store::training_session::insert(&mut tx, &row).await?;
    let subject = ("cohort", &*cohort.id.to_string());
    let detail = serde_json::json!({
        "session": id,
        "held_on": held_on,
        "minutes": wanted.minutes,
    });
    record(ctx, &mut tx, actor, "cohort.day-added", subject, detail).await?;
    tx.commit().await?;
    Ok(id)
}

/// What was typed, checked.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    title: String,
    held_on: Date,
    minutes: u32,
}

fn read(new: &NewTrainingDay, today: Date) -> Result<Wanted, Problems> {
    let mut problems = Problems::new();
    let title = line(&new.title).unwrap_or_else(|problem| {
        let message = match problem {
            Unfit::Missing => "training-title-missing",
            Unfit::TooLong => "training-title-too-long",
            Unfit::Unusable => "training-title-unusable",
        };
        problems.push((String::from("title"), Message::new(message)));
        String::new()
    });
    let held_on = day("held_on", &new.held_on, &mut problems);
    let far = |day: Date| (day.year() - today.year()).abs() > YEARS;
    if new.held_on.trim().is_empty() {
        problems.push((
            String::from("held_on"),
            Message::new("training-day-missing"),
        ));
    } else if held_on.is_some_and(far) {
        problems.push((String::from("held_on"), Message::new("training-day-far")));
    }
    let minutes = number(&new.minutes, LONGEST);
    if minutes.is_none() {
        let message = Message::new("training-minutes-range").with("most", LONGEST);
        problems.push((String::from("minutes"), message));
    }
    match (held_on, minutes) {
        (Some(held_on), Some(minutes)) if problems.is_empty() => Ok(Wanted {
            title,
            held_on,
            minutes,
        }),
        _ => Err(problems),
    }
}

/// A number of minutes from 1; the digits of Arabic count as well.
fn number(typed: &str, most: u32) -> Option<u32> {
    let western: String = typed
        .trim()
        .chars()
        .map(|c| match c {
            '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).unwrap_or(c),
            other => other,
        })
        .collect();
    western
        .parse()
        .ok()
        .filter(|minutes| (1..=most).contains(minutes))
}

/// The days of one's own cohort with what is recorded of oneself.
pub(super) async fn my_days(
    conn: &mut Connection,
    cohort: CohortId,
    account: base::AccountId,
    today: &str,
) -> Result<Vec<MyTrainingDay>, UseCaseError> {
    let all = store::training_session::list_of_person(conn, cohort, account).await?;
    Ok(all
        .into_iter()
        .map(|one| MyTrainingDay {
            is_ahead: *one.held_on >= *today,
            title: one.title,
            held_on: one.held_on,
            minutes: one.of,
            attended: one.minutes,
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_with_a_day_is_told_at_once() {
        let check = |[title, held_on, minutes]: [&str; 3], expected: &[(&str, &str)]| {
            let new = NewTrainingDay {
                title: title.to_owned(),
                held_on: held_on.to_owned(),
                minutes: minutes.to_owned(),
            };
            let told: Vec<(String, String)> = read(&new, jiff::civil::date(2026, 11, 26))
                .err()
                .unwrap_or_default()
                .into_iter()
                .map(|(field, message)| (field, message.id))
                .collect();
            let expected: Vec<(String, String)> = expected
                .iter()
                .map(|(field, id)| ((*field).to_owned(), (*id).to_owned()))
                .collect();
            assert_eq!(told, expected, "{title} {held_on} {minutes}");
        };
        check(["Listening", "2026-11-26", "360"], &[]);
        check(["Listening", "2029-12-31", " ٣٦٠ "], &[]);
        check(
            ["", "", ""],
            &[
                ("title", "training-title-missing"),
                ("held_on", "training-day-missing"),
                ("minutes", "training-minutes-range"),
            ],
        );
        check(
            ["Listening", "2062-11-26", "0"],
            &[
                ("held_on", "training-day-far"),
                ("minutes", "training-minutes-range"),
            ],
        );
        // A day has 1440 minutes, and November 30 days.
        check(
            ["Listening", "2026-11-31", "1441"],
            &[
                ("held_on", "day-unreadable"),
                ("minutes", "training-minutes-range"),
            ],
        );
    }
}
