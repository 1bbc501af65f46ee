//! Where I stand: one's certifications, each with its requirements, the next step, the dates and the history.

use super::document::said as phrase;
use super::pages::STYLES;
use crate::assess::pages::observed;
use crate::components::form::{notice, summary};
use crate::components::table::{Column, table};
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::Arg;
use leptos::prelude::*;
use views::standing::{
    CertificationRow, DatesView, LineView, NextPlace, NextView, PastCycle, Said, SaidPart,
    StandingView,
};

/// `/certifications`: one's own.
pub async fn list(visit: Visit) -> PageResult {
    let words = visit.words;
    let rows =
        usecases::certify::list_standings(&visit.context, &visit.actor, words.locale).await?;
    Ok(Page::new(Area::Certificates, t!(words, "standing-title"), move || {
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/certificates">{t!(words, "certificates-title")}</a></p>
                <h1>{t!(words, "standing-title")}</h1>
                <p class="lead">{t!(words, "standing-lead")}</p>
            </div>
            {if rows.is_empty() {
                view! { <div class="empty"><p>{t!(words, "standing-none")}</p></div> }.into_any()
            } else {
                view! { <ul class="ledger">{rows.into_iter().map(|row| entry(words, row)).collect_view()}</ul> }.into_any()
            }}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn entry(words: Words, row: CertificationRow) -> impl IntoView {
    let state = state(words, &row.state);
    let end = match &row.expires_on {
        Some(day) => t!(words, "standing-good-through", date = words.day(day)),
        None => percent(words, row.permille),
    };
    view! {
        <li>
            <h2 class="entry"><a href=routes::certification(&row.slug)>{phrase(row.title)}</a></h2>
            <span class="end">{end}</span>
            <p>{phrase(row.programme)}" · "{state}</p>
        </li>
    }
}

/// `/certifications/{certification}`: where one stands.
pub async fn standing(visit: Visit) -> PageResult {
    let words = visit.words;
    let slug = visit.param("certification");
    let view =
        usecases::certify::standing(&visit.context, &visit.actor, slug, words.locale).await?;
    let observations =
        usecases::certify::own_observations(&visit.context, &visit.actor, slug, words.locale)
            .await?;
    let handed = visit.refused().await;
    let (notice, problems) = (notice(&visit), summary(words, &handed));
    Ok(Page::new(Area::Certificates, view.title.text.clone(), move || {
        view! {
            {head(words, &view)}
            {notice}
            {problems}
            {next_section(words, &view)}
            <section class="section">
                <header><h2>{t!(words, "standing-requirements")}</h2><p>{percent(words, view.permille)}</p></header>
                <div>{lines_with_steps(words, &view.slug, view.lines.clone())}</div>
            </section>
            {observed::own(words, observations.clone())}
            {view.dates.clone().map(|dates| dates_section(words, dates))}
            {history(words, view.history.clone())}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn head(words: Words, view: &StandingView) -> impl IntoView + use<> {
    let path = words.text(&format!("standing-path-{}", view.path), &[]);
    let since = t!(
        words,
        "standing-cycle-since",
        number = view.number,
        date = words.day(&view.opened_on)
    );
    let outcomes = view.outcomes.clone().map(|(locale, all)| {
        let (lang, dir) = (locale.code(), locale.direction().as_str());
        view! {
            <ul class="dashes" lang=lang dir=dir>{all.into_iter().map(|one| view! { <li>{one}</li> }).collect_view()}</ul>
        }
    });
    view! {
        <div class="pagehead">
            <p class="kicker"><a href="/certifications">{t!(words, "standing-title")}</a>" · "{phrase(view.programme.clone())}</p>
            <h1>{phrase(view.title.clone())}</h1>
            <p class="lead">{state(words, &view.state)}</p>
            <p class="small quiet">{path}" · "{since}</p>
            {outcomes}
        </div>
    }
}

/// What to do first; where everything is met, what becomes of it.
fn next_section(words: Words, view: &StandingView) -> impl IntoView + use<> {
    let inside = match &view.next {
        Some(next) => next_step(words, &view.slug, next).into_any(),
        None => view
            .decision
            .iter()
            .map(|one| view! { <p>{say(words, one)}</p> })
            .collect_view()
            .into_any(),
    };
    view! {
        <section class="section">
            <header><h2>{t!(words, "standing-next")}</h2></header>
            <div class="stack">{inside}</div>
        </section>
    }
}

fn next_step(words: Words, slug: &str, next: &NextView) -> impl IntoView + use<> {
    let said = say(words, &next.said);
    let note = (!next.own)
        .then(|| view! { <p class="small quiet">{t!(words, "standing-next-others")}</p> });
    let href = match &next.place {
        Some(NextPlace::Course(course)) => routes::course(course),
        Some(NextPlace::Assessment { course, key }) => routes::assessment(course, key),
        Some(NextPlace::Measuring) => String::from("/practice/measuring"),
        Some(NextPlace::Again(course)) => {
            return view! {
                <p>{said}</p>
                <p class="small quiet">{t!(words, "standing-again-note")}</p>
                {again(words, slug, course)}
            }
            .into_any();
        }
        None => return view! { <p>{said}</p>{note} }.into_any(),
    };
    view! { <p><a class="button" href=href>{said}</a></p> }.into_any()
}

/// Begins a course again, which was completed before the cycle opened.
fn again(words: Words, slug: &str, course: &str) -> impl IntoView + use<> {
    let (slug, course) = (slug.to_owned(), course.to_owned());
    view! {
        <form method="post" action="/do/take-course-again">
            <input type="hidden" name="certification" value=slug/>
            <input type="hidden" name="course" value=course/>
            <p class="row"><button class="button">{t!(words, "standing-again")}</button></p>
        </form>
    }
}

/// Every requirement as it is read aloud, with its answer.
pub fn lines(words: Words, lines: Vec<LineView>) -> impl IntoView {
    view! { <ol class="ledger">{lines.into_iter().map(|line| requirement(words, line, None, false)).collect_view()}</ol> }
}

/// The same inside an entry that has a heading of its own.
pub fn lines_inside(words: Words, lines: Vec<LineView>) -> impl IntoView {
    view! { <ol class="ledger">{lines.into_iter().map(|line| requirement(words, line, None, true)).collect_view()}</ol> }
}

/// The same with what begins a course again.
fn lines_with_steps(words: Words, slug: &str, lines: Vec<LineView>) -> impl IntoView + use<> {
    let entry = |line: LineView| {
        let form = match line.next.as_ref().and_then(|next| next.place.as_ref()) {
            Some(NextPlace::Again(course)) => Some(again(words, slug, course).into_any()),
            _ => None,
        };
        requirement(words, line, form, false)
    };
    view! { <ol class="ledger">{lines.into_iter().map(entry).collect_view()}</ol> }
}

fn requirement(
    words: Words,
    line: LineView,
    form: Option<AnyView>,
    is_inside: bool,
) -> impl IntoView {
    let (class, drawing, state) = match (line.met, line.waived) {
        (true, true) => ("state right", Icon::Check, t!(words, "standing-waived")),
        (true, false) => ("state right", Icon::Check, t!(words, "standing-met")),
        (false, _) => ("state open", Icon::Ring, t!(words, "standing-missing")),
    };
    let ever = line
        .ever
        .then(|| view! { <p class="small quiet">{t!(words, "certification-takes-ever")}</p> });
    let answers = line
        .answers
        .iter()
        .map(|one| view! { <p>{say(words, one)}</p> })
        .collect_view();
    let said = view! { <span class="quiet">{line.number}" "</span>{say(words, &line.said)} };
    let heading = if is_inside {
        view! { <h4 class="entry">{said}</h4> }.into_any()
    } else {
        view! { <h3 class="entry">{said}</h3> }.into_any()
    };
    view! {
        <li>
            {heading}
            <span class="end"><span class=class>{icon(drawing)}{state}</span></span>
            {answers}
            {ever}
            {form}
        </li>
    }
}

fn dates_section(words: Words, dates: DatesView) -> impl IntoView {
    let row = |label: String, day: Option<String>| {
        day.map(|day| view! { <dt>{label}</dt><dd>{words.day(&day)}</dd> })
    };
    let never = dates
        .expires_on
        .is_none()
        .then(|| view! { <p>{t!(words, "standing-no-expiry")}</p> });
    view! {
        <section class="section">
            <header><h2>{t!(words, "standing-dates")}</h2></header>
            <div class="stack">
                <dl class="facts">
                    {row(t!(words, "standing-valid-from"), Some(dates.valid_from))}
                    {row(t!(words, "standing-expires-on"), dates.expires_on)}
                    {row(t!(words, "standing-window"), dates.window_opens_on)}
                    {row(t!(words, "standing-through"), dates.renewable_through)}
                </dl>
                {never}
            </div>
        </section>
    }
}

fn history(words: Words, cycles: Vec<PastCycle>) -> impl IntoView {
    let columns = vec![
        Column::text(t!(words, "standing-cycle")),
        Column::text(t!(words, "standing-opened")),
        Column::text(t!(words, "standing-valid-from")),
        Column::text(t!(words, "standing-expires-on")),
        Column::text(t!(words, "standing-certificate")),
    ];
    let rows = cycles.into_iter().map(|one| past(words, one)).collect();
    view! {
        <section class="section">
            <header><h2>{t!(words, "standing-history")}</h2></header>
            <div>{table(t!(words, "standing-history"), columns, rows)}</div>
        </section>
    }
}

fn past(words: Words, one: PastCycle) -> Vec<AnyView> {
    let path = words.text(&format!("standing-path-{}", one.path), &[]);
    let day = |day: Option<String>| match day {
        Some(day) => words.day(&day).into_any(),
        None => "–".into_any(),
    };
    let code = match one.code {
        Some(code) => {
            let href = routes::certificate(&code);
            view! { <a href=href><bdi dir="ltr">{code}</bdi></a> }.into_any()
        }
        None => "–".into_any(),
    };
    vec![
        view! { {one.number.to_string()}" · "{path} }.into_any(),
        words.day(&one.opened_on).into_any(),
        day(one.awarded_on),
        day(one.expires_on),
        code,
    ]
}

pub fn state(words: Words, word: &str) -> String {
    words.text(&format!("standing-state-{word}"), &[])
}

/// Thousandths, as a whole percent rounded down.
pub fn percent(words: Words, permille: u32) -> String {
    t!(words, "standing-progress", percent = permille / 10)
}

/// A sentence with its days and words in the reader's language.
pub fn say(words: Words, said: &Said) -> String {
    let mut message = said.message.clone();
    for (name, part) in &said.parts {
        let put = match part {
            SaidPart::Day(day) => words.day(day),
            SaidPart::Text(text) => text.clone(),
            SaidPart::Word(id) => words.text(id, &[]),
        };
        message.args.push((name.clone(), Arg::Text(put)));
    }
    words.message(&message)
}
