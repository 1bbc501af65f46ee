//! Small pieces that several pages of `learn` show.

use crate::components::text::{foreign, phrase};
use crate::components::{Icon, icon};
use crate::routes;
use crate::t;
use crate::visit::Words;
use base::Locale;
use leptos::prelude::*;
use views::learn::{ContentNoteView, CourseCard, Progress};

/// The names of languages, each in its own words.
pub fn languages(languages: Vec<Locale>) -> impl IntoView {
    let last = languages.len().saturating_sub(1);
    languages
        .into_iter()
        .enumerate()
        .map(|(place, locale)| {
            view! {
                <bdi lang=locale.code()>{locale.name()}</bdi>
                {(place < last).then_some(" · ")}
            }
        })
        .collect_view()
}

/// A course in a list, with how far one is in it.
pub fn course_row(words: Words, card: CourseCard) -> impl IntoView {
    let href = routes::course(&card.slug);
    view! {
        <li>
            <h3><a href=href>{phrase(words.locale, card.title)}</a></h3>
            <span class="end quiet">
                {match card.progress {
                    Progress::Done => view! { <span class="state right">{icon(Icon::Check)}{t!(words, "course-completed")}</span> }.into_any(),
                    Progress::Started | Progress::NotStarted => t!(words, "minutes", count = card.minutes).into_any(),
                }}
            </span>
            <p>{phrase(words.locale, card.summary)}</p>
            {(card.progress == Progress::Started).then(|| meter(words, card.lessons_done, card.lessons))}
            <p>{t!(words, "module-count", count = card.modules)}" · "{languages(card.languages)}</p>
        </li>
    }
}

/// "4 of 12", and a hairline that shows it.
pub fn meter(words: Words, done: usize, of: usize) -> impl IntoView {
    view! {
        <div class="progress">
            <span>{t!(words, "lessons-done", done = done, count = of)}</span>
            <progress class="meter" value=done.to_string() max=of.to_string() aria-hidden="true"></progress>
        </div>
    }
}

/// What is ahead, before it comes. `actions` are the ways around it.
pub fn content_note(
    words: Words,
    note: ContentNoteView,
    level: u8,
    actions: AnyView,
) -> impl IntoView {
    let (lang, dir) = foreign(words.locale, note.locale);
    let title = t!(words, "note-title");
    view! {
        <aside class="note-ahead" aria-labelledby="note-ahead">
            {if level == 2 {
                view! { <h2 id="note-ahead">{title}</h2> }.into_any()
            } else {
                view! { <p class="label" id="note-ahead">{title}</p> }.into_any()
            }}
            <dl>
                <dt>{t!(words, "note-themes")}</dt>
                <dd lang=lang dir=dir>{note.themes}</dd>
                <dt>{t!(words, "note-without")}</dt>
                <dd lang=lang dir=dir>{note.without}</dd>
            </dl>
            {note.leave.map(|leave| view! { <p class="small" lang=lang dir=dir>{leave}</p> })}
            {actions}
        </aside>
    }
}

/// The search form of catalogue, glossary and search page.
pub fn search_form(words: Words, query: String) -> impl IntoView {
    view! {
        <form class="search" role="search" method="get" action="/search">
            <div class="field">
                <label for="q">{t!(words, "search-label")}</label>
                <input id="q" name="q" type="search" value=query autocomplete="off" maxlength="200"/>
            </div>
            <button class="button plain">{icon(Icon::Search)}{t!(words, "search-button")}</button>
        </form>
    }
}
