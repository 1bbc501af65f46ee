//! Instructors' home: the courses as they stand in the folder and as they are published.

use super::STYLES;
use super::script_list::{cases, scenarios};
use super::studio::unpublished;
use super::waiting::{line, waiting};
use crate::components::form::notice;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::supervise::pages::{fact, hardest};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use base::{GLOSSARY, Timestamp};
use leptos::prelude::*;
use views::supervise::{CourseState, ProblemView};

/// `/author`
pub async fn home(visit: Visit) -> PageResult {
    let home =
        usecases::supervise::home_instructor(&visit.context, &visit.actor, visit.words.locale)
            .await?;
    let words = visit.words;
    let said = notice(&visit);
    let drafts = usecases::author::studio::new_courses(&visit.context, &visit.actor).await?;
    let written =
        usecases::author::studio::scripts(&visit.context, &visit.actor, words.locale).await?;
    let interviews =
        usecases::author::interviews::overview(&visit.context, &visit.actor, words.locale).await?;
    let standings =
        usecases::author::studio::standings(&visit.context, &visit.actor, words.locale).await?;
    Ok(Page::new(Area::Author, t!(words, "author-title"), move || {
        let is_empty = home.courses.is_empty();
        view! {
            <div class="pagehead"><h1>{t!(words, "author-title")}</h1><p class="lead">{t!(words, "author-lead")}</p><p class="doorlist"><a href="/author/new">{t!(words, "studio-begin-link")}</a><a href=routes::studio(GLOSSARY)>{t!(words, "studio-glossary-link")}</a></p></div>
            {said}
            {waiting(words, &standings)}
            {is_empty.then(|| view! { <div class="empty"><p>{t!(words, "author-none")}</p></div> })}
            {home.courses.into_iter().map(|state| course(words, line(words, &standings, &state.slug), state)).collect_view()}
            {unpublished(words, drafts)}
            {scenarios(words, home.scenarios, &written)}
            {cases(words, interviews, &written)}
            {hardest(words, home.hardest)}
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn course(words: Words, draft: Option<String>, course: CourseState) -> impl IntoView {
    // Errors stand open; warnings can be many, and nobody is kept waiting by them.
    let (errors, warnings): (Vec<_>, Vec<_>) = course
        .problems
        .iter()
        .cloned()
        .partition(|one| one.is_error);
    let href = routes::course(&course.slug);
    let slug = course.slug.clone();
    view! {
        <section class="section">
            <header>
                <h2>{match course.title.clone() {
                    Some(title) => view! { <a href=href>{phrase(words.locale, title)}</a> }.into_any(),
                    None => view! { <bdi dir="ltr">{course.slug.clone()}</bdi> }.into_any(),
                }}</h2>
                <p><bdi dir="ltr">{slug}</bdi></p>
            </header>
            <div>
                {standing(words, &course)}
                {draft.map(|said| view! { <p class="small"><a href=format!("{}#draft", routes::studio(&course.slug))>{said}</a></p> })}
                {doors(words, &course)}
                <dl class="facts">
                    {fact(t!(words, "author-lessons"), course.lessons)}
                    {fact(t!(words, "author-questions"), course.questions)}
                    {fact(t!(words, "author-enrolled"), course.enrolled)}
                    {fact(t!(words, "author-completed"), course.completed)}
                </dl>
                {problem_list(words, errors)}
                {(!warnings.is_empty()).then(|| view! {
                    <details>
                        <summary>{t!(words, "author-warnings", count = warnings.len())}</summary>
                        {problem_list(words, warnings)}
                    </details>
                })}
            </div>
        </section>
    }
}

/// Where one goes on with a course that was published.
fn doors(words: Words, course: &CourseState) -> impl IntoView + use<> {
    let (slug, edits) = (course.slug.clone(), course.edits);
    course.version.is_some().then(|| {
        view! {
            <ul class="doorlist">
                {edits.then(|| view! {
                    <li><a href=routes::studio(&slug)>{t!(words, "author-studio")}</a></li>
                    <li><a href=routes::banks(&slug)>{t!(words, "author-banks")}</a></li>
                })}
                <li><a href=routes::statistics(&slug)>{t!(words, "author-statistics")}</a></li>
                {edits.then(|| view! { <li><a href=routes::exchange(&slug)>{t!(words, "author-exchange")}</a></li> })}
            </ul>
        }
    })
}

/// Which version learners see, and whether the folder is ahead of it.
fn standing(words: Words, course: &CourseState) -> impl IntoView + use<> {
    let state = state(words, course.version.is_some(), course.behind);
    let version = version(words, course.version.clone(), course.published_at);
    view! {
        <p>{state}</p>
        {version.map(|said| view! { <p class="small quiet">{said}</p> })}
    }
}

/// Which version is published, and since when.
pub(super) fn version(
    words: Words,
    version: Option<String>,
    published_at: Option<Timestamp>,
) -> Option<String> {
    let (version, at) = version.zip(published_at)?;
    let date = words.date_time(at);
    Some(t!(words, "author-version", version = version, date = date))
}

/// Whether something of the folder is published, and as it is there now.
pub(super) fn state(words: Words, published: bool, behind: bool) -> impl IntoView {
    let (class, drawing, said) = match (published, behind) {
        (false, _) => (
            "state wrong",
            Icon::Cross,
            t!(words, "author-never-published"),
        ),
        (true, true) => ("state warn", Icon::Warning, t!(words, "author-behind")),
        (true, false) => ("state right", Icon::Check, t!(words, "author-current")),
    };
    view! { <span class=class>{icon(drawing)}{said}</span> }
}

pub(super) fn problem_list(words: Words, problems: Vec<ProblemView>) -> impl IntoView {
    (!problems.is_empty()).then(|| {
        view! {
            <ul class="ledger problems">{problems.into_iter().map(|one| problem(words, one)).collect_view()}</ul>
        }
    })
}

/// A problem of the folder: what, where, and what helps.
fn problem(words: Words, problem: ProblemView) -> impl IntoView {
    let place = place(&problem);
    let (class, drawing, kind) = if problem.is_error {
        ("state wrong", Icon::Cross, t!(words, "author-error"))
    } else {
        ("state warn", Icon::Warning, t!(words, "author-warning"))
    };
    let hint = problem.hint.as_ref().map(|hint| words.message(hint));
    view! {
        <li>
            <h3>{words.message(&problem.message)}</h3>
            <span class="end"><span class=class>{icon(drawing)}{kind}</span></span>
            <p><code dir="ltr">{place}</code></p>
            {hint.map(|hint| view! { <p>{hint}</p> })}
        </li>
    }
}

/// `file:line:column`, as compilers write it and editors open it.
fn place(problem: &ProblemView) -> String {
    format!("{}:{}:{}", problem.path, problem.line, problem.column)
}
