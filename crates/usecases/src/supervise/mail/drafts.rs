//! What editors are written about their drafts.

use super::enqueue::enqueue;
use super::letter::Letter;
use super::steps::daytime;
use crate::{Context, UseCaseError};
use base::{AccountId, DraftId, GLOSSARY, Message, Subject, Timestamp};
use jiff::tz::TimeZone;
use store::db::Connection;
use store::draft_schedule::Due;

/// The time of a planned draft had come, and nothing was published.
pub(crate) async fn not_published(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    due: &Due,
    (title, reason): (&str, &Message),
    now: Timestamp,
) -> Result<(), UseCaseError> {
    // The glossary has no title of its own to call it by.
    let (subject, what) = if due.course == GLOSSARY {
        let subject = Message::new("mail-schedule-glossary-subject");
        (subject, Message::new("mail-schedule-glossary-what"))
    } else {
        let subject = Message::new("mail-schedule-subject").with("course", title);
        (
            subject,
            Message::new("mail-schedule-what").with("course", title),
        )
    };
    let letter = Letter::new(subject)
        .says(what)
        .says(reason.clone())
        .says(Message::new("mail-schedule-how"))
        .leads_to(format!("/author/{}", due.course));
    let cause = format!("schedule:{}:{}:{account}", due.draft, due.number);
    enqueue(ctx, conn, account, &cause, letter, now).await?;
    Ok(())
}

/// A draft waits for a second person, who may be this one. `title` is none of the glossary. Told is a state of the draft, once: asked
/// again without a change, it is the same.
pub(crate) async fn review_asked(
    ctx: &Context,
    conn: &mut Connection,
    account: AccountId,
    (course, (draft, fingerprint)): (&Subject, (DraftId, &str)),
    (title, asker): (Option<&str>, &str),
) -> Result<(), UseCaseError> {
    let (subject, what) = match title {
        Some(title) => (
            Message::new("mail-review-subject").with("course", title),
            Message::new("mail-review-what")
                .with("course", title)
                .with("name", asker),
        ),
        None => (
            Message::new("mail-review-glossary-subject"),
            Message::new("mail-review-glossary-what").with("name", asker),
        ),
    };
    let letter = Letter::new(subject)
        .says(what)
        .says(Message::new("mail-review-how"))
        .leads_to(format!("/author/{course}"));
    let cause = format!("review:{draft}:{fingerprint}:{account}");
    let zone = TimeZone::get(&ctx.settings.site.time_zone).unwrap_or(TimeZone::UTC);
    enqueue(
        ctx,
        conn,
        account,
        &cause,
        letter,
        daytime(ctx.now(), &zone),
    )
    .await?;
    Ok(())
}
