//! The page before a scenario: what is ahead, and every way around it.

use super::pieces::{note, outcome, people};
use super::{SCENARIOS, STYLES};
use crate::components::form::summary;
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use views::scenario::{AssessedPlace, RunRow, ScenarioIntro};

/// `/practice/scenarios/{scenario}?course=&module=`
pub async fn intro(visit: Visit) -> PageResult {
    let words = visit.words;
    let name = visit.param("scenario");
    let view = usecases::scenario::intro(&visit.context, &visit.actor, name, words.locale).await?;
    let problems = summary(words, &visit.refused().await);
    let title = view.title.text.clone();
    let skip = skip(visit.query("course"), visit.query("module"));
    Ok(Page::new(Area::Practice, title, move || {
        let head = head(words, &view);
        let before = before(words, &view, skip);
        let scenario = view.scenario;
        view! {
            {head}
            {problems}
            {before}
            {assessed(words, &scenario, view.assessed)}
            {looked_at(words, view.objectives)}
            {callable(words, view.people)}
            {runs(words, view.runs)}
            <p class="small quiet">{t!(words, "scenario-not-reviewed")}" "<a href="/about">{t!(words, "scenario-not-reviewed-link")}</a></p>
        }
        .into_any()
    })
    .styles(STYLES)
    .into())
}

fn head(words: Words, view: &ScenarioIntro) -> impl IntoView + use<> {
    let course = view.course_title.clone().map(|title| {
        let href = routes::course(&view.course);
        view! { " · "{t!(words, "scenario-course")}" "<a href=href>{phrase(words.locale, title)}</a> }
    });
    let language = view.shown_in.name();
    view! {
        <div class="pagehead">
            <p class="kicker"><a href=SCENARIOS>{t!(words, "scenarios-title")}</a></p>
            <h1>{phrase(words.locale, view.title.clone())}</h1>
            <p class="lead">{phrase(words.locale, view.summary.clone())}</p>
            <p class="small quiet">{t!(words, "scenario-about-minutes", count = view.minutes)}{course}</p>
            {(view.shown_in != words.locale).then(|| view! { <p class="small quiet">{t!(words, "scenario-untranslated", language = language)}</p> })}
            {view.is_stale.then(|| view! { <p class="small quiet">{t!(words, "scenario-stale")}</p> })}
        </div>
    }
}

/// Where somebody goes on who leaves the scenario aside: to the module they came from, else to the list.
fn skip(course: &str, module: &str) -> String {
    if course.is_empty() || module.is_empty() {
        SCENARIOS.to_owned()
    } else {
        routes::module(course, module)
    }
}

/// The content note with the ways into the scenario and around it.
fn before(words: Words, view: &ScenarioIntro, skip: String) -> impl IntoView + use<> {
    let scenario = view.scenario.clone();
    let is_assessed = !view.assessed.is_empty();
    let go = if let Some(run) = view.open {
        view! {
            <a class="button" href=routes::scenario_run(run)>{t!(words, "scenario-go-on")}{icon(Icon::Forward)}</a>
            <form method="post" action="/do/begin-scenario">
                <input type="hidden" name="scenario" value=scenario/>
                <button class="button plain" name="anew" value="yes" aria-describedby="anew">{t!(words, "scenario-anew")}</button>
            </form>
        }
        .into_any()
    } else {
        let label = if is_assessed {
            t!(words, "scenario-begin-practice")
        } else {
            t!(words, "scenario-begin")
        };
        view! {
            <form method="post" action="/do/begin-scenario">
                <input type="hidden" name="scenario" value=scenario/>
                <button class="button">{label}{icon(Icon::Forward)}</button>
            </form>
        }
        .into_any()
    };
    let is_open = view.open.is_some();
    view! {
        <section class="note-ahead" aria-labelledby="before">
            <h2 id="before">{t!(words, "scenario-before")}</h2>
            {note(words, view.note.clone())}
            <p class="small">{t!(words, "scenario-leave-any-time")}" "{t!(words, "scenario-time-text")}</p>
            <div class="row">
                {go}
                <a href=skip>{t!(words, "scenario-skip")}</a>
            </div>
            {is_open.then(|| view! { <p class="small quiet" id="anew">{t!(words, "scenario-anew")}{t!(words, "scenario-colon")}" "{t!(words, "scenario-anew-note")}</p> })}
        </section>
    }
}

fn assessed(words: Words, scenario: &str, places: Vec<AssessedPlace>) -> impl IntoView + use<> {
    let scenario = scenario.to_owned();
    (!places.is_empty()).then(|| view! {
        <section class="section" id="assessed">
            <header><h2>{t!(words, "scenario-assessed")}</h2><p>{t!(words, "scenario-assessed-note")}</p></header>
            <div><ul class="ledger">
                {places.into_iter().map(|place| assessed_place(words, scenario.clone(), place)).collect_view()}
            </ul></div>
        </section>
    })
}

/// The rules of one place, how it stands, and the one thing that can be done.
fn assessed_place(words: Words, scenario: String, place: AssessedPlace) -> impl IntoView {
    let href = routes::module(&place.course, &place.module);
    let left = match place.attempts_left {
        Some(left) => t!(words, "scenario-attempts-left", count = left),
        None => t!(words, "scenario-attempts-any"),
    };
    let state = if place.passed {
        view! { <span class="state right">{icon(Icon::Check)}{t!(words, "scenario-state-passed")}</span> }.into_any()
    } else {
        view! { <span class="state open">{icon(Icon::Ring)}{t!(words, "scenario-state-not-passed")}</span> }.into_any()
    };
    // Two scenarios of one place are never open at once: to begin this one, the other is closed.
    let other = place
        .other_open
        .as_ref()
        .filter(|_| place.open.is_none() && place.obstacle.is_none() && !place.passed)
        .map(|other| {
            let href = routes::scenario_run(other.run);
            let said = t!(
                words,
                "scenario-assessed-other",
                title = other.title.text.as_str()
            );
            view! { <p>{said}" "<a href=href>{t!(words, "scenario-assessed-go-on")}</a></p> }
        });
    let anew = place
        .other_open
        .is_some()
        .then(|| view! { <input type="hidden" name="anew" value="yes"/> });
    let action = match (place.open, place.obstacle, place.passed) {
        (Some(run), ..) => view! {
            <a class="button compact" href=routes::scenario_run(run)>{t!(words, "scenario-assessed-go-on")}{icon(Icon::Forward)}</a>
        }
        .into_any(),
        (None, _, true) => ().into_any(),
        (None, Some(why), false) => {
            view! { <span class="state open">{icon(Icon::Ring)}<span>{words.message(&why)}</span></span> }.into_any()
        }
        (None, None, false) => view! {
            <form method="post" action="/do/begin-scenario">
                <input type="hidden" name="scenario" value=scenario/>
                <input type="hidden" name="course" value=place.course/>
                <input type="hidden" name="module" value=place.module/>
                {anew}
                <button class="button plain compact">{t!(words, "scenario-assessed-begin")}</button>
            </form>
        }
        .into_any(),
    };
    view! {
        <li>
            <h3><a href=href>{phrase(words.locale, place.course_title)}" · "{phrase(words.locale, place.module_title)}</a></h3>
            <span class="end">{state}</span>
            <p>{t!(words, "scenario-assessed-rule", percent = place.pass_percent)}" "{left}</p>
            {other}
            <div class="act">{action}</div>
        </li>
    }
}

fn looked_at(words: Words, objectives: Vec<views::Phrase>) -> impl IntoView {
    (!objectives.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "scenario-looked-at")}</h2><p>{t!(words, "scenario-looked-at-note")}</p></header>
            <div class="prose"><ul>
                {objectives.into_iter().map(|one| view! { <li>{phrase(words.locale, one)}</li> }).collect_view()}
            </ul></div>
        </section>
    })
}

fn callable(words: Words, all: Vec<views::scenario::PersonView>) -> impl IntoView {
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "scenario-people")}</h2><p>{t!(words, "scenario-people-note")}</p></header>
            <div>{people(words, all)}</div>
        </section>
    })
}

fn runs(words: Words, runs: Vec<RunRow>) -> impl IntoView {
    (!runs.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "scenario-runs")}</h2></header>
            <div><ul class="ledger">{runs.into_iter().map(|row| run(words, row)).collect_view()}</ul></div>
        </section>
    })
}

fn run(words: Words, row: RunRow) -> impl IntoView {
    let kind = if row.assessed {
        t!(words, "scenario-run-assessed")
    } else {
        t!(words, "scenario-run-practice")
    };
    let passed = row.passed.map(|passed| {
        let said = if passed {
            t!(words, "scenario-state-passed")
        } else {
            t!(words, "scenario-state-not-passed")
        };
        view! { " · "{said} }
    });
    let date = words.date(row.ended_at);
    view! {
        <li>
            <h3><a href=routes::scenario_debrief(row.run)>{t!(words, "scenario-run-link", date = date)}</a></h3>
            <span class="end quiet">{kind}{passed}" · "{t!(words, "percent", percent = row.percent)}</span>
            <p>{outcome(words, &row.outcome)}{t!(words, "scenario-colon")}" "{phrase(words.locale, row.ending)}</p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skipping_leads_back_to_where_one_came_from() {
        assert_eq!(skip("", ""), "/practice/scenarios");
        assert_eq!(skip("aware", ""), "/practice/scenarios");
        assert_eq!(skip("aware", "contact"), "/courses/aware#module-contact");
        assert!(
            skip("//elsewhere.example", "contact").starts_with("/courses/"),
            "it never leads to another site"
        );
    }
}
