//! Links to attempts, and to what assessors mark.

use crate::visit::encode;
use base::{AttemptId, CodingContestId, ContestId, FactId, InterviewRunId, MarkingTaskId};

pub fn attempt(attempt: AttemptId) -> String {
    format!("/assessments/{attempt}")
}

pub fn attempt_result(attempt: AttemptId) -> String {
    format!("/assessments/{attempt}/result")
}

/// An assessed interview before an assessor.
pub fn judging(run: InterviewRunId) -> String {
    format!("/marking/interviews/{run}")
}

/// A contested label, as assessors see it.
pub fn coding_contest(contest: CodingContestId) -> String {
    format!("/marking/codings/{contest}")
}

/// An interview that ended for demands that have no place in one, before an assessor.
pub fn interview_report(run: InterviewRunId) -> String {
    format!("/marking/reports/{run}")
}

/// One response that a person has to mark.
pub fn marking(task: MarkingTaskId) -> String {
    format!("/marking/responses/{task}")
}

/// An objection, as assessors see it.
pub fn contest(contest: ContestId) -> String {
    format!("/marking/contests/{contest}")
}

/// Practice that was rated.
pub fn observation(id: FactId) -> String {
    format!("/marking/observations/{id}")
}

/// The form for practice that is rated with this rubric.
pub fn new_observation(rubric: &str) -> String {
    format!("/marking/observations/new?rubric={}", encode(rubric))
}

/// A rubric on paper.
pub fn observation_paper(rubric: &str) -> String {
    format!("/marking/observations/paper/{}", encode(rubric))
}
