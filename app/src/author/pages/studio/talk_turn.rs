//! Turns of a talk that an author plays, each with what the coder saw in it and what decided the answer.

use crate::components::{Icon, icon};
use crate::practise::pages::interview::{label, officer, spoken};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::studio_scripts::{CodedView, LevelsView, TalkTurn, TalkView, WhyView};

pub fn turns(words: Words, view: &TalkView) -> impl IntoView + use<> {
    let called = view.called.text.clone();
    let last = view.turns.last().map_or(0, |one| one.turn.number);
    let turns: Vec<AnyView> = view
        .turns
        .iter()
        .map(|one| turn(words, &called, one.clone(), one.turn.number == last))
        .collect();
    view! { <ol class="record">{turns}</ol> }
}

fn turn(words: Words, called: &str, one: TalkTurn, is_last: bool) -> AnyView {
    let number = one.turn.number;
    let called = called.to_owned();
    let reasons = reasons(words, &one);
    view! {
        <li class="turn" id=format!("turn-{number}") tabindex="-1">
            {is_last.then(|| view! { <span class="here" id="latest"></span> })}
            <span class="no num" aria-hidden="true">{number}</span>
            {officer(words, one.turn.said, one.turn.act)}
            {match one.turn.refused {
                Some(why) => view! { <p class="notice warn" role="note">{icon(Icon::Warning)}<span>{words.message(&why)}</span></p> }.into_any(),
                None => view! {
                    <p class="who them"><bdi>{called}</bdi></p>
                    <div class="answer">{spoken(words, one.turn.reply)}</div>
                }.into_any(),
            }}
            <details class="reasons" open=is_last>
                <summary>{t!(words, "studio-talk-why")}</summary>
                {reasons}
            </details>
        </li>
    }
    .into_any()
}

fn reasons(words: Words, one: &TalkTurn) -> impl IntoView + use<> {
    let coded = one.coded.as_ref().map(|coded| said_as(words, coded));
    let out: Vec<_> = one
        .out
        .iter()
        .map(|out| {
            let how = words.text(&format!("studio-talk-how-{}", out.how), &[]);
            view! { <li><code dir="ltr">{out.detail.clone()}</code>": "{how}</li> }
        })
        .collect();
    let signals = one.signals.iter().map(|one| words.message(one));
    let faults = one
        .faults
        .iter()
        .map(|fault| words.text(&format!("interview-fault-{fault}"), &[]));
    let seen: Vec<_> = signals
        .chain(faults)
        .map(|said| view! { <li>{said}</li> })
        .collect();
    let why: Vec<_> = one
        .why
        .iter()
        .map(|one| {
            let signal = one
                .signal
                .as_ref()
                .map(|said| format!(" {}", words.message(said)));
            view! { <li>{words.message(&one.message)}{signal}{moves(words, one)}</li> }
        })
        .collect();
    let levels = levels(words, one.before, one.after);
    let (has_out, has_seen) = (!out.is_empty(), !seen.is_empty());
    view! {
        {coded}
        {has_out.then(|| view! { <p class="label">{t!(words, "studio-talk-out")}</p><ul>{out}</ul> })}
        {has_seen.then(|| view! { <p class="label">{t!(words, "studio-talk-seen")}</p><ul>{seen}</ul> })}
        <p class="label">{t!(words, "studio-talk-decided")}</p>
        <ul>{why}</ul>
        {levels}
    }
}

/// What the coder saw: the label that counts, and what stood in front of a question.
fn said_as(words: Words, coded: &CodedView) -> impl IntoView + use<> {
    let sure = t!(words, "studio-talk-sure", percent = coded.percent);
    let parts: Vec<AnyView> = [coded.function.as_ref(), coded.form.as_ref()]
        .into_iter()
        .flatten()
        .filter(|one| **one != coded.label)
        .map(|one| view! { " + "{label(words, one)} }.into_any())
        .collect();
    view! {
        <p><span class="label">{t!(words, "studio-talk-coded")}</span>" "{label(words, &coded.label)}{parts}" · "<span class="small quiet">{sure}</span></p>
    }
}

/// By how much of 100 something moved the person; nothing where it did not.
fn moves(words: Words, why: &WhyView) -> impl IntoView + use<> {
    let (trust, distress) = (why.trust, why.distress);
    let trust = (trust != 0).then(|| t!(words, "studio-talk-moved-trust", by = signed(trust)));
    let distress =
        (distress != 0).then(|| t!(words, "studio-talk-moved-distress", by = signed(distress)));
    let said: Vec<String> = [trust, distress].into_iter().flatten().collect();
    (!said.is_empty())
        .then(|| view! { " "<span class="small quiet">"("{said.join(" · ")}")"</span> })
}

fn signed(by: i32) -> String {
    format!("{by:+}")
}

fn levels(words: Words, before: LevelsView, after: LevelsView) -> impl IntoView {
    view! {
        <p class="small">
            {t!(words, "studio-talk-trust", before = before.trust, after = after.trust)}" · "
            {t!(words, "studio-talk-distress", before = before.distress, after = after.distress)}" · "
            {t!(words, "studio-talk-fatigue", before = before.fatigue, after = after.fatigue)}
        </p>
    }
}
