//! What the answers to an assessment say of its questions. Shares and coefficients are in thousandths.

use crate::{Passage, Phrase};
use base::Timestamp;

/// Statistics of one assessment of one course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatisticsView {
    pub course: String,
    pub course_title: Phrase,
    /// `final`, a module, or `drill:` and a bank.
    pub key: String,
    pub title: Phrase,
    /// Every assessment there is to choose from: key and title.
    pub assessments: Vec<(String, Phrase)>,
    /// All finished attempts and not only first ones.
    pub all_attempts: bool,
    pub attempts: u32,
    /// Below this many, every number is chance.
    pub is_small: bool,
    /// Mean and standard deviation of the score, thousandths of the whole.
    pub mean: Option<i32>,
    pub deviation: Option<i32>,
    /// Cronbach's alpha (coefficient of internal consistency).
    pub alpha: Option<i32>,
    /// Standard error of measurement, thousandths of the whole.
    pub error: Option<i32>,
    /// Ten bars: how many attempts earned 0–9 %, 10–19 %, … 90–100 %.
    pub histogram: [u32; 10],
    pub pass_percent: Option<u32>,
    pub items: Vec<ItemRow>,
    pub computed_at: Timestamp,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemRow {
    pub question: String,
    /// The version answered.
    pub version: u32,
    pub prompt: Passage,
    /// `kind-…`
    pub kind: String,
    pub competence: String,
    pub difficulty: u8,
    pub answers: u32,
    /// Mean share earned.
    pub facility: Option<i32>,
    /// Mean share of the upper 27 % minus that of the lower 27 %.
    pub discrimination: Option<i32>,
    /// With the rest of the attempt, without itself.
    pub correlation: Option<i32>,
    /// Median time, seconds.
    pub seconds: Option<u32>,
    /// Words on what to look at, as messages.
    pub remarks: Vec<base::Message>,
}

/// One question with its options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemView {
    pub row: ItemRow,
    pub course: String,
    pub course_title: Phrase,
    pub key: String,
    /// The version whose key judges the answers to the one told of: a later one, where they were marked again.
    pub judged_by: u32,
    /// Answers were judged by another version than the present one, and may be marked again.
    pub may_regrade: bool,
    /// The versions of this question: number, when it was first published, answers.
    pub versions: Vec<(u32, Timestamp, u32)>,
    pub options: Vec<OptionRow>,
    /// Errors that the answers to this version showed, the most frequent first, and how many showed each.
    pub misconceptions: Vec<(Phrase, u32)>,
    /// As an officer sees it.
    pub question: crate::question::QuestionView,
    pub feedback: crate::question::FeedbackView,
}

/// How often a response was given, by all and by the upper, middle and lower group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionRow {
    /// Inline HTML, or text.
    pub html: Passage,
    /// It earns the whole point.
    pub is_right: bool,
    pub answers: u32,
    pub upper: u32,
    pub middle: u32,
    pub lower: u32,
    /// Correlation of choosing it with the rest of the attempt.
    pub correlation: Option<i32>,
}

/// A regrade before it is done, or as it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegradeView {
    pub course: String,
    pub course_title: Phrase,
    pub question: String,
    pub prompt: Passage,
    pub from_version: u32,
    pub to_version: u32,
    /// Why it cannot be done.
    pub obstacle: Option<base::Message>,
    /// A page of the attempts; those whose score changes come first.
    pub rows: Vec<RegradeRow>,
    /// From 1.
    pub page: usize,
    pub more: bool,
    /// Attempts that another version has judged.
    pub considered: usize,
    pub changed: usize,
    /// Stay as they are, because a person had decided on this answer.
    pub kept: usize,
    /// Stay as they are, because they would have earned less.
    pub spared: usize,
    /// Stay as they are, because they were asked a version whose answers cannot be carried over.
    pub unlike: usize,
    pub would_pass: usize,
    pub would_fail: usize,
    pub only_raise: bool,
    /// Set once it was done.
    pub done: Option<RegradeDone>,
    pub save_key: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegradeDone {
    pub by: String,
    pub at: Timestamp,
    pub reason: String,
    /// False: it was interrupted, and goes on when it is sent again.
    pub is_complete: bool,
}

/// One attempt. Whose it is, is not told: instructors judge questions, not persons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegradeRow {
    pub attempt: base::AttemptId,
    /// `final`, a module, or `drill:` and a bank.
    pub key: String,
    /// Which attempt of its officer it was, from 1.
    pub number: u32,
    pub finished_at: Timestamp,
    /// `changed`, `same`, `kept`, `spared` or `unlike`: the end of the catalogue ids `regrade-fate-…`.
    pub fate: String,
    /// Of this question, in sixtieths.
    pub before_sixtieths: i32,
    pub after_sixtieths: i32,
    /// Of the attempt.
    pub percent_before: u32,
    pub percent_after: u32,
    pub passed_before: bool,
    pub passed_after: bool,
}

/// The banks of a course, as instructors see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BanksView {
    pub course: String,
    pub course_title: Phrase,
    pub banks: Vec<BankView>,
    /// Questions with a newer version than some finished attempts: id, versions.
    pub regrades: Vec<(String, u32, u32)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankView {
    pub name: String,
    pub title: Option<Phrase>,
    /// Came from an import and may be taken out again.
    pub import: Option<base::ImportId>,
    /// How many questions it holds.
    pub count: usize,
    /// Those of one page.
    pub questions: Vec<BankQuestion>,
    /// Which page this is, from 1, and how many there are.
    pub page: usize,
    pub pages: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankQuestion {
    pub id: String,
    pub version: u32,
    pub kind: String,
    pub competence: String,
    pub difficulty: u8,
    pub prompt: Passage,
    /// Where it stands in its bank: words with `/` between them.
    pub category: Option<String>,
    /// Which assessments ask it, as keys.
    pub used_in: Vec<String>,
}
