//! Looking back on an interview.

use super::{PlanView, Purpose, SegmentView};
use crate::{Passage, Phrase};
use base::{CodingContestId, InterviewRunId, Message, Timestamp};

/// A debrief.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing of the page, and none excludes another"
)]
#[derive(Debug, Clone, PartialEq)]
pub struct InterviewDebrief {
    pub run: InterviewRunId,
    pub interview: String,
    pub title: Phrase,
    pub called: Phrase,
    pub course: String,
    /// First 12 digits of the version's fingerprint.
    pub version: String,
    pub model_version: String,
    pub seed: String,
    pub purpose: Purpose,
    pub demonstration: bool,
    pub started_at: Timestamp,
    pub ended_at: Timestamp,
    /// The end of the catalogue ids `interview-end-…`.
    pub how: String,
    pub too_few: bool,
    pub competent: bool,
    /// Of an assessed run: what an assessor decided.
    pub judged: Option<JudgedView>,
    pub measures: Vec<MeasureView>,
    pub turns: Vec<DebriefTurn>,
    pub steps: Vec<StepView>,
    /// Of an assessed run: there are more, and they would tell what was not told.
    pub steps_hidden: bool,
    pub phases: Vec<PhaseView>,
    /// The turn and the end of a catalogue id `interview-fault-…`.
    pub faults: Vec<(u32, String)>,
    pub details: Vec<DetailView>,
    /// The word of the person, the turn they said it in, a good question.
    pub left: Vec<LeftView>,
    pub curve: Vec<CurvePoint>,
    /// Messages `interview-strength-…` with the turn to read again.
    pub strengths: Vec<(Message, Option<u32>)>,
    pub improve: Vec<BetterView>,
    pub goal: Message,
    /// Words of the briefing that were used though the person had not said them: why, and the turn.
    pub traps: Vec<(Phrase, u32)>,
    pub present: Vec<PresentSeen>,
    pub plan: PlanView,
    pub notes: String,
    pub looked_back: String,
    pub ending: Passage,
    pub sources: Passage,
    /// Earlier interviews of the same person, oldest first, this one last: for small multiples.
    pub earlier: Vec<EarlierView>,
    /// It is the reader's own.
    pub own: bool,
    /// Whose it is, where an assessor looks at it.
    pub officer: Option<String>,
    /// Ended for demands that have no place here: what became of the report.
    pub report: Option<ReportState>,
    /// A second talk can follow: what was not told is not shown yet.
    pub held_back: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgedView {
    pub passed: bool,
    pub reason: String,
    pub judged_at: Timestamp,
}

/// One measure with its bands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureView {
    /// The end of the catalogue ids `interview-measure-…`.
    pub measure: String,
    pub count: u32,
    pub of: u32,
    /// In percent, or the count where it is no share.
    pub value: u32,
    pub is_share: bool,
    /// `red`, `developing`, `competent`, `strong`.
    pub band: String,
    /// None of faults: each is one too many.
    pub edges: Option<BandEdges>,
    pub needed: bool,
}

/// Where the bands of a measure begin, in its own unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BandEdges {
    pub developing: u32,
    pub competent: u32,
    pub strong: u32,
    /// More is better; otherwise an edge is the most that still belongs to it.
    pub more: bool,
}

/// A turn with what the debrief knows of it.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing of a turn, and none excludes another"
)]
#[derive(Debug, Clone, PartialEq)]
pub struct DebriefTurn {
    pub number: u32,
    pub session: u8,
    pub said: Option<String>,
    pub act: Option<String>,
    pub reply: Vec<SegmentView>,
    /// Such as `INV`; the end of the catalogue ids `label-…`.
    pub label: Option<String>,
    pub form: Option<String>,
    /// Ends of the catalogue ids `interview-flag-…`.
    pub flags: Vec<String>,
    pub counts: bool,
    pub recommended: bool,
    pub unsure: bool,
    /// What an assessor made of a contest.
    pub contest: Option<ContestState>,
    /// The officer may contest the label.
    pub can_contest: bool,
    /// What this turn moved: ends of the catalogue ids `interview-moved-…`.
    pub moved: Vec<String>,
    /// Told in the person's own words, and confirmed.
    pub narrated: u32,
    pub confirmed: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestState {
    pub contest: CodingContestId,
    pub claimed: String,
    /// `None` while it waits.
    pub decided: Option<(String, bool, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepView {
    pub text: Phrase,
    pub done: bool,
    pub safety: bool,
    pub turns: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseView {
    /// The end of the catalogue ids `interview-phase-…`.
    pub phase: String,
    pub turns: Option<(u32, u32)>,
}

/// A detail of the case; in an assessed run only those that were told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetailView {
    pub text: Phrase,
    pub tier: u32,
    /// The end of the catalogue ids `interview-known-…`: narrated, confirmed, contaminated, denied, untold.
    pub state: String,
    pub turn: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftView {
    pub word: Phrase,
    pub turn: u32,
    pub ask: Option<Phrase>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CurvePoint {
    pub turn: u32,
    pub session: u8,
    /// Thousandths.
    pub trust: u32,
    pub distress: u32,
    pub fatigue: u32,
    /// The turn is named beside the curve.
    pub named: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BetterView {
    pub turn: u32,
    pub label: String,
    pub yours: String,
    /// English.
    pub better: String,
    /// The end of the catalogue ids `interview-better-…`.
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentSeen {
    pub text: Phrase,
    pub why: Phrase,
    pub chosen: bool,
    pub good: bool,
}

/// An interview for small multiples.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierView {
    pub run: InterviewRunId,
    pub title: Phrase,
    pub ended_at: Timestamp,
    pub this: bool,
    pub questions: u32,
    /// Percent: recommended, open, option-posing, suggestive.
    pub recommended: u32,
    pub open: u32,
    pub option_posing: u32,
    pub suggestive: u32,
    pub competent: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportState {
    pub objection: Option<String>,
    /// Whether the demands were such, and why.
    pub decided: Option<(bool, String)>,
}
