//! The questions of a draft: its files of questions, each as officers see it, and a form that adds one.

use super::{kicker, margin, problems, save_key};
use crate::assess::pages::shown;
use crate::components::form::{Field, field, notice, summary};
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::{page_number, pager};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::author::studio;
use views::account::Refused;
use views::studio_files::{DraftBank, DraftQuestions};

/// With the look of questions.
const STYLES: &[&str] = &[
    "features/staff.css",
    "features/studio.css",
    "features/lesson.css",
    margin::STYLE,
];

/// `/author/{course}/draft-banks`; with `?file=` one of them, and with `?officers=1` what officers did with its questions.
pub async fn draft_banks(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let file = visit.query("file").to_owned();
    let open = (!file.is_empty()).then(|| (file.as_str(), page_number(&visit)));
    let (context, actor) = (&visit.context, &visit.actor);
    let view = if visit.query(margin::CHOICE) == "1" {
        studio::draft_banks_with_margin(context, actor, &course, open, words.locale).await?
    } else {
        studio::draft_banks(context, actor, &course, open, words.locale).await?
    };
    let refused = visit.refused().await;
    let (said, problem, key) = (notice(&visit), summary(words, &refused), save_key(&visit));
    Ok(Page::new(Area::Author, t!(words, "studio-banks"), move || {
        let published = routes::banks(&course);
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{t!(words, "studio-banks")}</h1>
                {view.title.clone().map(|title| view! { <p>{phrase(words.locale, title)}</p> })}
                <p class="lead">{t!(words, "studio-banks-lead")}</p>
                <p class="doorlist"><a href=published>{t!(words, "studio-banks-published")}</a></p>
            </div>
            {said}
            {problem}
            <section class="section">
                <header><h2>{t!(words, "studio-banks-files")}</h2></header>
                <div class="stack">
                    {list(words, &course, &view.banks)}
                    {add(words, &course, &refused, &key)}
                </div>
            </section>
            {view.open.clone().map(|open| questions(words, &course, open))}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn list(words: Words, course: &str, banks: &[DraftBank]) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "studio-banks-file")),
        Column::number(t!(words, "studio-banks-count")),
        Column::number(t!(words, "studio-banks-errors")),
        Column::number(t!(words, "studio-banks-remarks")),
        Column::text(t!(words, "studio-banks-acts")),
    ];
    let rows: Vec<Vec<AnyView>> = banks
        .iter()
        .map(|one| {
            let (look, edit) = (
                format!("{}#questions", routes::draft_bank(course, &one.path)),
                routes::edit_text(course, &one.path),
            );
            let path = one.path.clone();
            vec![
                view! { <bdi dir="ltr">{path}</bdi> }.into_any(),
                one.count.to_string().into_any(),
                one.errors.to_string().into_any(),
                one.remarks.to_string().into_any(),
                view! { <span class="doorlist"><a href=look>{t!(words, "studio-banks-look")}</a><a href=edit>{t!(words, "studio-banks-edit")}</a></span> }
                    .into_any(),
            ]
        })
        .collect();
    if rows.is_empty() {
        view! { <div class="empty"><p>{t!(words, "studio-banks-none")}</p></div> }.into_any()
    } else {
        table(t!(words, "studio-banks-files"), columns, rows).into_any()
    }
}

fn add(words: Words, course: &str, refused: &Refused, key: &str) -> impl IntoView + use<> {
    let name = Field::new("name", t!(words, "studio-banks-name"))
        .hint(t!(words, "studio-banks-name-hint"))
        .refused(words, refused);
    let is_open = !refused.problems.is_empty();
    let (course, key) = (course.to_owned(), format!("{key}-bank"));
    view! {
        <details class="fold" open=is_open>
            <summary>{t!(words, "studio-banks-add")}</summary>
            <form class="form within" method="post" action="/do/add-bank">
                <input type="hidden" name="course" value=course/>
                <input type="hidden" name="save_key" value=key/>
                {field(name)}
                <p class="row"><button class="button plain">{t!(words, "studio-banks-add-do")}</button></p>
            </form>
        </details>
    }
}

/// The questions of one file with what is told after an answer.
fn questions(words: Words, course: &str, open: DraftQuestions) -> impl IntoView + use<> {
    let edit = routes::edit_text(course, &open.path);
    let pages = pages(words, course, &open);
    let notes_choice = notes_choice(words, course, &open);
    let mut notes = open.notes.clone().unwrap_or_default().into_iter();
    let is_unknown = open.notes.as_ref().is_some_and(Vec::is_empty) && open.count > 0;
    let shown: Vec<AnyView> = open
        .questions
        .into_iter()
        .enumerate()
        .map(|(place, (question, feedback))| {
            let id = question.id.clone();
            let number = open.before + place + 1;
            let note = notes.next().flatten();
            let at = margin::Place { words, around: words.locale, course };
            view! {
                <h3>{t!(words, "studio-banks-question", number = number, count = open.count)}" "<bdi dir="ltr" class="quiet">{id}</bdi></h3>
                {shown::preview(words, question, feedback)}
                {note.map(|told| margin::beside_question(at, &told))}
            }
            .into_any()
        })
        .collect();
    let path = open.path;
    view! {
        <section class="section" id="questions">
            <header>
                <h2><bdi dir="ltr">{path}</bdi></h2>
                <p>{t!(words, "studio-banks-as-officers")}</p>
                <p><a href=edit>{t!(words, "studio-banks-edit")}</a></p>
                {notes_choice}
            </header>
            <div class="stack">
                {problems(words, course, open.problems)}
                {open.has_errors.then(|| view! { <p class="notice warn"><span>{t!(words, "studio-has-errors")}</span></p> })}
                {(!open.has_errors && open.count == 0).then(|| view! { <div class="empty"><p>{t!(words, "studio-banks-empty")}</p></div> })}
                {(is_unknown && !open.has_errors).then(|| view! { <p class="small quiet">{t!(words, "insight-not-there")}</p> })}
                {shown}
                {pages}
            </div>
        </section>
    }
}

/// The address of these questions, as they are shown.
fn address(course: &str, open: &DraftQuestions, has_notes: bool) -> String {
    let start = routes::draft_bank(course, &open.path);
    if has_notes {
        format!("{start}&{}=1", margin::CHOICE)
    } else {
        start
    }
}

/// The way to the questions with what officers did with them, and back to those without.
fn notes_choice(words: Words, course: &str, open: &DraftQuestions) -> impl IntoView + use<> {
    let has_notes = open.notes.is_some();
    let start = address(course, open, !has_notes);
    let href = format!("{start}&page={}#questions", open.page);
    let said = if has_notes {
        t!(words, "insight-hide")
    } else {
        t!(words, "insight-show")
    };
    view! { <p><a href=href>{said}</a></p> }
}

fn pages(words: Words, course: &str, open: &DraftQuestions) -> impl IntoView + use<> {
    let (page, pages) = (open.page, open.pages);
    let start = address(course, open, open.notes.is_some());
    (pages > 1).then(|| {
        let to = |page: usize| format!("{start}&page={page}#questions");
        let before = (page > 1).then(|| to(page - 1));
        let after = (page < pages).then(|| to(page + 1));
        let here = t!(words, "pages-here-of", page = page, pages = pages);
        pager(words, t!(words, "banks-pages"), before, here, after)
    })
}
