//! Keeps what is given: one save after another, each tried until it arrived.
//!
//! A change gets a number of its own, and its retries the same number, so that the server counts them once and
//! knows an older answer that arrives after a newer one. Never are two saves under way. What is typed is saved at the
//! next pause.

use super::answer::{Answer, Standing};
use super::attempt::{AttemptSheet, Saving, wait_seconds};
use super::listen::listen;
use crate::assess::api::SavedAnswer;
use crate::outcome::Outcome;
use crate::send::{MOST_WHEN_LEAVING, post_with, values};
use leptos::html::Form;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlFormElement, HtmlInputElement};

/// A pause in typing after which it is saved.
const PAUSE: Duration = Duration::from_millis(1500);

/// What follows a save.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Then {
    #[default]
    Stay,
    /// To the next question.
    Leave,
    /// It is to be told what it was.
    Check,
}

pub struct Keeper {
    pub form: HtmlFormElement,
    sheet: AttemptSheet,
    pub state: RwSignal<Saving>,
    /// What the server has.
    acknowledged: RefCell<Answer>,
    /// Counts changes.
    change: Cell<u32>,
    /// The moment from which they are counted: a page that is shown again from memory counts on from higher numbers.
    began: f64,
    busy: Cell<bool>,
    then: Cell<Then>,
    /// When the save under way began.
    pub since: Cell<f64>,
    /// Ends the wait before the next try.
    wake: RefCell<Option<js_sys::Function>>,
    /// Runs out at a pause in typing.
    pause: Cell<Option<TimeoutHandle>>,
}

/// Listens to the form once it is on the page.
pub fn start(frame: NodeRef<Form>, state: RwSignal<Saving>, sheet: AttemptSheet) {
    Effect::new(move |_| {
        let Some(form) = frame.get() else { return };
        let keeper = Rc::new(Keeper {
            form: form.unchecked_into(),
            acknowledged: RefCell::new(sheet.acknowledged.clone()),
            sheet: sheet.clone(),
            state,
            change: Cell::new(0),
            began: js_sys::Date::now().floor(),
            busy: Cell::new(false),
            then: Cell::default(),
            since: Cell::new(0.0),
            wake: RefCell::new(None),
            pause: Cell::new(None),
        });
        listen(&keeper);
        // What was kept while signing in, and what was given before this program was there.
        if keeper.sheet.kept || keeper.is_new() {
            keeper.changed();
        }
    });
}

impl Keeper {
    fn parts(&self) -> Vec<String> {
        values(&self.form, "response[]")
    }

    fn certainty(&self) -> String {
        values(&self.form, "certainty").pop().unwrap_or_default()
    }

    fn answer(&self) -> Answer {
        Answer::new(&self.parts(), &self.certainty())
    }

    fn standing(&self) -> Standing {
        let certainty = self.sheet.asks_certainty.then(|| self.certainty());
        self.sheet
            .needs
            .standing(&self.parts(), certainty.as_deref())
    }

    /// There is something that the server does not have.
    fn is_new(&self) -> bool {
        self.standing() != Standing::Nothing && self.answer() != *self.acknowledged.borrow()
    }

    /// Too long to be sent while the page is left; a character takes six bytes at most, as Arabic does.
    pub fn is_long(&self) -> bool {
        self.parts().iter().map(String::len).sum::<usize>() * 3 > MOST_WHEN_LEAVING
    }

    /// Something else was chosen, or a text was left.
    pub fn changed(self: &Rc<Self>) {
        self.forget_pause();
        let is_saved = matches!(self.state.get_untracked(), Saving::Saved(_));
        if is_saved && !self.busy.get() && self.answer() == *self.acknowledged.borrow() {
            return;
        }
        self.new_key();
        self.then.set(Then::Stay);
        if !self.busy.get() && self.rests() {
            return;
        }
        self.wake();
        self.save();
    }

    /// A text is being written: it is saved at the next pause.
    pub fn typed(self: &Rc<Self>) {
        self.new_key();
        self.then.set(Then::Stay);
        if !self.busy.get() {
            self.state.set(Saving::Writing);
        }
        self.forget_pause();
        let keeper = Rc::clone(self);
        let pause = set_timeout_with_handle(move || keeper.changed(), PAUSE);
        self.pause.set(pause.ok());
    }

    /// Saves at once what waits for a pause.
    pub fn flush(self: &Rc<Self>) {
        if self.forget_pause() {
            self.changed();
        }
    }

    fn forget_pause(&self) -> bool {
        self.pause.take().is_some_and(|pause| {
            pause.clear();
            true
        })
    }

    /// Where there is nothing to save, says so.
    fn rests(&self) -> bool {
        let words = match self.standing() {
            Standing::Complete => return false,
            Standing::Nothing => &self.sheet.words.nothing,
            Standing::Incomplete => &self.sheet.words.incomplete,
        };
        self.state.set(Saving::Rest(words.clone()));
        true
    }

    fn new_key(&self) {
        self.change.set(self.change.get() + 1);
        let number = self.began + f64::from(self.change.get());
        let key = format!("{}:{number}", self.sheet.save_key);
        let field = self.form.query_selector("input[name=save_key]");
        if let Some(field) = field.ok().flatten() {
            field.unchecked_into::<HtmlInputElement>().set_value(&key);
        }
    }

    /// A button was pressed.
    pub fn submitted(self: &Rc<Self>, then: Then) {
        let was_writing = self.forget_pause();
        let is_known = !was_writing
            && !self.busy.get()
            && self.standing() == Standing::Complete
            && self.answer() == *self.acknowledged.borrow();
        if is_known && then == Then::Leave {
            self.leave();
            return;
        }
        // To be told about it is another step than saving it, so it needs another key.
        if then == Then::Check {
            self.new_key();
        }
        self.then.set(then);
        self.wake();
        self.save();
    }

    fn leave(&self) {
        let _ = window().location().assign(&self.sheet.next);
    }

    /// The same question again, now with what it was. The address has to be a new one: where only its end is new, nothing
    /// is loaded, and loading the page again would not move the focus to the feedback.
    fn show_feedback(&self) {
        let address = format!(
            "{}&checked={}#feedback",
            self.sheet.here,
            js_sys::Date::now()
        );
        let _ = window().location().replace(&address);
    }

    fn show_trouble(&self) {
        if let Ok(Some(notice)) = self.form.query_selector(".notice") {
            notice.scroll_into_view();
        }
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
            match keeper.then.take() {
                Then::Leave if is_saved => keeper.leave(),
                Then::Check if is_saved => keeper.show_feedback(),
                // Whoever pressed a button under a long text would not see what is the matter over it.
                Then::Leave | Then::Check => request_animation_frame(move || keeper.show_trouble()),
                Then::Stay => {}
            }
        });
    }

    async fn save_until_known(&self) {
        let mut failures = 0;
        loop {
            let (change, then, answer) = (self.change.get(), self.then.get(), self.answer());
            if failures == 0 {
                self.since.set(js_sys::Date::now());
                self.state.set(Saving::Now);
            }
            let pressed = if then == Then::Check { "check" } else { "stay" };
            let reply = post_with::<SavedAnswer>(&self.form, Some(("then", pressed))).await;
            // What was checked is decided, whatever was changed meanwhile.
            let is_latest = self.change.get() == change || then == Then::Check;
            match reply {
                Some(Outcome::Done(saved)) => {
                    *self.acknowledged.borrow_mut() = answer;
                    mark_answered();
                    if is_latest {
                        if then == Then::Check {
                            self.then.set(then);
                        }
                        self.state.set(Saving::Saved(saved.words));
                        return;
                    }
                    failures = 0;
                }
                Some(Outcome::Refused(words)) if is_latest => {
                    self.state.set(Saving::Refused(words));
                    return;
                }
                Some(Outcome::Outdated(words)) if is_latest => {
                    self.state.set(Saving::Outdated(words));
                    return;
                }
                Some(Outcome::Elsewhere(address)) if is_latest => {
                    self.state.set(Saving::Ended(address));
                    return;
                }
                // Something else was given meanwhile: that is what has to be saved now.
                Some(_) => failures = 0,
                None => {
                    failures += 1;
                    // Going on by itself a while after it was asked for would come as a surprise.
                    self.then.set(Then::Stay);
                    self.state.set(Saving::Trying);
                    self.wait(wait_seconds(failures)).await;
                }
            }
            if self.then.get() == Then::Stay && self.rests() {
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

    pub fn wake(&self) {
        if let Some(resolve) = self.wake.take() {
            let _ = resolve.call0(&js_sys::Object::new());
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
