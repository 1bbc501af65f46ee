//! What a finished attempt showed.

use super::answer::{drawn, latest, places};
use super::rules::{key, percent, rules_of};
use super::show::{feedback_view, question_view};
use crate::learn::words::phrase;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Competence, Locale, Message};
use quiz::Points;
use views::account::Role;
use views::assess::{ResultItem, ResultView};

/// The result of one's own finished attempt, or of anybody's for assessors; that they looked is
/// recorded. All feedback is shown, after the final assessment too: the next attempt draws anew,
/// questions not met before first.
pub async fn result(
    ctx: &Context,
    actor: &Actor,
    id: AttemptId,
    locale: Locale,
) -> Result<ResultView, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let attempt = store::attempt::get(&mut reader, id).await?;
    let taker = store::attempt::get_taker(&mut reader, id).await?;
    let is_own = taker.account == person.account;
    if !is_own && !person.roles.contains(&Role::Assessor) {
        return Err(UseCaseError::NotFound);
    }
    let outcome = attempt
        .result
        .ok_or_else(|| UseCaseError::Conflict(Message::new("attempt-not-finished")))?;
    let steps = store::attempt::list_steps(&mut reader, id).await?;
    let enrolment = store::enrolment::get(&mut reader, attempt.enrolment).await?;
    let attempts = store::attempt::list(&mut reader, attempt.enrolment).await?;
    let code = store::certificate::find_code(&mut reader, attempt.enrolment).await?;
    drop(reader);
    if !is_own {
        let mut tx = ctx.db.begin().await?;
        let detail = serde_json::json!({ "account": taker.account });
        record(
            ctx,
            &mut tx,
            actor,
            "attempt.viewed",
            ("attempt", &id.to_string()),
            detail,
        )
        .await?;
        tx.commit().await?;
    }

    let published = ctx.shelf.version(ctx, attempt.version).await?;
    let course = &published.course;
    let source = course.source_language;
    let rules = rules_of(course, &attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let mut items = Vec::new();
    let mut earned_in: Vec<(Competence, Points, usize)> = Vec::new();
    for (place, one) in drawn(&attempt.drawn)?.iter().enumerate() {
        let question = rules
            .question(one.question.as_str())
            .ok_or(UseCaseError::NotFound)?;
        let step = latest(&steps, one.question.as_str());
        let chosen = step
            .map(|step| places(&step.chosen))
            .transpose()?
            .unwrap_or_default();
        let points = quiz::mark(question, &chosen).points;
        match earned_in
            .iter_mut()
            .find(|(competence, ..)| *competence == question.competence)
        {
            Some((_, earned, questions)) => {
                *earned += points;
                *questions += 1;
            }
            None => earned_in.push((question.competence, points, 1)),
        }
        items.push(ResultItem {
            number: place + 1,
            question: question_view(question, &one.order, &chosen, locale, source)?,
            answered: step.is_some(),
            earned_sixtieths: points.sixtieths(),
            feedback: feedback_view(question, &one.order, &chosen, locale, source)?,
        });
    }
    earned_in.sort_by_key(|(competence, ..)| *competence);
    let used = attempts
        .iter()
        .filter(|one| one.assessment == attempt.assessment)
        .count();
    let used = u32::try_from(used).unwrap_or(u32::MAX);
    let completed =
        enrolment.completed_at == Some(outcome.finished_at) && outcome.passed_at.is_some();
    Ok(ResultView {
        attempt: id,
        course: course.slug.to_string(),
        course_title: phrase(&course.texts, locale, source, |text| &text.title),
        title: rules.title(course, locale),
        key: key(&attempt.assessment).to_owned(),
        is_final: rules.is_final(),
        attempt_number: attempt.number,
        attempts_allowed: rules.attempts_allowed(),
        attempts_left: rules
            .attempts_allowed()
            .map(|allowed| allowed.saturating_sub(used)),
        passed: outcome.passed_at.is_some(),
        percent: percent(&outcome),
        pass_percent: rules.pass_percent,
        earned_sixtieths: outcome.earned_sixtieths,
        questions: outcome.questions as usize,
        started_at: attempt.started_at,
        finished_at: outcome.finished_at,
        items,
        competences: earned_in
            .into_iter()
            .map(|(competence, earned, questions)| {
                (competence.as_str().to_owned(), earned.percent_of(questions))
            })
            .collect(),
        course_completed: completed,
        certificate_code: code.filter(|_| is_own && completed),
        taken_by: (!is_own).then_some(taker.name),
    })
}
