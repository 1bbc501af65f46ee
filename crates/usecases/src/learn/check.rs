//! Answering an inline check.

use super::answers::earlier;
use super::lesson::{Found, check_view, latest, locate};
use super::standing::unmoved;
use crate::assess::answer::{accept, certainty as asked_certainty};
use crate::assess::save_key::{Fate, SaveKey, content};
use crate::assess::shown::check_order;
use crate::certify::settle;
use crate::{Actor, Context, UseCaseError};
use base::{EnrolmentId, FactId, Locale, Message};
use courseware::Course;
use quiz::{Action, Behaviour};
use store::db::Connection;
use store::enrolment::{CheckAnswer, Enrolment, NewAnswer};
use views::learn::CheckView;

/// Records an answer to an inline check and gives the feedback, as often as one likes. The last check answered completes
/// the lesson. A save that is repeated is the same save.
///
/// The answer comes from a page that does not say which version it shows: it is taken as long as there was only one.
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
    let place = (course, module, lesson, question);
    answer_check_of(ctx, actor, place, response, certainty, save_key, "", locale).await
}

/// The same from a page that shows this version of the course. Where a newer one was taken since, the answer is refused: it would be one to
/// something else.
#[expect(
    clippy::too_many_arguments,
    reason = "an answer has three parts, and says which version was seen"
)]
pub async fn answer_check_of(
    ctx: &Context,
    actor: &Actor,
    (course, module, lesson, question): (&str, &str, &str, &str),
    response: Vec<String>,
    certainty: Option<u8>,
    save_key: &str,
    version: &str,
    locale: Locale,
) -> Result<CheckView, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let enrolment = store::enrolment::find(&mut reader, person.account, course).await?;
    drop(reader);
    let enrolment =
        enrolment.ok_or_else(|| UseCaseError::Conflict(Message::new("not-enrolled")))?;
    let published = ctx.shelf.version(ctx, enrolment.version).await?;
    let is_seen = match version {
        "" => enrolment.moves == 0,
        seen => published.short_version() == seen,
    };
    if !is_seen {
        return Err(UseCaseError::Conflict(Message::new("newer-meanwhile")));
    }
    let found = locate(&published.course, module, lesson)?;
    let check = found
        .lesson
        .checks
        .iter()
        .find(|check| check.id.as_str() == question)
        .ok_or(UseCaseError::NotFound)?;
    let order = check_order(check, Some(enrolment.id));
    let parts = accept(check, &order, response)?;
    let level = asked_certainty(Behaviour::default().asks_certainty(check), certainty)?;
    let save_key = SaveKey::parse(save_key)?;
    let saved = content(question, &parts, level, Action::Check)?;
    let before = earlier(ctx, &enrolment, &published.course, found.lesson).await?;
    let place = (module, lesson);
    let now = ctx.now();
    let id = FactId::new(now, ctx.random()?);
    let mut tx = ctx.db.begin().await?;
    let enrolment = unmoved(&mut tx, &enrolment).await?;
    let names = store::enrolment::list_save_keys(&mut tx, enrolment.id, question).await?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let save_key = match save_key.fate(&saved, &names, id) {
        Fate::New(name) => name,
        Fate::Same => {
            let answers = answers(&mut tx, &enrolment, place, before).await?;
            return view(
                &published.course,
                &found,
                question,
                enrolment.id,
                &answers,
                locale,
            );
        }
        Fate::Superseded => {
            return Err(UseCaseError::Conflict(Message::new("answer-superseded")));
        }
    };
    let new = NewAnswer {
        id,
        enrolment: enrolment.id,
        module,
        lesson,
        question,
        response: &serde_json::to_string(&parts)?,
        certainty: level,
        at: now,
        save_key: &save_key,
    };
    store::enrolment::insert_answer(&mut tx, &new).await?;
    let answers = answers(&mut tx, &enrolment, place, before).await?;
    let all = found
        .lesson
        .checks
        .iter()
        .all(|check| latest(&answers, check).is_some());
    let id = enrolment.id;
    if all && store::enrolment::insert_completion(&mut tx, id, module, lesson, now).await? {
        settle(ctx, &mut tx, actor, &published, enrolment, now).await?;
    }
    tx.commit().await?;
    view(&published.course, &found, question, id, &answers, locale)
}

/// All answers in a lesson, those from before a newer version was taken first.
async fn answers(
    conn: &mut Connection,
    enrolment: &Enrolment,
    place: (&str, &str),
    mut before: Vec<CheckAnswer>,
) -> Result<Vec<CheckAnswer>, UseCaseError> {
    let after = enrolment.answers_before;
    before.extend(store::enrolment::list_answers(conn, enrolment.id, place, after).await?);
    Ok(before)
}

fn view(
    course: &Course,
    found: &Found<'_>,
    question: &str,
    enrolment: EnrolmentId,
    answers: &[CheckAnswer],
    locale: Locale,
) -> Result<CheckView, UseCaseError> {
    check_view(
        course,
        found.lesson,
        question,
        Some(enrolment),
        answers,
        locale,
    )?
    .ok_or(UseCaseError::NotFound)
}
