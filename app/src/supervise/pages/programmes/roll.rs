//! The sheet of one training day: who was there, and the same on paper to sign.

use super::sessions::length;
use super::{STYLES, cohort_in, kicker, page_number, pager};
use crate::components::form::{notice, summary};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::UseCaseError;
use views::account::Refused;
use views::training::{RollMark, RollRow, RollView};

/// `/programmes/{programme}/cohorts/{cohort}/sessions/{session}`
pub async fn roll(visit: Visit) -> PageResult {
    let words = visit.words;
    let (slug, cohort) = (visit.param("programme"), cohort_in(&visit)?);
    let session = visit
        .param("session")
        .parse()
        .map_err(|_| UseCaseError::NotFound)?;
    let (context, actor) = (&visit.context, &visit.actor);
    let (place, page) = ((cohort, session), page_number(&visit));
    let view =
        usecases::supervise::programmes::roll(context, actor, slug, place, page, words.locale)
            .await?;
    let refused = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &refused));
    let (script, nonce) = (visit.assets.href("scripts/print.js"), visit.nonce.clone());
    Ok(Page::new(Area::Programmes, view.day.title.clone(), move || {
        let back = routes::cohort_sessions(&view.programme, view.cohort);
        let lead = format!("{} · {}", words.day(&view.day.held_on), length(words, view.day.minutes));
        view! {
            <div class="pagehead">
                {kicker(words, &view.programme, view.programme_title.clone())}
                <h1><bdi>{view.day.title.clone()}</bdi></h1>
                <p class="lead">{lead}</p>
                <p><a href=back>{t!(words, "training-title")}": "<bdi>{view.cohort_name.clone()}</bdi></a></p>
                <p class="row"><button class="button plain compact print" type="button" hidden=true>{t!(words, "training-print")}</button></p>
            </div>
            {notice}
            {problems}
            <section class="section roll">
                <header><h2>{t!(words, "training-attendance")}</h2><p>{t!(words, "attendance-note")}</p></header>
                <div class="stack">{sheet(words, &view, &refused)}{pages(words, &view)}</div>
            </section>
            {paper(words, &view)}
            <script type="module" src=script nonce=nonce></script>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn sheet(words: Words, view: &RollView, refused: &Refused) -> AnyView {
    if view.people.is_empty() {
        return view! { <div class="empty"><p>{t!(words, "cohort-people-none")}</p></div> }
            .into_any();
    }
    if view.day.is_ahead {
        return view! { <p class="notice">{icon(Icon::Ring)}<span>{t!(words, "attendance-ahead")}</span></p> }
            .into_any();
    }
    let rows: Vec<AnyView> = view
        .people
        .iter()
        .map(|one| row(words, view.day.minutes, one, refused))
        .collect();
    view! {
        <form class="stack" method="post" action="/do/record-attendance">
            <input type="hidden" name="programme" value=view.programme.clone()/>
            <input type="hidden" name="cohort" value=view.cohort.to_string()/>
            <input type="hidden" name="session" value=view.day.id.to_string()/>
            <input type="hidden" name="page" value=view.page.to_string()/>
            <div>{rows}</div>
            <p class="row"><button class="button">{t!(words, "attendance-save")}</button></p>
        </form>
    }
    .into_any()
}

/// One person: the choices, and what was recorded of them.
fn row(words: Words, whole: u32, one: &RollRow, refused: &Refused) -> AnyView {
    let left = one
        .has_left
        .then(|| view! { <span class="hint">{t!(words, "attendance-left")}</span> });
    let agency = one.agency.clone();
    let history = history(words, whole, &one.marks);
    if one.own {
        return view! {
            <div class="roll-row">
                <p><b><bdi>{one.name.clone()}</bdi></b></p>
                <p class="small quiet">{t!(words, "attendance-own-note")}</p>
                {history}
            </div>
        }
        .into_any();
    }
    let id = format!("mark-{}", one.account);
    let problem = refused.problem(&id).map(|message| words.message(message));
    view! {
        <fieldset class="roll-row" id=format!("field-{id}")>
            <legend><bdi>{one.name.clone()}</bdi><span class="hint"><bdi>{agency}</bdi></span>{left}</legend>
            {problem.map(|problem| view! { <p class="error">{icon(Icon::Warning)}{problem}</p> })}
            {choices(words, whole, one, refused)}
            {history}
        </fieldset>
    }
    .into_any()
}

fn choices(words: Words, whole: u32, one: &RollRow, refused: &Refused) -> impl IntoView + use<> {
    let latest = one.marks.first().map(|mark| mark.minutes);
    let in_part = latest.filter(|minutes| *minutes > 0 && *minutes < whole);
    // What was typed into a refused sheet stands before what is recorded.
    let (chosen, minutes) = if refused.fields.is_empty() {
        let chosen = match (latest, in_part) {
            (Some(0), _) => "none",
            (_, Some(_)) => "part",
            (Some(_), None) => "whole",
            (None, None) if one.expected => "whole",
            (None, None) => "later",
        };
        let minutes = in_part.map(|minutes| minutes.to_string());
        (chosen.to_owned(), minutes.unwrap_or_default())
    } else {
        let typed = |kind: &str| refused.field(&format!("{kind}-{}", one.account)).to_owned();
        (typed("mark"), typed("minutes"))
    };
    let mut all = vec![
        ("whole", t!(words, "attendance-whole")),
        ("none", t!(words, "attendance-none")),
        ("part", t!(words, "attendance-part")),
    ];
    if latest.is_none() {
        all.push(("later", t!(words, "attendance-later")));
    }
    let name = format!("marks[p{}]", one.account);
    let seen = one.marks.first().map_or(0, |mark| mark.number);
    let field = format!("minutes-{}", one.account);
    let problem = refused
        .problem(&field)
        .map(|message| words.message(message));
    let invalid = problem.is_some().then_some("true");
    let id = format!("field-{field}");
    view! {
        <div class="roll-choices">
            {all.into_iter().map(|(value, label)| {
                let is_chosen = value == chosen;
                view! {
                    <label class="choice">
                        <input type="radio" name=name.clone() value=value checked=is_chosen/>
                        <span>{label}</span>
                    </label>
                }
            }).collect_view()}
            <div class="field">
                <label for=id.clone()>{t!(words, "attendance-minutes-field", most = whole)}</label>
                {problem.map(|problem| view! { <p class="error">{icon(Icon::Warning)}{problem}</p> })}
                <input class="short" id=id name=format!("minutes[p{}]", one.account) value=minutes inputmode="numeric" autocomplete="off" aria-invalid=invalid/>
            </div>
            <input type="hidden" name=format!("seen[p{}]", one.account) value=seen.to_string()/>
        </div>
    }
}

/// What counts now, and what was recorded before.
fn history(words: Words, whole: u32, marks: &[RollMark]) -> Option<impl IntoView + use<>> {
    let said = |mark: &RollMark| {
        let was = match mark.minutes {
            0 => t!(words, "attendance-said-none"),
            minutes if minutes == whole => t!(words, "attendance-said-whole"),
            minutes => length(words, minutes),
        };
        t!(
            words,
            "attendance-recorded",
            was = was,
            person = mark.by.as_str(),
            date = words.date_time(mark.at)
        )
    };
    let (latest, earlier) = marks.split_first()?;
    let latest = said(latest);
    let earlier: Vec<String> = earlier.iter().map(said).collect();
    let count = earlier.len();
    let before = (count > 0).then(|| {
        view! {
            <details>
                <summary>{t!(words, "attendance-before", count = count)}</summary>
                <ul class="dashes">{earlier.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}</ul>
            </details>
        }
    });
    Some(view! { <div class="small quiet"><p>{latest}</p>{before}</div> })
}

fn pages(words: Words, view: &RollView) -> Option<impl IntoView + use<>> {
    let href = |page: usize| {
        let path = routes::cohort_session(&view.programme, view.cohort, view.day.id);
        format!("{path}?page={page}")
    };
    let before = (view.page > 1).then(|| href(view.page - 1));
    let after = (view.page < view.pages).then(|| href(view.page + 1));
    let here = t!(words, "pages-here-of", page = view.page, pages = view.pages);
    (view.pages > 1).then(|| pager(words, t!(words, "attendance-pages"), before, here, after))
}

/// The paper twin: everybody's name, and a line to sign on.
fn paper(words: Words, view: &RollView) -> impl IntoView + use<> {
    let (names, title) = (view.names.clone(), t!(words, "training-sheet"));
    view! {
        <section class="only-print signing">
            <table class="table" aria-label=title>
                <thead><tr>
                    <th scope="col">{t!(words, "field-name")}</th>
                    <th scope="col">{t!(words, "training-from-until")}</th>
                    <th scope="col">{t!(words, "training-signature")}</th>
                </tr></thead>
                <tbody>{names.into_iter().map(|name| view! {
                    <tr><th scope="row"><bdi>{name}</bdi></th><td></td><td></td></tr>
                }).collect_view()}</tbody>
            </table>
            <p>{t!(words, "training-sheet-kept")}</p>
        </section>
    }
}
