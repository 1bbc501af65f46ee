//! What is recorded of one person in one course, and what follows from it.

use super::counted::Counted;
use crate::assess::rules::{FINAL, quiz_name};
use crate::practise::scenario::places::AssessedHere;
use crate::{Context, UseCaseError};
use base::{Message, Slug, Timestamp};
use certification::CourseEvidence;
use courseware::{Course, Lesson, Module};
use store::accommodation::Accommodation;
use store::attempt::{Attempt, Outcome};
use store::db::Connection;
use store::enrolment::{Enrolment, LessonState};
use store::scenario::Run;
use views::learn::Progress;

/// An enrolment with its evidence.
#[derive(Debug)]
pub(crate) struct Standing {
    pub enrolment: Enrolment,
    pub lessons: Vec<LessonState>,
    pub attempts: Vec<Attempt>,
    /// Assessed runs through scenarios.
    pub scenarios: Vec<Run>,
    /// What was done before a newer version was taken.
    pub counted: Counted,
    /// Extra time and attempts.
    pub accommodation: Option<Accommodation>,
}

impl Standing {
    /// Reads the evidence of an enrolment: three indexed queries, a fourth where its course may assess with scenarios,
    /// and a fifth where a newer version was taken on the way.
    pub(crate) async fn load(
        ctx: &Context,
        conn: &mut Connection,
        enrolment: Enrolment,
    ) -> Result<Self, UseCaseError> {
        let lessons = store::enrolment::list_lessons(conn, enrolment.id).await?;
        let attempts = store::attempt::list(conn, enrolment.id).await?;
        let scenarios = match ctx.shelf.assesses_scenarios(enrolment.version) {
            // Before the steps that were taken, it may have been another version that assesses.
            Some(false) if enrolment.moves == 0 => Vec::new(),
            _ => store::scenario::list_assessed(conn, enrolment.id).await?,
        };
        let counted = Counted::load(conn, &enrolment).await?;
        let accommodation =
            store::accommodation::find(conn, enrolment.account, enrolment.course.as_str()).await?;
        Ok(Self {
            enrolment,
            lessons,
            attempts,
            scenarios,
            counted,
            accommodation,
        })
    }

    pub(crate) fn state(&self, module: &Module, lesson: &Lesson) -> Option<&LessonState> {
        self.lessons.iter().find(|state| {
            state.module == module.slug.as_str() && state.lesson == lesson.slug.as_str()
        })
    }

    pub(crate) fn is_done(&self, module: &Module, lesson: &Lesson) -> bool {
        self.state(module, lesson)
            .is_some_and(|state| state.completed_at.is_some())
    }

    pub(crate) fn progress(&self, module: &Module, lesson: &Lesson) -> Progress {
        match self.state(module, lesson) {
            None => Progress::NotStarted,
            Some(state) if state.completed_at.is_some() => Progress::Done,
            Some(_) => Progress::Started,
        }
    }

    /// Attempts at one assessment, in order.
    pub(crate) fn attempts_at(
        &self,
        assessment: &str,
    ) -> impl DoubleEndedIterator<Item = &Attempt> {
        self.attempts
            .iter()
            .filter(move |attempt| self.counted.attempt(attempt) == Some(assessment))
    }

    /// The first attempt that passed, if only once: what was passed stays passed when an answer is marked again.
    pub(crate) fn passed(&self, assessment: &str) -> Option<(&Attempt, &Outcome)> {
        self.attempts_at(assessment)
            .filter(|attempt| self.counted.may_pass(attempt))
            .filter_map(|attempt| attempt.result.as_ref().map(|result| (attempt, result)))
            .find(|(_, result)| result.ever_passed_at.is_some())
    }

    /// The assessed runs of one module, in order.
    pub(crate) fn scenario_runs<'a>(
        &'a self,
        module: &'a Slug,
    ) -> impl DoubleEndedIterator<Item = &'a Run> {
        self.scenarios
            .iter()
            .filter(move |run| self.counted.run(run) == Some(module.as_str()))
    }

    /// How many attempts this person may have; a limit of 0 is none.
    pub(crate) fn attempts_allowed(&self, limit: u32) -> Option<u32> {
        attempts_allowed(limit, self.accommodation.as_ref())
    }

    /// How many more attempts may begin; a limit of 0 is none.
    pub(crate) fn attempts_left(&self, assessment: &str, limit: u32) -> Option<u32> {
        let used = u32::try_from(self.attempts_at(assessment).count()).unwrap_or(u32::MAX);
        self.attempts_allowed(limit)
            .map(|allowed| allowed.saturating_sub(used))
    }

    /// So many minutes with this person's extra time, in seconds.
    pub(crate) fn extended_seconds(&self, minutes: u32) -> i64 {
        let extra = self
            .accommodation
            .as_ref()
            .map_or(0, |one| one.extra_time_percent);
        // Sixty seconds a minute and a hundredth part a percent: minutes × (100 + extra) × 60 / 100.
        i64::from(minutes) * (100 + i64::from(extra)) * 3 / 5
    }

    /// The same in whole minutes, as a page tells them.
    pub(crate) fn extended_minutes(&self, minutes: u32) -> u32 {
        u32::try_from(self.extended_seconds(minutes) / 60).unwrap_or(u32::MAX)
    }

    /// The latest attempt waits for a person's mark.
    pub(crate) fn waits_for_mark(&self, assessment: &str) -> bool {
        self.attempts_at(assessment)
            .next_back()
            .and_then(|attempt| attempt.result.as_ref())
            .is_some_and(|result| result.waiting > 0)
    }

    /// The latest sign of life in this course.
    pub(crate) fn active_at(&self) -> Timestamp {
        let lessons = self
            .lessons
            .iter()
            .flat_map(|state| [state.completed_at, state.read_at])
            .flatten();
        let attempts = self.attempts.iter().map(|attempt| {
            attempt
                .result
                .map_or(attempt.started_at, |result| result.finished_at)
        });
        let runs = self
            .scenarios
            .iter()
            .map(|run| run.end.as_ref().map_or(run.started_at, |end| end.ended_at));
        lessons
            .chain(attempts)
            .chain(runs)
            .fold(self.enrolment.enrolled_at, Timestamp::max)
    }
}

/// An enrolment read again in the transaction that writes. In between a newer version may have been taken in another window: then what was
/// meant for the older one is refused.
pub(crate) async fn unmoved(
    conn: &mut Connection,
    before: &Enrolment,
) -> Result<Enrolment, UseCaseError> {
    let enrolment = store::enrolment::get(conn, before.id).await?;
    if enrolment.version != before.version {
        return Err(UseCaseError::Conflict(Message::new("newer-meanwhile")));
    }
    Ok(enrolment)
}

/// How many attempts somebody may have; a limit of 0 is none.
pub(crate) fn attempts_allowed(limit: u32, accommodation: Option<&Accommodation>) -> Option<u32> {
    let extra = accommodation.map_or(0, |one| one.extra_attempts);
    (limit > 0).then(|| limit.saturating_add(extra))
}

/// The evidence that completion is decided from; for nobody in particular, what there is to do.
pub(crate) fn evidence(course: &Course, standing: Option<&Standing>) -> CourseEvidence {
    let mut evidence = CourseEvidence {
        has_assessment: course.assessment.is_some(),
        assessment_passed: standing.is_some_and(|standing| standing.passed(FINAL).is_some()),
        ..CourseEvidence::default()
    };
    for module in &course.modules {
        for lesson in &module.lessons {
            evidence.lessons += 1;
            evidence.lessons_completed +=
                u32::from(standing.is_some_and(|one| one.is_done(module, lesson)));
        }
        if module.quiz.is_some() {
            let name = quiz_name(&module.slug);
            evidence.quizzes += 1;
            evidence.quizzes_passed +=
                u32::from(standing.is_some_and(|one| one.passed(&name).is_some()));
        }
        if module.assessed.is_some() {
            let here = standing.and_then(|standing| AssessedHere::of(module, standing));
            evidence.scenarios += 1;
            evidence.scenarios_passed += u32::from(here.is_some_and(|one| one.passed().is_some()));
        }
    }
    evidence
}
