//! What officers did with a text: a page of its own, and the same beside the text in the editor.

use super::{STYLES, kicker};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::{Locale, Subject, SubjectKind};
use leptos::prelude::*;
use views::studio_insight::{
    AnswerTime, Answers, InsightView, LeftAt, LessonInsight, LessonTime, Objections, OptionInsight,
    QuestionInsight, Span, Told,
};

/// `/author/{course}/insight?file=…`
pub async fn insight(visit: Visit) -> PageResult {
    let words = visit.words;
    let course = visit.param("course").to_owned();
    let path = visit.query("file").to_owned();
    let view =
        usecases::author::studio::insight(&visit.context, &visit.actor, &course, &path).await?;
    let title = t!(words, "insight-title");
    Ok(Page::new(Area::Author, title, move || {
        let editor = routes::edit_text(&course, &path);
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1>{t!(words, "insight-title")}</h1>
                <p class="lead"><a href=editor><bdi dir="ltr">{path.clone()}</bdi></a></p>
            </div>
            <section class="section">
                <header><h2>{t!(words, "insight-figures")}</h2><p>{t!(words, "insight-note")}</p></header>
                <div class="stack">{figures(words, &view)}</div>
            </section>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

/// What officers did, beside a text in the editor, with the ways to its translations.
pub async fn beside(visit: &Visit, course: &str, path: &str) -> AnyView {
    let words = visit.words;
    let found = usecases::author::studio::insight(&visit.context, &visit.actor, course, path).await;
    let has_figures = |view: &InsightView| view.lesson.is_some() || !view.questions.is_empty();
    // The text is what the editor is for: it does not wait for figures that cannot be had.
    let figures = found.ok().filter(has_figures).map(|view| {
        let href = routes::insight(course, path);
        view! {
            <details class="fold">
                <summary>{t!(words, "insight-title")}</summary>
                <div class="within stack">
                    <p class="small">{t!(words, "insight-note")}</p>
                    {figures(words, &view)}
                    <p class="small"><a href=href>{t!(words, "insight-page")}</a></p>
                </div>
            </details>
        }
    });
    view! { <div class="done-beside">{figures}{to_translate(words, course, path)}</div> }.into_any()
}

/// The translations of a text; of a translation the same beside its source.
fn to_translate(words: Words, course: &str, path: &str) -> Option<AnyView> {
    let stem = path.strip_suffix(".md")?;
    let translated = stem.rsplit_once('.');
    let translated = translated.and_then(|(stem, tag)| Some((stem, Locale::from_tag(tag)?)));
    let href = match translated {
        Some((stem, language)) => routes::translation(course, &format!("{stem}.md"), language),
        None => routes::translations(course),
    };
    Some(
        view! { <p class="doorlist small"><a href=href>{t!(words, "translate-beside")}</a></p> }
            .into_any(),
    )
}

fn figures(words: Words, view: &InsightView) -> impl IntoView + use<> {
    let is_empty = view.lesson.is_none() && view.questions.is_empty();
    let numbers: Vec<String> = view
        .publications
        .iter()
        .map(|number| t!(words, "insight-publication", number = *number))
        .collect();
    let course = view.course.clone();
    let elsewhere = elsewhere(&course)
        .map(|href| view! { <p><a href=href>{t!(words, "insight-elsewhere")}</a></p> });
    let questions: Vec<AnyView> = view
        .questions
        .iter()
        .map(|one| question(words, &course, one))
        .collect();
    view! {
        {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "insight-none")}</p>{elsewhere}</div> })}
        {(!numbers.is_empty()).then(|| view! {
            <p class="small quiet">{t!(words, "insight-publications")}" "{numbers.join(" · ")}</p>
        })}
        {has_time(view).then(|| view! { <p class="small quiet">{t!(words, "insight-time-note")}</p> })}
        {view.lesson.clone().map(|one| lesson(words, one))}
        {(!questions.is_empty()).then(|| view! { <ul class="figures-by-question">{questions}</ul> })}
    }
}

/// Whether a time is told of anything.
fn has_time(view: &InsightView) -> bool {
    let lesson = matches!(
        view.lesson,
        Some(LessonInsight::Counted { time: Some(_), .. })
    );
    lesson || view.questions.iter().any(|one| one.time.is_some())
}

/// Where the figures of a scenario or an interview case stand.
fn elsewhere(course: &str) -> Option<String> {
    let subject = Subject::parse(course)?;
    match subject.kind() {
        SubjectKind::Course | SubjectKind::Glossary => None,
        SubjectKind::Scenario => Some(routes::author_scenario(subject.name().as_str())),
        SubjectKind::Interview => Some(String::from("/author/interviews")),
    }
}

fn lesson(words: Words, one: LessonInsight) -> AnyView {
    let (opened, finished, time, left) = match one {
        LessonInsight::Few => {
            return view! { <p>{t!(words, "insight-lesson-few")}</p> }.into_any();
        }
        LessonInsight::Counted {
            opened,
            finished,
            time,
            left,
        } => (opened, finished, time, left),
    };
    let finished = match finished {
        Told::Count(count) => t!(words, "insight-finished", count = count),
        Told::Few => t!(words, "insight-finished-few"),
    };
    let places: Vec<AnyView> = left.into_iter().map(|one| place(words, one)).collect();
    view! {
        <p>{t!(words, "insight-opened", count = opened)}" "{finished}</p>
        {lesson_time(words, time)}
        {if places.is_empty() {
            view! { <p class="small quiet">{t!(words, "insight-left-few")}</p> }.into_any()
        } else {
            view! {
                <h3>{t!(words, "insight-left")}</h3>
                <ul class="lines">{places}</ul>
            }.into_any()
        }}
    }
    .into_any()
}

pub(super) fn lesson_time(words: Words, time: Option<LessonTime>) -> AnyView {
    let Some(time) = time else {
        return view! { <p class="small quiet">{t!(words, "insight-time-lesson-few")}</p> }
            .into_any();
    };
    let half = if time.lower == time.upper {
        t!(words, "insight-time-half-alike")
    } else {
        t!(
            words,
            "insight-time-half",
            from = time.lower,
            to = time.upper
        )
    };
    view! {
        <p>
            {t!(words, "insight-time-lesson", minutes = time.median)}" "{half}
            " "{known_of(words, time.people)}
        </p>
    }
    .into_any()
}

fn answer_time(words: Words, time: AnswerTime) -> AnyView {
    let after = span(words, time.median);
    view! { <p class="small">{after}" "{known_of(words, time.people)}</p> }.into_any()
}

/// After how long the first answer came.
pub(super) fn span(words: Words, time: Span) -> String {
    match time {
        Span::Seconds(count) => t!(words, "insight-time-answer-seconds", count = count),
        Span::Minutes(count) => t!(words, "insight-time-answer-minutes", count = count),
    }
}

fn known_of(words: Words, people: Told) -> String {
    match people {
        Told::Count(count) => t!(words, "insight-time-people", count = count),
        Told::Few => t!(words, "insight-time-people-few"),
    }
}

pub(super) fn place(words: Words, one: LeftAt) -> AnyView {
    let people = t!(words, "insight-people", count = one.people);
    match one.block {
        Some((id, said)) => view! {
            <li>{people}": "<bdi>{said}</bdi>" "<bdi dir="ltr" class="small quiet">{id}</bdi></li>
        }
        .into_any(),
        None => view! { <li>{people}": "{t!(words, "insight-left-elsewhere")}</li> }.into_any(),
    }
}

fn question(words: Words, course: &str, one: &QuestionInsight) -> AnyView {
    let (lang, dir) = (one.locale.code(), one.locale.direction().as_str());
    let statistics = one
        .statistics
        .as_ref()
        .map(|key| routes::item(course, key, &one.id));
    let objections = match one.objections {
        Objections::None => None,
        Objections::Few => Some(t!(words, "insight-objections-few")),
        Objections::Many(count) => Some(t!(words, "insight-objections", count = count)),
    };
    view! {
        <li>
            <h3><bdi dir="ltr">{one.id.clone()}</bdi></h3>
            <p class="small" lang=lang dir=dir>{one.asked.clone()}</p>
            {one.answers.clone().map(|answers| answered(words, answers, one.locale))}
            {one.time.map(|time| answer_time(words, time))}
            {objections.map(|said| view! { <p class="small">{said}</p> })}
            {statistics.map(|href| view! { <p class="small"><a href=href>{t!(words, "insight-statistics")}</a></p> })}
        </li>
    }
    .into_any()
}

fn answered(words: Words, answers: Answers, locale: Locale) -> AnyView {
    let (people, right, options, together) = match answers {
        Answers::Few => {
            return view! { <p class="small quiet">{t!(words, "insight-answers-few")}</p> }
                .into_any();
        }
        Answers::Counted {
            people,
            right,
            options,
            together,
        } => (people, right, options, together),
    };
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|one| option(words, one, locale))
        .collect();
    let right = right.map(|right| match right {
        Told::Count(count) => t!(words, "insight-right", count = count),
        Told::Few => t!(words, "insight-right-few"),
    });
    let together = together.map(|count| t!(words, "insight-together", count = count));
    view! {
        <p>{t!(words, "insight-answered", count = people)}" "{right}</p>
        {(!options.is_empty()).then(|| view! { <ul class="lines">{options}</ul> })}
        {together.map(|said| view! { <p class="small">{said}</p> })}
    }
    .into_any()
}

fn option(words: Words, one: OptionInsight, locale: Locale) -> AnyView {
    let people = match one.people {
        Told::Count(count) => t!(words, "insight-people", count = count),
        Told::Few => t!(words, "insight-option-few"),
    };
    let right = one.is_right.then(|| t!(words, "insight-is-right"));
    view! {
        <li>{people}": "<bdi lang=locale.code()>{one.words}</bdi>{right.map(|said| view! { " · "<strong>{said}</strong> })}</li>
    }
    .into_any()
}
