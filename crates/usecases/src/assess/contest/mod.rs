//! Objections: an officer says why an answer was marked wrongly, and a person decides.
//!
//! Any answer of a finished attempt may be objected to once, whoever or whatever marked it: a wrong key is a wrong key. An objection that is upheld
//! sets the share of that one answer; the question itself is corrected in its course, and marked again for everybody, elsewhere.

mod answer;
mod page;
mod raise;

pub use answer::answer_contest;
pub use page::contest_page;
pub use raise::contest;

use super::judged::Judged;
use super::marking::may_mark;
use crate::{Context, UseCaseError};
use base::{AccountId, ContestId, Message};
use std::ops::RangeInclusive;
use store::contest::Contest;
use store::db::Connection;

/// An objection and the response it is to, for somebody who may answer it.
async fn open(
    ctx: &Context,
    id: ContestId,
    assessor: AccountId,
) -> Result<(Contest, Judged), UseCaseError> {
    let contest = store::contest::get(&mut *ctx.db.read().await?, id).await?;
    let judged = Judged::load(ctx, contest.attempt, &contest.question).await?;
    if judged.attempt.account == assessor {
        return Err(UseCaseError::Conflict(Message::new("contest-own")));
    }
    may_answer(&mut *ctx.db.read().await?, &contest, assessor).await?;
    Ok((contest, judged))
}

/// Refuses whoever marked the response, because somebody else has to look at it, and whoever has opened the result, which tells the name.
async fn may_answer(
    conn: &mut Connection,
    contest: &Contest,
    assessor: AccountId,
) -> Result<(), UseCaseError> {
    let marks = store::mark::list(conn, contest.attempt).await?;
    if marks
        .iter()
        .any(|mark| mark.question == contest.question && mark.marker == assessor)
    {
        return Err(UseCaseError::Conflict(Message::new("contest-marked")));
    }
    may_mark(conn, contest.attempt, assessor).await
}

/// A text without blanks at its ends, when its length is acceptable.
pub(crate) fn written<'a>(
    field: &str,
    text: &'a str,
    lengths: RangeInclusive<usize>,
    problem: &str,
) -> Result<&'a str, UseCaseError> {
    let text = text.trim();
    if lengths.contains(&text.chars().count()) {
        return Ok(text);
    }
    let message = Message::new(problem)
        .with("least", *lengths.start())
        .with("most", *lengths.end());
    Err(UseCaseError::field(field, message))
}
