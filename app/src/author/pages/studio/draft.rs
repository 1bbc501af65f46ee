//! The draft of a course: how it stands on its way to publication, and the one thing to do next.

use super::review::{comments, decide, differences, told};
use super::schedule::schedule;
use crate::components::field_kinds::long_field;
use crate::components::form::Field;
use crate::components::textarea::lines;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::studio::{DraftView, ReviewState, StudioView};

/// Characters of notes and of a reviewer's words.
pub(super) const MOST: u32 = 4_000;

pub fn draft(
    words: Words,
    course: &str,
    view: &DraftView,
    refused: &Refused,
) -> impl IntoView + use<> {
    let opened = words.date_time(view.opened_at);
    let by = view.opener.clone();
    view! {
        <section class="section" id="draft">
            <header><h2>{t!(words, "studio-draft")}</h2></header>
            <div class="stack">
                <p class="quiet">
                    {t!(words, "studio-draft-opened", at = opened)}
                    {by.map(|name| view! { " · "<bdi>{name}</bdi> })}
                </p>
                <p>{t!(words, "studio-draft-files", count = view.changed)}" "{t!(words, "studio-draft-errors", count = view.errors)}" "{t!(words, "studio-draft-comments", count = view.comments.len())}</p>
                {comments(words, course, view)}
                {if view.is_behind { behind(words, course).into_any() } else { next(words, course, view, refused) }}
                {schedule(words, course, view, refused)}
                {give_up(words, course, view)}
            </div>
        </section>
    }
}

/// Which draft a form of this page means: pages are older than what is open now.
pub fn meant(course: &str, view: &DraftView) -> impl IntoView + use<> {
    let (course, draft) = (course.to_owned(), view.id.to_string());
    view! {
        <input type="hidden" name="course" value=course/>
        <input type="hidden" name="draft" value=draft autocomplete="off"/>
    }
}

/// What goes with the draft is said before: how much was saved, and who saved last.
fn give_up(words: Words, course: &str, view: &DraftView) -> impl IntoView + use<> {
    let latest = view.latest.clone().map(|(at, name)| {
        let at = words.date_time(at);
        match name {
            Some(name) => t!(words, "studio-give-up-latest", at = at, name = name),
            None => t!(words, "studio-give-up-latest-at", at = at),
        }
    });
    let states = view.states.to_string();
    view! {
        <details class="fold">
            <summary>{t!(words, "studio-give-up")}</summary>
            <form class="within" method="post" action="/do/give-up-draft">
                {meant(course, view)}
                <input type="hidden" name="states" value=states autocomplete="off"/>
                <p>{t!(words, "studio-give-up-states", count = view.states)}" "{latest}</p>
                <p class="small">{t!(words, "studio-give-up-note")}</p>
                <p class="row"><button class="button plain">{t!(words, "studio-give-up-do")}</button></p>
            </form>
        </details>
    }
}

/// Words that were typed into a form of another draft, or of a state of it that has passed: the page has no field for them any more.
pub fn typed(words: Words, view: Option<&DraftView>, refused: &Refused) -> impl IntoView + use<> {
    let asks = view.is_some_and(|draft| {
        let state = &draft.review;
        let is_unasked = matches!(state, ReviewState::Unasked | ReviewState::Returned { .. });
        is_unasked && draft.errors == 0 && !draft.is_behind
    });
    let notes = (!asks).then(|| refused.field("notes"));
    let decides = view.is_some_and(|draft| {
        let is_waiting = matches!(draft.review, ReviewState::Waiting { .. });
        is_waiting && draft.errors == 0 && !draft.is_behind && !draft.reviewers.is_own
    });
    let said = (!decides).then(|| refused.field("words"));
    let kept = notes.into_iter().chain(said).find(|one| !one.is_empty());
    kept.map(|kept| {
        let (inner, label) = (lines(kept), t!(words, "studio-words-typed"));
        view! {
            <section class="section">
                <header><h2>{label.clone()}</h2><p>{t!(words, "studio-words-typed-note")}</p></header>
                <div class="field">
                    <textarea readonly=true rows="6" dir="auto" aria-label=label inner_html=inner></textarea>
                </div>
            </section>
        }
    })
}

/// The draft that was given up last: opened again where no other one is open; else its texts, whose histories have what was written.
pub fn given_up(words: Words, view: &StudioView) -> Option<impl IntoView + use<>> {
    let one = view.given_up.clone()?;
    let at = words.date_time(one.at);
    let (course, draft) = (view.course.clone(), one.id.to_string());
    Some(if view.draft.is_none() {
        view! {
            <form method="post" action="/do/reopen-draft">
                <input type="hidden" name="course" value=course/>
                <input type="hidden" name="draft" value=draft autocomplete="off"/>
                <p>{t!(words, "studio-again", at = at)}" "{t!(words, "studio-again-states", count = one.states)}</p>
                <p class="small">{t!(words, "studio-again-note")}</p>
                <p class="row"><button class="button plain">{t!(words, "studio-again-do")}</button></p>
            </form>
        }
        .into_any()
    } else {
        let rows = one.paths.into_iter().map(|path| {
            let href = routes::text_history(&course, &path);
            view! { <li><a href=href><bdi dir="ltr">{path}</bdi></a></li> }
        });
        view! {
            <details class="fold">
                <summary>{t!(words, "studio-again-texts", at = at)}</summary>
                <div class="within">
                    <p class="small">{t!(words, "studio-again-texts-note")}</p>
                    <ul>{rows.collect_view()}</ul>
                </div>
            </details>
        }
        .into_any()
    })
}

/// Another version was published since the draft began: nothing else can be done on the way to its publication.
fn behind(words: Words, course: &str) -> impl IntoView + use<> {
    let href = routes::renew_draft(course);
    view! {
        <p class="notice warn"><span>{t!(words, "studio-renew-behind")}" "<a href=href>{t!(words, "studio-renew-see")}</a></span></p>
    }
}

/// What stands between the draft and its publication.
fn next(words: Words, course: &str, view: &DraftView, refused: &Refused) -> AnyView {
    if view.errors > 0 {
        return view! { <p class="notice warn"><span>{t!(words, "studio-has-errors")}</span></p> }
            .into_any();
    }
    match view.review.clone() {
        ReviewState::Nothing => {
            view! { <p class="quiet">{t!(words, "studio-nothing-changed")}</p> }.into_any()
        }
        ReviewState::Unasked => ask(words, course, view, refused).into_any(),
        ReviewState::Returned {
            reviewer,
            at,
            words: said,
        } => view! {
            {decided(words, t!(words, "studio-returned"), reviewer, words.date_time(at), said)}
            {ask(words, course, view, refused)}
        }
        .into_any(),
        ReviewState::Waiting { asker, at } => view! {
            <p>{t!(words, "studio-waiting", at = words.date_time(at))}" "<bdi>{asker}</bdi></p>
            {told(words, course, view)}
            {decide(words, course, view, refused)}
        }
        .into_any(),
        ReviewState::Approved {
            reviewer,
            at,
            words: said,
        } => view! {
            {decided(words, t!(words, "studio-approved"), reviewer, words.date_time(at), said)}
            {told(words, course, view)}
            <form method="post" action="/do/publish-draft">
                {meant(course, view)}
                <p class="small">{t!(words, "studio-publish-note")}</p>
                <p class="row"><button class="button">{t!(words, "studio-publish")}</button></p>
            </form>
        }
        .into_any(),
    }
}

fn decided(_: Words, heading: String, reviewer: String, at: String, said: String) -> impl IntoView {
    view! {
        <p><strong>{heading}</strong>" "<bdi>{reviewer}</bdi>" · "{at}</p>
        {(!said.is_empty()).then(|| view! { <blockquote class="response" dir="auto">{said.clone()}</blockquote> })}
    }
}

fn ask(words: Words, course: &str, view: &DraftView, refused: &Refused) -> impl IntoView + use<> {
    let notes = Field::new("notes", t!(words, "studio-notes"))
        .hint(t!(words, "studio-notes-hint"))
        // What was said before still holds, mostly: nobody writes it twice.
        .value(view.notes.clone())
        .refused(words, refused);
    view! {
        {differences(words, course)}
        <form class="form" method="post" action="/do/ask-review">
            {meant(course, view)}
            {long_field(notes, MOST)}
            <p class="row"><button class="button">{t!(words, "studio-ask")}</button></p>
        </form>
    }
}
