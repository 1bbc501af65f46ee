//! Home, catalogue, courses, lessons, glossary and search.

pub use crate::interview::InterviewLink;
pub use crate::scenario::{AssessedCard, OpenRun, ScenarioChoice, ScenarioLink};

use crate::question::{FeedbackView, QuestionView};
use crate::studio_stamps::CourseStamps;
use crate::{Passage, Phrase};
use base::{AttemptId, Locale, ScenarioRunId, Timestamp};
use serde::{Deserialize, Serialize};

/// Where something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    NotStarted,
    Started,
    Done,
}

/// Plain words about what is ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentNoteView {
    pub locale: Locale,
    pub themes: String,
    pub without: String,
    pub leave: Option<String>,
}

/// What the officer's home says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficerHome {
    /// The one thing to do next.
    pub next: NextStep,
    /// What happened to results since they were last opened, the latest first.
    pub news: Vec<NewsRow>,
    /// Other attempts that are open, the latest first.
    pub open: Vec<OpenAttempt>,
    /// Runs through scenarios that are open, the latest first; without the one that is the next thing to do.
    pub open_runs: Vec<OpenRun>,
    /// Courses begun and not completed, the latest first.
    pub courses: Vec<CourseCard>,
    /// Certificates already held.
    pub certificates: Vec<crate::certify::CertificateRow>,
}

/// Something that happened to a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewsRow {
    pub attempt: AttemptId,
    /// `marked`, `contest` or `regraded`: the end of the catalogue ids `news-…`.
    pub cause: String,
    pub title: Phrase,
    pub at: Timestamp,
}

/// An attempt that was begun and not finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenAttempt {
    pub attempt: AttemptId,
    pub kind: crate::assess::AssessmentKind,
    pub title: Phrase,
    pub course_title: Phrase,
    pub answered: usize,
    pub questions: usize,
}

/// The one thing to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextStep {
    /// Nothing begun yet: this course is a good beginning.
    Begin { course: CourseCard },
    /// Go on reading.
    Resume {
        course: String,
        course_title: Phrase,
        module: String,
        module_number: usize,
        module_title: Phrase,
        lesson: String,
        lesson_number: usize,
        lesson_count: usize,
        lesson_title: Phrase,
        /// The paragraph one stopped at, as plain text, shortened; empty if none is known.
        excerpt: String,
        /// Id of the block in the lesson page, or empty.
        block: String,
        last_read_at: Option<Timestamp>,
        /// Minutes left in the module.
        minutes_left: u32,
    },
    /// An attempt is open.
    Attempt(OpenAttempt),
    /// All lessons of a module are done: its quiz is next.
    Quiz {
        course: String,
        course_title: Phrase,
        module: String,
        module_title: Phrase,
        questions: usize,
    },
    /// The lessons and the quiz of a module are done: its assessed scenario is next.
    Scenario {
        course: String,
        course_title: Phrase,
        module: String,
        module_title: Phrase,
        /// That of the run that is open, or else the first that can be chosen.
        scenario: String,
        title: Phrase,
        /// How many can be chosen.
        choices: usize,
        open: Option<ScenarioRunId>,
    },
    /// Everything else is done: the final assessment is next.
    Assessment {
        course: String,
        course_title: Phrase,
        questions: usize,
        attempts_left: Option<u32>,
    },
    /// All courses are completed.
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseCard {
    pub slug: String,
    pub title: Phrase,
    pub summary: Phrase,
    pub minutes: u32,
    pub modules: usize,
    pub languages: Vec<Locale>,
    pub progress: Progress,
    pub lessons_done: usize,
    pub lessons: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseView {
    pub slug: String,
    pub title: Phrase,
    pub summary: Phrase,
    /// Introduction.
    pub body: Passage,
    pub outcomes: Vec<Phrase>,
    pub note: Option<ContentNoteView>,
    pub minutes: u32,
    pub languages: Vec<Locale>,
    pub modules: Vec<ModuleView>,
    pub assessment: Option<AssessmentCard>,
    pub certificate: bool,
    pub enrolled_at: Option<Timestamp>,
    pub completed_at: Option<Timestamp>,
    /// When it was completed in an earlier enrolment, of somebody who takes it again.
    pub completed_before: Option<Timestamp>,
    /// Code of the certificate, once issued.
    pub certificate_code: Option<String>,
    /// Where Continue leads: (module, lesson).
    pub resume: Option<(String, String)>,
    /// First 12 digits of the fingerprint of this version's sources.
    pub version: String,
    pub published_at: Timestamp,
    /// A newer version exists than the one this officer is on.
    pub newer_version: bool,
    /// Whether the reader is signed in and may enrol.
    pub may_enrol: bool,
    pub stamps: CourseStamps,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleView {
    pub slug: String,
    pub number: usize,
    pub title: Phrase,
    pub summary: Phrase,
    pub outcomes: Vec<Phrase>,
    pub minutes: u32,
    /// The languages it is complete in, where these are more than the whole course's; else empty.
    pub languages: Vec<Locale>,
    pub lessons: Vec<LessonLink>,
    pub quiz: Option<AssessmentCard>,
    /// Scenarios to practise with; never needed.
    pub scenarios: Vec<ScenarioLink>,
    /// A scenario that must be passed.
    pub assessed: Option<AssessedCard>,
    /// Interviews to practise with; never needed.
    pub interviews: Vec<InterviewLink>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonLink {
    pub slug: String,
    pub title: Phrase,
    pub minutes: u32,
    pub progress: Progress,
}

/// A quiz or the final assessment, as the course page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentCard {
    /// `final`, or the module's slug for its quiz.
    pub key: String,
    pub questions: usize,
    pub pass_percent: u32,
    /// `None`: no limit.
    pub attempts_allowed: Option<u32>,
    pub attempts_used: u32,
    pub open: Option<AttemptId>,
    /// Best finished attempt: percent and whether it passed.
    pub best: Option<(u32, bool)>,
    /// All finished attempts, the latest first.
    pub finished: Vec<FinishedAttempt>,
    /// The lessons (and quizzes) that must be done first; 0 when it can be started.
    pub still_to_do: usize,
    /// How the questions behave.
    pub behaviour: BehaviourView,
    /// Time limit in minutes, with this officer's extra time; `None`: none.
    pub minutes: Option<u32>,
    /// Hours to wait between attempts; 0: none.
    pub wait_hours: u32,
    /// From when the next attempt may begin, if it is not now.
    pub next_from: Option<Timestamp>,
}

/// How questions behave, to say so before an attempt begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BehaviourView {
    pub feedback: FeedbackTime,
    /// Certainty is marked.
    pub certainty: bool,
}

/// When feedback is given: the end of the catalogue ids `behaviour-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedbackTime {
    Deferred,
    Immediate,
    Interactive,
}

impl FeedbackTime {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Deferred => "deferred",
            Self::Immediate => "immediate",
            Self::Interactive => "interactive",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FinishedAttempt {
    pub attempt: AttemptId,
    pub number: u32,
    pub percent: u32,
    pub passed: bool,
    /// Responses that wait for a person's mark.
    pub waiting: u32,
    pub finished_at: Timestamp,
}

/// A lesson page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonView {
    pub course: String,
    pub course_title: Phrase,
    pub module: String,
    pub module_number: usize,
    pub module_title: Phrase,
    pub module_count: usize,
    pub lesson: String,
    pub lesson_number: usize,
    pub title: Phrase,
    pub summary: Phrase,
    /// The language of the text; differs from the page's when there is no translation.
    pub locale: Locale,
    pub note: Option<ContentNoteView>,
    pub minutes_left: u32,
    pub outline: Vec<LessonLink>,
    pub quiz: Option<AssessmentCard>,
    /// Scenarios of the module for practice.
    pub scenarios: Vec<ScenarioLink>,
    /// The scenario that the module assesses.
    pub assessed: Option<AssessedCard>,
    /// Interviews of the module.
    pub interviews: Vec<InterviewLink>,
    pub blocks: Vec<BlockView>,
    /// Section id and title.
    pub toc: Vec<(String, String)>,
    /// Some sections of the translation are older than their source.
    pub stale: bool,
    pub done: bool,
    pub checks: usize,
    pub checks_answered: usize,
    /// What Continue leads to.
    pub next: NextLink,
    pub version: String,
    pub published_at: Timestamp,
    pub enrolled: bool,
    /// Of a preview of a draft alone, where nobody is asked to enrol and nothing goes on: the countries that have a block of their own here.
    /// Officers learn nothing of other countries.
    pub drafted: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextLink {
    Lesson {
        module: String,
        lesson: String,
        title: Phrase,
        minutes: u32,
    },
    Quiz {
        module: String,
    },
    /// The module's assessed scenario.
    Scenario {
        module: String,
        /// That of the run that is open, or else the first that can be chosen.
        scenario: String,
        title: Phrase,
        /// How many can be chosen.
        choices: usize,
    },
    Course,
}

/// A part of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockView {
    Html(String),
    Check(Box<CheckView>),
    Local(Box<LocalLawView>),
}

/// What holds in the reader's own country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalLawView {
    pub id: String,
    /// Two letters.
    pub country: String,
    /// The language of text and source.
    pub locale: Locale,
    pub html: String,
    /// Who reviewed it, and in which role.
    pub reviewer: String,
    /// Civil day of the review.
    pub date: String,
    /// The last day on which it may be relied on, once that has passed.
    pub expired: Option<String>,
    /// HTML of one line.
    pub source: String,
}

/// An inline check, with its feedback once answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckView {
    /// From 1.
    pub number: usize,
    pub of: usize,
    pub question: QuestionView,
    pub feedback: Option<FeedbackView>,
}

/// The glossary page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryView {
    pub terms: Vec<TermView>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermView {
    pub id: String,
    pub title: Phrase,
    pub html: Passage,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchView {
    pub query: String,
    pub hits: Vec<SearchHit>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchHit {
    /// `course`, `lesson` or `term`: the end of the catalogue ids `search-kind-…`.
    pub kind: String,
    /// Address on this site.
    pub href: String,
    pub title: Phrase,
    /// Words around what was found.
    pub excerpt: Phrase,
}
