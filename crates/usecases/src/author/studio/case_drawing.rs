//! The picture of a case that is being written: how it opens.

use super::access::reading;
use super::hand::Hand;
use crate::author::interviews::Drawing;
use crate::{Actor, Context, UseCaseError};
use base::{Locale, Message, SubjectKind};
use courseware::interview::sketch;
use views::studio_scripts::{CaseDrawnView, CasePictureWords};

/// How the case of the open draft opens, or the published one where none is open. What is wrong with it is drawn too, as far as it can
/// be read: where nothing leads to a detail, that is what its author looks for.
pub async fn case_drawn(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    words: &CasePictureWords,
    locale: Locale,
) -> Result<CaseDrawnView, UseCaseError> {
    let mut reader = reading(ctx, actor, course).await?;
    let hand = Hand::open(&mut reader, course).await?;
    drop(reader);
    if hand.subject.kind() != SubjectKind::Interview {
        return Err(UseCaseError::NotFound);
    }
    let words = words.clone();
    // Its questions are all tried, so others do not wait for it.
    let drawn = tokio::task::spawn_blocking(move || drawn(&hand, &words, locale));
    let drawn = drawn
        .await
        .map_err(|error| UseCaseError::Unexpected(Box::new(error)))?;
    drawn.ok_or_else(|| UseCaseError::Conflict(Message::new("studio-has-errors")))
}

fn drawn(hand: &Hand, words: &CasePictureWords, locale: Locale) -> Option<CaseDrawnView> {
    let name = hand.subject.name().as_str();
    let (case, has_errors) = sketch(&hand.sources.interview(name), name);
    let case = case?;
    let drawing = Drawing::new(&case, words, locale, !has_errors);
    Some(CaseDrawnView {
        of_draft: hand.work.is_some(),
        has_errors,
        title: drawing.title(),
        picture: drawing.inside(),
        trust: drawing.trust(),
        rows: drawing.rows(),
    })
}
