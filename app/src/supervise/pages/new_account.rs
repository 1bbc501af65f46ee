//! Making an account.

use super::STYLES;
use super::made_link::made_link;
use crate::components::form::{Field, field, summary};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::{Refused, Role};

/// `/admin/accounts/new`
pub async fn new_account(visit: Visit) -> PageResult {
    if !matches!(
        visit.actor.with_role(&[Role::Administrator]),
        Ok(_) | Err(UseCaseError::SignInRequired)
    ) {
        return Err(UseCaseError::Forbidden);
    }
    visit.actor.person()?;
    let handed = visit.refused().await;
    let words = visit.words;
    let made = made_link(&visit, &handed);
    Ok(Page::new(Area::Admin, t!(words, "accounts-new"), move || {
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/admin">{t!(words, "admin-title")}</a>" · "<a href="/admin/accounts">{t!(words, "accounts-title")}</a></p>
                <h1>{t!(words, "accounts-new")}</h1>
                <p class="lead">{t!(words, "accounts-new-lead")}</p>
            </div>
            {made}
            <form class="form" method="post" action="/do/create-account">
                {summary(words, &handed)}
                {field(Field::new("name", t!(words, "field-name")).refused(words, &handed))}
                {field(Field::new("email", t!(words, "field-email")).kind("email", "off").refused(words, &handed))}
                {field(Field::new("agency", t!(words, "field-agency")).refused(words, &handed))}
                {field(Field::new("country", t!(words, "field-country")).hint(t!(words, "field-country-hint")).optional().refused(words, &handed))}
                {role_boxes(words, &handed)}
                <p class="row"><button class="button">{t!(words, "accounts-create")}</button></p>
            </form>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// What the person may do. An officer, unless something else was ticked before.
fn role_boxes(words: Words, handed: &Refused) -> impl IntoView + use<> {
    let ticked: Vec<String> = handed
        .fields
        .iter()
        .filter(|(name, _)| name == "roles")
        .map(|(_, value)| value.clone())
        .collect();
    let untouched = handed.problems.is_empty();
    let problem = handed
        .problem("roles")
        .map(|message| words.message(message));
    view! {
        <fieldset class="choices" id="field-roles">
            <legend>{t!(words, "field-roles")}</legend>
            {problem.clone().map(|problem| view! { <p class="error" id="field-roles-problem">{icon(Icon::Warning)}{problem}</p> })}
            {Role::ALL.into_iter().map(|role| {
                let word = role.as_str();
                let is_ticked = if untouched { role == Role::Officer } else { ticked.iter().any(|one| one == word) };
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
