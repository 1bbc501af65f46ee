//! Attempts at quizzes, assessments and drills.

use crate::Phrase;
use crate::question::{FeedbackView, QuestionView};
use base::{AttemptId, FactId, Timestamp};
use serde::{Deserialize, Serialize};

/// What an attempt is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssessmentKind {
    Quiz,
    Final,
    Drill,
}

/// One question of an open attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttemptView {
    pub attempt: AttemptId,
    pub course: String,
    pub course_title: Phrase,
    /// Of the module for a quiz; of the course for the final assessment; of the bank for a drill.
    pub title: Phrase,
    /// `final`, the module's slug, or `drill:` and the bank.
    pub key: String,
    pub kind: AssessmentKind,
    /// Which question is shown, from 1.
    pub number: usize,
    pub question: QuestionView,
    /// What "Check" told, where it was pressed.
    pub feedback: Option<FeedbackView>,
    /// "Check" is offered for this question.
    pub may_check: bool,
    /// How many more tries "Check" has after the next one; `None` where one try is all there is.
    pub tries_left: Option<usize>,
    /// The question takes no more answers.
    pub is_closed: bool,
    /// Whether each question has an answer, in order.
    pub answered: Vec<bool>,
    pub saved_at: Option<Timestamp>,
    /// `None` where nothing is to be passed.
    pub pass_percent: Option<u32>,
    pub attempt_number: u32,
    pub attempts_allowed: Option<u32>,
    /// When the time is up.
    pub deadline_at: Option<Timestamp>,
    /// The server's clock now, to count down from.
    pub now: Timestamp,
    /// The key of this page; forms send it alone, islands with the number of the change: `page:number`.
    pub save_key: String,
}

/// What a finished attempt showed.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing of the page, and none excludes another"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultView {
    pub attempt: AttemptId,
    pub course: String,
    pub course_title: Phrase,
    pub title: Phrase,
    pub key: String,
    pub kind: AssessmentKind,
    pub attempt_number: u32,
    pub attempts_allowed: Option<u32>,
    pub attempts_left: Option<u32>,
    /// From when the next attempt may begin, if one has to wait.
    pub next_from: Option<Timestamp>,
    pub passed: bool,
    /// It was passed before an answer was marked again, and is not by the score it has now: that still counts.
    pub passed_before: bool,
    /// Responses that wait for a person's mark; the result is not final before.
    pub waiting: usize,
    pub percent: u32,
    pub pass_percent: Option<u32>,
    /// Points in sixtieths.
    pub earned_sixtieths: i32,
    pub possible_sixtieths: i32,
    /// Certainty was marked: what its use was worth.
    pub certainty: Option<CertaintySummary>,
    pub started_at: Timestamp,
    pub finished_at: Timestamp,
    /// The time was up before it was finished by hand.
    pub ran_out: bool,
    /// Empty where only the score is shown.
    pub items: Vec<ResultItem>,
    /// Where only the score is shown: what one may object to all the same, by its number.
    pub contestable: Vec<Contestable>,
    /// What people gave is not shown to whoever looks, because a response or an objection still waits for somebody.
    pub withheld: bool,
    /// How many questions were asked.
    pub questions: usize,
    pub unanswered: usize,
    /// Competence word and percent earned in it.
    pub competences: Vec<(String, u32)>,
    /// What to look at again.
    pub look_again: Vec<LookAgain>,
    /// Why the result is another than when it was finished, the latest first.
    pub changes: Vec<OutcomeChange>,
    /// The course was completed with this.
    pub course_completed: bool,
    pub certificate_code: Option<String>,
    /// Who took it, when somebody else looks.
    pub taken_by: Option<String>,
}

/// What was claimed and what was right, by level of certainty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertaintySummary {
    /// For levels 1, 2 and 3: answers given, and how many of them were right.
    pub levels: [(usize, usize); 3],
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultItem {
    pub number: usize,
    pub question: QuestionView,
    pub answered: bool,
    /// `None` while a person has to mark it.
    pub earned_sixtieths: Option<i32>,
    pub possible_sixtieths: i32,
    /// Since then the question was corrected, and the answer was marked again by the new key at this time.
    pub marked_again_at: Option<Timestamp>,
    pub feedback: FeedbackView,
    /// One may object to how it was marked.
    pub may_contest: bool,
    pub contest: Option<ContestView>,
}

/// An answer that is not shown and may be objected to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contestable {
    /// From 1, as in the attempt.
    pub number: usize,
    pub question: String,
    /// One may object; else one has.
    pub may_contest: bool,
    pub contest: Option<ContestView>,
}

/// An objection and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestView {
    pub reason: String,
    pub raised_at: Timestamp,
    /// Whether it was upheld, with the assessor's words.
    pub answer: Option<(bool, String)>,
}

/// An error that answers showed, and where to look again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookAgain {
    pub title: Phrase,
    /// Block HTML, with a link to the lesson.
    pub html: crate::Passage,
    /// How many answers showed it.
    pub count: usize,
}

/// Why a result changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeChange {
    /// `marked`, `contest` or `regraded`: the end of the catalogue ids `outcome-change-…`.
    pub cause: String,
    pub at: Timestamp,
    /// In sixtieths.
    pub before_sixtieths: i32,
    pub after_sixtieths: i32,
}

/// What is at the address of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttemptPage {
    Open(Box<AttemptView>),
    /// It is finished: its result is the page to show.
    Finished,
}

/// An answer was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    pub at: Timestamp,
    /// The next question without an answer, from 1; `None` when all have one.
    pub next: Option<usize>,
}

/// Extra time and extra attempts of one person in one course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccommodationRow {
    pub id: FactId,
    pub name: String,
    pub email: String,
    pub course: String,
    /// `None` where the course is not published any more.
    pub course_title: Option<Phrase>,
    /// Of the time limit.
    pub extra_time_percent: u32,
    pub extra_attempts: u32,
    pub granted_at: Timestamp,
    pub granted_by: String,
    pub ended_at: Option<Timestamp>,
}
