//! The modules of a course with their lessons.

use super::assessment::assessment_card;
use super::interviews::practice as interviews;
use super::pieces::languages;
use super::scenarios::{assessed, practice};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::routes;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::learn::{LessonLink, ModuleView, Progress};

/// Whose page it is: what may be opened and begun.
#[derive(Clone, Copy)]
pub struct Reader {
    pub signed_in: bool,
    pub enrolled: bool,
}

pub fn module(
    words: Words,
    course: &str,
    module: ModuleView,
    reader: Reader,
) -> impl IntoView + use<> {
    let slug = module.slug.clone();
    let done = module
        .lessons
        .iter()
        .filter(|lesson| lesson.progress == Progress::Done)
        .count();
    let count = module.lessons.len();
    let quiz = module.quiz.map(|card| {
        let id = routes::assessment_id(&card.key);
        view! {
            <div class="quiz" id=id>
                <h3>{t!(words, "quiz-title")}</h3>
                {assessment_card(words, course, card, reader.enrolled)}
            </div>
        }
    });
    let scenarios = practice(words, course, &slug, module.scenarios);
    let interviews = interviews(words, course, &slug, module.interviews);
    let scenario = module
        .assessed
        .map(|card| assessed(words, course, &slug, card, reader.enrolled));
    let outcomes = module.outcomes;
    let spoken = module.languages;
    view! {
        <section class="section" id=format!("module-{slug}")>
            <header>
                <p class="kicker">{t!(words, "home-module", number = module.number)}</p>
                <h2>{phrase(words.locale, module.title)}</h2>
                <p>{phrase(words.locale, module.summary)}</p>
                <p>{t!(words, "minutes", count = module.minutes)}
                    {reader.enrolled.then(|| view! { " · "{t!(words, "lessons-done", done = done, count = count)} })}</p>
                {(!spoken.is_empty()).then(|| view! { <p>{languages(spoken)}</p> })}
            </header>
            <div>
                <ol class="ledger lessons">
                    {module.lessons.into_iter().map(|lesson| row(words, course, &slug, lesson, reader)).collect_view()}
                </ol>
                {(!outcomes.is_empty()).then(|| view! {
                    <details class="more">
                        <summary>{t!(words, "module-outcomes")}</summary>
                        <div class="prose small"><ul>{outcomes.into_iter().map(|one| view! { <li>{phrase(words.locale, one)}</li> }).collect_view()}</ul></div>
                    </details>
                })}
                {scenarios}
                {interviews}
                {quiz}
                {scenario}
            </div>
        </section>
    }
}

fn row(
    words: Words,
    course: &str,
    module: &str,
    lesson: LessonLink,
    reader: Reader,
) -> impl IntoView + use<> {
    let title = phrase(words.locale, lesson.title);
    let (drawing, state) = match lesson.progress {
        Progress::Done => (Icon::Check, Some(t!(words, "lesson-done"))),
        Progress::Started => (Icon::Half, Some(t!(words, "lesson-begun"))),
        Progress::NotStarted => (Icon::Ring, None),
    };
    let href = routes::lesson(course, module, &lesson.slug);
    view! {
        <li>
            <span class="lesson">
                {reader.enrolled.then(|| icon(drawing))}
                {if reader.signed_in {
                    view! { <a href=href>{title}</a> }.into_any()
                } else {
                    view! { <span>{title}</span> }.into_any()
                }}
                {state.filter(|_| reader.enrolled).map(|word| view! { <span class="hidden">" ("{word}")"</span> })}
            </span>
            <span class="end quiet">{t!(words, "minutes", count = lesson.minutes)}</span>
        </li>
    }
}
