//! What the keeper of answers listens to: choices, typing, buttons, keys, and leaving.

use super::attempt::Saving;
use super::keep::{Keeper, Then};
use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use std::rc::Rc;
use web_sys::{Element, Event, HtmlInputElement, Node, SubmitEvent};

/// A save that takes longer than this is spoken of as slow when somebody leaves, in milliseconds.
const SLOW: f64 = 1500.0;
/// What is typed into.
const TYPED: &str = "textarea, input[type=text]";

pub fn listen(keeper: &Rc<Keeper>) {
    let one = Rc::clone(keeper);
    window_event_listener(ev::change, move |event| {
        if is_mine(&one, &event) {
            one.changed();
        }
    });
    let one = Rc::clone(keeper);
    window_event_listener(ev::input, move |event| {
        if is_mine(&one, &event) && is_on(&event, TYPED) {
            one.typed();
        }
    });
    let one = Rc::clone(keeper);
    window_event_listener(ev::submit, move |event| {
        if is_mine(&one, &event) {
            event.prevent_default();
            one.submitted(pressed(&one, &event));
        }
    });
    let one = Rc::clone(keeper);
    window_event_listener(ev::click, move |event| {
        if is_on(&event, ".retry") {
            one.wake();
        }
    });
    let one = Rc::clone(keeper);
    window_event_listener(ev::keydown, move |event| key(&one, &event));
    let one = Rc::clone(keeper);
    window_event_listener(ev::online, move |_| one.wake());
    // Another program comes to the front: perhaps the page does not come back.
    let one = Rc::clone(keeper);
    window_event_listener(ev::visibilitychange, move |_| one.flush());
    let one = Rc::clone(keeper);
    window_event_listener(ev::Custom::<Event>::new(super::clock::TIME_UP), move |_| {
        one.flush();
    });
    let one = Rc::clone(keeper);
    window_event_listener(ev::beforeunload, move |event| {
        one.flush();
        let is_slow = one.state.get_untracked() == Saving::Trying
            || js_sys::Date::now() - one.since.get() > SLOW;
        let is_held = is_slow || one.is_long();
        if !one.state.get_untracked().may_leave() && is_held {
            event.prevent_default();
            event.set_return_value(" ");
        }
    });
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn is_on(event: &Event, selector: &str) -> bool {
    target(event).is_some_and(|element| element.matches(selector).unwrap_or(false))
}

fn is_mine(keeper: &Keeper, event: &Event) -> bool {
    let node = event
        .target()
        .and_then(|target| target.dyn_into::<Node>().ok());
    node.is_some_and(|node| keeper.form.contains(Some(&node)))
}

/// The button that was pressed; the first where Enter was.
fn pressed(keeper: &Keeper, event: &SubmitEvent) -> Then {
    let button = event
        .submitter()
        .map(Element::from)
        .or_else(|| keeper.form.query_selector("button[name=then]").ok()?);
    match button.and_then(|button| button.get_attribute("value")) {
        Some(value) if value == "check" => Then::Check,
        _ => Then::Leave,
    }
}

/// The number keys choose and Enter saves, also where the focus is on nothing.
fn key(keeper: &Keeper, event: &web_sys::KeyboardEvent) {
    if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    if event.key() == "Enter" {
        if is_on(event, "body, main") {
            let _ = keeper.form.request_submit();
        }
        return;
    }
    if is_on(event, "textarea, select, input[type=text]") {
        return;
    }
    // The key's place, not its sign: Arabic and French keyboards have other signs there.
    let code = event.code();
    let number = code
        .strip_prefix("Digit")
        .or_else(|| code.strip_prefix("Numpad"));
    let Some(place) = number.and_then(|one| one.parse::<u32>().ok()?.checked_sub(1)) else {
        return;
    };
    let rows = keeper
        .form
        .query_selector_all("input[name='response[]']:is([type=radio], [type=checkbox])");
    let input = rows.ok().and_then(|rows| rows.get(place));
    if let Some(input) = input.and_then(|node| node.dyn_into::<HtmlInputElement>().ok()) {
        event.prevent_default();
        let _ = input.focus();
        input.click();
    }
}
