//! A compiled course: everything a page, a quiz or a certificate needs to know of it.

use crate::local::LocalBlock;
use base::{Competence, Locale, Slug};
use quiz::{Behaviour, Question};
use std::collections::{BTreeMap, BTreeSet};

/// A course, compiled from its folder. Its questions hold answer keys: never serialised.
#[derive(Debug, Clone)]
pub struct Course {
    pub slug: Slug,
    /// The language the others are translated from.
    pub source_language: Locale,
    /// How long the course takes, in minutes.
    pub minutes: u32,
    pub texts: BTreeMap<Locale, CourseText>,
    /// In the order of their folders' numbers.
    pub modules: Vec<Module>,
    /// The final assessment, if there is one.
    pub assessment: Option<AssessmentRules>,
    /// The banks of questions, in the order of their names.
    pub banks: Vec<Bank>,
    /// What may be practised at any time, in the order of `course.toml`.
    pub drills: Vec<Drill>,
    /// Errors that answers show, with where to look again.
    pub misconceptions: BTreeMap<Slug, Misconception>,
    /// A certificate of completion is issued.
    pub certificate: bool,
    pub glossary: Glossary,
    /// Terms that its texts link to.
    pub used_terms: BTreeSet<Slug>,
    /// Pictures by file name, such as `elements.svg`.
    pub media: BTreeMap<String, Media>,
}

/// A course in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseText {
    pub title: String,
    pub summary: String,
    /// Introduction, block HTML.
    pub body: String,
    pub outcomes: Vec<String>,
    pub content_note: Option<ContentNote>,
}

/// Plain words about what is ahead.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContentNote {
    pub themes: String,
    pub without: String,
    pub leave: Option<String>,
}

/// The rules of a quiz or of the final assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessmentRules {
    /// 1 to 100.
    pub pass_percent: u32,
    /// 0: no limit.
    pub attempts: u32,
    /// Hours to wait after an attempt that did not pass; 0: none.
    pub wait_hours: u32,
    /// Time limit; `None`: none.
    pub minutes: Option<u32>,
    pub behaviour: Behaviour,
    pub review: Review,
    /// What is asked, in this order.
    pub slots: Vec<Slot>,
}

/// What a finished attempt shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Review {
    /// While another attempt is to come.
    pub before: Shown,
    /// Once it was passed, or no attempt is left.
    pub after: Shown,
}

impl Review {
    /// Whoever took it sees what is right, if at all, only later.
    pub fn hides_key(self) -> bool {
        self.before.min(self.after) < Shown::Full
    }
}

/// How much of an attempt is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Shown {
    /// The score, and what to look at again.
    Score,
    /// Also one's own answers and whether they were right.
    Marks,
    /// Also what is right, and why.
    #[default]
    Full,
}

/// A place in an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// This question, the latest version or a pinned one.
    Fixed {
        question: Slug,
        version: Option<u32>,
    },
    /// So many of a bank, drawn from those that fit.
    Draw {
        bank: Slug,
        count: usize,
        competence: Option<Competence>,
        difficulty: Option<u8>,
    },
}

/// Questions that belong together. Holds answer keys: never serialised.
#[derive(Debug, Clone)]
pub struct Bank {
    pub name: Slug,
    /// Empty where the bank has no words of its own; a bank that is practised has them.
    pub texts: BTreeMap<Locale, BankText>,
    pub questions: Vec<Question>,
    /// Came from another system: feedback may be missing.
    pub imported: bool,
}

/// A bank in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankText {
    pub title: String,
    pub summary: String,
}

/// A bank that is practised: immediate feedback, nothing to pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drill {
    /// The bank it draws from.
    pub bank: Slug,
    /// How many questions a round has.
    pub questions: usize,
}

/// An error that answers show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misconception {
    pub texts: BTreeMap<Locale, TermText>,
}

/// A module. Its quiz holds answer keys: never serialised.
#[derive(Debug, Clone)]
pub struct Module {
    pub slug: Slug,
    /// The languages this module is complete in.
    pub languages: Vec<Locale>,
    pub texts: BTreeMap<Locale, ModuleText>,
    pub lessons: Vec<Lesson>,
    pub quiz: Option<Quiz>,
    /// Scenarios to practise with; never needed.
    pub scenarios: Vec<Slug>,
    /// A scenario that must be passed.
    pub assessed: Option<AssessedScenario>,
    /// Interviews to practise with; never needed.
    pub interviews: Vec<Slug>,
}

/// The rules of a module's assessed scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssessedScenario {
    /// One of these is chosen; one or more.
    pub choose: Vec<PinnedScenario>,
    /// 1 to 100.
    pub pass_percent: u32,
    /// Over all that can be chosen; 0: no limit.
    pub attempts: u32,
    /// Hours to wait after a run that did not pass; 0: none.
    pub wait_hours: u32,
}

/// A scenario in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinnedScenario {
    pub scenario: Slug,
    /// 12 hexadecimal digits: [`crate::scenario::Scenario::pin`].
    pub version: String,
}

/// A module in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleText {
    pub title: String,
    pub summary: String,
    pub outcomes: Vec<String>,
    pub content_note: Option<ContentNote>,
}

/// The quiz of a module. Holds answer keys: never serialised.
#[derive(Debug, Clone)]
pub struct Quiz {
    /// Its slots name the module itself as their bank.
    pub rules: AssessmentRules,
    pub bank: Vec<Question>,
}

/// A lesson. Its checks hold answer keys: never serialised.
#[derive(Debug, Clone)]
pub struct Lesson {
    pub slug: Slug,
    pub minutes: u32,
    pub texts: BTreeMap<Locale, LessonText>,
    /// In the order in which they stand in the source text.
    pub checks: Vec<Question>,
}

/// A lesson in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonText {
    pub title: String,
    pub summary: String,
    pub content_note: Option<ContentNote>,
    pub blocks: Vec<Block>,
    /// The sections, for "On this page".
    pub toc: Vec<TocEntry>,
    /// The words without mark-up, for search.
    pub plain: String,
    /// Some sections of this translation are older than their source.
    pub stale: bool,
}

/// A part of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Safe HTML, ready to print.
    Html(String),
    /// The inline check with this id stands here.
    Check(Slug),
    /// What holds in one country: for its officers, and for nobody else.
    Local(LocalBlock),
}

/// A section of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TocEntry {
    pub id: String,
    pub title: String,
}

/// Terms that explain themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glossary {
    pub terms: BTreeMap<Slug, Term>,
}

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub texts: BTreeMap<Locale, TermText>,
}

/// A term in the words of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermText {
    pub title: String,
    /// Block HTML.
    pub html: String,
    /// Without mark-up.
    pub plain: String,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
}
