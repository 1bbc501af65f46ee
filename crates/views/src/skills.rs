//! An officer's own skill map.

use crate::Phrase;
use base::Timestamp;

/// What somebody's answers show. Only they see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillMap {
    /// Questions of the drill kind that were coded.
    pub coded: u32,
    pub confusion: Option<ConfusionView>,
    /// Sentences on the confusions that stand out, the most frequent first, as messages.
    pub findings: Vec<base::Message>,
    /// For certainty 1, 2 and 3: answers and how many were right.
    pub certainty: [(u32, u32); 3],
    pub competences: Vec<CompetenceRow>,
    /// What to practise next, the most useful first.
    pub next: Vec<PractiseNext>,
    /// Errors that the latest answers show, the most frequent first.
    pub look_again: Vec<crate::assess::LookAgain>,
}

/// Rows: what the words were. Columns: what they were called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfusionView {
    /// Labels in the order of rows and columns, such as `INV`.
    pub labels: Vec<String>,
    /// `counts[row][column]`.
    pub counts: Vec<Vec<u32>>,
    /// Cohen's kappa with the key, thousandths.
    pub kappa_thousandths: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompetenceRow {
    /// The end of the catalogue ids `competence-…`.
    pub competence: String,
    /// Of the latest answer to each question.
    pub percent: u32,
    pub questions: u32,
    /// Enough to speak of.
    pub is_enough: bool,
    pub latest_at: Timestamp,
}

/// Something to do, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PractiseNext {
    pub reason: base::Message,
    /// Where it leads, an address of this site.
    pub link: PractiseLink,
    pub title: Phrase,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PractiseLink {
    Drill { course: String, bank: String },
    Module { course: String, module: String },
    Interview { interview: String },
}

/// `/practice`: drills of the courses one is enrolled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeView {
    pub drills: Vec<DrillCard>,
    /// Has coded something already.
    pub has_skills: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrillCard {
    pub course: String,
    pub course_title: Phrase,
    /// The bank's address.
    pub bank: String,
    pub title: Phrase,
    pub summary: Phrase,
    pub questions: usize,
    /// In the whole bank, and how many of them were met.
    pub bank_size: usize,
    pub met: usize,
    pub open: Option<base::AttemptId>,
    pub finished: u32,
    pub last_percent: Option<u32>,
}
