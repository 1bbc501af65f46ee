//! Keeps what is chosen: one save after another, each tried until it arrived.
//!
//! A change gets a key of its own, and its retries the same key, so that the server counts them
//! once. Never are two saves under way, so an older choice cannot overtake a newer one.

use super::attempt::{AttemptSheet, Saving, wait_seconds};
use crate::assess::api::SavedAnswer;
use crate::outcome::Outcome;
use crate::send::post;
use leptos::ev;
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlFormElement, HtmlInputElement};

/// A save that takes longer than this is spoken of as slow when somebody leaves, in milliseconds.
const SLOW: f64 = 1500.0;

struct Keeper {
    form: HtmlFormElement,
    sheet: AttemptSheet,
    state: RwSignal<Saving>,
    /// The places the server has.
    acknowledged: RefCell<Vec<String>>,
    /// Counts changes; a part of their keys.
    change: Cell<u32>,
    busy: Cell<bool>,
    /// Go on when it is saved.
    then_leave: Cell<bool>,
    /// When the save under way began.
    since: Cell<f64>,
    /// Ends the wait before the next try.
    wake: RefCell<Option<js_sys::Function>>,
}

/// Listens to the form once it is on the page.
pub fn start(frame: NodeRef<Form>, state: RwSignal<Saving>, sheet: AttemptSheet) {
    Effect::new(move |_| {
        let Some(form) = frame.get() else { return };
        let keeper = Rc::new(Keeper {
            form: form.unchecked_into(),
            acknowledged: RefCell::new(sheet.acknowledged.iter().map(usize::to_string).collect()),
            sheet: sheet.clone(),
            state,
            change: Cell::new(0),
            busy: Cell::new(false),
            then_leave: Cell::new(false),
            since: Cell::new(0.0),
            wake: RefCell::new(None),
        });
        listen(&keeper);
        if keeper.sheet.kept {
            keeper.changed();
        }
    });
}

fn listen(keeper: &Rc<Keeper>) {
    let one = Rc::clone(keeper);
    window_event_listener(ev::change, move |event| {
        if one.is_mine(&event) {
            one.changed();
        }
    });
    let one = Rc::clone(keeper);
    window_event_listener(ev::submit, move |event| {
        if one.is_mine(&event) {
            event.prevent_default();
            one.submitted();
        }
    });
    let one = Rc::clone(keeper);
    window_event_listener(ev::click, move |event| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|element| element.matches(".retry").unwrap_or(false)) {
            one.wake();
        }
    });
    let one = Rc::clone(keeper);
    window_event_listener(ev::keydown, move |event| one.key(&event));
    let one = Rc::clone(keeper);
    window_event_listener(ev::online, move |_| one.wake());
    let one = Rc::clone(keeper);
    window_event_listener(ev::beforeunload, move |event| {
        let slow = one.state.get_untracked() == Saving::Trying
            || js_sys::Date::now() - one.since.get() > SLOW;
        if !one.state.get_untracked().may_leave() && slow {
            event.prevent_default();
            event.set_return_value(" ");
        }
    });
}

impl Keeper {
    fn is_mine(&self, event: &web_sys::Event) -> bool {
        let node = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        node.is_some_and(|node| self.form.contains(Some(&node)))
    }

    fn inputs(&self) -> Vec<HtmlInputElement> {
        let Ok(found) = self.form.query_selector_all("input:not([type=hidden])") else {
            return Vec::new();
        };
        (0..found.length())
            .filter_map(|place| found.get(place)?.dyn_into().ok())
            .collect()
    }

    fn chosen(&self) -> Vec<String> {
        let mut chosen: Vec<String> = self
            .inputs()
            .iter()
            .filter(|input| input.checked())
            .map(HtmlInputElement::value)
            .collect();
        // The order of places, in which the server gave them; on the page they are shuffled.
        chosen.sort_by_key(|place| place.parse::<usize>().unwrap_or(usize::MAX));
        chosen
    }

    fn changed(self: &Rc<Self>) {
        self.change.set(self.change.get() + 1);
        self.then_leave.set(false);
        // A page shown again from memory begins to count anew: the moment keeps its keys apart.
        let key = format!(
            "{}-{}-{}",
            self.sheet.save_key,
            js_sys::Date::now(),
            self.change.get()
        );
        if let Some(field) = self
            .form
            .query_selector("input[name=save_key]")
            .ok()
            .flatten()
        {
            field.unchecked_into::<HtmlInputElement>().set_value(&key);
        }
        if self.chosen().is_empty() && !self.busy.get() {
            self.state
                .set(Saving::Rest(self.sheet.words.nothing_chosen.clone()));
            return;
        }
        self.wake();
        self.save();
    }

    fn submitted(self: &Rc<Self>) {
        if !self.busy.get()
            && !self.chosen().is_empty()
            && self.chosen() == *self.acknowledged.borrow()
        {
            self.leave();
            return;
        }
        self.then_leave.set(true);
        self.wake();
        self.save();
    }

    fn leave(&self) {
        let _ = window().location().assign(&self.sheet.next);
    }

    fn save(self: &Rc<Self>) {
        if self.busy.replace(true) {
            return;
        }
        let keeper = Rc::clone(self);
        spawn_local(async move {
            keeper.save_until_known().await;
            keeper.busy.set(false);
            let is_saved = matches!(keeper.state.get_untracked(), Saving::Saved(_));
            if keeper.then_leave.take() && is_saved {
                keeper.leave();
            }
        });
    }

    async fn save_until_known(&self) {
        let mut failures = 0;
        loop {
            let (change, chosen) = (self.change.get(), self.chosen());
            if failures == 0 {
                self.since.set(js_sys::Date::now());
                self.state.set(Saving::Now);
            }
            let answer = post::<SavedAnswer>(&self.form).await;
            let is_latest = self.change.get() == change;
            match answer {
                Some(Outcome::Done(saved)) => {
                    *self.acknowledged.borrow_mut() = chosen;
                    mark_answered();
                    if is_latest {
                        self.state.set(Saving::Saved(saved.words));
                        return;
                    }
                    failures = 0;
                }
                Some(Outcome::Refused(words)) if is_latest => {
                    let is_missing = chosen.is_empty();
                    self.state.set(if is_missing {
                        Saving::Missing(words)
                    } else {
                        Saving::Refused(words)
                    });
                    return;
                }
                Some(Outcome::Elsewhere(address)) if is_latest => {
                    self.state.set(Saving::Ended(address));
                    return;
                }
                // Something else was chosen meanwhile: that is what has to be saved now.
                Some(_) => failures = 0,
                None => {
                    failures += 1;
                    // Going on by itself a while after it was asked for would come as a surprise.
                    self.then_leave.set(false);
                    self.state.set(Saving::Trying);
                    self.wait(wait_seconds(failures)).await;
                }
            }
            if self.chosen().is_empty() {
                self.state
                    .set(Saving::Rest(self.sheet.words.nothing_chosen.clone()));
                return;
            }
        }
    }

    async fn wait(&self, seconds: u32) {
        let milliseconds = i32::try_from(seconds * 1000).unwrap_or(i32::MAX);
        let promise = js_sys::Promise::new(&mut |resolve, _| {
            let _ = window()
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
            self.wake.replace(Some(resolve));
        });
        let _ = JsFuture::from(promise).await;
    }

    fn wake(&self) {
        if let Some(resolve) = self.wake.take() {
            let _ = resolve.call0(&js_sys::Object::new());
        }
    }

    /// The number keys choose and Enter saves, also where the focus is on nothing.
    fn key(&self, event: &web_sys::KeyboardEvent) {
        if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        if event.key() == "Enter" {
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            if target.is_some_and(|element| element.matches("body, main").unwrap_or(false)) {
                let _ = self.form.request_submit();
            }
            return;
        }
        // The key's place, not its sign: Arabic and French keyboards have other signs there.
        let code = event.code();
        let number = code
            .strip_prefix("Digit")
            .or_else(|| code.strip_prefix("Numpad"));
        let Some(place) = number.and_then(|one| one.parse::<usize>().ok()?.checked_sub(1)) else {
            return;
        };
        if let Some(input) = self.inputs().get(place) {
            event.prevent_default();
            let _ = input.focus();
            input.click();
        }
    }
}

/// The list of questions says at once that this one has an answer.
fn mark_answered() {
    let here = document()
        .query_selector(".qnav [aria-current]")
        .ok()
        .flatten();
    if let Some(here) = here {
        let _ = here.class_list().add_1("is-answered");
        if let Some(words) = here.get_attribute("data-answered") {
            let _ = here.set_attribute("aria-label", &words);
        }
    }
}
