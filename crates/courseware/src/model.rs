//! A compiled course: everything a page, a quiz or a certificate needs to know of it.

use base::{Locale, Slug};
use quiz::Question;
use std::collections::BTreeMap;

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
    /// What the final assessment is drawn from, in the order of `draw` in `course.toml`.
    pub pools: Vec<QuestionPool>,
    /// A certificate of completion is issued.
    pub certificate: bool,
    pub glossary: Glossary,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentNote {
    pub themes: String,
    pub without: String,
    pub leave: Option<String>,
}

/// Pass mark and attempts of the final assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssessmentRules {
    /// 1 to 100.
    pub pass_percent: u32,
    /// 0: no limit.
    pub attempts: u32,
}

/// Questions of which the final assessment draws some. Holds answer keys: never serialised.
#[derive(Debug, Clone)]
pub struct QuestionPool {
    pub name: Slug,
    pub questions: Vec<Question>,
    /// How many are drawn.
    pub count: usize,
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
    /// How many questions are drawn from the bank.
    pub questions: usize,
    /// 1 to 100.
    pub pass_percent: u32,
    /// 0: no limit.
    pub attempts: u32,
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
