//! The record of an interview: the officer's turns and the person's answers, told apart by type and place.

use super::pieces::{passage, plain, spoken};
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::interview::{RoomView, TurnView};

/// From the moment the officer comes in. What can be seen then stands before the first turn of the talk that is going on.
pub fn record(words: Words, view: &RoomView) -> impl IntoView + use<> {
    let called = plain(&view.called);
    let (here, person) = (view.session, view.person.clone());
    let earlier: Vec<_> = view
        .turns
        .iter()
        .filter(|one| one.session < here)
        .cloned()
        .collect();
    let now: Vec<_> = view
        .turns
        .iter()
        .filter(|one| one.session >= here)
        .cloned()
        .collect();
    let last = view.turns.last().map_or(0, |one| one.number);
    let is_second = here > 1;
    view! {
        <section class="talk" aria-labelledby="record">
            <h2 class="hidden" id="record">{t!(words, "interview-record")}</h2>
            {is_second.then(|| view! { <h3 class="label session">{t!(words, "interview-session-first")}</h3> })}
            {turns(words, &called, earlier, last)}
            {is_second.then(|| view! { <h3 class="label session">{t!(words, "interview-session-second")}</h3> })}
            <div class="coming-in">{passage(words, person)}</div>
            {turns(words, &called, now, last)}
        </section>
    }
}

fn turns(words: Words, called: &str, turns: Vec<TurnView>, last: u32) -> impl IntoView + use<> {
    let called = called.to_owned();
    view! {
        <ol class="record">
            {turns.into_iter().map(|one| {
                let is_last = one.number == last;
                turn(words, &called, one, is_last)
            }).collect_view()}
        </ol>
    }
}

fn turn(words: Words, called: &str, turn: TurnView, is_last: bool) -> impl IntoView + use<> {
    let number = turn.number;
    let called = called.to_owned();
    view! {
        <li class="turn" id=format!("turn-{number}") tabindex="-1">
            {is_last.then(|| view! { <span class="here" id="latest"></span> })}
            <span class="no num" aria-hidden="true">{number}</span>
            {officer(words, turn.said, turn.act)}
            {match turn.refused {
                Some(why) => view! { <p class="notice warn" role="note">{icon(Icon::Warning)}<span>{words.message(&why)}</span></p> }.into_any(),
                None => view! {
                    <p class="who them"><bdi>{called}</bdi></p>
                    <div class="answer">{spoken(words, turn.reply)}</div>
                }.into_any(),
            }}
        </li>
    }
}

/// What the officer said, as they typed it, or what they did.
pub fn officer(words: Words, said: Option<String>, act: Option<String>) -> AnyView {
    let who = view! { <p class="who">{t!(words, "interview-you")}</p> };
    match (said, act) {
        (_, Some(act)) => {
            let did = words.text(&format!("interview-did-{act}"), &[]);
            view! { {who}<p class="did">{did}</p> }.into_any()
        }
        (Some(said), None) if !said.trim().is_empty() => {
            view! { {who}<p class="words" lang="en" dir="auto">{said}</p> }.into_any()
        }
        _ => view! { {who}<p class="did">{t!(words, "interview-did-wait")}</p> }.into_any(),
    }
}
