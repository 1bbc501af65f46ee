//! Before a newer version of a course is taken: what it brings, what is kept, what would have to be done again.

use crate::components::form::summary;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::newer::{NewerLesson, NewerOffer, NewerState, NewerTest};

/// `/courses/{course}/newer`
pub async fn newer(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let view = usecases::learn::newer(&visit.context, &visit.actor, &course, words.locale).await?;
    let refused = visit.refused().await;
    let said = summary(words, &refused);
    let title = t!(words, "newer-title");
    Ok(Page::new(Area::Learn, title.clone(), move || {
        let href = routes::course(&view.course);
        let (lead, body) = match view.state {
            NewerState::Current => (None, plain(words, &href, t!(words, "newer-current"))),
            NewerState::Completed => (None, plain(words, &href, t!(words, "newer-completed"))),
            NewerState::Offered(offer) => {
                let body = offered(words, &view.course, &offer).into_any();
                (Some(since(words, &offer)), body)
            }
        };
        view! {
            <div class="pagehead">
                <p class="kicker"><a href="/courses">{t!(words, "courses-title")}</a>" · "<a href=href>{phrase(words.locale, view.title)}</a></p>
                <h1>{title}</h1>
                {lead}
            </div>
            {said}
            {body}
        }
        .into_any()
    })
    .styles(&["features/lesson.css"])
    .into())
}

fn plain(words: Words, course: &str, text: String) -> AnyView {
    let back = back(words, course);
    view! { <div class="prose"><p>{text}</p><p>{back}</p></div> }.into_any()
}

fn back(words: Words, course: &str) -> impl IntoView + use<> {
    let href = course.to_owned();
    view! { <a href=href>{t!(words, "newer-back")}</a> }
}

/// Since when, and what the versions are called.
fn since(words: Words, offer: &NewerOffer) -> AnyView {
    let since = t!(words, "newer-since", date = words.date(offer.published_at));
    let versions = t!(
        words,
        "newer-versions",
        version = offer.version.clone(),
        own = offer.own.clone()
    );
    view! { <p class="lead">{since}</p><p class="small quiet">{versions}</p> }.into_any()
}

fn offered(words: Words, course: &str, offer: &NewerOffer) -> impl IntoView + use<> {
    let step = step(words, course, offer);
    view! {
        {brings(words, offer)}
        {keeps(words, offer)}
        {again(words, offer)}
        {step}
    }
}

/// A section of the list; none where it would say nothing.
fn section(heading: String, note: String, body: Vec<AnyView>) -> Option<AnyView> {
    (!body.is_empty()).then(|| {
        view! {
            <section class="section">
                <header><h2>{heading}</h2><p>{note}</p></header>
                <div class="prose">{body}</div>
            </section>
        }
        .into_any()
    })
}

fn list(items: Vec<AnyView>) -> AnyView {
    let items: Vec<AnyView> = items
        .into_iter()
        .map(|one| view! { <li>{one}</li> }.into_any())
        .collect();
    view! { <ul>{items}</ul> }.into_any()
}

fn brings(words: Words, offer: &NewerOffer) -> Option<AnyView> {
    let mut body: Vec<AnyView> = offer
        .notes
        .iter()
        .map(|(at, note)| {
            let (at, note) = (words.date(*at), note.clone());
            view! { <p class="small quiet">{at}</p><blockquote class="response" dir="auto">{note}</blockquote> }
                .into_any()
        })
        .collect();
    let lessons = |heading: String, all: &[NewerLesson]| {
        (!all.is_empty()).then(|| {
            let items = all.iter().map(|one| lesson(words, one)).collect();
            view! { <h3>{heading}</h3>{list(items)} }.into_any()
        })
    };
    body.extend(lessons(
        t!(words, "newer-added", count = offer.added.len()),
        &offer.added,
    ));
    body.extend(lessons(
        t!(words, "newer-changed", count = offer.changed.len()),
        &offer.changed,
    ));
    if body.is_empty() {
        body.push(view! { <p>{t!(words, "newer-nothing-told")}</p> }.into_any());
    }
    section(
        t!(words, "newer-brings"),
        t!(words, "newer-brings-note"),
        body,
    )
}

fn lesson(words: Words, one: &NewerLesson) -> AnyView {
    let (module, title) = (one.module.clone(), one.title.clone());
    let more = if one.sections > 0 {
        t!(words, "newer-sections", count = one.sections)
    } else {
        t!(words, "minutes", count = one.minutes)
    };
    view! { {phrase(words.locale, module)}": "{phrase(words.locale, title)}" "<span class="small quiet">{more}</span> }
        .into_any()
}

fn keeps(words: Words, offer: &NewerOffer) -> Option<AnyView> {
    let mut items = vec![
        view! { {t!(words, "newer-lessons-kept", count = offer.lessons_kept)} }.into_any(),
        view! { {t!(words, "newer-answers-kept", count = offer.answers_kept)} }.into_any(),
    ];
    items.extend(offer.passes_kept.iter().map(|one| {
        let name = test(words, one);
        view! { {t!(words, "newer-pass-kept")}" "{name} }.into_any()
    }));
    section(
        t!(words, "newer-keeps"),
        t!(words, "newer-keeps-note"),
        vec![list(items)],
    )
}

/// What would have to be done again, and what is no longer there. Where there is nothing of it, that is said.
fn again(words: Words, offer: &NewerOffer) -> Option<AnyView> {
    let mut items: Vec<AnyView> = offer
        .again
        .iter()
        .map(|one| {
            let name = test(words, one);
            let reasons: Vec<String> = one.reasons.iter().map(|why| words.message(why)).collect();
            view! { {t!(words, "newer-pass-again")}" "{name}" "<span class="small">{reasons.join(" ")}</span> }
                .into_any()
        })
        .collect();
    if offer.answers_anew > 0 {
        let said = t!(words, "newer-answers-anew", count = offer.answers_anew);
        items.push(view! { {said} }.into_any());
    }
    items.extend(offer.gone.iter().map(|one| {
        let name = phrase(words.locale, one.clone());
        view! { {t!(words, "newer-gone")}" "{name} }.into_any()
    }));
    let body = if items.is_empty() {
        view! { <p>{t!(words, "newer-nothing-again")}</p> }.into_any()
    } else {
        list(items)
    };
    section(
        t!(words, "newer-again"),
        t!(words, "newer-again-note"),
        vec![body],
    )
}

fn test(words: Words, one: &NewerTest) -> AnyView {
    match one.module.clone() {
        Some(module) => {
            view! { {t!(words, "quiz-title")}" ("{phrase(words.locale, module)}")" }.into_any()
        }
        None => view! { {t!(words, "assessment-final")} }.into_any(),
    }
}

fn step(words: Words, course: &str, offer: &NewerOffer) -> AnyView {
    let back = back(words, &routes::course(course));
    if let Some(obstacle) = &offer.obstacle {
        let said = words.message(obstacle);
        return view! { <p class="notice warn">{icon(Icon::Warning)}<span>{said}</span></p><p>{back}</p> }
            .into_any();
    }
    let (course, version) = (course.to_owned(), offer.version.clone());
    view! {
        <form class="form" method="post" action="/do/take-newer-version">
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="version" value=version/>
            <p>{t!(words, "newer-no-way-back")}</p>
            <p class="row"><button class="button">{t!(words, "newer-take")}</button>{back}</p>
        </form>
    }
    .into_any()
}
