//! The settings of a programme and the order of its courses.

use super::fields::{in_order, language_boxes, text_in, times, titles};
use super::{STYLES, course_name, kicker};
use crate::components::field_kinds::{list_field, long_field};
use crate::components::form::{Field, notice, summary};
use crate::page::{Area, Page, PageResult};
use crate::supervise::DESCRIPTIONS;
use crate::t;
use crate::visit::{Visit, Words};
use leptos::prelude::*;
use views::account::Refused;
use views::programme::{ProgrammeCourse, ProgrammeSettings};

/// `/programmes/{programme}/settings`
pub async fn settings(visit: Visit) -> PageResult {
    let words = visit.words;
    let slug = visit.param("programme");
    let view =
        usecases::supervise::programmes::settings(&visit.context, &visit.actor, slug, words.locale)
            .await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(Page::new(
        Area::Programmes,
        t!(words, "programme-settings"),
        move || {
            view! {
                <div class="pagehead">
                    {kicker(words, &view.slug, view.title.clone())}
                    <h1>{t!(words, "programme-settings")}</h1>
                    <p class="lead">{t!(words, "programme-settings-lead")}</p>
                </div>
                {notice}
                {problems}
                {courses(words, &view)}
                <section class="section">
                    <header><h2>{t!(words, "programme-about")}</h2></header>
                    <div>{form(words, &view, &refused)}</div>
                </section>
            }
            .into_any()
        },
    )
    .styles(STYLES)
    .into())
}

fn form(words: Words, view: &ProgrammeSettings, refused: &Refused) -> impl IntoView + use<> {
    let descriptions: Vec<AnyView> = in_order(words)
        .map(|(place, locale)| {
            let label = t!(words, "programme-description-in", language = locale.name());
            let text = Field::new(DESCRIPTIONS[place], label)
                .value(text_in(&view.descriptions, locale))
                .optional()
                .refused(words, refused);
            long_field(text, 1000)
        })
        .collect();
    let days = (
        view.zone.as_str(),
        view.starts_on.as_deref(),
        view.ends_on.as_deref(),
    );
    view! {
        <form class="form" method="post" action="/do/revise-programme">
            <input type="hidden" name="programme" value=view.slug.clone()/>
            <input type="hidden" name="revision" value=view.revision.to_string()/>
            {titles(words, refused, &view.titles, &view.languages)}
            {descriptions}
            {language_boxes(words, refused, &view.languages)}
            {times(words, refused, days, view.masked)}
            <p class="row"><button class="button">{t!(words, "programme-save")}</button></p>
        </form>
    }
}

/// The courses in order, each with its buttons.
fn courses(words: Words, view: &ProgrammeSettings) -> impl IntoView + use<> {
    let last = view.courses.len();
    let rows: Vec<AnyView> = view
        .courses
        .iter()
        .enumerate()
        .map(|(place, one)| {
            let ways: Vec<(&'static str, String)> = [
                (place > 0).then(|| ("up", t!(words, "programme-course-up"))),
                (place + 1 < last).then(|| ("down", t!(words, "programme-course-down"))),
                Some(("remove", t!(words, "programme-course-remove"))),
            ]
            .into_iter()
            .flatten()
            .collect();
            let buttons: Vec<AnyView> = ways
                .into_iter()
                .map(|(what, label)| button(view, one, what, label))
                .collect();
            view! {
                <li>
                    <h3>{course_name(words, one.clone())}</h3>
                    <div class="end acts">{buttons}</div>
                </li>
            }
            .into_any()
        })
        .collect();
    let is_empty = rows.is_empty();
    view! {
        <section class="section" id="courses">
            <header><h2>{t!(words, "programme-courses")}</h2><p>{t!(words, "programme-courses-change-note")}</p></header>
            <div class="stack">
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "programme-courses-none")}</p></div> })}
                {(!is_empty).then(|| view! { <ol class="ledger">{rows}</ol> })}
                {add(words, view)}
            </div>
        </section>
    }
}

fn button(
    view: &ProgrammeSettings,
    course: &ProgrammeCourse,
    what: &'static str,
    label: String,
) -> AnyView {
    let named = course
        .title
        .as_ref()
        .map_or_else(|| course.slug.clone(), |title| title.text.clone());
    let spoken = format!("{label}: {named}");
    view! {
        <form method="post" action="/do/move-programme-course">
            <input type="hidden" name="programme" value=view.slug.clone()/>
            <input type="hidden" name="revision" value=view.revision.to_string()/>
            <input type="hidden" name="course" value=course.slug.clone()/>
            <button class="link" name="what" value=what aria-label=spoken>{label}</button>
        </form>
    }
    .into_any()
}

fn add(words: Words, view: &ProgrammeSettings) -> Option<impl IntoView + use<>> {
    let choices: Vec<(String, String)> = view
        .others
        .iter()
        .map(|one| {
            let title = one.title.as_ref().map(|title| title.text.clone());
            (one.slug.clone(), title.unwrap_or_else(|| one.slug.clone()))
        })
        .collect();
    let (slug, revision) = (view.slug.clone(), view.revision.to_string());
    (!choices.is_empty()).then(|| {
        let course = Field::new("course", t!(words, "programme-course-add"));
        view! {
            <form class="form" method="post" action="/do/move-programme-course">
                <input type="hidden" name="programme" value=slug/>
                <input type="hidden" name="revision" value=revision/>
                <input type="hidden" name="what" value="add"/>
                {list_field(course, choices)}
                <p class="row"><button class="button plain">{t!(words, "programme-course-add-button")}</button></p>
            </form>
        }
    })
}
