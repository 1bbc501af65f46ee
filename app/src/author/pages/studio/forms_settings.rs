//! The settings of a block, each in words.

use crate::components::question::label_id;
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use base::Locale;
use leptos::prelude::*;
use views::studio_forms::{FormView, SettingControl, SettingField};

/// All settings of a form. Those that are asked in short words stand beside each other.
pub fn settings(words: Words, view: &FormView) -> impl IntoView + use<> {
    let fields: Vec<AnyView> = view
        .settings
        .iter()
        .enumerate()
        .map(|(at, one)| setting(words, at, one))
        .collect();
    view! { <div class="settings">{fields}</div> }
}

fn setting(words: Words, at: usize, one: &SettingField) -> AnyView {
    let (key, value) = (one.key.clone(), one.value.clone());
    let (key_name, name) = (format!("key[{at}]"), format!("value[{at}]"));
    let hidden = view! { <input type="hidden" name=key_name value=key.clone()/> };
    let id = format!("field-value-{at}");
    let control = match one.control {
        SettingControl::Hidden => {
            return view! { {hidden}<input type="hidden" name=name value=value/> }.into_any();
        }
        SettingControl::Line => {
            let list = match key.as_str() {
                "misconception" => Some("errors"),
                "to" => Some("scenes"),
                "if" | "effects" => Some("remembered"),
                _ => None,
            };
            view! { <input id=id.clone() type="text" name=name value=value list=list dir="auto" autocomplete="off"/> }
                .into_any()
        }
        SettingControl::List(choices) => {
            let choices: Vec<AnyView> = with_own(choices, &value)
                .into_iter()
                .map(|choice| {
                    let label = choice_words(words, &key, &choice);
                    let is_chosen = choice == value;
                    view! { <option value=choice selected=is_chosen>{label}</option> }.into_any()
                })
                .collect();
            view! { <select id=id.clone() name=name>{choices}</select> }.into_any()
        }
    };
    let problems: Vec<AnyView> = one
        .problems
        .iter()
        .map(|one| {
            let said = words.message(one);
            view! { <p class="error">{icon(Icon::Warning)}<span>{said}</span></p> }.into_any()
        })
        .collect();
    view! {
        <div class="field">
            {hidden}
            <label for=id>{key_words(words, &key)}</label>
            {hint(words, &key).map(|hint| view! { <p class="hint">{hint}</p> })}
            {problems}
            {control}
        </div>
    }
    .into_any()
}

/// The words that can be chosen; what the file says stands among them, whatever it is.
pub fn with_own(choices: &[&str], value: &str) -> Vec<String> {
    let mut all: Vec<String> = choices.iter().map(|one| (*one).to_owned()).collect();
    if !choices.contains(&value) {
        all.insert(0, value.to_owned());
    }
    all
}

fn key_words(words: Words, key: &str) -> String {
    found(words, &format!("studio-forms-key-{key}")).unwrap_or_else(|| key.to_owned())
}

fn hint(words: Words, key: &str) -> Option<String> {
    found(words, &format!("studio-forms-key-{key}-hint"))
}

/// The words of an id that the catalogues may have.
fn found(words: Words, id: &str) -> Option<String> {
    locales::has(Locale::En, id).then(|| words.text(id, &[]))
}

/// A choice in words; what is no word of the format stays as it is.
fn choice_words(words: Words, key: &str, value: &str) -> String {
    if value.is_empty() {
        return t!(words, "studio-forms-not-set");
    }
    let id = match key {
        "competence" => format!("competence-{value}"),
        "persona" => format!("persona-{value}"),
        "verdict" => format!("scenario-verdict-{value}"),
        "label" | "fault" => return label_words(words, value),
        "once" | "start" | "danger" | "minor" => format!("studio-forms-answer-{value}"),
        "difficulty" => format!("studio-forms-difficulty-{value}"),
        "element" => format!("studio-forms-element-{value}"),
        _ => return value.to_owned(),
    };
    found(words, &id).unwrap_or_else(|| value.to_owned())
}

/// A label of the coding guide with its name.
pub fn label_words(words: Words, label: &str) -> String {
    match found(words, &label_id(label)) {
        _ if label.is_empty() => t!(words, "studio-forms-not-set"),
        Some(name) => format!("{label}: {name}"),
        None => label.to_owned(),
    }
}
