//! A second person reads a draft before it is published.

use super::MOST_WORDS;
use super::access::{reading, writing};
use super::compiled::Compiled;
use super::meant::Meant;
use super::reviewers;
use super::script::recorded;
use super::work::{Work, place};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AccountId, DraftId, FactId, Message};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use courseware::places;
use store::db::Connection;
use store::draft_review::{NewComment, NewReview, Review};
use views::studio::ReviewState;

/// How the review of a draft stands that has this fingerprint now.
pub(super) async fn state(
    conn: &mut Connection,
    work: &Work,
    fingerprint: &str,
) -> Result<ReviewState, UseCaseError> {
    if work.base.fingerprint() == fingerprint {
        return Ok(ReviewState::Nothing);
    }
    Ok(judged(
        latest_review(conn, work.draft.id).await?,
        fingerprint,
    ))
}

/// The latest review of a draft.
pub(super) async fn latest_review(
    conn: &mut Connection,
    draft: DraftId,
) -> Result<Option<Review>, UseCaseError> {
    let reviews = store::draft_review::list(conn, draft).await?;
    Ok(reviews.into_iter().next())
}

/// What the latest review says of a draft that differs from its base and has this fingerprint now.
pub(super) fn judged(latest: Option<Review>, fingerprint: &str) -> ReviewState {
    let Some(latest) = latest else {
        return ReviewState::Unasked;
    };
    match latest {
        Review {
            decision: Some(one),
            ..
        } if !one.approved => ReviewState::Returned {
            reviewer: one.reviewer,
            at: one.at,
            words: one.words,
        },
        Review {
            fingerprint: read, ..
        } if read != fingerprint => ReviewState::Unasked,
        Review {
            decision: Some(one),
            ..
        } => ReviewState::Approved {
            reviewer: one.reviewer,
            at: one.at,
            words: one.words,
        },
        Review {
            asker, asked_at, ..
        } => ReviewState::Waiting {
            asker,
            at: asked_at,
        },
    }
}

/// Asks for a review of the draft as it is now, with words about what changed: they stand beside the published version, so they are of the
/// draft that was meant and of no other.
pub async fn ask_review(
    ctx: &Context,
    actor: &Actor,
    meant: impl Into<Meant<'_>>,
    notes: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let meant = meant.into();
    let course = meant.course;
    let notes = worded("notes", notes, true)?;
    let mut reader = reading(ctx, actor, course).await?;
    let work = meant.work(&mut reader).await?;
    drop(reader);
    let compiled = Compiled::in_place(ctx, &work).await?;
    if compiled.errors() > 0 {
        return Err(UseCaseError::Conflict(Message::new("studio-has-errors")));
    }
    // There is one writer: nobody waits for the compiler while it is held.
    let (mut tx, by) = writing(ctx, actor, course).await?;
    if !work.is_still(&mut tx).await? {
        return Err(UseCaseError::Conflict(Message::new("studio-review-stale")));
    }
    match state(&mut tx, &work, &compiled.fingerprint).await? {
        ReviewState::Nothing => {
            return Err(UseCaseError::Conflict(Message::new(
                "studio-nothing-changed",
            )));
        }
        ReviewState::Waiting { .. } | ReviewState::Approved { .. } => return Ok(()),
        ReviewState::Unasked | ReviewState::Returned { .. } => {}
    }
    let now = ctx.now();
    let new = NewReview {
        id: FactId::new(now, ctx.random()?),
        draft: work.draft.id,
        fingerprint: &compiled.fingerprint,
        notes: &notes,
        at: now,
        by,
    };
    store::draft_review::insert(&mut tx, &new).await?;
    reviewers::tell(ctx, &mut tx, actor, (&work, &compiled.fingerprint)).await?;
    let detail = serde_json::json!({ "draft": work.draft.id, "fingerprint": compiled.fingerprint });
    let subject = recorded(course);
    record(ctx, &mut tx, actor, "draft.review-asked", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Decides on the draft that a reviewer read. Whoever wrote in it, or asked, does not decide; nor does anybody on another state than the
/// one they read.
pub async fn decide_review(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    fingerprint: &str,
    (approved, words): (bool, &str),
) -> Result<(), UseCaseError> {
    actor.person()?;
    // Whoever gives a draft back says why.
    let words = worded("words", words, !approved)?;
    let (mut tx, by, work) = Work::changing(ctx, actor, course).await?;
    let reviews = store::draft_review::list(&mut tx, work.draft.id).await?;
    let review = reviews.into_iter().next().ok_or(UseCaseError::NotFound)?;
    let now_is = work.sources()?.fingerprint();
    if review.fingerprint != fingerprint || now_is != fingerprint {
        return Err(UseCaseError::Conflict(Message::new("studio-review-stale")));
    }
    let own = reviewers::own(&mut tx, &work, Some(review.asked_by)).await?;
    if own.contains(&by) {
        return Err(UseCaseError::Conflict(Message::new("studio-review-own")));
    }
    let decided = (approved, words.as_str());
    if !store::draft_review::update_decided(&mut tx, review.id, decided, ctx.now(), by).await? {
        return Err(UseCaseError::Conflict(Message::new(
            "studio-review-decided",
        )));
    }
    let detail = serde_json::json!({ "draft": work.draft.id, "approved": approved });
    let subject = recorded(course);
    record(ctx, &mut tx, actor, "draft.review-decided", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// Everybody who wrote what is in a draft: in it, in the drafts that it goes on, and in drafts that were given up, where the same bytes came
/// back from there, whoever brought them.
pub(super) async fn writers(
    conn: &mut Connection,
    work: &Work,
) -> Result<Vec<AccountId>, UseCaseError> {
    let mut writers = store::draft::list_writers(conn, work.draft.id).await?;
    for one in store::draft::list_renewed(conn, &work.draft).await? {
        writers.extend(store::draft::list_writers(conn, one.id).await?);
    }
    for path in work.changed.keys() {
        let base = work.of_base(path).map(|bytes| STANDARD.encode(bytes));
        let (draft, but) = (&work.draft, base.as_deref());
        let before = store::draft_ended::list_given_up_writers(conn, draft, path, but).await?;
        writers.extend(before);
    }
    Ok(writers)
}

/// Writes something beside a block of a file, or beside the whole file.
pub async fn comment(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    (path, block): (&str, Option<&str>),
    words: &str,
) -> Result<(), UseCaseError> {
    actor.person()?;
    let words = worded("words", words, true)?;
    let (mut tx, by, work) = Work::changing(ctx, actor, course).await?;
    work.latest(path)?.1.ok_or(UseCaseError::NotFound)?;
    if let Some(block) = block {
        let parts = places::parts(&work.sources()?, &place(work.course(), path));
        if !parts.unwrap_or_default().iter().any(|one| one.id == block) {
            let message = Message::new("studio-comment-block-unknown");
            return Err(UseCaseError::field("block", message));
        }
    }
    let now = ctx.now();
    let new = NewComment {
        id: FactId::new(now, ctx.random()?),
        draft: work.draft.id,
        path,
        block,
        words: &words,
        at: now,
        by,
    };
    store::draft_review::insert_comment(&mut tx, &new).await?;
    tx.commit().await?;
    Ok(())
}

/// Settles a comment; it stays to be read. Sent twice, it is done once; one of a draft that has ended is another one in the open draft.
pub async fn settle_comment(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    id: FactId,
) -> Result<(), UseCaseError> {
    let (mut tx, by) = writing(ctx, actor, course).await?;
    let draft = store::draft::find_open(&mut tx, course)
        .await?
        .ok_or(UseCaseError::NotFound)?;
    if !store::draft_review::update_settled(&mut tx, draft.id, id, ctx.now(), by).await? {
        let all = store::draft_review::list_comments(&mut tx, draft.id).await?;
        if !all.iter().any(|one| one.id == id) {
            return Err(UseCaseError::Conflict(Message::new("studio-comment-ended")));
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Words as they are kept, or what is wrong with them.
pub(super) fn worded(field: &str, words: &str, needed: bool) -> Result<String, UseCaseError> {
    let words = words.trim();
    if needed && words.is_empty() {
        return Err(UseCaseError::field(
            field,
            Message::new("studio-words-needed"),
        ));
    }
    if words.chars().count() > MOST_WORDS {
        let message = Message::new("studio-words-long").with("most", MOST_WORDS);
        return Err(UseCaseError::field(field, message));
    }
    Ok(words.to_owned())
}
