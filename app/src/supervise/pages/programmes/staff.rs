//! Who works in a programme.

use super::{STYLES, kicker, nowrap};
use crate::components::field_kinds::list_field;
use crate::components::form::{Field, field, notice, summary};
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::account::Refused;
use views::programme::{StaffRole, StaffView};

/// `/programmes/{programme}/staff`
pub async fn staff(visit: Visit) -> PageResult {
    let words = visit.words;
    let slug = visit.param("programme");
    let view =
        usecases::supervise::programmes::staff(&visit.context, &visit.actor, slug, words.locale)
            .await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(Page::new(Area::Programmes, t!(words, "staff-title"), move || {
        // An administrator who does not work here has come from the list of programmes.
        let above = if view.works_here {
            kicker(words, &view.slug, view.title.clone()).into_any()
        } else {
            view! {
                <p class="kicker"><a href="/programmes/organisations">{t!(words, "organisations-title")}</a>" · "{phrase(words.locale, view.title.clone())}</p>
            }.into_any()
        };
        view! {
            <div class="pagehead">
                {above}
                <h1>{t!(words, "staff-title")}</h1>
                <p class="lead">{t!(words, "staff-lead")}</p>
            </div>
            {notice}
            {problems}
            <section class="section">
                <header><h2>{t!(words, "staff-now")}</h2></header>
                <div>{rows(words, &view)}</div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "staff-appoint")}</h2><p>{t!(words, "staff-appoint-note")}</p></header>
                <div>{form(words, &view.slug, &refused)}</div>
            </section>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn rows(words: Words, view: &StaffView) -> AnyView {
    if view.rows.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "staff-none")}</p></div> }.into_any();
    }
    let columns = vec![
        Column::text(t!(words, "field-name")),
        Column::text(t!(words, "staff-role")),
        Column::text(t!(words, "field-agency")),
        Column::text(t!(words, "staff-since")),
        Column::action(t!(words, "accounts-actions")),
    ];
    let rows = view
        .rows
        .iter()
        .map(|one| {
            let spoken = format!("{}: {}", t!(words, "staff-end"), one.name);
            let role = words.text(&format!("programme-staff-{}", one.role.as_str()), &[]);
            vec![
                view! { <bdi>{one.name.clone()}</bdi><span class="under"><bdi dir="ltr">{one.email.clone()}</bdi></span> }.into_any(),
                role.into_any(),
                view! { <bdi>{one.agency.clone()}</bdi> }.into_any(),
                nowrap(words.date(one.since)),
                view! {
                    <form method="post" action="/do/end-staff">
                        <input type="hidden" name="programme" value=view.slug.clone()/>
                        <input type="hidden" name="staff" value=one.id.to_string()/>
                        <button class="link" aria-label=spoken>{t!(words, "staff-end")}</button>
                    </form>
                }.into_any(),
            ]
        })
        .collect();
    table(t!(words, "staff-now"), columns, rows).into_any()
}

fn form(words: Words, slug: &str, refused: &Refused) -> impl IntoView + use<> {
    let email = Field::new("email", t!(words, "field-email"))
        .kind("email", "off")
        .refused(words, refused);
    let role = Field::new("role", t!(words, "staff-role"))
        .value("manager")
        .refused(words, refused);
    let roles = StaffRole::ALL
        .map(|role| {
            let word = role.as_str();
            let named = words.text(&format!("programme-staff-{word}"), &[]);
            (word.to_owned(), named)
        })
        .to_vec();
    let slug = slug.to_owned();
    view! {
        <form class="form" method="post" action="/do/appoint-staff">
            <input type="hidden" name="programme" value=slug/>
            {field(email)}
            {list_field(role, roles)}
            <p class="row"><button class="button">{t!(words, "staff-appoint-button")}</button></p>
        </form>
    }
}
