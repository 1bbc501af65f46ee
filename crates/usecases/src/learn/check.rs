//! Answering an inline check.

use super::lesson::{check_view, latest, locate};
use crate::assess::answer::{
    accept, certainty as asked_certainty, response as parts_of, save_name,
};
use crate::certify::settle;
use crate::{Actor, Context, UseCaseError};
use base::{FactId, Locale, Message};
use quiz::{Action, Behaviour};
use store::enrolment::NewAnswer;
use views::learn::CheckView;

/// Records an answer to an inline check and gives the feedback, as often as one likes. The last check answered completes
/// the lesson. A save repeated with the same key is the same save.
#[expect(
    clippy::too_many_arguments,
    reason = "the address of a question has four parts, an answer has three"
)]
pub async fn answer_check(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    module: &str,
    lesson: &str,
    question: &str,
    response: Vec<String>,
    certainty: Option<u8>,
    save_key: &str,
    locale: Locale,
) -> Result<CheckView, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let enrolment = store::enrolment::find(&mut reader, person.account, course).await?;
    drop(reader);
    let enrolment =
        enrolment.ok_or_else(|| UseCaseError::Conflict(Message::new("not-enrolled")))?;
    let published = ctx.shelf.version(ctx, enrolment.version).await?;
    let found = locate(&published.course, module, lesson)?;
    let check = found
        .lesson
        .checks
        .iter()
        .find(|check| check.id.as_str() == question)
        .ok_or(UseCaseError::NotFound)?;
    let parts = accept(check, response)?;
    let level = asked_certainty(Behaviour::default().asks_certainty(check), certainty)?;
    let save_key = save_name(save_key, question, &parts, level, Action::Check)?;
    let now = ctx.now();
    let new = NewAnswer {
        id: FactId::new(now, ctx.random()?),
        enrolment: enrolment.id,
        module,
        lesson,
        question,
        response: &serde_json::to_string(&parts)?,
        certainty: level,
        at: now,
        save_key: &save_key,
    };
    let mut tx = ctx.db.begin().await?;
    let inserted = store::enrolment::insert_answer(&mut tx, &new).await?;
    let answers = store::enrolment::list_answers(&mut tx, enrolment.id, module, lesson).await?;
    if inserted {
        let all = found
            .lesson
            .checks
            .iter()
            .all(|check| latest(&answers, check).is_some());
        if all
            && store::enrolment::insert_completion(&mut tx, enrolment.id, module, lesson, now)
                .await?
        {
            settle(ctx, &mut tx, actor, &published, enrolment, now).await?;
        }
        tx.commit().await?;
    } else {
        let stands = latest(&answers, check).ok_or(UseCaseError::NotFound)?;
        if parts_of(&stands.response)? != parts || stands.certainty != level {
            return Err(UseCaseError::Conflict(Message::new("answer-superseded")));
        }
    }
    check_view(&published.course, found.lesson, question, &answers, locale)?
        .ok_or(UseCaseError::NotFound)
}
