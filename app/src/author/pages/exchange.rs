//! Questions in and out of a course: a file to try, imports so far, banks to take along.

use super::{STYLES, kicker};
use crate::components::field_kinds::{file_field, list_field};
use crate::components::form::{Field, field, notice, summary};
use crate::components::table::{Column, cell, table};
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::nowrap;
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::Competence;
use leptos::prelude::*;
use views::account::Refused;
use views::exchange::{ExchangeView, PastImport};

/// Formats that can be read, as the form sends them.
const FORMATS: [&str; 3] = ["gift", "moodle-xml", "aiken"];

/// `/author/{course}/exchange`
pub async fn exchange(visit: Visit) -> PageResult {
    let words = visit.words;
    let view = usecases::author::exchange(
        &visit.context,
        &visit.actor,
        visit.param("course"),
        words.locale,
    )
    .await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    Ok(Page::new(Area::Author, t!(words, "exchange-title"), move || {
        view! {
            <div class="pagehead">
                {kicker(words, &view.course, view.course_title.clone())}
                <h1>{t!(words, "exchange-title")}</h1>
                <p class="lead">{t!(words, "exchange-lead")}</p>
            </div>
            {notice}
            {problems}
            <section class="section">
                <header><h2>{t!(words, "exchange-in")}</h2><p>{t!(words, "exchange-in-note")}</p>{to_draft(words, &view)}</header>
                <div>{form(words, &view.course, &refused)}</div>
            </section>
            {imports(words, view.imports.clone())}
            {export(words, &view)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// In a course that is edited in the browser nothing gets past the review.
fn to_draft(words: Words, view: &ExchangeView) -> Option<impl IntoView + use<>> {
    let href = routes::studio(&view.course);
    view.into_draft.then(|| {
        view! { <p>{t!(words, "exchange-in-note-draft")}" "<a href=href>{t!(words, "exchange-to-draft")}</a></p> }
    })
}

/// The file is only read at first; what would become of it is the next page.
fn form(words: Words, course: &str, refused: &Refused) -> impl IntoView + use<> {
    let text = |name, label| Field::new(name, label).refused(words, refused);
    let file = text("file", t!(words, "exchange-file")).hint(t!(words, "exchange-file-hint"));
    let format = text("format", t!(words, "exchange-format")).optional();
    let formats = std::iter::once((String::new(), t!(words, "exchange-format-guess")))
        .chain(FORMATS.map(|word| (word.to_owned(), format_name(words, word))))
        .collect();
    let bank = text("bank", t!(words, "exchange-bank")).hint(t!(words, "exchange-bank-hint"));
    let competence = text("competence", t!(words, "exchange-competence"))
        .hint(t!(words, "exchange-competence-hint"));
    let competences = Competence::ALL
        .map(|one| {
            let word = one.as_str();
            let name = words.text(&format!("competence-{word}"), &[]);
            (word.to_owned(), name)
        })
        .to_vec();
    let difficulty = Field::new("difficulty", t!(words, "exchange-difficulty"))
        .value("2")
        .refused(words, refused);
    let difficulties = vec![
        (String::from("1"), t!(words, "exchange-difficulty-low")),
        (String::from("2"), t!(words, "exchange-difficulty-middle")),
        (String::from("3"), t!(words, "exchange-difficulty-high")),
    ];
    let course = course.to_owned();
    // A browser never fills in a file again.
    let again = (!refused.problems.is_empty())
        .then(|| view! { <p class="small">{t!(words, "exchange-file-again")}</p> });
    view! {
        <form class="form" method="post" action="/do/try-import" enctype="multipart/form-data">
            <input type="hidden" name="course" value=course/>
            {again}
            {file_field(file, ".gift,.txt,.xml")}
            {list_field(format, formats)}
            {field(bank)}
            {list_field(competence, competences)}
            {list_field(difficulty, difficulties)}
            <p class="row"><button class="button">{t!(words, "exchange-try")}</button></p>
        </form>
    }
}

/// Imports so far, also those that were taken back.
fn imports(words: Words, all: Vec<PastImport>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "exchange-column-file")),
        Column::text(t!(words, "exchange-column-bank")),
        Column::number(t!(words, "exchange-column-taken")),
        Column::number(t!(words, "exchange-column-refused")),
        Column::text(t!(words, "exchange-column-by")),
        Column::text(t!(words, "exchange-column-when")),
    ];
    let is_empty = all.is_empty();
    let rows = all
        .into_iter()
        .map(|one| {
            let withdrawn = one
                .withdrawn_at
                .map(|at| t!(words, "exchange-withdrawn", date = words.date(at)));
            let format = format_name(words, &one.format);
            vec![
                view! {
                    <a href=routes::import(one.import)><bdi dir="ltr">{one.file_name}</bdi></a>
                    <span class="under">{format}</span>
                    {withdrawn.map(|said| view! { <span class="under">{said}</span> })}
                }
                .into_any(),
                cell(one.bank),
                one.taken.to_string().into_any(),
                one.refused.to_string().into_any(),
                cell(one.by),
                nowrap(words.date_time(one.at)),
            ]
        })
        .collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "exchange-imports")}</h2><p>{t!(words, "exchange-imports-note")}</p></header>
            <div>{if is_empty {
                view! { <div class="empty"><p>{t!(words, "exchange-imports-none")}</p></div> }.into_any()
            } else {
                table(t!(words, "exchange-imports"), columns, rows).into_any()
            }}</div>
        </section>
    }
}

/// Each bank as a file of each format that can hold it.
fn export(words: Words, view: &ExchangeView) -> impl IntoView + use<> {
    let (course, banks) = (view.course.clone(), view.banks.clone());
    let is_empty = banks.is_empty();
    view! {
        <section class="section">
            <header><h2>{t!(words, "exchange-out")}</h2><p>{t!(words, "exchange-out-note")}</p></header>
            <div>
                {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "banks-none")}</p></div> })}
                <ul class="ledger">{banks.into_iter().map(|bank| {
                    let links = ["gift", "moodle-xml"].map(|format| {
                        let name = format_name(words, format);
                        let spoken = format!("{name}: {bank}");
                        view! { <a href=routes::export(&course, &bank, format) download=true aria-label=spoken>{name}</a> }
                    });
                    view! {
                        <li>
                            <h3><bdi dir="ltr">{bank}</bdi></h3>
                            <span class="end doorlist">{links.collect_view()}</span>
                        </li>
                    }
                }).collect_view()}</ul>
            </div>
        </section>
    }
}

/// The name of a format.
pub(super) fn format_name(words: Words, format: &str) -> String {
    match format {
        "gift" => t!(words, "exchange-format-gift"),
        "moodle-xml" => t!(words, "exchange-format-moodle-xml"),
        "aiken" => t!(words, "exchange-format-aiken"),
        other => other.to_owned(),
    }
}
