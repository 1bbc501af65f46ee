//! What is recorded of a person: a plain list of dated facts, in any order.
//!
//! Ids are texts: nothing here needs to know whose tables they come from.

use crate::completion::CourseEvidence;
use base::{Persona, Timestamp};

/// Everything that is recorded of one person and may count.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Evidence {
    /// The person's account: nobody assesses, confirms or lets pass their own.
    pub holder: String,
    pub facts: Vec<Fact>,
    /// Courses under way, so that what is missing can be said exactly.
    pub courses: Vec<CourseProgress>,
}

/// How far somebody is in a course that is not completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseProgress {
    pub course: String,
    pub evidence: CourseEvidence,
}

/// Something that happened, once. The same fact twice in the list counts once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    CourseCompleted {
        course: String,
        version: String,
        at: Timestamp,
    },
    /// An attempt that was marked, passed or not.
    AssessmentScored {
        course: String,
        assessment: String,
        attempt: String,
        percent: u32,
        at: Timestamp,
    },
    /// An interview in the practice room, finished and measured.
    Interview {
        run: String,
        case: String,
        persona: Persona,
        /// Drawn from the pool that is kept for assessment.
        sealed: bool,
        /// Whether the measures met the rule.
        passed: bool,
        began: Timestamp,
        at: Timestamp,
        /// The assessor who looked at it; the program's own coding alone is not enough.
        confirmed: Option<Confirmed>,
    },
    /// Practice that an assessor watched and rated.
    Observed {
        observation: String,
        rubric: String,
        passed: bool,
        assessor: String,
        at: Timestamp,
    },
    /// Minutes of a meeting that the person was there.
    Attended {
        session: String,
        minutes: u32,
        at: Timestamp,
    },
    Waived(Waiver),
}

/// A person's yes, with its moment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Confirmed {
    pub by: String,
    pub at: Timestamp,
}

/// A requirement of this cycle that is let pass. It counts from the moment a second person agreed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Waiver {
    pub requirement: String,
    pub proposed_by: String,
    pub confirmed: Option<Confirmed>,
}

impl Waiver {
    /// The confirmation, if it counts: of somebody who is neither the one who proposed it nor the holder,
    /// and the holder did not propose it.
    pub fn agreed(&self, holder: &str) -> Option<&Confirmed> {
        self.confirmed.as_ref().filter(|confirmed| {
            confirmed.by != self.proposed_by && confirmed.by != holder && self.proposed_by != holder
        })
    }
}

impl Fact {
    /// When it happened; of an interview, when it was finished, and of a waiver, when it was confirmed.
    pub fn at(&self) -> Option<Timestamp> {
        match self {
            Self::CourseCompleted { at, .. }
            | Self::AssessmentScored { at, .. }
            | Self::Interview { at, .. }
            | Self::Observed { at, .. }
            | Self::Attended { at, .. } => Some(*at),
            Self::Waived(waiver) => waiver.confirmed.as_ref().map(|confirmed| confirmed.at),
        }
    }
}
