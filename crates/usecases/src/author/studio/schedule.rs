//! An approved draft is published on a day and at an hour that an editor chose.
//!
//! When the time has come, it has to be what it was when it was approved: approved, without errors, and begun from what officers have. Else nothing
//! is published, and the editors are told why. A publication ends its draft in its own transaction, so a program that stops
//! in between publishes it once.

use super::access::{reading, still_edits, writing};
use super::compiled::Compiled;
use super::meant::Meant;
use super::publish::publish_open;
use super::review::state;
use super::script;
use crate::author::refresh::latest_now;
use crate::record::record;
use crate::supervise::mail::not_published;
use crate::{Actor, Context, UseCaseError};
use base::{DraftId, Locale, Message, Timestamp};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use store::db::Connection;
use store::draft_schedule::Due;
use views::studio::ReviewState;
use views::studio_schedule::ScheduleView;

/// The latest day, counted from today.
const MOST_DAYS: i64 = 366;

/// Drafts that are published at a time.
const AT_ONCE: u32 = 50;

/// A day and an hour, as they were typed, in the time zone of the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Planned {
    /// Year, month and day.
    pub day: String,
    /// Hours and minutes.
    pub hour: String,
    /// The state of the plan that the form began from.
    pub seen: u32,
}

/// Says when the approved draft is published; what was said before counts no longer.
pub async fn plan(
    ctx: &Context,
    actor: &Actor,
    meant: impl Into<Meant<'_>>,
    planned: &Planned,
) -> Result<(), UseCaseError> {
    let meant = meant.into();
    let course = meant.course;
    drop(reading(ctx, actor, course).await?);
    let at = moment(ctx, planned)?;
    let over = latest_now(ctx, &script::subject(course)?).await?;
    let mut reader = reading(ctx, actor, course).await?;
    let work = meant.work(&mut reader).await?;
    drop(reader);
    let compiled = Compiled::in_place(ctx, &work).await?;
    let refuse = |id: &str| Err(UseCaseError::Conflict(Message::new(id)));
    if compiled.errors() > 0 {
        return refuse("studio-has-errors");
    }
    // There is one writer: nobody waits for the compiler while it is held.
    let (mut tx, _) = writing(ctx, actor, course).await?;
    let now = store::draft::find_open(&mut tx, course).await?;
    let is_same = now.is_some_and(|one| one.id == work.draft.id);
    if !is_same || store::draft::count_states(&mut tx, work.draft.id).await? != work.saves() {
        return refuse("studio-review-stale");
    }
    let review = state(&mut tx, &work, &compiled.fingerprint).await?;
    if !matches!(review, ReviewState::Approved { .. }) {
        return refuse("studio-not-approved");
    }
    let is_latest = store::publication::latest_number(&mut tx, work.course()).await? == over;
    if !is_latest || !script::is_on_current(ctx, &work) {
        return refuse("studio-base-old");
    }
    say(
        ctx,
        &mut tx,
        actor,
        (course, work.draft.id),
        (planned.seen, Some(at)),
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Takes back what was planned: the draft is published when somebody presses the button.
pub async fn take_back(
    ctx: &Context,
    actor: &Actor,
    meant: impl Into<Meant<'_>>,
    seen: u32,
) -> Result<(), UseCaseError> {
    let meant = meant.into();
    let course = meant.course;
    let (mut tx, _) = writing(ctx, actor, course).await?;
    let draft = meant.find(&mut tx).await?;
    let latest = store::draft_schedule::find(&mut tx, draft.id).await?;
    if latest.is_none_or(|one| one.publish_at.is_none()) {
        return Ok(());
    }
    say(ctx, &mut tx, actor, (course, draft.id), (seen, None)).await?;
    Ok(tx.commit().await?)
}

/// Records a word about when, unless somebody else had one since the form was opened.
async fn say(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    (course, draft): (&str, DraftId),
    (seen, at): (u32, Option<Timestamp>),
) -> Result<(), UseCaseError> {
    let by = actor.person()?.account;
    let latest = store::draft_schedule::find(conn, draft).await?;
    // The same form, sent twice.
    if latest
        .as_ref()
        .is_some_and(|one| one.number == seen + 1 && one.publish_at == at)
    {
        return Ok(());
    }
    let now = ctx.now();
    let is_latest = latest.map_or(0, |one| one.number) == seen;
    if !is_latest || !store::draft_schedule::insert(conn, draft, seen + 1, at, (now, by)).await? {
        return Err(UseCaseError::Conflict(Message::new("schedule-meanwhile")));
    }
    let action = if at.is_some() {
        "draft.planned"
    } else {
        "draft.plan-taken-back"
    };
    let detail = serde_json::json!({ "draft": draft, "at": at.map(Timestamp::millis) });
    record(ctx, conn, actor, action, script::recorded(course), detail).await
}

/// The moment that was typed.
fn moment(ctx: &Context, planned: &Planned) -> Result<Timestamp, UseCaseError> {
    let wrong = |field: &str, id: &str| UseCaseError::field(field, Message::new(id));
    let day: Date = planned
        .day
        .trim()
        .parse()
        .map_err(|_| wrong("day", "schedule-day"))?;
    let hour =
        Time::strptime("%H:%M", planned.hour.trim()).map_err(|_| wrong("hour", "schedule-hour"))?;
    let zone = zone(ctx);
    // An hour that clocks leave out in spring is the one after it.
    let at = zone
        .to_timestamp(day.to_datetime(hour))
        .map_err(|_| wrong("day", "schedule-day"))?;
    let at = Timestamp::from_millis(at.as_millisecond());
    let now = ctx.now();
    if at <= now {
        return Err(wrong("day", "schedule-past"));
    }
    if at > now.plus_seconds(MOST_DAYS * 86_400) {
        return Err(wrong("day", "schedule-far"));
    }
    Ok(at)
}

fn zone(ctx: &Context) -> TimeZone {
    TimeZone::get(&ctx.settings.site.time_zone).unwrap_or(TimeZone::UTC)
}

/// What is planned for a draft.
pub(super) async fn planned(
    ctx: &Context,
    conn: &mut Connection,
    (course, draft): (&str, DraftId),
) -> Result<ScheduleView, UseCaseError> {
    let zone = ctx.settings.site.time_zone.clone();
    let Some(latest) = store::draft_schedule::find(conn, draft).await? else {
        return Ok(ScheduleView {
            zone,
            ..ScheduleView::default()
        });
    };
    let is_open = latest.refused.is_none();
    let is_void = latest.publish_at.is_some() && !still_edits(conn, latest.set_by, course).await?;
    Ok(ScheduleView {
        seen: latest.number,
        is_void,
        planned: latest
            .publish_at
            .filter(|_| is_open)
            .map(|at| (at, latest.setter)),
        refused: latest
            .refused
            .map(|(at, reason)| (at, Message::new(&reason))),
        zone,
    })
}

/// Publishes the drafts whose time has come; how many. The program asks every minute.
pub async fn publish_due(ctx: &Context, actor: &Actor) -> Result<usize, UseCaseError> {
    actor.operator()?;
    let mut reader = ctx.db.read().await?;
    let due = store::draft_schedule::list_due(&mut reader, ctx.now(), AT_ONCE).await?;
    drop(reader);
    let mut published = 0;
    let plans: Vec<_> = due.iter().map(|one| (one.draft, one.number)).collect();
    let given_up = Message::new("schedule-failed");
    for one in due {
        let is_last = || ctx.shelf.tries.fail((one.draft, one.number), &plans);
        match publish_open(ctx, actor, &Meant::from(one.course.as_str()), Some(&one)).await {
            Ok(()) => published += 1,
            Err(UseCaseError::Conflict(reason)) => refuse(ctx, actor, &one, &reason).await?,
            // Mostly it was published, given up or planned anew a moment ago, and then it is not due again.
            Err(UseCaseError::NotFound) => {
                if is_last() {
                    refuse(ctx, actor, &one, &given_up).await?;
                }
            }
            // Asked again in a minute, and not for ever; nobody else is kept waiting.
            Err(error) => {
                tracing::error!(course = one.course, %error, "a planned draft was not published");
                if is_last() {
                    refuse(ctx, actor, &one, &given_up).await?;
                }
            }
        }
    }
    Ok(published)
}

/// Whether a draft is still the one, and its plan the latest.
pub(super) async fn is_due(
    conn: &mut Connection,
    draft: DraftId,
    due: &Due,
) -> Result<bool, UseCaseError> {
    let latest = store::draft_schedule::find(conn, draft).await?;
    Ok(draft == due.draft && latest.is_some_and(|one| one.number == due.number))
}

/// Refuses what somebody planned who no longer edits the course, or teaches no more: whoever does decides on it anew.
pub(super) async fn check_setter(conn: &mut Connection, due: &Due) -> Result<(), UseCaseError> {
    if still_edits(conn, due.setter, &due.course).await? {
        Ok(())
    } else {
        Err(UseCaseError::Conflict(Message::new("schedule-setter")))
    }
}

/// Ends a plan whose setter edits the course no longer, and tells those who do.
pub(super) async fn end_plan(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    course: &str,
) -> Result<(), UseCaseError> {
    let planned = store::draft_schedule::find_planned(conn, course).await?;
    let Some((due, _)) = planned else {
        return Ok(());
    };
    match check_setter(conn, &due).await {
        Err(UseCaseError::Conflict(reason)) => refuse_within(ctx, conn, actor, &due, &reason).await,
        result => result,
    }
}

/// Records that nothing was published, and tells those who can do something about it.
async fn refuse(
    ctx: &Context,
    actor: &Actor,
    due: &Due,
    reason: &Message,
) -> Result<(), UseCaseError> {
    let mut tx = ctx.db.begin().await?;
    refuse_within(ctx, &mut tx, actor, due, reason).await?;
    Ok(tx.commit().await?)
}

/// The same within a change that goes on. Told are the editors; of a course without editors whoever planned it, or, where they no longer may,
/// those who wrote in the draft.
async fn refuse_within(
    ctx: &Context,
    conn: &mut Connection,
    actor: &Actor,
    due: &Due,
    reason: &Message,
) -> Result<(), UseCaseError> {
    let now = ctx.now();
    if !store::draft_schedule::insert_refusal(conn, due, &reason.id, now).await? {
        return Ok(());
    }
    let detail = serde_json::json!({ "draft": due.draft, "reason": reason.id });
    let subject = script::recorded(&due.course);
    record(ctx, conn, actor, "draft.not-published", subject, detail).await?;
    let editors = store::course_editor::list(conn, &due.course).await?;
    let mut told: Vec<_> = editors.into_iter().map(|one| one.account).collect();
    if told.is_empty() && still_edits(conn, due.setter, &due.course).await? {
        told.push(due.setter);
    } else if told.is_empty() {
        told = store::draft::list_writers(conn, due.draft).await?;
    }
    let current = script::current(ctx, &script::subject(&due.course)?, Locale::default());
    let title = current.map_or_else(|| due.course.clone(), |one| one.title.text);
    for account in told {
        if still_edits(conn, account, &due.course).await? {
            not_published(ctx, conn, account, due, (&title, reason), now).await?;
        }
    }
    Ok(())
}
