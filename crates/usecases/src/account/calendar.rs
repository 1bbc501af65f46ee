//! One's own days as a calendar that other programs subscribe to, by a link that is a secret.

use super::token;
use crate::actor::anyone;
use crate::record::record;
use crate::supervise::mail::{certification_title, course_title, language};
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, Locale, Message};
use store::db::Connection;
use views::calendar::{CalendarDay, CalendarView};

/// Makes the link of one's calendar and gives its path; the one before ends. Only its hash is stored.
pub async fn make_calendar_link(ctx: &Context, actor: &Actor) -> Result<String, UseCaseError> {
    let person = actor.person()?;
    let (token, hash) = token::pair(ctx)?;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    store::calendar::update_ended(&mut tx, person.account, now).await?;
    store::calendar::insert(&mut tx, &hash, person.account, now).await?;
    let subject = ("account", &*person.account.to_string());
    let detail = serde_json::json!({});
    record(ctx, &mut tx, actor, "calendar.link-made", subject, detail).await?;
    tx.commit().await?;
    Ok(format!("/calendar/{token}.ics"))
}

/// Ends the link of one's calendar. A second time changes nothing.
pub async fn end_calendar_link(ctx: &Context, actor: &Actor) -> Result<(), UseCaseError> {
    let person = actor.person()?;
    let mut tx = ctx.db.begin().await?;
    if store::calendar::update_ended(&mut tx, person.account, ctx.now()).await? {
        let subject = ("account", &*person.account.to_string());
        let detail = serde_json::json!({});
        record(ctx, &mut tx, actor, "calendar.link-ended", subject, detail).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// The calendar behind a link, for whoever has it. One that never was and one that has ended are told in the same way; too many of them from one network address
/// have to wait.
pub async fn calendar(
    ctx: &Context,
    actor: &Actor,
    token: &str,
    address: &str,
) -> Result<CalendarView, UseCaseError> {
    anyone(actor);
    let now = ctx.now();
    ctx.throttle.may_guess(address, now)?;
    let mut reader = ctx.db.read().await?;
    let found = match token::hash(token) {
        Some(hash) => store::calendar::find(&mut reader, &hash).await?,
        None => None,
    };
    let account = match found {
        Some(id) => Some(store::account::get(&mut reader, id).await?),
        None => None,
    };
    let Some(account) = account.filter(|account| account.deactivated_at.is_none()) else {
        ctx.throttle.guessed(address, now);
        return Err(UseCaseError::NotFound);
    };
    let locale = language(ctx, account.locale);
    let mut days = deadlines(ctx, &mut reader, account.id, locale).await?;
    days.extend(meetings(&mut reader, account.id).await?);
    days.extend(certificates(&mut reader, account.id, locale).await?);
    days.sort_by(|one, other| (&one.day, &one.uid).cmp(&(&other.day, &other.uid)));
    Ok(CalendarView { locale, days })
}

async fn deadlines(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    locale: Locale,
) -> Result<Vec<CalendarDay>, UseCaseError> {
    let found = store::calendar::list_deadlines(conn, account).await?;
    let day = |one: store::calendar::DeadlineDay| CalendarDay {
        uid: format!("deadline-{}-{}", one.cohort, one.course),
        sequence: one.number.saturating_sub(1),
        set_at: one.set_at,
        day: one.due_on,
        summary: Message::new("calendar-deadline")
            .with("course", course_title(ctx, &one.course, locale)),
        path: format!("/courses/{}", one.course),
    };
    Ok(found.into_iter().map(day).collect())
}

async fn meetings(
    conn: &mut Connection,
    account: AccountId,
) -> Result<Vec<CalendarDay>, UseCaseError> {
    let found = store::calendar::list_meetings(conn, account).await?;
    let day = |one: store::calendar::MeetingDay| CalendarDay {
        uid: format!("meeting-{}", one.id),
        sequence: 0,
        set_at: one.created_at,
        day: one.held_on,
        summary: Message::new("calendar-meeting")
            .with("title", one.title)
            .with("minutes", one.minutes),
        path: String::from("/"),
    };
    Ok(found.into_iter().map(day).collect())
}

async fn certificates(
    conn: &mut Connection,
    account: AccountId,
    locale: Locale,
) -> Result<Vec<CalendarDay>, UseCaseError> {
    let mut days = Vec::new();
    for one in store::calendar::list_awards(conn, account).await? {
        let (title, slug) = certification_title(conn, one.certification, locale).await?;
        let mut add = |word: &str, id: &str, day: String| {
            days.push(CalendarDay {
                uid: format!("{word}-{}", one.cycle),
                sequence: 0,
                set_at: one.awarded_at,
                day,
                summary: Message::new(id).with("certification", title.as_str()),
                path: format!("/certifications/{slug}"),
            });
        };
        add("expiry", "calendar-expiry", one.expires_on.clone());
        if let Some(opens) = one.window_opens_on.clone() {
            add("renewal", "calendar-renewal", opens);
        }
    }
    Ok(days)
}
