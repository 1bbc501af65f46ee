//! Organisations and all programmes, for administrators.

use super::STYLES;
use super::new::choices;
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field, notice, summary};
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::OrganisationId;
use leptos::prelude::*;
use views::account::Refused;
use views::programme::{OrganisationRow, ProgrammeName};

/// `/programmes/organisations`
pub async fn organisations(visit: Visit) -> PageResult {
    let words = visit.words;
    let view =
        usecases::supervise::programmes::organisations(&visit.context, &visit.actor, words.locale)
            .await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    let changed: Option<OrganisationId> = visit.query("change").parse().ok();
    Ok(Page::new(Area::Admin, t!(words, "organisations-title"), move || {
        let found = view.rows.iter().find(|one| Some(one.id) == changed);
        let change = found.map(|one| change(words, &view.rows, one, &refused));
        // What was refused belongs to one of the two forms.
        let none = Refused::default();
        let mine = if found.is_some() { &none } else { &refused };
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/admin">{t!(words, "admin-title")}</a></p>
                <h1>{t!(words, "organisations-title")}</h1>
                <p class="lead">{t!(words, "organisations-lead")}</p>
            </div>
            {notice}
            {problems}
            {change}
            <section class="section">
                <header><h2>{t!(words, "organisations-tree")}</h2></header>
                <div>{rows(words, &view.rows)}</div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "organisation-new")}</h2><p>{t!(words, "organisation-new-note")}</p></header>
                <div>{form(words, &view.rows, mine)}</div>
            </section>
            {programmes(words, view.programmes)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn rows(words: Words, rows: &[OrganisationRow]) -> AnyView {
    if rows.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "organisations-none")}</p></div> }
            .into_any();
    }
    let columns = vec![
        Column::text(t!(words, "field-name")),
        Column::text(t!(words, "organisation-kind")),
        Column::text(t!(words, "field-country")),
        Column::number(t!(words, "organisation-people")),
        Column::action(t!(words, "accounts-actions")),
    ];
    let rows = rows
        .iter()
        .map(|one| {
            let indent: String = (0..one.depth).map(|_| "– ").collect();
            let country = one.country.as_deref().map(|code| words.country(code));
            let href = routes::changed_organisation(one.id);
            let spoken = format!("{}: {}", t!(words, "organisation-change"), one.name);
            vec![
                view! { <span class="quiet" aria-hidden="true">{indent}</span><bdi>{one.name.clone()}</bdi> }.into_any(),
                words.text(&format!("organisation-kind-{}", one.kind), &[]).into_any(),
                country.unwrap_or_else(|| String::from("–")).into_any(),
                one.people.to_string().into_any(),
                view! { <a href=href aria-label=spoken>{t!(words, "organisation-change")}</a> }.into_any(),
            ]
        })
        .collect();
    table(t!(words, "organisations-tree"), columns, rows).into_any()
}

/// The form that renames one of them or moves it. Its kind stays.
fn change(
    words: Words,
    rows: &[OrganisationRow],
    one: &OrganisationRow,
    refused: &Refused,
) -> impl IntoView + use<> {
    let apart = Some("change");
    let name = Field::new("name", t!(words, "field-name"))
        .value(one.name.clone())
        .refused(words, refused)
        .apart(apart);
    let parent = Field::new("parent", t!(words, "organisation-parent"))
        .optional()
        .value(one.parent.map_or_else(String::new, |id| id.to_string()))
        .refused(words, refused)
        .apart(apart);
    let parents = std::iter::once((String::new(), t!(words, "organisation-parent-none")))
        .chain(
            choices(words, rows)
                .into_iter()
                .filter(|(id, _)| *id != one.id.to_string()),
        )
        .collect();
    let country = Field::new("country", t!(words, "field-country"))
        .hint(t!(words, "organisation-country-hint"))
        .optional()
        .value(one.country.clone().unwrap_or_default())
        .refused(words, refused)
        .apart(apart);
    let (id, title) = (
        one.id.to_string(),
        t!(words, "organisation-changing", name = one.name.as_str()),
    );
    view! {
        <section class="section" id="change">
            <header><h2>{title}</h2><p>{t!(words, "organisation-change-note")}</p></header>
            <div>
                <form class="form" method="post" action="/do/change-organisation">
                    <input type="hidden" name="id" value=id/>
                    {field(name)}
                    {list_field(parent, parents)}
                    {field(country)}
                    <p class="row">
                        <button class="button">{t!(words, "organisation-save")}</button>
                        <a href=routes::ORGANISATIONS>{t!(words, "organisation-leave")}</a>
                    </p>
                </form>
            </div>
        </section>
    }
}

fn form(words: Words, rows: &[OrganisationRow], refused: &Refused) -> impl IntoView + use<> {
    let name = Field::new("name", t!(words, "field-name")).refused(words, refused);
    let kind = Field::new("kind", t!(words, "organisation-kind"))
        .value("agency")
        .refused(words, refused);
    let kinds = ["country", "agency", "unit"]
        .map(|kind| {
            let named = words.text(&format!("organisation-kind-{kind}"), &[]);
            (kind.to_owned(), named)
        })
        .to_vec();
    let parent = Field::new("parent", t!(words, "organisation-parent"))
        .optional()
        .refused(words, refused);
    let parents = std::iter::once((String::new(), t!(words, "organisation-parent-none")))
        .chain(choices(words, rows))
        .collect();
    let country = Field::new("country", t!(words, "field-country"))
        .hint(t!(words, "organisation-country-hint"))
        .optional()
        .refused(words, refused);
    view! {
        <form class="form" method="post" action="/do/create-organisation">
            {field(name)}
            {list_field(kind, kinds)}
            {list_field(parent, parents)}
            {field(country)}
            <p class="row"><button class="button">{t!(words, "organisation-create")}</button></p>
        </form>
    }
}

/// Programmes, to appoint whoever runs them; nothing else of them is shown here.
fn programmes(words: Words, programmes: Vec<ProgrammeName>) -> impl IntoView {
    let is_empty = programmes.is_empty();
    view! {
        <section class="section">
            <header><h2>{t!(words, "programmes-title")}</h2><p>{t!(words, "organisations-programmes-note")}</p></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "organisations-programmes-none")}</p></div> })}
                {(!is_empty).then(|| view! {
                    <ul class="ledger">{programmes.into_iter().map(|one| view! {
                        <li><h3><a href=routes::programme_staff(&one.slug)>{phrase(words.locale, one.title)}</a></h3></li>
                    }).collect_view()}</ul>
                })}
                <p class="row"><a class="button plain" href="/programmes/new">{t!(words, "programme-new")}</a></p>
            </div>
        </section>
    }
}
