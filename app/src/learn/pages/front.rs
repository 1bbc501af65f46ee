//! What Audire is, for whoever is not signed in.

use super::pieces::course_row;
use crate::components::form::notice;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;

/// `/`, before signing in.
pub async fn front(visit: Visit) -> PageResult {
    let words = visit.words;
    let courses = usecases::learn::catalogue(&visit.context, &visit.actor, words.locale).await?;
    let notice = notice(&visit);
    let site = visit.context.settings.site.name.clone();
    Ok(Page::new(Area::Home, t!(words, "front-title"), move || {
        view! {
            <div class="pagehead">
                <h1>{t!(words, "front-title")}</h1>
                <p class="lead">{t!(words, "front-lead", site = site)}</p>
                <p class="row">
                    <a class="button" href="/courses">{t!(words, "front-see-courses")}</a>
                    <a class="button plain" href="/sign-in">{t!(words, "sign-in")}</a>
                </p>
            </div>
            {notice}
            <section class="section">
                <header><h2>{t!(words, "front-officers")}</h2><p>{t!(words, "front-officers-note")}</p></header>
                <div><ol class="steps">
                    <li><h3>{t!(words, "front-step-read")}</h3><p>{t!(words, "front-step-read-text")}</p></li>
                    <li><h3>{t!(words, "front-step-decide")}</h3><p>{t!(words, "front-step-decide-text")}</p></li>
                    <li><h3>{t!(words, "front-step-show")}</h3><p>{t!(words, "front-step-show-text")}</p></li>
                </ol></div>
            </section>
            {(!courses.is_empty()).then(|| view! {
                <section class="section">
                    <header><h2>{t!(words, "courses-title")}</h2><p>{t!(words, "front-courses-note")}</p></header>
                    <div><ul class="ledger">{courses.into_iter().map(|card| course_row(words, card)).collect_view()}</ul></div>
                </section>
            })}
            <section class="section">
                <header><h2>{t!(words, "front-staff")}</h2></header>
                <div><ul class="ledger">
                    <li><h3>{t!(words, "front-instructors")}</h3><p>{t!(words, "front-instructors-text")}</p></li>
                    <li><h3>{t!(words, "front-programmes")}</h3><p>{t!(words, "front-programmes-text")}</p></li>
                    <li><h3>{t!(words, "front-assessors")}</h3><p>{t!(words, "front-assessors-text")}</p></li>
                </ul></div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "front-verify")}</h2></header>
                <div class="stack">
                    <p>{t!(words, "front-verify-text")}</p>
                    <p><a class="button plain" href="/verify">{t!(words, "nav-verify")}</a></p>
                </div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "front-limits")}</h2></header>
                <div class="stack">
                    <p>{t!(words, "front-limits-text")}</p>
                    <p><a href="/about">{t!(words, "front-about-link")}</a></p>
                </div>
            </section>
        }
        .into_any()
    })
    .into())
}
