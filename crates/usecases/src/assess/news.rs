//! What happened to results since their officers last opened them: marks, answers to objections, corrected questions.

use super::rules::rules_of;
use crate::learn::words::phrase;
use crate::{Context, UseCaseError};
use base::{AccountId, AttemptId, Locale};
use views::learn::NewsRow;

/// Things told.
const MOST: u32 = 10;

/// What is new to somebody, the latest first.
pub(crate) async fn news(
    ctx: &Context,
    account: AccountId,
    locale: Locale,
) -> Result<Vec<NewsRow>, UseCaseError> {
    let found = store::news::list(&mut *ctx.db.read().await?, account, MOST).await?;
    let mut rows = Vec::with_capacity(found.len());
    for one in found {
        let published = ctx.shelf.version(ctx, one.version).await?;
        let course = &published.course;
        let title = rules_of(&published, &one.assessment).map_or_else(
            || {
                phrase(&course.texts, locale, course.source_language, |text| {
                    &text.title
                })
            },
            |rules| rules.title(locale),
        );
        rows.push(NewsRow {
            attempt: one.attempt,
            cause: one.cause,
            title,
            at: one.at,
        });
    }
    Ok(rows)
}

/// Moves the bookmark of an officer who opens their result, where anything has happened since they last did.
pub(super) async fn opened(ctx: &Context, attempt: AttemptId) -> Result<(), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let before = store::news::find_view(&mut reader, attempt).await?;
    let outcomes = store::attempt::list_outcomes(&mut reader, attempt).await?;
    let contests = store::contest::list(&mut reader, attempt).await?;
    drop(reader);
    let answers = contests.iter().filter_map(|one| one.answer.as_ref());
    let latest = outcomes
        .iter()
        .map(|one| one.decided_at)
        .chain(answers.map(|answer| answer.answered_at))
        .max();
    if before.is_some() && before >= latest {
        return Ok(());
    }
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    store::news::update_view(
        &mut tx,
        attempt,
        latest.map_or(now, |latest| latest.max(now)),
    )
    .await?;
    Ok(tx.commit().await?)
}
