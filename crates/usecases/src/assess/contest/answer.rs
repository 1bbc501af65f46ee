//! Deciding on an objection.

use super::{may_answer, open, written};
use crate::assess::outcome;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{ContestId, FactId, Message};
use store::attempt::NewScore;
use store::contest::Answer;
use views::account::Role;

/// Answers an objection, with words to the officer either way. When it is upheld, the answer earns this share of the question from
/// now on, which is never less than it earned before, and the attempt's outcome is decided anew. Nobody answers their
/// own, and nobody one to a response that they marked or whose result they opened.
pub async fn answer_contest(
    ctx: &Context,
    actor: &Actor,
    id: ContestId,
    upheld: bool,
    share_percent: Option<u32>,
    comment: &str,
) -> Result<(), UseCaseError> {
    let person = actor.with_role(&[Role::Assessor])?;
    let (contest, mut judged) = open(ctx, id, person.account).await?;
    let comment = written("comment", comment, 3..=2000, "contest-comment-length")?;
    let share = upheld.then(|| sixtieths(share_percent)).transpose()?;
    let now = ctx.now();
    let answer = Answer {
        by: person.account,
        upheld,
        comment: comment.to_owned(),
        answered_at: now,
    };
    let mut tx = ctx.db.begin().await?;
    // Read where nobody else can write: it may have been marked again meanwhile.
    judged.read_again(&mut tx).await?;
    if share.is_some_and(|share| share < judged.earned_share()) {
        let message = Message::new("contest-share-lower");
        return Err(UseCaseError::field("share_percent", message));
    }
    may_answer(&mut tx, &contest, person.account).await?;
    if !store::contest::insert_answer(&mut tx, id, &answer).await? {
        let stands = store::contest::get(&mut tx, id).await?.answer;
        let same = stands.is_some_and(|stands| {
            (stands.by, stands.upheld, stands.comment.as_str()) == (answer.by, upheld, comment)
        });
        return if same {
            Ok(())
        } else {
            Err(UseCaseError::Conflict(Message::new("contest-answered")))
        };
    }
    if let Some(share) = share {
        let cause = id.to_string();
        let score = NewScore {
            id: FactId::new(now, ctx.random()?),
            attempt: contest.attempt,
            question: &contest.question,
            share_sixtieths: share,
            version: None,
            cause: "contest",
            cause_id: &cause,
            decided_at: now,
        };
        store::attempt::insert_score(&mut tx, &score).await?;
        let attempt = store::attempt::get(&mut tx, contest.attempt).await?;
        outcome::decide(ctx, &mut tx, actor, &attempt, "contest", Some(&cause), now).await?;
    }
    let detail = serde_json::json!({
        "course": judged.published.course.slug,
        "attempt": contest.attempt,
        "question": contest.question,
        "upheld": upheld,
    });
    record(
        ctx,
        &mut tx,
        actor,
        "contest.answered",
        ("contest", &id.to_string()),
        detail,
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// A share of one point from percent, rounded to the nearest sixtieth.
fn sixtieths(percent: Option<u32>) -> Result<i32, UseCaseError> {
    percent
        .filter(|percent| *percent <= 100)
        .and_then(|percent| i32::try_from((percent * 60 + 50) / 100).ok())
        .ok_or_else(|| UseCaseError::field("share_percent", Message::new("contest-share-missing")))
}

#[cfg(test)]
mod tests {
    use super::sixtieths;

    #[test]
    fn percent_become_the_nearest_sixtieth() {
        // 33 % of 60 is 19.8; 1 % is 0.6.
        let told = [0, 1, 33, 50, 99, 100].map(|percent| sixtieths(Some(percent)).unwrap_or(-1));
        assert_eq!(told, [0, 1, 20, 30, 59, 60]);
        assert!(sixtieths(Some(101)).is_err());
        assert!(sixtieths(None).is_err());
    }
}
