//! What had to be done and whether it was, the parts of the talk, what must not happen, and who was there.

use super::{turn_link, turn_links};
use crate::components::text::phrase;
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::interview::{InterviewDebrief, PhaseView, PresentSeen, StepView};

pub fn steps(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let all = view.steps.clone();
    let hidden = view.steps_hidden;
    (hidden || !all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "interview-steps")}</h2><p>{t!(words, "interview-steps-note")}</p></header>
            <div>
                <ul class="ticked">{all.into_iter().map(|one| step(words, one)).collect_view()}</ul>
                {hidden.then(|| view! { <p class="small quiet">{t!(words, "interview-steps-hidden")}</p> })}
            </div>
        </section>
    })
}

fn step(words: Words, one: StepView) -> impl IntoView {
    let (class, drawing, word) = if one.done {
        ("state right", Icon::Check, t!(words, "interview-step-done"))
    } else {
        (
            "state open",
            Icon::Ring,
            t!(words, "interview-step-missing"),
        )
    };
    let safety = one.safety.then(|| t!(words, "interview-step-safety"));
    view! {
        <li>
            <p>{phrase(words.locale, one.text)}{safety.map(|said| view! { <span class="under">{said}</span> })}</p>
            <p class="end"><span class=class>{icon(drawing)}{word}</span>" "<span class="small">{turn_links(words, &one.turns)}</span></p>
        </li>
    }
}

pub fn phases(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let all = view.phases.clone();
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "interview-phases")}</h2><p>{t!(words, "interview-phases-note")}</p></header>
            <div><ol class="phases">{all.into_iter().map(|one| phase(words, one)).collect_view()}</ol></div>
        </section>
    })
}

fn phase(words: Words, one: PhaseView) -> impl IntoView {
    let name = words.text(&format!("interview-phase-{}", one.phase), &[]);
    let turns = match one.turns {
        Some((first, last)) if first == last => turn_link(words, first).into_any(),
        Some((first, last)) => {
            t!(words, "interview-phase-turns", first = first, last = last).into_any()
        }
        None => t!(words, "interview-phase-none").into_any(),
    };
    view! { <li><span>{name}</span>" "<span class="small quiet">{turns}</span></li> }
}

/// What must not happen, and what came from the briefing.
pub fn errors(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let faults = view.faults.clone();
    let traps = view.traps.clone();
    let is_clean = faults.is_empty() && traps.is_empty();
    view! {
        <section class="section">
            <header><h2>{t!(words, "interview-faults")}</h2><p>{t!(words, "interview-faults-note")}</p></header>
            <div>
                {is_clean.then(|| view! { <p>{t!(words, "interview-faults-none")}</p> })}
                <ul class="ticked">
                    {faults.into_iter().map(|(turn, fault)| {
                        let said = words.text(&format!("interview-fault-{fault}"), &[]);
                        view! { <li><p>{said}</p><p class="end small">{turn_link(words, turn)}</p></li> }
                    }).collect_view()}
                    {traps.into_iter().map(|(why, turn)| view! {
                        <li><p>{t!(words, "interview-trap")}" "{phrase(words.locale, why)}</p><p class="end small">{turn_link(words, turn)}</p></li>
                    }).collect_view()}
                </ul>
            </div>
        </section>
    }
}

pub fn present(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let all = view.present.clone();
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "interview-present-seen")}</h2></header>
            <div><ul class="ticked">{all.into_iter().map(|one| who(words, one)).collect_view()}</ul></div>
        </section>
    })
}

/// A choice fits where somebody good was asked in, or somebody else left out.
fn who(words: Words, one: PresentSeen) -> impl IntoView {
    let fits = one.chosen == one.good;
    let (class, drawing) = if fits {
        ("state right", Icon::Check)
    } else {
        ("state warn", Icon::Half)
    };
    let chosen = if one.chosen {
        t!(words, "interview-present-chosen")
    } else {
        t!(words, "interview-present-left")
    };
    let good = if one.good {
        t!(words, "interview-present-good")
    } else {
        t!(words, "interview-present-bad")
    };
    view! {
        <li>
            <p>{phrase(words.locale, one.text)}<span class="under">{good}" "{phrase(words.locale, one.why)}</span></p>
            <p class="end"><span class=class>{icon(drawing)}{chosen}</span></p>
        </li>
    }
}
