//! What a text was in this draft, and how an earlier state is had back.

use super::versions::pieces;
use super::{STYLES, kicker, save_key};
use crate::components::form::{notice, summary};
use crate::components::table::{Column, table};
use crate::components::textarea::lines;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::Timestamp;
use leptos::prelude::*;
use views::studio::StateRow;
use views::studio_renew::EarlierDraft;
use views::studio_review::{Past, PastView};

/// `/author/{course}/history?file=…`; with `&state=` a state of the text, to be looked at.
pub async fn history(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let path = visit.query("file").to_owned();
    let (first, states) =
        usecases::author::studio::history(&visit.context, &visit.actor, &course, &path).await?;
    let earlier =
        usecases::author::studio::earlier(&visit.context, &visit.actor, &course, &path).await?;
    let past = match visit.query("state").parse() {
        Ok(number) => {
            let place = (course.as_str(), path.as_str());
            Some(usecases::author::studio::past(&visit.context, &visit.actor, place, number).await?)
        }
        Err(_) => None,
    };
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
            {past.map(|past| looked(words, (&course, &path), (first, past), (&states, &earlier), &key))}
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
    let moments = moments(words, &states);
    let mut rows: Vec<Vec<AnyView>> = states
        .into_iter()
        .zip(moments)
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

/// What the text was in the drafts that this one goes on from, and in those that were given up.
fn before(
    words: Words,
    place: (&str, &str),
    (first, drafts): (u32, Vec<EarlierDraft>),
    key: &str,
) -> impl IntoView + use<> {
    let folds: Vec<AnyView> = drafts
        .into_iter()
        .map(|draft| {
            let at = words.date_time(draft.ended_at);
            let title = if draft.is_given_up {
                t!(words, "studio-given-up-history", at = at)
            } else {
                t!(words, "studio-renew-history", at = at)
            };
            let moments = moments(words, &draft.states);
            let rows = draft.states.into_iter().zip(moments);
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
    ((one, at), first): ((StateRow, String), u32),
    (is_now, key): (bool, &str),
) -> Vec<AnyView> {
    let cause = words.text(&format!("studio-cause-{}", one.cause), &[]);
    vec![
        at.clone().into_any(),
        cause.into_any(),
        view! { <bdi>{one.saver.unwrap_or_default()}</bdi> }.into_any(),
        back(words, place, (one.number, first, &at), (is_now, key)),
    ]
}

/// When each was saved; where two share a minute, or stand in the same one as what stands beside them, with the seconds.
fn moments(words: Words, states: &[StateRow]) -> Vec<String> {
    let minutes: Vec<String> = states.iter().map(|one| words.date_time(one.at)).collect();
    let told = states.iter().zip(&minutes).map(|(one, minute)| {
        let is_alone = minutes.iter().filter(|other| *other == minute).count() == 1;
        if is_alone {
            minute.clone()
        } else {
            to_the_second(words, one.at)
        }
    });
    told.collect()
}

fn to_the_second(words: Words, at: Timestamp) -> String {
    locales::date_time_seconds(words.locale, at, words.zone)
}

/// A state that was chosen from the list: what became of it since, the whole of it, and the button by which it is had back.
fn looked(
    words: Words,
    (course, path): (&str, &str),
    (first, view): (u32, PastView),
    (states, earlier): (&[StateRow], &[EarlierDraft]),
    key: &str,
) -> impl IntoView + use<> {
    let mut all = states
        .iter()
        .chain(earlier.iter().flat_map(|draft| &draft.states));
    let is_now = states.first().map_or(first, |one| one.number) == view.number;
    let when = all.find(|one| one.number == view.number).map_or_else(
        || t!(words, "studio-as-published"),
        |one| to_the_second(words, one.at),
    );
    let restore =
        (!is_now).then(|| restore(words, (course, path), (view.number, first, &when), key));
    let is_same = view.since.is_empty();
    let since = match view.past {
        Past::NoText => view! { <p>{t!(words, "studio-no-text")}</p> }.into_any(),
        _ if is_same => view! { <p class="quiet">{t!(words, "studio-past-same")}</p> }.into_any(),
        _ => view! {
            <p class="small">{t!(words, "studio-past-since")}</p>
            {view.is_coarse.then(|| view! { <p class="small">{t!(words, "studio-difference-coarse")}</p> })}
            {pieces(view.since)}
        }
        .into_any(),
    };
    let whole = match view.past {
        Past::Text(text) => {
            let inner = lines(&text);
            let label = t!(words, "studio-past-whole");
            view! {
                <details class="fold">
                    <summary>{label.clone()}</summary>
                    <div class="within field">
                        <textarea class="source" readonly=true rows="20" dir="auto" aria-label=label inner_html=inner></textarea>
                    </div>
                </details>
            }
            .into_any()
        }
        Past::Gone => view! { <p>{t!(words, "studio-past-gone")}</p> }.into_any(),
        Past::NoText => ().into_any(),
    };
    let title = t!(words, "studio-past-title", at = when);
    view! {
        <section class="section" id="state">
            <header><h2>{title}</h2></header>
            <div class="stack">
                {since}
                {whole}
                {restore}
            </div>
        </section>
    }
}

/// The ways to look at a state and to have it back; beside the one that the text is in, a word that says so.
fn back(
    words: Words,
    (course, path): (&str, &str),
    (number, shown_in, when): (u32, u32, &str),
    (is_now, key): (bool, &str),
) -> AnyView {
    if is_now {
        return view! { <span class="quiet">{t!(words, "studio-state-now")}</span> }.into_any();
    }
    let href = routes::text_state(course, path, number);
    let label = t!(words, "studio-past-look");
    let spoken = format!("{label}: {when}");
    view! {
        <a class="look" href=href aria-label=spoken>{label}</a>
        {restore(words, (course, path), (number, shown_in, when), key)}
    }
    .into_any()
}

fn restore(
    words: Words,
    (course, path): (&str, &str),
    (number, shown_in, when): (u32, u32, &str),
    key: &str,
) -> impl IntoView + use<> {
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
}
