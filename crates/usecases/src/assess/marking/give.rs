//! Giving a mark.

use super::task::{may_mark, open};
use super::{given, next_part};
use crate::assess::outcome;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{FactId, MarkId, MarkingTaskId, Message};
use quiz::Resolution;
use store::attempt::NewScore;
use store::mark::NewMark;
use views::account::Role;

/// The most characters of a comment to the officer.
const LONGEST_COMMENT: usize = 2000;

/// Marks a response with a level for each criterion. Nobody marks their own, and nobody the same response twice: one mark sent twice
/// is one mark. Nobody marks who has opened the result of the attempt. When the marks settle it, the attempt's outcome is decided anew.
pub async fn mark(
    ctx: &Context,
    actor: &Actor,
    task: MarkingTaskId,
    levels: Vec<usize>,
    comment: &str,
) -> Result<(), UseCaseError> {
    let person = actor.with_role(&[Role::Assessor])?;
    let conflict = |message: &str| Err(UseCaseError::Conflict(Message::new(message)));
    let comment = comment.trim();
    let (task, judged) = open(ctx, task, person.account).await?;
    let (id, question) = (task.attempt, task.question.as_str());
    let rubric = judged.rubric()?;
    if judged.item.response.is_none() {
        return Err(UseCaseError::NotFound);
    }
    let mut problems = Vec::new();
    if !rubric.fits(&levels) {
        problems.push(("levels".to_owned(), Message::new("mark-choose-levels")));
    }
    if comment.chars().count() > LONGEST_COMMENT {
        let message = Message::new("mark-comment-too-long").with("count", LONGEST_COMMENT);
        problems.push(("comment".to_owned(), message));
    }
    if !problems.is_empty() {
        return Err(UseCaseError::Refused(problems));
    }
    let now = ctx.now();
    let written = serde_json::to_string(&levels)?;
    let mut tx = ctx.db.begin().await?;
    // Read where nobody else can write: somebody may have been quicker.
    may_mark(&mut tx, id, person.account).await?;
    let marks = store::mark::list(&mut tx, id).await?;
    let own = marks
        .iter()
        .find(|mark| mark.question == question && mark.marker == person.account);
    if let Some(own) = own {
        if own.levels == written && own.comment == comment {
            return Ok(());
        }
        return conflict("mark-given");
    }
    let mut given = given(&marks, question)?;
    let Some(part) = next_part(rubric, &given) else {
        return conflict("mark-settled");
    };
    let new = NewMark {
        id: MarkId::new(now, ctx.random()?),
        attempt: id,
        question,
        part,
        marker: person.account,
        levels: &written,
        comment,
        marked_at: now,
    };
    if !store::mark::insert(&mut tx, &new).await? {
        return conflict("mark-settled");
    }
    given.push(levels);
    let cause = new.id.to_string();
    let settled = if let Resolution::Settled(share) = rubric.resolve(&given) {
        let score = NewScore {
            id: FactId::new(now, ctx.random()?),
            attempt: id,
            question,
            share_sixtieths: share.sixtieths(),
            version: None,
            cause: "marked",
            cause_id: &cause,
            decided_at: now,
        };
        store::attempt::insert_score(&mut tx, &score).await?;
        let attempt = store::attempt::get(&mut tx, id).await?;
        outcome::decide(ctx, &mut tx, actor, &attempt, "marked", Some(&cause), now).await?;
        true
    } else {
        false
    };
    let detail = serde_json::json!({
        "course": judged.published.course.slug,
        "question": question,
        "part": part,
        "settled": settled,
    });
    record(
        ctx,
        &mut tx,
        actor,
        "response.marked",
        ("attempt", &id.to_string()),
        detail,
    )
    .await?;
    tx.commit().await?;
    Ok(())
}
