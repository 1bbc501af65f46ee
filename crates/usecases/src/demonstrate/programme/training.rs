//! Days on which the cohort meets, and who was there.

use super::{PROGRAMME, Programme, day};
use crate::demonstrate::clock::{SteppingClock, seed};
use crate::demonstrate::programme::ways::began;
use crate::supervise::programmes::{NewTrainingDay, Roll, add_session, record_attendance};
use crate::{Context, UseCaseError};
use base::Draw;

/// Days ago, and what each is about. A day is six and a half hours long.
const DAYS: [(i64, &str); 5] = [
    (430, "Safety, needs and the first minutes"),
    (330, "Listening to a free account"),
    (220, "Safety, needs and the first minutes"),
    (130, "Working with an interpreter"),
    (55, "Listening to a free account"),
];
const MINUTES: u32 = 390;

/// Who could not come although they were in the cohort: what they would have shown there was let pass, or is to be.
const AWAY: [&str; 2] = ["andres.mosquera", "niamh.corrigan"];

/// Days ago on which they meet, and their places.
pub(super) fn days() -> impl Iterator<Item = (i64, usize)> {
    let places = DAYS.iter().enumerate();
    places.map(|(place, (days, _))| (*days, place))
}

/// The instructor puts a day on the list and calls the roll at its end.
pub(super) async fn meet(
    ctx: &Context,
    clock: &SteppingClock,
    programme: &Programme,
    place: usize,
) -> Result<(), UseCaseError> {
    let (_, title) = DAYS[place];
    let (instructor, cohort) = (&programme.instructor, programme.cohort);
    let new = NewTrainingDay {
        title: title.to_owned(),
        held_on: day(clock.at()),
        minutes: MINUTES.to_string(),
    };
    let session = add_session(ctx, instructor, PROGRAMME, cohort, &new).await?;
    clock.pass(30);
    let mut roll = Roll::default();
    for (mailbox, joined_at) in &programme.members {
        if *joined_at > clock.at() {
            continue;
        }
        let account = programme
            .officers
            .get(mailbox)
            .ok_or(UseCaseError::NotFound)?;
        let mark = mark(mailbox, place);
        let key = account.to_string();
        if mark == "part" {
            roll.minutes.insert(key.clone(), String::from("180"));
        }
        roll.seen.insert(key.clone(), String::from("0"));
        roll.marks.insert(key, mark.to_owned());
    }
    let at = (cohort, session);
    record_attendance(ctx, instructor, PROGRAMME, at, &roll).await?;
    Ok(())
}

/// Whoever has a way to go comes; of the others most do.
fn mark(mailbox: &str, place: usize) -> &'static str {
    if AWAY.contains(&mailbox) {
        return "none";
    }
    if began(mailbox).is_some() {
        return "whole";
    }
    let mut draw = Draw::new(seed(&format!("roll {place} {mailbox}")));
    match draw.below(10) {
        0..7 => "whole",
        7 => "part",
        _ => "none",
    }
}
