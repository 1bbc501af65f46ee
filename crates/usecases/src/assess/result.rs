//! What a finished attempt showed.

use super::answer::drawn;
use super::finish::run_out;
use super::limits::{is_overdue, next_from};
use super::outcome::{Item, compute};
use super::review::{judgement, shown, tell};
use super::rules::{Rules, key, percent, rules_of};
use super::show::{Seen, feedback_view, marked_view, question_view};
use super::summary;
use crate::author::Published;
use crate::learn::standing::Standing;
use crate::learn::words::phrase;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Locale, Message};
use courseware::Shown;
use quiz::Question;
use store::attempt::{Attempt, Change, Outcome};
use store::contest::Contest;
use store::mark::Mark;
use views::account::Role;
use views::assess::{AssessmentKind, ContestView, ResultItem, ResultView};
use views::question::CertaintyView;

/// What is recorded of a finished attempt.
struct Record {
    attempt: Attempt,
    outcome: Outcome,
    standing: Standing,
    changes: Vec<Change>,
    marks: Vec<Mark>,
    contests: Vec<Contest>,
    code: Option<String>,
    /// Whose it is, when somebody else looks.
    taken_by: Option<String>,
}

/// The result of one's own finished attempt, or of anybody's for assessors; that they looked is
/// recorded. How much its owner sees is the course's choice; assessors see everything.
pub async fn result(
    ctx: &Context,
    actor: &Actor,
    id: AttemptId,
    locale: Locale,
) -> Result<ResultView, UseCaseError> {
    actor.person()?;
    let record = load(ctx, actor, id).await?;
    let published = ctx.shelf.version(ctx, record.attempt.version).await?;
    let rules = rules_of(&published, &record.attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let items = compute(&mut *ctx.db.read().await?, &rules, &record.attempt).await?;
    view(ctx, &published, &rules, &record, &items, locale)
}

async fn load(ctx: &Context, actor: &Actor, id: AttemptId) -> Result<Record, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let taker = store::attempt::get_taker(&mut reader, id).await?;
    let is_own = taker.account == person.account;
    if !is_own && !person.roles.contains(&Role::Assessor) {
        return Err(UseCaseError::NotFound);
    }
    let mut attempt = store::attempt::get(&mut reader, id).await?;
    drop(reader);
    if attempt.result.is_none() && is_overdue(&attempt, ctx.now()) {
        run_out(ctx, &attempt).await?;
        attempt = store::attempt::get(&mut *ctx.db.read().await?, id).await?;
    }
    let outcome = attempt
        .result
        .ok_or_else(|| UseCaseError::Conflict(Message::new("attempt-not-finished")))?;
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
    let mut reader = ctx.db.read().await?;
    let enrolment = store::enrolment::get(&mut reader, attempt.enrolment).await?;
    let code = store::certificate::find_code(&mut reader, attempt.enrolment).await?;
    Ok(Record {
        outcome,
        standing: Standing::load(&mut reader, enrolment).await?,
        changes: store::attempt::list_outcomes(&mut reader, id).await?,
        marks: store::mark::list(&mut reader, id).await?,
        contests: store::contest::list(&mut reader, id).await?,
        code,
        taken_by: (!is_own).then_some(taker.name),
        attempt,
    })
}

fn view(
    ctx: &Context,
    published: &Published,
    rules: &Rules<'_>,
    record: &Record,
    items: &[Item],
    locale: Locale,
) -> Result<ResultView, UseCaseError> {
    let Record {
        attempt,
        outcome,
        standing,
        ..
    } = record;
    let course = &published.course;
    let source = course.source_language;
    let is_own = record.taken_by.is_none();
    let attempts_left = standing.attempts_left(&rules.name, rules.attempts);
    let shown = shown(rules, outcome, attempts_left, is_own);
    let drawn = drawn(&attempt.drawn)?;
    let asked = drawn
        .iter()
        .map(|one| rules.drawn(one))
        .collect::<Result<Vec<&Question>, UseCaseError>>()?;
    let mut shown_items = Vec::new();
    if shown != Shown::Score {
        for (place, ((one, item), question)) in drawn.iter().zip(items).zip(&asked).enumerate() {
            let seen = Seen {
                order: &one.order,
                response: item.response.as_deref().unwrap_or_default(),
                wished: locale,
                source,
            };
            let scene = Scene {
                rules,
                record,
                question,
                item,
                seen,
                shown,
            };
            shown_items.push(scene.item(place + 1)?);
        }
    }
    let completed = record.changes.iter().any(|change| {
        change.passed_at.is_some() && standing.enrolment.completed_at == Some(change.decided_at)
    });
    let pairs: Vec<(&Question, &Item)> = asked.iter().copied().zip(items).collect();
    Ok(ResultView {
        attempt: attempt.id,
        course: course.slug.to_string(),
        course_title: phrase(&course.texts, locale, source, |text| &text.title),
        title: rules.title(locale),
        key: key(&attempt.assessment).to_owned(),
        kind: rules.kind,
        attempt_number: attempt.number,
        attempts_allowed: standing.attempts_allowed(rules.attempts),
        attempts_left,
        next_from: next_from(rules, standing, ctx.now())
            .filter(|_| attempts_left != Some(0) && standing.passed(&rules.name).is_none()),
        passed: outcome.passed_at.is_some(),
        waiting: outcome.waiting as usize,
        percent: percent(outcome),
        pass_percent: rules.pass_percent,
        earned_sixtieths: outcome.earned_sixtieths,
        possible_sixtieths: outcome.possible_sixtieths,
        certainty: rules.behaviour.certainty.then(|| summary::certainty(items)),
        started_at: attempt.started_at,
        finished_at: outcome.finished_at,
        ran_out: outcome.ran_out,
        items: shown_items,
        questions: items.len(),
        unanswered: items.iter().filter(|item| item.response.is_none()).count(),
        competences: summary::competences(&pairs),
        look_again: summary::look_again(course, &pairs, locale),
        changes: summary::changes(&record.changes),
        course_completed: completed,
        certificate_code: record.code.clone().filter(|_| is_own && completed),
        taken_by: record.taken_by.clone(),
    })
}

/// One question of a finished attempt.
struct Scene<'a> {
    rules: &'a Rules<'a>,
    record: &'a Record,
    question: &'a Question,
    item: &'a Item,
    seen: Seen<'a>,
    shown: Shown,
}

impl Scene<'_> {
    fn item(&self, number: usize) -> Result<ResultItem, UseCaseError> {
        let (question, item) = (self.question, self.item);
        let marked = marked_view(question, &self.seen, &self.record.marks)?;
        let judgement = judgement(item, marked);
        let certainty = self
            .rules
            .certainty(question)
            .map(|is_marked| CertaintyView {
                chosen: item.certainty,
                is_marked,
            });
        let contest = self
            .record
            .contests
            .iter()
            .find(|contest| contest.question == question.id.as_str())
            .map(contest_view);
        let may_contest = self.record.taken_by.is_none()
            && self.rules.kind != AssessmentKind::Drill
            && item.response.is_some()
            && item.earned.is_some()
            && contest.is_none();
        Ok(ResultItem {
            number,
            question: question_view(question, &self.seen, certainty, 0)?,
            answered: item.response.is_some(),
            earned_sixtieths: item.earned,
            possible_sixtieths: item.possible,
            feedback: feedback_view(question, &self.seen, tell(self.shown), Some(judgement))?,
            may_contest,
            contest,
        })
    }
}

fn contest_view(contest: &Contest) -> ContestView {
    ContestView {
        reason: contest.reason.clone(),
        raised_at: contest.raised_at,
        answer: contest
            .answer
            .as_ref()
            .map(|answer| (answer.upheld, answer.comment.clone())),
    }
}
