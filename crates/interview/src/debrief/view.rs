//! What a debrief says.

use crate::interviewee::{Fault, Levels};
use base::{Label, Slug};

/// A whole debrief. It is worked out of the turns each time, and kept nowhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Debrief {
    /// One mark a turn.
    pub map: Vec<Mark>,
    pub measures: Vec<Measured>,
    pub steps: Vec<StepDone>,
    pub phases: Vec<PhaseSeen>,
    pub faults: Vec<(u32, Fault)>,
    pub details: Vec<Known>,
    /// Said by the person and never followed up: the place of the detail it would have led to, the turn, the word.
    pub left: Vec<Left>,
    pub curve: Vec<Point>,
    pub strengths: Vec<Strength>,
    pub improve: Vec<Better>,
    pub goal: Goal,
    pub traps: Vec<(Slug, u32)>,
    pub result: Outcome,
}

/// A turn in the question map.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing of a turn, and none excludes another"
)]
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    pub turn: u32,
    pub session: u8,
    /// `None` for an act.
    pub label: Option<Label>,
    /// What counts in the shares: a substantive question or part of the practice narrative.
    pub counts: bool,
    pub recommended: bool,
    pub unsure: bool,
    /// An assessor gave this label.
    pub decided: bool,
    pub flags: Vec<String>,
}

/// What is measured, each with its bands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    Recommended,
    Open,
    OptionPosing,
    Paired,
    Suggestive,
    Multiple,
    WordShare,
    LongestClosed,
    Steps,
    Faults,
}

impl Measure {
    pub const ALL: [Self; 10] = [
        Self::Recommended,
        Self::Open,
        Self::OptionPosing,
        Self::Paired,
        Self::Suggestive,
        Self::Multiple,
        Self::WordShare,
        Self::LongestClosed,
        Self::Steps,
        Self::Faults,
    ];

    /// The end of the catalogue ids `interview-measure-…`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Recommended => "recommended",
            Self::Open => "open",
            Self::OptionPosing => "option-posing",
            Self::Paired => "paired",
            Self::Suggestive => "suggestive",
            Self::Multiple => "multiple",
            Self::WordShare => "word-share",
            Self::LongestClosed => "longest-closed",
            Self::Steps => "steps",
            Self::Faults => "faults",
        }
    }
}

/// How far a measure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    Red,
    Developing,
    Competent,
    Strong,
}

impl Band {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::Developing => "developing",
            Self::Competent => "competent",
            Self::Strong => "strong",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    pub measure: Measure,
    /// How many of how many; of the longest run and of faults, `of` is 0.
    pub count: u32,
    pub of: u32,
    pub band: Band,
    /// The pass rule asks for it.
    pub needed: bool,
}

impl Measured {
    /// In percent, rounded to the nearest; 0 of 0 is 0.
    pub fn percent(&self) -> u32 {
        if self.of == 0 {
            return 0;
        }
        let (count, of) = (u64::from(self.count), u64::from(self.of));
        u32::try_from((count * 200 + of) / (of * 2)).unwrap_or(100)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepDone {
    /// Its place in the case.
    pub step: usize,
    /// The turns that did it.
    pub turns: Vec<u32>,
    pub done: bool,
}

/// Parts of an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    Engage,
    GroundRules,
    Practice,
    FreeAccount,
    FollowUp,
    Closing,
}

impl Phase {
    pub const ALL: [Self; 6] = [
        Self::Engage,
        Self::GroundRules,
        Self::Practice,
        Self::FreeAccount,
        Self::FollowUp,
        Self::Closing,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Engage => "engage",
            Self::GroundRules => "ground-rules",
            Self::Practice => "practice",
            Self::FreeAccount => "free-account",
            Self::FollowUp => "follow-up",
            Self::Closing => "closing",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseSeen {
    pub phase: Phase,
    /// First and last turn; `None` when it did not happen.
    pub turns: Option<(u32, u32)>,
}

/// What is known of a detail at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub detail: usize,
    pub state: State,
    pub turn: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Narrated,
    Confirmed,
    /// Wrong or contaminated words stand beside it.
    Contaminated,
    Denied,
    Untold,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// The detail that was not asked for.
    pub detail: usize,
    /// The word of the person.
    pub word: String,
    /// Where they said it.
    pub turn: u32,
}

/// A point of the curves, after a turn.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    pub turn: u32,
    pub session: u8,
    pub levels: Levels,
    /// It moved trust or distress so much that the debrief names it.
    pub moved: Option<Moved>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    TrustUp,
    TrustDown,
    DistressUp,
    DistressDown,
}

/// Something that was done well, with a turn to read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strength {
    /// The end of a catalogue id `interview-strength-…`.
    pub what: &'static str,
    pub count: u32,
    pub turn: Option<u32>,
}

/// Your words → better words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Better {
    pub turn: u32,
    pub label: Label,
    pub yours: String,
    /// English: what could be said in its place.
    pub better: String,
    /// The end of a catalogue id `interview-better-…`: why.
    pub why: &'static str,
}

/// One goal for the next time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    /// The end of a catalogue id `interview-goal-…`.
    pub what: &'static str,
    pub measure: Option<Measure>,
}

/// Whether the interview is at the level that the pass rule asks of one interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub competent: bool,
    /// Fewer questions than can be judged.
    pub too_few: bool,
    /// What was missing.
    pub missing: Vec<Measure>,
    pub grave: bool,
}
