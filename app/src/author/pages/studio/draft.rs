//! The draft of a course: how it stands on its way to publication, and the one thing to do next.

use super::schedule::schedule;
use crate::components::field_kinds::long_field;
use crate::components::form::Field;
use crate::visit::Words;
use crate::{routes, t};
use leptos::prelude::*;
use views::account::Refused;
use views::studio::{DraftView, ReviewState};

/// Characters of notes and of a reviewer's words.
const MOST: u32 = 4_000;

pub fn draft(
    words: Words,
    course: &str,
    view: &DraftView,
    refused: &Refused,
) -> impl IntoView + use<> {
    let opened = words.date_time(view.opened_at);
    let by = view.opener.clone();
    let given_up = course.to_owned();
    view! {
        <section class="section" id="draft">
            <header><h2>{t!(words, "studio-draft")}</h2></header>
            <div class="stack">
                <p class="quiet">
                    {t!(words, "studio-draft-opened", at = opened)}
                    {by.map(|name| view! { " · "<bdi>{name}</bdi> })}
                </p>
                <p>{t!(words, "studio-draft-files", count = view.changed)}" "{t!(words, "studio-draft-errors", count = view.errors)}" "{t!(words, "studio-draft-comments", count = view.comments)}</p>
                {if view.is_behind { behind(words, course).into_any() } else { next(words, course, view, refused) }}
                {schedule(words, course, view, refused)}
                <details class="fold">
                    <summary>{t!(words, "studio-give-up")}</summary>
                    <form class="within" method="post" action="/do/give-up-draft">
                        <input type="hidden" name="course" value=given_up/>
                        <p class="small">{t!(words, "studio-give-up-note")}</p>
                        <p class="row"><button class="button plain">{t!(words, "studio-give-up-do")}</button></p>
                    </form>
                </details>
            </div>
        </section>
    }
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
        ReviewState::Unasked => ask(words, course, refused).into_any(),
        ReviewState::Returned {
            reviewer,
            at,
            words: said,
        } => view! {
            {decided(words, t!(words, "studio-returned"), reviewer, words.date_time(at), said)}
            {ask(words, course, refused)}
        }
        .into_any(),
        ReviewState::Waiting { asker, at } => view! {
            <p>{t!(words, "studio-waiting", at = words.date_time(at))}" "<bdi>{asker}</bdi></p>
            {decide(words, course, &view.fingerprint, refused)}
        }
        .into_any(),
        ReviewState::Approved {
            reviewer,
            at,
            words: said,
        } => {
            let course = course.to_owned();
            view! {
                {decided(words, t!(words, "studio-approved"), reviewer, words.date_time(at), said)}
                <form method="post" action="/do/publish-draft">
                    <input type="hidden" name="course" value=course/>
                    <p class="small">{t!(words, "studio-publish-note")}</p>
                    <p class="row"><button class="button">{t!(words, "studio-publish")}</button></p>
                </form>
            }
            .into_any()
        }
    }
}

fn decided(_: Words, heading: String, reviewer: String, at: String, said: String) -> impl IntoView {
    view! {
        <p><strong>{heading}</strong>" "<bdi>{reviewer}</bdi>" · "{at}</p>
        {(!said.is_empty()).then(|| view! { <blockquote class="response" dir="auto">{said.clone()}</blockquote> })}
    }
}

fn ask(words: Words, course: &str, refused: &Refused) -> impl IntoView + use<> {
    let notes = Field::new("notes", t!(words, "studio-notes"))
        .hint(t!(words, "studio-notes-hint"))
        .refused(words, refused);
    let course = course.to_owned();
    view! {
        <form class="form" method="post" action="/do/ask-review">
            <input type="hidden" name="course" value=course/>
            {long_field(notes, MOST)}
            <p class="row"><button class="button">{t!(words, "studio-ask")}</button></p>
        </form>
    }
}

fn decide(
    words: Words,
    course: &str,
    fingerprint: &str,
    refused: &Refused,
) -> impl IntoView + use<> {
    let said = Field::new("words", t!(words, "studio-review-words"))
        .hint(t!(words, "studio-review-words-hint"))
        .optional()
        .refused(words, refused);
    let (course, fingerprint) = (course.to_owned(), fingerprint.to_owned());
    view! {
        <form class="form" method="post" action="/do/decide-review">
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="fingerprint" value=fingerprint/>
            <p class="small">{t!(words, "studio-review-note")}</p>
            {long_field(said, MOST)}
            <p class="row">
                <button class="button" name="decision" value="approve">{t!(words, "studio-approve")}</button>
                <button class="button plain" name="decision" value="return">{t!(words, "studio-return")}</button>
            </p>
        </form>
    }
}
