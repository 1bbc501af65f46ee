//! A requirement added by choosing, for those who write no TOML: the answer has it written into the text.

use super::editor::tick;
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::account::Refused;
use views::certification::{CertificationEditor, Choice};

/// Kinds that can be chosen; groups are written by hand.
const KINDS: [&str; 6] = [
    "course",
    "assessment",
    "proficiency",
    "observed",
    "attendance",
    "waiting",
];

/// The fields of one requirement. Those that its kind does not have are passed over.
pub fn builder(
    words: Words,
    editor: &CertificationEditor,
    refused: &Refused,
) -> impl IntoView + use<> {
    let one = |name, label| Field::new(name, label).optional().refused(words, refused);
    let number = |name, label| one(name, label).kind("number", "off");
    let said = |prefix: &str, word: &str| {
        let id = format!("{prefix}{word}");
        (word.to_owned(), words.text(&id, &[]))
    };
    let kinds = KINDS.map(|kind| said("certification-kind-", kind)).to_vec();
    let people = ["adults", "children"]
        .map(|people| said("certification-people-", people))
        .to_vec();
    let paths = ["requirements", "renewal"]
        .map(|path| said("certification-into-", path))
        .to_vec();
    let assessments = editor
        .assessments
        .iter()
        .map(|choice| (choice.value.clone(), assessment(words, choice)))
        .collect();
    let is_open = super::fields::ADDED
        .iter()
        .any(|name| refused.problem(name).is_some());
    let ever = !refused.field("ever").is_empty();
    view! {
        <details open=is_open>
            <summary>{t!(words, "certification-add")}</summary>
            <div class="form">
                <p class="small">{t!(words, "certification-add-note")}</p>
                {list_field(one("path", t!(words, "certification-add-path")), paths)}
                {list_field(one("kind", t!(words, "certification-add-kind")), kinds)}
                {list_field(one("course", t!(words, "certification-add-course")), choices(&editor.courses))}
                {list_field(one("assessment", t!(words, "certification-add-assessment")), assessments)}
                {field(number("percent", t!(words, "certification-add-percent")))}
                {list_field(one("people", t!(words, "certification-add-people")), people)}
                {list_field(one("rubric", t!(words, "certification-add-rubric")), choices(&editor.rubrics))}
                {field(number("times", t!(words, "certification-add-times")))}
                {field(number("assessors", t!(words, "certification-add-assessors")))}
                {field(number("hours", t!(words, "certification-add-hours")))}
                {field(number("days", t!(words, "certification-add-days")))}
                {tick("ever", ever, t!(words, "certification-add-ever"), t!(words, "certification-add-ever-note"))}
                <p class="row">
                    <button class="button plain" name="step" value="add" formnovalidate=true>{t!(words, "certification-add-button")}</button>
                </p>
            </div>
        </details>
    }
}

fn choices(all: &[Choice]) -> Vec<(String, String)> {
    all.iter()
        .map(|one| (one.value.clone(), one.words.clone()))
        .collect()
}

/// The quiz of a module has a title; a final assessment is named after its course.
fn assessment(words: Words, choice: &Choice) -> String {
    if choice.value.ends_with("/final") {
        t!(
            words,
            "certification-final-of",
            course = choice.words.clone()
        )
    } else {
        choice.words.clone()
    }
}
