//! What a text was in this draft, and how an earlier state is had back.

use super::{STYLES, kicker, save_key};
use crate::components::form::{notice, summary};
use crate::components::table::{Column, table};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::studio::StateRow;

/// `/author/{course}/history?file=…`
pub async fn history(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let path = visit.query("file").to_owned();
    let (first, states) =
        usecases::author::studio::history(&visit.context, &visit.actor, &course, &path).await?;
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
            {rows(words, (&course, &path), (first, states), &key)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn rows(
    words: Words,
    (course, path): (&str, &str),
    (first, states): (u32, Vec<StateRow>),
    key: &str,
) -> impl IntoView + use<> {
    let columns = vec![
        Column::text(t!(words, "studio-state")),
        Column::text(t!(words, "studio-cause")),
        Column::text(t!(words, "studio-by")),
        Column::action(t!(words, "accounts-actions")),
    ];
    let back = |number: u32, latest: bool, when: String| {
        let (course, path) = (course.to_owned(), path.to_owned());
        let key = format!("{key}-{number}");
        let label = t!(words, "studio-restore");
        let spoken = format!("{label}: {when}");
        if latest {
            return view! { <span class="quiet">{t!(words, "studio-state-now")}</span> }.into_any();
        }
        view! {
            <form method="post" action="/do/restore-text">
                <input type="hidden" name="course" value=course/>
                <input type="hidden" name="path" value=path/>
                <input type="hidden" name="number" value=number.to_string() autocomplete="off"/>
                <input type="hidden" name="save_key" value=key/>
                <button class="link" aria-label=spoken>{label}</button>
            </form>
        }
        .into_any()
    };
    let has_states = !states.is_empty();
    let mut rows: Vec<Vec<AnyView>> = states
        .into_iter()
        .enumerate()
        .map(|(place, one)| {
            vec![
                words.date_time(one.at).into_any(),
                words
                    .text(&format!("studio-cause-{}", one.cause), &[])
                    .into_any(),
                view! { <bdi>{one.saver.unwrap_or_default()}</bdi> }.into_any(),
                back(one.number, place == 0, words.date_time(one.at)),
            ]
        })
        .collect();
    rows.push(vec![
        t!(words, "studio-as-published").into_any(),
        "".into_any(),
        "".into_any(),
        back(first, !has_states, t!(words, "studio-as-published")),
    ]);
    table(t!(words, "studio-history"), columns, rows)
}
