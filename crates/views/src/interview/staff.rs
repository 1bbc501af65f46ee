//! What assessors and authors see of interviews.

use super::{DebriefTurn, InterviewDebrief};
use crate::Phrase;
use crate::supervise::ProblemView;
use base::{CodingContestId, InterviewRunId, Timestamp};

/// The part of the marking queue with interviews.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InterviewQueue {
    /// Assessed interviews that nobody has confirmed.
    pub runs: Vec<QueuedRun>,
    pub contests: Vec<QueuedContest>,
    /// Runs that ended for demands that have no place.
    pub reports: Vec<QueuedRun>,
    /// Contested turns that were decided: test items of the coder.
    pub items: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedRun {
    pub run: InterviewRunId,
    pub title: Phrase,
    pub ended_at: Timestamp,
    pub competent: bool,
    pub demonstration: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedContest {
    pub contest: CodingContestId,
    /// `None` of a sealed case: who looks at it is recorded, and this list is not.
    pub words: Option<String>,
    pub given: String,
    pub claimed: String,
    pub raised_at: Timestamp,
}

/// A contest as an assessor sees it. Nobody's name stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodingContestView {
    pub contest: CodingContestId,
    pub words: String,
    /// What the person had said, oldest first.
    pub context: Vec<String>,
    pub persona: String,
    pub given: String,
    pub claimed: String,
    pub reason: String,
    /// Reasons of the coder: rule and the words it rests on.
    pub reasons: Vec<(String, Vec<String>)>,
    /// Label, upheld, reason.
    pub decided: Option<(String, bool, String)>,
}

/// An assessed interview before an assessor.
#[derive(Debug, Clone, PartialEq)]
pub struct JudgingView {
    pub debrief: InterviewDebrief,
    /// What the program says when the interview is played again now.
    pub replay: ReplayView,
    pub judgements: Vec<JudgementRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplayView {
    /// Every answer came out the same.
    pub same: bool,
    /// Turns whose label the coder gives otherwise today.
    pub coded_otherwise: Vec<(u32, String, String)>,
    pub differs_at: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgementRow {
    pub passed: bool,
    pub reason: String,
    pub by: String,
    pub at: Timestamp,
}

/// A run that ended for demands that have no place, before an assessor: the two turns and nothing else.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportView {
    pub run: InterviewRunId,
    pub title: Phrase,
    pub turns: Vec<DebriefTurn>,
    pub objection: Option<String>,
    pub decided: Option<(bool, String)>,
}

/// Cases as their authors see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorInterviews {
    pub cases: Vec<CaseState>,
    /// Strand, sealed cases there are, cases needed.
    pub sealed: Vec<(String, u32, u32)>,
    /// Contested turns that were decided: test items of the coder.
    pub items: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseState {
    pub interview: String,
    pub title: Option<Phrase>,
    /// `practice`, `demonstration`; sealed ones are only counted.
    pub used: String,
    pub version: Option<String>,
    pub published_at: Option<Timestamp>,
    pub behind: bool,
    pub problems: Vec<ProblemView>,
}
