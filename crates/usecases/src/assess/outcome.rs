//! What a finished attempt comes to: computed from what was saved and from the scores people gave.
//!
//! An outcome is never changed. When somebody marks a response, when an objection is upheld or a corrected question is
//! applied, the attempt is decided again and another outcome is added; the latest counts. A completion and a certificate
//! that were given are never taken away by it.

use super::answer::{Drawn, drawn, steps_of};
use super::questions::Questions;
use super::rules::{Rules, rules_of};
use crate::author::Published;
use crate::certify::settle;
use crate::supervise::mail;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, FactId, Slug, Timestamp};
use quiz::{Certainty, Mark, Points, Question};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::attempt::{Attempt, NewOutcome, Outcome, Score, Step};
use store::db::Connection;

/// The most seconds that one step counts: whoever went away for longer did not think for longer.
const MOST_SECONDS: i64 = 30 * 60;

/// What one question added to an outcome. Points are sixtieths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Item {
    pub question: Slug,
    /// The version whose key gave the share; 0 in rows that do not say it, which is the one answered. It stands second, where the store looks for it.
    #[serde(default)]
    pub judged_by: u32,
    /// The version that was answered.
    pub version: u32,
    /// The response that stands; `None` without one.
    pub response: Option<Vec<String>>,
    /// 1, 2 or 3.
    pub certainty: Option<u8>,
    /// Of one point, before weight, tries and certainty; `None` while a person has to mark it.
    pub share: Option<i32>,
    /// `None` while a person has to mark it.
    pub earned: Option<i32>,
    pub possible: i32,
    /// How long it was worked on.
    pub seconds: u32,
}

/// Items from their stored form; none in outcomes recorded before outcomes held them.
pub(crate) fn items(json: &str) -> Result<Vec<Item>, UseCaseError> {
    let mut items: Vec<Item> = serde_json::from_str(json)?;
    for item in items.iter_mut().filter(|item| item.judged_by == 0) {
        item.judged_by = item.version;
    }
    Ok(items)
}

/// What the latest outcome of an attempt is made of, as it is recorded.
pub(super) async fn stored(
    conn: &mut Connection,
    attempt: AttemptId,
) -> Result<Vec<Item>, UseCaseError> {
    let json = store::attempt::find_items(conn, attempt).await?;
    items(json.as_deref().unwrap_or("[]"))
}

/// Adds an outcome to a finished attempt and gives it. When the attempt newly passes, the course is completed if nothing else is
/// missing. `cause` is `finished`, `marked`, `contest` or `regraded`.
///
/// The first outcome is computed from what was answered. A later one takes over what the one before is made of and decides anew only on the
/// questions whose score was recorded for this cause (`question_scores`): a recorded score takes the place of what the response earned of one point,
/// tries already counted; certainty and weight are applied to it. So a program that scores otherwise than the one before changes no result that was given.
pub(crate) async fn decide(
    ctx: &Context,
    tx: &mut Connection,
    actor: &Actor,
    attempt: &Attempt,
    cause: &str,
    cause_id: Option<&str>,
    now: Timestamp,
) -> Result<Outcome, UseCaseError> {
    let published = ctx.shelf.version(ctx, attempt.version).await?;
    let rules = rules_of(&published, &attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let mut items = stored(tx, attempt.id).await?;
    if items.is_empty() {
        items = compute(ctx, tx, &published, &rules, attempt).await?;
    } else {
        let scores = store::attempt::list_scores(tx, attempt.id).await?;
        let questions = Questions::scored(ctx, &published, &items, &scores).await?;
        for item in &mut items {
            if let Some(score) = last(&scores, item.question.as_str())
                && Some(score.cause_id.as_str()) == cause_id
            {
                overrule(item, &rules, &questions, score)?;
            }
        }
    }
    let total = Total::of(&rules, &items);
    let before = attempt.result;
    let passed_at = total
        .passes
        .then(|| before.and_then(|one| one.ever_passed_at).unwrap_or(now));
    let new = NewOutcome {
        id: FactId::new(now, ctx.random()?),
        attempt: attempt.id,
        cause,
        cause_id,
        earned_sixtieths: total.earned.sixtieths(),
        possible_sixtieths: total.possible.sixtieths(),
        waiting: total.waiting,
        passed_at,
        decided_at: now,
        items: &serde_json::to_string(&items)?,
    };
    store::attempt::insert_outcome(tx, &new).await?;
    let after = store::attempt::get(tx, attempt.id)
        .await?
        .result
        .ok_or(UseCaseError::NotFound)?;
    let is_new = before.is_none_or(|one| one.ever_passed_at.is_none());
    if after.passed_at.is_some() && is_new {
        let enrolment = store::enrolment::get(tx, attempt.enrolment).await?;
        settle(ctx, tx, actor, &published, enrolment, now).await?;
    }
    let cause = match (cause, cause_id) {
        // Of several answers that people mark the last is the news.
        ("marked", _) if after.waiting == 0 => Some(String::from("marked")),
        ("contest" | "regraded", Some(id)) => Some(format!("{cause}:{id}")),
        _ => None,
    };
    if let Some(cause) = cause {
        mail::result_news(ctx, tx, attempt, &cause, now).await?;
    }
    Ok(after)
}

/// The score of a question that counts.
fn last<'a>(scores: &'a [Score], question: &str) -> Option<&'a Score> {
    scores.iter().rev().find(|score| score.question == question)
}

/// Puts a recorded score in the place of what an answer earned.
fn overrule(
    item: &mut Item,
    rules: &Rules<'_>,
    questions: &Questions,
    score: &Score,
) -> Result<(), UseCaseError> {
    item.judged_by = score.version.unwrap_or(item.judged_by);
    let Some(response) = &item.response else {
        return Ok(());
    };
    let asked = questions.get(&item.question, item.version)?;
    let certainty = item.certainty.and_then(Certainty::from_level);
    let share = Points::from_sixtieths(score.share_sixtieths);
    item.earned = Some(overruling(rules, asked, share, certainty).sixtieths());
    item.share = Some(score.share_sixtieths);
    if score.version.is_some() {
        // Tries are counted in the score, and what the answer is worth is told without them.
        let reading = questions.reading(item)?;
        let mark = quiz::mark(reading.judge, &reading.response(response));
        item.share = mark.map(|mark| mark.share.sixtieths()).or(item.share);
    }
    Ok(())
}

/// What the questions of an attempt earned: what was answered, judged as it was asked, and what was recorded in the place of that.
pub(super) async fn compute(
    ctx: &Context,
    conn: &mut Connection,
    published: &Arc<Published>,
    rules: &Rules<'_>,
    attempt: &Attempt,
) -> Result<Vec<Item>, UseCaseError> {
    let steps = store::attempt::list_steps(conn, attempt.id).await?;
    let scores = store::attempt::list_scores(conn, attempt.id).await?;
    let drawn = drawn(&attempt.drawn)?;
    let questions = Questions::drawn(ctx, published, &drawn).await?;
    let seconds = seconds(attempt.started_at, &steps);
    let mut items = drawn
        .iter()
        .map(|one| item(rules, &questions, one, &steps, &seconds))
        .collect::<Result<Vec<Item>, UseCaseError>>()?;
    let questions = Questions::scored(ctx, published, &items, &scores).await?;
    for item in &mut items {
        let id = item.question.to_string();
        for score in scores.iter().filter(|score| score.question == id) {
            overrule(item, rules, &questions, score)?;
        }
    }
    Ok(items)
}

fn item(
    rules: &Rules<'_>,
    questions: &Questions,
    one: &Drawn,
    steps: &[Step],
    seconds: &BTreeMap<&str, i64>,
) -> Result<Item, UseCaseError> {
    let question = questions.asked(one)?;
    let id = one.question.as_str();
    let own = steps_of(steps, id)?;
    let state = rules.behaviour.state(question, &own);
    let stands = state.response.and_then(|place| own.get(place));
    let score = rules.behaviour.score(question, &own);
    let (share, earned) = match stands {
        None => (Some(Points::ZERO), Some(Points::ZERO)),
        Some(step) => (
            quiz::mark(question, &step.parts).map(|mark| mark.share),
            score.earned,
        ),
    };
    let version = rules.drawn_version(one);
    Ok(Item {
        question: one.question.clone(),
        judged_by: version,
        version,
        response: stands.map(|step| step.parts.clone()),
        certainty: stands.and_then(|step| step.certainty).map(Certainty::level),
        share: share.map(Points::sixtieths),
        earned: earned.map(Points::sixtieths),
        possible: score.possible.sixtieths(),
        seconds: u32::try_from(seconds.get(id).copied().unwrap_or(0)).unwrap_or(0),
    })
}

/// What a share that a person gave earns.
pub(super) fn overruling(
    rules: &Rules<'_>,
    question: &Question,
    share: Points,
    certainty: Option<Certainty>,
) -> Points {
    let of_one = if rules.certainty(question) == Some(true) {
        certainty.unwrap_or(Certainty::Low).earned(Mark::of(share))
    } else {
        share
    };
    of_one * question.points
}

/// How long each question was worked on: from the step before, of whichever question, to each of its own.
fn seconds(started_at: Timestamp, steps: &[Step]) -> BTreeMap<&str, i64> {
    let mut seconds: BTreeMap<&str, i64> = BTreeMap::new();
    let mut before = started_at;
    for step in steps {
        let spent = step.saved_at.seconds_since(before).clamp(0, MOST_SECONDS);
        *seconds.entry(step.question.as_str()).or_default() += spent;
        before = step.saved_at;
    }
    seconds
}

struct Total {
    earned: Points,
    possible: Points,
    waiting: u32,
    passes: bool,
}

impl Total {
    fn of(rules: &Rules<'_>, items: &[Item]) -> Self {
        let points = |part: fn(&Item) -> i32| -> Points {
            items
                .iter()
                .map(|item| Points::from_sixtieths(part(item)))
                .sum()
        };
        let earned = points(|item| item.earned.unwrap_or(0));
        let possible = points(|item| item.possible);
        let waiting = items.iter().filter(|item| item.earned.is_none()).count();
        Self {
            earned,
            possible,
            waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
            passes: waiting == 0
                && rules
                    .pass_percent
                    .is_some_and(|percent| quiz::passes(earned, possible, percent)),
        }
    }
}

/// What the latest outcome of a finished attempt is made of; computed for those recorded before outcomes held it.
pub(super) async fn items_of(
    ctx: &Context,
    published: &Arc<Published>,
    rules: &Rules<'_>,
    attempt: &Attempt,
) -> Result<Vec<Item>, UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let stored = stored(&mut reader, attempt.id).await?;
    if !stored.is_empty() {
        return Ok(stored);
    }
    compute(ctx, &mut reader, published, rules, attempt).await
}

/// Says of a finished attempt what it is made of, for those recorded before outcomes held it.
pub(super) async fn complete(ctx: &Context, attempt: &Attempt) -> Result<(), UseCaseError> {
    let published = ctx.shelf.version(ctx, attempt.version).await?;
    let rules = rules_of(&published, &attempt.assessment).ok_or(UseCaseError::NotFound)?;
    let items = items_of(ctx, &published, &rules, attempt).await?;
    let mut tx = ctx.db.begin().await?;
    store::attempt::update_items(&mut tx, attempt.id, &serde_json::to_string(&items)?).await?;
    Ok(tx.commit().await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_counted_from_the_step_before_and_never_for_long() {
        let at = |seconds: i64| Timestamp::from_millis(seconds * 1000);
        let step = |question: &str, seconds| Step {
            number: 0,
            question: question.to_owned(),
            response: "[]".to_owned(),
            certainty: None,
            action: "save".to_owned(),
            saved_at: at(seconds),
            save_key: String::new(),
        };
        // a: 40 from the start, b: 20, a again: two hours, of which half an hour counts.
        let steps = [
            step("a", 140),
            step("b", 160),
            step("a", 160 + 7200),
            step("b", 7300),
        ];
        let spent = seconds(at(100), &steps);
        assert_eq!(spent.get("a"), Some(&1840));
        // A clock that went back counts as no time.
        assert_eq!(spent.get("b"), Some(&20));
    }

    #[test]
    fn attempts_of_earlier_versions_have_no_items() {
        assert_eq!(items("[]").unwrap(), []);
    }

    #[test]
    fn the_stored_form_begins_with_the_question_and_what_judged_it() {
        let json = r#"[{"question":"a","version":2,"response":["0"],"certainty":null,"share":60,"earned":60,"possible":60,"seconds":5}]"#;
        let mut items = items(json).unwrap();
        assert_eq!((items[0].judged_by, items[0].version), (2, 2));
        items[0].judged_by = 3;
        // `store::regrade::find_older` looks for it.
        let stored = serde_json::to_string(&items).unwrap();
        assert!(stored.starts_with(r#"[{"question":"a","judged_by":3,"version":2,"#));
    }
}
