//! `[step.<id>]`: what must be done in an interview.

use super::front::{self, STEP};
use crate::file::File;
use crate::limits;
use crate::problem::{INTERVIEW_ID, INTERVIEW_STEP, UNKNOWN_LABEL, UNKNOWN_LABEL_NEAR};
use crate::settings::{Settings, Value};
use base::{Label, Slug, Span};
use interview::case::{Act, By, Step};

/// What can be a step. A second talk begins when the first is over, so it is none.
const ACTS: [Act; 6] = [
    Act::Break,
    Act::Alone,
    Act::Interpreter,
    Act::Protect,
    Act::Child,
    Act::Close,
];

/// The steps with the places of their ids.
pub(super) fn read(file: File, settings: &Settings) -> Vec<(Step, Span)> {
    let entries = settings.entries(STEP.key);
    front::counted(file, settings, STEP.key, entries.len(), limits::STEPS);
    let steps = entries.iter().filter_map(|(id, at, table)| {
        table.only(&STEP.known());
        let by = by(file, *at, table);
        let times = table.number("times", limits::STEP_TIMES);
        let safety = table.bool("safety").unwrap_or_default();
        let Some(id) = Slug::parse(id) else {
            file.report(&INTERVIEW_ID, *at, vec![("id", id.as_str().into())]);
            return None;
        };
        let step = Step {
            id,
            by: by?,
            times: times.map_or(1, |times| times.value),
            safety,
        };
        Some((step, *at))
    });
    steps.collect()
}

/// Either something said or something done.
fn by(file: File, at: Span, table: &Settings) -> Option<By> {
    if table.has("labels") == table.has("act") || (table.has("act") && table.has("words")) {
        file.report(&INTERVIEW_STEP, at, Vec::new());
        return None;
    }
    if table.has("act") {
        return front::choice(file, table, "act", &ACTS, Act::as_str).map(By::Act);
    }
    let labels = table.required_strings("labels")?;
    let words = if table.has("words") {
        front::words(table, "words").0
    } else {
        Vec::new()
    };
    Some(By::Words {
        labels: labels.iter().filter_map(|word| label(file, word)).collect(),
        words,
    })
}

fn label(file: File, word: &Value<String>) -> Option<Label> {
    let found = Label::from_word(&word.value);
    if found.is_none() {
        unknown_label(file, &word.value, word.span);
    }
    found
}

/// Says that the coding guide has no such label.
pub(super) fn unknown_label(file: File, word: &str, span: Span) {
    let known = Label::ALL.iter().map(|label| label.as_str());
    let problems = (&UNKNOWN_LABEL_NEAR, &UNKNOWN_LABEL);
    let args = vec![("word", word.into())];
    let upper = word.to_uppercase();
    file.report_word(problems, span, &upper, known, str::to_owned, args);
}
