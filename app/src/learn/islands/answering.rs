//! Answering a check without leaving the page.

use super::check::CheckForm;
use crate::outcome::Outcome;
use crate::send::post;
use leptos::ev::{KeyboardEvent, MouseEvent, SubmitEvent};
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use views::learn::CheckView;
use web_sys::{Element, HtmlElement, HtmlInputElement};

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
        let answer = post::<CheckView>(&form).await;
        busy.set(false);
        match answer {
            Some(Outcome::Done(check)) => {
                state.update(|form| {
                    form.check = check;
                    form.problem = String::new();
                });
                focus(frame, ".verdict h3");
                request_animation_frame(forget_open_checks);
            }
            Some(Outcome::Refused(words)) => explain(frame, state, words),
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

/// Says what is the matter and keeps what was chosen.
fn explain(frame: NodeRef<Form>, state: RwSignal<CheckForm>, words: String) {
    let chosen: Vec<String> = inputs(frame)
        .into_iter()
        .filter(HtmlInputElement::checked)
        .map(|input| input.value())
        .collect();
    state.update(|form| {
        form.problem = words;
        for option in &mut form.check.question.options {
            option.chosen = chosen.contains(&option.value.to_string());
        }
    });
    focus(frame, "button");
}

/// The same question once more, without what was chosen and said. A new save gets a new key.
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
        for option in &mut form.check.question.options {
            option.chosen = false;
        }
        form.save_key = next_key(&form.save_key);
    });
    focus(frame, "input:not([type=hidden])");
}

/// The number keys choose; Enter sends, as in every form.
pub fn choose_by_number(event: &KeyboardEvent, frame: NodeRef<Form>) {
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    let Ok(number) = event.key().parse::<usize>() else {
        return;
    };
    let Some(input) = number
        .checked_sub(1)
        .and_then(|place| inputs(frame).into_iter().nth(place))
    else {
        return;
    };
    event.prevent_default();
    let _ = input.focus();
    input.click();
}

/// The options that can be chosen, in the order shown.
fn inputs(frame: NodeRef<Form>) -> Vec<HtmlInputElement> {
    let Some(found) = frame.get_untracked().and_then(|form| {
        form.query_selector_all("input:not([type=hidden]):enabled")
            .ok()
    }) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|place| found.get(place)?.dyn_into().ok())
        .collect()
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

/// `key`, `key-2`, `key-3`, …: answering the same once more is another save, a retry is not.
fn next_key(key: &str) -> String {
    match key
        .rsplit_once('-')
        .and_then(|(start, number)| Some((start, number.parse::<u32>().ok()?)))
    {
        Some((start, number)) => format!("{start}-{}", number + 1),
        None => format!("{key}-2"),
    }
}
