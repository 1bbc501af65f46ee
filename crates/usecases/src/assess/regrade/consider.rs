//! What marking again would make of one attempt.

use super::job::Job;
use crate::assess::answer::steps_of;
use crate::assess::outcome::{self, Item, overruling};
use crate::assess::questions::Questions;
use crate::assess::rules::{Rules, rules_of};
use crate::author::Published;
use crate::{Context, UseCaseError};
use quiz::{Action, Behaviour, Certainty, Feedback, Points, Question, Step};
use std::sync::Arc;
use store::db::Connection;
use store::regrade::{Candidate, Change, Sitting};

/// What becomes of an attempt, before anything is written.
pub(super) struct Considered {
    pub sitting: Sitting,
    pub change: Change,
    /// The share of one point to be recorded, where the present key judges the answer from now on.
    pub share: Option<i32>,
}

/// Marks the answer of an attempt with the present key. `None` where that has judged it already.
pub(super) async fn consider(
    ctx: &Context,
    job: &mut Job,
    candidate: &Candidate,
    mut writer: Option<&mut Connection>,
) -> Result<Option<Considered>, UseCaseError> {
    let published = ctx.shelf.version(ctx, candidate.version).await?;
    let Some(rules) = rules_of(&published, &candidate.sitting.assessment) else {
        return Ok(None);
    };
    let connection = writer.as_deref_mut();
    let Some(item) = item(ctx, connection, &published, &rules, job, candidate).await? else {
        return Ok(None);
    };
    if item.judged_by == job.to {
        return Ok(None);
    }
    let questions = Questions::judged(ctx, &published, std::slice::from_ref(&item)).await?;
    let asked = questions.get(&item.question, item.version)?;
    let carry = job.carry(item.version, asked)?.clone();
    let before = item.earned.unwrap_or(0);
    let mut change = Change {
        attempt: candidate.attempt,
        before_sixtieths: before,
        after_sixtieths: before,
        percent_before: percent(candidate.earned_sixtieths, candidate),
        percent_after: percent(candidate.earned_sixtieths, candidate),
        passed_before: candidate.passed,
        passed_after: candidate.passed,
        fate: String::from("same"),
    };
    let unchanged = |change: Change| {
        Ok(Some(Considered {
            sitting: candidate.sitting.clone(),
            change,
            share: None,
        }))
    };
    if matches!(candidate.overruled.as_deref(), Some("marked" | "contest")) {
        change.fate = String::from("kept");
        return unchanged(change);
    }
    let Ok(carry) = carry else {
        change.fate = String::from("unlike");
        return unchanged(change);
    };
    let judged = |change: Change, share: Points| {
        Ok(Some(Considered {
            sitting: candidate.sitting.clone(),
            change,
            share: Some(share.sixtieths()),
        }))
    };
    let Some(response) = item.response.as_ref() else {
        return judged(change, Points::ZERO);
    };
    let steps = if rules.behaviour.feedback == Feedback::Interactive {
        let all = match writer {
            Some(writer) => store::attempt::list_steps(writer, candidate.attempt).await?,
            // Not before versions are loaded: many who wait for one must not hold all connections.
            None => {
                store::attempt::list_steps(&mut *ctx.db.read().await?, candidate.attempt).await?
            }
        };
        steps_of(&all, job.id.as_str())?
    } else {
        vec![Step {
            action: Action::Save,
            parts: response.clone(),
            certainty: None,
        }]
    };
    let steps: Vec<Step> = steps
        .into_iter()
        .map(|step| Step {
            parts: carry.response(&step.parts),
            ..step
        })
        .collect();
    let share = share(&rules, job.question()?, &steps);
    let certainty = item.certainty.and_then(Certainty::from_level);
    let after = overruling(&rules, asked, share, certainty).sixtieths();
    if after == before {
        return judged(change, share);
    }
    if job.only_raise && after < before {
        change.fate = String::from("spared");
        return unchanged(change);
    }
    let total = candidate.earned_sixtieths + (after - before);
    change.fate = String::from("changed");
    change.after_sixtieths = after;
    change.percent_after = percent(total, candidate);
    change.passed_after = candidate.waiting == 0
        && rules.pass_percent.is_some_and(|pass| {
            quiz::passes(
                Points::from_sixtieths(total),
                Points::from_sixtieths(candidate.possible_sixtieths),
                pass,
            )
        });
    judged(change, share)
}

/// What the question added to the latest outcome.
async fn item(
    ctx: &Context,
    writer: Option<&mut Connection>,
    published: &Arc<Published>,
    rules: &Rules<'_>,
    job: &Job,
    candidate: &Candidate,
) -> Result<Option<Item>, UseCaseError> {
    let mut items = outcome::items(&candidate.items)?;
    if items.is_empty() {
        // Finished by an earlier version of Audire, which knew no other versions of questions.
        let mut reader;
        let conn = if let Some(writer) = writer {
            writer
        } else {
            reader = ctx.db.read().await?;
            &mut *reader
        };
        let attempt = store::attempt::get(conn, candidate.attempt).await?;
        items = outcome::compute(ctx, conn, published, rules, &attempt).await?;
    }
    Ok(items.into_iter().find(|item| item.question == job.id))
}

/// What the steps earn of one point with the present key, tries counted: certainty and weight come after.
fn share(rules: &Rules<'_>, question: &Question, steps: &[Step]) -> Points {
    let behaviour = Behaviour {
        certainty: false,
        ..rules.behaviour
    };
    let earned = behaviour.score(question, steps).earned;
    let weight = i32::try_from(question.points.max(1)).unwrap_or(1);
    Points::from_sixtieths(earned.unwrap_or(Points::ZERO).sixtieths() / weight)
}

fn percent(earned: i32, candidate: &Candidate) -> u32 {
    let possible = Points::from_sixtieths(candidate.possible_sixtieths);
    Points::from_sixtieths(earned).percent_of(possible)
}
