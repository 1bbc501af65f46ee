//! Links to scenarios, interviews and drills.

use crate::visit::encode;
use base::{InterviewDrillId, InterviewRunId, ScenarioRunId};

/// The page before a scenario.
pub fn scenario(scenario: &str) -> String {
    format!("/practice/scenarios/{}", encode(scenario))
}

/// The page before a scenario, from a module: skipping it leads back there.
pub fn scenario_from(of: &str, module: &str, name: &str) -> String {
    let (of, module) = (encode(of), encode(module));
    format!("{}?course={of}&module={module}", scenario(name))
}

/// A run through a scenario.
pub fn scenario_run(run: ScenarioRunId) -> String {
    format!("/practice/scenarios/runs/{run}")
}

/// A run that came to an end, looked back on.
pub fn scenario_debrief(run: ScenarioRunId) -> String {
    format!("{}/debrief", scenario_run(run))
}

/// The page before an interview.
pub fn interview(interview: &str) -> String {
    format!("/practice/interviews/{}", encode(interview))
}

/// The page before an interview, from a module: skipping it leads back there.
pub fn interview_from(of: &str, module: &str, name: &str) -> String {
    let (of, module) = (encode(of), encode(module));
    format!("{}?course={of}&module={module}", interview(name))
}

/// An interview: its planning, then the room.
pub fn interview_run(run: InterviewRunId) -> String {
    format!("/practice/interviews/runs/{run}")
}

/// An interview that was ended, looked back on.
pub fn interview_debrief(run: InterviewRunId) -> String {
    format!("{}/debrief", interview_run(run))
}

/// A round of questions to name, or to put in better words.
pub fn interview_drill(drill: InterviewDrillId) -> String {
    format!("/practice/drills/utterances/{drill}")
}
