//! Where everybody of a cohort is: first in one sentence, then a table, then drawings and groups.

mod groups;
mod plots;

use super::programmes::{cohort_in, days, kicker};
use super::{STYLES as STAFF, nowrap};
use crate::components::table::{Column, scroll, table};
use crate::page::{Area, Page, PageResult};
use crate::supervise::figures::{Head, Value, sheet};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use groups::groups;
use leptos::prelude::*;
use plots::{growths, skills};
use views::programme_figures::{CohortFigures, Show, Summary};

const STYLES: &[&str] = &[STAFF[0], "features/statistics.css", "features/cohort.css"];

/// `/programmes/{programme}/cohorts/{cohort}?show=stuck`
pub async fn figures(visit: Visit) -> PageResult {
    let words = visit.words;
    let (slug, cohort) = (visit.param("programme"), cohort_in(&visit)?);
    let show = Show::from_word(visit.query("show"));
    let view = usecases::supervise::programmes::cohort_figures(
        &visit.context,
        &visit.actor,
        slug,
        cohort,
        show,
        words.locale,
    )
    .await?;
    Ok(Page::new(Area::Programmes, view.name.clone(), move || {
        let when = days(words, Some(&view.starts_on), view.ends_on.as_deref());
        view! {
            <div class="pagehead">
                {kicker(words, &view.programme, view.programme_title.clone())}
                <h1><bdi>{view.name.clone()}</bdi></h1>
                <p class="lead">{sentence(words, view.summary)}</p>
                {when.map(|when| view! { <p class="quiet">{when}</p> })}
            </div>
            {links(words, &view)}
            {people(words, &view)}
            {growths(words, &view)}
            {skills(words, &view)}
            {groups(words, &view)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn sentence(words: Words, summary: Summary) -> String {
    if summary.people == 0 {
        return t!(words, "cohort-summary-nobody");
    }
    t!(
        words,
        "cohort-summary",
        people = summary.people,
        begun = summary.begun,
        certified = summary.certified,
        stuck = summary.stuck,
        expiring = summary.expiring[2]
    )
}

/// Where one goes from here.
fn links(words: Words, view: &CohortFigures) -> impl IntoView + use<> {
    let of = &view.programme;
    let mut doors = Vec::new();
    if view.manages {
        doors.push((
            routes::cohort_people(of, view.cohort),
            t!(words, "cohort-to-people"),
        ));
    }
    doors.push((
        routes::cohort_sessions(of, view.cohort),
        t!(words, "training-title"),
    ));
    if view.manages {
        for (slug, title) in &view.certifications {
            let label = t!(words, "cohort-to-awards", title = title.text.as_str());
            doors.push((routes::awards(of, slug), label));
        }
    }
    view! {
        <ul class="doorlist ways">
            {doors.into_iter().map(|(href, label)| view! { <li><a href=href>{label}</a></li> }).collect_view()}
        </ul>
    }
}

/// The choice of who is shown: plain links, so that it works without script and each choice has an address.
fn choice(words: Words, view: &CohortFigures) -> impl IntoView + use<> {
    let [within_30, within_60, within_90] = view.summary.expiring;
    let counts = [
        view.summary.people,
        view.summary.stuck,
        view.summary.certified,
        within_30,
        within_60,
        within_90,
    ];
    let items: Vec<_> = Show::ALL
        .into_iter()
        .zip(counts)
        .map(|(show, count)| {
            let href = routes::cohort_shown(&view.programme, view.cohort, show);
            let label = words.text(&format!("cohort-show-{}", show.as_str()), &[]);
            let current = (show == view.show).then_some("true");
            view! { <li><a href=href aria-current=current><span>{label}</span>" "<span class="quiet">{count.to_string()}</span></a></li> }
        })
        .collect();
    view! {
        <nav aria-label=t!(words, "cohort-show")><ul class="doorlist choice">{items}</ul></nav>
    }
}

fn people(words: Words, view: &CohortFigures) -> impl IntoView + use<> {
    let sheet = sheet(words, view);
    let columns = sheet
        .heads
        .iter()
        .filter(|head| head.under.is_none())
        .map(|head| Column::text(head.label.clone()))
        .collect();
    let rows: Vec<Vec<AnyView>> = sheet
        .rows
        .into_iter()
        .map(|row| cells(words, &sheet.heads, row))
        .collect();
    let name = t!(words, "cohort-where");
    let body = if rows.is_empty() {
        view! { <div class="empty"><p>{t!(words, "cohort-where-none")}</p></div> }.into_any()
    } else {
        scroll(name.clone(), table(name.clone(), columns, rows)).into_any()
    };
    view! {
        <section class="section wide">
            <header><h2>{name}</h2><p>{t!(words, "cohort-where-note")}</p></header>
            <div>
                {choice(words, view)}
                {body}
                {files(words, view)}
            </div>
        </section>
    }
}

/// Cells that stand under another one get its name before them.
fn cells(words: Words, heads: &[Head], row: Vec<Value>) -> Vec<AnyView> {
    let mut cells: Vec<Vec<AnyView>> = Vec::new();
    for (head, value) in heads.iter().zip(row) {
        match (&head.under, cells.last_mut()) {
            (Some(_), Some(_)) if value == Value::Empty => {}
            (Some(short), Some(cell)) => {
                let short = short.clone();
                let value = shown(words, value);
                cell.push(view! { <span class="under">{short}" "{value}</span> }.into_any());
            }
            _ => cells.push(vec![shown(words, value)]),
        }
    }
    cells.into_iter().map(IntoAny::into_any).collect()
}

/// A value as people read it.
fn shown(words: Words, value: Value) -> AnyView {
    match value {
        Value::Empty => view! { <span class="quiet">"–"</span> }.into_any(),
        Value::Text(text) => view! { <bdi class="value">{text}</bdi> }.into_any(),
        Value::Number(number) => view! { <bdi class="value">{number.to_string()}</bdi> }.into_any(),
        Value::Day(day) => {
            let said = nowrap(words.day(&day));
            view! { <time class="value" datetime=day>{said}</time> }.into_any()
        }
    }
}

/// The same table to take along, and the certificates.
fn files(words: Words, view: &CohortFigures) -> impl IntoView + use<> {
    let file = |ending| routes::cohort_file(&view.programme, view.cohort, view.show, ending);
    let zip = view
        .manages
        .then(|| routes::cohort_certificates(&view.programme, view.cohort));
    view! {
        <div class="stack files">
            <p class="row">
                <a href=file("csv") download="">{t!(words, "cohort-file-csv")}</a>
                <a href=file("xlsx") download="">{t!(words, "cohort-file-xlsx")}</a>
                {zip.map(|href| view! { <a href=href download="">{t!(words, "cohort-file-zip")}</a> })}
            </p>
            <p class="small quiet">{t!(words, "cohort-files-note")}</p>
        </div>
    }
}
