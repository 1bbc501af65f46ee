//! Forms that work without script: fields with label, hint and problem; a summary on top.

use crate::components::{Icon, icon};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::account::Refused;

/// What a text field looks like.
#[derive(Clone)]
pub struct Field {
    pub name: &'static str,
    pub label: String,
    pub hint: Option<String>,
    pub kind: &'static str,
    pub autocomplete: &'static str,
    pub value: String,
    pub required: bool,
    pub problem: Option<String>,
    /// Ends the id, where several forms of one page have the same field.
    pub place: Option<String>,
}

impl Field {
    pub fn new(name: &'static str, label: String) -> Self {
        Self {
            name,
            label,
            hint: None,
            kind: "text",
            autocomplete: "off",
            value: String::new(),
            required: true,
            problem: None,
            place: None,
        }
    }

    /// One of several fields of this name on the page.
    #[must_use]
    pub fn apart(mut self, place: Option<&str>) -> Self {
        self.place = place.map(str::to_owned);
        self
    }

    #[must_use]
    pub const fn kind(mut self, kind: &'static str, autocomplete: &'static str) -> Self {
        self.kind = kind;
        self.autocomplete = autocomplete;
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// The value before anything was typed.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Fills in what was typed into a refused form, and what was wrong with it.
    #[must_use]
    pub fn refused(mut self, words: Words, refused: &Refused) -> Self {
        if refused.fields.iter().any(|(name, _)| name == self.name) {
            refused.field(self.name).clone_into(&mut self.value);
        }
        self.problem = refused
            .problem(self.name)
            .map(|message| words.message(message));
        self
    }
}

/// What a control is told by its field and by what stands around it.
pub(super) struct Inside {
    pub id: String,
    pub name: &'static str,
    pub value: String,
    pub required: bool,
    /// Ids of hint and problem.
    pub described: Option<String>,
    /// ARIA wants the word.
    pub invalid: Option<&'static str>,
}

/// Label, hint and problem around a control.
pub(super) fn around(field: Field, control: impl FnOnce(Inside) -> AnyView) -> AnyView {
    let id = match &field.place {
        Some(place) => format!("field-{}-{place}", field.name),
        None => format!("field-{}", field.name),
    };
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let described: Vec<&str> = [
        field.hint.is_some().then_some(hint_id.as_str()),
        field.problem.is_some().then_some(problem_id.as_str()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = field.problem.is_some().then_some("true");
    let Field {
        name,
        label,
        value,
        required,
        hint,
        problem,
        ..
    } = field;
    let control = control(Inside {
        id: id.clone(),
        name,
        value,
        required,
        described,
        invalid,
    });
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {problem.map(|problem| view! { <p class="error" id=problem_id>{icon(Icon::Warning)}{problem}</p> })}
            {control}
        </div>
    }
    .into_any()
}

/// A labelled text field.
pub fn field(field: Field) -> impl IntoView {
    let (kind, autocomplete) = (field.kind, field.autocomplete);
    // What somebody typed has the direction of its own words; an empty field that of the page.
    let dir = match kind {
        "email" | "url" | "tel" => Some("ltr"),
        "text" if !field.value.is_empty() => Some("auto"),
        _ => None,
    };
    around(
        field,
        |Inside {
             id,
             name,
             value,
             required,
             described,
             invalid,
         }| {
            view! {
                <input
                    id=id
                    name=name
                    type=kind
                    value=value
                    autocomplete=autocomplete
                    required=required
                    aria-invalid=invalid
                    aria-describedby=described
                    dir=dir
                />
            }
            .into_any()
        },
    )
}

/// The summary of what is wrong, on top of a form; links lead to the fields.
pub fn summary(words: Words, refused: &Refused) -> impl IntoView + use<> {
    summary_of(words, refused, &[])
}

/// The same with the labels of fields, where several can have the same problem.
pub fn summary_of(
    words: Words,
    refused: &Refused,
    labels: &[(&str, String)],
) -> impl IntoView + use<> {
    let problems: Vec<(String, String)> = refused
        .problems
        .iter()
        .map(|(field, message)| {
            let said = words.message(message);
            let label = labels.iter().find(|(name, _)| name == field);
            let said = label.map_or_else(|| said.clone(), |(_, label)| format!("{label}: {said}"));
            (field.clone(), said)
        })
        .collect();
    (!problems.is_empty()).then(|| view! {
        <div class="error-summary" role="alert" tabindex="-1" autofocus=true>
            <h2>{t!(words, "form-problem-title")}</h2>
            <ul>
                {problems.into_iter().map(|(field, problem)| {
                    if field.is_empty() {
                        view! { <li>{problem}</li> }.into_any()
                    } else {
                        view! { <li><a href=format!("#field-{field}")>{problem}</a></li> }.into_any()
                    }
                }).collect_view()}
            </ul>
        </div>
    })
}

/// What an action did, said at the top of the page it led to (`?notice=` with one of these words).
pub fn notice(visit: &Visit) -> impl IntoView + use<> {
    let word = visit.query("notice");
    let id = format!("notice-{word}");
    let is_ours = word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    (is_ours && locales::has(base::Locale::En, &id)).then(|| {
        let words = visit.words.text(&id, &[]);
        view! { <p class="notice success" role="status">{icon(Icon::Check)}<span>{words}</span></p> }
    })
}

/// What is the matter when not even the refusal of a form could be stored (a full disk): the address says it, and the
/// frame of every page shows it.
pub fn not_kept(visit: &Visit) -> impl IntoView + use<> {
    let id = ["error-disk-full", "error-unexpected"]
        .into_iter()
        .find(|id| *id == visit.query("notice"));
    id.map(|id| {
        let words = visit.words.text(id, &[]);
        view! { <p class="notice warn" role="alert">{icon(Icon::Warning)}<span>{words}</span></p> }
    })
}
