//! Requirements added and put into groups by choosing, for those who write no TOML: the answer has it written into the text.

use super::editor::tick;
use super::fields::ArrangeFields;
use super::named;
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field};
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::account::Refused;
use views::certification::{AloudLine, CertificationEditor, Choice, PathDraft};

/// Kinds that can be chosen; groups are made of what is there.
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
    let mut paths = places(words, "requirements", &editor.full);
    paths.extend(places(words, "renewal", &editor.renewal));
    let mut own = vec![(String::new(), t!(words, "certification-add-alone"))];
    own.extend(groups(words));
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
                {list_field(one("own", t!(words, "certification-add-own")), own)}
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

/// A path, and the groups in it: where a requirement can go.
fn places(words: Words, path: &str, draft: &PathDraft) -> Vec<(String, String)> {
    let name = words.text(&format!("certification-into-{path}"), &[]);
    let groups = draft.aloud.iter().filter(|line| line.is_group).map(|line| {
        let said = t!(
            words,
            "certification-into-group",
            path = name.as_str(),
            group = sentence(words, line)
        );
        (format!("{path}/{}", line.id), said)
    });
    let mut all = vec![(path.to_owned(), name.clone())];
    all.extend(groups);
    all
}

fn groups(words: Words) -> [(String, String); 2] {
    ["any", "all"].map(|group| {
        let id = format!("certification-group-{group}");
        (group.to_owned(), words.text(&id, &[]))
    })
}

/// A requirement with its number.
fn sentence(words: Words, line: &AloudLine) -> String {
    let said = words.message(&named(words, line.said.clone()));
    format!("{} {said}", line.number)
}

/// The requirements of a path with boxes to tick, and what can be done with the ticked ones. Of a text that cannot be read there is
/// nothing to tick.
pub fn arranging(
    words: Words,
    of: &ArrangeFields,
    draft: &PathDraft,
    refused: &Refused,
) -> Option<AnyView> {
    if draft.aloud.is_empty() || !draft.problems.is_empty() {
        return None;
    }
    let one = |name, label| Field::new(name, label).optional().refused(words, refused);
    let boxes = draft.aloud.iter().map(|line| {
        let name = format!("{}{}", of.tick, line.id);
        let is_ticked = !refused.field(&name).is_empty();
        let class = format!("choice aloud depth-{}", line.depth.min(3));
        view! {
            <label class=class>
                <input type="checkbox" name=name value="1" checked=is_ticked/>
                <span>{sentence(words, line)}</span>
            </label>
        }
    });
    let said = |name: &str| refused.problem(name).map(|message| words.message(message));
    let problem = said(of.picked);
    let is_open = [of.picked, of.group, of.least]
        .into_iter()
        .any(|name| refused.problem(name).is_some());
    let buttons = ["gather", "need", "dissolve", "remove"].map(|what| {
        let said = words.text(&format!("certification-arrange-{what}"), &[]);
        let value = format!("{what}:{}", of.path);
        view! { <button class="button plain" name="step" value=value formnovalidate=true>{said}</button> }
    });
    let id = format!("field-{}", of.picked);
    let least = one(of.least, t!(words, "certification-arrange-least"))
        .kind("number", "off")
        .hint(t!(words, "certification-arrange-least-hint"));
    Some(
        view! {
            <details open=is_open>
                <summary>{t!(words, "certification-arrange")}</summary>
                <div class="form">
                    <p class="small">{t!(words, "certification-arrange-note")}</p>
                    <fieldset class="choices" id=id>
                        <legend>{t!(words, "certification-arrange-which")}</legend>
                        {problem.map(|problem| view! { <p class="error">{icon(Icon::Warning)}{problem}</p> })}
                        {boxes.collect_view()}
                    </fieldset>
                    {list_field(one(of.group, t!(words, "certification-arrange-group")), groups(words).to_vec())}
                    {field(least)}
                    <p class="row">{buttons.into_iter().collect_view()}</p>
                </div>
            </details>
        }
        .into_any(),
    )
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
