//! A branch at a stop of the path: the one that was taken, solid; those that were not, dashed; those that were taken and gone back from.

use super::mark::{Mark, mark};
use super::pieces::{outcome, passage, verdict};
use crate::components::text::phrase;
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::Phrase;
use views::scenario::Choice;

/// What was done, what followed, and why it is what it is.
pub fn taken(words: Words, choice: Choice, own: bool) -> impl IntoView {
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
            {reason(words, choice.why, choice.source)}
        </div>
    }
}

/// What was not done, with what would have happened one step ahead.
pub fn other(words: Words, choice: Choice, open: bool) -> impl IntoView {
    let drawing = verdict(words, choice.verdict.as_deref());
    view! {
        <details class="branch other" open=open>
            <summary>
                <span class="what"><span class="label">{t!(words, "scenario-not-done")}</span>{drawing}</span>
                <span class="did">{phrase(words.locale, choice.text.clone())}</span>
            </summary>
            {ahead(words, choice)}
        </details>
    }
}

/// What was done at first.
pub fn reconsidered(words: Words, choice: Choice) -> impl IntoView {
    let drawing = verdict(words, choice.verdict.as_deref());
    view! {
        <details class="branch other turned">
            <summary>
                <span class="what"><span class="label">{mark(Mark::Back)}{t!(words, "scenario-reconsidered")}</span>{drawing}</span>
                <span class="did">{phrase(words.locale, choice.text.clone())}</span>
            </summary>
            {ahead(words, choice)}
        </details>
    }
}

fn ahead(words: Words, choice: Choice) -> impl IntoView {
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
            {reason(words, choice.why, choice.source)}
        </div>
    }
}

fn reason(words: Words, why: Option<Phrase>, source: Option<Phrase>) -> impl IntoView {
    view! {
        {why.map(|why| view! { <p class="why"><strong>{t!(words, "scenario-why")}</strong>" "{phrase(words.locale, why)}</p> })}
        {source.map(|source| view! { <p class="source">{t!(words, "scenario-source")}" "{phrase(words.locale, source)}</p> })}
    }
}
