//! What editors are written about their drafts.

use super::enqueue::enqueue;
use super::letter::Letter;
use crate::{Context, UseCaseError};
use base::{AccountId, GLOSSARY, Message, Timestamp};
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
