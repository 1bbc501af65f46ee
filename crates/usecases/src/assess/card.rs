//! A quiz, the final assessment or a drill before it begins: its rules and how far somebody is with it.

use super::limits::next_from;
use super::rules::{Rules, percent, rules};
use crate::author::Published;
use crate::learn::standing::{Standing, evidence};
use base::Timestamp;
use quiz::Feedback;
use store::attempt::Attempt;
use views::assess::AssessmentKind;
use views::learn::{AssessmentCard, BehaviourView, FeedbackTime, FinishedAttempt};

/// A quiz or the final assessment, as the course page shows it.
pub(crate) fn card(
    published: &Published,
    key: &str,
    standing: Option<&Standing>,
    now: Timestamp,
) -> Option<AssessmentCard> {
    let rules = rules(published, key)?;
    let attempts: Vec<&Attempt> = standing
        .map(|one| one.attempts_at(&rules.name).collect())
        .unwrap_or_default();
    let finished: Vec<FinishedAttempt> = attempts
        .iter()
        .rev()
        .filter_map(|attempt| finished(attempt, standing))
        .collect();
    Some(AssessmentCard {
        key: key.to_owned(),
        questions: rules.questions(),
        pass_percent: rules.pass_percent.unwrap_or(0),
        attempts_allowed: standing.map_or_else(
            || (rules.attempts > 0).then_some(rules.attempts),
            |one| one.attempts_allowed(rules.attempts),
        ),
        attempts_used: u32::try_from(attempts.len()).unwrap_or(u32::MAX),
        open: attempts
            .iter()
            .find(|attempt| attempt.result.is_none())
            .map(|attempt| attempt.id),
        best: finished
            .iter()
            .map(|one| (one.percent, one.passed))
            .max_by_key(|&(percent, passed)| (passed, percent)),
        finished,
        still_to_do: still_to_do(published, &rules, standing),
        behaviour: BehaviourView {
            feedback: match rules.behaviour.feedback {
                Feedback::Deferred => FeedbackTime::Deferred,
                Feedback::Immediate => FeedbackTime::Immediate,
                Feedback::Interactive => FeedbackTime::Interactive,
            },
            certainty: rules.behaviour.certainty,
        },
        minutes: rules
            .minutes
            .map(|minutes| standing.map_or(minutes, |one| one.extended_minutes(minutes))),
        wait_hours: rules.wait_hours,
        next_from: standing.and_then(|one| next_from(&rules, one, now)),
    })
}

fn finished(attempt: &Attempt, standing: Option<&Standing>) -> Option<FinishedAttempt> {
    let result = attempt.result.as_ref()?;
    let may_pass = standing.is_none_or(|one| one.counted.may_pass(attempt));
    Some(FinishedAttempt {
        attempt: attempt.id,
        number: attempt.number,
        percent: percent(result),
        passed: may_pass && result.ever_passed_at.is_some(),
        waiting: result.waiting,
        finished_at: result.finished_at,
    })
}

/// The lessons (and quizzes) that must be done first.
fn still_to_do(published: &Published, rules: &Rules<'_>, standing: Option<&Standing>) -> usize {
    let evidence = || evidence(&published.course, standing);
    match (rules.kind, rules.module) {
        (AssessmentKind::Drill, _) => 0,
        (_, Some(module)) => module
            .lessons
            .iter()
            .filter(|lesson| !standing.is_some_and(|one| one.is_done(module, lesson)))
            .count(),
        (_, None) => certification::completion::missing_before_assessment(&evidence())
            .iter()
            .map(|missing| match missing {
                certification::Missing::Lessons(count)
                | certification::Missing::Quizzes(count)
                | certification::Missing::Scenarios(count) => *count as usize,
                certification::Missing::Assessment => 0,
            })
            .sum(),
    }
}
