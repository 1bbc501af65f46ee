//! A programme as those who work in it see it.

use super::fields::day;
use super::{STYLES, course_name, days};
use crate::components::form::{Field, field, notice, summary};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::programme::{CohortCard, ProgrammeOverview};

/// `/programmes/{programme}`
pub async fn programme(visit: Visit) -> PageResult {
    let words = visit.words;
    let slug = visit.param("programme");
    let view = usecases::supervise::programmes::programme(
        &visit.context,
        &visit.actor,
        slug,
        words.locale,
    )
    .await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(
        Page::new(Area::Programmes, view.title.text.clone(), move || {
            let manages = view.manages;
            let lead = view.description.clone();
            view! {
                <div class="pagehead">
                    <p class="kicker"><a href="/programmes">{t!(words, "programmes-title")}</a></p>
                    <h1>{phrase(words.locale, view.title.clone())}</h1>
                    {lead.map(|lead| view! { <p class="lead">{phrase(words.locale, lead)}</p> })}
                </div>
                {notice}
                {problems}
                {about(words, &view)}
                {cohorts(words, &view)}
                {awarding(words, &view)}
                {manages.then(|| new_cohort(words, &view.slug, &refused))}
                {courses(words, &view)}
            }
            .into_any()
        })
        .styles(STYLES)
        .into(),
    )
}

fn about(words: Words, view: &ProgrammeOverview) -> impl IntoView + use<> {
    let languages = view
        .languages
        .iter()
        .map(|one| one.name())
        .collect::<Vec<_>>()
        .join(", ");
    let (organisation, zone) = (view.organisation.clone(), view.zone.clone());
    let days = days(words, view.starts_on.as_deref(), view.ends_on.as_deref());
    let links = view.manages.then(|| {
        let (settings, staff) = (
            routes::programme_settings(&view.slug),
            routes::programme_staff(&view.slug),
        );
        let issued = routes::issued_certificates(&view.slug);
        view! {
            <p class="row">
                <a href=settings>{t!(words, "programme-settings")}</a>
                <a href=staff>{t!(words, "staff-title")}</a>
                <a href=issued>{t!(words, "issued-list")}</a>
            </p>
        }
    });
    let certifications = routes::certifications(&view.slug);
    view! {
        <section class="section">
            <header><h2>{t!(words, "programme-about")}</h2></header>
            <div>
                <dl class="pairs">
                    <div><dt>{t!(words, "programme-organisation")}</dt><dd><bdi>{organisation}</bdi></dd></div>
                    <div><dt>{t!(words, "programme-languages")}</dt><dd>{languages}</dd></div>
                    {days.map(|days| view! { <div><dt>{t!(words, "programme-when")}</dt><dd>{days}</dd></div> })}
                    <div><dt>{t!(words, "programme-zone")}</dt><dd><bdi dir="ltr">{zone}</bdi></dd></div>
                </dl>
                <p><a href=certifications>{t!(words, "certifications-title")}</a></p>
                {links}
            </div>
        </section>
    }
}

fn cohorts(words: Words, view: &ProgrammeOverview) -> impl IntoView + use<> {
    let is_empty = view.cohorts.is_empty();
    let (slug, sees) = (view.slug.clone(), view.manages || view.teaches);
    let cohorts = view.cohorts.clone();
    view! {
        <section class="section">
            <header><h2>{t!(words, "programme-cohorts")}</h2></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "programme-cohorts-none")}</p></div> })}
                {(!is_empty).then(|| view! {
                    <ul class="ledger">{cohorts.into_iter().map(|one| cohort(words, &slug, one, sees)).collect_view()}</ul>
                })}
            </div>
        </section>
    }
}

/// Managers and instructors see who is in it and where they are.
fn cohort(words: Words, slug: &str, one: CohortCard, sees: bool) -> impl IntoView + use<> {
    let when = days(words, Some(&one.starts_on), one.ends_on.as_deref());
    let name = if sees {
        let href = routes::cohort_figures(slug, one.id);
        view! { <a href=href><bdi>{one.name}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{one.name}</bdi> }.into_any()
    };
    view! {
        <li>
            <h3>{name}</h3>
            <span class="end quiet">{t!(words, "cohort-people-count", count = one.people)}</span>
            {when.map(|when| view! { <p>{when}</p> })}
        </li>
    }
}

/// For those who confirm awards: each certification's, and observed practice for assessors.
fn awarding(words: Words, view: &ProgrammeOverview) -> Option<impl IntoView + use<>> {
    let decides = view.manages || view.assesses;
    let assesses = view.assesses;
    let slug = view.slug.clone();
    let all = view.certifications.clone();
    (decides && !all.is_empty()).then(|| {
        view! {
            <section class="section">
                <header><h2>{t!(words, "programme-to-awards")}</h2><p>{t!(words, "programme-awards-note")}</p></header>
                <div>
                    <ul class="ledger">{all.into_iter().map(|(certification, title)| {
                        let href = routes::awards(&slug, &certification);
                        view! { <li><h3><a href=href>{phrase(words.locale, title)}</a></h3></li> }
                    }).collect_view()}</ul>
                    {assesses.then(|| view! { <p><a href="/marking/observations">{t!(words, "programme-to-observations")}</a></p> })}
                </div>
            </section>
        }
    })
}

fn new_cohort(words: Words, slug: &str, refused: &Refused) -> impl IntoView + use<> {
    let name = Field::new("name", t!(words, "cohort-name"))
        .hint(t!(words, "cohort-name-hint"))
        .refused(words, refused);
    let mut from = day(
        words,
        refused,
        ("starts_on", t!(words, "programme-starts")),
        None,
    );
    from.required = true;
    let until = day(
        words,
        refused,
        ("ends_on", t!(words, "programme-ends")),
        None,
    );
    let slug = slug.to_owned();
    view! {
        <section class="section" id="new-cohort">
            <header><h2>{t!(words, "cohort-new")}</h2></header>
            <div>
                <form class="form" method="post" action="/do/create-cohort">
                    <input type="hidden" name="programme" value=slug/>
                    {field(name)}
                    {field(from)}
                    {field(until)}
                    <p class="row"><button class="button">{t!(words, "cohort-create")}</button></p>
                </form>
            </div>
        </section>
    }
}

fn courses(words: Words, view: &ProgrammeOverview) -> impl IntoView + use<> {
    let is_empty = view.courses.is_empty();
    let courses = view.courses.clone();
    // Courses are chosen there.
    let settings = view.manages.then(|| {
        let href = routes::programme_settings(&view.slug);
        view! { <p><a href=href>{t!(words, "programme-settings")}</a></p> }
    });
    view! {
        <section class="section">
            <header><h2>{t!(words, "programme-courses")}</h2><p>{t!(words, "programme-courses-note")}</p></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "programme-courses-none")}</p>{settings}</div> })}
                {(!is_empty).then(|| view! {
                    <ol class="steps">{courses.into_iter().map(|one| {
                        let href = routes::course(&one.slug);
                        view! { <li><h3><a href=href>{course_name(words, one)}</a></h3></li> }
                    }).collect_view()}</ol>
                })}
            </div>
        </section>
    }
}
