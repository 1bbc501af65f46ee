//! A branch at a stop of the path: the one that was taken, solid; those that were not, dashed; those that were taken and gone back from.
//!
//! What was not kept is folded: its line says what it was, and on paper where it led. All the rest is one press away.

use super::mark::{Mark, mark};
use super::pieces::{outcome, passage, verdict};
use super::sources::Sources;
use crate::components::text::phrase;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::Phrase;
use views::scenario::Choice;

/// What was done, what followed, and why it is what it is.
pub fn taken(words: Words, sources: &Sources, choice: Choice, own: bool) -> impl IntoView + use<> {
    let did = if own {
        t!(words, "scenario-did")
    } else {
        t!(words, "scenario-did-other")
    };
    view! {
        <div class="branch taken">
            <p class="what"><span class="label">{did}</span>{verdict(words, choice.verdict.as_deref())}</p>
            <p class="did">{phrase(words.locale, choice.text)}</p>
            {choice.consequence.map(|told| view! { <div class="followed">{passage(words, told)}</div> })}
            {reason(words, sources, choice.why, choice.source)}
        </div>
    }
}

/// What was not done, with what would have happened one step ahead. On a narrow screen several lie behind one line.
pub fn others(words: Words, sources: &Sources, choices: Vec<Choice>) -> impl IntoView + use<> {
    let count = choices.len();
    let all: Vec<_> = choices
        .into_iter()
        .map(|choice| {
            let label = t!(words, "scenario-not-done");
            folded(words, sources, choice, "branch other", label)
        })
        .collect();
    if count < 2 {
        return all.collect_view().into_any();
    }
    view! {
        <details class="others">
            <summary>{t!(words, "scenario-others", count = count)}</summary>
            <div class="branches">{all}</div>
        </details>
    }
    .into_any()
}

/// What was done at first.
pub fn reconsidered(words: Words, sources: &Sources, choice: Choice) -> impl IntoView + use<> {
    let label = view! { {mark(Mark::Back)}{t!(words, "scenario-reconsidered")} };
    folded(words, sources, choice, "branch other turned", label)
}

fn folded<L: IntoView>(
    words: Words,
    sources: &Sources,
    choice: Choice,
    class: &'static str,
    label: L,
) -> impl IntoView + use<L> {
    let drawing = verdict(words, choice.verdict.as_deref());
    let leads = leads(words, &choice);
    let source = sources.reference(words, choice.source.as_ref());
    view! {
        <details class=class>
            <summary>
                <span class="what"><span class="label">{label}</span>{drawing}</span>
                <span class="did">{phrase(words.locale, choice.text.clone())}</span>
                <span class="leads only-print">{leads}{source}</span>
            </summary>
            {ahead(words, sources, choice)}
        </details>
    }
}

/// Where it would have led, as short as paper wants it.
fn leads(words: Words, choice: &Choice) -> String {
    let scene = choice.leads_to.text.as_str();
    let said = t!(words, "scenario-leads", scene = scene);
    match &choice.ends {
        Some(ends) => format!("{said} ({})", outcome(words, ends)),
        None => said,
    }
}

fn ahead(words: Words, sources: &Sources, choice: Choice) -> impl IntoView + use<> {
    let leads = match choice.ends {
        Some(ends) => {
            let said = t!(words, "scenario-would-end", scene = choice.leads_to.text);
            format!("{said} ({})", outcome(words, &ends))
        }
        None => t!(words, "scenario-would-lead", scene = choice.leads_to.text),
    };
    view! {
        <div class="ahead">
            <p class="label">{t!(words, "scenario-would")}</p>
            {choice.consequence.map(|told| passage(words, told))}
            {choice.events.into_iter().map(|event| view! {
                <div class="meanwhile"><p class="label">{t!(words, "scenario-meanwhile")}</p>{passage(words, event)}</div>
            }).collect_view()}
            <p class="small">{leads}</p>
            {reason(words, sources, choice.why, choice.source)}
        </div>
    }
}

/// Why it is what it is, with the number of its source.
fn reason(
    words: Words,
    sources: &Sources,
    why: Option<Phrase>,
    source: Option<Phrase>,
) -> impl IntoView + use<> {
    let source = sources.reference(words, source.as_ref());
    let has_why = why.is_some();
    let why = why.map(
        |why| view! { <strong>{t!(words, "scenario-why")}</strong>" "{phrase(words.locale, why)} },
    );
    (has_why || source.is_some()).then(|| view! { <p class="why">{why}{source}</p> })
}
