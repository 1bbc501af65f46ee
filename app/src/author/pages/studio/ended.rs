//! The words of a form whose draft, text or block is gone: nothing of them is lost. Where the text has only another address now, the
//! page says so.

use super::{STYLES, kicker, save_key};
use crate::components::textarea::lines;
use crate::page::{Area, Page, PageResult};
use crate::visit::{Visit, Words};
use crate::{routes, t};
use leptos::prelude::*;
use usecases::author::studio::{self, Moved};
use views::account::Refused;

/// What was typed, to be copied; `refused` is the form that it was typed into.
pub(super) async fn ended(
    visit: &Visit,
    (course, path): (&str, &str),
    refused: &Refused,
    text: &str,
) -> PageResult {
    let words = visit.words;
    let seen = refused.field("seen").parse().ok();
    let moved = studio::moved(&visit.context, &visit.actor, course, (path, seen)).await?;
    let key = save_key(visit);
    let (course, path, text) = (course.to_owned(), path.to_owned(), text.to_owned());
    // Only of the editor's form the whole text is known.
    let is_text =
        refused.field("text") == text && refused.fields.iter().all(|(name, _)| name != "part");
    let page = Page::new(Area::Author, path.clone(), move || {
        let lead = match &moved {
            Some(_) => t!(words, "studio-moved"),
            None => t!(words, "studio-draft-ended"),
        };
        view! {
            <div class="pagehead">
                {kicker(words, &course)}
                <h1 class="filename"><bdi dir="ltr">{path.clone()}</bdi></h1>
                <p class="lead">{lead}</p>
                {moved.as_ref().map(|moved| there(&course, &path, moved))}
            </div>
            {match moved.as_ref().and_then(|moved| Some((moved, moved.seen?))) {
                Some((moved, (_, now))) if is_text => {
                    put(words, (&course, &moved.path), (now, &text), &key).into_any()
                }
                _ => copied(words, &text).into_any(),
            }}
        }
        .into_any()
    });
    Ok(page.styles(STYLES).into())
}

/// Where the text stands now. What this browser keeps of it goes there too.
fn there(course: &str, path: &str, moved: &Moved) -> impl IntoView + use<> {
    let href = routes::edit_text(course, &moved.path);
    let (course, from, to) = (course.to_owned(), path.to_owned(), moved.path.clone());
    let shown = to.clone();
    let (was, now) = moved
        .seen
        .map(|(was, now)| (was.to_string(), now.to_string()))
        .unzip();
    view! {
        <p class="doorlist" data-course=course data-moved-from=from data-moved-to=to data-was-seen=was data-seen=now>
            <a href=href><bdi dir="ltr">{shown}</bdi></a>
        </p>
    }
}

/// The words, and a button that puts them together with the text where it stands now.
fn put(
    words: Words,
    (course, path): (&str, &str),
    (seen, text): (u32, &str),
    key: &str,
) -> impl IntoView + use<> {
    let (course, path, key) = (course.to_owned(), path.to_owned(), key.to_owned());
    let inner = lines(text);
    view! {
        <form class="form" method="post" action="/do/save-text" data-keep="text">
            <input type="hidden" name="course" value=course/>
            <input type="hidden" name="path" value=path/>
            <input type="hidden" name="seen" value=seen.to_string() autocomplete="off"/>
            <input type="hidden" name="save_key" value=key autocomplete="off"/>
            <div class="field">
                <label for="field-text">{t!(words, "studio-draft-ended-words")}</label>
                <textarea id="field-text" class="source" name="text" readonly=true rows="20" dir="auto" inner_html=inner></textarea>
            </div>
            <p class="row"><button class="button">{t!(words, "studio-moved-put")}</button></p>
        </form>
    }
}

/// The words, to be copied.
pub(super) fn copied(words: Words, text: &str) -> impl IntoView + use<> {
    let inner = lines(text);
    view! {
        <div class="field">
            <label for="field-text">{t!(words, "studio-draft-ended-words")}</label>
            <textarea id="field-text" class="source" readonly=true rows="20" dir="auto" inner_html=inner></textarea>
        </div>
    }
}
