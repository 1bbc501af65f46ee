//! Every kind of problem the compiler can find, and how problems are collected.
//!
//! A kind has a stable code, a message that says what is wrong and a hint that says what to do;
//! the words stand in `crates/locales/*/courseware*.ftl`. All arguments go to both.

mod interviews;
mod kinds;
mod local;
mod scenarios;

pub(crate) use interviews::*;
pub(crate) use kinds::*;
pub(crate) use local::*;
pub(crate) use scenarios::*;

use crate::limits;
use base::{Arg, Diagnostic, Message, Severity, Span};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// A kind of problem.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Problem {
    pub code: &'static str,
    severity: Severity,
    message: &'static str,
    hint: &'static str,
}

macro_rules! problems {
    ($($severity:ident $name:ident $code:literal $message:literal $hint:literal;)*) => {
        $(pub(crate) const $name: Problem = Problem {
            code: $code,
            severity: Severity::$severity,
            message: $message,
            hint: $hint,
        };)*
        /// For tests: no code is left without one.
        #[cfg(test)]
        const HERE: &[Problem] = &[$($name),*];
    };
}
use problems;

/// For tests: every kind there is.
#[cfg(test)]
pub(crate) fn all() -> Vec<Problem> {
    [
        HERE,
        interviews::ALL,
        kinds::ALL,
        local::ALL,
        scenarios::ALL,
    ]
    .concat()
}

problems! {
    // Files and folders
    Error NOT_UTF8 "not-utf8" "compile-not-utf8" "compile-not-utf8-hint";
    Error CONTROL_CHARACTER "control-character" "compile-control-character" "compile-control-character-hint";
    Error DIRECTION_CHARACTER "direction-character" "compile-direction-character" "compile-direction-character-hint";
    Error TOO_LARGE "too-large" "compile-too-large" "compile-too-large-hint";
    Error MISSING_FILE "missing-file" "compile-missing-file" "compile-missing-file-hint";
    Error NO_MODULES "no-modules" "compile-no-modules" "compile-no-modules-hint";
    Error NO_LESSONS "no-lessons" "compile-no-lessons" "compile-no-lessons-hint";
    Error BAD_FOLDER_NAME "bad-folder-name" "compile-bad-folder-name" "compile-bad-folder-name-hint";
    Error BAD_FILE_NAME "bad-file-name" "compile-bad-file-name" "compile-bad-file-name-hint";
    Error UNKNOWN_LANGUAGE "unknown-language" "compile-unknown-language" "compile-unknown-language-hint";
    Warning UNEXPECTED_FILE "unexpected-file" "compile-unexpected-file" "compile-unexpected-file-hint";
    Error DUPLICATE_NUMBER "duplicate-number" "compile-duplicate-number" "compile-duplicate-number-hint";
    Error DUPLICATE_ADDRESS "duplicate-address" "compile-duplicate-address" "compile-duplicate-address-hint";
    // Settings
    Error SETTINGS_MISSING "settings-missing" "compile-settings-missing" "compile-settings-missing-hint";
    Error SETTINGS_UNCLOSED "settings-unclosed" "compile-settings-unclosed" "compile-settings-unclosed-hint";
    Error NOT_TOML "not-toml" "compile-not-toml" "compile-not-toml-hint";
    Error UNKNOWN_KEY "unknown-key" "compile-unknown-key" "compile-unknown-key-hint";
    Error UNKNOWN_KEY_NEAR "unknown-key" "compile-unknown-key" "compile-did-you-mean";
    Error NOT_IN_TRANSLATION "not-in-translation" "compile-not-in-translation" "compile-not-in-translation-hint";
    Error MISSING_KEY "missing-key" "compile-missing-key" "compile-missing-key-hint";
    Error EMPTY_VALUE "empty-value" "compile-empty-value" "compile-empty-value-hint";
    Error WRONG_TYPE "wrong-type" "compile-wrong-type" "compile-wrong-type-hint";
    Error OUT_OF_RANGE "out-of-range" "compile-out-of-range" "compile-out-of-range-hint";
    // Markdown
    Error TOO_DEEP "too-deep" "compile-too-deep" "compile-too-deep-hint";
    Error TABLES_LARGE "tables-large" "compile-tables-large" "compile-tables-large-hint";
    Error RAW_HTML "raw-html" "compile-raw-html" "compile-raw-html-hint";
    Error CODE_BLOCK "code-block" "compile-code-block" "compile-code-block-hint";
    Error UNKNOWN_FENCE "unknown-fence" "compile-unknown-fence" "compile-unknown-fence-hint";
    Error UNCLOSED_FENCE "unclosed-fence" "compile-unclosed-fence" "compile-unclosed-fence-hint";
    Error HEADING_ONE "heading-one" "compile-heading-one" "compile-heading-one-hint";
    Error HEADING_JUMP "heading-jump" "compile-heading-jump" "compile-heading-jump-hint";
    Error HEADING_MISPLACED "heading-misplaced" "compile-heading-misplaced" "compile-heading-misplaced-hint";
    Error HEADING_EMPTY "heading-empty" "compile-heading-empty" "compile-heading-empty-hint";
    Error HEADING_MARKS "heading-marks" "compile-heading-marks" "compile-heading-marks-hint";
    Error SECTION_ID "section-id" "compile-section-id" "compile-section-id-hint";
    Error SECTION_ID_MISSING "section-id-missing" "compile-section-id-missing" "compile-section-id-missing-hint";
    Error DUPLICATE_SECTION "duplicate-section" "compile-duplicate-section" "compile-duplicate-section-hint";
    Error UNKNOWN_CALLOUT "unknown-callout" "compile-unknown-callout" "compile-unknown-callout-hint";
    Error CALLOUT_MISPLACED "callout-misplaced" "compile-callout-misplaced" "compile-callout-misplaced-hint";
    Error CALLOUT_EMPTY "callout-empty" "compile-callout-empty" "compile-callout-empty-hint";
    Error LAW_WITHOUT_SOURCE "law-without-source" "compile-law-without-source" "compile-law-without-source-hint";
    Error LINK_LESSON "link-lesson" "compile-link-lesson" "compile-link-lesson-hint";
    Error LINK_LESSON_NEAR "link-lesson" "compile-link-lesson" "compile-did-you-mean";
    Error LINK_TERM "link-term" "compile-link-term" "compile-link-term-hint";
    Error LINK_TERM_NEAR "link-term" "compile-link-term" "compile-did-you-mean";
    Error LINK_SECTION "link-section" "compile-link-section" "compile-link-section-hint";
    Error LINK_SECTION_NEAR "link-section" "compile-link-section" "compile-did-you-mean";
    Error LINK_SCHEME "link-scheme" "compile-link-scheme" "compile-link-scheme-hint";
    Error LINK_EMPTY "link-empty" "compile-link-empty" "compile-link-empty-hint";
    Error FOOTNOTE_UNKNOWN "footnote-unknown" "compile-footnote-unknown" "compile-footnote-unknown-hint";
    Error FOOTNOTE_UNKNOWN_NEAR "footnote-unknown" "compile-footnote-unknown" "compile-did-you-mean";
    Warning FOOTNOTE_UNUSED "footnote-unused" "compile-footnote-unused" "compile-footnote-unused-hint";
    Error FOOTNOTE_TWICE "footnote-twice" "compile-footnote-twice" "compile-footnote-twice-hint";
    Error FOOTNOTE_MISPLACED "footnote-misplaced" "compile-footnote-misplaced" "compile-footnote-misplaced-hint";
    Error FOOTNOTE_EMPTY "footnote-empty" "compile-footnote-empty" "compile-footnote-empty-hint";
    Warning TEXT_NOT_SHOWN "text-not-shown" "compile-text-not-shown" "compile-text-not-shown-hint";
    // Pictures
    Error MEDIA_MISSING "media-missing" "compile-media-missing" "compile-media-missing-hint";
    Error MEDIA_MISSING_NEAR "media-missing" "compile-media-missing" "compile-did-you-mean";
    Warning MEDIA_UNUSED "media-unused" "compile-media-unused" "compile-media-unused-hint";
    Error MEDIA_UNREADABLE "media-unreadable" "compile-media-unreadable" "compile-media-unreadable-hint";
    Error SVG_UNSAFE "svg-unsafe" "compile-svg-unsafe" "compile-svg-unsafe-hint";
    Error FIGURE_WITHOUT_ALT "figure-without-alt" "compile-figure-without-alt" "compile-figure-without-alt-hint";
    Error FIGURE_NOT_ALONE "figure-not-alone" "compile-figure-not-alone" "compile-figure-not-alone-hint";
    // Questions
    Error QUESTION_ID "question-id" "compile-question-id" "compile-question-id-hint";
    Error DUPLICATE_QUESTION "duplicate-question" "compile-duplicate-question" "compile-duplicate-question-hint";
    Error QUESTION_MISPLACED "question-misplaced" "compile-question-misplaced" "compile-question-misplaced-hint";
    Error QUESTION_NO_RIGHT "question-no-right" "compile-question-no-right" "compile-question-no-right-hint";
    Error QUESTION_TWO_RIGHT "question-two-right" "compile-question-two-right" "compile-question-two-right-hint";
    Error QUESTION_OPTIONS "question-options" "compile-question-options" "compile-question-options-hint";
    Error QUESTION_BRACKETS "question-brackets" "compile-question-brackets" "compile-question-brackets-hint";
    Error QUESTION_FEEDBACK "question-feedback" "compile-question-feedback" "compile-question-feedback-hint";
    Error QUESTION_WHY "question-why" "compile-question-why" "compile-question-why-hint";
    Error QUESTION_PROMPT "question-prompt" "compile-question-prompt" "compile-question-prompt-hint";
    Error QUESTION_ORDER "question-order" "compile-question-order" "compile-question-order-hint";
    Error QUESTION_ONE_PARAGRAPH "question-one-paragraph" "compile-question-one-paragraph" "compile-question-one-paragraph-hint";
    Error OPTION_EMPTY "option-empty" "compile-option-empty" "compile-option-empty-hint";
    Error UNKNOWN_COMPETENCE "unknown-competence" "compile-unknown-competence" "compile-unknown-competence-hint";
    Error UNKNOWN_COMPETENCE_NEAR "unknown-competence" "compile-unknown-competence" "compile-did-you-mean";
    Error UNKNOWN_DIFFICULTY "unknown-difficulty" "compile-unknown-difficulty" "compile-unknown-difficulty-hint";
    Error MISCONCEPTION "misconception" "compile-misconception" "compile-misconception-hint";
    Error QUIZ_TOO_SMALL "quiz-too-small" "compile-quiz-too-small" "compile-quiz-too-small-hint";
    Warning QUIZ_UNUSED "quiz-unused" "compile-quiz-unused" "compile-quiz-unused-hint";
    Error UNKNOWN_POOL "unknown-pool" "compile-unknown-pool" "compile-unknown-pool-hint";
    Error UNKNOWN_POOL_NEAR "unknown-pool" "compile-unknown-pool" "compile-did-you-mean";
    Warning POOL_UNUSED "pool-unused" "compile-pool-unused" "compile-pool-unused-hint";
    Error DRAW_TOO_LARGE "draw-too-large" "compile-draw-too-large" "compile-draw-too-large-hint";
    // Glossary
    Error TERM_ID "term-id" "compile-term-id" "compile-term-id-hint";
    Error DUPLICATE_TERM "duplicate-term" "compile-duplicate-term" "compile-duplicate-term-hint";
    Error TERM_EMPTY "term-empty" "compile-term-empty" "compile-term-empty-hint";
    Warning TERMS_UNTRANSLATED "terms-untranslated" "compile-terms-untranslated" "compile-terms-untranslated-hint";
    // Translations
    Error MISSING_TRANSLATION "missing-translation" "compile-missing-translation" "compile-missing-translation-hint";
    Warning UNPROMISED_TRANSLATION "unpromised-translation" "compile-unpromised-translation" "compile-unpromised-translation-hint";
    Error TRANSLATION_WITHOUT_SOURCE "translation-without-source" "compile-translation-without-source" "compile-translation-without-source-hint";
    Error TRANSLATION_DIFFERS "translation-differs" "compile-translation-differs" "compile-translation-differs-hint";
    Error TRANSLATION_MISSES "translation-differs" "compile-translation-misses" "compile-translation-differs-hint";
    Error TRANSLATION_EXTRA "translation-differs" "compile-translation-extra" "compile-translation-differs-hint";
    Error TRANSLATION_MARKS "translation-marks" "compile-translation-marks" "compile-translation-marks-hint";
    Error TRANSLATION_OUTCOMES "translation-outcomes" "compile-translation-outcomes" "compile-translation-outcomes-hint";
    Error LANGUAGES_WITHOUT_SOURCE "languages-without-source" "compile-languages-without-source" "compile-languages-without-source-hint";
    Warning STALE_TRANSLATION "stale-translation" "compile-stale-translation" "compile-stale-translation-hint";
    Warning TRANSLATION_PART_MISSING "translation-part-missing" "compile-translation-part-missing" "compile-translation-part-missing-hint";
    Warning UNSTAMPED_TRANSLATION "unstamped-translation" "compile-unstamped-translation" "compile-unstamped-translation-hint";
}

/// What has been found so far. Shared by all who look at one course.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    list: RefCell<Vec<Diagnostic>>,
    /// Where it was guessed what an unknown word was meant to be: path and place, so that what is read twice is told alike.
    guesses: RefCell<BTreeSet<(String, usize)>>,
    /// Cells of tables, by file.
    cells: RefCell<BTreeMap<String, Cells>>,
    /// What is read was published before: a later rule on what characters a text may have does not take it away.
    pub published: bool,
}

/// The cells of the tables of a file.
#[derive(Debug, Default)]
struct Cells {
    all: usize,
    /// By the place where the table begins: what is read twice counts once.
    tables: BTreeMap<usize, usize>,
}

/// Twice as many as are told, because what is said twice is told once in the end.
const ENOUGH: usize = 2 * limits::PROBLEMS;
/// Unknown words of which it is guessed what was meant: each is compared with all known ones, letter by letter.
const GUESSES: usize = 50;

impl Notes {
    pub fn of_published() -> Self {
        Self {
            published: true,
            ..Self::default()
        }
    }

    pub fn add(&self, problem: &Problem, path: &str, span: Span, args: Vec<(&str, Arg)>) {
        let mut list = self.list.borrow_mut();
        if list.len() >= ENOUGH && problem.severity == Severity::Warning {
            return;
        }
        let message = |id| Message {
            id: String::from(id),
            args: args
                .iter()
                .map(|(name, arg)| ((*name).to_owned(), arg.clone()))
                .collect(),
        };
        list.push(Diagnostic {
            severity: problem.severity,
            code: problem.code.to_owned(),
            path: path.to_owned(),
            span,
            message: message(problem.message),
            hint: Some(message(problem.hint)),
        });
    }

    /// A table of a file has at least so many cells.
    pub fn count_cells(&self, path: &str, table: usize, cells: usize) {
        let mut files = self.cells.borrow_mut();
        if !files.contains_key(path) {
            files.insert(path.to_owned(), Cells::default());
        }
        if let Some(file) = files.get_mut(path) {
            let before = file.tables.entry(table).or_default();
            file.all += cells.saturating_sub(*before);
            *before = cells.max(*before);
        }
    }

    /// Whether the tables of a file have more cells than are drawn. What was published before is drawn as it was.
    pub fn has_many_cells(&self, path: &str) -> bool {
        let files = self.cells.borrow();
        !self.published
            && files
                .get(path)
                .is_some_and(|file| file.all > limits::TABLE_CELLS)
    }

    /// Whether one more word is guessed. Who has so many unknown words has not slipped: an id was changed, or a text belongs elsewhere.
    pub fn may_guess(&self, path: &str, place: usize) -> bool {
        let mut guesses = self.guesses.borrow_mut();
        let here = (path.to_owned(), place);
        guesses.contains(&here) || (guesses.len() < GUESSES && guesses.insert(here))
    }

    /// More has been said than will be told.
    pub fn is_full(&self) -> bool {
        self.list.borrow().len() >= ENOUGH
    }

    pub fn has_errors(&self) -> bool {
        self.list
            .borrow()
            .iter()
            .any(|one| one.severity == Severity::Error)
    }

    /// In the order of files and places, each told once; of very many, the errors first.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut list = self.list.into_inner();
        sort(&mut list);
        if list.len() > limits::PROBLEMS {
            list.sort_by_key(|one| one.severity);
            list.truncate(limits::PROBLEMS);
        }
        list
    }
}

/// In the order of files and places, each told once.
pub(crate) fn sort(list: &mut Vec<Diagnostic>) {
    list.sort_by(|a, b| {
        (&a.path, a.span, a.severity, &a.code).cmp(&(&b.path, b.span, b.severity, &b.code))
    });
    list.dedup();
}
