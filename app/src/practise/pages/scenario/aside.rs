//! What stands beside the story: whom to call, what can be reconsidered, the ways out, the content note.

use super::SCENARIOS;
use super::pieces::{note, people};
use super::story::FORM;
use crate::components::text::phrase;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::scenario::{DecisionView, RunView};

pub fn aside(words: Words, view: &RunView) -> impl IntoView + use<> {
    let called = view.people.clone();
    view! {
        <div class="beside-story">
            {(!called.is_empty()).then(|| view! {
                <details class="drawer">
                    <summary>{t!(words, "scenario-people")}</summary>
                    {people(words, called)}
                </details>
            })}
            {(!view.exhausted).then(|| reconsider(words, view.decisions.clone()))}
            <details class="drawer">
                <summary>{t!(words, "scenario-content-note")}</summary>
                <div class="ahead">{note(words, view.note.clone())}</div>
            </details>
            {leave(words, view)}
        </div>
    }
}

/// Going back is deliberate: behind a fold, each decision by its name, and it says that it is recorded.
fn reconsider(words: Words, decisions: Vec<DecisionView>) -> impl IntoView {
    (!decisions.is_empty()).then(|| view! {
        <details class="drawer" id="reconsider">
            <summary>{t!(words, "scenario-reconsider")}</summary>
            <p class="small quiet">{t!(words, "scenario-reconsider-note")}</p>
            <ol class="decisions">
                {decisions.into_iter().map(|one| {
                    let plain = one.done.text.clone();
                    view! {
                        <li>
                            <p class="small quiet">{phrase(words.locale, one.scene)}</p>
                            <p>{phrase(words.locale, one.done)}</p>
                            <button class="link" form=FORM formaction="/do/reconsider" name="back" value=one.number.to_string()>
                                {t!(words, "scenario-reconsider-do")}<span class="hidden">": "{plain}</span>
                            </button>
                        </li>
                    }
                }).collect_view()}
            </ol>
        </details>
    })
}

/// The way out, which loses nothing: a run stays open as long as one likes. Where words can be typed, leaving keeps them. Of several
/// assessed scenarios one can choose another.
fn leave(words: Words, view: &RunView) -> impl IntoView + use<> {
    let assessed = view.assessed.as_ref();
    let rule = assessed.map(|_| t!(words, "scenario-assessed-note"));
    let other = assessed.map(|place| {
        let href = routes::module(&place.course, &place.module);
        view! { <p class="small"><a href=href>{t!(words, "scenario-choose-other")}</a></p> }
    });
    let later = t!(words, "scenario-leave-later");
    let later = if view.say.is_some() {
        view! { <button class="button plain compact" form=FORM formaction="/do/write-words" name="then" value="leave">{later}</button> }.into_any()
    } else {
        view! { <a class="button plain compact" href=SCENARIOS>{later}</a> }.into_any()
    };
    view! {
        <section class="ways" aria-labelledby="leave">
            <h2 class="label" id="leave">{t!(words, "scenario-leave")}</h2>
            {rule.map(|said| view! { <p class="small quiet">{said}</p> })}
            <p class="small quiet">{t!(words, "scenario-leave-open")}</p>
            <p>{later}</p>
            {other}
        </section>
    }
}
