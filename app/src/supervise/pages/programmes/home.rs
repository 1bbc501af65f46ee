//! Programme managers' home: figures, never one officer's practice. Instructors and assessors find the programmes they work in.

use super::{STYLES, fact};
use crate::components::form::notice;
use crate::components::table::{Column, cell, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Role;
use views::programme::ProgrammeCard;
use views::supervise::{AgencyFigures, CourseFigures, ProgrammeHome, RecentCertificate};

/// `/programmes`: everything for programme managers; for others who work in programmes, those.
pub async fn programmes(visit: Visit) -> PageResult {
    let words = visit.words;
    if visit
        .actor
        .with_role(&[Role::Instructor, Role::Assessor])
        .is_ok()
        && visit.actor.with_role(&[Role::Programme]).is_err()
    {
        return staff_home(visit).await;
    }
    let home =
        usecases::supervise::home_programme(&visit.context, &visit.actor, words.locale).await?;
    let mine =
        usecases::supervise::programmes::my_programmes(&visit.context, &visit.actor, words.locale)
            .await?;
    let notice = notice(&visit);
    Ok(Page::new(Area::Programmes, t!(words, "programmes-title"), move || {
        let totals = totals(words, &home);
        view! {
            <div class="pagehead"><h1>{t!(words, "programmes-title")}</h1><p class="lead">{t!(words, "programmes-lead")}</p></div>
            <p class="small"><a href="/programmes/accommodations">{t!(words, "accommodations-link")}</a></p>
            <p class="small"><a href="/programmes/outbox">{t!(words, "outbox-link")}</a></p>
            {notice}
            {works_in(words, mine.works_in, true)}
            {totals}
            {courses(words, home.courses)}
            {agencies(words, home.agencies)}
            {recent(words, home.recent)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// For instructors and assessors: no figures of the house.
async fn staff_home(visit: Visit) -> PageResult {
    let words = visit.words;
    let mine =
        usecases::supervise::programmes::my_programmes(&visit.context, &visit.actor, words.locale)
            .await?;
    Ok(Page::new(Area::Programmes, t!(words, "programmes-title"), move || {
        view! {
            <div class="pagehead"><h1>{t!(words, "programmes-title")}</h1><p class="lead">{t!(words, "programmes-lead-staff")}</p></div>
            {works_in(words, mine.works_in, false)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// The programmes in which whoever looks at it works.
fn works_in(words: Words, programmes: Vec<ProgrammeCard>, makes: bool) -> impl IntoView {
    let is_empty = programmes.is_empty();
    view! {
        <section class="section">
            <header><h2>{t!(words, "programmes-mine")}</h2><p>{t!(words, "programmes-mine-note")}</p></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "programmes-mine-none")}</p></div> })}
                {(!is_empty).then(|| view! {
                    <ul class="ledger">{programmes.into_iter().map(|one| card(words, one)).collect_view()}</ul>
                })}
                {makes.then(|| view! { <p class="row"><a class="button plain" href="/programmes/new">{t!(words, "programme-new")}</a></p> })}
            </div>
        </section>
    }
}

/// A programme with what one does in it.
pub fn card(words: Words, one: ProgrammeCard) -> impl IntoView {
    let roles = one
        .roles
        .iter()
        .map(|role| words.text(&format!("programme-staff-{}", role.as_str()), &[]))
        .collect::<Vec<_>>()
        .join(", ");
    view! {
        <li>
            <h3><a href=routes::programme(&one.slug)>{phrase(words.locale, one.title)}</a></h3>
            <span class="end quiet">{t!(words, "programme-cohorts-count", count = one.cohorts)}</span>
            <p>{roles}</p>
        </li>
    }
}

fn totals(words: Words, home: &ProgrammeHome) -> impl IntoView + use<> {
    let sum = |of: fn(&CourseFigures) -> u32| home.courses.iter().map(of).sum::<u32>();
    let officers: u32 = home.agencies.iter().map(|one| one.officers).sum();
    view! {
        <dl class="facts">
            {fact(t!(words, "programmes-officers"), officers)}
            {fact(t!(words, "programmes-enrolments"), sum(|one| one.enrolled))}
            {fact(t!(words, "programmes-completions"), sum(|one| one.completed))}
            {fact(t!(words, "programmes-certificates"), sum(|one| one.certificates))}
        </dl>
    }
}

fn courses(words: Words, courses: Vec<CourseFigures>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "programmes-course")),
        Column::number(t!(words, "programmes-enrolled")),
        Column::number(t!(words, "programmes-active")),
        Column::number(t!(words, "programmes-completed")),
        Column::number(t!(words, "programmes-column-certificates")),
    ];
    let rows = courses
        .into_iter()
        .map(|one| {
            let href = routes::course(&one.slug);
            vec![
                view! { <a href=href>{phrase(words.locale, one.title)}</a> }.into_any(),
                one.enrolled.to_string().into_any(),
                one.active_last_30_days.to_string().into_any(),
                one.completed.to_string().into_any(),
                one.certificates.to_string().into_any(),
            ]
        })
        .collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "programmes-courses")}</h2><p>{t!(words, "programmes-courses-note")}</p></header>
            <div>{table(t!(words, "programmes-courses"), columns, rows)}</div>
        </section>
    }
}

fn agencies(words: Words, agencies: Vec<AgencyFigures>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "field-agency")),
        Column::text(t!(words, "field-country")),
        Column::number(t!(words, "programmes-column-officers")),
        Column::number(t!(words, "programmes-enrolled")),
        Column::number(t!(words, "programmes-completed")),
    ];
    let rows = agencies
        .into_iter()
        .map(|one| {
            let (agency, country) = match one.group {
                Some((country, agency)) if country.is_empty() => (cell(agency), "–".into_any()),
                Some((country, agency)) => (cell(agency), cell(words.country(&country))),
                None => (
                    t!(words, "programmes-small-groups").into_any(),
                    "–".into_any(),
                ),
            };
            vec![
                agency,
                country,
                one.officers.to_string().into_any(),
                one.enrolled.to_string().into_any(),
                one.completed.to_string().into_any(),
            ]
        })
        .collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "programmes-agencies")}</h2><p>{t!(words, "programmes-agencies-note")}</p></header>
            <div>{table(t!(words, "programmes-agencies"), columns, rows)}</div>
        </section>
    }
}

fn recent(words: Words, certificates: Vec<RecentCertificate>) -> impl IntoView {
    view! {
        <section class="section">
            <header><h2>{t!(words, "programmes-recent")}</h2><p>{t!(words, "programmes-recent-note")}</p></header>
            <div>{if certificates.is_empty() {
                view! { <div class="empty"><p>{t!(words, "programmes-recent-none")}</p></div> }.into_any()
            } else {
                view! {
                    <ul class="ledger">{certificates.into_iter().map(|one| view! {
                        <li>
                            <h3><a href=routes::verify(&one.code)><bdi>{one.holder}</bdi></a></h3>
                            <span class="end">{words.date(one.issued_at)}</span>
                            <p><bdi>{one.course_title}</bdi>" · "<bdi>{one.agency}</bdi></p>
                        </li>
                    }).collect_view()}</ul>
                }.into_any()
            }}</div>
        </section>
    }
}
