//! Whether evidence meets one requirement, and since when; else what exactly is missing.
//!
//! Whatever is met is met since the earliest moment at which the facts were enough. So a fact that is added can make
//! that moment earlier and never later, and nothing that was met is lost again.

use super::aloud::assessment_part;
use super::proficiency::Found;
use super::standing::Next;
use super::{Evidence, Fact, Moments, proficiency};
use super::{Kind, Requirement};
use crate::completion::{CourseEvidence, Missing, missing};
use crate::sentence::Sentence;
use base::{Message, Slug, Timestamp};
use std::collections::BTreeSet;

/// Decides on a requirement that rests on evidence; `facts` are sorted by date and each there once. `None` for a
/// waiting time and a group.
pub(super) fn judge(
    requirement: &Requirement,
    evidence: &Evidence,
    facts: &[Fact],
    moments: &Moments,
) -> Option<Found> {
    let counted: Vec<&Fact> = facts
        .iter()
        .filter(|fact| requirement.ever || fact.at().is_some_and(|at| at >= moments.opened_at))
        .collect();
    let id = &requirement.id;
    Some(match &requirement.kind {
        Kind::Course { course } => {
            let before = facts.iter().any(|fact| completes(fact, course));
            judge_course(id, course, &counted, evidence, before.then_some(moments))
        }
        Kind::Assessment {
            course,
            assessment,
            at_least,
        } => judge_assessment(id, course, assessment, *at_least, &counted),
        Kind::Proficiency { people } => {
            proficiency::judge(id, *people, &counted, &evidence.holder, moments)
        }
        Kind::Observed {
            rubric,
            times,
            assessors,
        } => judge_observed(id, rubric, *times, *assessors, &counted, &evidence.holder),
        Kind::Attendance { hours } => judge_attendance(id, *hours, &counted),
        Kind::Waiting { .. } | Kind::Any { .. } | Kind::All { .. } => return None,
    })
}

pub(super) fn missing_one(id: &Slug, said: Vec<Sentence>, next: Sentence, permille: u32) -> Found {
    Found::Missing {
        said,
        next: Next {
            requirement: id.clone(),
            own: true,
            said: next,
        },
        permille,
    }
}

fn completes(fact: &Fact, wanted: &Slug) -> bool {
    matches!(fact, Fact::CourseCompleted { course, .. } if course == wanted.as_str())
}

/// `before` is given where the course was completed at any time, perhaps too early.
fn judge_course(
    id: &Slug,
    course: &Slug,
    facts: &[&Fact],
    evidence: &Evidence,
    before: Option<&Moments>,
) -> Found {
    let about = |message| Sentence::of(message).course(course.as_str());
    let found = facts.iter().find(|fact| completes(fact, course));
    if let Some((fact, at)) = found.and_then(|fact| Some((fact, fact.at()?))) {
        return Found::Met {
            at,
            said: about(Message::new("certification-met-course")).moment("at", at),
            by: vec![(*fact).clone()],
        };
    }
    let progress = evidence
        .courses
        .iter()
        .find(|one| one.course == course.as_str())
        .map(|one| &one.evidence);
    let open: Vec<Missing> = progress.map(missing).unwrap_or_default();
    if let (Some(progress), false) = (progress, open.is_empty()) {
        let said = open
            .iter()
            .map(|one| {
                about(match one {
                    Missing::Lessons(count) => {
                        Message::new("certification-missing-lessons").with("count", *count)
                    }
                    Missing::Quizzes(count) => {
                        Message::new("certification-missing-quizzes").with("count", *count)
                    }
                    Missing::Scenarios(count) => {
                        Message::new("certification-missing-scenarios").with("count", *count)
                    }
                    Missing::Assessment => Message::new("certification-missing-final"),
                })
            })
            .collect();
        let next = about(Message::new("certification-next-course-on"));
        return missing_one(id, said, next, share_of_course(progress));
    }
    let said = match before {
        Some(moments) => about(Message::new("certification-missing-course-again"))
            .moment("opened", moments.opened_at),
        None => about(Message::new("certification-missing-course")),
    };
    let next = about(Message::new("certification-next-course"));
    missing_one(id, vec![said], next, 0)
}

/// How much of a course is done: each lesson, quiz, scenario and the assessment is one step.
fn share_of_course(course: &CourseEvidence) -> u32 {
    let all = [
        (course.lessons_completed, course.lessons),
        (course.quizzes_passed, course.quizzes),
        (course.scenarios_passed, course.scenarios),
        (
            u32::from(course.assessment_passed),
            u32::from(course.has_assessment),
        ),
    ];
    let done = all.iter().map(|(done, of)| u64::from(*done.min(of))).sum();
    share(done, all.iter().map(|(_, of)| u64::from(*of)).sum())
}

/// So many of so many, in thousandths; never the whole, because this is what is not yet met.
pub(super) fn share(done: u64, of: u64) -> u32 {
    let permille = done.saturating_mul(1000).checked_div(of).unwrap_or(0);
    u32::try_from(permille).unwrap_or(u32::MAX).min(999)
}

fn judge_assessment(
    id: &Slug,
    course: &Slug,
    assessment: &Slug,
    needed: u32,
    facts: &[&Fact],
) -> Found {
    let about = |message| {
        Sentence::of(message)
            .part("assessment", assessment_part(course, assessment))
            .course(course.as_str())
    };
    let mut best = None;
    for fact in facts {
        let Fact::AssessmentScored {
            course: of,
            assessment: which,
            percent,
            at,
            ..
        } = fact
        else {
            continue;
        };
        if of != course.as_str() || which != assessment.as_str() {
            continue;
        }
        if *percent >= needed {
            let message = Message::new("certification-met-assessment")
                .with("percent", *percent)
                .with("needed", needed);
            return Found::Met {
                at: *at,
                said: about(message).moment("at", *at),
                by: vec![(*fact).clone()],
            };
        }
        best = best.max(Some(*percent));
    }
    let said = match best {
        Some(best) => about(
            Message::new("certification-missing-score")
                .with("best", best)
                .with("needed", needed),
        ),
        None => about(Message::new("certification-missing-assessment").with("needed", needed)),
    };
    // An attempt begins anew: a score that was not enough is no part of the way.
    let next = about(Message::new("certification-next-assessment"));
    missing_one(id, vec![said], next, 0)
}

fn judge_observed(
    id: &Slug,
    rubric: &Slug,
    times: u32,
    assessors: u32,
    facts: &[&Fact],
    holder: &str,
) -> Found {
    let mut count: u32 = 0;
    let mut by = BTreeSet::new();
    let mut used = Vec::new();
    for fact in facts {
        let Fact::Observed {
            rubric: which,
            passed: true,
            assessor,
            at,
            ..
        } = fact
        else {
            continue;
        };
        if which != rubric.as_str() || assessor == holder {
            continue;
        }
        count = count.saturating_add(1);
        by.insert(assessor.as_str());
        used.push((*fact).clone());
        if count >= times && distinct(&by) >= assessors {
            let message = Message::new("certification-met-observed").with("times", count);
            return Found::Met {
                at: *at,
                said: Sentence::of(message)
                    .rubric(rubric.as_str())
                    .person("person", assessor)
                    .moment("at", *at),
                by: used,
            };
        }
    }
    let people = distinct(&by);
    let more = times.saturating_sub(count);
    let others = assessors.saturating_sub(people);
    let about = |message| Sentence::of(message).rubric(rubric.as_str());
    let mut said = Vec::new();
    if more > 0 {
        said.push(about(
            Message::new("certification-missing-observed").with("count", more),
        ));
    }
    if others > 0 && assessors > 1 {
        said.push(about(
            Message::new("certification-missing-assessors").with("count", others),
        ));
    }
    let done = u64::from(count.min(times)) + u64::from(people.min(assessors));
    let permille = share(done, u64::from(times) + u64::from(assessors));
    missing_one(
        id,
        said,
        about(Message::new("certification-next-observed")),
        permille,
    )
}

fn distinct(people: &BTreeSet<&str>) -> u32 {
    u32::try_from(people.len()).unwrap_or(u32::MAX)
}

fn judge_attendance(id: &Slug, hours: u32, facts: &[&Fact]) -> Found {
    let needed = u64::from(hours) * 60;
    let mut total: u64 = 0;
    let mut used = Vec::new();
    for fact in facts {
        let Fact::Attended { minutes, at, .. } = fact else {
            continue;
        };
        if *minutes == 0 {
            continue;
        }
        total += u64::from(*minutes);
        used.push((*fact).clone());
        if total >= needed {
            return met_attendance(*at, hours, used);
        }
    }
    let left = needed - total;
    let message = Message::new("certification-missing-attendance")
        .with("hours", whole(left / 60))
        .with("minutes", whole(left % 60))
        .with("needed", hours);
    missing_one(
        id,
        vec![message.into()],
        Message::new("certification-next-attendance").into(),
        share(total, needed),
    )
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn met_attendance(at: Timestamp, hours: u32, by: Vec<Fact>) -> Found {
    let message = Message::new("certification-met-attendance").with("hours", hours);
    Found::Met {
        at,
        said: Sentence::of(message).moment("at", at),
        by,
    }
}
