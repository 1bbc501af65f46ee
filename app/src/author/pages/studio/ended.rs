//! The words of a form whose draft, text or block is gone: nothing of them is lost.

use super::{STYLES, kicker};
use crate::components::textarea::lines;
use crate::page::{Answer, Area, Page};
use crate::t;
use crate::visit::Words;
use leptos::prelude::*;

/// What was typed, to be copied.
pub(super) fn ended(words: Words, course: &str, path: &str, text: &str) -> Answer {
    let (course, path, inner) = (course.to_owned(), path.to_owned(), lines(text));
    Page::new(Area::Author, path.clone(), move || {
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1 class="filename"><bdi dir="ltr">{path.clone()}</bdi></h1>
                <p class="lead">{t!(words, "studio-draft-ended")}</p>
            </div>
            <div class="field">
                <label for="field-text">{t!(words, "studio-draft-ended-words")}</label>
                <textarea id="field-text" class="source" readonly=true rows="20" dir="auto" inner_html=inner.clone()></textarea>
            </div>
        }
        .into_any()
    })
    .styles(STYLES)
    .into()
}
