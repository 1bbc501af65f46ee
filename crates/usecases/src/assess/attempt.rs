//! An open attempt, one question a page.

use super::answer::{drawn, latest, places};
use super::rules::{key, rules_of};
use super::show::question_view;
use crate::author::Published;
use crate::learn::words::phrase;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Locale};
use std::sync::Arc;
use store::attempt::Attempt;
use store::db::Connection;
use views::assess::{AttemptPage, AttemptView};

/// A question of one's own open attempt: the one with this number, from 1, else the first without
/// an answer. A finished attempt has its result in this place.
pub async fn attempt(
    ctx: &Context,
    actor: &Actor,
    id: AttemptId,
    number: Option<usize>,
    locale: Locale,
) -> Result<AttemptPage, UseCaseError> {
    actor.person()?;
    let mut reader = ctx.db.read().await?;
    let attempt = own(&mut reader, actor, id).await?;
    if attempt.result.is_some() {
        return Ok(AttemptPage::Finished);
    }
    let steps = store::attempt::list_steps(&mut reader, id).await?;
    drop(reader);
    let published: Arc<Published> = ctx.shelf.version(ctx, attempt.version).await?;
    let course = &published.course;
    let source = course.source_language;
    let rules = rules_of(course, &attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let drawn = drawn(&attempt.drawn)?;
    let answered: Vec<bool> = drawn
        .iter()
        .map(|one| latest(&steps, one.question.as_str()).is_some())
        .collect();
    let first_open = answered.iter().position(|answered| !answered).unwrap_or(0);
    let place = number
        .map_or(first_open, |number| number.saturating_sub(1))
        .min(drawn.len().saturating_sub(1));
    let one = drawn.get(place).ok_or(UseCaseError::NotFound)?;
    let question = rules
        .question(one.question.as_str())
        .ok_or(UseCaseError::NotFound)?;
    let chosen = match latest(&steps, one.question.as_str()) {
        Some(step) => places(&step.chosen)?,
        None => Vec::new(),
    };
    Ok(AttemptPage::Open(Box::new(AttemptView {
        attempt: id,
        course: course.slug.to_string(),
        course_title: phrase(&course.texts, locale, source, |text| &text.title),
        title: rules.title(course, locale),
        key: key(&attempt.assessment).to_owned(),
        is_final: rules.is_final(),
        number: place + 1,
        question: question_view(question, &one.order, &chosen, locale, source)?,
        answered,
        saved_at: steps.iter().map(|step| step.saved_at).max(),
        pass_percent: rules.pass_percent,
        attempt_number: attempt.number,
        attempts_allowed: rules.attempts_allowed(),
        save_key: hex::encode(ctx.random::<16>()?),
    })))
}

/// An attempt of whoever asks; anybody else's is not there.
pub(super) async fn own(
    conn: &mut Connection,
    actor: &Actor,
    id: AttemptId,
) -> Result<Attempt, UseCaseError> {
    let person = actor.person()?;
    let attempt = store::attempt::get(conn, id).await?;
    if attempt.account == person.account {
        Ok(attempt)
    } else {
        Err(UseCaseError::NotFound)
    }
}
