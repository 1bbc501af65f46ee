//! A table of people that was tried: what would become of each row; afterwards what became of it.

use super::made::made_links;
use super::{STYLES, cohort_in, fact, page_number, pager};
use crate::components::form::{notice, summary};
use crate::components::table::{Column, table as drawn};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::programme::{Fate, TableRow, TableView};

/// `/programmes/{programme}/cohorts/{cohort}/people/{table}`
pub async fn table(visit: Visit) -> PageResult {
    let words = visit.words;
    let cohort = cohort_in(&visit)?;
    let id = visit
        .param("table")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let view = usecases::supervise::programmes::table(
        &visit.context,
        &visit.actor,
        visit.param("programme"),
        (cohort, id),
        page_number(&visit),
    )
    .await?;
    let made = made_links(&visit).await?;
    let (notice, problems) = (notice(&visit), summary(words, &visit.refused().await));
    let is_done = view.applied_at.is_some();
    let (title, lead) = if is_done {
        (t!(words, "table-title-done"), t!(words, "table-lead-done"))
    } else {
        (t!(words, "table-title"), t!(words, "table-lead"))
    };
    Ok(Page::new(Area::Programmes, title.clone(), move || {
        let back = routes::cohort_people(&view.programme, view.cohort);
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/programmes">{t!(words, "programmes-title")}</a>" · "<a href=back><bdi>{view.cohort_name.clone()}</bdi></a></p>
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
            </div>
            {notice}
            {problems}
            {made}
            <section class="section">
                <header><h2>{t!(words, "import-file")}</h2></header>
                <div>
                    {about(words, &view)}
                    {confirm(words, &view)}
                </div>
            </section>
            <section class="section">
                <header><h2>{t!(words, "table-rows")}</h2></header>
                <div>
                    {rows(words, &view.rows)}
                    {pages(words, &view)}
                </div>
            </section>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn about(words: Words, view: &TableView) -> impl IntoView + use<> {
    let (file, encoding) = (view.file_name.clone(), view.encoding.clone());
    let ignored = (!view.ignored.is_empty()).then(|| view.ignored.join(" · "));
    let applied = view.applied_at.map(|at| words.date_time(at));
    view! {
        <dl class="facts">
            {fact(t!(words, "table-added"), view.added)}
            {fact(t!(words, "table-created"), view.created)}
            {fact(t!(words, "table-already"), view.already)}
            {fact(t!(words, "table-refused"), view.refused)}
        </dl>
        <dl class="pairs">
            <div><dt>{t!(words, "exchange-column-file")}</dt><dd><bdi>{file}</bdi></dd></div>
            <div><dt>{t!(words, "table-encoding")}</dt><dd><bdi dir="ltr">{encoding}</bdi></dd></div>
            {ignored.map(|ignored| view! { <div><dt>{t!(words, "table-ignored")}</dt><dd><bdi>{ignored}</bdi></dd></div> })}
            {applied.map(|at| view! { <div><dt>{t!(words, "table-applied-at")}</dt><dd>{at}</dd></div> })}
        </dl>
    }
}

/// The one action of a dry run.
fn confirm(words: Words, view: &TableView) -> Option<impl IntoView + use<>> {
    let people = view.added + view.created;
    let back = routes::cohort_people(&view.programme, view.cohort);
    let (programme, cohort, id) = (
        view.programme.clone(),
        view.cohort.to_string(),
        view.id.to_string(),
    );
    (view.applied_at.is_none() && people > 0).then(|| {
        view! {
            <form class="stack" method="post" action="/do/apply-table">
                <input type="hidden" name="programme" value=programme/>
                <input type="hidden" name="cohort" value=cohort/>
                <input type="hidden" name="table" value=id/>
                <p class="small quiet">{t!(words, "table-apply-note")}</p>
                <p class="row">
                    <button class="button">{t!(words, "table-apply", count = people)}</button>
                    <a href=back>{t!(words, "table-leave")}</a>
                </p>
            </form>
        }
    })
}

fn rows(words: Words, rows: &[TableRow]) -> impl IntoView + use<> {
    let columns = vec![
        Column::number(t!(words, "table-line")),
        Column::text(t!(words, "table-person")),
        Column::text(t!(words, "field-agency")),
        Column::text(t!(words, "table-result")),
    ];
    let rows = rows
        .iter()
        .map(|one| {
            let (name, email) = (one.name.clone(), one.email.clone());
            let (agency, country) = (one.agency.clone(), words.country(&one.country));
            vec![
                one.line.to_string().into_any(),
                view! { <bdi>{name}</bdi><span class="under"><bdi dir="ltr">{email}</bdi></span> }
                    .into_any(),
                view! {
                    <bdi>{agency}</bdi>
                    <span class="under"><bdi>{country}</bdi></span>
                    {belongs(words, one)}
                }
                .into_any(),
                result(words, &one.fate),
            ]
        })
        .collect();
    drawn(t!(words, "table-rows"), columns, rows)
}

/// The organisation that somebody will belong to, or why a unit that is named is none.
fn belongs(words: Words, one: &TableRow) -> Option<impl IntoView + use<>> {
    let joins = matches!(one.fate, Fate::Add | Fate::Create);
    let said = match &one.belongs {
        Some((_, name)) => t!(words, "table-belongs", organisation = name.as_str()),
        None if joins && !one.unit.is_empty() => {
            t!(words, "table-unit-passed", unit = one.unit.as_str())
        }
        None => return None,
    };
    Some(view! { <span class="under">{said}</span> })
}

fn result(words: Words, fate: &Fate) -> AnyView {
    let said = words.text(&format!("table-fate-{}", fate.as_str()), &[]);
    let reasons = match fate {
        Fate::Refused(reasons) => reasons.iter().map(|one| words.message(one)).collect(),
        _ => Vec::new(),
    };
    view! { {said}{reasons.into_iter().map(|one| view! { <span class="under">{one}</span> }).collect_view()} }
        .into_any()
}

fn pages(words: Words, view: &TableView) -> Option<impl IntoView + use<>> {
    let href = |page: usize| {
        let path = routes::cohort_table(&view.programme, view.cohort, view.id);
        format!("{path}?page={page}")
    };
    let before = (view.page > 1).then(|| href(view.page - 1));
    let after = (view.page < view.pages).then(|| href(view.page + 1));
    let here = t!(words, "pages-here-of", page = view.page, pages = view.pages);
    (view.pages > 1).then(|| pager(words, t!(words, "table-pages"), before, here, after))
}
