//! Beginning an attempt.

use super::answer::{drawn, drawn_json};
use super::rules::{FINAL, rules};
use crate::learn::standing::{Standing, evidence};
use crate::record::record;
use crate::{Actor, Context, UseCaseError};
use base::{AttemptId, Message, Seed};
use certification::Missing;
use std::collections::BTreeSet;
use store::attempt::NewAttempt;

/// Begins an attempt at a module's quiz (`key` is the module) or at the final assessment (`final`).
/// Where one is open, that one goes on, so that two tabs or a double click never begin two.
pub async fn start(
    ctx: &Context,
    actor: &Actor,
    course: &str,
    key: &str,
) -> Result<AttemptId, UseCaseError> {
    let person = actor.person()?;
    let conflict = |message| Err(UseCaseError::Conflict(message));
    let mut reader = ctx.db.read().await?;
    let Some(enrolment) = store::enrolment::find(&mut reader, person.account, course).await? else {
        return conflict(Message::new("not-enrolled"));
    };
    drop(reader);
    let published = ctx.shelf.version(ctx, enrolment.version).await?;
    let rules = rules(&published.course, key).ok_or(UseCaseError::NotFound)?;

    // From here on everything is read in the write transaction: whoever comes second sees the first.
    let mut tx = ctx.db.begin().await?;
    let standing = Standing::load(&mut tx, enrolment).await?;
    let earlier: Vec<_> = standing.attempts_at(&rules.name).collect();
    if let Some(open) = earlier.iter().find(|attempt| attempt.result.is_none()) {
        return Ok(open.id);
    }
    if let Some(module) = rules.module {
        let open = |lesson: &&courseware::Lesson| !standing.is_done(module, lesson);
        let open = module.lessons.iter().filter(open).count();
        if open > 0 {
            return conflict(Message::new("quiz-not-yet").with("count", open));
        }
    }
    if key == FINAL {
        if standing.passed(FINAL).is_some() {
            return conflict(Message::new("assessment-passed"));
        }
        let missing = certification::completion::missing_before_assessment(&evidence(
            &published.course,
            Some(&standing),
        ));
        if !missing.is_empty() {
            return conflict(not_ready(&missing));
        }
    }
    if standing.attempts_left(&rules.name, rules.attempts) == Some(0) {
        return conflict(Message::new("attempts-used-up").with("count", rules.attempts));
    }
    let mut met = BTreeSet::new();
    for attempt in &earlier {
        met.extend(drawn(&attempt.drawn)?.into_iter().map(|one| one.question));
    }
    let seed = Seed(u64::from_be_bytes(ctx.random()?));
    let now = ctx.now();
    let id = AttemptId::new(now, ctx.random()?);
    let number = earlier
        .iter()
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
        drawn: &drawn_json(&quiz::draw(&rules.pools, seed, &met))?,
        started_at: now,
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

fn not_ready(missing: &[Missing]) -> Message {
    let count = |wanted: fn(&Missing) -> Option<u32>| missing.iter().find_map(wanted).unwrap_or(0);
    Message::new("assessment-not-ready")
        .with(
            "lessons",
            count(|one| {
                if let Missing::Lessons(count) = one {
                    Some(*count)
                } else {
                    None
                }
            }),
        )
        .with(
            "quizzes",
            count(|one| {
                if let Missing::Quizzes(count) = one {
                    Some(*count)
                } else {
                    None
                }
            }),
        )
}
