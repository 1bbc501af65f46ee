//! Beginning an interview for practice.

use super::finish::leave;
use super::talk::{conflict, is_of_old_model, is_open, is_practice, no_assessed_open};
use crate::author::PublishedInterview;
use crate::{Actor, Context, UseCaseError};
use ::interview::interviewee::MODEL_VERSION;
use base::{AccountId, InterviewRunId, Locale, Message, Timestamp};
use courseware::interview::{SOURCE, Use};
use std::sync::Arc;
use store::db::Connection;
use store::interview::{NewRun, Plan, Run};
use views::interview::Purpose;

/// Random bytes of a seed.
const SEED_BYTES: usize = 16;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// What is said when a limit is reached: in minutes, in hours.
const CAP_OF_HOUR: [&str; 2] = [
    "interview-refused-cap-hour",
    "interview-refused-cap-hour-long",
];
const CAP_OF_DAY: [&str; 2] = [
    "interview-refused-cap-day-short",
    "interview-refused-cap-day",
];

/// What is to begin.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Begin {
    pub interview: String,
    /// From the beginning, though one is open: that one is left.
    pub anew: bool,
}

/// Begins an interview for practice. Where one with this case is open, that one goes on, so that two tabs or a double click never begin
/// two; with `anew` it is left and another begun, unless nothing happened in it yet. One that an older model answered in cannot go on, and
/// is left too.
pub async fn begin(
    ctx: &Context,
    actor: &Actor,
    new: Begin,
    locale: Locale,
) -> Result<InterviewRunId, UseCaseError> {
    let person = actor.person()?;
    let current = practice_case(ctx, &new.interview).ok_or(UseCaseError::NotFound)?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let runs = store::interview::list_runs(&mut tx, person.account).await?;
    no_assessed_open(&runs)?;
    let open = open_practice(&runs, &new.interview);
    if let Some(open) = open {
        let is_untouched = open.version == current.version
            && !is_of_old_model(open)
            && is_untouched(&mut tx, open.id).await?;
        if is_untouched || !(new.anew || is_of_old_model(open)) {
            return Ok(open.id);
        }
    }
    let entries = store::interview::list_entries(&mut tx, person.account).await?;
    if let Some(wait) = cap(ctx, &entries, now) {
        return Err(UseCaseError::Conflict(wait));
    }
    if let Some(open) = open {
        leave(ctx, &mut tx, open, now).await?;
    }
    let starting = Starting {
        account: person.account,
        published: &current,
        purpose: Purpose::Practice,
        strand: None,
        seed: seed(ctx)?,
        locale,
    };
    let id = insert(ctx, &mut tx, &starting, &runs, now).await?;
    if let Some(open) = open {
        carry(&mut tx, open.id, id, now).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// What was planned and noted where nothing was said yet goes along into the interview that is begun instead: the one that was left has
/// no page on which it could be read, or deleted.
async fn carry(
    tx: &mut Connection,
    left: InterviewRunId,
    begun: InterviewRunId,
    now: Timestamp,
) -> Result<(), UseCaseError> {
    if !store::interview::list_turns(tx, left).await?.is_empty() {
        return Ok(());
    }
    if let Some(plan) = store::interview::find_plan(tx, left).await? {
        let plan = Plan {
            entered_at: None,
            ..plan
        };
        store::interview::update_plan(tx, begun, &plan, now).await?;
    }
    if let Some(notes) = store::interview::find_notes(tx, left).await? {
        store::interview::update_notes(tx, begun, &notes.notes, now).await?;
    }
    Ok(store::interview::delete_written(tx, left).await?)
}

/// A case that can be practised with.
pub(super) fn practice_case(ctx: &Context, interview: &str) -> Option<Arc<PublishedInterview>> {
    let current = ctx.shelf.interviews.current(interview)?;
    (current.interview.used == Use::Practice).then_some(current)
}

/// The interview for practice with this case that was not ended.
pub(super) fn open_practice<'a>(runs: &'a [Run], interview: &str) -> Option<&'a Run> {
    let holds =
        |run: &&Run| is_practice(run) && is_open(run) && run.interview.as_str() == interview;
    runs.iter().rev().find(holds)
}

/// Nothing was said, and the officer has not gone in.
async fn is_untouched(tx: &mut Connection, run: InterviewRunId) -> Result<bool, UseCaseError> {
    let plan = store::interview::find_plan(tx, run).await?;
    Ok(plan.is_none() && store::interview::list_turns(tx, run).await?.is_empty())
}

/// Why nobody goes into the room for practice now: they did so too often within the hour or the day. `entries` are the times they did, in order,
/// a second talk among them; assessed interviews do not count.
pub(super) fn cap(ctx: &Context, entries: &[Timestamp], now: Timestamp) -> Option<Message> {
    let limits = &ctx.settings.limits;
    let from = |most: u32, seconds: i64| {
        let place = usize::try_from(most).ok()?.checked_sub(1)?;
        let from = entries.iter().rev().nth(place)?.plus_seconds(seconds);
        (from > now).then_some(from)
    };
    let hour = from(limits.interviews_an_hour, HOUR);
    let day = from(limits.interviews_a_day, DAY);
    let (most, from, ids) = match (hour, day) {
        (_, Some(day)) if hour.is_none_or(|hour| hour <= day) => {
            (limits.interviews_a_day, day, CAP_OF_DAY)
        }
        (Some(hour), _) => (limits.interviews_an_hour, hour, CAP_OF_HOUR),
        _ => return None,
    };
    Some(wait(ids, from, now).with("most", most))
}

/// How long it is until then: by the first message in minutes up to an hour, else by the second in hours rounded up.
pub(super) fn wait(ids: [&str; 2], from: Timestamp, now: Timestamp) -> Message {
    let minutes = (from.seconds_since(now) + 59) / 60;
    if minutes <= 60 {
        Message::new(ids[0]).with("count", minutes)
    } else {
        Message::new(ids[1]).with("count", (minutes + 59) / 60)
    }
}

/// A new seed. It is fixed before anybody sees a page of the interview.
pub(super) fn seed(ctx: &Context) -> Result<String, UseCaseError> {
    Ok(hex::encode(ctx.random::<SEED_BYTES>()?))
}

/// An interview on its way in.
pub(super) struct Starting<'a> {
    pub account: AccountId,
    pub published: &'a PublishedInterview,
    pub purpose: Purpose,
    pub strand: Option<&'a str>,
    pub seed: String,
    /// Wished; English where the case is not in it.
    pub locale: Locale,
}

/// Inserts an interview after those of this person.
pub(super) async fn insert(
    ctx: &Context,
    tx: &mut Connection,
    starting: &Starting<'_>,
    runs: &[Run],
    now: Timestamp,
) -> Result<InterviewRunId, UseCaseError> {
    let written = &starting.published.interview;
    let is_there = written.texts.contains_key(&starting.locale);
    let new = NewRun {
        id: InterviewRunId::new(now, ctx.random()?),
        account: starting.account,
        interview: &written.slug,
        version: starting.published.version,
        model_version: MODEL_VERSION,
        seed: &starting.seed,
        number: runs.iter().map(|run| run.number).max().unwrap_or(0) + 1,
        purpose: starting.purpose.as_str(),
        strand: starting.strand,
        language: if is_there { starting.locale } else { SOURCE },
        started_at: now,
    };
    if !store::interview::insert_run(tx, &new).await? {
        return Err(UseCaseError::Unexpected(
            "somebody else wrote within a write transaction".into(),
        ));
    }
    Ok(new.id)
}

/// What cannot be there in a run that was begun by this program.
pub(super) fn refuse_old(run: &Run) -> Result<(), UseCaseError> {
    if is_of_old_model(run) {
        return Err(conflict("interview-refused-old-model"));
    }
    Ok(())
}
