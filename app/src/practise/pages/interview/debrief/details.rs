//! What was told, by how deep it lies: in the person's own words, said yes to, mixed with what was put to them, or not.

use super::turn_link;
use crate::components::text::phrase;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::interview::{DetailView, InterviewDebrief};

/// Ways in which a detail can be known, the best first.
const STATES: [&str; 5] = ["narrated", "confirmed", "contaminated", "denied", "untold"];

pub fn details(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let all = view.details.clone();
    let tiers: Vec<(u32, Vec<DetailView>)> = (0..4)
        .map(|tier| {
            (
                tier,
                all.iter().filter(|one| one.tier == tier).cloned().collect(),
            )
        })
        .filter(|(_, details): &(u32, Vec<DetailView>)| !details.is_empty())
        .collect();
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "interview-details")}</h2><p>{t!(words, "interview-details-note")}</p></header>
            <div>
                <ul class="key">
                    {STATES.map(|state| view! { <li>{square(state)}{state_word(words, state)}</li> }).collect_view()}
                </ul>
                {tiers.into_iter().map(|(tier, details)| group(words, tier, details)).collect_view()}
            </div>
        </section>
    })
}

fn state_word(words: Words, state: &str) -> String {
    words.text(&format!("interview-known-{state}"), &[])
}

fn group(words: Words, tier: u32, details: Vec<DetailView>) -> impl IntoView {
    let name = words.text(&format!("interview-tier-{tier}"), &[]);
    let counts = STATES
        .iter()
        .map(|state| {
            (
                state,
                details.iter().filter(|one| one.state == **state).count(),
            )
        })
        .filter(|(_, count)| *count > 0)
        .map(|(state, count)| format!("{count} {}", state_word(words, state)))
        .collect::<Vec<_>>()
        .join(" · ");
    let mut squares: Vec<String> = Vec::new();
    for state in STATES {
        let of = details.iter().filter(|one| one.state == state);
        squares.extend(of.map(|one| one.state.clone()));
    }
    view! {
        <details class="folded tier">
            <summary>
                <span class="tier-name">{name}</span>
                <span class="squares" aria-hidden="true">{squares.into_iter().map(|state| square(&state)).collect_view()}</span>
                <span class="small quiet">{counts}</span>
            </summary>
            <ul class="known">{details.into_iter().map(|one| detail(words, one)).collect_view()}</ul>
        </details>
    }
}

fn detail(words: Words, one: DetailView) -> impl IntoView {
    let state = state_word(words, &one.state);
    view! {
        <li>
            {square(&one.state)}
            <div>
                <p>{phrase(words.locale, one.text)}</p>
                <p class="small quiet">{state}{one.turn.map(|turn| view! { " · "{turn_link(words, turn)} })}</p>
            </div>
        </li>
    }
}

/// A small square, by form first: full, half, cut, crossed, dashed.
fn square(state: &str) -> impl IntoView + use<> {
    let class = format!("square is-{state}");
    let inside = match state {
        "confirmed" => Some("M1 15 15 1v14z"),
        "contaminated" => Some("M8 1l7 7-7 7-7-7z"),
        "denied" => Some("M3 3l10 10M13 3 3 13"),
        _ => None,
    };
    view! {
        <svg class=class viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="14" height="14"></rect>
            {inside.map(|path| view! { <path d=path></path> })}
        </svg>
    }
}
