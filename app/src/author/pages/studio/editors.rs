//! Who edits a course: told to those who do, and appointed by administrators.

use super::STYLES;
use crate::components::form::{Field, field, notice, summary};
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::nowrap;
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::GLOSSARY;
use leptos::prelude::*;
use views::account::{Refused, Role};
use views::studio_begin::{EditedSubject, EditorsView};

/// `/author/{course}/editors`
pub async fn editors(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course");
    let view =
        usecases::author::studio::editors(&visit.context, &visit.actor, course, words.locale)
            .await?;
    let refused = visit.refused().await;
    let (said, problem) = (notice(&visit), summary(words, &refused));
    let teaches = visit.actor.with_role(&[Role::Instructor]).is_ok();
    let title = t!(words, "studio-editors");
    Ok(Page::new(if teaches { Area::Author } else { Area::Admin }, title, move || {
        view! {
            <div class="pagehead">
                {above(words, &view, teaches)}
                <h1>{t!(words, "studio-editors")}</h1>
                <p class="lead">{t!(words, "studio-editors-lead")}</p>
            </div>
            {said}
            {problem}
            <section class="section">
                <header><h2>{t!(words, "studio-editors-now")}</h2></header>
                <div>{rows(words, &view)}</div>
            </section>
            {beside_section(words, &view)}
            {view.appoints.then(|| view! {
                <section class="section">
                    <header><h2>{t!(words, "studio-editors-add")}</h2><p>{t!(words, "studio-editors-add-note")}</p></header>
                    <div>{form(words, &view.course, &refused)}</div>
                </section>
            })}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// An administrator who edits nothing has come from their own pages.
fn above(words: Words, view: &EditorsView, teaches: bool) -> AnyView {
    let course = view.course.clone();
    if teaches {
        super::kicker(words, &course).into_any()
    } else {
        view! {
            <p class="kicker"><a href="/admin">{t!(words, "admin-title")}</a>" · "<bdi dir="ltr">{course}</bdi></p>
        }
        .into_any()
    }
}

fn rows(words: Words, view: &EditorsView) -> AnyView {
    if view.rows.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "studio-editors-none")}</p></div> }
            .into_any();
    }
    let mut columns = vec![
        Column::text(t!(words, "field-name")),
        Column::text(t!(words, "staff-since")),
    ];
    if view.appoints {
        columns.push(Column::action(t!(words, "accounts-actions")));
    }
    let rows = view
        .rows
        .iter()
        .map(|one| {
            let (name, email) = (one.name.clone(), one.email.clone());
            let planned = one.planned.map(|at| {
                let said = t!(words, "studio-editors-planned", at = words.date_time(at));
                view! { <span class="under">{said}</span> }
            });
            let mut cells = vec![
                view! { <bdi>{name}</bdi><span class="under"><bdi dir="ltr">{email}</bdi></span>{planned} }
                    .into_any(),
                nowrap(words.date(one.since)),
            ];
            if view.appoints {
                let label = t!(words, "studio-editors-end");
                let spoken = format!("{label}: {}", one.name);
                let (course, id) = (view.course.clone(), one.id.to_string());
                cells.push(
                    view! {
                        <form method="post" action="/do/end-editor">
                            <input type="hidden" name="course" value=course/>
                            <input type="hidden" name="editor" value=id/>
                            <button class="link" aria-label=spoken>{label}</button>
                        </form>
                    }
                    .into_any(),
                );
            }
            cells
        })
        .collect();
    table(t!(words, "studio-editors-now"), columns, rows).into_any()
}

fn form(words: Words, course: &str, refused: &Refused) -> impl IntoView + use<> {
    let email = Field::new("email", t!(words, "field-email"))
        .kind("email", "off")
        .refused(words, refused);
    let course = course.to_owned();
    view! {
        <form class="form" method="post" action="/do/add-editor">
            <input type="hidden" name="course" value=course/>
            {field(email)}
            <p class="row"><button class="button">{t!(words, "studio-editors-add-do")}</button></p>
        </form>
    }
}

/// What belongs to the course and has editors of its own.
fn beside_section(words: Words, view: &EditorsView) -> Option<impl IntoView + use<>> {
    (!view.beside.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "studio-editors-beside")}</h2><p>{t!(words, "studio-editors-beside-note")}</p></header>
            <div>{beside(words, &view.beside)}</div>
        </section>
    })
}

/// Each with how many edit it, and the way to them.
fn beside(words: Words, all: &[EditedSubject]) -> impl IntoView + use<> {
    let rows = all.iter().map(|one| {
        let href = routes::course_editors(&one.course);
        let count = t!(words, "studio-editors-count", count = one.editors);
        let title = phrase(words.locale, one.title.clone());
        view! { <li><a href=href>{title}</a>" "<span class="quiet">{count}</span></li> }
    });
    view! { <ul>{rows.collect_view()}</ul> }
}

/// Courses with how many edit each and what belongs to them, and the glossary, for administrators.
pub fn edited(
    words: Words,
    courses: Vec<views::studio_begin::EditedCourse>,
    of_glossary: usize,
) -> impl IntoView {
    let is_empty = courses.is_empty();
    let glossary = {
        let href = routes::course_editors(GLOSSARY);
        let count = t!(words, "studio-editors-count", count = of_glossary);
        view! { <li><h3><a href=href>{t!(words, "glossary-title")}</a></h3><span class="end quiet">{count}</span></li> }
            .into_any()
    };
    let rows: Vec<AnyView> = courses
        .into_iter()
        .map(|one| {
            let href = routes::course_editors(&one.slug);
            let count = t!(words, "studio-editors-count", count = one.editors);
            let beside = (!one.beside.is_empty()).then(|| beside(words, &one.beside));
            view! { <li><h3><a href=href><bdi>{one.title}</bdi></a></h3><span class="end quiet">{count}</span>{beside}</li> }
                .into_any()
        })
        .chain([glossary])
        .collect();
    (!is_empty).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "studio-editors-courses")}</h2><p>{t!(words, "studio-editors-lead")}</p></header>
            <ul class="ledger">{rows}</ul>
        </section>
    })
}
