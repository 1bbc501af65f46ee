//! Your words → better words; and words of the person that nobody took up.

use super::super::pieces::label;
use super::turn_link;
use crate::components::text::phrase;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::interview::{BetterView, InterviewDebrief, LeftView};

pub fn better(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let all = view.improve.clone();
    let own = view.own;
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "interview-improve")}</h2><p>{t!(words, "interview-improve-note")}</p></header>
            <div>{all.into_iter().map(|one| pair(words, one, own)).collect_view()}</div>
        </section>
    })
}

fn pair(words: Words, one: BetterView, own: bool) -> impl IntoView {
    let why = words.text(&format!("interview-better-{}", one.why), &[]);
    let yours = if own {
        t!(words, "interview-yours")
    } else {
        t!(words, "interview-officers")
    };
    view! {
        <div class="rewording">
            <div>
                <h3 class="label">{yours}" · "{turn_link(words, one.turn)}" · "{label(words, &one.label)}</h3>
                <p class="quoted" lang="en" dir="auto">{one.yours}</p>
            </div>
            <div>
                <h3 class="label">{t!(words, "interview-better")}</h3>
                <p class="quoted is-better" lang="en" dir="ltr">{one.better}</p>
            </div>
            <p class="why">{why}</p>
        </div>
    }
}

pub fn left(words: Words, view: &InterviewDebrief) -> impl IntoView + use<> {
    let all = view.left.clone();
    (!all.is_empty()).then(|| view! {
        <section class="section">
            <header><h2>{t!(words, "interview-left")}</h2><p>{t!(words, "interview-left-note")}</p></header>
            <div><ul class="ledger">{all.into_iter().map(|one| word(words, one)).collect_view()}</ul></div>
        </section>
    })
}

fn word(words: Words, one: LeftView) -> impl IntoView {
    view! {
        <li>
            <h3><q>{phrase(words.locale, one.word)}</q></h3>
            <span class="end">{turn_link(words, one.turn)}</span>
            {one.ask.map(|ask| view! { <p>{t!(words, "interview-left-ask")}" "<span class="ask">{phrase(words.locale, ask)}</span></p> })}
        </li>
    }
}
