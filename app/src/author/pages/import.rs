//! One import: what would become of every item of a file, to be confirmed; afterwards the record of it.

use super::STYLES;
use super::exchange::format_name;
use super::import_list::items;
use crate::components::form::{notice, summary};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::{fact, page_number};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::{ImportId, Timestamp};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::exchange::ImportView;

/// `/author/imports/{import}`
pub async fn import(visit: Visit) -> PageResult {
    let id: ImportId = visit
        .param("import")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let words = visit.words;
    let page = page_number(&visit);
    let view = usecases::author::import(&visit.context, &visit.actor, id, page).await?;
    let withdrawn_at = withdrawn_at(&visit, &view).await?;
    let (notice, problems) = (notice(&visit), summary(words, &visit.refused().await));
    let is_done = view.done_at.is_some();
    let title = if is_done {
        t!(words, "import-title-done")
    } else {
        t!(words, "import-title")
    };
    let lead = if is_done {
        t!(words, "import-lead-done")
    } else {
        t!(words, "import-lead")
    };
    Ok(Page::new(Area::Author, title.clone(), move || {
        let exchange = routes::exchange(&view.course);
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/author">{t!(words, "author-title")}</a>" · "<a href=exchange>{t!(words, "exchange-title")}</a></p>
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
            </div>
            {notice}
            {problems}
            {obstacle(words, &view)}
            <section class="section">
                <header><h2>{t!(words, "import-file")}</h2></header>
                <div>
                    {about(words, &view)}
                    {confirm(words, &view)}
                    {view.into_draft.then(|| {
                        let href = routes::studio(&view.course);
                        view! { <p><a href=href>{t!(words, "exchange-to-draft")}</a></p> }
                    })}
                </div>
            </section>
            {items(words, &view)}
            {withdraw(words, &view, withdrawn_at)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// When the import was taken back, if it was; the list of the course's imports knows.
async fn withdrawn_at(visit: &Visit, view: &ImportView) -> Result<Option<Timestamp>, UseCaseError> {
    if view.done_at.is_none() {
        return Ok(None);
    }
    let locale = visit.words.locale;
    let all =
        usecases::author::exchange(&visit.context, &visit.actor, &view.course, locale).await?;
    let one = all.imports.iter().find(|one| one.import == view.import);
    Ok(one.and_then(|one| one.withdrawn_at))
}

/// Nothing of the file can be used, and why.
fn obstacle(words: Words, view: &ImportView) -> impl IntoView + use<> {
    let said = view.obstacle.as_ref().map(|one| words.message(one));
    said.map(|said| {
        view! {
            <p class="notice warn" role="alert">{icon(Icon::Warning)}<span>{said}</span></p>
        }
    })
}

fn about(words: Words, view: &ImportView) -> impl IntoView + use<> {
    let size = t!(
        words,
        "size-kilobytes",
        size = view.bytes.div_ceil(1024).to_string()
    );
    let format = format_name(words, &view.format);
    let (file, bank) = (view.file_name.clone(), view.bank.clone());
    let done = view.done_at.map(|at| words.date_time(at));
    view! {
        <dl class="facts">
            {fact(t!(words, "import-taken"), view.taken)}
            {fact(t!(words, "import-remarks"), view.remarks)}
            {fact(t!(words, "import-refused"), view.refused)}
        </dl>
        <dl class="pairs">
            <div><dt>{t!(words, "exchange-column-file")}</dt><dd><bdi dir="ltr">{file}</bdi></dd></div>
            <div><dt>{t!(words, "exchange-format")}</dt><dd>{format}", "{size}</dd></div>
            <div><dt>{t!(words, "exchange-column-bank")}</dt><dd><bdi dir="ltr">{bank}</bdi></dd></div>
            {done.map(|at| view! { <div><dt>{t!(words, "import-done-at")}</dt><dd>{at}</dd></div> })}
        </dl>
    }
}

/// The one action of a dry run.
fn confirm(words: Words, view: &ImportView) -> impl IntoView + use<> {
    let may = view.done_at.is_none() && view.obstacle.is_none() && view.taken > 0;
    let (id, taken) = (view.import.to_string(), view.taken);
    let back = routes::exchange(&view.course);
    let what = if view.into_draft {
        t!(words, "import-confirm-draft")
    } else {
        t!(words, "import-confirm-now")
    };
    may.then(|| {
        view! {
            <form class="stack" method="post" action="/do/confirm-import">
                <input type="hidden" name="import" value=id/>
                <p>{what}</p>
                <p class="small quiet">{t!(words, "import-confirm-note")}</p>
                <p class="row">
                    <button class="button">{t!(words, "import-confirm", count = taken)}</button>
                    <a href=back>{t!(words, "import-leave")}</a>
                </p>
            </form>
        }
    })
}

/// What was imported can be taken out again, once.
fn withdraw(words: Words, view: &ImportView, withdrawn_at: Option<Timestamp>) -> AnyView {
    let id = view.import.to_string();
    let note = if view.into_draft {
        t!(words, "import-withdraw-note-draft")
    } else {
        t!(words, "import-withdraw-note")
    };
    match (view.done_at, withdrawn_at) {
        (None, _) => ().into_any(),
        (Some(_), Some(at)) => {
            let said = t!(words, "exchange-withdrawn", date = words.date_time(at));
            view! { <p class="state open">{icon(Icon::Ring)}{said}</p> }.into_any()
        }
        (Some(_), None) => view! {
            <section class="apart" aria-labelledby="withdraw">
                <h2 id="withdraw">{t!(words, "import-withdraw-title")}</h2>
                <p>{note}</p>
                <form method="post" action="/do/withdraw-import">
                    <input type="hidden" name="import" value=id/>
                    <button class="button danger">{t!(words, "import-withdraw")}</button>
                </form>
            </section>
        }
        .into_any(),
    }
}
