//! What assessors do: mark, answer objections, see how far they agree.

use crate::Passage;
use crate::question::{CriterionView, ModelView, TurnToJudge};
use base::{ContestId, MarkingTaskId, Timestamp};

/// The queue. Nobody's name stands in it: responses are marked without knowing whose they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkingQueue {
    pub waiting: Vec<MarkingRow>,
    pub contests: Vec<ContestRow>,
    /// Objections that somebody else has to answer, because this person marked the response or opened its result.
    pub contests_barred: u32,
    pub agreement: Vec<AgreementRow>,
    pub page: usize,
    pub more: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkingRow {
    /// Opens the response, and nothing that tells whose it is.
    pub task: MarkingTaskId,
    pub question: String,
    /// The course's address.
    pub course: String,
    /// Inline HTML.
    pub prompt: Passage,
    /// `first`, `second` or `third`: the end of the catalogue ids `marking-part-…`.
    pub part: String,
    pub finished_at: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestRow {
    pub contest: ContestId,
    pub course: String,
    pub question: String,
    pub prompt: Passage,
    pub raised_at: Timestamp,
}

/// One response to mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkingView {
    pub task: MarkingTaskId,
    pub question: String,
    pub course: String,
    /// Block HTML, or empty.
    pub vignette: Passage,
    pub prompt: Passage,
    /// The words to be repaired, where it is that kind.
    pub words: Option<TurnToJudge>,
    pub response: String,
    pub rubric: Vec<CriterionView>,
    pub models: Vec<ModelView>,
    /// `first`, `second` or `third`.
    pub part: String,
    /// For the third marker: what the two gave, level places by criterion.
    pub earlier: Vec<Vec<usize>>,
    pub points: u32,
    pub save_key: String,
}

/// How far first and second markers agree on one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementRow {
    pub course: String,
    pub question: String,
    pub criterion: String,
    /// Responses marked by two.
    pub pairs: u32,
    /// Responses given the same level by both.
    pub same: u32,
    /// Quadratically weighted Cohen's kappa in thousandths; `None` where it cannot be computed.
    pub kappa_thousandths: Option<i32>,
    /// Its standard error in thousandths.
    pub error_thousandths: Option<i32>,
}

/// An objection, as an assessor sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestPage {
    pub contest: ContestId,
    pub course: String,
    pub question: crate::question::QuestionView,
    pub feedback: crate::question::FeedbackView,
    pub reason: String,
    pub raised_at: Timestamp,
    pub earned_sixtieths: i32,
    pub possible_sixtieths: i32,
}
