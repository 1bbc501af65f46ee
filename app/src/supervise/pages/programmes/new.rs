//! Making a programme.

use super::STYLES;
use super::fields::{language_boxes, times, titles};
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field, summary};
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::programme::OrganisationRow;

/// `/programmes/new`
pub async fn new_programme(visit: Visit) -> PageResult {
    let view = usecases::supervise::programmes::new_programme(&visit.context, &visit.actor).await?;
    let refused = visit.refused().await;
    let words = visit.words;
    Ok(Page::new(Area::Programmes, t!(words, "programme-new"), move || {
        let note = if view.becomes_manager {
            t!(words, "programme-new-manager")
        } else {
            t!(words, "programme-new-administrator")
        };
        let slug = Field::new("slug", t!(words, "programme-slug"))
            .hint(t!(words, "programme-slug-hint"))
            .optional()
            .refused(words, &refused);
        let organisation = Field::new("organisation", t!(words, "programme-organisation"))
            .refused(words, &refused);
        let is_first = view.organisations.is_empty();
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/programmes">{t!(words, "programmes-title")}</a></p>
                <h1>{t!(words, "programme-new")}</h1>
                <p class="lead">{note}</p>
            </div>
            {if is_first {
                view! { <div class="empty"><p>{t!(words, "programme-no-organisation")}</p></div> }.into_any()
            } else {
                view! {
                    <form class="form" method="post" action="/do/create-programme">
                        {summary(words, &refused)}
                        {list_field(organisation, choices(words, &view.organisations))}
                        {titles(words, &refused, &[], &[])}
                        {language_boxes(words, &refused, &[words.locale])}
                        {times(words, &refused, (&view.zone, None, None), false)}
                        {field(slug)}
                        <p class="row"><button class="button">{t!(words, "programme-create")}</button></p>
                    </form>
                }.into_any()
            }}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// Organisations as choices, each under the one above it.
pub fn choices(_: Words, rows: &[OrganisationRow]) -> Vec<(String, String)> {
    rows.iter()
        .map(|one| {
            let indent: String = (0..one.depth).map(|_| "– ").collect();
            (one.id.to_string(), format!("{indent}{}", one.name))
        })
        .collect()
}
