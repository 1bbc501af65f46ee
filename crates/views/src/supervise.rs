//! The home pages of staff.

use crate::Phrase;
use base::{AttemptId, ScenarioRunId, Timestamp};

/// A course, as instructors see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseState {
    pub slug: String,
    /// None when no version could ever be published.
    pub title: Option<Phrase>,
    pub version: Option<String>,
    pub published_at: Option<Timestamp>,
    pub lessons: usize,
    pub questions: usize,
    pub enrolled: u32,
    pub completed: u32,
    /// The folder differs from what is published because it has errors.
    pub behind: bool,
    pub problems: Vec<ProblemView>,
    /// Whoever asks edits it.
    pub edits: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemView {
    pub is_error: bool,
    pub path: String,
    pub line: usize,
    pub column: usize,
    pub message: base::Message,
    pub hint: Option<base::Message>,
}

/// The questions that went worst in first attempts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hardest {
    pub items: Vec<ItemState>,
    /// Questions with answers, but too few to say anything of them.
    pub few: usize,
    /// How many answers are enough.
    pub least: usize,
}

/// How a question went in first attempts, as its statistics say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemState {
    pub course: String,
    pub question: String,
    /// Inline HTML.
    pub prompt: crate::Passage,
    /// The key of the assessment that asks it.
    pub key: String,
    pub answers: u32,
    /// Mean share of the points earned by all who were asked, thousandths; may be below nought where certainty is marked.
    pub facility: i32,
}

/// Instructors' home: courses, scenarios, and the questions that go worst.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstructorHome {
    pub courses: Vec<CourseState>,
    pub scenarios: Vec<crate::scenario::ScenarioState>,
    pub hardest: Hardest,
}

/// Programme managers' home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeHome {
    /// One row a course.
    pub courses: Vec<CourseFigures>,
    /// One row a country and agency; groups below five people are not told apart.
    pub agencies: Vec<AgencyFigures>,
    pub recent: Vec<RecentCertificate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseFigures {
    pub slug: String,
    pub title: Phrase,
    pub enrolled: u32,
    pub active_last_30_days: u32,
    pub completed: u32,
    pub certificates: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgencyFigures {
    /// `None` stands for all groups too small to show.
    pub group: Option<(String, String)>,
    pub officers: u32,
    pub enrolled: u32,
    pub completed: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecentCertificate {
    pub code: String,
    pub holder: String,
    pub agency: String,
    pub course_title: String,
    pub issued_at: Timestamp,
}

/// What assessors look back at: finished final assessments that are settled and assessed scenarios, the latest first, and the questions that went
/// worst.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessorHome {
    pub finished: Vec<FinishedAssessment>,
    pub scenarios: Vec<FinishedScenario>,
    pub hardest: Hardest,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishedAssessment {
    pub attempt: AttemptId,
    pub officer: String,
    pub agency: String,
    pub course_title: Phrase,
    pub attempt_number: u32,
    pub percent: u32,
    pub passed: bool,
    pub finished_at: Timestamp,
}

/// An assessed run through a scenario that came to an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishedScenario {
    pub run: ScenarioRunId,
    pub officer: String,
    pub agency: String,
    pub title: Phrase,
    /// `good`, `mixed`, `poor` or `critical`; also the end of the catalogue ids `scenario-outcome-…`.
    pub outcome: String,
    pub percent: u32,
    pub passed: bool,
    pub ended_at: Timestamp,
}

/// Administrators' home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdministratorHome {
    pub accounts: u32,
    pub deactivated: u32,
    pub sessions: u32,
    pub database_bytes: u64,
    pub schema_version: i64,
    pub program_version: String,
    pub demonstration: bool,
    pub content_errors: usize,
    pub content_warnings: usize,
    pub events: Vec<AuditRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    pub at: Timestamp,
    pub actor: Option<String>,
    /// A stable word such as `account.created`; also the end of the catalogue ids `audit-…` (dots as hyphens).
    pub action: String,
    pub subject: Option<String>,
}

/// A page of the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditPage {
    pub rows: Vec<AuditRow>,
    pub page: usize,
    pub more: bool,
}
