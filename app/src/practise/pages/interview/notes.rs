//! Beside the talk: the officer's notes, the briefing, the plan, the content note, the way out.

use super::composer::FORM;
use super::pieces::{Then, erase, looks_real, note, own, passage};
use crate::components::textarea::lines;
use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;
use views::account::Refused;
use views::interview::{PlanView, Purpose, RoomView};

pub fn beside(
    words: Words,
    view: &RoomView,
    kept: bool,
    refused: &Refused,
) -> impl IntoView + use<> {
    view! {
        <div class="beside-story">
            {notes(words, view, kept, refused)}
            <details class="drawer">
                <summary>{t!(words, "interview-briefing")}</summary>
                {passage(words, view.briefing.clone())}
            </details>
            {plan(words, &view.plan)}
            <details class="drawer">
                <summary>{t!(words, "scenario-content-note")}</summary>
                <div class="ahead">{note(words, view.note.clone())}</div>
            </details>
            {leave(words, view)}
            {(view.purpose == Purpose::Practice).then(|| erase(words, view.run, "drawer"))}
        </div>
    }
}

/// Open where there is room; every button of the page keeps them too.
fn notes(words: Words, view: &RoomView, kept: bool, refused: &Refused) -> impl IntoView + use<> {
    let given = refused.fields.iter().find(|(name, _)| name == "notes");
    let text = given.map_or(view.notes.as_str(), |(_, value)| value);
    let text = lines(text);
    let private = private(words, refused);
    view! {
        <details class="drawer notes" id="notes" open=true>
            <summary>{t!(words, "interview-notes")}</summary>
            {private}
            <div class="field">
                <label class="hidden" for="field-notes">{t!(words, "interview-notes")}</label>
                <textarea id="field-notes" name="notes" form=FORM rows="6" dir="auto" aria-describedby="notes-hint" inner_html=text></textarea>
                <p class="hint" id="notes-hint">{t!(words, "interview-notes-hint")}</p>
            </div>
            <p class="row">
                <button class="button plain compact" form=FORM formaction="/do/keep-notes">{t!(words, "interview-notes-keep")}</button>
                {kept.then(|| view! { <span class="state right" role="status">{icon(Icon::Check)}{t!(words, "interview-notes-kept")}</span> })}
            </p>
        </details>
    }
}

/// What in notes that were to be kept looks real.
fn private(words: Words, refused: &Refused) -> Option<AnyView> {
    let keeping = refused.field("keeping").to_owned();
    if keeping.is_empty() {
        return None;
    }
    looks_real(words, refused, Then::Keep, |name| {
        view! { <button class="button plain compact" form=FORM formaction="/do/keep-notes" name="really" value=keeping>{name}</button> }
            .into_any()
    })
}

/// What was planned, where something was.
fn plan(words: Words, plan: &PlanView) -> impl IntoView + use<> {
    let all = [
        (t!(words, "interview-objectives"), plan.objectives.clone()),
        (t!(words, "interview-hypotheses"), plan.hypotheses.clone()),
        (t!(words, "interview-needs"), plan.needs.clone()),
    ];
    let written: Vec<_> = all
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .collect();
    (!written.is_empty()).then(|| view! {
        <details class="drawer">
            <summary>{t!(words, "interview-plan")}</summary>
            <dl class="planned">
                {written.into_iter().map(|(name, text)| view! { <div><dt>{name}</dt><dd>{own(text)}</dd></div> }).collect_view()}
            </dl>
        </details>
    })
}

/// The way out loses nothing: an interview waits as long as one likes.
fn leave(words: Words, view: &RoomView) -> impl IntoView + use<> {
    let waits = if view.purpose == Purpose::Practice {
        t!(words, "interview-leave-open")
    } else {
        t!(words, "interview-leave-measured")
    };
    view! {
        <section class="ways" aria-labelledby="leave">
            <h2 class="label" id="leave">{t!(words, "scenario-leave")}</h2>
            <p class="small quiet">{waits}</p>
            <p><button class="button plain compact" form=FORM formaction="/do/keep-notes" name="then" value="leave">{t!(words, "scenario-leave-later")}</button></p>
        </section>
    }
}
