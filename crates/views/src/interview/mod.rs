//! The interview room: choosing a case, planning, the room itself, looking back, measuring, drills.
//!
//! A page of an open interview holds what was said, and nothing else of the case.

mod debrief;
mod drill;
mod measuring;
mod staff;

pub use debrief::*;
pub use drill::*;
pub use measuring::*;
pub use staff::*;

use crate::scenario::NoteView;
use crate::{Passage, Phrase};
use base::{InterviewRunId, Locale, Message, Timestamp};

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewCard {
    pub interview: String,
    pub title: Phrase,
    pub summary: Phrase,
    pub minutes: u32,
    /// The end of the catalogue ids `persona-…`.
    pub persona: String,
    pub languages: Vec<Locale>,
    /// An interview that was not ended.
    pub open: Option<InterviewRunId>,
    pub finished: u32,
    /// The debrief of the latest of them.
    pub latest: Option<InterviewRunId>,
}

/// A case of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewLink {
    pub interview: String,
    pub title: Phrase,
    pub minutes: u32,
}

/// The page before an interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewIntro {
    pub interview: String,
    pub course: String,
    pub course_title: Option<Phrase>,
    pub title: Phrase,
    pub summary: Phrase,
    pub minutes: u32,
    pub persona: String,
    pub note: NoteView,
    /// Languages in which the person answers; the officer writes English in all of them.
    pub languages: Vec<Locale>,
    pub open: Option<InterviewRunId>,
    /// Earlier ones, the latest first.
    pub runs: Vec<InterviewRow>,
    /// Why one may not begin now: too many within the hour or the day, or an assessed interview is open.
    pub obstacle: Option<Message>,
}

/// An interview that was ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterviewRow {
    pub run: InterviewRunId,
    pub interview: String,
    pub title: Phrase,
    pub ended_at: Timestamp,
    /// The end of the catalogue ids `interview-end-…`.
    pub how: String,
    pub recommended_percent: u32,
    pub questions: u32,
    /// The words were deleted.
    pub erased: bool,
    /// Of one whose words were deleted, and that had ended for demands that have no place: what became of the report.
    pub report: Option<ReportState>,
}

/// Care for whoever practises: a pause, another theme.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CareView {
    /// They were in the room within the last hour.
    pub pause: bool,
    /// The last talks were of one course: a case of another.
    pub other: Option<InterviewLink>,
}

/// What a run is for: the end of the catalogue ids `interview-purpose-…` is its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Practice,
    Baseline,
    Pass,
    Probe,
    Refresher,
}

impl Purpose {
    pub const ALL: [Self; 5] = [
        Self::Practice,
        Self::Baseline,
        Self::Pass,
        Self::Probe,
        Self::Refresher,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Baseline => "baseline",
            Self::Pass => "pass",
            Self::Probe => "probe",
            Self::Refresher => "refresher",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// Before going in: the briefing and the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanningView {
    pub run: InterviewRunId,
    pub interview: String,
    pub title: Phrase,
    pub purpose: Purpose,
    pub demonstration: bool,
    pub minutes: u32,
    pub briefing: Passage,
    pub interpreter: Option<Phrase>,
    pub plan: PlanView,
    pub present: Vec<PresentView>,
    pub note: NoteView,
}

/// What the officer planned. Only they see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanView {
    pub objectives: String,
    pub hypotheses: String,
    pub needs: String,
}

/// Somebody who could be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PresentView {
    pub id: String,
    pub text: Phrase,
    pub chosen: bool,
}

/// The room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomView {
    pub run: InterviewRunId,
    pub interview: String,
    pub title: Phrase,
    /// How the person is called.
    pub called: Phrase,
    pub purpose: Purpose,
    pub demonstration: bool,
    /// The number the next turn has: what the form sends, so that a turn posted twice or out of order is known.
    pub next: u32,
    pub session: u8,
    /// What can be seen when the officer comes in, by session.
    pub person: Passage,
    pub turns: Vec<TurnView>,
    /// Acts that can be done now: the ends of the catalogue ids `interview-act-…`.
    pub acts: Vec<String>,
    /// The talk is over; the debrief is next (`again` may be among the acts).
    pub ended: Option<String>,
    pub briefing: Passage,
    pub plan: PlanView,
    /// The officer's notes.
    pub notes: String,
    pub note: NoteView,
    /// Turns that remain.
    pub left: u32,
    /// The language of the person's words is not the one the officer writes in.
    pub writes_english: bool,
}

/// A turn in the transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TurnView {
    pub number: u32,
    pub session: u8,
    /// What was said; `None` for an act.
    pub said: Option<String>,
    /// The end of the catalogue ids `interview-did-…`.
    pub act: Option<String>,
    /// Empty where the program answers and not the person: demands that have no place here.
    pub reply: Vec<SegmentView>,
    /// A plain explanation in place of an answer.
    pub refused: Option<Message>,
}

/// Spoken, or what can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentView {
    pub text: Phrase,
    pub seen: bool,
}

/// What the officer typed may be of a real case: shown before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeView {
    /// The piece of the text, and what it looks like: the end of the catalogue ids `interview-private-…`.
    pub found: Vec<(String, String)>,
}
