//! The path of a run: a rail from the first scene to the ending, with what was decided at each stop and what else was offered.

use super::branch::{others, reconsidered, taken};
use super::mark::{Mark, mark};
use super::pieces::{clock, passage, verdict};
use super::sources::Sources;
use crate::components::text::phrase;
use crate::t;
use crate::visit::Words;
use base::ScenarioRunId;
use leptos::prelude::*;
use views::scenario::{Choice, PathStop};

pub fn path(
    words: Words,
    sources: &Sources,
    run: ScenarioRunId,
    own: bool,
    stops: Vec<PathStop>,
) -> impl IntoView + use<> {
    view! {
        <section class="section whole-path" aria-labelledby="path">
            <header>
                <h2 id="path">{t!(words, "scenario-path")}</h2>
                <p>{t!(words, "scenario-path-note")}</p>
                <p class="screen-only">{t!(words, "scenario-path-folded")}</p>
                <ul class="legend">
                    {["sound", "costly", "unsound"].map(|one| view! { <li>{verdict(words, Some(one))}</li> }).collect_view()}
                </ul>
                {own.then(|| view! { <p class="screen-only">{t!(words, "scenario-again-note")}</p> })}
            </header>
            <div><ol class="rail">
                {stops.into_iter().map(|one| stop(words, sources, run, own, one)).collect_view()}
            </ol></div>
        </section>
    }
}

fn stop(
    words: Words,
    sources: &Sources,
    run: ScenarioRunId,
    own: bool,
    stop: PathStop,
) -> impl IntoView + use<> {
    let id = stop.number.map(|number| format!("move-{number}"));
    let (class, drawing) = match &stop.taken {
        Some(choice) => ("stop", Mark::of(choice.verdict.as_deref())),
        None => ("stop last", Mark::Ending),
    };
    let time = clock(stop.clock);
    let has_choice = stop.others.len() + stop.reconsidered.len() > 0;
    // What was done at first is told once.
    let left: Vec<Choice> = stop
        .others
        .into_iter()
        .filter(|other| {
            stop.reconsidered
                .iter()
                .all(|one| one.action != other.action)
        })
        .collect();
    let again = stop
        .number
        .filter(|_| own && has_choice)
        .map(|number| again(words, run, number, stop.scene.text.clone()));
    view! {
        <li class=class id=id>
            {stop.events.into_iter().map(|event| view! {
                <div class="passing">
                    {mark(Mark::Plain)}
                    <div><p class="label">{t!(words, "scenario-meanwhile")}</p>{passage(words, event)}</div>
                </div>
            }).collect_view()}
            <div class="at">
                <p class="num">{time}</p>
                {mark(drawing)}
                <h3>{phrase(words.locale, stop.scene)}</h3>
            </div>
            <div class="branches">
                {stop.taken.map(|choice| taken(words, sources, choice, own))}
                {stop.reconsidered.into_iter().map(|choice| reconsidered(words, sources, choice)).collect_view()}
                {others(words, sources, left)}
                {again}
            </div>
        </li>
    }
}

fn again(words: Words, run: ScenarioRunId, number: u32, scene: String) -> impl IntoView {
    view! {
        <form method="post" action="/do/try-again">
            <input type="hidden" name="run" value=run.to_string()/>
            <button class="button plain compact" name="from" value=number.to_string()>
                {t!(words, "scenario-again")}<span class="hidden">": "{scene}</span>
            </button>
        </form>
    }
}
