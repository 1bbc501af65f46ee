//! A certification: what it takes now, and the earlier versions.

use super::{STYLES, aloud, kicker};
use crate::components::form::notice;
use crate::components::text::{foreign, phrase};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::certification::{CertificationVersion, CertificationView};

/// `/programmes/{programme}/certifications/{certification}`
pub async fn certification(visit: Visit) -> PageResult {
    let words = visit.words;
    let found = usecases::certify::certifications::view(
        &visit.context,
        &visit.actor,
        visit.param("programme"),
        visit.param("certification"),
        words.locale,
    )
    .await?;
    let notice = notice(&visit);
    Ok(
        Page::new(Area::Programmes, found.title.text.clone(), move || {
            let mut versions = found.versions.clone().into_iter();
            let current = versions.next().map(|one| contents(words, one));
            let earlier: Vec<CertificationVersion> = versions.collect();
            view! {
                <div class="pagehead">
                    {kicker(words, &found.programme, found.programme_title.clone())}
                    <h1>{phrase(words.locale, found.title.clone())}</h1>
                    {head(words, &found)}
                    {links(words, &found)}
                </div>
                {notice}
                {current}
                {(!earlier.is_empty()).then(|| history(words, earlier))}
            }
            .into_any()
        })
        .styles(STYLES)
        .into(),
    )
}

fn head(words: Words, found: &CertificationView) -> Option<impl IntoView + use<>> {
    found.versions.first().map(|one| {
        let said = t!(
            words,
            "certification-version-of",
            number = one.number,
            date = words.date(one.written_at)
        );
        view! { <p class="lead">{said}". "{t!(words, "certification-stay")}</p> }
    })
}

fn links(words: Words, found: &CertificationView) -> Option<impl IntoView + use<>> {
    let (programme, slug) = (&found.programme, &found.slug);
    let next = routes::next_certification(programme, slug);
    let specimen = format!(
        "{}?certification={}",
        routes::certificate_preview(programme),
        crate::visit::encode(slug)
    );
    let awards = routes::awards(programme, slug);
    let manages = found.manages;
    found.decides.then(|| {
        view! {
            <p class="row">
                {manages.then(|| view! { <a class="button" href=next>{t!(words, "certification-next")}</a> })}
                <a href=awards>{t!(words, "awards-title")}</a>
                {manages.then(|| view! { <a href=specimen>{t!(words, "template-preview")}</a> })}
            </p>
        }
    })
}

/// Everything that a version says.
fn contents(words: Words, version: CertificationVersion) -> impl IntoView {
    let outcomes = version.outcomes.map(|(locale, lines)| {
        let (lang, dir) = foreign(words.locale, locale);
        let lines = lines
            .into_iter()
            .map(|line| view! { <li>{line}</li> })
            .collect_view();
        view! {
            <section class="section">
                <header><h2>{t!(words, "certification-outcomes")}</h2></header>
                <div><ul lang=lang dir=dir>{lines}</ul></div>
            </section>
        }
    });
    let renewal = if version.renewal.is_empty() {
        view! { <p>{t!(words, "certification-renewal-same")}</p> }.into_any()
    } else {
        aloud(words, version.renewal).into_any()
    };
    let terms = version
        .terms
        .iter()
        .map(|one| view! { <li>{words.message(one)}</li> })
        .collect_view();
    let room = version
        .practice_room
        .then(|| view! { <p>{t!(words, "certification-says-practice-room")}</p> });
    view! {
        {outcomes}
        <section class="section">
            <header><h2>{t!(words, "certification-takes")}</h2></header>
            <div>{aloud(words, version.full)}</div>
        </section>
        <section class="section">
            <header><h2>{t!(words, "certification-renewal")}</h2></header>
            <div>{renewal}</div>
        </section>
        <section class="section">
            <header><h2>{t!(words, "certification-terms")}</h2></header>
            <div class="stack"><ul>{terms}</ul></div>
        </section>
        <section class="section">
            <header><h2>{t!(words, "certification-award")}</h2></header>
            <div class="stack"><p>{words.message(&version.decides)}</p>{room}</div>
        </section>
    }
}

/// Earlier versions, each folded: people in a cycle may still be on them.
fn history(words: Words, earlier: Vec<CertificationVersion>) -> impl IntoView {
    let entries = earlier
        .into_iter()
        .map(|one| {
            let said = t!(
                words,
                "certification-version-of",
                number = one.number,
                date = words.date(one.written_at)
            );
            view! { <details><summary>{said}</summary>{contents(words, one)}</details> }
        })
        .collect_view();
    view! {
        <section class="section">
            <header><h2>{t!(words, "certification-earlier")}</h2><p>{t!(words, "certification-earlier-note")}</p></header>
            <div class="stack">{entries}</div>
        </section>
    }
}
