//! A course in the studio.

use super::draft::{draft, given_up, typed};
use super::glossary::newer;
use super::outline::outline;
use super::script_doors;
use super::{STYLES, problems, save_key};
use crate::components::form::{notice, summary};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::{GLOSSARY, SubjectKind};
use leptos::prelude::*;
use views::studio::{PublicationView, StudioView};

/// `/author/{course}`
pub async fn studio(visit: Visit) -> PageResult {
    let course = visit.param("course").to_owned();
    page(visit, course).await
}

/// `/author/glossary`
pub async fn glossary(visit: Visit) -> PageResult {
    page(visit, String::from(GLOSSARY)).await
}

async fn page(visit: Visit, course: String) -> PageResult {
    let words = visit.words;
    let view =
        usecases::author::studio::studio(&visit.context, &visit.actor, &course, words.locale)
            .await?;
    let law = usecases::author::studio::local_law(&visit.context, &visit.actor, &course).await?;
    let refused = visit.refused().await;
    let (notice, said, key) = (notice(&visit), summary(words, &refused), save_key(&visit));
    let is_glossary = view.kind == SubjectKind::Glossary;
    let title = match &view.title {
        _ if is_glossary => t!(words, "glossary-title"),
        Some(title) => title.text.clone(),
        None => view.drafted_title.clone().unwrap_or_else(|| course.clone()),
    };
    Ok(Page::new(Area::Author, title, move || {
        let heading = match view.title.clone() {
            _ if is_glossary => t!(words, "glossary-title").into_any(),
            Some(title) => phrase(words.locale, title).into_any(),
            None => match view.drafted_title.clone() {
                Some(title) => view! { <bdi>{title}</bdi> }.into_any(),
                None => view! { <bdi dir="ltr">{course.clone()}</bdi> }.into_any(),
            },
        };
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/author">{t!(words, "author-title")}</a></p>
                <h1>{heading}</h1>
                {is_glossary.then(|| view! { <p class="lead">{t!(words, "studio-glossary-lead")}</p> })}
            </div>
            {notice}
            {said}
            {typed(words, view.draft.as_ref(), &refused)}
            {standing(words, &view)}
            {(!law.is_empty()).then(|| view! {
                <section class="section" id="local-law">
                    <header><h2>{t!(words, "studio-local-law")}</h2><p>{t!(words, "studio-local-law-note")}</p></header>
                    <div>{problems(words, &course, law.clone())}</div>
                </section>
            })}
            {view.draft.clone().map(|one| view! {
                {draft(words, &course, &one, &refused)}
                {one.glossary.clone().map(|old| newer(words, &course, old))}
                {(!one.problems.is_empty()).then(|| view! {
                    <section class="section" id="problems">
                        <header><h2>{t!(words, "studio-problems")}</h2><p>{t!(words, "studio-problems-note")}</p></header>
                        <div>{problems(words, &course, one.problems.clone())}</div>
                    </section>
                })}
                {if view.kind == SubjectKind::Course {
                    outline(words, &course, &one, &refused, &key).into_any()
                } else {
                    script_doors::files(words, &course, &one).into_any()
                }}
            })}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// What officers have now, and how a change begins.
fn standing(words: Words, view: &StudioView) -> impl IntoView + use<> {
    let course = view.course.clone();
    let has_draft = view.draft.is_some();
    let versions = routes::course_versions(&view.course);
    let translations = routes::translations(&view.course);
    let files = routes::course_archive(&view.course);
    let incoming = routes::course_incoming(&view.course);
    let brought = (view.kind != SubjectKind::Glossary).then(|| {
        let href = routes::course_import(&view.course);
        view! { <a href=href>{t!(words, "studio-files-import")}</a> }
    });
    let banks = (view.kind == SubjectKind::Course && has_draft).then(|| {
        let href = routes::draft_banks(&view.course);
        view! { <a href=href>{t!(words, "studio-banks")}</a> }
    });
    let page = view.is_chosen.then(|| {
        let href = script_doors::page(&view.course);
        view! { <a href=href>{t!(words, "studio-as-officers")}</a> }
    });
    let is_published = view.published.is_some();
    // What was never published is called by its draft; its address is told beside.
    let address = (!is_published && view.drafted_title.is_some()).then(|| course.clone());
    // A draft without a version begins on a page of its own.
    let may_begin = !has_draft && (is_published || view.kind == SubjectKind::Glossary);
    let editors = routes::course_editors(&view.course);
    let doors = script_doors::doors(words, &view.course, view.published.is_some());
    let stamps = (view.kind == SubjectKind::Course && view.published.is_some()).then(|| {
        let href = routes::course_stamps(&view.course);
        view! { <a href=href>{t!(words, "stamps-title")}</a> }
    });
    view! {
        <section class="section">
            <header><h2>{t!(words, "studio-published")}</h2></header>
            <div class="stack">
                {match view.published.clone() {
                    Some(one) => published(words, one).into_any(),
                    None if view.kind == SubjectKind::Glossary => {
                        view! { <p>{t!(words, "studio-glossary-none")}</p> }.into_any()
                    }
                    None => {
                        let said = match view.kind {
                            SubjectKind::Scenario => t!(words, "studio-never-published-scenario"),
                            SubjectKind::Interview => t!(words, "studio-never-published-case"),
                            _ => t!(words, "studio-never-published"),
                        };
                        view! { <p>{said}{address.map(|address| view! { " "<bdi dir="ltr" class="quiet">{address}</bdi> })}</p> }.into_any()
                    }
                }}
                {view.offered.then(|| view! {
                    <p class="notice warn"><span>{t!(words, "studio-offered")}" "<a href=incoming.clone()>{t!(words, "studio-files-see")}</a></span></p>
                })}
                {may_begin.then(|| view! {
                    <form method="post" action="/do/open-draft">
                        <input type="hidden" name="course" value=course/>
                        <p>{t!(words, "studio-no-draft")}</p>
                        <p class="row"><button class="button">{t!(words, "studio-begin")}</button></p>
                    </form>
                })}
                {given_up(words, view)}
                <p class="doorlist aligned">
                    {page}
                    {doors}
                    {is_published.then(|| view! { <a href=versions>{t!(words, "studio-versions")}</a> })}
                    {stamps}
                    <a href=translations>{t!(words, "translate-title")}</a>
                    <a href=files download>{t!(words, "studio-archive")}</a>
                    {brought}
                    {banks}
                    <a href=editors>{t!(words, "studio-editors")}</a>
                </p>
            </div>
        </section>
    }
}

/// One time a version became current, in a line.
pub fn published(words: Words, one: PublicationView) -> impl IntoView {
    let origin = words.text(&format!("studio-origin-{}", one.origin), &[]);
    let at = words.date_time(one.at);
    view! {
        <p>
            {t!(words, "studio-publication", number = one.number, at = at)}
            {one.by.map(|by| view! { " · "<bdi>{by}</bdi> })}
            " · "{origin}" · "<bdi dir="ltr" class="quiet">{one.version}</bdi>
        </p>
        {(!one.notes.is_empty()).then(|| view! { <blockquote class="response" dir="auto">{one.notes.clone()}</blockquote> })}
    }
}
