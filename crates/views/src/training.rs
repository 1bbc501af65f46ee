//! Days on which a cohort meets, and who was there.

use crate::Phrase;
use base::{AccountId, CohortId, Timestamp, TrainingSessionId};

/// A day in the list of a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingDay {
    pub id: TrainingSessionId,
    pub title: String,
    /// Civil day, as `2026-11-26`.
    pub held_on: String,
    pub minutes: u32,
    /// People of whom it is recorded whether they were there.
    pub recorded: u32,
    /// Of them, those who were there.
    pub present: u32,
    /// It has not begun where the programme is, so nobody can have been there.
    pub is_ahead: bool,
}

/// The days of a cohort, the latest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingDays {
    pub programme: String,
    pub programme_title: Phrase,
    pub cohort: CohortId,
    pub cohort_name: String,
    /// Whoever looks at it manages the programme, and sees the people of the cohort too.
    pub manages: bool,
    pub days: Vec<TrainingDay>,
    /// Where the programme is.
    pub today: String,
}

/// The sheet of one day: everybody of the cohort, and what is recorded of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollView {
    pub programme: String,
    pub programme_title: Phrase,
    pub cohort: CohortId,
    pub cohort_name: String,
    pub day: TrainingDay,
    /// Those of this page, by name.
    pub people: Vec<RollRow>,
    /// The names of everybody, for paper.
    pub names: Vec<String>,
    /// From 1.
    pub page: usize,
    pub pages: usize,
}

/// Somebody on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollRow {
    pub account: AccountId,
    pub name: String,
    pub agency: String,
    /// What is recorded, the latest first; the first counts.
    pub marks: Vec<RollMark>,
    /// They have left the cohort since.
    pub has_left: bool,
    /// Whoever looks at it themself: nobody records their own attendance.
    pub own: bool,
    /// Nothing is recorded of anybody yet, and they were in the cohort on that day: most people come, so that is what stands there
    /// first.
    pub expected: bool,
}

/// What somebody recorded of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollMark {
    /// From 1; a correction is the next.
    pub number: u32,
    /// 0: was not there.
    pub minutes: u32,
    pub by: String,
    pub at: Timestamp,
}

/// A day of one's own cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyTrainingDay {
    pub title: String,
    pub held_on: String,
    pub minutes: u32,
    /// How long one was there, where it is recorded.
    pub attended: Option<u32>,
    /// Today or later, where the programme is.
    pub is_ahead: bool,
}
