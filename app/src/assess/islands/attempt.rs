//! A question of an attempt: a plain form that, where there is a browser build, saves every change.
//!
//! It needs to be an island because an answer must survive a line that breaks: it is tried again
//! until it arrived, and the page says so. The question itself is the server's and is not drawn again.

use super::answer::{Answer, Needs};
use crate::components::{Icon, icon};
use leptos::html::Form;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What the form has to know beside its own fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttemptSheet {
    /// `Question 3 of 12`
    pub heading: String,
    /// `Saved 14:32`, when something was saved already.
    pub saved: Option<String>,
    /// This question's saved answer.
    pub acknowledged: Answer,
    /// What is given on the page is not what is saved: it was kept while signing in again.
    pub kept: bool,
    pub needs: Needs,
    pub asks_certainty: bool,
    /// The key of the page; every change sends it with a number of its own.
    pub save_key: String,
    /// Where Save and next leads.
    pub next: String,
    /// This page's own address.
    pub here: String,
    pub words: AttemptWords,
}

/// Words for what may happen to a save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttemptWords {
    pub nothing_saved: String,
    pub kept: String,
    pub saving: String,
    pub trying: String,
    pub try_now: String,
    /// Nothing is chosen or written.
    pub nothing: String,
    /// Something is missing before it can be saved.
    pub incomplete: String,
    pub ended: String,
    pub sign_in: String,
    pub reload: String,
}

/// Where the latest change is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saving {
    /// Nothing to save, in words.
    Rest(String),
    /// Saved, in words.
    Saved(String),
    /// Being written; it is saved at the next pause.
    Writing,
    /// On its way.
    Now,
    /// The server was not reached; it is tried again by itself.
    Trying,
    /// Not accepted as it stands, and why: something is missing, or it is too long.
    Refused(String),
    /// The page no longer fits what is stored, and why.
    Outdated(String),
    /// The session has ended: the address to sign in at. What was given is kept there.
    Ended(String),
}

impl Saving {
    fn at_first(sheet: &AttemptSheet) -> Self {
        match &sheet.saved {
            _ if sheet.kept => Self::Rest(sheet.words.kept.clone()),
            Some(words) => Self::Saved(words.clone()),
            None => Self::Rest(sheet.words.nothing_saved.clone()),
        }
    }

    /// Nothing that was given would be lost by leaving. While the session has ended it is kept.
    pub fn may_leave(&self) -> bool {
        !matches!(self, Self::Writing | Self::Now | Self::Trying)
    }
}

/// Seconds to wait after so many failures in a row: 1, 2, 4, … and never more than 30.
#[cfg(any(feature = "hydrate", test))]
pub fn wait_seconds(failures: u32) -> u32 {
    1_u32
        .checked_shl(failures.saturating_sub(1))
        .map_or(30, |seconds| seconds.clamp(1, 30))
}

/// The form around the question. `children` are its fields, options and buttons.
#[island]
pub fn AttemptIsland(sheet: AttemptSheet, children: Children) -> impl IntoView {
    let state = RwSignal::new(Saving::at_first(&sheet));
    let frame = NodeRef::<Form>::new();
    #[cfg(feature = "hydrate")]
    super::keep::start(frame, state, sheet.clone());
    let AttemptSheet {
        heading,
        here,
        needs,
        words,
        ..
    } = sheet;
    let more = words.clone();
    // Somebody who writes is not told at every pause that it was saved; what is the matter is always said.
    let role = if needs.is_text() {
        None
    } else {
        Some("status")
    };
    view! {
        <form
            node_ref=frame
            method="post"
            action="/do/save-answer"
            autocomplete="off"
            data-unsaved=move || (!state.read().may_leave()).then_some("yes")
        >
            <div class="exambar">
                <h1>{heading}</h1>
                <p class="saved" role=role aria-busy=move || (state.get() == Saving::Now).then_some("true")>
                    {move || matches!(state.get(), Saving::Saved(_)).then(|| icon(Icon::Check))}
                    <span>{move || status(&state.get(), &words)}</span>
                </p>
            </div>
            {move || trouble(state.get(), &more, &here)}
            {children()}
        </form>
    }
}

/// One short line on where the answer is.
fn status(state: &Saving, words: &AttemptWords) -> String {
    match state {
        Saving::Rest(said) | Saving::Saved(said) => said.clone(),
        Saving::Now => words.saving.clone(),
        Saving::Writing
        | Saving::Trying
        | Saving::Refused(_)
        | Saving::Outdated(_)
        | Saving::Ended(_) => words.kept.clone(),
    }
}

/// What is the matter and what to do about it, over the question.
fn trouble(state: Saving, words: &AttemptWords, here: &str) -> Option<AnyView> {
    let (said, action) = match state {
        Saving::Rest(_) | Saving::Saved(_) | Saving::Writing | Saving::Now => return None,
        Saving::Trying => {
            let label = words.try_now.clone();
            (
                words.trying.clone(),
                view! { <p><button class="link retry" type="button">{label}</button></p> }
                    .into_any(),
            )
        }
        // Loading the page again would lose what was given.
        Saving::Refused(said) => (said, ().into_any()),
        Saving::Outdated(said) => {
            let (label, here) = (words.reload.clone(), here.to_owned());
            (said, view! { <p><a href=here>{label}</a></p> }.into_any())
        }
        Saving::Ended(address) => {
            let label = words.sign_in.clone();
            (
                words.ended.clone(),
                view! { <p><a href=address>{label}</a></p> }.into_any(),
            )
        }
    };
    Some(view! { <div class="notice warn" role="alert">{icon(Icon::Warning)}<p>{said}</p>{action}</div> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_grows_and_ends_at_half_a_minute() {
        let waits: Vec<u32> = [0, 1, 2, 3, 4, 5, 6, 40].map(wait_seconds).to_vec();
        assert_eq!(waits, [1, 1, 2, 4, 8, 16, 30, 30]);
    }

    #[test]
    fn leaving_is_held_up_only_while_an_answer_could_be_lost() {
        let said = String::from("x");
        for (state, may_leave) in [
            (Saving::Rest(said.clone()), true),
            (Saving::Saved(said.clone()), true),
            (Saving::Writing, false),
            (Saving::Now, false),
            (Saving::Trying, false),
            (Saving::Refused(said.clone()), true),
            (Saving::Outdated(said.clone()), true),
            (Saving::Ended(said), true),
        ] {
            assert_eq!(state.may_leave(), may_leave, "{state:?}");
        }
    }
}
