//! What is recorded of one person, as the facts that a certification is decided from. Every feature's own tables are asked; only for what
//! the requirements name.

use super::cycles::Framed;
use crate::assess::rules::key;
use crate::learn::standing;
use crate::practise::interview::assessed;
use crate::{Context, UseCaseError};
use base::{Slug, Timestamp};
use certification::cycle::Zone;
use certification::requirement::{Confirmed, CourseProgress, Evidence, Fact, Kind, Waiver};
use quiz::Points;
use std::collections::BTreeSet;
use store::attempt::Attempt;
use store::db::Connection;

/// Everything that may count for this cycle.
pub(super) async fn gather(
    ctx: &Context,
    conn: &mut Connection,
    framed: &Framed,
) -> Result<Evidence, UseCaseError> {
    let account = framed.cycle.account;
    let mut evidence = Evidence {
        holder: account.to_string(),
        ..Evidence::default()
    };
    let wanted = Wanted::of(framed);
    for course in &wanted.courses {
        add_course(ctx, conn, framed, course, &mut evidence).await?;
    }
    if wanted.interviews {
        evidence.facts.extend(interviews(ctx, conn, framed).await?);
    }
    if wanted.observations {
        evidence.facts.extend(observations(conn, framed).await?);
    }
    if wanted.attendance {
        evidence.facts.extend(attendance(conn, framed).await?);
    }
    evidence.facts.extend(waivers(conn, framed).await?);
    Ok(evidence)
}

/// What the requirements name.
#[derive(Default)]
struct Wanted {
    courses: BTreeSet<Slug>,
    interviews: bool,
    observations: bool,
    attendance: bool,
}

impl Wanted {
    fn of(framed: &Framed) -> Self {
        let mut wanted = Self::default();
        for one in framed.requirements.all() {
            match &one.kind {
                Kind::Course { course } | Kind::Assessment { course, .. } => {
                    wanted.courses.insert(course.clone());
                }
                Kind::Proficiency { .. } => wanted.interviews = true,
                Kind::Observed { .. } => wanted.observations = true,
                Kind::Attendance { .. } => wanted.attendance = true,
                Kind::Waiting { .. } | Kind::Any { .. } | Kind::All { .. } => {}
            }
        }
        wanted
    }
}

/// Completions and scores of every enrolment in a course, and how far the latest is.
async fn add_course(
    ctx: &Context,
    conn: &mut Connection,
    framed: &Framed,
    course: &Slug,
    evidence: &mut Evidence,
) -> Result<(), UseCaseError> {
    let enrolments =
        store::evidence::list_enrolments(conn, framed.cycle.account, course.as_str()).await?;
    let mut open = None;
    for id in enrolments {
        let enrolment = store::enrolment::get(conn, id).await?;
        for attempt in store::attempt::list(conn, id).await? {
            let all = scores(conn, course, &attempt, framed.cycle.opened_at).await?;
            evidence.facts.extend(all);
        }
        if let Some(at) = enrolment.completed_at {
            let acted_at = store::evidence::find_last_act(conn, id).await?;
            evidence.facts.push(Fact::CourseCompleted {
                course: course.to_string(),
                version: enrolment.version.to_string(),
                at: shown_at(acted_at.unwrap_or(at), at, framed.cycle.opened_at),
            });
            open = None;
        } else {
            open = Some(enrolment);
        }
    }
    if let Some(enrolment) = open {
        let published = ctx.shelf.version(ctx, enrolment.version).await?;
        let found = standing::Standing::load(ctx, conn, enrolment).await?;
        evidence.courses.push(CourseProgress {
            course: course.to_string(),
            evidence: standing::evidence(&published.course, Some(&found)),
        });
    }
    Ok(())
}

/// What an attempt came to each time it was decided: a score that was reached stays reached when an answer is marked again.
async fn scores(
    conn: &mut Connection,
    course: &Slug,
    attempt: &Attempt,
    opened_at: Timestamp,
) -> Result<Vec<Fact>, UseCaseError> {
    let Some(result) = attempt.result else {
        return Ok(Vec::new());
    };
    let outcomes = store::attempt::list_outcomes(conn, attempt.id).await?;
    let marked = outcomes.iter().filter(|one| one.waiting == 0);
    Ok(marked
        .map(|one| {
            let earned = Points::from_sixtieths(one.earned_sixtieths);
            Fact::AssessmentScored {
                course: course.to_string(),
                assessment: key(&attempt.assessment).to_owned(),
                attempt: attempt.id.to_string(),
                percent: earned.percent_of(Points::from_sixtieths(one.possible_sixtieths)),
                at: shown_at(result.finished_at, one.decided_at, opened_at),
            }
        })
        .collect())
}

/// When a score or a completion was shown: when it was decided; but what was done before a cycle opened is of that time, however
/// often and late it is marked.
pub(super) fn shown_at(
    done_at: Timestamp,
    decided_at: Timestamp,
    opened_at: Timestamp,
) -> Timestamp {
    if done_at < opened_at {
        done_at
    } else {
        decided_at
    }
}

async fn interviews(
    ctx: &Context,
    conn: &mut Connection,
    framed: &Framed,
) -> Result<Vec<Fact>, UseCaseError> {
    let all = assessed(ctx, conn, framed.cycle.account).await?;
    Ok(all
        .into_iter()
        .map(|one| Fact::Interview {
            run: one.run.to_string(),
            case: one.case.to_string(),
            persona: one.persona,
            sealed: true,
            passed: one.passed,
            began: one.began,
            at: one.ended,
            confirmed: one.judged.map(|(by, _, at)| Confirmed {
                by: by.to_string(),
                at,
            }),
        })
        .collect())
}

/// Only by assessors of the programme whose certification it is, as they were when they rated.
async fn observations(conn: &mut Connection, framed: &Framed) -> Result<Vec<Fact>, UseCaseError> {
    let (account, programme) = (framed.cycle.account, framed.programme.id);
    let all = store::observation::list_in_programme(conn, account, programme).await?;
    Ok(all
        .into_iter()
        .map(|one| Fact::Observed {
            observation: one.id.to_string(),
            rubric: one.rubric,
            passed: one.passed,
            assessor: one.assessor.to_string(),
            at: on_day(&framed.zone, &one.observed_on, one.recorded_at),
        })
        .collect())
}

/// Only meetings of the programme whose certification it is.
async fn attendance(conn: &mut Connection, framed: &Framed) -> Result<Vec<Fact>, UseCaseError> {
    let account = framed.cycle.account;
    let all = store::evidence::list_attended(conn, account, framed.programme.id).await?;
    Ok(all
        .into_iter()
        .map(|one| Fact::Attended {
            session: one.session.to_string(),
            minutes: one.minutes,
            at: on_day(&framed.zone, &one.held_on, one.recorded_at),
        })
        .collect())
}

/// When something of a civil day happened: by the end of that day, and before it was recorded.
pub(super) fn on_day(zone: &Zone, day: &str, recorded_at: Timestamp) -> Timestamp {
    let Ok(day) = day.parse() else {
        return recorded_at;
    };
    let over = zone.end_of(day);
    Timestamp::from_millis(over.millis().saturating_sub(1)).min(recorded_at)
}

async fn waivers(conn: &mut Connection, framed: &Framed) -> Result<Vec<Fact>, UseCaseError> {
    let all = store::waiver::list(conn, framed.cycle.id).await?;
    Ok(all
        .into_iter()
        .map(|one| {
            let agreed = one.decided.filter(|decision| decision.confirmed);
            Fact::Waived(Waiver {
                requirement: one.requirement,
                proposed_by: one.proposed_by.to_string(),
                confirmed: agreed.map(|decision| Confirmed {
                    by: decision.by.to_string(),
                    at: agreed_at(decision.at, framed.cycle.opened_at),
                }),
            })
        })
        .collect())
}

/// When a waiver was agreed on: it is of its cycle, so never before that opened, whatever the clock said.
pub(super) fn agreed_at(decided_at: Timestamp, opened_at: Timestamp) -> Timestamp {
    decided_at.max(opened_at)
}
