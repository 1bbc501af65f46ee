//! An approved draft is published on a day and at an hour that an editor chose.
//!
//! When the time has come, it has to be what it was when it was approved: approved, without errors, and begun from what officers have. Else nothing
//! is published, and the editors are told why. A publication ends its draft in its own transaction, so a program that stops
//! in between publishes it once.

use super::access::{reading, writing};
use super::compiled::Compiled;
use super::publish::publish_open;
use super::review::state;
use super::script;
use super::work::Work;
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
    course: &str,
    planned: &Planned,
) -> Result<(), UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let at = moment(ctx, planned)?;
    let work = Work::open(&mut reader, course).await?;
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
    if !script::is_on_current(ctx, &work) {
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
    course: &str,
    seen: u32,
) -> Result<(), UseCaseError> {
    let (mut tx, _) = writing(ctx, actor, course).await?;
    let draft = store::draft::find_open(&mut tx, course)
        .await?
        .ok_or(UseCaseError::NotFound)?;
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
    draft: DraftId,
) -> Result<ScheduleView, UseCaseError> {
    let zone = ctx.settings.site.time_zone.clone();
    let Some(latest) = store::draft_schedule::find(conn, draft).await? else {
        return Ok(ScheduleView {
            zone,
            ..ScheduleView::default()
        });
    };
    let is_open = latest.refused.is_none();
    Ok(ScheduleView {
        seen: latest.number,
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
    for one in due {
        match publish_open(ctx, actor, &one.course, Some(&one)).await {
            Ok(()) => published += 1,
            Err(UseCaseError::Conflict(reason)) => refuse(ctx, actor, &one, &reason).await?,
            // It was published, given up or planned anew a moment ago.
            Err(UseCaseError::NotFound) => {}
            // Asked again in a minute; nobody else is kept waiting.
            Err(error) => {
                tracing::error!(course = one.course, %error, "a planned draft was not published");
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

/// Records that nothing was published, and tells the editors: of a course without editors, whoever planned it.
async fn refuse(
    ctx: &Context,
    actor: &Actor,
    due: &Due,
    reason: &Message,
) -> Result<(), UseCaseError> {
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    if !store::draft_schedule::insert_refusal(&mut tx, due, &reason.id, now).await? {
        return Ok(());
    }
    let detail = serde_json::json!({ "draft": due.draft, "reason": reason.id });
    let subject = script::recorded(&due.course);
    record(ctx, &mut tx, actor, "draft.not-published", subject, detail).await?;
    let editors = store::course_editor::list(&mut tx, &due.course).await?;
    let mut told: Vec<_> = editors.into_iter().map(|one| one.account).collect();
    if told.is_empty() {
        told.push(due.setter);
    }
    let current = script::current(ctx, &script::subject(&due.course)?, Locale::default());
    let title = current.map_or_else(|| due.course.clone(), |one| one.title.text);
    for account in told {
        not_published(ctx, &mut tx, account, due, (&title, reason), now).await?;
    }
    Ok(tx.commit().await?)
}
