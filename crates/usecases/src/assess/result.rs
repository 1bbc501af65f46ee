//! What a finished attempt showed.

use super::answer::drawn;
use super::finish::run_out;
use super::limits::{is_overdue, next_from};
use super::marking::deciding;
use super::news::opened;
use super::outcome::{Item, items_of};
use super::questions::Questions;
use super::reading::Reading;
use super::review::{judgement, shown, tell};
use super::rules::{Rules, key, percent, rules_of};
use super::show::{Seen, marked_view};
use super::summary;
use crate::author::Published;
use crate::learn::standing::Standing;
use crate::learn::words::phrase;
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Locale, Message};
use courseware::Shown;
use store::attempt::{Attempt, Change, Outcome, Score};
use store::contest::Contest;
use store::mark::Mark;
use views::account::Role;
use views::assess::{AssessmentKind, ContestView, Contestable, ResultItem, ResultView};
use views::question::CertaintyView;

/// What is recorded of a finished attempt.
struct Record {
    attempt: Attempt,
    outcome: Outcome,
    standing: Standing,
    changes: Vec<Change>,
    marks: Vec<Mark>,
    scores: Vec<Score>,
    contests: Vec<Contest>,
    code: Option<String>,
    /// Whose it is, when somebody else looks.
    taken_by: Option<String>,
    /// Somebody else looks while a response waits for a mark or an objection for its answer: what people gave is not shown.
    withheld: bool,
}

/// The result of one's own finished attempt, or of anybody's for assessors; that they looked is
/// recorded, and who has looked neither marks in it nor answers objections to it. How much its owner sees is the course's choice, and of what people gave they see what
/// decided; assessors see everything, once nothing waits for any of them.
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
    let items = items_of(ctx, &published, &rules, &record.attempt).await?;
    let questions = Questions::judged(ctx, &published, &items).await?;
    view(
        ctx,
        &published,
        &rules,
        &record,
        (&items, &questions),
        locale,
    )
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
    if is_own {
        opened(ctx, id).await?;
    } else {
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
    let contests = store::contest::list(&mut reader, id).await?;
    let waits = outcome.waiting > 0 || contests.iter().any(|one| one.answer.is_none());
    let enrolment = store::enrolment::get(&mut reader, attempt.enrolment).await?;
    let code = store::certificate::find_code(&mut reader, attempt.enrolment).await?;
    Ok(Record {
        outcome,
        standing: Standing::load(ctx, &mut reader, enrolment).await?,
        changes: store::attempt::list_outcomes(&mut reader, id).await?,
        marks: store::mark::list(&mut reader, id).await?,
        scores: store::attempt::list_scores(&mut reader, id).await?,
        contests,
        code,
        withheld: !is_own && waits,
        taken_by: (!is_own).then_some(taker.name),
        attempt,
    })
}

fn view(
    ctx: &Context,
    published: &Published,
    rules: &Rules<'_>,
    record: &Record,
    (items, questions): (&[Item], &Questions),
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
    let readings = items
        .iter()
        .map(|item| questions.reading(item))
        .collect::<Result<Vec<Reading<'_>>, UseCaseError>>()?;
    let (mut shown_items, mut contestable) = (Vec::new(), Vec::new());
    for (place, ((one, item), reading)) in drawn.iter().zip(items).zip(&readings).enumerate() {
        let seen = Seen {
            order: &one.order,
            response: item.response.as_deref().unwrap_or_default(),
            wished: locale,
            source,
        };
        let scene = Scene {
            rules,
            record,
            reading,
            item,
            seen,
            shown,
        };
        if shown == Shown::Score {
            contestable.extend(scene.contestable(place + 1));
        } else {
            shown_items.push(scene.item(place + 1)?);
        }
    }
    let completed = record.changes.iter().any(|change| {
        change.passed_at.is_some() && standing.enrolment.completed_at == Some(change.decided_at)
    });
    let pairs: Vec<(&Reading<'_>, &Item)> = readings.iter().zip(items).collect();
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
        passed_before: outcome.passed_at.is_none() && outcome.ever_passed_at.is_some(),
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
        contestable,
        withheld: record.withheld,
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
    reading: &'a Reading<'a>,
    item: &'a Item,
    seen: Seen<'a>,
    shown: Shown,
}

impl Scene<'_> {
    fn item(&self, number: usize) -> Result<ResultItem, UseCaseError> {
        let (question, item) = (self.reading.asked, self.item);
        let marked = marked_view(question, &self.seen, &self.marks()?)?;
        let judgement = judgement(item, marked);
        let certainty = self
            .rules
            .certainty(question)
            .map(|is_marked| CertaintyView {
                chosen: item.certainty,
                is_marked,
            });
        let (may_contest, contest) = self.contest();
        Ok(ResultItem {
            number,
            question: self.reading.question(&self.seen, certainty)?,
            answered: item.response.is_some(),
            earned_sixtieths: item.earned,
            possible_sixtieths: item.possible,
            marked_again_at: self.marked_again_at(),
            feedback: self
                .reading
                .feedback(&self.seen, tell(self.shown), Some(judgement))?,
            may_contest,
            contest,
        })
    }

    /// When a later key judged the answer, where one did.
    fn marked_again_at(&self) -> Option<base::Timestamp> {
        let id = self.item.question.as_str();
        let mut scores = self.record.scores.iter().rev();
        let last = scores.find(|score| score.question == id && score.version.is_some())?;
        (self.item.judged_by != self.item.version).then_some(last.decided_at)
    }

    /// What of people's marks whoever looks may see.
    fn marks(&self) -> Result<Vec<Mark>, UseCaseError> {
        if self.record.withheld {
            return Ok(Vec::new());
        }
        match &self.record.taken_by {
            Some(_) => Ok(self.record.marks.clone()),
            None => deciding(self.reading.asked, &self.record.marks),
        }
    }

    /// Whether one may object to how it was marked, and the objection there is.
    fn contest(&self) -> (bool, Option<ContestView>) {
        let mut contests = self.record.contests.iter();
        let contest = contests.find(|one| one.question == self.item.question.as_str());
        let may_contest = self.record.taken_by.is_none()
            && self.rules.kind != AssessmentKind::Drill
            && self.item.response.is_some()
            && self.item.earned.is_some()
            && contest.is_none();
        (may_contest, contest.map(contest_view))
    }

    /// The same where nothing of it is shown but its number.
    fn contestable(&self, number: usize) -> Option<Contestable> {
        let (may_contest, contest) = self.contest();
        (may_contest || contest.is_some()).then(|| Contestable {
            number,
            question: self.item.question.to_string(),
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
