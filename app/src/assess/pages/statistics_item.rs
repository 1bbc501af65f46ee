//! One question of an assessment: its figures, its options, its versions, and how an officer sees it.

use super::shown::preview;
use super::statistics_items::{coefficient, remarks, seconds, share};
use super::statistics_options::options;
use crate::components::question::label_id;
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::nowrap;
use crate::visit::{Visit, Words, encode};
use crate::{routes, t};
use base::Timestamp;
use leptos::prelude::*;
use views::statistics::{ItemRow, ItemView, OptionRow};
use views::{Passage, Phrase};

/// `/author/{course}/statistics/{key}/{question}`
pub async fn item(visit: Visit) -> PageResult {
    let words = visit.words;
    let all = visit.query("all") == "1";
    let view = usecases::assess::item(
        &visit.context,
        &visit.actor,
        visit.param("course"),
        visit.param("key"),
        visit.param("question"),
        all,
        words.locale,
    )
    .await?;
    Ok(Page::new(Area::Author, t!(words, "item-title"), move || {
        let (course, question) = (view.course.clone(), view.row.question.clone());
        let statistics = format!("{}?assessment={}", routes::statistics(&course), encode(&view.key));
        let title = super::assessment_name(words, &view.key);
        let figures = figures(words, &view);
        view! {
            <div class="pagehead">
                <p class="kicker"><a href=routes::course(&course)>{phrase(words.locale, view.course_title.clone())}</a>" · "<a href=statistics>{title}</a></p>
                <h1>{t!(words, "item-title")}</h1>
                <p class="lead"><bdi dir="ltr">{question.clone()}</bdi></p>
            </div>
            {figures}
            {options(words, named(words, &view.row.kind, view.options))}
            {misconceptions(words, view.misconceptions)}
            <section class="section">
                <header><h2>{t!(words, "item-preview")}</h2><p>{t!(words, "item-preview-note")}</p></header>
                <div class="answers">{preview(words, view.question, view.feedback)}</div>
            </section>
            {versions(words, &course, &question, view.versions, view.may_regrade)}
        }
        .into_any()
    })
    .styles(&["features/assess.css", "features/staff.css", "features/statistics.css"])
    .with_exit()
    .into())
}

/// Labels to choose from are words of the coding guide, such as `INV`; people read their names.
fn named(words: Words, kind: &str, mut options: Vec<OptionRow>) -> Vec<OptionRow> {
    if kind == "code-question" {
        for option in &mut options {
            let name = words.text(&label_id(&option.html.html), &[]);
            option.html = Passage {
                locale: words.locale,
                html: name,
            };
        }
    }
    options
}

/// Errors that answers showed, and how many showed each.
fn misconceptions(words: Words, errors: Vec<(Phrase, u32)>) -> impl IntoView {
    (!errors.is_empty()).then(|| {
        let columns = vec![
            Column::text(t!(words, "item-error")),
            Column::number(t!(words, "statistics-column-answers")),
        ];
        let rows = errors
            .into_iter()
            .map(|(title, answers)| {
                vec![
                    phrase(words.locale, title).into_any(),
                    answers.to_string().into_any(),
                ]
            })
            .collect();
        view! {
            <section class="section">
                <header><h2>{t!(words, "item-errors")}</h2><p>{t!(words, "item-errors-note")}</p></header>
                <div>{table(t!(words, "item-errors"), columns, rows)}</div>
            </section>
        }
    })
}

fn figures(words: Words, view: &ItemView) -> impl IntoView + use<> {
    let ItemRow {
        answers,
        facility,
        discrimination,
        correlation,
        seconds: time,
        ..
    } = view.row.clone();
    let rows = [
        (
            t!(words, "statistics-column-answers"),
            answers.to_string().into_any(),
            None,
        ),
        (
            t!(words, "statistics-column-facility"),
            share(words, facility),
            Some(t!(words, "item-facility-note")),
        ),
        (
            t!(words, "statistics-column-discrimination"),
            coefficient(words, discrimination),
            Some(t!(words, "item-discrimination-note")),
        ),
        (
            t!(words, "statistics-column-correlation"),
            coefficient(words, correlation),
            Some(t!(words, "item-correlation-note")),
        ),
        (
            t!(words, "statistics-column-seconds"),
            seconds(words, time),
            None,
        ),
    ];
    let about = about(words, &view.row);
    let (version, judge) = (view.row.version, view.judged_by);
    let judged =
        (judge != version).then(|| t!(words, "item-judged-by", version = version, judge = judge));
    view! {
        <section class="section">
            <header><h2>{t!(words, "item-figures")}</h2><p>{about}</p></header>
            <div>
                {judged.map(|said| view! { <p>{said}</p> })}
                {remarks(words, &view.row)}
                <dl class="pairs">{rows.into_iter().map(|(name, value, note)| view! {
                    <div>
                        <dt>{name}</dt>
                        <dd><strong class="num">{value}</strong>{note.map(|note| view! { <span class="under">{note}</span> })}</dd>
                    </div>
                }).collect_view()}</dl>
            </div>
        </section>
    }
}

/// Kind, competence and difficulty, in one sentence.
fn about(words: Words, row: &ItemRow) -> String {
    t!(
        words,
        "item-about",
        kind = words.text(&format!("kind-{}", row.kind), &[]),
        competence = words.text(&format!("competence-{}", row.competence), &[]),
        difficulty = u32::from(row.difficulty)
    )
}

/// The states of the question, the newest first, and, where some are left, the way to marking older answers again.
fn versions(
    words: Words,
    course: &str,
    question: &str,
    versions: Vec<(u32, Timestamp, u32)>,
    may_regrade: bool,
) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "item-version")),
        Column::text(t!(words, "item-published")),
        Column::number(t!(words, "statistics-column-answers")),
    ];
    let rows = versions
        .into_iter()
        .map(|(number, at, answers)| {
            vec![
                number.to_string().into_any(),
                nowrap(words.date(at)),
                answers.to_string().into_any(),
            ]
        })
        .collect();
    let href = routes::regrade(course, question);
    view! {
        <section class="section">
            <header><h2>{t!(words, "item-versions")}</h2><p>{t!(words, "item-versions-note")}</p></header>
            <div>
                {table(t!(words, "item-versions"), columns, rows)}
                {may_regrade.then(|| view! { <p><a href=href>{t!(words, "banks-regrade-link")}</a></p> })}
            </div>
        </section>
    }
}
