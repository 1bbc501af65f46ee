//! Measuring: assessed interviews of a strand, before the training, to pass, and after it.

use super::Purpose;
use crate::Phrase;
use base::{InterviewRunId, Message, Timestamp};

/// Where somebody stands in both strands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasuringView {
    pub strands: Vec<StrandView>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StrandView {
    /// `adults` or `children`: the end of the catalogue ids `interview-strand-…`.
    pub strand: String,
    /// What is next.
    pub next: Option<NextMeasure>,
    pub runs: Vec<MeasuredRun>,
    /// Two interviews passed, on two days, confirmed by assessors, with sealed cases.
    pub passed_at: Option<Timestamp>,
    /// All that could be used are demonstrations: nothing here certifies.
    pub demonstration: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextMeasure {
    pub purpose: Purpose,
    /// From when on.
    pub from: Option<Timestamp>,
    /// Why it cannot begin now.
    pub obstacle: Option<Message>,
    pub open: Option<InterviewRunId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasuredRun {
    pub run: InterviewRunId,
    pub title: Phrase,
    pub purpose: Purpose,
    pub demonstration: bool,
    pub started_at: Timestamp,
    pub ended_at: Option<Timestamp>,
    /// By automatic coding.
    pub competent: Option<bool>,
    /// By an assessor.
    pub judged: Option<bool>,
    pub recommended: u32,
    pub open: u32,
}
