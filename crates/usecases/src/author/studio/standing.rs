//! Drafts in a list: which wait for a second person, and which will not be published on their day.

use super::access::editor;
use super::review::{judged, latest_review};
use super::reviewers::own;
use super::script;
use super::work::Work;
use crate::author::heavy::apart;
use crate::{Actor, Context, UseCaseError};
use authoring::heading::Heading;
use base::{Locale, SubjectKind, Timestamp};
use store::db::Connection;
use store::draft::Draft;
use store::draft_review::Review;
use views::account::Role;
use views::studio::ReviewState;
use views::studio_review::{DraftStanding, DraftTitle};

/// The open drafts of what somebody edits, each with how it stands.
pub async fn standings(
    ctx: &Context,
    actor: &Actor,
    locale: Locale,
) -> Result<Vec<DraftStanding>, UseCaseError> {
    actor.with_role(&[Role::Instructor])?;
    let mut reader = ctx.db.read().await?;
    let mut mine = Vec::new();
    for draft in store::draft::list_open(&mut reader).await? {
        match editor(&mut reader, actor, draft.course.as_str()).await {
            Ok(_) => mine.push(draft),
            Err(UseCaseError::Forbidden) => {}
            Err(error) => return Err(error),
        }
    }
    drop(reader);
    let mut rows = Vec::new();
    for draft in &mine {
        rows.extend(standing(ctx, actor, draft, locale).await?);
    }
    Ok(rows)
}

/// None where the draft ended a moment ago.
async fn standing(
    ctx: &Context,
    actor: &Actor,
    draft: &Draft,
    locale: Locale,
) -> Result<Option<DraftStanding>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let latest = latest_review(&mut reader, draft.id).await?;
    let plan = store::draft_schedule::find(&mut reader, draft.id).await?;
    let planned = plan
        .filter(|one| one.refused.is_none())
        .and_then(|one| one.publish_at);
    let published = script::current(ctx, &draft.course, locale);
    let mut row = DraftStanding {
        course: draft.course.to_string(),
        kind: draft.course.kind(),
        title: DraftTitle::Drafted(draft.course.to_string()),
        waits: None,
        is_own: false,
        planned,
        is_lapsed: false,
    };
    let is_asked = latest.as_ref().is_some_and(|one| one.decision.is_none());
    let is_new = published.is_none();
    if let Some(published) = published {
        row.title = DraftTitle::Published(published.title);
    }
    // Of most drafts no more is asked: to know what a review is of, all of a draft is read.
    if !is_asked && planned.is_none() && !is_new {
        return Ok(Some(row));
    }
    let work = match Work::open(&mut reader, draft.course.as_str()).await {
        Ok(work) if work.draft.id == draft.id => work,
        Ok(_) | Err(UseCaseError::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    if let Some(title) = drafted_title(&work)?.filter(|_| is_new) {
        row.title = DraftTitle::Drafted(title);
    }
    if let Some(review) = &latest {
        row.is_own = is_own(&mut reader, actor, &work, review).await?;
    }
    // Others read meanwhile.
    drop(reader);
    if is_asked || planned.is_some() {
        let sources = work.sources()?;
        let fingerprint = apart(move || sources.fingerprint()).await?;
        let state = judged(latest, &fingerprint);
        row.waits = waits(&state);
        row.is_lapsed = planned.is_some() && !matches!(state, ReviewState::Approved { .. });
    }
    Ok(Some(row))
}

fn waits(state: &ReviewState) -> Option<(Timestamp, String)> {
    match state {
        ReviewState::Waiting { asker, at } => Some((*at, asker.clone())),
        _ => None,
    }
}

async fn is_own(
    conn: &mut Connection,
    actor: &Actor,
    work: &Work,
    review: &Review,
) -> Result<bool, UseCaseError> {
    let own = own(conn, work, Some(review.asked_by)).await?;
    Ok(own.contains(&actor.person()?.account))
}

/// What the draft calls itself; none where its settings cannot be read, and of the glossary, which has no title.
pub(super) fn drafted_title(work: &Work) -> Result<Option<String>, UseCaseError> {
    let course = work.course();
    let path = match course.kind() {
        SubjectKind::Course => String::from("course.md"),
        SubjectKind::Scenario | SubjectKind::Interview => format!("{}.md", course.name()),
        SubjectKind::Glossary => return Ok(None),
    };
    let text = work.latest(&path)?.1.unwrap_or_default();
    let heading = std::str::from_utf8(&text).ok().and_then(Heading::of);
    let title = heading.map(|heading| heading.title);
    Ok(title.filter(|title| !title.trim().is_empty()))
}

/// Whether nothing but an open draft is missing: of what is published, or was given up, a page that shows a draft says so.
pub async fn has_no_draft(
    ctx: &Context,
    actor: &Actor,
    course: &str,
) -> Result<bool, UseCaseError> {
    let mut reader = super::access::reading(ctx, actor, course).await?;
    if store::draft::find_open(&mut reader, course)
        .await?
        .is_some()
    {
        return Ok(false);
    }
    let subject = script::subject(course)?;
    let is_known = script::current(ctx, &subject, Locale::En).is_some()
        || subject.kind() == SubjectKind::Glossary;
    let before = store::draft_ended::list_before(&mut reader, course).await?;
    Ok(is_known || !before.is_empty())
}

/// What something is called that is published, where nothing has to be read for it.
pub fn known_title(ctx: &Context, course: &str, locale: Locale) -> Option<views::Phrase> {
    let subject = script::subject(course).ok()?;
    // The glossary has none of its own.
    (subject.kind() != SubjectKind::Glossary)
        .then(|| script::current(ctx, &subject, locale))
        .flatten()
        .map(|one| one.title)
}
