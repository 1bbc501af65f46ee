//! What editors are written about their drafts.

use super::enqueue::enqueue;
use super::letter::Letter;
use crate::{Context, UseCaseError};
use base::{AccountId, Message, Timestamp};
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
    let letter = Letter::new(Message::new("mail-schedule-subject").with("course", title))
        .says(Message::new("mail-schedule-what").with("course", title))
        .says(reason.clone())
        .says(Message::new("mail-schedule-how"))
        .leads_to(format!("/author/{}", due.course));
    let cause = format!("schedule:{}:{}:{account}", due.draft, due.number);
    enqueue(ctx, conn, account, &cause, letter, now).await?;
    Ok(())
}
