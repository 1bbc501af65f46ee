//! The two columns beside a lesson: the module's lessons, and the sections of this one.

use super::interviews::links as interviews;
use crate::components::text::{foreign, phrase};
use crate::components::{Icon, icon};
use crate::routes;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::learn::{LessonView, Progress};

pub fn outline(words: Words, view: &LessonView) -> impl IntoView + use<> {
    let done = view
        .outline
        .iter()
        .filter(|lesson| lesson.progress == Progress::Done)
        .count();
    let count = view.outline.len();
    let title = view.module_title.clone();
    let current = view.lesson.clone();
    let (course, module) = (view.course.clone(), view.module.clone());
    let quiz = view.quiz.as_ref().map(|card| {
        let passed = card.best.is_some_and(|(_, passed)| passed);
        let drawing = if passed { Icon::Check } else { Icon::Ring };
        view! {
            <li><a href=routes::assessment(&course, &card.key)>
                {icon(drawing)}
                <span>{t!(words, "quiz-title")}{passed.then(|| view! { <span class="hidden">" ("{t!(words, "result-passed")}")"</span> })}</span>
            </a></li>
        }
    });
    let scenarios = scenario_links(words, view);
    let interviews = interviews(words, &view.course, &view.module, view.interviews.clone());
    let links: Vec<_> = view
        .outline
        .iter()
        .cloned()
        .map(|lesson| {
            let here = lesson.slug == current;
            let done = lesson.progress == Progress::Done;
            let drawing = match (here, done) {
                (_, true) => Icon::Check,
                (true, false) => Icon::Dot,
                (false, false) => Icon::Ring,
            };
            view! {
                <li><a href=routes::lesson(&course, &module, &lesson.slug) aria-current=here.then_some("page")>
                    {icon(drawing)}
                    <span>{phrase(words.locale, lesson.title)}{done.then(|| view! { <span class="hidden">" ("{t!(words, "lesson-done")}")"</span> })}</span>
                </a></li>
            }
        })
        .collect();
    view! {
        <nav class="outline" aria-label=t!(words, "outline-label")>
            <div>
                <details>
                    <summary>{view.module_number}" · "{phrase(words.locale, title)}</summary>
                    <p class="kicker">{t!(words, "lessons-done", done = done, count = count)}</p>
                    <ol class="list">{links}{quiz}{scenarios}{interviews}</ol>
                    <p class="all"><a href=routes::module(&course, &module)>{t!(words, "outline-course")}</a></p>
                </details>
            </div>
        </nav>
    }
}

/// Scenarios for practice, and the one that is assessed with whether it was passed.
fn scenario_links(words: Words, view: &LessonView) -> impl IntoView + use<> {
    let (course, module) = (view.course.clone(), view.module.clone());
    let practice = view.scenarios.clone().into_iter().map(move |one| {
        let href = routes::scenario_from(&course, &module, &one.scenario);
        let title = phrase(words.locale, one.title);
        view! { <li><a href=href>{icon(Icon::Dot)}<span>{t!(words, "scenario-home-run")}{t!(words, "scenario-colon")}" "{title}</span></a></li> }
    });
    let assessed = view.assessed.as_ref().map(|card| {
        let href = routes::assessed_scenario(&view.course, &view.module);
        let drawing = if card.passed { Icon::Check } else { Icon::Ring };
        let passed = card.passed.then(|| t!(words, "scenario-state-passed"));
        view! {
            <li><a href=href>
                {icon(drawing)}
                <span>{t!(words, "scenario-course-assessed")}{passed.map(|word| view! { <span class="hidden">" ("{word}")"</span> })}</span>
            </a></li>
        }
    });
    view! { {practice.collect_view()}{assessed} }
}

pub fn on_this_page(words: Words, view: &LessonView) -> impl IntoView + use<> {
    let (lang, dir) = foreign(words.locale, view.locale);
    let version = t!(
        words,
        "course-version",
        version = view.version.clone(),
        date = words.date(view.published_at)
    );
    let sections = view.toc.clone();
    view! {
        <nav class="onpage" aria-label=t!(words, "on-this-page")>
            <div>
                {(!sections.is_empty()).then(|| view! {
                    <h2>{t!(words, "on-this-page")}</h2>
                    <ul class="list" lang=lang dir=dir>
                        {sections.into_iter().map(|(id, title)| view! { <li><a href=format!("#{id}")>{title}</a></li> }).collect_view()}
                    </ul>
                })}
                <p class="sub">{version}</p>
            </div>
        </nav>
    }
}
