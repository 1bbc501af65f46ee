//! Beginning an attempt.

use super::answer::{drawn, drawn_json};
use super::finish::run_out;
use super::limits::{deadline, is_overdue, next_from};
use super::rules::{FINAL, Rules, rules};
use crate::author::Published;
use crate::learn::standing::{Standing, evidence, unmoved};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Message, Seed, Slug, Timestamp};
use certification::Missing;
use std::collections::BTreeSet;
use store::attempt::{Attempt, NewAttempt};
use views::assess::AssessmentKind;

/// Begins an attempt at a module's quiz (`key` is the module), at the final assessment (`final`) or a drill (`drill:` and the
/// bank). Where one is open, that one goes on, so that two tabs or a double click never begin two.
pub async fn start(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    key: &str,
) -> Result<AttemptId, UseCaseError> {
    let person = actor.person()?;
    let mut reader = ctx.db.read().await?;
    let Some(enrolment) = store::enrolment::find(&mut reader, person.account, course).await? else {
        return Err(UseCaseError::Conflict(Message::new("not-enrolled")));
    };
    let before = store::attempt::list(&mut reader, enrolment.id).await?;
    drop(reader);
    let published = ctx.shelf.version(ctx, enrolment.version).await?;
    let rules = rules(&published, key).ok_or(UseCaseError::NotFound)?;
    let now = ctx.now();
    for attempt in before.iter().filter(|one| one.assessment == rules.name) {
        if attempt.result.is_none() && is_overdue(attempt, now) {
            run_out(ctx, attempt).await?;
        }
    }

    // From here on everything is read in the write transaction: whoever comes second sees the first.
    let mut tx = ctx.db.begin().await?;
    let enrolment = unmoved(&mut tx, &enrolment).await?;
    let standing = Standing::load(ctx, &mut tx, enrolment).await?;
    let earlier: Vec<_> = standing.attempts_at(&rules.name).collect();
    if let Some(open) = earlier.iter().find(|attempt| attempt.result.is_none()) {
        return Ok(open.id);
    }
    if let Some(obstacle) = obstacle(&published, &rules, &standing, now) {
        return Err(UseCaseError::Conflict(obstacle));
    }
    // Attempts that no longer count have their numbers as well, and what they asked is met. Those that were called otherwise in an earlier version are
    // not: a draw is proved by the attempts of its name with lower numbers, whatever each counts as later.
    let own_name = |one: &&Attempt| one.assessment == rules.name;
    let own = standing.attempts.iter().filter(own_name);
    let met = met(own.clone())?;
    let current = ctx.shelf.current(course);
    let seed = Seed(u64::from_be_bytes(ctx.random()?));
    let id = AttemptId::new(now, ctx.random()?);
    let number = own
        .chain(earlier.iter().copied())
        .map(|attempt| attempt.number)
        .max()
        .unwrap_or(0)
        + 1;
    let new = NewAttempt {
        id,
        enrolment: standing.enrolment.id,
        assessment: &rules.name,
        number,
        version: published.version,
        seed,
        drawn: &drawn_json(&rules.draw(seed, &met, current.as_deref()))?,
        started_at: now,
        deadline_at: deadline(&rules, &standing, now),
    };
    if !store::attempt::insert(&mut tx, &new).await? {
        // Only another process can have been quicker; its attempt is the one.
        let attempts = store::attempt::list(&mut tx, standing.enrolment.id).await?;
        let other = attempts
            .iter()
            .find(|one| one.assessment == rules.name && one.number == number);
        return other.map(|one| one.id).ok_or(UseCaseError::NotFound);
    }
    let detail =
        serde_json::json!({ "course": course, "assessment": rules.name, "number": number });
    record(
        ctx,
        &mut tx,
        actor,
        "attempt.started",
        ("attempt", &id.to_string()),
        detail,
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// The questions that these attempts asked.
pub(super) fn met<'a>(
    earlier: impl IntoIterator<Item = &'a Attempt>,
) -> Result<BTreeSet<Slug>, UseCaseError> {
    let mut met = BTreeSet::new();
    for attempt in earlier {
        met.extend(drawn(&attempt.drawn)?.into_iter().map(|one| one.question));
    }
    Ok(met)
}

/// Why another attempt may not begin now.
fn obstacle(
    published: &Published,
    rules: &Rules<'_>,
    standing: &Standing,
    now: Timestamp,
) -> Option<Message> {
    if let Some(module) = rules.module {
        let open = |lesson: &&courseware::Lesson| !standing.is_done(module, lesson);
        let open = module.lessons.iter().filter(open).count();
        if open > 0 {
            return Some(Message::new("quiz-not-yet").with("count", open));
        }
    }
    if rules.kind == AssessmentKind::Final {
        if standing.passed(FINAL).is_some() {
            return Some(Message::new("assessment-passed"));
        }
        let missing = certification::completion::missing_before_assessment(&evidence(
            &published.course,
            Some(standing),
        ));
        if !missing.is_empty() {
            return Some(not_ready(&missing));
        }
    }
    if standing.attempts_left(&rules.name, rules.attempts) == Some(0) {
        let allowed = standing.attempts_allowed(rules.attempts).unwrap_or(0);
        return Some(Message::new("attempts-used-up").with("count", allowed));
    }
    let from = next_from(rules, standing, now)?;
    let minutes = (from.seconds_since(now) + 59) / 60;
    Some(if minutes < 60 {
        Message::new("attempt-wait-minutes").with("count", minutes)
    } else {
        Message::new("attempt-wait").with("count", (minutes + 59) / 60)
    })
}

fn not_ready(missing: &[Missing]) -> Message {
    let count = |wanted: fn(&Missing) -> Option<u32>| missing.iter().find_map(wanted).unwrap_or(0);
    let lessons = count(|one| match one {
        Missing::Lessons(count) => Some(*count),
        _ => None,
    });
    let quizzes = count(|one| match one {
        Missing::Quizzes(count) => Some(*count),
        _ => None,
    });
    let scenarios = count(|one| match one {
        Missing::Scenarios(count) => Some(*count),
        _ => None,
    });
    Message::new("assessment-not-ready")
        .with("lessons", lessons)
        .with("quizzes", quizzes)
        .with("scenarios", scenarios)
}
