//! Answering a check without leaving the page.

use super::check::CheckForm;
use crate::components::question::response::{self, fill};
use crate::learn::api::AnsweredCheck;
use crate::outcome::Outcome;
use crate::send::{post, values};
use leptos::ev::{KeyboardEvent, MouseEvent, SubmitEvent};
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlInputElement};

/// Sends the answer and shows the feedback where the form stands.
pub fn submit(
    event: &SubmitEvent,
    frame: NodeRef<Form>,
    state: RwSignal<CheckForm>,
    busy: RwSignal<bool>,
) {
    let Some(form) = frame.get_untracked() else {
        return;
    };
    event.prevent_default();
    if busy.get_untracked() {
        return;
    }
    busy.set(true);
    spawn_local(async move {
        let answer = post::<AnsweredCheck>(&form).await;
        busy.set(false);
        match answer {
            Some(Outcome::Done(answered)) => {
                state.update(|form| {
                    form.check = answered.check;
                    form.words = answered.words;
                    form.problem = String::new();
                });
                focus(frame, ".verdict h3");
                request_animation_frame(forget_open_checks);
            }
            Some(Outcome::Refused(words) | Outcome::Outdated(words)) => {
                explain(frame, state, words)
            }
            Some(Outcome::Elsewhere(location)) => {
                let _ = window().location().assign(&location);
            }
            None => explain(
                frame,
                state,
                state.with_untracked(|form| form.offline.clone()),
            ),
        }
    });
}

/// Once no check is open, what the page said about open checks is no longer true.
fn forget_open_checks() {
    let page = document();
    if matches!(
        page.query_selector("form.check:not(:has(.verdict))"),
        Ok(None)
    ) && let Ok(said) = page.query_selector_all(".next .until")
    {
        for place in 0..said.length() {
            if let Some(element) = said
                .get(place)
                .and_then(|node| node.dyn_into::<Element>().ok())
            {
                element.remove();
            }
        }
    }
}

/// What was given on the page before this program was there stays given.
pub fn take_over(mut form: CheckForm) -> CheckForm {
    let id = format!("check-{}", form.check.question.id);
    let on_page = document().get_element_by_id(&id);
    if form.check.feedback.is_none()
        && let Some(on_page) = on_page.and_then(|one| one.dyn_into::<HtmlFormElement>().ok())
    {
        fill_from(&mut form, &on_page);
    }
    form
}

/// Puts what the form on the page holds into the question that is drawn.
fn fill_from(form: &mut CheckForm, on_page: &HtmlFormElement) {
    let certainty = values(on_page, "certainty").pop().unwrap_or_default();
    fill(
        &mut form.check.question,
        &values(on_page, "response[]"),
        response::certainty(&certainty),
    );
}

/// Says what is the matter and keeps what was given.
fn explain(frame: NodeRef<Form>, state: RwSignal<CheckForm>, words: String) {
    let on_page = frame.get_untracked();
    state.update(|form| {
        form.problem = words;
        if let Some(on_page) = &on_page {
            fill_from(form, on_page);
        }
    });
    focus(frame, "button");
}

/// The same question once more, without what was given and said. A new save gets a new key.
pub fn try_again(event: &MouseEvent, frame: NodeRef<Form>, state: RwSignal<CheckForm>) {
    let pressed = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if !pressed.is_some_and(|element| element.matches(".again").unwrap_or(false)) {
        return;
    }
    event.prevent_default();
    state.update(|form| {
        form.check.feedback = None;
        fill(&mut form.check.question, &[], None);
        form.save_key = next_key(&form.save_key);
    });
    focus(frame, "input:not([type=hidden]), select, textarea");
}

/// The number keys choose; Enter sends, as in every form.
pub fn choose_by_number(event: &KeyboardEvent, frame: NodeRef<Form>) {
    if event.alt_key() || event.ctrl_key() || event.meta_key() || is_typed_into(event) {
        return;
    }
    let Ok(number) = event.key().parse::<u32>() else {
        return;
    };
    let rows = frame.get_untracked().and_then(|form| {
        form.query_selector_all(
            "input[name='response[]']:is([type=radio], [type=checkbox]):enabled",
        )
        .ok()
    });
    let Some(input) = number
        .checked_sub(1)
        .and_then(|place| rows?.get(place)?.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    event.prevent_default();
    let _ = input.focus();
    input.click();
}

/// Where a number is a number.
fn is_typed_into(event: &KeyboardEvent) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| {
            element
                .matches("textarea, select, input[type=text]")
                .unwrap_or(false)
        })
}

/// Moves the focus once the change has been drawn.
fn focus(frame: NodeRef<Form>, selector: &'static str) {
    request_animation_frame(move || {
        let found = frame
            .get_untracked()
            .and_then(|form| form.query_selector(selector).ok().flatten());
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    });
}

/// `key`, `key:2`, `key:3`, …: answering the same once more is another save, a retry is not.
fn next_key(key: &str) -> String {
    match key
        .split_once(':')
        .and_then(|(start, number)| Some((start, number.parse::<u32>().ok()?)))
    {
        Some((start, number)) => format!("{start}:{}", number + 1),
        None => format!("{key}:2"),
    }
}
