//! What `course.toml` and `module.toml` say about assessments and quizzes.

use crate::file::File;
use crate::limits;
use crate::model::{AssessmentRules, Review, Shown, Slot};
use crate::problem::{
    CERTAINTY_INTERACTIVE, DRAW_AND_SLOTS, EMPTY_VALUE, TOO_MANY_SLOTS, UNKNOWN_COMPETENCE,
    UNKNOWN_COMPETENCE_NEAR, UNKNOWN_VALUE, UNKNOWN_VALUE_NEAR,
};
use crate::settings::{Settings, Value};
use base::{Competence, Span};
use quiz::{Behaviour, Feedback};

/// Keys that a quiz and the final assessment share.
pub(super) const SHARED: [&str; 7] = [
    "pass_percent",
    "attempts",
    "wait_hours",
    "minutes",
    "behaviour",
    "certainty",
    "review",
];

/// The rules without what is asked.
#[derive(Debug)]
pub(crate) struct Conduct {
    pass_percent: u32,
    attempts: u32,
    wait_hours: u32,
    minutes: Option<u32>,
    pub behaviour: Behaviour,
    review: Review,
}

impl Conduct {
    /// The rules with what is asked.
    pub fn asking(&self, slots: Vec<Slot>) -> AssessmentRules {
        AssessmentRules {
            pass_percent: self.pass_percent,
            attempts: self.attempts,
            wait_hours: self.wait_hours,
            minutes: self.minutes,
            behaviour: self.behaviour,
            review: self.review,
            slots,
        }
    }
}

/// A place in an assessment, as it is written.
#[derive(Debug)]
pub(crate) enum SlotSource {
    Fixed {
        question: Value<String>,
        version: Option<u32>,
    },
    Draw {
        bank: String,
        /// Where the name of the bank stands.
        span: Span,
        count: Value<usize>,
        competence: Option<Competence>,
        difficulty: Option<u8>,
    },
}

/// The final assessment.
#[derive(Debug)]
pub(crate) struct AssessmentSource {
    pub conduct: Conduct,
    pub slots: Vec<SlotSource>,
}

/// Reads `[assessment]`.
pub(super) fn assessment(file: File, table: &Settings) -> AssessmentSource {
    table.only(&[SHARED.as_slice(), &["draw", "slots"]].concat());
    let conduct = conduct(file, table);
    let slots = if table.has("slots") {
        if table.has("draw") {
            file.report(&DRAW_AND_SLOTS, table.key_span("draw"), Vec::new());
        }
        slots(file, table)
    } else {
        table
            .required_table("draw")
            .map(|table| draw(&table))
            .unwrap_or_default()
    };
    AssessmentSource { conduct, slots }
}

/// Pass mark, attempts, time, behaviour, review.
pub(super) fn conduct(file: File, table: &Settings) -> Conduct {
    let pass_percent = table.required_number("pass_percent", 1..=100);
    let attempts = table.required_number("attempts", limits::ATTEMPTS);
    let wait = table.number("wait_hours", limits::WAIT_HOURS);
    let minutes = table.number("minutes", limits::ATTEMPT_MINUTES);
    let feedback = word(file, table, "behaviour", &BEHAVIOURS).unwrap_or_default();
    let certainty = table.bool("certainty").unwrap_or_default();
    if certainty && feedback == Feedback::Interactive {
        let span = table.key_span("certainty");
        file.report(&CERTAINTY_INTERACTIVE, span, Vec::new());
    }
    let review = table.table("review").map(|table| {
        table.only(&["before", "after"]);
        Review {
            before: word(file, &table, "before", &SHOWN).unwrap_or_default(),
            after: word(file, &table, "after", &SHOWN).unwrap_or_default(),
        }
    });
    Conduct {
        pass_percent: pass_percent.unwrap_or(100),
        attempts: attempts.unwrap_or_default(),
        wait_hours: wait.map(|wait| wait.value).unwrap_or_default(),
        minutes: minutes.map(|minutes| minutes.value),
        behaviour: Behaviour {
            feedback,
            certainty,
        },
        review: review.unwrap_or_default(),
    }
}

const BEHAVIOURS: [(&str, Feedback); 3] = [
    ("deferred", Feedback::Deferred),
    ("immediate", Feedback::Immediate),
    ("interactive", Feedback::Interactive),
];

const SHOWN: [(&str, Shown); 3] = [
    ("full", Shown::Full),
    ("marks", Shown::Marks),
    ("score", Shown::Score),
];

/// One of a few words, if the key is there.
fn word<T: Copy>(file: File, table: &Settings, key: &str, words: &[(&str, T)]) -> Option<T> {
    let given = table.string(key)?;
    let found = words.iter().find(|(word, _)| *word == given.value);
    if found.is_none() {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let args = vec![
            ("key", key.into()),
            ("word", given.value.as_str().into()),
            ("known", known.join(", ").into()),
        ];
        let problems = (&UNKNOWN_VALUE_NEAR, &UNKNOWN_VALUE);
        let written = |near: &str| format!("\"{near}\"");
        file.report_word(problems, given.span, &given.value, known, written, args);
    }
    found.map(|(_, value)| *value)
}

/// `draw = { bank = 6 }`, in the order in which it is written.
fn draw(table: &Settings) -> Vec<SlotSource> {
    table
        .keys()
        .into_iter()
        .filter_map(|bank| {
            Some(SlotSource::Draw {
                bank: bank.value.to_owned(),
                span: bank.span,
                count: count(table, bank.value)?,
                competence: None,
                difficulty: None,
            })
        })
        .collect()
}

/// A number of questions.
pub(super) fn count(table: &Settings, key: &str) -> Option<Value<usize>> {
    let count = table.number(key, limits::QUESTIONS)?;
    Some(Value {
        value: usize::try_from(count.value).ok()?,
        span: count.span,
    })
}

fn slots(file: File, table: &Settings) -> Vec<SlotSource> {
    let Some(tables) = table.tables("slots") else {
        return Vec::new();
    };
    if tables.is_empty() {
        let args = vec![("key", "slots".into())];
        file.report(&EMPTY_VALUE, table.key_span("slots"), args);
    }
    if let Some(more) = tables.get(limits::SLOTS) {
        let args = vec![("most", limits::SLOTS.into())];
        file.report(&TOO_MANY_SLOTS, more.whole, args);
    }
    tables
        .iter()
        .take(limits::SLOTS)
        .filter_map(|table| slot(file, table))
        .collect()
}

fn slot(file: File, table: &Settings) -> Option<SlotSource> {
    if table.has("question") {
        table.only(&["question", "version"]);
        let version = table.number("version", limits::VERSIONS);
        return Some(SlotSource::Fixed {
            question: table.string("question")?,
            version: version.map(|version| version.value),
        });
    }
    table.only(&["bank", "draw", "competence", "difficulty"]);
    let bank = table.required_string("bank");
    table.require("draw");
    let count = count(table, "draw")?;
    let difficulty = table.number("difficulty", 1..=3);
    let bank = bank?;
    Some(SlotSource::Draw {
        span: bank.span,
        bank: bank.value,
        count,
        competence: competence(file, table),
        difficulty: difficulty.and_then(|level| u8::try_from(level.value).ok()),
    })
}

fn competence(file: File, table: &Settings) -> Option<Competence> {
    let given = table.string("competence")?;
    let found = Competence::from_word(&given.value);
    if found.is_none() {
        let words = Competence::ALL.map(Competence::as_str);
        let args = vec![
            ("word", given.value.as_str().into()),
            ("known", words.join(", ").into()),
        ];
        let problems = (&UNKNOWN_COMPETENCE_NEAR, &UNKNOWN_COMPETENCE);
        let (span, word) = (given.span, given.value.as_str());
        file.report_word(problems, span, word, words, str::to_owned, args);
    }
    found
}
