//! What a text was in this draft, and how an earlier state is had back.

use super::{STYLES, kicker, save_key};
use crate::components::form::{notice, summary};
use crate::components::table::{Column, table};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::studio::StateRow;
use views::studio_renew::EarlierDraft;

/// `/author/{course}/history?file=…`
pub async fn history(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let path = visit.query("file").to_owned();
    let (first, states) =
        usecases::author::studio::history(&visit.context, &visit.actor, &course, &path).await?;
    let earlier =
        usecases::author::studio::earlier(&visit.context, &visit.actor, &course, &path).await?;
    let refused = visit.refused().await;
    let (said, problem) = (notice(&visit), summary(words, &refused));
    let key = save_key(&visit);
    Ok(Page::new(Area::Author, path.clone(), move || {
        let editor = routes::edit_text(&course, &path);
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{t!(words, "studio-history")}</h1>
                <p class="lead"><a href=editor><bdi dir="ltr">{path.clone()}</bdi></a></p>
            </div>
            {said}
            {problem}
            <div class="stack">
                {rows(words, (&course, &path), (first, states), &key)}
                {before(words, (&course, &path), (first, earlier), &key)}
            </div>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn rows(
    words: Words,
    place: (&str, &str),
    (first, states): (u32, Vec<StateRow>),
    key: &str,
) -> impl IntoView + use<> {
    let has_states = !states.is_empty();
    let mut rows: Vec<Vec<AnyView>> = states
        .into_iter()
        .enumerate()
        .map(|(number, one)| state(words, place, (one, first), (number == 0, key)))
        .collect();
    let published = t!(words, "studio-as-published");
    rows.push(vec![
        published.clone().into_any(),
        "–".into_any(),
        "–".into_any(),
        back(words, place, (first, first, &published), (!has_states, key)),
    ]);
    table(t!(words, "studio-history"), columns(words), rows)
}

/// What the text was in the drafts that this one goes on from.
fn before(
    words: Words,
    place: (&str, &str),
    (first, drafts): (u32, Vec<EarlierDraft>),
    key: &str,
) -> impl IntoView + use<> {
    let folds: Vec<AnyView> = drafts
        .into_iter()
        .map(|draft| {
            let title = t!(
                words,
                "studio-renew-history",
                at = words.date_time(draft.ended_at)
            );
            let rows = draft.states.into_iter();
            let rows = rows.map(|one| state(words, place, (one, first), (false, key)));
            let rows = rows.collect();
            view! {
                <details class="fold">
                    <summary>{title.clone()}</summary>
                    <div class="within">{table(title, columns(words), rows)}</div>
                </details>
            }
            .into_any()
        })
        .collect();
    folds
}

fn columns(words: Words) -> Vec<Column> {
    vec![
        Column::text(t!(words, "studio-state")),
        Column::text(t!(words, "studio-cause")),
        Column::text(t!(words, "studio-by")),
        Column::action(t!(words, "accounts-actions")),
    ]
}

fn state(
    words: Words,
    place: (&str, &str),
    (one, first): (StateRow, u32),
    (is_now, key): (bool, &str),
) -> Vec<AnyView> {
    let at = words.date_time(one.at);
    let cause = words.text(&format!("studio-cause-{}", one.cause), &[]);
    vec![
        at.clone().into_any(),
        cause.into_any(),
        view! { <bdi>{one.saver.unwrap_or_default()}</bdi> }.into_any(),
        back(words, place, (one.number, first, &at), (is_now, key)),
    ]
}

/// The button by which a state is had back; beside the one that the text is in, a word that says so.
fn back(
    words: Words,
    (course, path): (&str, &str),
    (number, shown_in, when): (u32, u32, &str),
    (is_now, key): (bool, &str),
) -> AnyView {
    if is_now {
        return view! { <span class="quiet">{t!(words, "studio-state-now")}</span> }.into_any();
    }
    let (course, path) = (course.to_owned(), path.to_owned());
    let key = format!("{key}-{number}");
    let label = t!(words, "studio-restore");
    let spoken = format!("{label}: {when}");
    view! {
        <form method="post" action="/do/restore-text">
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="path" value=path/>
            <input type="hidden" name="number" value=number.to_string() autocomplete="off"/>
            <input type="hidden" name="shown_in" value=shown_in.to_string() autocomplete="off"/>
            <input type="hidden" name="save_key" value=key/>
            <button class="link" aria-label=spoken>{label}</button>
        </form>
    }
    .into_any()
}
