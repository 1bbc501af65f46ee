//! How far the translations of a course are: a table of its texts and languages.

use super::{STYLES, kicker};
use crate::components::form::{notice, summary};
use crate::components::table::{Column, table};
use crate::components::text::phrase;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::studio_translation::{LanguageRow, ProgressView, TextRow, TranslationsView};

/// `/author/{course}/translate`; with `?file=…&to=…` a text beside its translation.
pub async fn translate(visit: Visit) -> PageResult {
    if visit.query("file").is_empty() {
        translations(visit).await
    } else {
        super::translation::translation(visit).await
    }
}

async fn translations(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let (context, actor) = (&visit.context, &visit.actor);
    let view =
        usecases::author::studio::translations(context, actor, &course, words.locale).await?;
    let refused = visit.refused().await;
    let (said, problem) = (notice(&visit), summary(words, &refused));
    let title = t!(words, "translate-title");
    Ok(Page::new(Area::Author, title, move || {
        let source = view.source.name();
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{t!(words, "translate-title")}</h1>
                {view.title.clone().map(|title| view! { <p class="lead">{phrase(words.locale, title)}</p> })}
                <p>{t!(words, "translate-note", language = source)}</p>
            </div>
            {said}
            {problem}
            {(!view.has_draft).then(|| begin(words, &course))}
            {languages(words, &view.languages)}
            {texts(words, &view)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// What to do where nothing can be saved yet.
pub(super) fn begin(words: Words, course: &str) -> impl IntoView + use<> {
    let course = course.to_owned();
    view! {
        <form class="stack" method="post" action="/do/open-draft">
            <input type="hidden" name="course" value=course/>
            <p>{t!(words, "translate-no-draft")}</p>
            <p class="row"><button class="button">{t!(words, "studio-begin")}</button></p>
        </form>
    }
}

fn languages(words: Words, rows: &[LanguageRow]) -> impl IntoView + use<> {
    let rows: Vec<AnyView> = rows
        .iter()
        .map(|one| {
            let (locale, progress) = (one.locale, one.progress.clone());
            view! {
                <li>
                    <h3><bdi lang=locale.code()>{locale.name()}</bdi></h3>
                    {meter(words, &progress)}
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "translate-languages")}</h2><p>{t!(words, "translate-languages-note")}</p></header>
            <ul class="ledger">{rows}</ul>
        </section>
    }
}

/// The share of parts that are up to date, in words and as a hairline, and what is to be done.
pub(super) fn meter(words: Words, progress: &ProgressView) -> impl IntoView + use<> {
    let of = progress.all();
    let (done, percent) = (progress.fresh, progress.percent);
    let mut said = vec![t!(
        words,
        "translate-done",
        done = done,
        count = of,
        percent = percent
    )];
    said.extend(left(words, progress));
    let said = said.join(" · ");
    view! {
        <div class="progress">
            <span>{said}</span>
            <progress class="meter" value=done.to_string() max=of.max(1).to_string() aria-hidden="true"></progress>
        </div>
    }
}

/// What is to be done, in words; nothing where nothing is.
fn left(words: Words, progress: &ProgressView) -> Vec<String> {
    let ProgressView {
        missing,
        unstamped,
        stale,
        ..
    } = *progress;
    let said = [
        (stale, t!(words, "translate-stale", count = stale)),
        (missing, t!(words, "translate-missing", count = missing)),
        (
            unstamped,
            t!(words, "translate-unstamped", count = unstamped),
        ),
    ];
    let open = said.into_iter().filter(|(count, _)| *count > 0);
    open.map(|(_, said)| said).collect()
}

fn texts(words: Words, view: &TranslationsView) -> impl IntoView + use<> {
    let mut columns = vec![Column::text(t!(words, "translate-text"))];
    let names = view
        .languages
        .iter()
        .map(|one| one.locale.name().to_owned());
    columns.extend(names.map(Column::text));
    let rows = view.texts.iter().map(|one| row(words, view, one));
    let drawn = table(t!(words, "translate-texts"), columns, rows.collect());
    view! {
        <section class="section">
            <header><h2>{t!(words, "translate-texts")}</h2><p>{t!(words, "translate-texts-note")}</p></header>
            <div class="translated-texts">{drawn}</div>
        </section>
    }
}

fn row(words: Words, view: &TranslationsView, one: &TextRow) -> Vec<AnyView> {
    let (lang, dir) = (view.source.code(), view.source.direction().as_str());
    let path = one.path.clone();
    let head = match one.title.clone() {
        Some(title) => view! {
            <span lang=lang dir=dir>{title}</span>
            <span class="small quiet"><bdi dir="ltr">{path}</bdi></span>
        }
        .into_any(),
        None => view! { <bdi dir="ltr">{path}</bdi> }.into_any(),
    };
    let cells = view
        .languages
        .iter()
        .zip(&one.progress)
        .map(|(language, progress)| {
            let href = routes::translation(&view.course, &one.path, language.locale);
            let spoken = one.title.clone().unwrap_or_else(|| one.path.clone());
            let spoken = format!("{spoken}, {}", language.locale.name());
            let percent = t!(words, "translate-percent", percent = progress.percent);
            let left = left(words, progress).join(" · ");
            view! {
                <a href=href>{percent}<span class="hidden">{format!(" · {spoken}")}</span></a>
                <span class="small quiet">{left}</span>
            }
            .into_any()
        });
    std::iter::once(head).chain(cells).collect()
}
