//! The one thing to do next, as a card with one button.

use super::scenario_href;
use crate::components::text::{foreign, phrase};
use crate::components::{Icon, icon};
use crate::routes;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::Phrase;
use views::assess::AssessmentKind;
use views::learn::NextStep;

/// The heading of the page: it says what to do.
pub fn heading(words: Words, next: &NextStep) -> String {
    match next {
        NextStep::Begin { .. } => t!(words, "home-begin"),
        NextStep::Resume {
            last_read_at: Some(_),
            ..
        } => t!(words, "home-resume"),
        NextStep::Resume { .. } => t!(words, "home-next-lesson"),
        NextStep::Attempt(open) if open.kind == AssessmentKind::Drill => t!(words, "home-drill"),
        NextStep::Attempt(_) => t!(words, "home-attempt"),
        NextStep::Quiz { .. } => t!(words, "home-quiz"),
        NextStep::Scenario { open: Some(_), .. } => t!(words, "scenario-home-open"),
        NextStep::Scenario { .. } => t!(words, "scenario-home"),
        NextStep::Assessment { .. } => t!(words, "home-assessment"),
        NextStep::Nothing => t!(words, "home-nothing"),
    }
}

/// The card. Where there is nothing to do, courses may still be open: one waits in them for a mark or for another attempt.
pub fn next_step(words: Words, next: NextStep, has_open: bool) -> AnyView {
    let page = words.locale;
    match next {
        NextStep::Begin { course } => card(
            view! { <p class="kicker">{t!(words, "module-count", count = course.modules)}" · "{t!(words, "minutes", count = course.minutes)}</p> },
            heading_of(words, course.title),
            view! { <p>{phrase(page, course.summary)}</p> },
            button(routes::course(&course.slug), t!(words, "home-see-course")),
        ),
        NextStep::Resume {
            course,
            course_title,
            module,
            module_number,
            module_title,
            lesson,
            lesson_number,
            lesson_count,
            lesson_title,
            excerpt,
            block,
            last_read_at,
            minutes_left,
        } => {
            let (lang, dir) = foreign(page, lesson_title.locale);
            card(
                view! {
                    <p class="kicker">{phrase(page, course_title)}</p>
                    <p class="kicker">
                        {t!(words, "home-module", number = module_number)}" · "{phrase(page, module_title)}
                        " · "{t!(words, "home-lesson", number = lesson_number, count = lesson_count)}
                    </p>
                },
                heading_of(words, lesson_title),
                view! {
                    {(!excerpt.is_empty()).then(|| view! { <blockquote lang=lang dir=dir>{excerpt}</blockquote> })}
                    <p class="small quiet">
                        {last_read_at.map(|at| view! { {t!(words, "home-stopped", date = words.date(at))}" " })}
                        {t!(words, "home-minutes-left", count = minutes_left)}
                    </p>
                },
                button(
                    routes::block(&course, &module, &lesson, &block),
                    t!(words, "continue"),
                ),
            )
        }
        NextStep::Attempt(open) => card(
            view! { <p class="kicker">{phrase(page, open.course_title)}</p> },
            heading_of(words, open.title),
            view! { <p class="small quiet">{t!(words, "home-answered", done = open.answered, count = open.questions)}</p> },
            button(routes::attempt(open.attempt), t!(words, "continue")),
        ),
        NextStep::Quiz {
            course,
            course_title,
            module,
            module_title,
            questions,
        } => card(
            view! { <p class="kicker">{phrase(page, course_title)}</p> },
            heading_of(words, module_title),
            view! { <p class="small quiet">{t!(words, "home-quiz-ready", count = questions)}</p> },
            button(routes::assessment(&course, &module), t!(words, "continue")),
        ),
        NextStep::Scenario {
            course,
            course_title,
            module,
            module_title,
            scenario,
            title,
            choices,
            open,
        } => {
            let href = match open {
                Some(run) => routes::scenario_run(run),
                None => scenario_href(&course, &module, &scenario, choices),
            };
            let about = if open.is_none() && choices > 1 {
                t!(words, "scenario-course-assessed-choose")
            } else {
                t!(words, "scenario-assessed-note")
            };
            // Of several that can be chosen none is named before one is begun.
            let heading = if open.is_none() && choices > 1 {
                module_title.clone()
            } else {
                title
            };
            card(
                view! { <p class="kicker">{phrase(page, course_title)}" · "{phrase(page, module_title)}</p> },
                heading_of(words, heading),
                view! { <p class="small quiet">{about}</p> },
                button(href, t!(words, "continue")),
            )
        }
        NextStep::Assessment {
            course,
            course_title,
            questions,
            attempts_left,
        } => card(
            view! { <p class="kicker">{t!(words, "assessment-final")}</p> },
            heading_of(words, course_title),
            view! {
                <p class="small quiet">
                    {t!(words, "home-assessment-ready", count = questions)}
                    {attempts_left.map(|left| view! { " "{t!(words, "attempts-left", count = left)} })}
                </p>
            },
            button(routes::assessment(&course, "final"), t!(words, "continue")),
        ),
        NextStep::Nothing => view! {
            <div class="resume"><div>
                <p>{if has_open { t!(words, "home-nothing-open") } else { t!(words, "home-nothing-text") }}</p>
                <p><a href="/courses">{t!(words, "home-all-courses")}</a></p>
            </div></div>
        }
        .into_any(),
    }
}

fn card(
    place: impl IntoView + 'static,
    heading: impl IntoView + 'static,
    text: impl IntoView + 'static,
    action: impl IntoView + 'static,
) -> AnyView {
    view! { <div class="resume"><div>{place}{heading}{text}</div>{action}</div> }.into_any()
}

fn heading_of(words: Words, title: Phrase) -> impl IntoView {
    view! { <h2>{phrase(words.locale, title)}</h2> }
}

fn button(href: String, label: String) -> impl IntoView {
    view! { <a class="button" href=href>{label}{icon(Icon::Forward)}</a> }
}
