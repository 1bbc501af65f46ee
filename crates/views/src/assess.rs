//! Attempts at quizzes and assessments.

use crate::Phrase;
use crate::question::{FeedbackView, QuestionView};
use base::{AttemptId, Timestamp};
use serde::{Deserialize, Serialize};

/// One question of an open attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttemptView {
    pub attempt: AttemptId,
    pub course: String,
    pub course_title: Phrase,
    /// Of the module for a quiz; of the course for the final assessment.
    pub title: Phrase,
    /// `final`, or the module's slug.
    pub key: String,
    pub is_final: bool,
    /// Which question is shown, from 1.
    pub number: usize,
    pub question: QuestionView,
    /// Whether each question has an answer, in order.
    pub answered: Vec<bool>,
    pub saved_at: Option<Timestamp>,
    pub pass_percent: u32,
    pub attempt_number: u32,
    pub attempts_allowed: Option<u32>,
    /// A fresh key that makes a repeated save the same save.
    pub save_key: String,
}

/// What a finished attempt showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultView {
    pub attempt: AttemptId,
    pub course: String,
    pub course_title: Phrase,
    pub title: Phrase,
    pub key: String,
    pub is_final: bool,
    pub attempt_number: u32,
    pub attempts_allowed: Option<u32>,
    pub attempts_left: Option<u32>,
    pub passed: bool,
    pub percent: u32,
    pub pass_percent: u32,
    /// Points earned, in sixtieths, and questions asked.
    pub earned_sixtieths: u32,
    pub questions: usize,
    pub started_at: Timestamp,
    pub finished_at: Timestamp,
    pub items: Vec<ResultItem>,
    /// Competence word and percent earned in it.
    pub competences: Vec<(String, u32)>,
    /// The course was completed with this.
    pub course_completed: bool,
    pub certificate_code: Option<String>,
    /// Who took it, when somebody else looks.
    pub taken_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultItem {
    pub number: usize,
    pub question: QuestionView,
    pub answered: bool,
    pub earned_sixtieths: u32,
    pub feedback: FeedbackView,
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
