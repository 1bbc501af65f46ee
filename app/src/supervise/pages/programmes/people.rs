//! The people of a cohort and how they get in.

use super::belonging::belonging_section;
use super::made::made_links;
use super::people_forms::{by_invitation, by_list, by_table, deadlines};
use super::{STYLES, cohort_in, days, kicker, nowrap};
use crate::components::form::{notice, summary};
use crate::components::table::{Column, table};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::programme::{MemberRow, PeopleView, RequestRow};

/// `/programmes/{programme}/cohorts/{cohort}/people`
pub async fn people(visit: Visit) -> PageResult {
    let words = visit.words;
    let (slug, cohort) = (visit.param("programme"), cohort_in(&visit)?);
    let (context, actor) = (&visit.context, &visit.actor);
    let view =
        usecases::supervise::programmes::people(context, actor, slug, cohort, words.locale).await?;
    let refused = visit.refused().await;
    let made = made_links(&visit).await?;
    // Of one person, where the address names them.
    let belongs = match visit.query("belongs").parse() {
        Ok(person) => {
            Some(usecases::supervise::programmes::belonging(context, actor, person).await?)
        }
        Err(_) => None,
    };
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(Page::new(Area::Programmes, view.name.clone(), move || {
        let when = days(words, Some(&view.starts_on), view.ends_on.as_deref());
        let meetings = routes::cohort_sessions(&view.programme, view.cohort);
        let figures = routes::cohort_figures(&view.programme, view.cohort);
        let place = Some((view.programme.as_str(), view.cohort));
        let belongs = belongs.as_ref().map(|one| belonging_section(words, one, &refused, place));
        view! {
            <div class="pagehead">
                {kicker(words, &view.programme, view.programme_title.clone())}
                <h1><bdi>{view.name.clone()}</bdi></h1>
                {when.map(|when| view! { <p class="lead">{when}</p> })}
                <p class="row">
                    <a href=figures>{t!(words, "cohort-where")}</a>
                    <a href=meetings>{t!(words, "training-title")}</a>
                </p>
            </div>
            {notice}
            {problems}
            {made}
            {belongs}
            {requests(words, &view)}
            <section class="section">
                <header><h2>{t!(words, "cohort-people")}</h2><p>{t!(words, "cohort-people-note")}</p></header>
                <div>{members(words, &view)}</div>
            </section>
            {by_list(words, &view, &refused)}
            {by_table(words, &view, &refused)}
            {by_invitation(words, &view, &refused)}
            {deadlines(words, &view, &refused)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// Programme and cohort, for the forms of this page.
pub fn hidden(view: &PeopleView) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="programme" value=view.programme.clone()/>
        <input type="hidden" name="cohort" value=view.cohort.to_string()/>
    }
}

fn members(words: Words, view: &PeopleView) -> AnyView {
    if view.members.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "cohort-people-none")}</p></div> }
            .into_any();
    }
    let columns = vec![
        Column::text(t!(words, "field-name")),
        Column::text(t!(words, "field-agency")),
        Column::text(t!(words, "cohort-joined")),
        Column::action(t!(words, "accounts-actions")),
    ];
    let rows = view
        .members
        .iter()
        .map(|one| member(words, view, one))
        .collect();
    table(t!(words, "cohort-people"), columns, rows).into_any()
}

fn member(words: Words, view: &PeopleView, one: &MemberRow) -> Vec<AnyView> {
    let spoken = format!("{}: {}", t!(words, "cohort-remove"), one.name);
    let via = words.text(&format!("cohort-via-{}", one.via), &[]);
    let country = one.country.as_deref().map(|code| words.country(code));
    let belongs = belongs(words, view, one);
    vec![
        view! { <bdi>{one.name.clone()}</bdi><span class="under"><bdi dir="ltr">{one.email.clone()}</bdi></span> }.into_any(),
        view! {
            <bdi>{one.agency.clone()}</bdi>
            {country.map(|country| view! { <span class="under">{country}</span> })}
            {belongs}
        }
        .into_any(),
        view! { {nowrap(words.date(one.joined_at))}<span class="under">{via}</span> }.into_any(),
        view! {
            <form method="post" action="/do/remove-person">
                {hidden(view)}
                <input type="hidden" name="person" value=one.account.to_string()/>
                <button class="link" aria-label=spoken>{t!(words, "cohort-remove")}</button>
            </form>
        }.into_any(),
    ]
}

/// The organisation somebody belongs to, and the way to change it.
fn belongs(words: Words, view: &PeopleView, one: &MemberRow) -> impl IntoView + use<> {
    let href = routes::cohort_belonging(&view.programme, view.cohort, one.account);
    let said = match &one.belongs {
        Some(name) => t!(words, "belonging-to", organisation = name.as_str()),
        None => t!(words, "belonging-nowhere"),
    };
    let spoken = format!("{}: {}", t!(words, "belonging-change"), one.name);
    view! {
        <span class="under">{said}" "<a href=href aria-label=spoken>{t!(words, "belonging-change")}</a></span>
    }
}

/// Who asked to join and waits.
fn requests(words: Words, view: &PeopleView) -> Option<impl IntoView + use<>> {
    let columns = vec![
        Column::text(t!(words, "field-name")),
        Column::text(t!(words, "field-agency")),
        Column::text(t!(words, "request-asked")),
        Column::action(t!(words, "accounts-actions")),
    ];
    let rows: Vec<Vec<AnyView>> = view
        .requests
        .iter()
        .map(|one| request(words, view, one))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section">
                <header><h2>{t!(words, "requests-title")}</h2><p>{t!(words, "requests-note")}</p></header>
                <div>{table(t!(words, "requests-title"), columns, rows)}</div>
            </section>
        }
    })
}

fn request(words: Words, view: &PeopleView, one: &RequestRow) -> Vec<AnyView> {
    let country = one.country.as_deref().map(|code| words.country(code));
    let spoken = |label: &str| format!("{label}: {}", one.name);
    let (accept, decline) = (t!(words, "request-accept"), t!(words, "request-decline"));
    vec![
        view! { <bdi>{one.name.clone()}</bdi><span class="under"><bdi dir="ltr">{one.email.clone()}</bdi></span> }.into_any(),
        view! { <bdi>{one.agency.clone()}</bdi>{country.map(|country| view! { <span class="under">{country}</span> })} }.into_any(),
        nowrap(words.date(one.asked_at)),
        view! {
            <form class="acts" method="post" action="/do/decide-request">
                {hidden(view)}
                <input type="hidden" name="request" value=one.id.to_string()/>
                <button class="link" name="decision" value="accept" aria-label=spoken(&accept)>{accept.clone()}</button>
                <button class="link" name="decision" value="decline" aria-label=spoken(&decline)>{decline.clone()}</button>
            </form>
        }.into_any(),
    ]
}
