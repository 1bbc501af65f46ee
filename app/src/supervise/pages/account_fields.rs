//! The fields of an account: for a new one and for one that is corrected.

use crate::components::form::{Field, field};
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::account::{AccountRecord, Refused, Role};

/// Name, e-mail address, agency, country and roles, as they are or as they were typed into a refused form.
pub fn account_fields(
    words: Words,
    handed: &Refused,
    record: Option<&AccountRecord>,
) -> impl IntoView + use<> {
    let text = |name: &'static str, label: String, value: Option<&String>| {
        Field::new(name, label)
            .value(value.cloned().unwrap_or_default())
            .refused(words, handed)
    };
    let name = text("name", t!(words, "field-name"), record.map(|one| &one.name));
    let mut email = text(
        "email",
        t!(words, "field-email"),
        record.map(|one| &one.email),
    )
    .kind("email", "off");
    if record.is_some() {
        email = email.hint(t!(words, "accounts-email-hint"));
    }
    let agency = text(
        "agency",
        t!(words, "field-agency"),
        record.map(|one| &one.agency),
    );
    let country = record.and_then(|one| one.country.as_ref());
    let country = text("country", t!(words, "field-country"), country)
        .hint(t!(words, "field-country-hint"))
        .optional();
    // A new account is an officer's, unless something else is ticked.
    let held = record.map_or_else(|| vec![Role::Officer], |one| one.roles.clone());
    let hint = record.map(|_| t!(words, "accounts-roles-hint"));
    view! {
        {field(name)}
        {field(email)}
        {field(agency)}
        {field(country)}
        {role_boxes(words, handed, &held, hint)}
    }
}

/// What the person may do.
fn role_boxes(
    words: Words,
    handed: &Refused,
    held: &[Role],
    hint: Option<String>,
) -> impl IntoView + use<> {
    let ticked: Vec<String> = handed
        .fields
        .iter()
        .filter(|(name, _)| name == "roles")
        .map(|(_, value)| value.clone())
        .collect();
    let is_untouched = handed.fields.is_empty();
    let held = held.to_vec();
    let problem = handed
        .problem("roles")
        .map(|message| words.message(message));
    let described = hint.is_some().then_some("field-roles-hint");
    view! {
        <fieldset class="choices" id="field-roles" aria-describedby=described>
            <legend>{t!(words, "field-roles")}</legend>
            {hint.map(|hint| view! { <p class="hint" id="field-roles-hint">{hint}</p> })}
            {problem.clone().map(|problem| view! { <p class="error" id="field-roles-problem">{icon(Icon::Warning)}{problem}</p> })}
            {Role::ALL.into_iter().map(|role| {
                let word = role.as_str();
                let is_ticked = if is_untouched { held.contains(&role) } else { ticked.iter().any(|one| one == word) };
                view! {
                    <label class="choice">
                        <input
                            type="checkbox" name="roles[]" value=word checked=is_ticked
                            aria-invalid=problem.is_some().then_some("true")
                            aria-describedby=problem.is_some().then_some("field-roles-problem")
                        />
                        <span>{words.text(&format!("role-{word}"), &[])}<span class="hint">{words.text(&format!("role-note-{word}"), &[])}</span></span>
                    </label>
                }
            }).collect_view()}
        </fieldset>
    }
}
